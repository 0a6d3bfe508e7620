"""People at a server of many processes: they come back through any door and resend what is open.

Each keeps an account of all that it sent and was shown, for the checker.
"""

import asyncio
import contextlib
import itertools
import json
import secrets
from collections import Counter
from collections.abc import AsyncIterator, Awaitable, Callable
from dataclasses import dataclass, field
from hashlib import sha256
from typing import Any, Protocol

import msgspec

from tests.kit.served import hello

PATIENCE = 2.0
"""Seconds without a word after which a person tries another door; a ping goes out in between."""
AGAIN = 0.1
"""Seconds before a command that nobody could store is sent again."""

Command = dict[str, Any]


class Gone(Exception):  # noqa: N818 - what has become of the other side
    """There is no line, or not any more."""


class Line(Protocol):
    """A line to some process. Both ways raise `Gone`."""

    port: int
    """Which process it leads to."""

    async def send(self, text: str) -> None: ...

    async def recv(self) -> str: ...

    def abort(self) -> None:
        """Hangs up without a word."""
        ...


Dial = Callable[[], Awaitable[Line]]
"""A line to the process that it is the turn of; raises `Gone` if that does not answer."""


def digest(part: object) -> str:
    """A short name for what a part says."""
    return sha256(msgspec.json.encode(part, order="sorted")).hexdigest()[:16]


@dataclass(frozen=True, slots=True)
class Sighting:
    """All that a person had been shown after a message."""

    parts: dict[str, str]
    """But for the moves."""
    moves: str
    """What can be done is told a moment after what is on the table."""
    lines: dict[str, int]


def sighting(digests: dict[str, str], lines: dict[str, int]) -> Sighting:
    """What parts and counts of lines amount to."""
    parts = {name: short for name, short in digests.items() if name != "moves"}
    return Sighting(parts, digests["moves"], lines)


@dataclass(slots=True)
class Account:
    """What a person sent, was answered and was shown."""

    seat: str = ""
    viewer: str = ""
    sent: dict[str, Command] = field(default_factory=dict)
    times: Counter[str] = field(default_factory=Counter)
    """How often a command was sent."""
    done: set[str] = field(default_factory=set)
    refused: dict[str, str] = field(default_factory=dict)
    lines: dict[str, list[Any]] = field(default_factory=dict)
    sightings: list[Sighting] = field(default_factory=list)


