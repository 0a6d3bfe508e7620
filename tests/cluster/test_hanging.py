"""What hangs and breaks no line: people are told in time, nothing is acknowledged, all heals."""

import asyncio
from collections.abc import Iterator
from pathlib import Path

import pytest

from server.door.storing import EVERY, PATIENCE
from tests.cluster.herd import Herd, herd
from tests.cluster.people import Person, alive
from tests.kit.backing import PostgreSQL, Redis

pytestmark = pytest.mark.slow
PROMISED = EVERY + PATIENCE
"""Seconds after which people have been told."""
BUSY = 10
"""Seconds that a machine with other things to do may add."""
COLLECTOR = "what-the-collector-says"


@pytest.fixture
def two(tmp_path: Path, postgresql: PostgreSQL, redis: Redis) -> Iterator[Herd]:
    with (
        postgresql.database() as database,
        herd(tmp_path, database, [redis.url] * 2) as found,
    ):
        for member in found.members:
            member.environment["DETENTE_METRICS_TOKEN"] = COLLECTOR
        found.recover()
        yield found


async def asked(two: Herd, place: int) -> tuple[int, str]:
    """Whether a process says that it is ready."""
    async with two.web(place) as web:
        answer = await web.get("/api/ready")
    return answer.status_code, answer.json()["status"]


async def measured(two: Herd, place: int, name: str) -> float:
    """One of a process's metrics."""
    async with two.web(place) as web:
        bearer = {"authorization": f"Bearer {COLLECTOR}"}
        text = (await web.get("/api/metrics", headers=bearer)).text
    [line] = [line for line in text.splitlines() if line.startswith(f"detente_{name} ")]
    return float(line.split()[1])


async def heard(two: Herd, *others: float) -> None:
    """Until the processes say so of whether they hear one another."""
    async with asyncio.timeout(PROMISED + BUSY):
        while [await measured(two, at, "bus") for at in (0, 1)] != [*others]:  # noqa: ASYNC110
            await asyncio.sleep(0.1)


async def told(person: Person, stored: bool) -> None:
    """Until somebody knows whether things are being stored, in the time that is promised."""
    await person.until(lambda: person.storing == stored, PROMISED + BUSY)


async def test_a_database_that_hangs_is_told_to_everybody_and_heals_by_itself(
    two: Herd, postgresql: PostgreSQL
) -> None:
    exercise = await two.convene(4)
    async with alive(*exercise.people):
        await exercise.control.do("start")
        for person in exercise.people:
            await person.settled()
        assert await measured(two, 0, "storing") == 1
        with postgresql.hanging():
            done = [set(person.account.done) for person in exercise.people]
            for person in exercise.delegates:
                person.wish("speak", channel=f"caucus-{person.account.viewer}", text="Hello?")
            for person in exercise.people:
                await told(person, False)
            for place in range(2):
                assert (await asked(two, place))[0] == 503
                assert await measured(two, place, "storing") == 0
                async with two.web(place) as web:
                    wish = {"code": "ABCDEF", "name": "Late", "language": "en"}
                    answer = await web.post("/api/join", json=wish, timeout=PROMISED + BUSY)
                assert (answer.status_code, answer.json()["code"]) == (503, "no-answer")
            assert [set(person.account.done) for person in exercise.people] == done
            assert [person.farewells for person in exercise.people] == [[]] * 5
        for person in exercise.people:
            await told(person, True)
        await exercise.calm()
        assert await asked(two, 0) == await asked(two, 1) == (200, "ready")
    assert exercise.faults() == []
    assert all(person.account.done for person in exercise.delegates)


async def test_a_redis_that_hangs_is_seen_by_who_runs_the_server_and_keeps_nobody_waiting(
    two: Herd, redis: Redis
) -> None:
    exercise = await two.convene(4)
    async with alive(*exercise.people):
        await exercise.control.do("start")
        await heard(two, 1, 1)
        with redis.hanging():
            await heard(two, 0, 0)
            for person in exercise.delegates:
                await person.do("speak", channel=f"caucus-{person.account.viewer}", text="On!")
            assert await asked(two, 0) == (200, "ready")
            assert all(person.storing for person in exercise.people), "nothing is wrong for them"
        await heard(two, 1, 1)
        await exercise.calm()
    assert exercise.faults() == []
