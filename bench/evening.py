"""Exercises that run: a server started, people joined, talks open and a text on every table."""

import asyncio
import contextlib
import json
import sys
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass
from pathlib import Path

from bench.crowd import Crowd
from bench.exercises import Setup, Talks, command, hello, set_up, title, way_in
from bench.process import Server

SETTLED = 12.0
"""Seconds after which bots, who think as long as where they play with people, have said what they
have to say of their own accord."""


@dataclass
class Evening:
    """A server with exercises in talks, and the crowd that sits at their tables."""

    server: Server
    port: int
    setup: Setup
    crowd: Crowd
    steps: Talks
    welcomes: dict[int, list[bytes]]

    @property
    def url(self) -> str:
        """Where its sockets are."""
        return f"ws://127.0.0.1:{self.port}/api/socket"

    @property
    def base(self) -> str:
        """Where its door is."""
        return f"http://127.0.0.1:{self.port}"


@contextlib.asynccontextmanager
async def evening(
    database: Path | str,
    exercises: int,
    people: int,
    steps: Talks,
    gather: Callable[[Talks], Crowd] = Crowd,
    **settings: str,
) -> AsyncIterator[Evening]:
    """An evening that has begun; its server ends with it."""
    server, port, link = detente(database, **settings)
    try:
        setup = set_up(f"http://127.0.0.1:{port}", link, exercises, people)
        url = f"ws://127.0.0.1:{port}/api/socket"
        await start_exercises(url, setup)
        crowd = gather(steps)
        welcomes: dict[int, list[bytes]] = {}
        for room, tokens in enumerate(setup.tokens):
            welcomes[room] = [
                await crowd.enter(url, room, place, hello(token))
                for place, token in enumerate(tokens)
            ]
        await table_drafts(crowd, steps, welcomes)
        await asyncio.sleep(SETTLED)
        yield Evening(server, port, setup, crowd, steps, welcomes)
        crowd.close()
    finally:
        server.stop()


def detente(database: Path | str, **settings: str) -> tuple[Server, int, str]:
    """The real server on a database, its port, and the facilitator's link token."""
    server = Server(
        [sys.executable, "-m", "server.cli", "serve", "--host", "127.0.0.1", "--port", "0"],
        core=0,
        environment={
            "DETENTE_DATABASE": str(database),
            "DETENTE_DEMO": "false",
            # One address is a whole school here, and nobody types this fast.
            "DETENTE_COMMAND_BURST": "1e9",
            "DETENTE_COMMANDS_PER_SECOND": "1e9",
            "DETENTE_ADDRESS_BURST": "1e9",
            "DETENTE_ADDRESS_PER_SECOND": "1e9",
            "DETENTE_LOG_LEVEL": "warning",
            **settings,
        },
    )
    return server, *server.wait_for(way_in)


async def start_exercises(url: str, setup: Setup) -> None:
    """Control starts every exercise and gives the talks an hour."""
    for exercise in setup.exercises:
        crowd = Crowd(_Ignore())
        await crowd.enter(url, 0, 0, hello(setup.control, exercise))
        seat = crowd.rooms[0].seats[0]
        seat.say(command({"type": "start"}))
        seat.say(
            command(
                {"type": "extend", "round": 1, "phase": "talks", "seconds": 3600, "reason": "bench"}
            )
        )
        await asyncio.sleep(0.02)
        crowd.close()


class _Ignore:
    """Steps of a connection that is not measured."""

    def next(self, room: int) -> tuple[int, bytes]:
        """Never asked for."""
        raise NotImplementedError

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Nothing is a delivery, and a refusal is a failure."""
        if message.startswith(b'{"type":"refused"'):
            raise RuntimeError(message.decode())
        return False


async def table_drafts(crowd: Crowd, steps: Talks, welcome: dict[int, list[bytes]]) -> None:
    """In every exercise whoever is to write tables a text of two articles for all people to see.

    A party that a bot plays is left out of it: the bot would answer, and what is in flight would
    not be one command.
    """
    for room in crowd.rooms:
        told = [json.loads(each) for each in welcome[room.number]]
        parts = told[0]["parts"]
        parties = sorted({each["you"]["viewer"] for each in told})
        roles = [each["you"]["role"] for each in told]
        offered = [each for each in parts["board"]["measures"] if each["parameters"]][:2]
        parameter = offered[0]["parameters"][0]
        steps.alternative = (
            parameter["id"],
            parameter["min"] if parameter["default"] != parameter["min"] else parameter["max"],
        )
        articles = []
        for index, measure in enumerate(offered):
            articles.append(
                {
                    "id": index + 1,
                    "measure": measure["id"],
                    "parties": parties[:2],
                    "values": {each["id"]: each["default"] for each in measure["parameters"]},
                    "monitor": None,
                }
            )
        for place in steps.writers(room.number, roles):
            text = {"title": title(place), "parties": parties, "access": parties}
            room.seats[place].say(command({"type": "table", **text, "articles": articles}))
            steps.awaited += 1
    async with asyncio.timeout(30):
        while len(steps.drafts) < steps.awaited:
            if crowd.failed is not None:
                raise crowd.failed
            await asyncio.sleep(0.05)


async def idle_memory(server: Server, url: str, greetings: list[bytes]) -> float:
    """KiB of the server's memory per further connection that only looks on."""
    before = server.memory()
    crowd = Crowd(_Ignore())
    for place in range(200):
        await crowd.enter(url, 0, place, greetings[place % len(greetings)])
    await asyncio.sleep(0.5)
    grown = server.memory() - before
    crowd.close()
    return grown / 200 / 1024
