"""What of the others an own reading may depend on; most of a round says nothing."""

from game_rules.minds.released import Released, kinds
from tests.game_rules.minds.readers import bound


def test_in_a_round_in_which_nothing_was_done_nothing_is_released_but_the_tide() -> None:
    quiet = Released(round=3, noise=-40)
    told = {name: getattr(quiet, name) for name in Released.__struct_fields__}
    assert {name for name, value in told.items() if value and value != "none"} == {"round", "noise"}


def test_the_kinds_of_what_binds_are_each_named_once() -> None:
    deeds = (bound("spirit"), bound("evade"), bound("letter", "constraint"))
    assert kinds(deeds) == {"notification", "constraint"}
    assert kinds(()) == frozenset()


def test_unless_it_is_said_a_watchman_watched_and_a_text_lasts() -> None:
    one = bound("letter")
    assert (one.watched, one.dated) == (True, False)
