"""Dice: even throws from one number, which Hypothesis chooses.

Hypothesis prefers small and repeated values, and would table one draft in a
thousand commands; a wish wants even odds.
"""

from collections.abc import Sequence
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


class Dice:
    """The same throws for the same number."""

    def __init__(self, number: int) -> None:
        self._number = number
        self._thrown = 0

    def below(self, limit: int) -> int:
        """A whole number from 0."""
        self._thrown += 1
        digest = blake2b(f"{self._number}/{self._thrown}".encode(), digest_size=8).digest()
        return int.from_bytes(digest, "big") % limit

    def pick(self, things: Sequence[T]) -> T:
        """One of them."""
        return things[self.below(len(things))]

    def some(self, things: Sequence[T]) -> tuple[T, ...]:
        """At least one of them, in their order."""
        sure = self.below(len(things))
        return tuple(each for n, each in enumerate(things) if n == sure or self.coin())

    def coin(self) -> bool:
        """Heads or tails."""
        return self.below(2) == 0

    def rarely(self) -> bool:
        """Now and then something is wrong."""
        return self.below(16) == 0
