"""Everybody at once: each person of each exercise has a command on its way all the time.

Heads of delegations change texts of their own, everybody else talks, so that half of all that is
done changes a text wherever half of the people are heads. A person's next command follows the word
that the one before is done. Other servers say no such word: there as many steps are kept on
their way in each room as it has people, and the next begins when the oldest has come to all.
"""

import asyncio
import time
from collections import deque
from collections.abc import Sequence
from dataclasses import dataclass, field

from picows import WSMsgType

from bench.crowd import PATIENCE, Crowd, Seat, Steps
from bench.exercises import LINE, Talks

_LINE = LINE.encode()


@dataclass
class Everybody(Talks):
    """What each person says: whoever has a text changes it, and whoever has none talks."""

    said: dict[int, int] = field(default_factory=dict)
    """Room → lines that were said."""
    told: dict[tuple[int, int], int] = field(default_factory=dict)
    """Room and place → lines that came."""

    def writers(self, room: int, roles: Sequence[str | None]) -> Sequence[int]:
        """The heads of the delegations."""
        return [place for place, role in enumerate(roles) if role == "head"]

    def say(self, room: int, place: int) -> bytes:
        """What a person does next."""
        if (room, place) in self.drafts:
            return self.change(room, place)
        self.said[room] = self.said.get(room, 0) + 1
        return self.line()

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Keep the text and count the lines."""
        if message.startswith(b'{"type":"refused"'):
            raise RuntimeError(f"refused: {message.decode()}")
        self.keep(room, place, message)
        self.told[room, place] = self.told.get((room, place), 0) + message.count(_LINE)
        return False

    def complete(self) -> bool:
        """Whether every line that was said has come to everybody in its room."""
        return all(count == self.said[room] for (room, _), count in self.told.items())


class Hurry(Crowd):
    """A crowd in which as much is on its way as there are people."""

    def __init__(self, steps: Steps, kind: WSMsgType = WSMsgType.TEXT) -> None:
        super().__init__(steps, kind)
        self._stop = 0.0

    async def rush(self, seconds: float) -> float:
        """Everybody begins at once; returns the seconds taken until nothing is on its way."""
        self.begun()
        began = time.perf_counter()
        self._stop = began + seconds
        for room in self.rooms:
            for seat in room.seats:
                self._begin(seat)
        await self.end(seconds + PATIENCE)
        return time.perf_counter() - began

    def _begin(self, seat: Seat) -> None:
        """Sends the next step."""
        raise NotImplementedError

    def _under_way(self) -> bool:
        """Whether anything is on its way."""
        raise NotImplementedError

    def _end(self, seat: Seat, sent: float) -> None:
        """A step that was sent then is done: the next begins, while there is time."""
        now = time.perf_counter()
        self.latencies.append(now - sent)
        self.done += 1
        if now < self._stop:
            self._begin(seat)
        elif not self._under_way():
            self.over()


class Rush(Hurry):
    """A crowd in which everybody has a command on its way."""

    steps: Everybody

    def __init__(self, steps: Everybody) -> None:
        super().__init__(steps)
        self._sent: dict[Seat, tuple[bytes, float]] = {}

    async def rush(self, seconds: float) -> float:
        """The same, and then waits until everything that was said has come to everybody."""
        taken = await super().rush(seconds)
        async with asyncio.timeout(PATIENCE):
            while not self.steps.complete():  # noqa: ASYNC110  the last of it is on its way
                await asyncio.sleep(0.05)
        return taken

    def _begin(self, seat: Seat) -> None:
        text = self.steps.say(seat.room.number, seat.place)
        self._sent[seat] = _id_in(text), time.perf_counter()
        seat.say(text)

    def heard(self, seat: Seat, message: bytes) -> None:
        """The word that a person's command is done sets the next one off."""
        self.steps.heard(seat.room.number, seat.place, message)
        self.bytes += len(message)
        if seat not in self._sent or self._sent[seat][0] not in message:
            return
        _, sent = self._sent.pop(seat)
        self._end(seat, sent)

    def _under_way(self) -> bool:
        return bool(self._sent)


class FanRush(Hurry):
    """The same in front of a server that tells each step to everybody, one after the other."""

    def __init__(self, steps: Steps, kind: WSMsgType = WSMsgType.TEXT) -> None:
        super().__init__(steps, kind)
        self._came: dict[int, list[int]] = {}
        self._sent: dict[int, deque[float]] = {}

    async def rush(self, seconds: float) -> float:
        """The same."""
        for room in self.rooms:
            self._came[room.number] = [0] * len(room.seats)
            self._sent[room.number] = deque()
        return await super().rush(seconds)

    def _begin(self, seat: Seat) -> None:
        place, text = self.steps.next(seat.room.number)
        self._sent[seat.room.number].append(time.perf_counter())
        seat.room.seats[place].say(text)

    def heard(self, seat: Seat, message: bytes) -> None:
        """A step that has come to all sets the next one off."""
        if not self.steps.heard(seat.room.number, seat.place, message):
            return
        self.bytes += len(message)
        came = self._came[seat.room.number]
        before = min(came)
        came[seat.place] += 1
        if min(came) > before:
            self._end(seat, self._sent[seat.room.number].popleft())

    def _under_way(self) -> bool:
        return any(self._sent.values())


def _id_in(text: bytes) -> bytes:
    """The id of a command, wherever in what is sent it stands."""
    return text.partition(b'"id":"')[2].partition(b'"')[0]


__all__ = ["Everybody", "FanRush", "Hurry", "Rush"]
