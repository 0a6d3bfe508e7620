"""Lately: what was made for somebody, kept for whoever asks next, and not for ever.

When a debrief opens, a whole class asks for it in the same moment: it is made once.
"""

import asyncio
from collections.abc import Awaitable, Callable
from typing import Final, Generic, TypeVar
from weakref import WeakValueDictionary

MOST: Final = 24
"""Exercises of which something is kept: a large seminar's. A debrief can be a megabyte."""

T = TypeVar("T")


class Lately(Generic[T]):
    """What was made of exercises, each up to one of its entries; the least asked for goes first."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: dict[str, tuple[int, T]] = {}
        self._making: WeakValueDictionary[str, asyncio.Lock] = WeakValueDictionary()
        """Exercise → what whoever makes something of it holds, while anybody waits."""

    async def ask(
        self, exercise: str, number: Callable[[], int], make: Callable[[int], Awaitable[T]]
    ) -> T:
        """What there is, or what is made now of the first so many entries, for all who ask."""
        if (kept := self.get(exercise, number())) is not None:
            return kept
        making = self._making.get(exercise) or asyncio.Lock()
        self._making[exercise] = making
        async with making:
            upto = number()  # more may have been said while others waited
            if (kept := self.get(exercise, upto)) is not None:
                return kept
            made = await make(upto)
            # What was forgotten meanwhile may still stand in it.
            if self._making.get(exercise) is making:
                self.keep(exercise, upto, made)
            return made

    def get(self, exercise: str, number: int) -> T | None:
        """What was made of the first so many entries, if it is still here."""
        kept = self._kept.get(exercise)
        if kept is None or kept[0] != number:
            return None
        self._kept[exercise] = self._kept.pop(exercise)
        return kept[1]

    def keep(self, exercise: str, number: int, made: T) -> T:
        """Keeps it."""
        self._kept.pop(exercise, None)
        self._kept[exercise] = number, made
        if len(self._kept) > self._most:
            del self._kept[next(iter(self._kept))]
        return made

    def forget(self, exercise: str) -> None:
        """Keeps nothing of an exercise any more."""
        self._kept.pop(exercise, None)
        self._making.pop(exercise, None)


__all__ = ["MOST", "Lately"]
