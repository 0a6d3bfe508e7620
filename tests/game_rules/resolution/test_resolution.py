"""A round resolved: what is done and in which order."""

from typing import Any

from msgspec.structs import replace

from game_rules.record.commands import Attention
from game_rules.record.events import (
    CrisisHeld,
    DraftTold,
    Entered,
    Event,
    Found,
    HomeRead,
    IncidentHappened,
    IntelligenceGiven,
    Lapsed,
    LeapLapsed,
    NewsCame,
    RatificationFailed,
    Resolved,
    RoundClosed,
)
from game_rules.record.ledger import Reckoning
from game_rules.record.world import Orders
from game_rules.resolution.resolution import resolve
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import SetCondition, Tide
from tests.kit.bench import QUIET, Bench, conditions_for, party, scenario
from tests.kit.small import small


def facts(event: Event, kind: type[Any]) -> list[Any]:
    return [fact for fact in event.public if isinstance(fact, kind)]


def told(event: Event, viewer: str) -> list[Any]:
    return [fact for one in event.known if viewer in one.viewers for fact in one.facts]


def sheets(**tokens: str) -> dict[str, Orders]:
    return {who: Orders(tokens=(Attention(token=one),)) for who, one in tokens.items()}  # type: ignore[arg-type]


def shifts(book: Reckoning, party: str) -> dict[tuple[str, str], int]:
    return {(one.what, one.cause): one.amount for one in book.shifts if one.party == party}


def test_the_moment_changes_nothing() -> None:
    world = Bench().agree("annual-force-data").world
    assert resolve(world, 1) == resolve(world, 2)


def test_texts_are_voted_on_with_the_images_of_the_round_s_start() -> None:
    """A leap of the same round does not carry a vote that was lost before it."""
    deep = "challenge-inspection"
    at_once = Bench(ready=700, faith=250).sign(deep).play(1, leaps=["a"])
    assert not at_once.world.public.record.agreements
    after = Bench(ready=700, faith=250).play(1, leaps=["a"]).sign(deep).play(1)
    assert after.world.public.record.agreements


def test_what_enters_now_binds_from_the_next_round_on() -> None:
    bench = Bench(ready=500, faith=400).sign("annual-force-data").play(1, stance="evade")
    assert facts(bench.events[0], Entered)
    assert bench.books[0].compliance == ()
    bench.play(1, stance="letter")
    assert {one.true for one in bench.books[1].compliance} == {"letter"}


def test_drafts_are_told_to_those_who_know_them() -> None:
    bench = Bench(ready=500, faith=400).sign("annual-force-data").play(1)
    acts = [fact.act for fact in told(bench.events[0], "a") if isinstance(fact, DraftTold)]
    assert acts == ["concluded"]
    assert not [fact for fact in told(bench.events[0], "observer") if isinstance(fact, DraftTold)]


def test_a_vote_lost_is_public_where_everybody_could_read_the_text() -> None:
    three = tuple(party(name, key, conditions_for(500)) for key, name in enumerate("abc", 1))
    for readers, public in ((("a", "b", "c"), True), (("a", "b"), False)):
        bench = Bench(of=scenario(three, 100)).sign("zone-ceilings")
        known = {
            viewer: part if viewer in readers else replace(part, drafts={})
            for viewer, part in bench.world.known.items()
        }
        bench.world = replace(bench.world, known=known)
        event = bench.play(1).events[0]
        assert bool(facts(event, RatificationFailed)) == public
        private = [fact for fact in told(event, "a") if isinstance(fact, RatificationFailed)]
        assert bool(private) != public
        assert public or not [
            fact for fact in told(event, "c") if isinstance(fact, RatificationFailed)
        ]


def test_each_delegation_is_told_its_own_reading_intelligence_and_findings() -> None:
    bench = Bench(ready=400, faith=300).agree("annual-force-data").play(1, stance="letter")
    for viewer in ("a", "b"):
        kinds = [type(fact) for fact in told(bench.events[0], viewer)]
        assert kinds == [HomeRead, IntelligenceGiven, Found]
        (found,) = (fact for fact in told(bench.events[0], viewer) if isinstance(fact, Found))
        assert [(one.party != viewer, one.found) for one in found.findings] == [(True, "complied")]


def test_a_token_works_on_its_condition_and_a_review_on_none() -> None:
    bench = Bench(ready=400, faith=300)
    before = bench.world.hidden.parties["a"].conditions
    bench.play(1, orders=sheets(a="promote", b="monitor"))
    after = bench.world.hidden.parties["a"]
    assert after.conditions["generation"] > before["generation"]
    assert {**after.conditions, "generation": 0} == {**before, "generation": 0}
    assert after.explored == {"generation": after.conditions["generation"] - before["generation"]}
    assert shifts(bench.books[0], "b") == {}


def test_a_forum_raises_it_for_all_and_most_for_those_who_came() -> None:
    three = tuple(party(name, key, conditions_for(400)) for key, name in enumerate("abc", 1))
    bench = Bench(of=scenario(three, 300)).play(1, orders=sheets(a="forum", b="forum"))
    gains = {who: shifts(bench.books[0], who).get(("forum", "forum"), 0) for who in ("a", "b", "c")}
    assert gains["a"] == gains["b"] > gains["c"] > 0
    alone = Bench(of=scenario(three, 300)).play(1, orders=sheets(a="forum"))
    assert shifts(alone.books[0], "c") == {}


