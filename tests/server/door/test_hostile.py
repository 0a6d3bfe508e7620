"""Who means harm: what a socket or a request can do that no browser would."""

import asyncio
import contextlib
import logging
import re
from collections import deque
from pathlib import Path
from typing import Any, cast

import pytest
from sqlalchemy.exc import OperationalError
from websockets.exceptions import InvalidStatus

from server import cli
from server.door.headers import ALWAYS
from server.limits import heads
from server.wire import frames
from server.wire.frames import FramedSocket
from tests.kit.line import line, upgraded
from tests.kit.served import SOON, hello, served

pytestmark = pytest.mark.slow


async def answer(reader: asyncio.StreamReader) -> bytes:
    """All that comes until the other side closes."""
    heard = b""
    with contextlib.suppress(ConnectionError):
        async with asyncio.timeout(SOON):
            while more := await reader.read(65_536):
                heard += more
    return heard


# Sockets -----------------------------------------------------------------------------------


@pytest.mark.parametrize("origin", ["http://[", "http://[::1", "http://\xff", "//", "null"])
async def test_an_origin_that_is_none_is_foreign(tmp_path: Path, origin: str) -> None:
    async with served(tmp_path) as house:
        with pytest.raises(InvalidStatus) as refused:
            await house.dial(additional_headers={"origin": origin})
        assert refused.value.response.status_code == 403


async def test_nothing_is_kept_of_a_socket_that_left_without_a_word(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for _ in range(3):
            silent = await house.dial()
            await silent.connection.close()
        async with asyncio.timeout(SOON):
            while house.house.door.connections:  # noqa: ASYNC110 - nobody tells who has gone
                await asyncio.sleep(0)


async def test_a_hello_while_the_database_is_away_is_asked_to_come_again(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])

        async def away(_job: object) -> None:
            raise OperationalError("SELECT", {}, Exception("gone"))

        socket = await house.dial()
        with monkeypatch.context() as patched:
            patched.setattr(house.house.event_log, "read", away)
            await socket.say(hello(joined["token"]))
            assert await socket.goodbye() == ("try-again", 1012)
        assert (await house.enter(joined["token"])).you["name"] == "Ada"


async def test_pings_of_one_who_does_not_listen_fill_no_memory(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    sockets: list[FramedSocket] = []

    class Kept(FramedSocket):
        def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
            sockets.append(self)
            super().connection_made(transport)

    monkeypatch.setattr(cli, "FramedSocket", Kept)
    monkeypatch.setattr(frames, "ODD", 100_000)  # else it would be over before it begins
    flood = (b"\x89\xfd\0\0\0\0" + bytes(125)) * 1000
    async with served(tmp_path, send_buffer=4096) as house, line(house) as (reader, writer):
        await upgraded(house, (reader, writer))
        assert isinstance(writer.transport, asyncio.Transport)
        writer.transport.pause_reading()
        for _ in range(60):
            writer.write(flood)
            await writer.drain()
        [socket] = sockets
        assert not socket.has_room
        assert socket.transport.get_write_buffer_size() < 1_000_000


# Requests ----------------------------------------------------------------------------------


HEAD = b"GET /api/health HTTP/1.1\r\nHost: here\r\n"
BODY = b"POST /api/join HTTP/1.1\r\nHost: here\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n"


@pytest.mark.parametrize(
    ("begun", "more"),
    [(HEAD + b"X: ", b"a" * 65_536), (HEAD, b"X: y\r\n" * 10_000), (BODY, b"X: y\r\n" * 10_000)],
    ids=["a long header", "many headers", "many trailers"],
)
async def test_headers_without_end_are_cut_off(tmp_path: Path, begun: bytes, more: bytes) -> None:
    async with served(tmp_path) as house, line(house) as (reader, writer):
        writer.write(begun)
        heard = asyncio.create_task(answer(reader))
        for _ in range(200):
            writer.write(more)
            await asyncio.sleep(0)
            if heard.done():
                break
        assert heard.done()


async def test_who_sends_too_much_of_a_head_is_told_so(tmp_path: Path) -> None:
    async with served(tmp_path) as house, line(house) as (reader, writer):
        writer.write(HEAD + b"X: " + b"a" * 65_536)
        heard = await answer(reader)
        assert heard.startswith(b"HTTP/1.1 400 ")
        assert heard.endswith(b"The head of the request is too large.")


@pytest.mark.parametrize(
    "said",
    [
        b"",
        b"GET /api/hea",
        b"GET /api/health HTTP/1.1\r\nHost: here\r\n\r\nGET /",
        b"POST /api/join HTTP/1.1\r\nContent-Length: 9\r\n\r\n{",
    ],
    ids=["nothing", "half a head", "half a second head", "half a body"],
)
async def test_a_request_that_does_not_come_to_an_end_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, said: bytes
) -> None:
    async with served(tmp_path) as house:
        monkeypatch.setattr(heads, "PATIENCE", 0.01)
        async with line(house) as (reader, writer):
            writer.write(said)
            await answer(reader)


