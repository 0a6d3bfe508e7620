"""A server in a process of its own, which a test may kill."""

import asyncio
import contextlib
import os
import re
import signal
import sys
from asyncio.subprocess import PIPE, Process
from collections.abc import AsyncIterator
from dataclasses import dataclass
from pathlib import Path

from server.app import House
from tests.kit.served import CONTROL_TOKEN, SOON, Served, client


@dataclass
class Running:
    """A server process and a way in."""

    process: Process
    house: Served
    log: Path
    announced: str
    """What it said about how control comes in."""

    async def kill(self) -> None:
        """As a power cut would."""
        self.process.send_signal(signal.SIGKILL)
        await self.process.wait()

    async def stop(self) -> int:
        """As whoever runs it would."""
        self.process.terminate()
        return await asyncio.wait_for(self.process.wait(), 3 * SOON)


@contextlib.asynccontextmanager
async def running(
    folder: Path, database: str | None = None, **environment: str
) -> AsyncIterator[Running]:
    """`detente serve` on a free port; the same folder is the same database, unless one is given."""
    log = folder / "server.log"
    with log.open("ab") as stderr:
        process = await asyncio.create_subprocess_exec(
            *(sys.executable, "-m", "server.cli", "serve", "--host", "127.0.0.1", "--port", "0"),
            *("--database", database or str(folder / "log.sqlite3"), "--no-demo"),
            env={
                **os.environ,
                "DETENTE_CONTROL_TOKEN": CONTROL_TOKEN,
                "DETENTE_BOT_SECONDS": "3600",
                **environment,
            },
            stdout=PIPE,
            stderr=stderr,
        )
    try:
        port, announced = await asyncio.wait_for(_port(process), 30)
        async with (
            client(port) as web,
            contextlib.AsyncExitStack() as stack,
        ):
            house = Served(_nowhere(), port, web, process.terminate, stack=stack)
            entered = await web.post("/api/enter", json={"link": CONTROL_TOKEN})
            house.control_session = entered.json()["token"]
            yield Running(process, house, log, announced)
    finally:
        if process.returncode is None:
            process.kill()
            await process.wait()


async def _port(process: Process) -> tuple[int, str]:
    assert process.stdout is not None
    while line := await process.stdout.readline():
        if found := re.search(rb":(\d+)/#control=", line):
            return int(found[1]), line.decode()
    raise RuntimeError("the server stopped before it said where it listens")


def _nowhere() -> House:
    """The parts of a house in another process cannot be reached."""
    return object.__new__(House)


__all__ = ["Running", "running"]
