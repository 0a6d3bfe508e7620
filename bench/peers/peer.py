"""A peer: how it is started, how a seat is taken, and what a move is to it."""

import asyncio
import socket
from collections.abc import Awaitable, Callable
from dataclasses import dataclass, field
from pathlib import Path

from picows import WSMsgType

from bench.crowd import Crowd, Steps
from bench.process import Server

HERE = Path(__file__).parent
Entering = Callable[[Crowd, int, int, int], Awaitable[None]]
"""Crowd, port, rooms, people: everybody takes a seat."""


@dataclass(frozen=True)
class Peer:
    """Somebody else's server."""

    name: str
    does: str
    """What it does with a move, in a few words."""
    command: Callable[[Path, int], list[str]]
    """The folder that it may write to, and its port."""
    enter: Entering
    steps: Callable[[], Steps]
    environment: dict[str, str] = field(default_factory=dict)
    kind: WSMsgType = WSMsgType.TEXT
    most: int = 8
    """People that sit at one table."""
    within: float = 60.0
    """Seconds after which it serves, even the first time."""


def free_port() -> int:
    """A port that nobody listens on now."""
    with socket.socket() as held:
        held.bind(("127.0.0.1", 0))
        return int(held.getsockname()[1])


async def opened(peer: Peer, folder: Path) -> tuple[Server, int]:
    """The peer on the first core, once its port is open."""
    port = free_port()
    server = Server(peer.command(folder, port), core=0, environment=peer.environment, folder=folder)
    server.drain()
    try:
        async with asyncio.timeout(peer.within):
            while not await _answers(port):  # noqa: ASYNC110  nobody sets an event
                await asyncio.sleep(0.1)
    except TimeoutError:
        server.stop()
        raise
    return server, port


async def _answers(port: int) -> bool:
    try:
        _, writer = await asyncio.open_connection("127.0.0.1", port)
    except OSError:
        return False
    writer.close()
    return True
