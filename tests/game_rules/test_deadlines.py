"""When the clock has something to say."""

from game_rules.deadlines import due
from game_rules.record import commands as c
from tests.kit.small import small
from tests.kit.table import MORNING, Table


def test_something_is_due_only_while_a_phase_runs() -> None:
    table = Table(small(), start=False)
    assert due(table.world) is None
    table.must("control", c.Start())
    assert due(table.world) == MORNING + 120_000
    table.must("control", c.Pause(reason=""))
    assert due(table.world) is None
    table.must("control", c.Resume())
    table.must("control", c.End(reason=""))
    assert due(table.world) is None
