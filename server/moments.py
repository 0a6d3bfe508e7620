"""Moments: the one place where the server reads the clock, and whether it has been awake."""

import time
from typing import Protocol

NAP = 10_000
"""Milliseconds between two heartbeats from which on the machine must have slept."""


class Moments(Protocol):
    """Tells the time, in milliseconds since the epoch."""

    def now(self) -> int:
        """This moment."""
        ...


class MachineMoments:
    """The time of this machine."""

    def now(self) -> int:
        """This moment."""
        return time.time_ns() // 1_000_000


class Wakefulness:
    """Knows which due moments passed while no server was awake to serve them."""

    def __init__(self, moments: Moments) -> None:
        self._moments = moments
        self._since = moments.now()
        self._beat = self._since

    def beat(self) -> None:
        """Says that the server is awake; to be called far more often than `NAP`."""
        now = self._moments.now()
        if now - self._beat > NAP:
            self._since = now
        self._beat = now

    def slept_through(self, due: int) -> bool:
        """Whether the server was down, or the lid of the laptop was closed, when it was due."""
        return due < self._since or (self._moments.now() - self._beat > NAP and due > self._beat)


__all__ = ["NAP", "MachineMoments", "Moments", "Wakefulness"]
