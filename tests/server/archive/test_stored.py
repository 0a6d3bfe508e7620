"""Stored commands: whatever a version has ever written down is known again by this one.

`stored.jsonl` holds commands of every kind, in every form in which they were ever stored. What
stands there is never changed; whoever gives a kind another form adds that.
"""

from collections.abc import AsyncIterator
from hashlib import sha256
from pathlib import Path
from typing import get_args

import pytest
from msgspec import json
from msgspec.structs import asdict, replace
from sqlalchemy import Connection, insert

from game_rules.history import Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Command, Pause, Resume, Start
from game_rules.record.events import Event, Refused
from server.archive.entries import first_broken, seal, to_row
from server.archive.row import Row
from server.archive.tables import entries
from server.table.exercise import Exercise
from server.table.wishes import Done
from tests.kit.served import Hand, Served, served

FORMS = (Path(__file__).parent / "stored.jsonl").read_text(encoding="utf-8").splitlines()
_decode = json.Decoder(Command).decode


def number(n: int) -> str:
    return f"{n:032x}"


def test_every_kind_of_command_is_among_those_that_were_stored() -> None:
    assert {type(_decode(form)) for form in FORMS} == set(get_args(Command))


def test_what_is_stored_today_is_among_them() -> None:
    today = {json.encode(_decode(form)).decode() for form in FORMS}
    assert not today - set(FORMS), "a form of its own: add it"


@pytest.fixture
async def house(database: str) -> AsyncIterator[Served]:
    async with served(database, Hand()) as house:
        yield house


async def an_older_version_writes(house: Served) -> Exercise:
    """An exercise in whose log stands a command of each form, of which this process has heard."""
    sheet = await house.seminar()
    exercise = await house.house.exercises.find(sheet["exercises"][0]["id"])
    assert exercise is not None
    log = house.house.event_log
    rows = await log.rows(exercise.id)
    first = len(rows)
    rows += older(rows[-1])
    assert first_broken(rows) is None
    added = [asdict(row) for row in rows[first:]]

    def write(connection: Connection) -> None:
        connection.execute(insert(entries), added)

    await log.write(write)
    await exercise.follow(len(rows))
    return exercise


def older(last: Row) -> list[Row]:
    """Rows after another, each with a command as it was written then; nothing came of any."""
    rows = [last]
    for form in FORMS:
        n = rows[-1].number + 1
        entry = Entry(
            number=n,
            at=last.at,
            actor=Control(),
            id=number(n),
            command=_decode(form),
            event=Event(),
        )
        row = to_row(last.exercise, entry, b"")
        row = replace(row, command=form, command_hash=sha256(form.encode()).digest())
        rows.append(replace(row, hash=seal(row, rows[-1].hash)))
    return rows[1:]


@pytest.mark.slow
async def test_a_command_stored_before_an_upgrade_is_done_when_it_is_sent_again_after_it(
    house: Served, database: str
) -> None:
    exercise = await an_older_version_writes(house)
    async with served(database, Hand()) as after:
        read = await after.house.exercises.find(exercise.id)
        assert read is not None
        for there in (exercise, read):
            for n, form in enumerate(FORMS, 2):
                assert await there.do("control", number(n), _decode(form)) == Done(), form
        assert read.past.ids == exercise.past.ids
        assert len(await house.house.event_log.rows(exercise.id)) == 1 + len(FORMS)


@pytest.mark.slow
async def test_the_id_of_an_old_command_is_not_good_for_another(house: Served) -> None:
    exercise = await an_older_version_writes(house)
    for n, form in enumerate(FORMS, 2):
        other = Pause(reason="Another.") if type(_decode(form)) is not Pause else Resume()
        assert await exercise.do("control", number(n), other) == Refused(code="id-used"), form
    assert await exercise.do("control", number(99_999), Start()) == Done()
