"""Token buckets: how much one connection, or one address, may ask in a while."""

import time
from collections import OrderedDict
from collections.abc import Callable

Clock = Callable[[], float]
"""Seconds, from anywhere, that never run back."""


class Bucket:
    """Holds `size` drops and regains `rate` of them a second."""

    __slots__ = ("_at", "_clock", "_level", "_rate", "_size")

    def __init__(self, size: float, rate: float, clock: Clock = time.monotonic) -> None:
        self._size = self._level = size
        self._rate = rate
        self._clock = clock
        self._at = clock()

    def take(self, now: float | None = None) -> bool:
        """Takes a drop, if there is one; `now`, where the clock was looked at already."""
        if now is None:
            now = self._clock()
        level = self._level + (now - self._at) * self._rate
        self._at = now
        level = min(level, self._size)
        if level < 1:
            self._level = level
            return False
        self._level = level - 1
        return True

    def left(self, many: int = 1) -> bool:
        """Whether there are so many drops."""
        return min(self._size, self._level + (self._clock() - self._at) * self._rate) >= many


class Buckets:
    """A bucket per address. The addresses longest unseen are forgotten: their buckets are full."""

    def __init__(
        self, size: float, rate: float, clock: Clock = time.monotonic, most: int = 10_000
    ) -> None:
        self._size, self._rate, self._clock, self._most = size, rate, clock, most
        self._held: OrderedDict[str, Bucket] = OrderedDict()

    def take(self, address: str, now: float | None = None) -> bool:
        """Takes a drop of an address's bucket, if there is one."""
        bucket = self._held.get(address)
        if bucket is None:
            bucket = self._held[address] = Bucket(self._size, self._rate, self._clock)
            if len(self._held) > self._most:
                self._held.popitem(last=False)
        else:
            self._held.move_to_end(address)
        return bucket.take(now)

    def left(self, address: str, many: int = 1) -> bool:
        """Whether there are so many drops in an address's bucket."""
        bucket = self._held.get(address)
        return self._size >= many if bucket is None else bucket.left(many)


__all__ = ["Bucket", "Buckets"]
