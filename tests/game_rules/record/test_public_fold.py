"""The public fold: what each public fact leaves of itself, in which half, and what it leaves be."""

from typing import get_args

import pytest
from msgspec.structs import replace

from game_rules.record import events as e
from game_rules.record.public_fold import fold_public
from game_rules.record.world import (
    Board,
    LeapMade,
    Public,
    QueryMade,
    Record,
    SignMade,
    Stage,
)
from game_rules.scenario.treaty import Agreement
from tests.kit.blank import blank

PACT = replace(blank(Agreement), id="a", renewing=("sud",))
RUNNING = Stage(status="running", round=2, phase="talks", due=1000, debrief=True, approval=True)
START = Public(
    board=blank(Board),
    stage=RUNNING,
    record=Record(agreements={"a": PACT}, questioned=("mid",)),
)


def after(*facts: e.PublicFact, start: Public = START) -> Public:
    for fact in facts:
        start = fold_public(start, fact)
    return start


def stage(*facts: e.PublicFact, **first: object) -> Stage:
    return after(*facts, start=replace(START, stage=replace(RUNNING, **first))).stage


def test_the_first_fact_lays_the_table() -> None:
    board = replace(blank(Board), exercise="x")
    assert fold_public(None, e.Convened(board=board)) == Public(board=board)


@pytest.mark.parametrize(
    "kind", get_args(e.PublicFact), ids=[kind.__name__ for kind in get_args(e.PublicFact)]
)
def test_a_fact_leaves_something_of_itself_in_one_half_at_most(kind: type[e.PublicFact]) -> None:
    """What it does not touch stays the very object: by that others see cheaply what is new."""
    fact = blank(kind)
    if isinstance(fact, e.RenewalWished):
        fact = replace(fact, agreement="a")
    found = fold_public(START, fact)
    assert found.board is START.board
    assert found.stage is START.stage or found.record is START.record


# Where the exercise stands --------------------------------------------------------------------


def test_a_phase_begins_afresh_but_for_what_control_has_laid_down() -> None:
    before = {"ready": ("nor",), "left": 5, "over": 7, "reason": "why"}
    assert stage(
        e.PhaseOpened(round=2, phase="decisions", due=9, name={"en": "May"}), **before
    ) == (
        Stage(
            status="running",
            round=2,
            phase="decisions",
            due=9,
            name={"en": "May"},
            debrief=True,
            approval=True,
        )
    )


def test_who_is_ready_is_named_once_and_in_the_order_of_saying_so() -> None:
    said = [e.Readied(party=party, ready=True) for party in ("nor", "sud", "nor")]
    assert stage(*said).ready == ("sud", "nor")
    assert stage(*said, e.Readied(party="sud", ready=False)).ready == ("nor",)


def test_a_stopped_clock_keeps_what_was_left_and_none_of_the_deadline() -> None:
    stopped = stage(e.Paused(left=400, reason="coffee"))
    assert (stopped.status, stopped.due, stopped.left) == ("paused", None, 400)
    assert stopped.reason == "coffee"
    resumed = stage(e.Paused(left=400, reason="coffee"), e.Resumed(due=1400))
    assert resumed == replace(RUNNING, due=1400)


def test_more_time_is_added_to_the_deadline_or_to_what_is_left_of_a_stopped_clock() -> None:
    more = e.Extended(due=31_000, seconds=30, reason="")
    assert stage(more) == replace(RUNNING, due=31_000)
    stopped = stage(e.Paused(left=400, reason=""), more)
    assert (stopped.due, stopped.left) == (None, 30_400)


def test_a_phase_that_is_held_goes_on_for_so_long_or_without_end() -> None:
    assert stage(e.Held(more=500)) == replace(RUNNING, due=1500, over=500)
    assert stage(e.Held(more=500), e.Held(more=200)) == replace(RUNNING, due=1700, over=700)
    assert stage(e.Held(more=None)) == replace(RUNNING, due=None, over=0)
    stopped = stage(e.Held(more=500), due=None, left=400)
    assert (stopped.due, stopped.left, stopped.over) == (None, 900, 500)


def test_an_end_stops_the_clock_and_nobody_is_ready_any_more() -> None:
    ended = stage(e.Ended(reason="last"), ready=("nor",), left=3, over=4)
    assert ended == replace(RUNNING, status="ended", due=None, reason="last")


def test_a_debrief_that_opens_or_closes_shows_no_place_yet() -> None:
    led = stage(e.Led(at="verdict"))
    assert led.lead == "verdict"
    for now in (True, False):
        found = stage(e.DebriefOpened(open=now), lead="verdict")
        assert (found.debrief, found.lead) == (now, "")


# What was done in public ----------------------------------------------------------------------


def test_a_wish_to_go_on_is_noted_once_and_can_be_taken_back() -> None:
    def wished(party: str, *, renew: bool) -> e.RenewalWished:
        return e.RenewalWished(agreement="a", title="", party=party, renew=renew)

    both = after(wished("nor", renew=True), wished("sud", renew=True))
    assert both.record.agreements["a"].renewing == ("nor", "sud")
    none = after(wished("sud", renew=False), wished("nor", renew=False))
    assert none.record.agreements["a"].renewing == ()


def test_an_agreement_is_what_it_was_told_to_be_last() -> None:
    told: list[e.PublicFact] = [
        kind(agreement=replace(PACT, title=kind.__name__), **more)
        for kind, more in (
            (e.Acceded, {"party": "mid"}),
            (e.Renewed, {}),
            (e.Denounced, {"party": "nor", "until": 3}),
            (e.Left, {"party": "nor"}),
            (e.Lapsed, {}),
        )
    ]
    for number, fact in enumerate(told, start=1):
        [agreement] = after(*told[:number]).record.agreements.values()
        assert agreement.title == type(fact).__name__


def test_a_leap_is_answered_by_each_once_and_only_that_leap() -> None:
    made = [e.Leapt(party="nor", round=round) for round in (1, 2)]
    answer = e.LeapAnswered(party="nor", round=2, by="sud")
    assert after(*made, answer, answer, e.LeapLapsed(party="nor", round=1)).record.leaps == (
        LeapMade(party="nor", round=1, lapsed=True),
        LeapMade(party="nor", round=2, answered_by=("sud",)),
    )


def test_a_question_is_met_by_whom_it_was_put_to_and_in_its_round() -> None:
    put = [
        e.Queried(by=by, party=party, round=round)
        for by, party, round in (("nor", "sud", 1), ("nor", "sud", 2), ("mid", "sud", 2))
    ]
    met = after(
        *put,
        e.QueryAnswered(by="nor", party="sud", round=2),
        e.QueryIgnored(by="mid", party="sud", round=2),
    )
    assert met.record.queries == (
        QueryMade(by="nor", party="sud", round=1),
        QueryMade(by="nor", party="sud", round=2, answer="answered"),
        QueryMade(by="mid", party="sud", round=2, answer="silent"),
    )


def test_gestures_are_those_of_the_last_round_that_had_any() -> None:
    first = e.Gestured(by="nor", party="sud", friendly=True)
    second = e.Gestured(by="sud", party="nor", friendly=False)
    next_round = e.PhaseOpened(round=3, phase="talks", due=2000)
    made = after(first, second).record.signs
    assert made == (
        SignMade(by="nor", party="sud", friendly=True, round=2),
        SignMade(by="sud", party="nor", friendly=False, round=2),
    )
    assert after(first, second, next_round).record.signs == made
    assert after(first, next_round, second).record.signs == (
        SignMade(by="sud", party="nor", friendly=False, round=3),
    )
