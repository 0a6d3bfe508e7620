"""The bus: what server processes call out to each other about an exercise.

A call is a doorbell. What it is about is read from the log; who misses one looks there every
few seconds anyway. So the bus may be slow, deaf or away, and nothing is lost but haste.
"""

import asyncio
import contextlib
import secrets
import time
from collections.abc import Callable
from typing import Final, Protocol

import structlog
from msgspec import DecodeError, Struct, json
from redis.asyncio import Redis
from redis.asyncio.client import PubSub
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff
from redis.exceptions import RedisError

PULSE: Final = 2.0
"""Seconds between two calls of a process to itself, by which it knows that it would hear."""
SILENCE: Final = 3
"""Pulses that may stay away before a process takes a new line."""
_PAUSES: Final = (0.1, 0.5, 1.0, 2.0)
"""Seconds before the next attempts at a line; the last for all that follow."""

log = structlog.get_logger()


class Moved(Struct, frozen=True, kw_only=True, tag="moved"):
    """The exercise has entries up to this number."""

    number: int


class Present(Struct, frozen=True, kw_only=True, tag="present"):
    """Who listens at one process; nobody, when it leaves."""

    process: str
    seats: tuple[str, ...]
    ask: bool = False
    """Whether the others should say the same of themselves."""


class Noted(Struct, frozen=True, kw_only=True, tag="noted"):
    """The notebook of the exercise holds something else."""

    mark: str
    """What it holds, in a few letters."""


Call = Moved | Present | Noted
Hears = Callable[[str, Call], None]


class Bus(Protocol):
    """Calls out, and hears what others call about the exercises that it attends to."""

    @property
    def process(self) -> str:
        """The name of this process."""
        ...

    @property
    def hears(self) -> bool:
        """Whether a call by another process would be heard now."""
        ...

    def call(self, exercise: str, call: Call) -> None:
        """Calls out; a later call of the same kind replaces one that has not gone out."""
        ...

    def attend(self, exercise: str) -> None:
        """From now on calls about this exercise are heard."""
        ...

    def neglect(self, exercise: str) -> None:
        """Not any more."""
        ...


class NoBus:
    """For a process without others, or without a Redis between them."""

    process = "alone"
    hears = False

    def call(self, exercise: str, call: Call) -> None:
        """Nobody is there."""

    def attend(self, exercise: str) -> None:
        """Nobody calls."""

    def neglect(self, exercise: str) -> None:
        """Nobody calls."""


