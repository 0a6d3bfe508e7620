"""Guesses: what may turn out to be wrong and is not known yet, of each address.

Whoever asks for a hundred at once would be heard on all of them before the first is counted. So
an address has no more under way than it may still be wrong; the others wait, each for its turn.
"""

from asyncio import Future, Lock, get_running_loop
from collections import Counter, defaultdict, deque
from weakref import WeakValueDictionary

from server.limits.limits import Limits


class Guesses:
    """Counts what is under way."""

    def __init__(self, limits: Limits) -> None:
        self._limits = limits
        self._open = Counter[str]()
        self._asking = WeakValueDictionary[str, Lock]()
        self._waiting = defaultdict[str, deque[Future[None]]](deque)

    async def begin(self, place: str) -> bool:
        """Waits for a turn; False if the address has been wrong too often. Then nothing is open."""
        lock = self._asking.setdefault(place, Lock())
        while True:
            # One after the other: what is counted while Redis is asked was open before, but what
            # begins meanwhile would be in nobody's sum.
            async with lock:
                before = self._open.get(place, 0)
                room = await self._limits.left("miss", place, before + 1)
                if room:
                    self._open[place] += 1
                    return True
            if not before:
                self._wake(place)
                return False
            if self._open.get(place):
                await self._turn(place)

    def end(self, place: str) -> None:
        """One is known; if it was wrong, that has been counted."""
        self._open[place] -= 1
        if not self._open[place]:
            del self._open[place]
        self._wake(place)

    async def _turn(self, place: str) -> None:
        turn = get_running_loop().create_future()
        self._waiting[place].append(turn)
        try:
            await turn
        except BaseException:
            if turn.done() and not turn.cancelled():
                self._wake(place)  # whoever goes when it is their turn leaves it to the next
            raise

    def _wake(self, place: str) -> None:
        """The next who waits; who is woken and may not begin wakes the one behind."""
        waiting = self._waiting.get(place, deque())
        while waiting:
            turn = waiting.popleft()
            if not turn.done():
                turn.set_result(None)
                break
        if not waiting:
            self._waiting.pop(place, None)


__all__ = ["Guesses"]