UPGRADE = (
    b"GET /api/socket HTTP/1.1\r\nHost: here\r\nConnection: Upgrade\r\nUpgrade: websocket\r\n"
    b"Sec-WebSocket-Version: 13\r\nSec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n"
)


@pytest.mark.parametrize(
    "more",
    [
        b"Content-Length: 2\r\n\r\n{}",
        b"Transfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
        b"X: y\r\n" * 200 + b"\r\n",
        b"X: " + b"y" * 10_000 + b"\r\n\r\n",
    ],
    ids=["a body", "a body in chunks", "many headers", "a long header"],
)
async def test_a_handshake_that_is_none_is_answered_and_keeps_no_line(
    tmp_path: Path, more: bytes
) -> None:
    """The library for websockets says nothing to it, and would keep the line for ever."""
    async with served(tmp_path) as house, line(house) as (reader, writer):
        writer.write(UPGRADE + more)
        assert (await answer(reader)).startswith(b"HTTP/1.1 400 ")


async def test_an_answer_that_nobody_reads_is_not_waited_for(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, caplog: pytest.LogCaptureFixture
) -> None:
    monkeypatch.setattr(heads, "PATIENCE", 0.05)
    given_up, look = asyncio.Event(), heads.PromptRequests._look_again

    def noted(self: heads.PromptRequests, left: int) -> None:
        look(self, left)
        if self.transport.is_closing():
            given_up.set()

    monkeypatch.setattr(heads.PromptRequests, "_look_again", noted)
    logging.getLogger("uvicorn.error").addHandler(caplog.handler)
    async with served(tmp_path, send_buffer=4096) as house, line(house) as (_reader, writer):
        assert isinstance(writer.transport, asyncio.Transport)
        writer.transport.pause_reading()
        writer.write(b"GET /api/openapi.json HTTP/1.1\r\nHost: here\r\n\r\n" * 200)
        async with asyncio.timeout(SOON):
            await given_up.wait()
        await house.web.get("/api/ready")
    assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


def test_an_answer_that_is_read_in_sips_is_told_to_its_end() -> None:
    later: list[tuple[Any, ...]] = []
    left = 10 * heads.SIP

    class Loop:
        def call_later(self, _seconds: float, *work: Any) -> asyncio.TimerHandle:
            later.append(work)
            return cast("asyncio.TimerHandle", None)

    class Line:
        aborted = False

        def get_write_buffer_size(self) -> int:
            return left

        def abort(self) -> None:
            self.aborted = True

    line = Line()
    requests = heads.PromptRequests.__new__(heads.PromptRequests)
    requests.loop, requests.transport = Loop(), line  # type: ignore[assignment]
    requests.cycle, requests.pipeline = cast("Any", None), deque()
    requests._wait_for_a_sip(left)
    for _ in range(9):
        left -= heads.SIP
        look, before = later.pop()
        look(before)
        assert not line.aborted
    left -= heads.SIP - 1
    look, before = later.pop()
    look(before)
    assert line.aborted
    assert not later


