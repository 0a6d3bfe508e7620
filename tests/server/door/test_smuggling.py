"""Requests that a proxy and the server could read differently: each has one answer or none."""

import asyncio
from pathlib import Path

import pytest

from server.door.headers import ALWAYS
from tests.kit.served import SOON, served

pytestmark = pytest.mark.slow
HIDDEN = b"GET /api/health HTTP/1.1\r\nHost: x\r\n\r\n"
LENGTH = b"Content-Length: %d\r\n" % len(HIDDEN)
POST = b"POST /api/join HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n"
HEAD = b"GET /api/health HTTP/1.1\r\nHost: x\r\n"
ODD = {
    "a length and chunks": POST + LENGTH + b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "two lengths": POST + b"Content-Length: 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a length with a sign": POST + b"Content-Length: +5\r\n\r\n" + HIDDEN,
    "a length below nothing": POST + b"Content-Length: -1\r\n\r\n" + HIDDEN,
    "a length in two words": POST + b"Content-Length: 0 5\r\n\r\n" + HIDDEN,
    "chunks by another name": POST + b"Transfer-Encoding: xchunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "chunks twice": POST + b"Transfer-Encoding: chunked, chunked\r\n\r\n0\r\n\r\n" + HIDDEN,
    "a space before the colon": POST + b"Content-Length : 0\r\n" + LENGTH + b"\r\n" + HIDDEN,
    "a chunk of nonsense": POST + b"Transfer-Encoding: chunked\r\n\r\nzz\r\n" + HIDDEN,
    "a chunk of any size": POST
    + b"Transfer-Encoding: chunked\r\n\r\nffffffffffffffff1\r\n"
    + HIDDEN,
    "a zero in a header": HEAD + b"X: a\0b\r\n\r\n" + HIDDEN,
    "a bare return in a header": HEAD + b"X: a\rContent-Length: 5\r\n\r\n" + HIDDEN,
    "a version to come": b"GET /api/health HTTP/9.9\r\nHost: x\r\n\r\n" + HIDDEN,
}
LONG = {
    "a long address": b"GET /" + b"a" * 200_000 + b" HTTP/1.1\r\nHost: x\r\n\r\n",
    "a long header": HEAD + b"X: " + b"a" * 200_000 + b"\r\n\r\n",
    "many headers": HEAD + b"X: a\r\n" * 500_000 + b"\r\n",
}


async def answers(port: int, said: bytes) -> bytes:
    """All that comes back until the server closes, or is asked to."""
    reader, writer = await asyncio.open_connection("127.0.0.1", port)
    try:
        writer.write(said)
        await writer.drain()
        writer.write_eof()
        async with asyncio.timeout(SOON):
            return await reader.read()
    except ConnectionError:
        return b""
    finally:
        writer.close()


@pytest.mark.parametrize("name", [*ODD, *LONG])
async def test_what_can_be_read_in_two_ways_is_read_in_none(tmp_path: Path, name: str) -> None:
    said = {**ODD, **LONG}[name]
    async with served(tmp_path) as house:
        told = await answers(house.port, said)
        statuses = [line.split()[1] for line in told.split(b"\n") if line.startswith(b"HTTP/1.1 ")]
        assert len(statuses) <= 1, "what was hidden behind it was not heard"
        assert b'"status":"ok"' not in told
        assert all(status[:1] == b"4" for status in statuses)
        assert (await house.web.get("/api/health")).json() == {"status": "ok"}


async def test_another_host_in_the_address_leads_nowhere_else(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for target in (b"http://elsewhere.example/api/health", b"//elsewhere.example/%2e%2e/"):
            told = await answers(house.port, b"GET " + target + b" HTTP/1.1\r\nHost: x\r\n\r\n")
            assert b"elsewhere.example" not in told
            assert b"\nlocation:" not in told.lower()
        climb = b"GET /..%2f..%2fetc/passwd HTTP/1.1\r\nHost: x\r\n\r\n"
        assert b"root:" not in await answers(house.port, climb)


async def test_what_is_no_request_is_answered_with_the_manners_of_any_answer(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        told = await answers(house.port, b"FOO / HTTP/1.1\r\nHost: x\r\n\r\n")
    head, _, body = told.decode("ascii").partition("\r\n\r\n")
    first, *lines = head.split("\r\n")
    headers = dict(line.split(": ", 1) for line in lines)
    assert first == "HTTP/1.1 400 Bad Request"
    assert ALWAYS.items() <= headers.items()
    assert int(headers["content-length"]) == len(body)
    assert "FOO" not in told.decode("ascii"), "nothing that was sent comes back"
