"""Crowds: how many connections, and how many commands in a while, one seat or exercise may have.

A connection has a bucket of its own. These stand behind it, for whoever opens many.
"""

import time
from collections import Counter
from dataclasses import dataclass

from server.limits.buckets import Buckets


@dataclass(frozen=True, kw_only=True, slots=True)
class Bounds:
    """The limits of this process: connections by number, commands at once and per second."""

    of_address: int = 5000
    """A whole academy may share one."""
    of_seat: int = 12
    """Devices of one person, with those that have just gone away unnoticed."""
    seat: tuple[float, float] = (80.0, 20.0)
    exercise: tuple[float, float] = (800.0, 200.0)


def bounds(command: tuple[float, float], connections: int) -> Bounds:
    """Bounds for limits of one connection: a person has two in use, an exercise twenty."""
    burst, rate = command
    return Bounds(
        of_address=connections, seat=(2 * burst, 2 * rate), exercise=(20 * burst, 20 * rate)
    )


class Crowds:
    """Counts connections and commands."""

    def __init__(self, bounds: Bounds) -> None:
        self._bounds = bounds
        self._addresses: Counter[str] = Counter()
        self._seats: Counter[str] = Counter()
        self._by_seat = Buckets(*bounds.seat)
        self._by_exercise = Buckets(*bounds.exercise)

    def from_address(self, address: str) -> bool:
        """One more connection from an address; False if it is one too many."""
        return _one_more(self._addresses, address, self._bounds.of_address)

    def gone_from(self, address: str) -> None:
        """One less."""
        _one_less(self._addresses, address)

    def at_seat(self, seat: str) -> bool:
        """One more connection of a person; False if it is one too many."""
        return _one_more(self._seats, seat, self._bounds.of_seat)

    def gone_of(self, seat: str) -> None:
        """One less."""
        _one_less(self._seats, seat)

    def may_command(self, exercise: str, seat: str) -> bool:
        """Counts a command of a seat of an exercise; False if it is one too many."""
        now = time.monotonic()
        of_seat = self._by_seat.take(f"{exercise}/{seat}", now)
        return of_seat and self._by_exercise.take(exercise, now)


def _one_more(counts: Counter[str], key: str, most: int) -> bool:
    if counts[key] >= most:
        return False
    counts[key] += 1
    return True


def _one_less(counts: Counter[str], key: str) -> None:
    counts[key] -= 1
    if counts[key] <= 0:
        del counts[key]


__all__ = ["Bounds", "Crowds", "bounds"]
