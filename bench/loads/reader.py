"""S5: one at each table does not read any more. The others should not notice."""

import asyncio
import contextlib
import os
import socket
from urllib.parse import urlsplit

import httpx2 as httpx

from bench.crowd import Crowd
from bench.evening import Evening, evening
from bench.exercises import Talks, hello
from bench.loads.stage import Reading, Stage, pace

RATE = 60.0
BEHIND = 400
"""Commands at each table, as fast as they go, that those who do not read are behind then: some six
hundred KB. After two to three hundred of them the system holds no more, and slots begin to skip."""
SEGMENT = 536
"""Bytes, as in a narrow network. Before a device on this machine, which takes 64 KB in one, the
system would hold megabytes for whoever does not read, and the server would notice nothing."""
COLLECTOR = "whoever-runs-the-loads"
A_MOMENT = 2.0
"""Seconds after which nobody notices any more that twenty have come."""


async def slow(stage: Stage) -> list[Reading]:
    """The same pace before and after a further device at each table stopped reading.

    Twenty who come at once are felt for a moment, whether they read or not: nobody is measured
    before they are in, and some way behind. Without the server's patience they would be taken for
    gone after a ping, and it would be over in seconds.
    """
    async with evening(
        *(stage.database(), 20, 6, Talks(6)),
        DETENTE_PONG_SECONDS="600",
        DETENTE_METRICS_TOKEN=COLLECTOR,
    ) as running:
        without = await _paced(running, stage.seconds)
        with contextlib.ExitStack() as stack:
            for tokens in running.setup.tokens:
                stack.enter_context(await _deaf(running, tokens[0]))
            await running.crowd.counted(BEHIND)
            beside = await _paced(running, stage.seconds)
        more = Crowd(Talks(6))
        for room, tokens in enumerate(running.setup.tokens):
            await more.enter(running.url, room, 0, hello(tokens[0]))
        await asyncio.sleep(A_MOMENT)
        readers = await _paced(running, stage.seconds)
        more.close()
    name = "S5 slow reader"
    return [
        Reading(load=name, case="20 × 6, everybody reads", figures=without),
        Reading(load=name, case="and 20 who do not", figures=beside),
        Reading(load=name, case="and in their place 20 who do", figures=readers),
    ]


async def _paced(running: Evening, seconds: float) -> dict[str, float]:
    """The pace, and how many parts were overtaken by newer ones before somebody took them."""
    before = await _skipped(running)
    figures = await pace(running, RATE, seconds)
    return {**figures, "parts skipped": await _skipped(running) - before}


async def _skipped(running: Evening) -> float:
    bearer = {"Authorization": f"Bearer {COLLECTOR}"}
    async with httpx.AsyncClient(base_url=running.base, headers=bearer) as door:
        told = (await door.get("/api/metrics")).raise_for_status().text
    return float(told.partition("\ndetente_parts_skipped_total ")[2].partition("\n")[0])


async def _deaf(running: Evening, token: str) -> socket.socket:
    """A device that greets and then never reads, with as small a buffer as there is."""
    at = urlsplit(running.url)
    held = socket.socket()
    held.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
    held.setsockopt(socket.IPPROTO_TCP, socket.TCP_MAXSEG, SEGMENT)
    held.setblocking(False)
    loop = asyncio.get_running_loop()
    await loop.sock_connect(held, (at.hostname, at.port))
    await loop.sock_sendall(
        held,
        f"GET {at.path} HTTP/1.1\r\nHost: {at.netloc}\r\nUpgrade: websocket\r\n"
        "Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\n\r\n".encode(),
    )
    await loop.sock_recv(held, 1024)
    greeting = hello(token)
    mask = os.urandom(4)
    masked = bytes(byte ^ mask[place % 4] for place, byte in enumerate(greeting))
    await loop.sock_sendall(
        held, bytes((0x81, 0x80 | 126)) + len(greeting).to_bytes(2, "big") + mask + masked
    )
    return held
