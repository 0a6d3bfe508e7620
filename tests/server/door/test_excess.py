"""Too large, too slow, too much: what one sends without measure costs that one only."""

import asyncio
import json
import zlib
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.kit.line import line, upgraded
from tests.kit.served import SOON, hello, served, two_tables

pytestmark = pytest.mark.slow


async def test_a_bomb_that_would_unpack_is_not_unpacked(tmp_path: Path) -> None:
    """No compression is agreed to, and a compressed frame is an error of the protocol."""
    async with served(tmp_path) as house:
        socket = await house.dial(compression="deflate")
        assert socket.connection.protocol.extensions == []
        bomb = zlib.compress(b"\0" * 50_000_000)
        size = len(bomb).to_bytes(2, "big") if len(bomb) < 65_536 else b"\xff\xff"
        async with line(house) as (reader, writer):
            wish = "Sec-WebSocket-Extensions: permessage-deflate"
            answer = await upgraded(house, (reader, writer), wish)
            assert b"permessage-deflate" not in answer.lower()
            writer.write(b"\xc1\xfe" + size + b"\0\0\0\0" + bomb[: int.from_bytes(size, "big")])
            async with asyncio.timeout(SOON):
                closing = await reader.read(1000)
            assert closing[0] == 0x88, "a close frame"
            assert int.from_bytes(closing[2:4], "big") == 1002
        zipped = await house.web.post(
            "/api/join",
            content=zlib.compress(json.dumps({"code": "x"}).encode()),
            headers={"content-encoding": "gzip", "content-type": "application/json"},
        )
        assert zipped.status_code == 422, "bodies are not unpacked either"


async def test_a_hello_that_comes_letter_by_letter_comes_too_late(tmp_path: Path) -> None:
    async with served(tmp_path, hello_seconds=0.3) as house:
        ada, _ = await two_tables(house)
        said = json.dumps(hello(ada["token"])).encode()
        closed = b""
        async with line(house) as (reader, writer), asyncio.timeout(SOON):
            await upgraded(house, (reader, writer))
            for number, letter in enumerate(said):  # fragments, and never the last
                kind = b"\x00" if number else b"\x01"
                writer.write(kind + b"\x81\0\0\0\0" + bytes([letter]))
                try:
                    async with asyncio.timeout(0.02):
                        closed += await reader.read(1000)
                except TimeoutError:
                    continue
                if b"hello-late" in closed:
                    break
        assert b"hello-late" in closed


async def test_a_flood_of_one_is_refused_and_another_is_answered(tmp_path: Path) -> None:
    async with served(tmp_path, command_burst=40, commands_per_second=10) as house:
        ada, bob = await two_tables(house)
        flood, calm = await house.enter(ada["token"]), await house.enter(bob["token"])
        for _ in range(2000):
            try:
                await flood.say({"type": "ping"})
            except ConnectionClosed:
                break
        assert (await flood.goodbye())[0] == "too-fast"
        await calm.quiet()
