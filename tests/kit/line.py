"""A bare connection to a served house, on which anything can be said."""

import asyncio
import contextlib
from collections.abc import AsyncIterator

from tests.kit.served import Served

Line = tuple[asyncio.StreamReader, asyncio.StreamWriter]


@contextlib.asynccontextmanager
async def line(house: Served) -> AsyncIterator[Line]:
    """Nothing was said on it yet."""
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    try:
        yield reader, writer
    finally:
        writer.close()


async def upgraded(house: Served, on: Line, *headers: str) -> bytes:
    """The server's answer to the head with which a socket begins; from now on frames are due."""
    reader, writer = on
    head = ["GET /api/socket HTTP/1.1", f"Host: {house.host}", "Upgrade: websocket"]
    head += ["Connection: Upgrade", "Sec-WebSocket-Version: 13"]
    head += ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", *headers, "", ""]
    writer.write("\r\n".join(head).encode())
    answer = await reader.readuntil(b"\r\n\r\n")
    assert answer.startswith(b"HTTP/1.1 101 ")
    return answer
