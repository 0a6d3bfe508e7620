"""Turns: what takes long to work out is worked out for few at a time, and for each one thing only.

It runs in threads, which share one interpreter with everybody who plays: whoever asked for a
hundred of them at once would hold up all tables.
"""

import asyncio
from collections import Counter
from collections.abc import Callable
from typing import Final, TypeVar

from server.people.accounts import PRACTICE
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.wire.problems import TooFast

AT_ONCE: Final = 2
"""Threads that work out answers."""
MOST: Final = 8
"""Answers of one who asks, with those that wait."""
T = TypeVar("T")


class Turns:
    """Who waits for what."""

    def __init__(self) -> None:
        self._all = asyncio.Semaphore(AT_ONCE)
        self._own: dict[str, asyncio.Lock] = {}
        self._waiting: Counter[str] = Counter()

    async def take(self, whose: str, job: Callable[[], T]) -> T:
        """Works something out in a thread when it is its turn; raises if too much waits already."""
        if self._waiting[whose] >= MOST:
            raise TooFast("too-fast")
        self._waiting[whose] += 1
        own = self._own.setdefault(whose, asyncio.Lock())
        try:
            async with own, self._all:
                return await asyncio.to_thread(job)
        finally:
            self._waiting[whose] -= 1
            if not self._waiting[whose]:
                del self._waiting[whose], self._own[whose]


def asker(exercise: Exercise, grant: Grant) -> str:
    """Under what somebody's questions are counted: all lessons together are one.

    Anybody can have a lesson without having been asked in, and as many as they like.
    """
    if PRACTICE in exercise.holders:
        return PRACTICE
    return grant.seat or grant.account or f"{grant.kind} of {exercise.id}"


__all__ = ["AT_ONCE", "MOST", "Turns", "asker"]