async def test_a_socket_is_waited_for_although_its_request_was_the_last(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        monkeypatch.setattr(heads, "PATIENCE", 0.05)
        socket = await house.enter(joined["token"])
        await asyncio.sleep(0.1)
        assert await socket.quiet() is not None


async def test_a_body_broken_off_is_no_error_of_ours(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        path = f"/api/exercises/{exercise}/commands"
        logging.getLogger("uvicorn.error").addHandler(caplog.handler)
        large = await house.web.post(path, content=b"x" * 70_000, headers=house.bearer)
        assert (large.status_code, large.json()["code"]) == (413, "too-large")
        async with line(house) as (_reader, writer):
            asked = ["POST " + path + " HTTP/1.1", "Host: here", "Content-Length: 1000"]
            asked += [f"Authorization: {house.bearer['authorization']}", "", "{"]
            writer.write("\r\n".join(asked).encode())
            await writer.drain()
            await house.web.get("/api/ready")
        await house.web.get("/api/ready")
        assert not [record for record in caplog.records if record.levelno >= logging.ERROR]


# Words -------------------------------------------------------------------------------------


async def test_a_key_said_twice_lends_nobody_anothers_rights(tmp_path: Path) -> None:
    """Whichever of the two is heard, it is heard once: what is checked is what is done."""
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        socket = await house.enter(joined["token"])
        both = '{"type":"speak","channel":"plenary","text":"x","type":"start"}'
        swapped = '{"type":"start","type":"speak","channel":"plenary","text":"x"}'
        for number, command in enumerate((both, swapped, '{"type":"start","type":"start"}')):
            id = f"{number:032x}"
            await socket.say(f'{{"type":"do","id":"{id}","command":{command}}}')
            assert await socket.refusal_of(id)
        ids = f'"id":"{"a" * 32}","id":"{"b" * 32}"'
        await socket.say(f'{{"type":"do",{ids},"command":{{"type":"start"}}}}')
        await socket.quiet()
        assert socket.parts["stage"]["status"] == "lobby"
        body = f'{{"id":"{"c" * 32}","command":{{"type":"speak","type":"start"}}}}'
        answer = await house.web.post(
            f"/api/exercises/{joined['exercise']}/commands",
            content=body,
            headers={"authorization": f"Bearer {joined['token']}"},
        )
        assert answer.status_code == 403


async def test_nothing_that_people_wrote_is_sent_as_a_page_or_names_a_file(tmp_path: Path) -> None:
    """Titles and names leave as data of a kind that no browser draws, under names made of ids."""
    script = "<script>alert(1)</script>\u202e"
    async with served(tmp_path) as house:
        asked = {"scenario": "two-shores", "exercises": 1, "title": script}
        sheet = (await house.web.post("/api/seminars", json=asked, headers=house.bearer)).json()
        exercise = sheet["exercises"][0]["id"]
        await house.join(sheet["code"], script)
        paths = (await house.web.get("/api/openapi.json")).json()["paths"]
        kinds, files = set(), set()
        for path in [path for path, methods in paths.items() if "get" in methods]:
            address = path.format(code=sheet["code"], id=exercise, draft="d")
            answer = await house.web.get(address, headers=house.bearer)
            kinds.add(answer.headers["content-type"].partition(";")[0])
            files.add(answer.headers.get("content-disposition", ""))
            assert answer.headers.items() >= ALWAYS.items(), path
        data = {"application/json", "application/jsonl", "application/zip"}
        assert kinds <= {*data, "image/svg+xml"}, "and the image holds nothing but squares"
        assert len(files) > 2
        for file in files - {""}:
            assert re.fullmatch(r'attachment; filename="detente-[a-z0-9-]+\.(jsonl|zip)"', file)
        drawn = (await house.web.get(f"/api/seminars/{sheet['code']}/qr.svg")).text
        assert set(re.findall(r"</?([a-zA-Z]+)", drawn)) == {"svg", "path"}
