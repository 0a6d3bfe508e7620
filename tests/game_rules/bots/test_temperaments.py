"""GRIT, tit-for-tat, the reformer and the opportunist, trait by trait, and why they wish."""

from collections import Counter
from functools import partial
from typing import Literal, get_args

import pytest
from msgspec.structs import replace

from game_rules.bots import act, explain, grit, opportunist, reciprocator, reformer, tit_for_tat
from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.record.world import Finding, LeapMade
from game_rules.scenario.scenario import Bot
from game_rules.scenario.treaty import Agreement
from game_rules.theatre.play import Play, play
from game_rules.view import View, glance
from server.scenarios.loading import shelf
from tests.game_rules.bots.test_hawk import bound
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import Table

BOTS: tuple[Bot, ...] = get_args(Bot)
NEW: tuple[Bot, ...] = ("grit", "tit-for-tat", "opportunist", "reformer", "diplomat")


def caught(view: View, found: Literal["shaved", "evaded"]) -> View:
    breach = Finding(round=1, agreement="x", article=1, party="sud", found=found)
    caught: View = replace(view, findings=(breach,))
    return caught


def tabled_by(bot: Bot, view: View) -> c.Table:
    tables = [one for one in act(bot, view, 0) if isinstance(one, c.Table)]
    assert len(tables) == 1
    return tables[0]


# GRIT ------------------------------------------------------------------------


def test_grit_begins_with_a_step_that_binds_nobody_but_itself_for_all_to_read() -> None:
    step = tabled_by("grit", Table(with_conditions(500)).view("nor"))
    assert [article.parties for article in step.articles] == [("nor",)]
    assert step.access == ("all",)
    assert len(step.parties) == 2


def given(view: View, *measures: str, by: str = "nor") -> View:
    """The view with these promised by one alone, each in a text of its own."""
    agreements = {
        name: Agreement(
            id=name,
            title=name,
            sponsors=(by,),
            parties=("nor", "sud"),
            open_to=(),
            articles=(acts.article(name, (by,)),),
            entered=1,
        )
        for name in measures
    }
    record = replace(view.record, agreements={**view.record.agreements, **agreements})
    given: View = replace(view, record=record)
    return given


def test_grit_diversifies_and_steps_further_once_it_was_matched() -> None:
    view = Table(with_conditions(500)).view("nor")
    deep = {"inspect", "freeze"}
    measures = tuple(
        replace(each, exposure=200) if each.id in deep else each for each in view.board.measures
    )
    view = replace(view, board=replace(view.board, measures=measures))
    first = grit.ladder(view, "sud")[0]
    after = given(view, first.id)
    assert all(measure.kind != first.kind for measure in grit.ladder(after, "sud"))
    matched = given(after, "pledge", "observe", by="sud")
    assert deep.isdisjoint({measure.id for measure in grit.ladder(after, "sud")})
    assert deep <= {measure.id for measure in grit.ladder(matched, "sud")}


def test_grit_goes_on_without_an_answer_but_not_for_ever() -> None:
    view = Table(with_conditions(500)).view("nor")
    once = given(view, "hotline")
    assert grit.waiting(once, "sud") == 1
    assert any(wish.args["party"] == "sud" for wish in grit.steps(once))
    thrice = given(view, "hotline", "notify", "freeze")
    assert not any(wish.args["party"] == "sud" for wish in grit.steps(thrice))
    leapt = replace(thrice.record, leaps=(LeapMade(party="sud", round=1),))
    assert grit.waiting(replace(thrice, record=leapt), "sud") == 2


def test_grit_returns_a_breach_exactly_in_kind_and_forgives_none() -> None:
    view = Table(with_conditions(500)).view("nor")
    for seen, stance in ((caught(view, "shaved"), "shave"), (caught(view, "evaded"), "evade")):
        answers = {reciprocator.posture(seen, "sud", key, grit.GRIT) for key in range(9)}
        assert answers == {(stance, "in-kind")}
    assert reciprocator.posture(view, "sud", 1, grit.GRIT) == ("spirit", "keep-faith")


# Tit-for-tat -----------------------------------------------------------------


def test_tit_for_tat_offers_once_and_waits_for_an_answer() -> None:
    table = Table(with_conditions(500))
    table.must("nor", tabled_by("tit-for-tat", table.view("nor")))
    asked = next(each for each in ("sud", "mid") if tit_for_tat.owes(table.view("nor"), each))
    offer = acts.tabling(acts.article("hotline", ("nor", asked)), parties=("nor", asked))
    acts.tabled(table, replace(offer, access=("all",)), asked)
    assert not tit_for_tat.owes(table.view("nor"), asked)


