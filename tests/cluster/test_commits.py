"""Where commits meet in PostgreSQL, or break: each run is in the log whole, once, or not at all."""

import asyncio
import contextlib
import random
from collections import Counter
from collections.abc import AsyncIterator, Iterable
from pathlib import Path

import psycopg
import pytest

from server.archive.database import open_engine
from server.archive.event_log import EventLog, Outcome
from server.archive.row import Row
from tests.cluster.herd import herd
from tests.cluster.people import alive
from tests.cluster.quarrel import quarrel
from tests.kit.backing import PostgreSQL, Redis
from tests.kit.partition import Fatal, Partition
from tests.kit.rows import convene, row

pytestmark = pytest.mark.slow
WRITERS, TABLES, ROUNDS = 4, 12, 24
ENDS: tuple[Fatal, ...] = ("heard", "unheard")


@contextlib.asynccontextmanager
async def writers(url: str) -> AsyncIterator[list[EventLog]]:
    """Logs of several processes, each with lines of its own."""
    engines = [open_engine(url) for _ in range(WRITERS)]
    logs = [EventLog(engine) for engine in engines]
    try:
        yield logs
    finally:
        for log, engine in zip(logs, engines, strict=True):
            await log.close()
            engine.dispose()


def store(log: EventLog, *rows: Row) -> asyncio.Future[Outcome]:
    answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
    log.append(rows, 7_000, answer.set_result)
    return answer


def _ids(turn: int, place: int) -> list[str]:
    """Most begin alike; now and then one is short, and leaves the second place to nobody."""
    if turn % 2 == 1 and place == turn % WRITERS:
        return [f"{turn} of {place}"]
    return [f"same{turn}", f"{turn} of {place}"]


def _follow(before: list[str], table: str, ids: list[str]) -> list[Row]:
    return [row(table, number, id=id) for number, id in enumerate(ids, len(before) + 1)]


def deadlocks(url: str) -> int:
    """How often two waited for each other in this database, until PostgreSQL ended it."""
    query = "SELECT deadlocks FROM pg_stat_database WHERE datname = current_database()"
    with psycopg.connect(url) as connection:
        [(found,)] = connection.execute(query)
    return int(found)


async def test_batches_in_opposite_orders_and_a_poisoned_row_keep_nobody_from_writing(
    postgresql: PostgreSQL,
) -> None:
    """Every writer wants the same places at every table, all at once."""
    with postgresql.database() as url:
        engine = open_engine(url)
        tables = convene(engine, TABLES)
        won: dict[str, list[str]] = {table: [] for table in tables}
        async with writers(url) as logs:
            for turn in range(ROUNDS):
                asked: dict[tuple[int, str], asyncio.Future[Outcome]] = {}
                wished: dict[tuple[int, str], list[str]] = {}
                for place, log in enumerate(logs):
                    if turn % 3 == 2:
                        asked[place, "nowhere"] = store(log, row("nowhere", turn))
                    # As people come at each, that is in any order.
                    order: Iterable[str] = tables if place % 2 else reversed(tables)
                    for table in order:
                        ids = _ids(turn, place)
                        asked[place, table] = store(log, *_follow(won[table], table, ids))
                        wished[place, table] = ids
                became = dict(zip(asked, await asyncio.gather(*asked.values()), strict=True))
                for table in tables:
                    told = [became[place, table] for place in range(WRITERS)]
                    assert Counter(told) == {"stored": 1, "behind": WRITERS - 1}
                    won[table] += wished[told.index("stored"), table]
                poisoned = {found for (_, table), found in became.items() if table == "nowhere"}
                assert poisoned <= {"failed"}
            for table in tables:
                found = await logs[0].rows(table)
                assert [each.number for each in found] == list(range(1, len(found) + 1))
                assert [each.id for each in found] == won[table]
        engine.dispose()
        assert deadlocks(url) == 0, "all take their places in one order"


async def test_lines_that_break_in_commit_lose_nothing_and_do_nothing_twice(
    tmp_path: Path, postgresql: PostgreSQL, redis: Redis
) -> None:
    dice, broken = random.Random(1), Counter[Fatal]()

    def fatal(said: bytes) -> Fatal:
        if b"COMMIT" not in said or dice.random() < 0.8:
            return None
        end = dice.choice(ENDS)
        broken[end] += 1
        return end

    async with contextlib.AsyncExitStack() as stack:
        database = stack.enter_context(postgresql.database())
        way = await stack.enter_async_context(Partition(postgresql.socket))
        ways = [way.postgresql(database)] * 2
        two = stack.enter_context(herd(tmp_path, database, [redis.url] * 2, databases=ways))
        await asyncio.to_thread(two.recover)
        exercise = await two.convene(4)
        async with alive(*exercise.people):
            await exercise.control.do("start")
            way.break_at(fatal)
            await quarrel(exercise, 60, 0.02)
            way.break_at(lambda _said: None)
            await exercise.calm()
        assert exercise.faults() == []
        said = "".join(member.log.read_text("utf-8") for member in two.members)
    assert min(broken["heard"], broken["unheard"]) >= 3, broken
    assert said.count("commit-failed") >= 3, "each was a commit whose end nobody had heard"
