"""Lately: what was made for somebody, kept for whoever asks next, and not for ever."""

from typing import Final, Generic, TypeVar

MOST: Final = 24
"""Exercises of which something is kept: a large seminar's. A debrief can be a megabyte."""

T = TypeVar("T")


class Lately(Generic[T]):
    """What was made of exercises, each up to one of its entries; the least asked for goes first."""

    def __init__(self, most: int = MOST) -> None:
        self._most = most
        self._kept: dict[str, tuple[int, T]] = {}

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


__all__ = ["MOST", "Lately"]
