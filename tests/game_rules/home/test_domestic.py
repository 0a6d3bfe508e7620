"""How a capital votes."""

import pytest
from msgspec.structs import replace

from game_rules.home.domestic import House, Text, ballot, devaluation, houses, laid_bare, text_of
from game_rules.home.outlook import against, forecast, moods
from game_rules.record.ledger import Ballot
from game_rules.scenario.treaty import Agreement, Article, Draft
from server.scenarios.loading import load_catalogue
from tests.kit.bench import Bench, conditions_for, party, scenario

NEUTRAL = {
    ("a", "b"): 300,
    ("b", "a"): 300,
    ("a", "c"): 600,
    ("c", "a"): 600,
    ("b", "c"): 600,
    ("c", "b"): 600,
}


def house(faith: int = 350, *, capital: int = 600, ready: int = 500) -> House:
    parties = tuple(
        party(name, key, conditions_for(ready), capital=capital) for key, name in enumerate("ab", 1)
    )
    return houses(Bench(of=scenario(parties, faith)).world)["a"]


def article(id: int, name: str, *, monitor: str | None = None) -> Article:
    measure = load_catalogue().by_id()[name]
    values = {one.id: one.default for one in measure.parameters}
    return Article(id=id, measure=name, parties=("a", "b"), values=values, monitor=monitor)


def text(*names: str, sponsors: tuple[str, ...] = ("a",), monitor: str | None = None) -> Text:
    return Text(
        id="x",
        title="X",
        articles=tuple(article(n, name, monitor=monitor) for n, name in enumerate(names, 1)),
        partners=("b",),
        sponsors=sponsors,
    )


def test_an_adversary_s_letter_paper_devalues_unless_another_name_stands_on_it() -> None:
    """Reactive devaluation: Ross and Stillinger 1991."""
    home = house()
    middling = {**home.state.conditions, "generation": 420}
    home = replace(home, state=replace(home.state, conditions=middling))
    assert devaluation(home, ("b",)) == 0.55
    assert devaluation(home, ("b", "a")) == devaluation(home, ("a",)) == 1.0
    assert devaluation(home, ("c",)) == 1.0, "a party that is no rival here"
    own, theirs = (
        ballot(home, text("annual-force-data")),
        ballot(home, text("annual-force-data", sponsors=("b",))),
    )
    assert theirs.total < own.total
    assert theirs.worth == pytest.approx(own.worth * 0.55, abs=1)


def test_trust_capital_and_other_eyes_carry_a_vote() -> None:
    deep = text("zone-ceilings")
    assert ballot(house(200), deep).total < ballot(house(500), deep).total
    assert ballot(house(capital=200), deep).total < ballot(house(capital=900), deep).total
    assert ballot(house(), text("zone-ceilings", monitor="c")).total > ballot(house(), deep).total


def test_exposure_alone_can_be_too_much() -> None:
    vote = ballot(house(300), text("zone-ceilings"))
    assert vote.total >= vote.threshold
    assert vote.short > 0
    assert not vote.passed
    assert against(vote)[0] == "military"


def test_ten_small_exposures_are_no_easier_than_a_large_one() -> None:
    """What is in force counts, as far as it has not become habit."""
    bench = Bench(ready=500, faith=250).agree("invited-observers", "stockholm-notification")
    home = houses(bench.world)["a"]
    assert laid_bare(home, text("annual-calendar"), "b") > 0.25
    assert not ballot(home, text("annual-calendar", "annual-force-data")).passed
    assert ballot(house(250), text("annual-calendar", "annual-force-data")).passed
    bench.pairs(lambda pair: replace(pair, institution=1000))
    habitual = houses(bench.world)["a"]
    assert laid_bare(habitual, text("annual-calendar"), "b") < 0.1


def test_what_a_text_takes_the_place_of_is_not_laid_bare_twice() -> None:
    home = house()
    deeper = text("invited-observers")
    shallow = Agreement(
        id="x",
        title="X",
        sponsors=("a",),
        parties=("a", "b"),
        open_to=(),
        articles=deeper.articles,
        entered=1,
    )
    bound = replace(home, agreements=(shallow,))
    assert laid_bare(bound, deeper, "b") == laid_bare(home, deeper, "b")
    further = text("exercise-pause")
    assert laid_bare(bound, further, "b") > laid_bare(home, further, "b")


