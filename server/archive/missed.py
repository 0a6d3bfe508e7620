"""What exercises have missed: read for all who ask meanwhile with one question.

It is the group commit's twin. Where the people of an exercise sit at several processes, each entry
is read by all but one of them.
"""

import asyncio
from collections.abc import Awaitable, Callable, Sequence
from dataclasses import dataclass
from typing import Final, Protocol, TypeVar

from sqlalchemy import Connection, and_, or_, select

from server.archive.row import Row
from server.archive.tables import entries

AT_ONCE: Final = 32
"""Exercises in one question at most: what a database still looks up one by one in its index."""

T = TypeVar("T")
Found = dict[str, list[Row]]


class Read(Protocol):
    """Has a job that only reads done where nobody waits for it."""

    def __call__(self, job: Callable[[Connection], T], /) -> Awaitable[T]:
        """What the job returns."""
        ...


@dataclass(slots=True)
class _Asked:
    exercise: str
    after: int
    answer: asyncio.Future[list[Row]]


class Missed:
    """Asks one question at a time; who comes while it is on its way is in the next."""

    def __init__(self, read: Read) -> None:
        self._read = read
        self._waiting: list[_Asked] = []
        self._asking: asyncio.Task[None] | None = None

    async def rows(self, exercise: str, after: int) -> list[Row]:
        """The entries of an exercise after a number, in order, as of now or later."""
        loop = asyncio.get_running_loop()
        asked = _Asked(exercise, after, loop.create_future())
        self._waiting.append(asked)
        if self._asking is None:
            self._asking = loop.create_task(self._ask())
        return await asked.answer

    async def _ask(self) -> None:
        try:
            while self._waiting:
                some, self._waiting = self._waiting[:AT_ONCE], self._waiting[AT_ONCE:]
                await self._answer(some)
        finally:
            self._asking = None

    async def _answer(self, asked: Sequence[_Asked]) -> None:
        after: dict[str, int] = {}
        for each in asked:
            after[each.exercise] = min(each.after, after.get(each.exercise, each.after))
        try:
            found = await self._read(lambda connection: rows_after(connection, after))
        except Exception as error:  # noqa: BLE001 - it is raised where it is awaited
            for each in asked:
                if not each.answer.done():
                    each.answer.set_exception(error)
            return
        for each in asked:
            if not each.answer.done():
                rows = found.get(each.exercise, [])
                each.answer.set_result([row for row in rows if row.number > each.after])


def rows_after(connection: Connection, after: dict[str, int]) -> Found:
    """The entries of some exercises after a number of each, in order."""
    columns = entries.c
    missed = [and_(columns.exercise == it, columns.number > last) for it, last in after.items()]
    query = select(entries).where(or_(*missed)).order_by(columns.exercise, columns.number)
    found: Found = {}
    for row in connection.execute(query):
        found.setdefault(row.exercise, []).append(Row(**row._mapping))  # noqa: SLF001 - public
    return found


__all__ = ["AT_ONCE", "Found", "Missed", "Read", "rows_after"]
