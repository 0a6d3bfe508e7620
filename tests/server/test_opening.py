"""A house that does not come to open leaves nothing open; one that is left closes everything."""

import asyncio
import threading
from pathlib import Path
from typing import Any

import pytest
from fastapi import FastAPI
from sqlalchemy import Engine, event
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from server import app
from server.app import Choices, asked_for, open_house
from server.archive.database import open_engine
from server.cli import configuration
from server.door.drain import DrainingServer
from server.logs import configure
from server.settings import Settings
from server.wire.problems import TryAgain
from tests.kit.backing import Redis
from tests.kit.moments import cancelled_at, turns
from tests.kit.served import CONTROL_TOKEN, SOON, lay_foundations, scenarios

pytestmark = pytest.mark.slow


def writers() -> int:
    return [each.name for each in threading.enumerate()].count("log-writer")


async def nothing_is_open(engine: Engine) -> None:
    """Threads may be in the middle of it: waits until nothing is."""
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    async with asyncio.timeout(SOON):
        while pool.checkedout() or writers():  # noqa: ASYNC110 - other threads'
            await asyncio.sleep(0.001)
    engine.dispose()  # a migration that was cancelled has given its line back only now


class Opening:
    """A house that is opened at a database of which the engine is at hand."""

    def __init__(self, database: str, redis: str | None = None) -> None:
        lay_foundations(database)
        self.engines: list[Engine] = []
        self.fails_at = 10**9
        """At the how-manieth statement the database goes away."""
        self._statements = 0
        self.settings = Settings.choose(
            database=database, demo=True, control_token=CONTROL_TOKEN, redis=redis, bot_seconds=3600
        )

    def engine(self, asked: str, **how: Any) -> Engine:
        found = open_engine(asked, **how)
        self._statements = 0
        event.listen(found, "before_cursor_execute", self._count)
        self.engines.append(found)
        return found

    def _count(self, *_of: object) -> None:
        self._statements += 1
        if self._statements >= self.fails_at:
            raise OperationalError("", None, OSError("it has gone"))

    def application(self) -> FastAPI:
        return app.build(self.settings, Choices(base=asked_for, scenarios=scenarios()))

    async def open(self) -> None:
        choices = Choices(base=asked_for, scenarios=scenarios())
        async with open_house(self.settings, choices):
            pass


@pytest.fixture
def opening(database: str, redis: Redis, monkeypatch: pytest.MonkeyPatch) -> Opening:
    configure("error", colours=False)  # whatever a test before this one made of it
    found = Opening(database, redis.url)
    monkeypatch.setattr(app, "open_engine", found.engine)
    return found


async def test_whichever_statement_it_fails_at_nothing_stays_open(opening: Opening) -> None:
    for opening.fails_at in range(1, 200):
        try:
            async with asyncio.timeout(SOON):
                await opening.open()
        except (OperationalError, TryAgain):
            await nothing_is_open(opening.engines[-1])
        else:
            break
    assert 8 < opening.fails_at < 199, "it failed at each, and then opened"
    await nothing_is_open(opening.engines[-1])


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_a_database_that_goes_away_meanwhile_is_said_in_one_sentence(
    opening: Opening, caplog: pytest.LogCaptureFixture
) -> None:
    for opening.fails_at in (2, 5, 8):
        application = opening.application()
        server = DrainingServer(
            configuration(application, opening.settings), never, lambda: pytest.fail("it opened")
        )
        with pytest.raises(SystemExit):
            await server._serve()
        assert application.state.why == "The database cannot be used: it has gone"
        assert "Traceback" not in caplog.text
        await nothing_is_open(opening.engines[-1])


async def never() -> None:
    pytest.fail("it left, and had not opened")


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_a_defect_that_stops_it_keeps_its_traceback(
    opening: Opening, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    def defective(*_of: object) -> None:
        raise KeyError("a defect")

    monkeypatch.setattr(app, "Seminars", defective)
    application = opening.application()
    server = DrainingServer(configuration(application, opening.settings), never, lambda: None)
    with pytest.raises(SystemExit):
        await server._serve()
    assert not hasattr(application.state, "why")
    assert "a defect" in caplog.text


@pytest.mark.parametrize("database", ["sqlite"], indirect=True)
async def test_at_whichever_moment_it_is_cancelled_nothing_stays_open(opening: Opening) -> None:
    for count in turns(4_000)[::3]:
        await cancelled_at(count, opening.open())
        if opening.engines:
            await nothing_is_open(opening.engines[-1])


async def test_without_a_redis_that_answers_it_opens_and_closes(
    tmp_path: Path, redis: Redis
) -> None:
    for url in ("redis://127.0.0.1:9", redis.url):
        with redis.hanging():
            async with asyncio.timeout(SOON):
                await Opening(str(tmp_path / "log.sqlite3"), url).open()
    assert writers() == 0
