"""More time for who needs it (WCAG 2.2, 2.2.1), and what the others learn of it."""

import pytest
from msgspec import json

from game_rules.deadlines import due
from game_rules.debrief.eyes import eyes
from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.record.events import Event, Held, Refused
from game_rules.record.world import OwnTime
from game_rules.scenario.scenario import Scenario
from game_rules.whatif.edits import Edits
from game_rules.whatif.replay import Replay, replay
from tests.kit.acts import ready, seal
from tests.kit.small import small
from tests.kit.table import MORNING, Table
from tests.kit.watch import Twins

OTHERS = ("sud", "mid", "observer", "projector")


def laid(**changes: object) -> Table:
    """Norland has two people; talks last 120 seconds, decisions 60 and reading 30."""
    scenario: Scenario = small(**changes)  # type: ignore[arg-type]
    return Table(scenario, crew={"nor": ("head", "military"), "sud": ("head",), "mid": ("head",)})


def give(table: Table, seconds: int, party: str = "nor") -> Event:
    stage = table.world.public.stage
    return table.must(
        "control",
        c.GiveTime(party=party, round=stage.round, phase=stage.phase, seconds=seconds),
    )


def own(table: Table, party: str = "nor") -> OwnTime | None:
    return table.view(party).time


# What is given -----------------------------------------------------------------


def test_a_factor_holds_for_every_phase_and_is_the_delegations_greatest() -> None:
    table = laid()
    table.must("control", c.AllowTime(seat="nor-military", factor=1500))
    assert own(table) == OwnTime(extra=60_000)
    table.must("control", c.AllowTime(seat="nor-head", factor=2000))
    assert own(table) == OwnTime(extra=120_000)
    ready(table, "nor-head", "sud", "mid")
    assert own(table) == OwnTime(extra=60_000), "of the 60 seconds of the decisions"
    assert table.world.public.stage.due == table.at + 60_000, "the clock of all is as ever"


def test_of_a_running_phase_nothing_is_taken_back() -> None:
    table = laid()
    table.must("control", c.AllowTime(seat="nor-head", factor=2000))
    table.must("control", c.AllowTime(seat="nor-head", factor=1000))
    assert own(table) == OwnTime(extra=120_000)
    ready(table, "nor-head", "sud", "mid")
    assert own(table) is None


def test_extra_time_for_one_phase_adds_up_and_ends_with_it() -> None:
    table = laid()
    give(table, 30)
    give(table, 15)
    assert own(table) == OwnTime(extra=45_000)
    ready(table, "nor-head", "sud", "mid")
    assert own(table) is None


def test_who_moves_takes_the_factor_along() -> None:
    table = laid()
    table.must("control", c.AllowTime(seat="nor-military", factor=3000))
    table.must("control", c.TakeSeat(seat="nor-military", party="sud", role="military"))
    assert own(table, "sud") == OwnTime(extra=240_000)
    ready(table, "nor-head", "sud", "mid")
    assert own(table, "nor") is None
    assert own(table, "sud") == OwnTime(extra=120_000)


@pytest.mark.parametrize("factor", [-1, 1, 999, 10_001])
def test_a_factor_is_no_limit_or_up_to_ten_times(factor: int) -> None:
    table = laid()
    allow = table.do("control", c.AllowTime(seat="nor-head", factor=factor))
    wish = table.do("nor-head", c.WishTime(factor=factor))
    refused = Refused(code="out-of-range", args={"min": 1000, "max": 10_000})
    assert allow == wish == refused


def test_time_is_given_by_control_to_somebody_who_is_there() -> None:
    table = laid()
    give_time = c.GiveTime(party="nor", round=1, phase="talks", seconds=60)
    allow = c.AllowTime(seat="nor-head", factor=2000)
    assert table.refused("nor-head", give_time) == "not-yours"
    assert table.refused("nor-head", allow) == "not-yours"
    nobody = c.AllowTime(seat="nobody", factor=2000)
    assert table.refused("control", nobody) == "no-seat"
    assert table.refused("control", c.AllowTime(seat="sud", factor=1000)) == "already-there"
    late = c.GiveTime(party="nor", round=1, phase="decisions", seconds=60)
    assert table.refused("control", late) == "too-late"
    atlantis = c.GiveTime(party="atlantis", round=1, phase="talks", seconds=60)
    assert table.refused("control", atlantis) == "no-such-party"
    none = c.GiveTime(party="nor", round=1, phase="talks", seconds=0)
    assert table.refused("control", none) == "out-of-range"
    idle = Table(small(), start=False)
    assert idle.refused("control", give_time) == "not-started"


