"""What comes at the wrong time is refused, with the reason."""

from typing import get_args

import pytest

from game_rules.mildest import IN_GENERAL
from game_rules.record import commands as c
from game_rules.record.commands import End, Pause, Resume
from game_rules.record.events import Refused
from game_rules.record.world import CONTROL
from game_rules.seats.stages import WHEN, during, going, meant_for, untimely
from tests.kit.small import small
from tests.kit.table import Table


def code(refused: Refused | None) -> str | None:
    return refused.code if refused else None


def test_nothing_goes_before_the_start_in_a_pause_or_after_the_end() -> None:
    table = Table(small(), start=False)
    assert code(going(table.view("nor"))) == "not-started"
    table = Table(small())
    assert going(table.view("nor")) is None
    table.must(CONTROL, Pause(reason="Coffee."))
    assert code(going(table.view("nor"))) == "paused"
    table.must(CONTROL, Resume())
    assert going(table.view("nor")) is None
    table.must(CONTROL, End(reason="Fire alarm."))
    assert code(going(table.view("nor"))) == "ended"


def test_a_phase_is_the_right_one_only_while_it_runs() -> None:
    table = Table(small())
    assert during(table.view("nor"), "talks") is None
    assert during(table.view("nor"), "decisions", "talks") is None
    refused = during(table.view("nor"), "decisions")
    assert refused == Refused(code="wrong-phase", args={"phase": "talks"})
    table.must(CONTROL, Pause(reason="Coffee."))
    assert code(during(table.view("nor"), "talks")) == "paused"
    assert code(during(table.view("nor"), "decisions")) == "paused"


@pytest.mark.parametrize("round", [0, 2])
def test_what_was_meant_for_another_round_is_told_which_it_is_now(round: int) -> None:
    view = Table(small()).view("nor")
    refused = Refused(code="too-late", args={"round": 1, "phase": "talks"})
    assert meant_for(view, round) == refused
    assert meant_for(view, 1, "decisions") == refused
    assert meant_for(view, 1, "talks") is None
    assert meant_for(view, 1) is None


def test_every_wish_of_a_delegation_has_its_phases_or_none_at_all() -> None:
    any_time = {c.Speak, c.Annotate, c.WishTime}
    assert set(get_args(c.FromDelegation)) == any_time | WHEN.keys()
    assert all(phases for phases in WHEN.values())


@pytest.mark.parametrize("ticks", [0, 1, 2])
def test_what_is_untimely_is_refused_whatever_it_is_about(ticks: int) -> None:
    table = Table(small())
    for _ in range(ticks):
        table.tick()
    seen = table.view("nor")
    assert seen.stage.phase == ("talks", "decisions", "reading")[ticks]
    late = untimely(seen.stage)
    assert set(late.values()) == {"wrong-phase"}
    for tag, mildest in IN_GENERAL.items():
        refused = table.do("nor", mildest(seen)[1])
        wrong = isinstance(refused, Refused) and refused.code == "wrong-phase"
        assert wrong == (tag in late)
    table.must(CONTROL, Pause(reason="Coffee."))
    assert untimely(table.view("nor").stage) == dict.fromkeys(
        (kind.__struct_config__.tag for kind in WHEN), "paused"
    )
