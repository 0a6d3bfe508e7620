"""An event log in simulated time: the real one's commits, without its threads and without luck."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import OperationalError

from server.archive.database import WRITES
from server.archive.event_log import EventLog, Outcome, _Append, _place
from server.archive.inserts import Inserts
from server.archive.kept_line import KeptLine
from server.archive.missed import Missed
from tests.simulation.weather import Weather

T = TypeVar("T")
LATE = 2.0
"""Seconds after which a commit that nobody waits for any more becomes durable."""


class SlowLog(EventLog):
    """What one process has of the log."""

    def __init__(self, engine: Engine, weather: Weather, alive: Callable[[], bool]) -> None:
        self._engine = engine
        self._embedded = False
        self._loop = asyncio.get_running_loop()
        self._insert = Inserts(engine)
        self._asked = []
        self._handed = []
        self._turns = 0
        self._will_look = False
        self._writing = KeptLine(engine, **{WRITES: True})
        self._missed = Missed(self.read)
        self._committing = False
        self._weather = weather
        self._alive = alive
        self._limbo: list[asyncio.Future[None]] = []
        """Where those wait who asked a process that is dead: kept, or they would be collected."""

    def _wake(self) -> None:
        self._turns = 0
        if not self._committing:
            self._committing = True
            self._loop.call_later(self._weather.delay(), self._commit_what_waits)

    def _commit_what_waits(self) -> None:
        if not self._alive():
            return
        batch, self._handed = self._handed, []
        batch.sort(key=_place)
        unknown: list[Outcome] = ["unknown"] * len(batch)
        match self._weather.fate():
            case "stored":
                self._tell(batch, self._commit(batch))
            case "failed":
                self._tell(batch, ["failed"] * len(batch))
            case "away":
                self._tell(batch, ["away"] * len(batch))
            case "lost":
                self._tell(batch, unknown)
            case "unheard":
                self._commit(batch)
                self._tell(batch, unknown)
            case "late":
                self._loop.call_later(LATE, self._commit, batch)
                self._tell(batch, unknown)

    def _tell(self, batch: list[_Append], outcomes: list[Outcome]) -> None:
        self._loop.call_later(self._weather.delay(), self._answer, batch, outcomes)

    def _answer(self, batch: list[_Append], outcomes: list[Outcome]) -> None:
        if not self._alive():
            return
        self._committing = bool(self._handed)
        if self._committing:
            self._loop.call_later(self._weather.delay(), self._commit_what_waits)
        for item, outcome in zip(batch, outcomes, strict=True):
            item.answer(outcome)

    async def read(self, job: Callable[[Connection], T]) -> T:
        return await self._run(job, writes=False)

    async def write(self, job: Callable[[Connection], T]) -> T:
        return await self._run(job, writes=True)

    async def _run(self, job: Callable[[Connection], T], *, writes: bool) -> T:
        await asyncio.sleep(self._weather.delay())
        await self._unless_dead()
        if self._weather.database_away:
            raise OperationalError("", None, OSError("the database is away"))
        line = self._connect() if writes else self._engine.connect()
        with line as connection, connection.begin():
            result = job(connection)
        # What was read may be old by the time that it is heard.
        await asyncio.sleep(self._weather.delay())
        await self._unless_dead()
        return result

    async def _unless_dead(self) -> None:
        if not self._alive():
            self._limbo.append(self._loop.create_future())
            await self._limbo[-1]


__all__ = ["LATE", "SlowLog"]
