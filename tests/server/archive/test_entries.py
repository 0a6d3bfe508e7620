"""Entries as rows: what is written can be read again, and what was changed shows."""

from itertools import pairwise

import pytest
from msgspec.structs import replace

from game_rules.record.actors import Clock, Control, Delegate, Deputy
from server.archive.entries import (
    BEGINNING,
    derived_id,
    digest,
    first_broken,
    seal,
    seat_of,
    to_entry,
    to_row,
)
from server.archive.row import Row
from tests.kit.logs import log


def rows(count: int = 12) -> list[Row]:
    found: list[Row] = []
    previous = BEGINNING
    for entry in log("small")[:count]:
        found.append(to_row("exercise", entry, previous))
        previous = found[-1].hash
    return found


def test_an_entry_is_read_as_it_was_written() -> None:
    entries = log("small")
    assert [to_entry(row) for row in rows(len(entries))] == list(entries)


def test_each_hash_seals_all_that_was_before() -> None:
    for before, row in pairwise(rows()):
        assert row.hash == seal(row, before.hash) != seal(row, BEGINNING)
        assert row.command_hash == digest(to_entry(row).command)
    other = to_row("elsewhere", log("small")[0], BEGINNING)
    assert other.hash != rows()[0].hash, "an exercise's log is not another's"


@pytest.mark.parametrize("gone", range(11))
def test_an_entry_that_is_missing_or_doubled_breaks_the_chain_where_it_stood(gone: int) -> None:
    whole = rows()
    assert first_broken(whole) is None
    assert first_broken(whole[:gone] + whole[gone + 1 :]) == gone + 1
    assert first_broken([*whole[: gone + 1], whole[gone], *whole[gone + 1 :]]) == gone + 2
    swapped = [*whole[:gone], whole[gone + 1], whole[gone], *whole[gone + 2 :]]
    assert first_broken(swapped) == gone + 1


def test_a_text_that_was_blanked_with_leave_keeps_the_chain_and_without_breaks_it() -> None:
    whole = rows()
    blank = replace(whole[4], command='{"type":"start"}', event="{}")
    changed = [*whole[:4], blank, *whole[5:]]
    assert first_broken(changed) == 5
    assert first_broken(changed, blanked={5}) is None
    assert first_broken(changed, blanked={6}) == 5
    forged = [*whole[:4], replace(blank, at=blank.at + 1), *whole[5:]]
    assert first_broken(forged, blanked={5}) == 5, "the words may go, the moment may not"


def test_no_two_makers_come_to_the_same_id() -> None:
    """And whoever makes the same command again comes to the same."""
    made = [
        (exercise, actor, number, index)
        for exercise in ("a", "b")
        for actor in ("clock", "bot:nor", "bot:sud")
        for number in (1, 2, 11)
        for index in (0, 1)
    ]
    ids = [derived_id(*one) for one in made]
    assert len(set(ids)) == len(made)
    assert ids == [derived_id(*one) for one in made]
    assert all(len(id) == 32 and int(id, 16) >= 0 for id in ids)


def test_no_seat_speaks_for_another_kind_of_actor() -> None:
    seats = [
        seat_of(actor)
        for actor in (
            Delegate(seat="1f00", party="nor"),
            Deputy(party="nor"),
            Control(),
            Clock(),
        )
    ]
    assert seats == ["1f00", "bot:nor", "control", "clock"]
