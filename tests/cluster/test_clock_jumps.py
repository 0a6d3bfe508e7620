"""Somebody sets a clock in the middle of a round: deadlines come when they would have come."""

import json
import time
from collections.abc import Awaitable, Callable, Iterator
from pathlib import Path

import psycopg
import pytest

from tests.cluster.herd import Exercise, Herd, herd
from tests.cluster.people import Person, alive
from tests.kit.backing import PostgreSQL, Redis
from tests.kit.served import hello

pytestmark = pytest.mark.slow
HOUR = 3_600_000
SOME = 20_000
"""Milliseconds by which the busiest of machines is late, and no clock that jumped is."""


async def play(exercise: Exercise, jump: Callable[[int], Awaitable[None]], *offs: int) -> None:
    """A clock is set in one phase after the other, and each ends when it would have ended."""
    person = exercise.delegates[0]
    async with alive(*exercise.people):
        await exercise.control.do("start")
        started = time.monotonic()
        begun = exercise.rows()[-1].at
        await person.until(lambda: person.parts["stage"]["status"] == "running")
        await another_phase(person)  # what time it is has been written down by then
        for off in offs:
            await jump(off)
            await another_phase(person)
            told = await welcomed_at(person)
            assert abs(told - begun - (time.monotonic() - started) * 1000) < SOME
        await exercise.calm()
    assert exercise.faults() == []
    rows = [row for row in exercise.rows() if row.seat == "clock"]
    assert len(rows) > len(offs)
    for row in rows:
        command = json.loads(row.command)
        assert command["type"] == "time-passed", "nobody overslept"
        assert 0 <= row.at - command["due"] < SOME


async def another_phase(person: Person) -> None:
    """Until the clock has ended this one."""
    stage = person.parts["stage"]
    await person.until(lambda: person.parts["stage"] != stage)
    assert person.parts["stage"]["status"] == "running"


async def welcomed_at(person: Person) -> int:
    """What time somebody is told who comes in now."""
    line = await person._dial()
    await line.send(json.dumps(hello(person.token)))
    message = json.loads(await line.recv())
    line.abort()
    assert message["type"] == "welcome"
    return int(message["now"])


async def comes_in(exercise: Exercise) -> None:
    """Sessions, links and codes are as good as before."""
    async with exercise.herd.web(0, exercise.control.token) as web:
        sheets = (await web.get("/api/seminars")).json()
        code = next(each["code"] for each in sheets if each["exercises"][0]["id"] == exercise.id)
        asked = {"code": code, "name": "Late", "language": "en"}
        assert (await web.post("/api/join", json=asked)).status_code == 200


@pytest.fixture
def one(tmp_path: Path) -> Iterator[Herd]:
    """A laptop: one process, whose clock can be set by what is written to the file `jumps`."""
    (tmp_path / "jumps").write_text("0", "ascii")
    with herd(tmp_path, str(tmp_path / "log.sqlite3"), [""], skews=(0,)) as found:
        [member] = found.members
        del member.environment["DETENTE_REDIS"]
        member.environment["JUMPS"] = str(tmp_path / "jumps")
        found.recover()
        yield found


def said(members: Herd) -> list[list[str]]:
    """What each process had to say of clocks."""
    found = []
    for member in members.members:
        lines = member.log.read_text("utf-8").splitlines()
        events = [json.loads(line)["event"] for line in lines if line.startswith("{")]
        found.append([event for event in events if "clock" in event])
    return found


async def test_a_machines_clock_that_jumps_moves_no_deadline(tmp_path: Path, one: Herd) -> None:
    exercise = await one.convene(2, "hasty")

    async def jump(off: int) -> None:
        (tmp_path / "new").write_text(str(off), "ascii")
        (tmp_path / "new").rename(tmp_path / "jumps")  # at once: it is read all the time

    await play(exercise, jump, HOUR, 0, -HOUR, 0)
    await comes_in(exercise)
    put = ["clock-put-on", "clock-put-back"]
    assert said(one) == [[*put, *reversed(put)]], "each time in one sentence"


async def test_who_starts_after_the_clock_was_put_back_keeps_the_deadlines(
    tmp_path: Path, one: Herd
) -> None:
    exercise = await one.convene(2, "hasty")

    async def jump(off: int) -> None:
        one.members[0].kill()
        (tmp_path / "jumps").write_text(str(off), "ascii")
        await one.members[0].come_back()

    await play(exercise, jump, -HOUR)
    assert said(one) == [["clock-caught-up"]]


async def test_a_databases_clock_that_is_put_back_moves_no_deadline(
    tmp_path: Path, postgresql: PostgreSQL, redis: Redis
) -> None:
    """For those who know how late it was, and for one that starts then and does not."""
    with (
        postgresql.database() as database,
        herd(tmp_path, database, [redis.url] * 2) as two,
    ):
        with psycopg.connect(database) as connection:
            connection.execute(OF_THE_DATABASE)
            name = connection.info.dbname
            connection.execute(
                f"ALTER DATABASE {name} SET search_path = jumping, pg_catalog, public".encode()
            )
        two.recover()
        exercise = await two.convene(3, "hasty")

        async def jump(off: int) -> None:
            with psycopg.connect(database) as connection:
                connection.execute("UPDATE jumping.jumped SET off = %s", [off])
            two.members[1].kill()
            await two.members[1].come_back()

        await play(exercise, jump, -HOUR, 0)
        await comes_in(exercise)
        first, second = said(two)
        assert first == ["database-clock-put-back", "database-clock-put-on"]
        assert second == ["clock-caught-up"]


OF_THE_DATABASE = b"""
    CREATE SCHEMA jumping;
    CREATE TABLE jumping.jumped (off bigint);
    INSERT INTO jumping.jumped VALUES (0);
    CREATE FUNCTION jumping.clock_timestamp() RETURNS timestamptz VOLATILE LANGUAGE sql AS
        'SELECT pg_catalog.clock_timestamp() + off * interval ''1 ms'' FROM jumping.jumped';
"""
