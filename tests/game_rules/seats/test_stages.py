"""What comes at the wrong time is refused, with the reason."""

import pytest

from game_rules.record.commands import End, Pause, Resume
from game_rules.record.events import Refused
from game_rules.record.world import CONTROL
from game_rules.seats.stages import during, going, meant_for
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
