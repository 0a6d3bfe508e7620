"""Clockwork: deadlines come from the log, and the clock speaks when one has come."""

import asyncio

import structlog
from sqlalchemy import Connection, select

from game_rules.deadlines import due
from server.event_log import EventLog
from server.exercises import Exercise, Exercises
from server.moments import Moments, Wakefulness
from server.tables import exercises as exercises_table

BEAT = 1.0
"""Seconds between two looks at the clock, at most."""

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
        self._changed = asyncio.Event()

    async def read_the_log(self) -> None:
        """Learns what is due from the log: at the start, and for exercises of other processes."""

        def read(connection: Connection) -> dict[str, int]:
            table = exercises_table.c
            query = select(table.id, table.due).where(table.due.is_not(None))
            return {row.id: row.due for row in connection.execute(query)}

        self._due = await self._log.read(read)

    def note(self, exercise: Exercise) -> None:
        """Takes note of when an exercise is due now."""
        moment = due(exercise.world)
        if moment is None:
            self._due.pop(exercise.id, None)
        elif self._due.get(exercise.id) != moment:
            self._due[exercise.id] = moment
            self._changed.set()

    async def look(self) -> None:
        """Wakes the exercises that are due."""
        now = self._moments.now()
        for id in [id for id, moment in self._due.items() if moment <= now]:
            exercise = await self._exercises.find(id)
            if exercise is None:
                self._due.pop(id, None)
                continue
            exercise.look_at_the_clock()
        self._awake.beat()

    async def run(self) -> None:
        """Looks at the clock for ever."""
        while True:
            self._changed.clear()
            try:
                await self.look()
            except Exception:  # a database in trouble; the deadlines wait for it
                log.exception("clockwork-stumbled")
            try:
                async with asyncio.timeout(self._until_next()):
                    await self._changed.wait()
            except TimeoutError:
                continue

    def _until_next(self) -> float:
        """Seconds to the next deadline; one that is past was tried just now and waits a beat."""
        now = self._moments.now()
        ahead = [moment - now for moment in self._due.values() if moment > now]
        return min([BEAT, *(milliseconds / 1000 for milliseconds in ahead)])


__all__ = ["BEAT", "Clockwork"]
