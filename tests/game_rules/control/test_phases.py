"""Talks, decisions, resolution, reading, and round again."""

from game_rules.control.phases import GRACE, all_done, manned
from game_rules.record import commands as c
from game_rules.record.events import (
    Ended,
    Guessed,
    OrdersWritten,
    PhaseOpened,
    Resolved,
    RoundClosed,
)
from game_rules.record.world import Orders
from tests.kit.acts import ready, seal
from tests.kit.small import small
from tests.kit.table import Table


def where(table: Table) -> tuple[int, str]:
    stage = table.world.public.stage
    return stage.round, stage.phase


def test_a_round_has_talks_decisions_and_reading() -> None:
    table = Table(small(rounds=2))
    seen = [where(table)]
    while table.world.public.stage.status == "running":
        table.tick()
        seen.append(where(table))
    assert seen == [
        (1, "talks"),
        (1, "decisions"),
        (1, "reading"),
        (2, "talks"),
        (2, "decisions"),
        (2, "decisions"),
    ]
    assert table.world.public.stage.status == "ended"
    assert table.world.public.stage.reason == "complete"


def test_without_reading_time_the_next_talks_follow_at_once() -> None:
    table = Table(small(reading=0))
    table.tick()
    event = table.tick()
    opened = [fact for fact in event.public if isinstance(fact, PhaseOpened)]
    assert [(fact.round, fact.phase) for fact in opened] == [(2, "talks")]
    assert any(isinstance(fact, Resolved) for fact in event.hidden)


def test_a_deadline_counts_from_the_moment_that_is_stamped() -> None:
    table = Table(small())
    assert table.world.public.stage.due == table.at + 120_000
    ready(table, "nor", "sud")
    table.at += 7_000
    ready(table, "mid")
    assert table.world.public.stage.due == table.at + 60_000


def test_the_last_one_to_be_ready_ends_the_talks_in_the_same_event() -> None:
    table = Table(small())
    ready(table, "nor", "mid")
    assert where(table) == (1, "talks")
    table.must("sud", c.Ready(round=1, phase="talks", ready=True))
    assert where(table) == (1, "decisions")
    assert not table.world.public.stage.ready


def test_the_last_envelope_brings_the_resolution() -> None:
    table = Table(small())
    table.tick()
    seal(table, "nor", "sud")
    assert where(table) == (1, "decisions")
    event = table.must("mid", c.Seal(round=1, sealed=True))
    assert any(isinstance(fact, RoundClosed) for fact in event.public)
    assert where(table) == (1, "reading")


def test_all_have_read() -> None:
    table = Table(small())
    table.until("reading")
    ready(table, "nor", "sud", "mid")
    assert where(table) == (2, "talks")


def test_a_party_that_nobody_plays_keeps_nobody_waiting() -> None:
    table = Table(small())
    table.must("control", c.TakeSeat(seat="mid", party=None, role=None))
    assert manned(table.world) == ("nor", "sud")
    ready(table, "nor", "sud")
    assert where(table) == (1, "decisions")


def test_a_party_that_a_bot_plays_is_waited_for() -> None:
    table = Table(small(), crew={"nor": ("head",)})
    assert manned(table.world) == ("nor", "sud", "mid")
    ready(table, "nor")
    assert where(table) == (1, "talks")
    ready(table, "sud", "mid")
    assert where(table) == (1, "decisions")


def test_when_the_last_person_leaves_nothing_happens_by_itself() -> None:
    table = Table(small())
    ready(table, "nor", "sud")
    table.must("control", c.TakeSeat(seat="mid", party=None, role=None))
    assert where(table) == (1, "talks")


def test_every_round_begins_with_an_empty_sheet_that_only_its_delegation_sees() -> None:
    table = Table(small())
    event = table.entries[-1].event
    sheets = {
        told.viewers: fact.orders
        for told in event.known
        for fact in told.facts
        if isinstance(fact, OrdersWritten)
    }
    empty = Orders(round=1)
    assert sheets == {("nor",): empty, ("sud",): empty, ("mid",): empty}


def test_an_estimate_is_kept_when_the_round_is_resolved() -> None:
    table = Table(small())
    guess = c.MakeEstimate(round=1, about="sud", level=4, fear="opacity")
    table.must("nor", guess)
    assert table.view("nor").guesses == ()
    table.tick()
    event = table.tick()
    kept = [(t.viewers, f) for t in event.known for f in t.facts if isinstance(f, Guessed)]
    assert [(viewers, fact.guess.level) for viewers, fact in kept] == [(("nor",), 4)]
    assert len(table.view("nor").guesses) == 1
    assert table.view("sud").guesses == ()


def test_rounds_are_called_by_their_names_when_they_open() -> None:
    names = ({"en": "Spring"}, {"en": "Autumn"}, {"en": "Winter"})
    table = Table(small(round_names=names))
    assert table.world.public.board.round_names == ()
    assert table.world.public.stage.name == {"en": "Spring"}
    table.until("talks", 2)
    assert table.world.public.stage.name == {"en": "Autumn"}
    shown = Table(small(round_names=names, hide_last_round=False))
    assert shown.world.public.board.round_names == names
    assert shown.world.public.board.rounds == 3


def test_the_last_round_is_not_told_before_it_is_over() -> None:
    table = Table(small(rounds=1))
    assert table.world.public.board.rounds is None
    table.tick()
    event = table.tick()
    assert any(isinstance(fact, Ended) for fact in event.public)


def test_time_that_has_passed_is_the_time_that_was_due() -> None:
    table = Table(small())
    due = table.world.public.stage.due
    assert due is not None
    assert table.refused("clock", c.TimePassed(due=due - 1)) == "not-due"
    table.tick()
    assert table.refused("clock", c.TimePassed(due=due)) == "not-due"
    table.must("control", c.Pause(reason=""))
    assert table.refused("clock", c.TimePassed(due=due)) == "not-due"


def test_a_phase_that_was_slept_through_waits_and_is_not_resolved() -> None:
    table = Table(small())
    table.tick()
    due = table.world.public.stage.due
    assert due is not None
    assert table.refused("clock", c.Overslept(due=due + 1)) == "not-due"
    table.must("clock", c.Overslept(due=due), after=10_000_000)
    stage = table.world.public.stage
    assert (stage.status, stage.reason, stage.left) == ("paused", "overslept", GRACE)
    assert table.refused("nor", c.Seal(round=1, sealed=True)) == "paused"
    table.must("control", c.Resume())
    assert table.world.public.stage.due == table.at + GRACE
    assert where(table) == (1, "decisions")


def test_nobody_is_done_where_nobody_plays_or_nothing_runs() -> None:
    table = Table(small(), crew={}, start=False)
    assert not all_done(table.world)
    table = Table(small())
    ready(table, "nor", "sud")
    table.must("control", c.Pause(reason=""))
    assert not all_done(table.world)