# A phase that waits ------------------------------------------------------------


def test_a_phase_waits_for_who_has_more_time_and_ends_when_they_are_done() -> None:
    table = laid()
    give(table, 30)
    event = table.tick()
    assert event.public == (Held(more=30_000),)
    stage = table.world.public.stage
    assert (stage.phase, stage.over) == ("talks", 30_000)
    assert stage.due == MORNING + 150_000
    table.must("sud", c.Speak(channel="plenary", text="We may speak as long as it lasts."))
    ready(table, "sud")
    assert table.world.public.stage.over == 30_000
    ready(table, "nor-head")
    stage = table.world.public.stage
    assert (stage.phase, stage.over) == ("decisions", None), "nobody waits for Midland"


def test_a_phase_that_waits_ends_with_the_longest_time() -> None:
    table = laid()
    give(table, 30)
    give(table, 50, "sud")
    table.tick()
    assert due(table.world) == MORNING + 170_000
    table.tick()
    assert table.world.public.stage.phase == "decisions"


def test_who_is_done_is_not_waited_for() -> None:
    table = laid()
    give(table, 30)
    ready(table, "nor-head")
    table.tick()
    assert table.world.public.stage.phase == "decisions"


def test_a_bots_party_and_an_empty_one_are_not_waited_for() -> None:
    table = Table(small(), crew={"nor": ("head",)})
    table.must("control", c.TakeSeat(seat="nor", party=None, role=None))
    give(table, 30)
    table.tick()
    assert table.world.public.stage.phase == "decisions"


def test_decisions_wait_for_the_envelope() -> None:
    table = laid()
    table.must("control", c.AllowTime(seat="nor-military", factor=1500))
    ready(table, "nor-head", "sud", "mid")
    seal(table, "sud", "mid")
    table.tick()
    assert (table.world.public.stage.phase, table.world.public.stage.round) == ("decisions", 1)
    seal(table, "nor-head")
    assert table.world.public.stage.phase == "reading"


def test_without_a_limit_no_clock_runs_until_they_are_done() -> None:
    table = laid()
    table.must("control", c.AllowTime(seat="nor-head", factor=0))
    assert own(table) == OwnTime(extra=None)
    table.tick()
    stage = table.world.public.stage
    assert (stage.status, stage.phase, stage.due) == ("running", "talks", None)
    assert due(table.world) is None
    table.must("control", c.Pause(reason=""), after=9_000_000)
    assert table.world.public.stage.left is None
    table.must("control", c.Resume())
    assert (table.world.public.stage.status, due(table.world)) == ("running", None)
    give(table, 60)
    assert own(table) == OwnTime(extra=None), "more than no limit there is not"
    ready(table, "nor-head")
    assert table.world.public.stage.phase == "decisions"


def test_control_can_end_a_phase_that_waits() -> None:
    table = laid()
    table.must("control", c.AllowTime(seat="nor-head", factor=0))
    table.tick()
    table.must("control", c.EndPhase(round=1, phase="talks"))
    assert table.world.public.stage.phase == "decisions"


def test_time_can_be_given_while_a_phase_waits() -> None:
    table = laid()
    give(table, 30)
    table.tick()
    event = give(table, 20)
    assert event.public == (Held(more=20_000),)
    assert due(table.world) == MORNING + 170_000
    give(table, 10, "sud")
    assert own(table, "sud") == OwnTime(extra=60_000), "beyond what all have had by now"
    assert due(table.world) == MORNING + 180_000
    table.must("control", c.Pause(reason=""), after=0)
    assert table.world.public.stage.left == 60_000
    give(table, 5)
    assert table.world.public.stage.left == 65_000, "given now, it is more than now"
    table.must("control", c.AllowTime(seat="nor-head", factor=0))
    assert table.world.public.stage.left is None


def test_a_pause_and_more_time_for_all_move_the_own_limit_along() -> None:
    table = laid()
    give(table, 30)
    table.must("control", c.Pause(reason=""), after=20_000)
    table.must("control", c.Resume(), after=500_000)
    table.must("control", c.Extend(round=1, phase="talks", seconds=10))
    assert own(table) == OwnTime(extra=30_000)
    table.tick()
    assert due(table.world) == MORNING + 120_000 + 500_000 + 10_000 + 30_000


