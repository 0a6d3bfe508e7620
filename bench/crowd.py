"""A crowd: rooms of connections that send steps, one in flight per room, and time what comes."""

import asyncio
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from typing import Protocol

from picows import WSFrame, WSListener, WSMsgType, WSTransport, ws_connect

PATIENCE = 30.0
"""Seconds after which a server that does not answer has failed."""


class Steps(Protocol):
    """What a room says: which place says it, and the text."""

    def next(self, room: int) -> tuple[int, bytes]:
        """The room's next step."""
        ...

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Take note of a message; whether it is a delivery of the step."""
        ...


class Seat(WSListener):
    """One connection of the crowd."""

    def __init__(self, room: "Room", place: int) -> None:
        self.room = room
        self.place = place
        self.transport: WSTransport | None = None
        self.waiting = False
        self.early: asyncio.Queue[bytes | None] | None = asyncio.Queue()
        """What is said before the place is taken; none from then on."""

    def on_ws_connected(self, transport: WSTransport) -> None:
        """Keep the transport."""
        self.transport = transport

    def on_ws_frame(self, transport: WSTransport, frame: WSFrame) -> None:
        """Count, time and pass on."""
        if frame.msg_type == WSMsgType.PING:
            transport.send_pong(frame.get_payload_as_bytes())
            return
        message = frame.get_payload_as_bytes()
        if self.early is not None:
            self.early.put_nowait(message)
            return
        try:
            self.room.crowd.heard(self, message)
        except Exception as error:  # noqa: BLE001  the library would only hang up
            self.room.crowd.fail(error)

    def on_ws_disconnected(self, transport: WSTransport) -> None:
        """A lost connection fails the run."""
        if self.early is not None:
            self.early.put_nowait(None)
        self.room.crowd.lost += 1
        self.room.crowd.fail(ConnectionError("a connection was lost"))

    async def ask(self, greeting: bytes) -> bytes:
        """Say something, if there is something to say, and wait for what is said next."""
        assert self.early is not None
        if greeting:
            self.say(greeting)
        answer = await asyncio.wait_for(self.early.get(), PATIENCE)
        if answer is None:
            raise ConnectionError("closed before it said anything")
        return answer

    def say(self, text: bytes) -> None:
        """Send a message."""
        assert self.transport is not None
        self.transport.send(self.room.crowd.kind, text)


@dataclass
class Room:
    """The connections of one exercise."""

    crowd: "Crowd"
    number: int
    seats: list[Seat] = field(default_factory=list)
    left: int = 0
    sent: float = 0.0
    due: list[float] = field(default_factory=list)

    def begin(self, intended: float | None = None) -> None:
        """Send the next step; its latency counts from when it was intended."""
        place, text = self.crowd.steps.next(self.number)
        self.left = len(self.seats)
        for seat in self.seats:
            seat.waiting = True
        self.sent = time.perf_counter() if intended is None else intended
        self.seats[place].say(text)

    def delivered(self, seat: Seat) -> None:
        """The step has come to one of them; the last one sets the next step off."""
        seat.waiting = False
        self.crowd.latencies.append(time.perf_counter() - self.sent)
        self.left -= 1
        if self.left == 0:
            self.crowd.done += 1
            self.crowd.ended(self)


class Crowd:
    """All rooms; `closed` and `opened` drive them."""

    def __init__(self, steps: Steps, kind: WSMsgType = WSMsgType.TEXT) -> None:
        self.steps = steps
        self.kind = kind
        self.rooms: list[Room] = []
        self.latencies: list[float] = []
        self.done = 0
        self.lost = 0
        self.bytes = 0
        self.ended: Callable[[Room], None] = lambda _room: None
        self._over: asyncio.Future[None] | None = None
        """What is waited for while a measurement runs."""
        self.failed: Exception | None = None
        """What went wrong first, be it before anything was measured."""

    def begun(self) -> None:
        """A measurement begins."""
        self.reset()
        self._over = asyncio.get_running_loop().create_future()

    def over(self) -> None:
        """Nothing is on its way any more."""
        if self._over is not None and not self._over.done():
            self._over.set_result(None)

    def fail(self, error: Exception) -> None:
        """What is measured now is worth nothing: whoever waits for its end is told so at once."""
        self.failed = self.failed or error
        if self._over is not None and not self._over.done():
            self._over.set_exception(error)

    async def end(self, within: float) -> None:
        """Wait until the measurement is over."""
        assert self._over is not None
        try:
            await asyncio.wait_for(self._over, within)
        finally:
            self._over = None

    def heard(self, seat: Seat, message: bytes) -> None:
        """What came to one of them."""
        if self.steps.heard(seat.room.number, seat.place, message) and seat.waiting:
            self.bytes += len(message)
            seat.room.delivered(seat)

    async def enter(
        self, url: str, room: int, place: int, *greetings: bytes, keep: bool = False
    ) -> bytes:
        """Connect a place of a room, greet, and return the last answer.

        Each greeting awaits one answer; an empty one is not sent: there the server speaks first.
        With `keep` there is more to ask before the place is taken.
        """
        while len(self.rooms) <= room:
            self.rooms.append(Room(self, len(self.rooms)))
        _, seat = await ws_connect(
            lambda: Seat(self.rooms[room], place), url, websocket_handshake_timeout=PATIENCE
        )
        assert isinstance(seat, Seat)
        self.rooms[room].seats.append(seat)
        answer = b""
        for greeting in greetings:
            answer = await seat.ask(greeting)
        if not keep:
            seat.early = None
        return answer

    def reset(self) -> None:
        """Forget what was measured."""
        self.latencies = []
        self.done = 0
        self.bytes = 0

    async def closed(self, seconds: float) -> float:
        """One step in flight per room, the next when all have it; returns the seconds taken."""
        stop = time.perf_counter() + seconds
        return await self._in_turn(lambda _room: time.perf_counter() < stop, seconds + PATIENCE)

    async def counted(self, steps: int) -> float:
        """The same, but so many steps in each room."""
        left = {room.number: steps for room in self.rooms}

        def again(room: Room) -> bool:
            left[room.number] -= 1
            return left[room.number] > 0

        return await self._in_turn(again, 20 * PATIENCE)

    async def _in_turn(self, again: Callable[[Room], bool], within: float) -> float:
        self.begun()
        running = len(self.rooms)

        def ended(room: Room) -> None:
            nonlocal running
            if again(room):
                room.begin()
            else:
                running -= 1
                if running == 0:
                    self.over()

        self.ended = ended
        start = time.perf_counter()
        for room in self.rooms:
            room.begin()
        await self.end(within)
        return time.perf_counter() - start

    async def opened(
        self, rate: float, seconds: float, rooms: Sequence[Room] | None = None
    ) -> float:
        """Steps at a constant rate, whatever the server does; returns the seconds taken.

        In all rooms in turn, or in these.
        """
        self.begun()
        active = self.rooms if rooms is None else rooms
        busy = 0
        sending = True

        def ended(room: Room) -> None:
            nonlocal busy
            if room.due:
                room.begin(room.due.pop(0))
                return
            busy -= 1
            if busy == 0 and not sending:
                self.over()

        self.ended = ended
        start = time.perf_counter()
        count = int(rate * seconds)
        for index in range(count):
            intended = start + index / rate
            pause = intended - time.perf_counter()
            if pause > 0:
                await asyncio.sleep(pause)
            room = active[index % len(active)]
            if room.left:
                room.due.append(intended)
            else:
                busy += 1
                room.begin(intended)
        sending = False
        if not busy:
            self.over()
        await self.end(2 * PATIENCE)
        return time.perf_counter() - start

    def close(self) -> None:
        """Hang up everywhere."""
        for room in self.rooms:
            for seat in room.seats:
                if seat.transport is not None:
                    seat.transport.disconnect()
