"""Of what a debrief may speak while the exercise goes on."""

from game_rules.record import commands as c
from game_rules.whatif.resolved import is_over, resolved_part
from tests.kit.acts import seal
from tests.kit.small import small
from tests.kit.table import Table


def test_before_the_first_resolution_there_is_nothing_to_tell() -> None:
    table = Table(small())
    table.tick()
    assert resolved_part(table.entries) == ()
    table.must("control", c.End(reason=""))
    assert is_over(table.entries)
    assert resolved_part(table.entries) == (), "although it is over"


def test_what_was_done_since_the_last_resolution_is_nobody_s_business_yet() -> None:
    table = Table(small())
    table.until("decisions", 1)
    table.tick()
    told = tuple(table.entries)
    assert resolved_part(table.entries) == told
    table.until("decisions", 2)
    seal(table, "nor")
    assert resolved_part(table.entries) == told
    assert not is_over(table.entries)


def test_of_an_exercise_that_is_over_all_is_told() -> None:
    table = Table(small())
    table.until("decisions", 2)
    seal(table, "nor")
    table.must("control", c.End(reason=""))
    assert is_over(table.entries)
    assert resolved_part(table.entries) == tuple(table.entries)