def test_tit_for_tat_pays_back_in_kind_and_forgives_one_in_three() -> None:
    view = caught(Table(with_conditions(500)).view("nor"), "shaved")
    answers = Counter(
        reciprocator.posture(view, "sud", key, tit_for_tat.TIT_FOR_TAT)[0] for key in range(999)
    )
    assert answers == {"spirit": 333, "shave": 666}


# The reformer ----------------------------------------------------------------


def test_the_reformer_works_on_what_is_weakest_first() -> None:
    table = Table(with_conditions(500))
    table.until("decisions")
    view = table.view("nor")
    assert view.home is not None
    levels = {**view.home.conditions, "generation": 100}
    weak = replace(view, home=replace(view.home, conditions=levels))
    (spent,) = (one for one in act("reformer", weak, 0) if isinstance(one, c.Attend))
    assert "promote" in {token.token for token in spent.tokens}


def test_fatigue_lowers_what_a_leap_takes() -> None:
    view = Table(with_conditions(500)).view("nor")
    assert view.home is not None
    tired = replace(
        view, home=replace(view.home, conditions={**view.home.conditions, "fatigue": 900})
    )
    rested, weary = (reciprocator.wearied(each, reformer.REFORMER) for each in (view, tired))
    assert weary.leaps < rested.leaps < reformer.REFORMER.leaps


# The opportunist -------------------------------------------------------------


def test_the_opportunist_keeps_what_is_watched() -> None:
    assert opportunist.posture(bound("notify", notify=1), "sud") == ("evade", "unwatched")
    assert opportunist.posture(bound("notify", notify=4), "sud") == ("shave", "hardly-watched")
    assert opportunist.posture(bound("notify", notify=5), "sud") == ("letter", "watched")
    assert opportunist.posture(bound("notify", "inspect", notify=1), "sud")[0] == "spirit"


def test_the_opportunist_asks_for_what_binds_the_other_alone() -> None:
    text = tabled_by("opportunist", Table(with_conditions(500)).view("nor"))
    assert all("nor" not in article.parties for article in text.articles)


def test_the_opportunist_signs_what_others_bear() -> None:
    table = Table(with_conditions(500))
    article = acts.article("freeze", ("sud",))
    id = acts.tabled(table, acts.tabling(article, access=("all",)), "sud")
    view = table.view("nor")
    why = opportunist.attraction(view, view.drafts[id])
    assert why is not None
    assert why.code == "others-bear-more"


# All of them -----------------------------------------------------------------


@pytest.mark.slow
@pytest.mark.parametrize("name", [*sorted(shelf()), "small"])
def test_no_mixed_table_is_ever_refused_anything_or_waits_for_the_clock(name: str) -> None:
    scenario = small(rounds=5) if name == "small" else shelf()[name]
    playable = [party.id for party in scenario.parties if party.playable]
    for first in range(0, len(BOTS), 2):
        players = {
            party: partial(act, BOTS[(first + place) % len(BOTS)])
            for place, party in enumerate(playable)
        }
        game = play(scenario, f"{first:032x}", players)
        assert game.refused == []
        assert not any(isinstance(entry.command, c.TimePassed) for entry in game.entries)


@pytest.mark.slow
def test_every_temperament_plays_the_two_shores_in_its_own_way() -> None:
    scenario = shelf()["two-shores"]

    def manner(bot: Bot) -> str:
        game = play(scenario, "2c" * 16, {p.id: partial(act, bot) for p in scenario.parties})
        return str([(entry.actor, entry.command) for entry in game.entries[6:]])

    assert len({manner(bot) for bot in BOTS}) == len(BOTS)


def test_every_wish_has_a_reason_and_acting_is_explaining_without_it() -> None:
    seen = 0
    for bot in BOTS:
        game = Play(small(rounds=3), "1b" * 16)
        players = {party: partial(act, bot) for party in ("nor", "sud", "mid")}
        game.open(players)
        while not game.ended and seen < 500:
            for party in players:
                world = game.world
                view = glance(party, world.public, world.known[party])
                wishes = explain(bot, view, 7)
                assert act(bot, view, 7) == tuple(wish.command for wish in wishes)
                assert all(wish.code for wish in wishes)
                seen += len(wishes)
                for wish in wishes:
                    game.do(Deputy(party=party), wish.command)
            if not game.ended:
                game.tick()
    assert seen > 100
