"""Whatever happens to a process, to Redis or to PostgreSQL, the checker finds nothing."""

import asyncio
import contextlib
import json
import random
import signal
import time
from collections.abc import AsyncIterator
from pathlib import Path

import pytest

from tests.cluster.herd import Exercise, Herd, dial, herd
from tests.cluster.people import alive
from tests.cluster.quarrel import quarrel
from tests.kit.backing import PostgreSQL, Redis
from tests.kit.partition import Partition
from tests.kit.served import hello

pytestmark = pytest.mark.slow
COUNT = 40
"""Commands of each person during a fault."""
PAUSE = 0.03
"""Seconds between two of them."""
LATE = 20_000
"""Milliseconds by which a deadline is late on the busiest of machines, two servers killed."""
APART = 1_400
"""Milliseconds: what a slow answer of the database may leave of clocks that are further apart."""


@contextlib.asynccontextmanager
async def quarrelling(exercise: Exercise, count: int = COUNT) -> AsyncIterator[None]:
    """People who quarrel while a fault is done to their server, until all is answered."""
    async with alive(*exercise.people):
        await exercise.control.do("start")
        quarrels = asyncio.ensure_future(quarrel(exercise, count, PAUSE))
        try:
            yield
            await quarrels
            await exercise.calm()
        finally:
            quarrels.cancel()
            await asyncio.gather(quarrels, return_exceptions=True)
    assert exercise.faults() == []
    assert sum(len(person.account.done) for person in exercise.people) > count


async def test_four_processes_in_constant_conflict_write_one_log(four: Herd) -> None:
    exercise = await four.convene(6)
    async with alive(*exercise.people):
        await exercise.control.do("start")
        ports = {person.port for person in exercise.people}
        assert ports == {member.port for member in four.members}
        await quarrel(exercise, 60)
        await exercise.calm()
    assert exercise.faults() == []
    assert sum(len(person.account.done) for person in exercise.people) > 200


async def test_processes_that_are_killed_at_any_moment_lose_nothing(four: Herd) -> None:
    exercise = await four.convene(5)
    dice = random.Random(1)
    async with quarrelling(exercise, 2 * COUNT):
        for member in dice.sample(four.members, 3):
            await asyncio.sleep(dice.uniform(0.1, 0.5))
            member.kill()
            await member.come_back()


async def test_a_rolling_restart_says_goodbye_everywhere_and_loses_nothing(four: Herd) -> None:
    exercise = await four.convene(5)
    async with quarrelling(exercise, 2 * COUNT):
        for member in four.members:
            assert await member.leave() in {0, -signal.SIGTERM}
            await member.come_back()
    farewells = [code for person in exercise.people for code in person.farewells]
    assert len(farewells) >= len(exercise.people), "everybody sat at each, or at one after another"
    assert set(farewells) == {"try-again"}


async def test_a_process_that_is_paused_holds_up_nobody_and_comes_back(four: Herd) -> None:
    exercise = await four.convene(5)
    async with quarrelling(exercise):
        for member in four.members[:2]:
            member.send(signal.SIGSTOP)
            await asyncio.sleep(2.5)
            member.send(signal.SIGCONT)


async def test_with_redis_away_exercises_go_on_and_heal(four: Herd, redis: Redis) -> None:
    exercise = await four.convene(5)
    async with quarrelling(exercise):
        redis.kill()
        await asyncio.sleep(0.5)
        stored = sum(len(person.account.done) for person in exercise.people)
        await exercise.control.until(
            lambda: sum(len(person.account.done) for person in exercise.people) > stored + 20
        )
        await asyncio.to_thread(redis.start)
        await asyncio.sleep(0.5)
        await asyncio.to_thread(redis.restart)


async def test_with_the_database_away_nothing_is_acknowledged_and_people_are_told(
    four: Herd, postgresql: PostgreSQL
) -> None:
    exercise = await four.convene(5)
    async with quarrelling(exercise):
        await asyncio.sleep(0.2)
        postgresql.kill()
        stored = sum(len(person.account.done) for person in exercise.people)
        await asyncio.sleep(1)
        assert sum(len(person.account.done) for person in exercise.people) <= stored + 10
        await asyncio.to_thread(postgresql.start)
        await asyncio.sleep(0.2)
        await asyncio.to_thread(postgresql.restart)
    told = [person.told_to_try_again or person.farewells for person in exercise.people]
    assert any(told)


async def test_a_process_cut_off_from_redis_or_from_the_database_holds_up_nobody_else(
    tmp_path: Path, postgresql: PostgreSQL, redis: Redis
) -> None:
    with contextlib.ExitStack() as stack:
        database = stack.enter_context(postgresql.database())
        async with Partition(redis.socket) as bell, Partition(postgresql.socket) as log:
            ways, databases = [redis.url, bell.redis], [database, log.postgresql(database)]
            two = stack.enter_context(herd(tmp_path, database, ways, databases=databases))
            await asyncio.to_thread(two.recover)
            exercise = await two.convene(4)
            async with quarrelling(exercise):
                await asyncio.sleep(0.3)
                bell.swallow()
                await asyncio.sleep(1)
                bell.heal()
                log.swallow()
                await asyncio.sleep(1)
                log.heal()


async def test_a_deadline_is_served_once_and_in_time_by_clocks_that_are_seconds_apart(
    four: Herd,
) -> None:
    exercise = await four.convene(4, "hasty")
    async with alive(*exercise.people):
        await exercise.control.do("start")
        await exercise.control.until(lambda: exercise.control.parts["stage"]["round"] >= 3)
        for member in four.members[:2]:
            member.kill()
        await exercise.control.until(lambda: exercise.control.parts["stage"]["round"] >= 5)
        await exercise.calm()
    assert exercise.faults() == []
    served = [row for row in exercise.rows() if row.seat == "clock"]
    assert len(served) >= 9
    commands = [json.loads(row.command) for row in served]
    assert {command["type"] for command in commands} == {"time-passed"}
    late = [row.at - command["due"] for row, command in zip(served, commands, strict=True)]
    assert max(late) < LATE, late


async def test_processes_whose_clocks_are_seconds_apart_tell_one_time(four: Herd) -> None:
    """Before anybody has looked at the log as well: a person may come at once."""
    exercise = await four.convene(1)
    for member in four.members:
        line = await dial(member.port)
        before = time.time() * 1000
        await line.send(json.dumps(hello(exercise.delegates[0].token)))
        told = json.loads(await line.recv())["now"]
        line.abort()
        assert before - APART < told < time.time() * 1000 + APART


async def test_a_deadline_is_served_that_nobody_watches_and_no_process_has_open(
    four: Herd,
) -> None:
    """Whoever had it open is killed, and whoever comes after it finds in the log what is due."""
    exercise = await four.convene(3, "hasty")
    async with alive(*exercise.people):
        await exercise.control.do("start")
    for member in four.members:
        member.kill()
        await member.come_back()
    served = _served(exercise)
    async with asyncio.timeout(60):
        while _served(exercise) < served + 2:  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.2)
    async with alive(*exercise.people):
        await exercise.calm()
    assert exercise.faults() == []


def _served(exercise: Exercise) -> int:
    return [row.seat for row in exercise.rows()].count("clock")
