"""Lookout: what other processes have done with the exercises that are open here.

It listens to the bus, and asks the log every few seconds whether something was missed: seldom
while the bus can be heard, every second while it cannot. Whatever nobody looks at is put away.
"""

import asyncio
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError

from server.archive.trouble import brief
from server.table.bus import Bus, Call, Moved, NoBus, Noted, Present
from server.table.exercise import Exercise
from server.table.exercises import Exercises
from server.table.walls import Walls

SELDOM: Final = 5.0
"""Seconds between two looks into the log while the bus is heard."""
OFTEN: Final = 1.0
"""The same while it is not."""
KEEP: Final = 300.0
"""Seconds for which an exercise that nobody looks at stays in memory."""

log = structlog.get_logger()


class Lookout:
    """Follows what others write."""

    def __init__(self, exercises: Exercises) -> None:
        self.bus: Bus = NoBus()
        self.walls = Walls(lambda: self.bus)
        self._exercises = exercises
        self._now = asyncio.Event()
        self._unused: dict[Exercise, float] = {}
        """Exercise → since when nobody looks at it."""

    def opened(self, exercise: Exercise) -> None:
        """An exercise has been read; its calls are attended to already."""
        exercise.presence.ask()

    def closed(self, exercise: Exercise) -> None:
        """An exercise is no longer kept."""
        if self._exercises.open_here(exercise.id) is None:
            self.bus.neglect(exercise.id)
        self._unused.pop(exercise, None)

    def heard(self, id: str, call: Call) -> None:
        """Somebody has called."""
        exercise = self._exercises.open_here(id)
        if self.walls.heard(id, call) or exercise is None:
            return
        match call:
            case Moved():
                exercise.hear(call.number)
            case Noted():
                exercise.hear_note(call.mark)
            case Present():
                if exercise.presence.hear(call):
                    exercise.ring()  # perhaps nobody knew until now that they look on there
                exercise.look_who_is_here()

    def back(self) -> None:
        """The bus is heard again: what was called meanwhile is not known."""
        for exercise in self._exercises.all:
            exercise.presence.ask()
        self.walls.ask()
        self._now.set()

    async def look(self) -> None:
        """Asks the log about everything that somebody looks at here."""
        open_here = self._exercises.all
        watched = [exercise.id for exercise in open_here if exercise.viewers.slots]
        if watched:
            await self._exercises.hear_from_the_log(watched)
        await self._exercises.hear_from_the_notebooks()
        for exercise in open_here:
            exercise.presence.keep()
            exercise.look_who_is_here()
        self.walls.keep()
        self._put_away(open_here)

    async def run(self) -> None:
        """Looks for ever."""
        while True:
            try:
                await self.look()
            except SQLAlchemyError as error:
                log.error("database-in-trouble", error=brief(error))
            except Exception:  # whatever it was, the next look may see
                log.exception("lookout-stumbled")
            try:
                async with asyncio.timeout(SELDOM if self.bus.hears else OFTEN):
                    await self._now.wait()
            except TimeoutError:
                continue
            finally:
                self._now.clear()

    def _put_away(self, open_here: list[Exercise]) -> None:
        now = asyncio.get_running_loop().time()
        for exercise in open_here:
            if exercise.viewers.slots or not exercise.idle:
                self._unused.pop(exercise, None)
            elif now - self._unused.setdefault(exercise, now) > KEEP:
                self._exercises.forget(exercise)


__all__ = ["KEEP", "OFTEN", "SELDOM", "Lookout"]
