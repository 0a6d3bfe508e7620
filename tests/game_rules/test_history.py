"""An exercise is its list of entries."""

import pytest

from game_rules.history import FORMAT, RULES, fold
from tests.kit.logs import played


def test_the_world_is_what_the_entries_fold_to() -> None:
    table, entries = played("small")
    assert fold(entries) == table.world


def test_entries_are_numbered_from_one_and_time_never_runs_back() -> None:
    _, entries = played("small")
    assert [entry.number for entry in entries] == list(range(1, len(entries) + 1))
    moments = [entry.at for entry in entries]
    assert moments == sorted(moments)
    assert len({(entry.actor, entry.id) for entry in entries}) == len(entries)


def test_the_first_entry_says_by_which_rules_and_in_which_form() -> None:
    convene = played("small")[1][0].command
    assert (getattr(convene, "rules", None), getattr(convene, "format", None)) == (RULES, FORMAT)


def test_no_entries_are_no_exercise() -> None:
    with pytest.raises(AssertionError, match="promised"):
        fold([])
