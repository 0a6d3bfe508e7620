"""Presence: who listens to an exercise, at this process and at the others. Advisory."""

import asyncio
from collections.abc import Iterable
from typing import Final

from server.table.bus import Bus, Present

REPEAT: Final = 5.0
"""Seconds after which a process says again who listens there."""
FADE: Final = 3.5 * REPEAT
"""Seconds after which a process that says nothing is taken for gone."""


class Presence:
    """The seats that listen to one exercise."""

    def __init__(self, exercise: str, bus: Bus) -> None:
        self._exercise = exercise
        self._bus = bus
        self._own: frozenset[str] = frozenset()
        self._elsewhere: dict[str, tuple[frozenset[str], float]] = {}
        """Process → its seats, and when it said so."""
        self._said = 0.0

    @property
    def seats(self) -> frozenset[str]:
        """All that listen, wherever they do."""
        return self._own.union(*(seats for seats, _ in self._elsewhere.values()))

    @property
    def elsewhere(self) -> bool:
        """Whether somebody listens at another process, as far as is known here."""
        others = self._elsewhere
        return bool(others) and any(seats for seats, _ in others.values())

    def ask(self) -> None:
        """Asks the other processes, and says who is here."""
        self._call(ask=True)

    def say(self, own: Iterable[str]) -> None:
        """Takes note of who listens here, and says so if it is news."""
        seats = frozenset(own)
        if seats != self._own:
            self._own = seats
            self._call()

    def hear(self, call: Present) -> bool:
        """Takes note of what another process says; whether it was another."""
        if call.process == self._bus.process:
            return False
        self._elsewhere[call.process] = frozenset(call.seats), _now()
        if call.ask:
            self._call()
        return True

    def keep(self) -> None:
        """Says again what was said some time ago, and lets fade who says nothing."""
        now = _now()
        if not self._bus.hears:
            return  # they may well be there; we are deaf
        for process, (seats, said) in list(self._elsewhere.items()):
            if now - said > FADE or not seats:
                del self._elsewhere[process]
        if self._own and now - self._said > REPEAT:
            self._call()

    def _call(self, *, ask: bool = False) -> None:
        self._said = _now()
        call = Present(process=self._bus.process, seats=tuple(sorted(self._own)), ask=ask)
        self._bus.call(self._exercise, call)


def _now() -> float:
    return asyncio.get_running_loop().time()


__all__ = ["FADE", "REPEAT", "Presence"]
