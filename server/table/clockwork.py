"""Clockwork: deadlines come from the log, and the clock speaks when one has come.

A process wakes the exercises that it has open when they are due. Those that nobody has open,
or whose process has died, are found in the log by whoever looks first; that an entry is written
once settles the rest.
"""

import asyncio
from typing import Final

import structlog
from sqlalchemy import Connection, extract, func, select
from sqlalchemy.exc import SQLAlchemyError

from game_rules.deadlines import due
from server.archive.event_log import EventLog
from server.archive.moments import (
    NAP,
    Moments,
    SettableMoments,
    SharedMoments,
    Wakefulness,
    beat,
    forget_beats,
    latest_beat,
)
from server.archive.tables import entries
from server.archive.tables import exercises as exercises_table
from server.archive.trouble import brief
from server.table.exercise import Exercise
from server.table.exercises import Exercises

BEAT: Final = 1.0
"""Seconds between two looks at the clock, at most."""
GRACE: Final = 1_500
"""Milliseconds that a deadline is left to whoever has its exercise open."""
AT_ONCE: Final = 50
"""Exercises that nobody has open and that are woken with one look."""

log = structlog.get_logger()


class Clockwork:
    """Knows when each exercise is due, and wakes it then."""

    def __init__(
        self, exercises: Exercises, event_log: EventLog, moments: Moments, awake: Wakefulness
    ) -> None:
        self._exercises = exercises
        self._log = event_log
        self._moments = moments
        self._awake = awake
        self._due: dict[str, int] = {}
        """Of the exercises that are open here."""
        self._changed = asyncio.Event()
        self._beaten: int | None = None

    async def open(self) -> None:
        """The first look: nobody else is expected to serve what is overdue."""
        await self._look(0)

    async def look(self) -> None:
        """Wakes the exercises that are due."""
        await self._look(GRACE)

    def note(self, exercise: Exercise) -> None:
        """Takes note of when an exercise is due now."""
        moment = None if exercise.lost else due(exercise.world)
        if moment is None:
            self._due.pop(exercise.id, None)
        elif self._due.get(exercise.id) != moment:
            self._due[exercise.id] = moment
            self._changed.set()

    async def run(self) -> None:
        """Looks at the clock for ever."""
        while True:
            self._changed.clear()
            try:
                await self.look()
            except SQLAlchemyError as error:  # the deadlines wait for it
                log.error("database-in-trouble", error=brief(error))
            except Exception:  # whatever it was, the clock goes on
                log.exception("clockwork-stumbled")
            try:
                async with asyncio.timeout(self._until_next()):
                    await self._changed.wait()
            except TimeoutError:
                continue

    async def _look(self, grace: int) -> None:
        self._wake()
        await self._compare_clocks()
        next_due = await self._log.read(_next_due)
        if next_due is not None:
            await self._beat()
            self._wake()
        else:
            await self._rest()
        latest = self._moments.now() - grace
        if next_due is not None and next_due <= latest:
            overdue = await self._log.read(lambda connection: _overdue(connection, latest))
            for exercise in await self._exercises.find_all(overdue):
                exercise.look_at_the_clock()

    def _wake(self) -> None:
        """Those that are open here."""
        now = self._moments.now()
        for id in [id for id, moment in self._due.items() if moment <= now]:
            exercise = self._exercises.open_here(id)
            if exercise is None:
                self._due.pop(id, None)
            else:
                exercise.look_at_the_clock()

    async def _rest(self) -> None:
        """Nothing is under way: what next is goes by the clock, whatever that was before."""
        self._beaten = None
        if not isinstance(self._moments, SettableMoments):
            return
        self._moments.let_go()
        now = self._moments.now()
        if await self._log.read(lambda connection: latest_beat(connection) > now + NAP):
            await self._log.write(forget_beats)

    async def _beat(self) -> None:
        if self._beaten is None and isinstance(self._moments, SettableMoments):
            # Of what began just now no heartbeat tells yet.
            self._moments.catch_up(await self._log.read(_latest_entry))
        now = self._moments.now()
        if self._beaten is None or not 0 <= now - self._beaten < NAP // 4:
            since, latest = await self._log.write(lambda connection: beat(connection, now))
            if isinstance(self._moments, SettableMoments):
                self._moments.catch_up(latest)
            self._awake.beat(since)
            self._beaten = now

    async def _compare_clocks(self) -> None:
        shared = self._moments
        if not isinstance(shared, SharedMoments):
            return

        def read(connection: Connection) -> None:
            connection.execute(select(1))  # whatever it takes to have a line that answers
            asked = shared.own.now()
            said = connection.execute(_CLOCK).scalar_one()
            shared.compare(asked, int(said), shared.own.now())

        await self._log.read(read)

    def _until_next(self) -> float:
        """Seconds to the next deadline; one that is past was tried just now and waits a beat."""
        now = self._moments.now()
        ahead = [moment - now for moment in self._due.values() if moment > now]
        return min([BEAT, *(milliseconds / 1000 for milliseconds in ahead)])


_CLOCK = select(extract("epoch", func.clock_timestamp()) * 1000)


def _next_due(connection: Connection) -> int | None:
    first: int | None = connection.execute(select(func.min(exercises_table.c.due))).scalar_one()
    return first


def _latest_entry(connection: Connection) -> int:
    """The moment of the newest entry of all exercises that have a deadline."""
    its = entries.c
    last = (
        select(its.exercise, func.max(its.number).label("number"))
        .join(exercises_table, exercises_table.c.id == its.exercise)
        .where(exercises_table.c.due.is_not(None))
        .group_by(its.exercise)
        .subquery()
    )
    newest = (its.exercise == last.c.exercise) & (its.number == last.c.number)
    return connection.execute(select(func.max(its.at)).join(last, newest)).scalar_one() or 0


def _overdue(connection: Connection, latest: int) -> list[str]:
    table = exercises_table.c
    query = select(table.id).where(table.due <= latest).order_by(table.due).limit(AT_ONCE)
    return list(connection.scalars(query))


__all__ = ["BEAT", "GRACE", "Clockwork"]