def test_visits_make_experts() -> None:
    bench = Bench(ready=400, faith=300).agree("defence-college-links").play(1)
    assert shifts(bench.books[0], "a")["experts", "interaction"] > 0


def test_the_next_round_s_tide_comes_after_what_was_worked_on() -> None:
    of = scenario(tuple(party(n, k, conditions_for(400)) for k, n in enumerate("ab", 1)), 300)
    tide = (Tide(round=2, condition="forum", change=70), Tide(round=3, condition="forum", change=9))
    bench = Bench(of=replace(of, tide=tide)).play(1, orders=sheets(a="forum"))
    found = shifts(bench.books[0], "a")
    assert found["forum", "tide"] == 70
    state = bench.world.hidden.parties["a"]
    assert state.conditions["forum"] == state.tidal["forum"] + state.explored["forum"]


def test_dated_news_comes_with_its_effects() -> None:
    (dated,) = (inject for inject in small().injects if inject.id == "dated")
    effect = SetCondition(party="a", condition="unease", change=80)
    news = replace(dated, effects=(effect,), to=("a",))
    of = scenario(tuple(party(n, k, conditions_for(400)) for k, n in enumerate("ab", 1)), 300)
    bench = Bench(of=replace(of, injects=(news,))).play(2)
    assert shifts(bench.books[1], "a")["unease", "dated"] == 80
    assert [f.inject for f in told(bench.events[1], "a") if isinstance(f, NewsCame)] == ["dated"]
    assert not [f for f in told(bench.events[1], "b") if isinstance(f, NewsCame)]
    assert not facts(bench.events[1], NewsCame)


def test_a_term_ends_in_public() -> None:
    bench = Bench(ready=500, faith=400).agree("annual-force-data")
    record = bench.world.public.record
    measure = bench.world.hidden.scenario.offers[0].measure
    assert measure.id == "annual-force-data"
    offers = (
        replace(bench.world.hidden.scenario.offers[0], measure=replace(measure, duration=2)),
        *bench.world.hidden.scenario.offers[1:],
    )
    hidden = bench.world.hidden
    bench.world = replace(
        bench.world, hidden=replace(hidden, scenario=replace(hidden.scenario, offers=offers))
    )
    bench.play(3)
    assert record.agreements
    assert [bool(facts(event, Lapsed)) for event in bench.events] == [False, True, False]
    assert bench.books[2].compliance == ()


def test_a_leap_that_nobody_answers_is_said_to_have_lapsed() -> None:
    bench = Bench(ready=300, faith=300).play(1, leaps=["a"]).play(2)
    assert [facts(event, LeapLapsed) for event in bench.events] == [
        [],
        [],
        [LeapLapsed(party="a", round=1)],
    ]


def test_home_gives_back_of_an_answered_leap_as_much_as_it_carried() -> None:
    def back(ready: int) -> list[int]:
        bench = Bench(ready=ready, faith=350).play(1, leaps=["a"]).play(1, leaps=["b"])
        bench.play(1, leaps=["a"])
        return [
            each.amount
            for book in bench.books
            for each in book.shifts
            if (each.party, each.cause) == ("a", "leap-answered")
        ]

    first, again = back(800)
    assert first > 4 * (again - 1)
    assert first > 6 * back(200)[0]


def test_incidents_are_public_and_strike_both_directions() -> None:
    certain = replace(QUIET, incident_odds=1000)
    bench = Bench(ready=400, faith=300, k=certain).play(1)
    assert facts(bench.events[0], IncidentHappened) == [
        IncidentHappened(parties=("a", "b"), grave=False)
    ]
    for one, other in bench.start:
        assert [i.amount for i in bench.account(one, other).items if i.cause == "incident"] == [
            -250
        ]


def test_the_round_is_closed_and_everything_true_is_kept() -> None:
    event = Bench().play(1).events[0]
    assert facts(event, RoundClosed) == [RoundClosed(round=1)]
    (fact,) = event.hidden
    assert isinstance(fact, Resolved)
    assert fact.round == 1
    assert set(fact.reckoning.readiness) == {"a", "b"}
    assert fact.reckoning.verdict == {}
    assert {chance.purpose for chance in fact.reckoning.chances} == {
        "incident/a/b",
        "grave-incident/a/b",
    }


def test_after_the_last_round_come_the_crises_and_four_lines() -> None:
    parties = tuple(party(n, k, conditions_for(400)) for k, n in enumerate("ab", 1))
    bench = Bench(of=scenario(parties, 300, rounds=2), k=CONSTANTS).play(2)
    assert not facts(bench.events[0], CrisisHeld)
    assert len(facts(bench.events[1], CrisisHeld)) == 1
    for lines in bench.books[1].verdict.values():
        assert set(lines) == {"security", "judgement", "standing", "mandate"}
        assert all(0 <= line <= 1000 for line in lines.values())
    assert bench.books[1].chances[-1].purpose == "crisis/a/b"