def test_a_server_that_slept_past_the_longest_time_waits_no_longer() -> None:
    table = laid()
    give(table, 30)
    table.must("clock", c.TimePassed(due=MORNING + 120_000), after=150_000)
    assert table.world.public.stage.phase == "decisions"


# What others learn -------------------------------------------------------------


def test_a_wish_is_heard_by_control_alone_and_answered_with_one_command() -> None:
    table = laid()
    event = table.must("nor-military", c.WishTime(factor=2000))
    assert (event.public, event.known) == ((), ())
    oversight = table.view("control").oversight
    assert oversight is not None
    assert oversight.wishes == {"nor-military": 2000}
    assert table.refused("control", c.WishTime(factor=2000)) == "not-yours"
    table.must("control", c.Understudy(party="nor", bot="hawk"))
    assert table.refused(Deputy(party="nor"), c.WishTime(factor=2000)) == "not-yours"
    table.must("control", c.AllowTime(seat="nor-military", factor=2000))
    oversight = table.view("control").oversight
    assert oversight is not None
    assert oversight.wishes == {}
    assert oversight.allowances == {"nor-military": 2000}
    table.must("nor-military", c.WishTime(factor=0))
    table.must("control", c.AllowTime(seat="nor-military", factor=2000))
    oversight = table.view("control").oversight
    assert oversight is not None
    assert oversight.wishes == {}, "a wish can be answered with what there was"


def test_nobody_else_is_sent_anything_when_somebody_wishes_or_is_given_time() -> None:
    twins = Twins(small(), small())
    one, _other = twins.tables
    one.must("nor", c.WishTime(factor=2000))
    one.must("control", c.AllowTime(seat="nor", factor=2000))
    one.must("control", c.GiveTime(party="nor", round=1, phase="talks", seconds=30))
    for watch in twins.watches:
        watch.look()
    for viewer in OTHERS:
        assert twins.same(viewer), viewer
    assert not twins.same("nor")


def test_the_others_see_that_a_phase_goes_on_and_not_for_whom() -> None:
    """The same is shown whoever has the time: here Norland, there Midland."""
    twins = Twins(small(), small())
    for table, party in zip(twins.tables, ("nor", "mid"), strict=True):
        table.must("control", c.AllowTime(seat=party, factor=1500))
        table.tick()
        assert table.world.public.stage.over == 60_000
    for watch in twins.watches:
        watch.look()
    for viewer in ("sud", "observer", "projector"):
        assert twins.same(viewer), viewer


def test_neither_the_record_nor_the_debriefs_eyes_tell_of_it() -> None:
    table = laid(rounds=1)
    table.must("control", c.AllowTime(seat="nor-head", factor=1500))
    while table.world.public.stage.status == "running":
        table.tick()
    assert any(isinstance(f, Held) for entry in table.entries for f in entry.event.public)
    seen = eyes(table.entries, "nor", 1)
    assert seen is not None
    assert "time" not in seen.parts
    assert not any(isinstance(line.fact, Held) for line in seen.record)


# Again -------------------------------------------------------------------------


def to_the_end(table: Table) -> None:
    """The clock ends every phase, or Norland does where it waits for it without a limit."""
    while table.world.public.stage.status == "running":
        if due(table.world) is not None:
            table.tick()
        elif table.world.public.stage.phase == "decisions":
            seal(table, "nor-head")
        else:
            ready(table, "nor-head")


def test_decided_again_a_log_with_allowances_is_what_it_was() -> None:
    table = laid(rounds=2)
    table.must("control", c.AllowTime(seat="nor-head", factor=1500))
    table.tick()
    ready(table, "nor-head")
    table.tick()
    table.must("sud", c.Attend(round=1, tokens=()))
    table.tick()
    table.must("control", c.AllowTime(seat="nor-head", factor=0))
    to_the_end(table)
    again = replay(tuple(table.entries))
    assert json.encode(again.entries) == json.encode(tuple(table.entries))
    assert again.dropped == ()


def test_without_their_last_word_a_phase_that_waited_for_them_ends_when_it_ended() -> None:
    table = laid(rounds=1)
    table.must("control", c.AllowTime(seat="nor-head", factor=0))
    table.tick()
    ready(table, "nor-head")
    silenced = len(table.entries)
    to_the_end(table)
    gone = Edits(first=silenced, gone=frozenset({silenced}))
    again = Replay(table.entries, gone)
    again.run(len(table.entries))
    again.finish()
    assert again.world.public.stage.status == "ended"
    assert again.outcome().dropped == ()
