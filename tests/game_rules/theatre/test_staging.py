"""Staging: where a script wants the scenario, there it stands when the moves begin."""

from msgspec.structs import replace

from game_rules.record.events import NewsCame, Resolved
from game_rules.scenario.scenario import Dictate, SetCondition
from game_rules.theatre.enact import Enacted
from game_rules.theatre.script import Dreads, Levels, Script, Shock
from game_rules.theatre.staging import articles_of, staged
from tests.kit.table import SEED
from tests.kit.thaw import CASE, enact, read, thawed


def test_a_shock_is_news_for_everybody_and_moves_what_it_says() -> None:
    played = thawed()
    news = [
        fact
        for entry in played.play.entries
        for fact in entry.event.public
        if isinstance(fact, NewsCame)
    ]
    assert {"A trawler is fired upon", "The order"} <= {fact.headline["en"] for fact in news}
    calm = enact(shocks=())
    shocked, spared = played.pairs[1]["nor"]["sud"].image, calm.pairs[1]["nor"]["sud"].image
    assert shocked == spared - 300


def test_conditions_stand_where_the_script_puts_them_whatever_the_tide_and_the_news() -> None:
    script = Script(
        parties=("nor", "sud"),
        conditions=(
            Levels(round=1, parties=("nor",), levels={"fatigue": 700}),
            Levels(round=3, parties=("nor",), levels={"fatigue": 650}),
        ),
        shocks=(
            Shock(
                round=1,
                title="A crash",
                effects=(SetCondition(party="nor", condition="fatigue", change=-90),),
            ),
        ),
    )
    played = Enacted(CASE, script, seed=SEED)
    homes = {
        fact.round: fact.parties["nor"].conditions["fatigue"]
        for entry in played.play.entries
        for fact in entry.event.hidden
        if isinstance(fact, Resolved)
    }
    assert (homes[1], homes[2]) == (610, 650)


def test_fears_weigh_what_the_script_says_and_else_what_they_did() -> None:
    afraid = Dreads(parties=("nor",), levels={"opacity": 910, "growth": 120})
    parties = {
        one.id: one for one in staged(CASE, Script(parties=("nor",), fears=(afraid,))).parties
    }
    before = {one.id: one for one in CASE.parties}
    assert parties["nor"].sensitivities == before["nor"].sensitivities | afraid.levels
    assert parties["sud"] == before["sud"]


def test_a_script_without_a_tide_stands_still() -> None:
    assert staged(CASE, Script(parties=("nor",), tide="none")).tide == ()


def test_a_text_is_written_out_with_the_usual_numbers_where_it_gives_none() -> None:
    script = read()
    line, order, eyes = script.texts
    notify = articles_of(CASE, script, line)[1]
    assert notify.values == {"troops": 9000, "days": 21}
    assert [article.id for article in articles_of(CASE, script, line)] == [1, 2]
    assert notify.parties == script.parties, "a text without parties is for all of the script"
    assert articles_of(CASE, script, eyes)[0].monitor == "mid"
    only = replace(line, articles=(replace(line.articles[0], parties=("sud",)),))
    assert articles_of(CASE, script, only)[0].parties == ("sud",)
    (dictated,) = (one for one in staged(CASE, script).injects if one.id.startswith("script-dict"))
    (effect,) = dictated.effects
    assert isinstance(effect, Dictate)
    assert effect.articles == articles_of(CASE, script, order)


def test_beliefs_are_those_of_the_script_where_it_names_them_and_of_the_case_elsewhere() -> None:
    before = {(one.holder, one.of): one.good_faith for one in CASE.relations}
    after = {(one.holder, one.of): one.good_faith for one in staged(CASE, read()).relations}
    assert after == {**before, ("nor", "sud"): 650, ("sud", "nor"): 600}


def test_a_script_of_nothing_changes_nothing() -> None:
    assert staged(CASE, Script(parties=("nor", "sud"))) == CASE
