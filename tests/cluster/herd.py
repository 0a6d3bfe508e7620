"""A herd: several server processes on one database and one Redis, to be hurt by tests."""

import asyncio
import contextlib
import itertools
import os
import re
import signal
import threading
from collections.abc import AsyncIterator, Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from pathlib import Path
from typing import IO

import httpx2 as httpx
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import InvalidHandshake, WebSocketException

from server.archive.database import open_engine
from server.archive.event_log import rows
from server.archive.row import Row
from server.scenarios.loading import RULE_BOOK
from tests.cluster.checker import faults
from tests.cluster.people import Dial, Gone, Person
from tests.kit.nursery import Born, bear
from tests.kit.served import CONTROL_TOKEN, SOON, client

LAST = "This is the last that is heard."
SKEWED = Path(__file__).with_name("skewed.py")
COMMAND = ("serve", "--host", "127.0.0.1")


@dataclass
class Member:
    """One server process."""

    environment: dict[str, str]
    log: Path
    port: int = 0
    stays: bool = False
    """Whether it is to be found at this port, whenever it has been started."""
    process: Born | None = None

    @property
    def lives(self) -> bool:
        return self.process is not None and self.process.poll() is None

    def start(self) -> None:
        """Starts it and waits until it listens."""
        with self.log.open("ab") as stderr:
            self.process = bear(
                [*COMMAND, "--port", str(self.port if self.stays else 0)],
                {**os.environ, "DETENTE_CONTROL_TOKEN": CONTROL_TOKEN, **self.environment},
                stderr=stderr.fileno(),
                program=SKEWED,
            )
        for line in self.process.stdout:
            if found := re.search(rb":(\d+)/#control=", line):
                self.port = self.port if self.stays else int(found[1])
                threading.Thread(target=_drain, args=[self.process.stdout], daemon=True).start()
                return
        self.process.stdout.close()
        self.process.wait()
        raise RuntimeError(self.log.read_text("utf-8")[-3000:])

    async def come_back(self) -> None:
        """The same, while people go on."""
        await asyncio.to_thread(self.start)

    def send(self, what: signal.Signals) -> None:
        """SIGSTOP and SIGCONT, for instance."""
        assert self.process is not None
        self.process.send_signal(what)

    def kill(self) -> None:
        """As a power cut would."""
        assert self.process is not None
        self.process.kill()
        self.process.wait()

    async def leave(self) -> int:
        """As whoever rolls out a new release would: it says goodbye."""
        assert self.process is not None
        self.process.terminate()
        return await asyncio.to_thread(self.process.wait, SOON)


class Wire:
    """A websocket as a line."""

    def __init__(self, port: int, connection: ClientConnection) -> None:
        self.port = port
        self._connection = connection

    async def send(self, text: str) -> None:
        try:
            await self._connection.send(text)
        except WebSocketException as closed:
            raise Gone from closed

    async def recv(self) -> str:
        try:
            return str(await self._connection.recv())
        except WebSocketException as closed:
            raise Gone from closed

    def abort(self) -> None:
        self._connection.transport.abort()


async def dial(port: int) -> Wire:
    """A line to a process; raises `Gone` if it does not answer."""
    address = f"ws://127.0.0.1:{port}/api/socket"
    options = {"compression": None, "max_queue": None, "ping_interval": None}
    try:
        async with asyncio.timeout(5):
            return Wire(port, await connect(address, **options, close_timeout=0.1))  # type: ignore[arg-type]
    except (OSError, TimeoutError, InvalidHandshake, EOFError) as nobody:
        raise Gone from nobody


def _drain(output: IO[bytes]) -> None:
    with output:
        output.read()