class RedisBus:
    """A bus over Redis' pub/sub: a channel for each exercise, heard by those who show it."""

    def __init__(
        self, url: str, heard: Hears, back: Callable[[], None], pulse: float = PULSE
    ) -> None:
        self.process = secrets.token_hex(8)
        self.hears = False
        self.lag = 0.0
        """Seconds that the last pulse took there and back."""
        self._url = url
        self._heard = heard
        self._back = back
        """Called when it hears again: what was called meanwhile is missed."""
        self._pulse = pulse
        self._patience = SILENCE * pulse
        self._own = f"process:{self.process}"
        self._calls: dict[tuple[str, type[Call]], bytes] = {}
        self._attended: set[str] = set()
        self._news: list[tuple[bool, str]] = []
        """What is to be attended to, or no longer, and is not yet said to Redis."""
        self._something = asyncio.Event()
        self._held: PubSub | None = None
        """The line over which it is to speak and listen now."""

    def call(self, exercise: str, call: Call) -> None:
        """Calls out, when this turn of the loop is over."""
        if self.hears:  # nobody would wait for what was rung while the line was dead
            self._calls[exercise, type(call)] = _encode(call)
            self._something.set()

    def attend(self, exercise: str) -> None:
        """From now on calls about this exercise are heard."""
        self._attended.add(exercise)
        self._news.append((True, exercise))
        self._something.set()

    def neglect(self, exercise: str) -> None:
        """Not any more."""
        self._attended.discard(exercise)
        self._news.append((False, exercise))
        self._something.set()

    async def run(self) -> None:
        """Holds the line for ever, and takes a new one when it breaks."""
        failures = 0
        while True:
            began = time.monotonic()
            try:
                await self._hold_a_line()
            except (RedisError, OSError, _Silent) as error:
                if failures == 0 or self.hears:
                    log.warning("bus-away", error=type(error).__name__)
            finally:
                self.hears = False
                self._calls.clear()
            failures = 0 if time.monotonic() - began > self._patience else failures + 1
            await asyncio.sleep(_PAUSES[min(failures, len(_PAUSES) - 1)])

    async def _hold_a_line(self) -> None:
        client = Redis.from_url(
            self._url,
            socket_connect_timeout=self._patience / 2,
            socket_timeout=self._patience / 2,
            retry=Retry(NoBackoff(), 0),  # a broken line is replaced here, with all that it takes
        )
        async with client, client.pubsub(ignore_subscribe_messages=True) as line:
            self._held, ready = line, asyncio.Event()
            both = {
                asyncio.ensure_future(self._speak(client, line, ready)),
                asyncio.ensure_future(self._listen(line, ready)),
            }
            try:
                ended, _ = await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
                for task in ended:
                    task.result()
            finally:
                # It is said twice: redis-py awaits `asyncio.wait_for`, which before Python 3.12
                # forgets that it was cancelled if what it waits for is done in the same turn.
                self._held = None
                for task in both:
                    task.cancel()
                await asyncio.gather(*both, return_exceptions=True)

    async def _speak(self, client: Redis, line: PubSub, ready: asyncio.Event) -> None:
        self._news.clear()
        await line.subscribe(*map(_channel, (self._own, *self._attended)))
        ready.set()
        await client.publish(_channel(self._own), self._beat())
        next_pulse = time.monotonic() + self._pulse
        while self._held is line:
            with contextlib.suppress(TimeoutError):
                async with asyncio.timeout(next_pulse - time.monotonic()):
                    await self._something.wait()
            self._something.clear()
            news, self._news = self._news, []
            for wanted, exercise in news:
                await (line.subscribe if wanted else line.unsubscribe)(_channel(exercise))
            calls, self._calls = self._calls, {}
            if time.monotonic() >= next_pulse:
                calls[self._own, Moved] = self._beat()
                next_pulse = time.monotonic() + self._pulse
            if calls:
                pipe = client.pipeline(transaction=False)
                for (exercise, _), payload in calls.items():
                    pipe.publish(_channel(exercise), payload)
                await pipe.execute()

    async def _listen(self, line: PubSub, ready: asyncio.Event) -> None:
        await ready.wait()
        until = time.monotonic() + self._patience
        own = _channel(self._own).encode()
        while self._held is line and (rest := until - time.monotonic()) > 0:
            message = await line.get_message(timeout=rest)
            if message is None or message["type"] != "message":
                continue
            if message["channel"] == own:
                self._heard_pulse(message["data"])
                until = time.monotonic() + self._patience
                continue
            try:
                call = _decode(message["data"])
            except DecodeError:
                continue  # from another release
            self._heard(message["channel"].decode().removeprefix(_channel("")), call)
        raise _Silent

    def _heard_pulse(self, payload: bytes) -> None:
        self.lag = time.monotonic() - float(payload)
        if not self.hears:
            self.hears = True
            log.info("bus-heard")
            self._back()

    @staticmethod
    def _beat() -> bytes:
        return str(time.monotonic()).encode()


class _Silent(Exception):  # noqa: N818 - what it says
    """Not even the own pulse has come."""


def _channel(exercise: str) -> str:
    return f"detente:{exercise}"


_encode = json.Encoder().encode
_decode = json.Decoder(Call).decode

__all__ = ["Bus", "Call", "Hears", "Moved", "NoBus", "Noted", "Present", "RedisBus"]