class Person:
    """Somebody with a token, an outbox and a stubborn wish to be connected."""

    def __init__(
        self,
        token: str,
        dial: Dial,
        exercise: str | None = None,
        new_id: Callable[[], str] = lambda: secrets.token_hex(16),
    ) -> None:
        self.account = Account()
        self.waiting: dict[str, Command] = {}
        """Sent, perhaps, and not answered for good."""
        self.parts: dict[str, Any] = {}
        self.here: dict[str, Any] = {}
        self.visits = 0
        self.port = 0
        """Of the process that it listens to; 0 while it listens to none."""
        self.farewells: list[str] = []
        self.told_to_try_again = 0
        self.storing = True
        """Whether things are stored, as far as it was told."""
        self.news = asyncio.Event()
        """Set with every message."""
        self._digests: dict[str, str] = {}
        self._before: dict[str, int] = {}
        """Stream → how many lines come before those that are held."""
        self.token = token
        self._exercise = exercise
        self._dial = dial
        self._new_id = new_id
        self._line: Line | None = None

    def wish(self, type_: str, **fields: Any) -> str:
        """Sends a command, as often as it takes; its id."""
        id_ = self._new_id()
        command = {"type": type_, **fields}
        self.waiting[id_] = self.account.sent[id_] = command
        self._send(id_)
        return id_

    def hang_up(self) -> None:
        """Loses the line, and comes back through another door."""
        if self._line is not None:
            self._line.abort()

    def answered(self, id_: str) -> bool:
        return id_ in self.account.done or id_ in self.account.refused

    async def do(self, type_: str, **fields: Any) -> str:
        """The same, until it is answered for good."""
        id_ = self.wish(type_, **fields)
        await self.until(lambda: self.answered(id_))
        return id_

    async def until(self, so: Callable[[], bool], within: float = 60) -> None:
        """Listens until something is so."""
        async with asyncio.timeout(within):
            while not so():
                self.news.clear()
                await self.news.wait()

    async def settled(self) -> None:
        """Until it is connected, all that it wished is answered, and it holds every line."""
        await self.until(lambda: self.port != 0 and not self.waiting and not self._before)

    async def hears(self, headline: str) -> None:
        """Until some news has come."""
        await self.until(lambda: headline in json.dumps(self.account.lines.get("record", ())))

    async def welcomed(self) -> None:
        """Until it has come in once."""
        await self.until(lambda: self.visits > 0)

    async def live(self) -> None:
        """Comes in, listens, and comes back, until it is cancelled."""
        for attempt in itertools.count():
            try:
                line = await self._dial()
            except Gone:
                await asyncio.sleep(0.02 * min(attempt, 10))
                continue
            self._line, self.port = line, line.port
            try:
                await self._visit(line)
            except (Gone, TimeoutError):
                pass
            finally:
                self._line, self.port = None, 0
                line.abort()
            await asyncio.sleep(0.02)

    async def _visit(self, line: Line) -> None:
        await line.send(
            json.dumps(hello(self.token, self._exercise, (*self.waiting,), self._told()))
        )
        greeted, self.storing = False, True
        while True:
            try:
                async with asyncio.timeout(PATIENCE):
                    message = json.loads(await line.recv())
            except TimeoutError:
                if not greeted:
                    raise
                await line.send('{"type":"ping"}')
                async with asyncio.timeout(PATIENCE):
                    message = json.loads(await line.recv())
            self._take(message)
            if message["type"] == "welcome":
                greeted = True
                self.visits += 1
                for id_ in list(self.waiting):
                    self._send(id_)
            if message["type"] in {"welcome", "lines"}:
                await self._ask(line)
            self.news.set()

    async def _ask(self, line: Line) -> None:
        """Asks for what was said before the lines that are held."""
        for stream, before in self._before.items():
            question = {"type": "earlier", "stream": stream, "before": before}
            await line.send(json.dumps(question))

    def _told(self) -> dict[str, int]:
        """How far each stream was told."""
        lines = self.account.lines
        return {stream: self._before.get(stream, 0) + len(lines[stream]) for stream in lines}

    def _send(self, id_: str) -> None:
        if self._line is not None and id_ in self.waiting:
            self.account.times[id_] += 1
            message = json.dumps({"type": "do", "id": id_, "command": self.waiting[id_]})
            task = asyncio.ensure_future(self._line.send(message))
            task.add_done_callback(lambda sent: sent.cancelled() or sent.exception())

    def _take(self, message: dict[str, Any]) -> None:
        told = self.account
        match message["type"]:
            case "storing":
                self.storing = message["stored"]
            case "welcome":
                told.seat, told.viewer = message["you"]["seat"], message["you"]["viewer"]
                self.parts.clear()
                self._digests.clear()
                for stream, before in message["before"].items():
                    self._before[stream], told.lines[stream] = before, []
                self._shown(message)
            case "view":
                self._shown(message)
            case "lines":
                self._earlier(message["stream"], message["before"], message["lines"])
            case "refused":
                self._refused(message["id"], message["code"])
            case "here":
                self.here = message
            case "bye":
                self.farewells.append(message["code"])

    def _shown(self, message: dict[str, Any]) -> None:
        self.parts |= message["parts"]
        self._digests |= {name: digest(part) for name, part in message["parts"].items()}
        for name in message.get("gone", ()):
            del self.parts[name], self._digests[name]
        for stream, lines in message["lines"].items():
            self.account.lines.setdefault(stream, []).extend(lines)
        counts = {stream: count for stream, count in self._told().items() if count}
        self.account.sightings.append(sighting(self._digests, counts))
        for id_ in message["done"]:
            self.account.done.add(id_)
            self.waiting.pop(id_, None)

    def _earlier(self, stream: str, before: int, lines: list[Any]) -> None:
        if before + len(lines) != self._before.get(stream, 0):
            return  # it was asked for twice
        self.account.lines[stream] = lines + self.account.lines[stream]
        self._before[stream] = before
        if before == 0:
            del self._before[stream]

    def _refused(self, id_: str, code: str) -> None:
        if code in {"try-again", "too-fast"}:
            self.told_to_try_again += 1
            asyncio.get_running_loop().call_later(AGAIN, self._send, id_)
        elif self.waiting.pop(id_, None) is not None:
            self.account.refused[id_] = code


@contextlib.asynccontextmanager
async def alive(*people: Person) -> AsyncIterator[None]:
    """People who are connected while the context lasts."""
    tasks = [asyncio.ensure_future(person.live()) for person in people]
    try:
        for person in people:
            await person.welcomed()
        yield
    finally:
        for task in tasks:
            task.cancel()
        for ended in await asyncio.gather(*tasks, return_exceptions=True):
            if isinstance(ended, Exception):
                raise ended


__all__ = ["Account", "Command", "Dial", "Gone", "Line", "Person", "alive", "digest", "sighting"]