@pytest.mark.parametrize(("generation", "worth"), [(0, 0.298), (420, 0.55), (1000, 0.898)])
def test_new_people_read_what_an_adversary_has_written(generation: int, worth: float) -> None:
    home = house()
    conditions = {**home.state.conditions, "generation": generation}
    home = replace(home, state=replace(home.state, conditions=conditions))
    assert devaluation(home, ("b",)) == pytest.approx(worth)


def test_whoever_may_inspect_minds_its_own_exposure_less() -> None:
    def towards(*in_force: str) -> float:
        parties = tuple(party(name, key, conditions_for(500)) for key, name in enumerate("ab", 1))
        bench = Bench(of=scenario(parties, 400))
        home = houses((bench.agree(*in_force) if in_force else bench).world)["a"]
        home = replace(home, agreements=home.agreements)
        return laid_bare(home, text("zone-ceilings"), "b") - laid_bare(home, text(), "b")

    assert towards("challenge-inspection") == pytest.approx(0.6 * towards("invited-observers"))


def test_fatigue_shrugs_at_exposure_and_cost_moves_industry() -> None:
    base = house()
    weary = replace(base.state, conditions={**base.state.conditions, "fatigue": 1000})
    costly = replace(base.state, conditions={**base.state.conditions, "cost": 1000})
    deep = text("invited-observers")
    plain = ballot(base, deep)
    assert ballot(replace(base, state=weary), deep).short < plain.short
    dear = ballot(replace(base, state=costly), deep).yes
    assert dear["industry"] > plain.yes["industry"]
    assert dear["public"] == plain.yes["public"]


def test_a_capital_weighs_a_text_by_the_rivals_in_it() -> None:
    parties = tuple(party(name, key, conditions_for(500)) for key, name in enumerate("abc", 1))
    whole = scenario(parties, NEUTRAL)
    relations = tuple(
        replace(one, rival=False) if "c" in (one.holder, one.of) else one for one in whole.relations
    )
    home = houses(Bench(of=replace(whole, relations=relations)).world)["a"]
    among_three = replace(text("invited-observers"), partners=("b", "c"))
    assert ballot(home, among_three).short == ballot(home, text("invited-observers")).short
    friends = replace(text("invited-observers"), partners=("c",))
    assert ballot(home, friends).short < ballot(home, text("invited-observers")).short


def test_a_forecast_is_the_vote_in_a_word() -> None:
    def word(name: str, faith: int) -> str:
        bench = Bench(ready=500, faith=faith)
        draft = Draft(
            id="x",
            title="X",
            revision=4,
            sponsors=("a",),
            parties=("a", "b"),
            access=("a", "b"),
            articles=(article(1, name),),
        )
        told = forecast(houses(bench.world)["a"], draft)
        passed = ballot(houses(bench.world)["a"], text_of(draft, "a", draft.parties)).passed
        assert told.revision == 4
        assert passed == (told.word in ("certain", "likely"))
        return told.word

    words = [word("zone-ceilings", faith) for faith in (100, 400, 430, 450, 650)]
    assert words[0] == "hopeless"
    assert words[-1] == "certain"
    assert len(set(words)) >= 3
    assert word("annual-force-data", 400) == "certain"


def test_groups_have_faces() -> None:
    def faces(faith: int, capital: int) -> list[int]:
        home = house(faith, capital=capital)
        return list(moods(home).values())

    assert all(-2 <= face <= 2 for face in faces(300, 600))
    assert sum(faces(100, 200)) < sum(faces(500, 600)) < sum(faces(900, 900))


def test_the_firmest_no_comes_first() -> None:
    vote = Ballot(
        draft="x",
        title="X",
        party="a",
        yes={"military": 500, "public": 300, "industry": 700},
        total=480,
        threshold=620,
        passed=False,
    )
    assert against(vote) == ("public", "military")
