"""Checkpoints: made beside the writer, and the log ahead stays small."""

import asyncio
import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from sqlalchemy import Engine, func, insert, select
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import PoolProxiedConnection

from server.archive.checkpoints import PAGES, ROWS
from server.archive.database import make_current, open_engine
from server.archive.event_log import EventLog, Outcome
from server.archive.row import Row
from server.archive.tables import accounts, entries, exercises, seminars

pytestmark = pytest.mark.slow
FRAME = 4096 + 24
"""Bytes of a page as it is written ahead."""


@pytest.fixture
def file(tmp_path: Path) -> Path:
    return tmp_path / "log.db"


@pytest.fixture
def engine(file: Path) -> Iterator[Engine]:
    engine = open_engine(str(file))
    make_current(engine)
    with engine.begin() as connection:
        connection.execute(insert(accounts), {"id": "local", "name": "", "created": 0})
        seminar = {"code": "S", "account": "local", "title": "", "scenario": "x", "created": 0}
        connection.execute(insert(seminars), seminar)
        connection.execute(insert(exercises), {"id": "e", "seminar": "S", "place": 1})
    engine.dispose()  # with its last line SQLite brings everything in
    yield engine
    engine.dispose()


def row(number: int) -> Row:
    return Row(
        exercise="e",
        number=number,
        seat="s",
        id=f"{number:032x}",
        at=number,
        actor="{}",
        command="{}",
        event="x" * 900,
        command_hash=bytes(32),
        event_hash=bytes(32),
        hash=number.to_bytes(32, "big"),
    )


async def store(log: EventLog, numbers: range, run: int = 8) -> None:
    """Stores rows, a few in a commit."""
    for first in numbers[::run]:
        stored: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
        log.append([row(first + n) for n in range(run)], "same", stored.set_result)
        assert await stored == "stored"


def in_the_file_alone(file: Path) -> int:
    """How many entries are in the database without what is written ahead of it."""
    alone = file.with_name("alone.db")
    shutil.copy(file, alone)
    engine = open_engine(str(alone))
    with engine.connect() as connection:
        found = connection.scalar(select(func.count()).select_from(entries))
    engine.dispose()
    assert found is not None
    return found


def ahead(file: Path) -> int:
    """Bytes that are kept for what is written ahead."""
    return file.with_name(file.name + "-wal").stat().st_size


async def test_what_is_written_ahead_is_brought_in_long_before_the_writer_would(
    engine: Engine, file: Path
) -> None:
    log = EventLog(engine)
    await store(log, range(1, ROWS + 1))
    await log.close()  # it waits for who is at it
    assert 0 < ahead(file) < PAGES * FRAME
    assert in_the_file_alone(file) == ROWS


async def test_it_is_no_affair_of_the_writer(
    engine: Engine, monkeypatch: pytest.MonkeyPatch
) -> None:
    """While one is being made, what comes is stored, and no second one is begun."""
    loop = asyncio.get_running_loop()
    begun, may_end = asyncio.Event(), asyncio.Event()
    times: list[int] = []
    connect = engine.raw_connection

    def slow() -> PoolProxiedConnection:
        times.append(1)
        loop.call_soon_threadsafe(begun.set)
        asyncio.run_coroutine_threadsafe(may_end.wait(), loop).result()
        return connect()

    log = EventLog(engine)
    await store(log, range(1, 9))
    monkeypatch.setattr(engine, "raw_connection", slow)
    await store(log, range(9, ROWS + 1))
    await begun.wait()
    await store(log, range(ROWS + 1, 3 * ROWS + 1))
    assert times == [1]
    may_end.set()
    await log.close()


async def test_one_that_fails_is_tried_again_when_there_is_more(
    engine: Engine, file: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    log = EventLog(engine)
    await store(log, range(1, 9))
    with monkeypatch.context() as meanwhile:
        meanwhile.setattr(engine, "raw_connection", _broken)
        await store(log, range(9, ROWS + 1))
        await log.close()
    assert in_the_file_alone(file) < ROWS
    log = EventLog(engine)
    await store(log, range(ROWS + 1, 2 * ROWS + 1))
    await log.close()
    assert in_the_file_alone(file) == 2 * ROWS


def _broken() -> PoolProxiedConnection:
    raise OperationalError("PRAGMA", {}, Exception("disk I/O error"))


async def test_however_long_it_goes_on_what_is_written_ahead_stays_small(
    engine: Engine, file: Path
) -> None:
    """It begins anew, which needs a moment at which all of it has been brought in."""
    log = EventLog(engine)
    await store(log, range(1, 16_385), run=64)
    assert ahead(file) < 2 * PAGES * FRAME
    await log.close()
    assert in_the_file_alone(file) > 12_000
