"""A herd: several server processes on one database and one Redis, to be hurt by tests."""

import asyncio
import contextlib
import itertools
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

import httpx2 as httpx

from server.database import open_engine
from server.event_log import Row, rows
from tests.cluster.people import Door, Person
from tests.kit.served import CONTROL_TOKEN, SOON


@dataclass
class Member:
    """One server process."""

    name: str
    environment: dict[str, str]
    log: Path
    process: Process | None = None
    port: int = 0

    async def start(self) -> None:
        with self.log.open("ab") as stderr:
            self.process = await asyncio.create_subprocess_exec(
                *(sys.executable, str(Path(__file__).with_name("skewed.py")), "serve"),
                *("--host", "127.0.0.1", "--port", "0", "--no-demo"),
                env={**os.environ, "DETENTE_CONTROL_TOKEN": CONTROL_TOKEN, **self.environment},
                stdout=PIPE,
                stderr=stderr,
            )
        async with asyncio.timeout(60):
            self.port = await self._listening()

    async def _listening(self) -> int:
        assert self.process is not None
        assert self.process.stdout is not None
        while line := await self.process.stdout.readline():
            if found := re.search(rb":(\d+)/#control=", line):
                return int(found[1])
        raise RuntimeError(self.log.read_text("utf-8")[-3000:])

    def send(self, what: signal.Signals) -> None:
        """SIGSTOP and SIGCONT, for instance."""
        assert self.process is not None
        self.process.send_signal(what)

    async def kill(self) -> None:
        """As a power cut would."""
        assert self.process is not None
        with contextlib.suppress(ProcessLookupError):
            self.process.kill()
        await self.process.wait()

    async def leave(self) -> int:
        """As whoever rolls out a new release would: it says goodbye."""
        assert self.process is not None
        self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), SOON)


@dataclass
class Herd:
    """The members, and one exercise for tests to play."""

    members: list[Member]
    database: str
    """The address that the checker reads from: no partition is in its way."""
    exercise: str = ""
    code: str = ""
    session: str = ""
    people: list[Person] = field(default_factory=list)

    def doors(self, first: int) -> Door:
        """One process after the other: a proxy without sticky sessions or health checks."""
        places = itertools.count(first)
        return lambda: self.members[next(places) % len(self.members)].port

    @contextlib.asynccontextmanager
    async def web(self, member: Member | None = None) -> AsyncIterator[httpx.AsyncClient]:
        port = (member or self.members[0]).port
        headers = {"authorization": f"Bearer {self.session}"} if self.session else {}
        base = f"http://127.0.0.1:{port}"
        async with httpx.AsyncClient(base_url=base, timeout=SOON, headers=headers) as client:
            yield client

    async def convene(self, count: int) -> None:
        """Makes an exercise, and lets people into it and control, each through another door."""
        async with self.web() as web:
            entered = await web.post("/api/enter", json={"link": CONTROL_TOKEN})
            self.session = entered.json()["token"]
        async with self.web() as web:
            asked = {"scenario": "two-shores", "exercises": 1, "title": ""}
            sheet = (await web.post("/api/seminars", json=asked)).json()
        self.exercise, self.code = sheet["exercises"][0]["id"], sheet["code"]
        tokens = await asyncio.gather(*(self._join(number) for number in range(count)))
        self.people = [
            Person(self.session, self.doors(0), self.exercise),
            *(Person(token, self.doors(place)) for place, token in enumerate(tokens, 1)),
        ]

    async def _join(self, number: int) -> str:
        member = self.members[number % len(self.members)]
        async with self.web(member) as web:
            asked = {"code": self.code, "name": f"P{number}", "language": "en"}
            answer = await web.post("/api/join", json=asked)
        assert answer.status_code == 200, answer.text
        token: str = answer.json()["token"]
        return token

    @property
    def control(self) -> Person:
        return self.people[0]

    @property
    def delegates(self) -> list[Person]:
        return self.people[1:]

    def rows(self) -> list[Row]:
        """What the log holds."""
        engine = open_engine(self.database)
        try:
            with engine.connect() as connection:
                return rows(connection, self.exercise)
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


LAST = "This is the last that is heard."


@contextlib.asynccontextmanager
async def herd(
    folder: Path,
    database: str,
    redis: str | Sequence[str] | None,
    *,
    count: int = 4,
    skews: Sequence[int] = (0,),
    **environment: str,
) -> AsyncIterator[Herd]:
    """So many processes; a Redis, or a way to it for each; how far the clock of each is off."""
    ways = [redis] * count if redis is None or isinstance(redis, str) else list(redis)
    members = []
    for place, way, skew in zip(range(count), ways, itertools.cycle(skews), strict=False):
        given = {"DETENTE_DATABASE": database, "SKEW": str(skew), "DETENTE_BOT_SECONDS": "3600"}
        if way is not None:
            given["DETENTE_REDIS"] = way
        name = f"server-{place}"
        members.append(Member(name, {**given, **environment}, folder / f"{name}.log"))
    try:
        await asyncio.gather(*(member.start() for member in members))
        yield Herd(members, database)
    finally:
        for member in members:
            if member.process is not None and member.process.returncode is None:
                await member.kill()


__all__ = ["LAST", "Herd", "Member", "herd"]