@dataclass
class Herd:
    """The processes, and a way to the log that no fault is in the way of."""

    members: list[Member]
    database: str

    def recover(self) -> None:
        """Whoever a test before this one has left dead is started again."""
        with ThreadPoolExecutor() as pool:
            list(pool.map(Member.start, [each for each in self.members if not each.lives]))

    def doors(self, first: int) -> Dial:
        """One process after the other: a proxy without sticky sessions or health checks."""
        places = itertools.count(first)
        return lambda: dial(self.members[next(places) % len(self.members)].port)

    @contextlib.asynccontextmanager
    async def web(self, place: int = 0, session: str = "") -> AsyncIterator[httpx.AsyncClient]:
        """Plain HTTP at one of them."""
        headers = {"authorization": f"Bearer {session}"} if session else {}
        async with client(self.members[place % len(self.members)].port, headers=headers) as asking:
            yield asking

    async def convene(self, count: int, scenario: str = "two-shores") -> "Exercise":
        """A new exercise with so many people in it, who come through any door."""
        async with self.web() as web:
            entered = await web.post("/api/enter", json={"link": CONTROL_TOKEN})
        session = entered.json()["token"]
        async with self.web(1, session) as web:
            asked = {"scenario": scenario, "exercises": 1, "title": ""}
            sheet = (await web.post("/api/seminars", json=asked)).json()
        exercise = sheet["exercises"][0]["id"]
        join = (self._join(sheet["code"], number) for number in range(count))
        tokens = await asyncio.gather(*join)
        people = [
            Person(session, self.doors(0), exercise),
            *(Person(token, self.doors(place)) for place, token in enumerate(tokens, 1)),
        ]
        return Exercise(self, exercise, people)

    async def _join(self, code: str, number: int) -> str:
        async with self.web(number) as web:
            asked = {"code": code, "name": f"P{number}", "language": "en"}
            answer = await web.post("/api/join", json=asked)
        assert answer.status_code == 200, answer.text
        token: str = answer.json()["token"]
        return token


@dataclass
class Exercise:
    """An exercise of a herd, and everybody in it."""

    herd: Herd
    id: str
    people: list[Person] = field(default_factory=list)

    @property
    def control(self) -> Person:
        return self.people[0]

    @property
    def delegates(self) -> list[Person]:
        return self.people[1:]

    def rows(self) -> list[Row]:
        """What the log holds."""
        engine = open_engine(self.herd.database)
        try:
            with engine.connect() as connection:
                return rows(connection, self.id)
        finally:
            engine.dispose()

    async def calm(self) -> None:
        """Until everything is answered, and everybody has been shown the last entry."""
        for person in self.people:
            await person.settled()
        if self.control.parts["stage"]["status"] == "running":
            await self.control.do("pause", reason="")  # or the clock might have the last word
        await self.control.do("improvise", headline=LAST, text="", to=[], reason="")
        for person in self.people:
            await person.hears(LAST)

    def faults(self) -> list[str]:
        """What the checker finds."""
        return faults(self.id, self.rows(), [person.account for person in self.people])


@contextlib.contextmanager
def herd(
    folder: Path,
    database: str,
    ways: Sequence[str],
    *,
    skews: Sequence[int] = (0, 3000, -3000, 1500),
    databases: Sequence[str] | None = None,
) -> Iterator[Herd]:
    """A process for each way to a Redis, not yet started; their clocks are off by so much."""
    _hasty(folder / "scenarios")
    members = []
    for place, (way, skew) in enumerate(zip(ways, itertools.cycle(skews), strict=False)):
        environment = {
            "DETENTE_DATABASE": database if databases is None else databases[place],
            "DETENTE_REDIS": way,
            "DETENTE_SCENARIOS": str(folder / "scenarios"),
            "DETENTE_BOT_SECONDS": "3600",
            "DETENTE_DEMO": "false",
            "DETENTE_COMMAND_BURST": "1000",
            "DETENTE_COMMANDS_PER_SECOND": "1000",
            "SKEW": str(skew),
        }
        members.append(Member(environment, folder / f"server-{place}.log"))
    found = Herd(members, database)
    try:
        yield found
    finally:
        for member in members:
            if member.lives:
                member.send(signal.SIGCONT)
                member.kill()


def _hasty(folder: Path) -> None:
    """A scenario whose phases end while one watches."""
    folder.mkdir()
    text = (RULE_BOOK / "cases" / "two-shores.yaml").read_text("utf-8")
    text = re.sub(r"(?m)^id: .*$", "id: hasty", text)
    text = re.sub(r"(?m)^clock: .*$", "clock: {talks: 3, decisions: 2, reading: 1}", text)
    (folder / "hasty.yaml").write_text(text, "utf-8")


__all__ = ["LAST", "Exercise", "Herd", "Member", "dial", "herd"]
