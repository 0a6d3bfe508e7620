"""Exercises: those that this process has open, each read from the log by who needs it first."""

import asyncio
from collections.abc import Iterable

from sqlalchemy import Connection, func, select

from server.archive.database import storable
from server.archive.event_log import rows
from server.archive.tables import entries, exercises, seminars
from server.table import blanks
from server.table.exercise import Exercise, Table
from server.table.holders import Holders, holders_in, is_of
from server.table.notes import marks
from server.table.past import Past, remember
from server.table.rooms import Room, room_of


class Exercises:
    """All exercises that this process has open."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._open: dict[str, Exercise] = {}
        self._loading: dict[str, asyncio.Task[Exercise | None]] = {}

    @property
    def all(self) -> list[Exercise]:
        """Those in memory."""
        return [exercise for exercise in self._open.values() if not exercise.lost]

    def open_here(self, id: str) -> Exercise | None:
        """An exercise, if it is in memory: perhaps not as new as the log."""
        exercise = self._open.get(id)
        return None if exercise is None or exercise.lost else exercise

    async def find(self, id: str) -> Exercise | None:
        """An exercise as the log has it now; None if there is none."""
        return next(iter(await self.find_all([id])), None)

    async def find_of(self, account: str | None, id: str) -> Exercise | None:
        """The same, if it is this account's.

        Nothing of another's is read to find that out, so it takes no longer than one there is not.
        """
        if account is None or not storable(id):
            return None
        held = select(seminars.c.code).where(is_of(account))
        query = select(exercises.c.id).where(exercises.c.id == id, exercises.c.seminar.in_(held))
        ours = await self._table.log.read(lambda found: found.execute(query).first() is not None)
        return await self.find(id) if ours else None

    async def find_all(self, ids: Iterable[str]) -> list[Exercise]:
        """Those exercises that there are, as the log has them now, in the order asked for."""
        wanted = [id for id in ids if storable(id)]
        remembered = [id for id in wanted if self.open_here(id) is not None]
        if remembered:
            await self.hear_from_the_log(remembered)
        found = [self.open_here(id) or await self._loaded(id) for id in wanted]
        return [exercise for exercise in found if exercise is not None]

    async def hear_from_the_log(self, ids: Iterable[str]) -> None:
        """Asks the log how far these go and whose they are, and follows it."""
        asked = list(ids)
        found = await self._table.log.read(lambda connection: heads(connection, asked))
        for id, (head, holders) in found.items():
            exercise = self.open_here(id)
            if exercise is not None:
                exercise.holders = holders
                await exercise.follow(head)

    async def hear_from_the_notebooks(self) -> None:
        """Asks what the notebooks hold of which somebody here would want to be told."""
        overseen = {each.id: each for each in self.all if each.viewers.overseen}
        if overseen:
            found = await self._table.log.read(lambda connection: marks(connection, overseen))
            for id, mark in found.items():
                overseen[id].hear_note(mark)

    async def hear_what_is_blank(self) -> None:
        """Lets go of what was forgotten elsewhere, and is still in memory: it is read anew."""
        ids = [exercise.id for exercise in self.all]
        if not ids:
            return
        blank, nameless = await self._table.log.read(
            lambda connection: (blanks.marks(connection, ids), blanks.nameless(connection, ids))
        )
        for exercise in self.all:
            called = {seat for seat, name in exercise.people.items() if name != blanks.BLANK}
            same = blank.get(exercise.id, exercise.blanked) == exercise.blanked
            if not same or called & nameless.get(exercise.id, set()):
                exercise.lose()

    def forget(self, exercise: Exercise) -> None:
        """Drops from memory what nobody looks at."""
        if self._open.get(exercise.id) is exercise:
            del self._open[exercise.id]
        exercise.lose()

    async def _loaded(self, id: str) -> Exercise | None:
        task = self._loading.get(id)
        if task is None:
            task = asyncio.get_running_loop().create_task(self._load(id))
            self._loading[id] = task
            task.add_done_callback(lambda _task: self._loading.pop(id, None))
        return await asyncio.shield(task)

    async def _load(self, id: str) -> Exercise | None:
        # Before it is read: what moves meanwhile is heard.
        self._table.bus.attend(id)

        def read(connection: Connection) -> tuple[Room, Past] | None:
            room = room_of(connection, id)
            past = remember(rows(connection, id))
            return (room, past) if room is not None and past is not None else None

        found = None
        try:
            found = await self._table.log.read(read)
        finally:
            if found is None:
                self._table.bus.neglect(id)
        if found is None:
            return None
        exercise = self._open[id] = Exercise(*found, self._table)
        self._table.opened(exercise)
        return exercise


def heads(connection: Connection, ids: list[str]) -> dict[str, tuple[int, Holders]]:
    """How far the log of each exercise goes, and whose it is."""
    last = (
        select(func.max(entries.c.number))
        .where(entries.c.exercise == exercises.c.id)
        .scalar_subquery()
    )
    query = select(exercises.c.id, last).where(exercises.c.id.in_(ids))
    whose = holders_in(connection, ids)
    return {id: (n, whose[id]) for id, n in connection.execute(query) if n is not None}


__all__ = ["Exercises", "heads"]
