"""A frame is the same bytes for everybody, and a closed socket takes none."""

import asyncio
import itertools
import zlib
from types import SimpleNamespace
from typing import cast

import pytest
from hypothesis import given
from hypothesis import strategies as st
from starlette.types import Receive, Scope, Send
from uvicorn.config import Config
from uvicorn.server import ServerState
from websockets.frames import Frame, Opcode

from server.wire import frames
from server.wire.frames import EXTENSION, FramedSocket, Letter, framed, socket_of


@pytest.mark.parametrize("length", [0, 1, 125, 126, 65535, 65536, 70000])
def test_a_frame_is_what_the_library_would_make(length: int) -> None:
    payload = b"x" * length
    assert framed(payload) == Frame(Opcode.TEXT, payload).serialize(mask=False)


def test_a_letter_to_many_is_framed_once() -> None:
    letter = Letter("né".encode())
    assert letter.frame is letter.frame
    assert letter.frame.endswith(letter.payload)
    assert letter.text == "né"


def test_a_long_letter_is_packed_once_for_whoever_unpacks_and_a_short_one_never() -> None:
    letter = Letter("né, ".encode() * frames.LONG)
    assert letter.packed is letter.packed
    assert letter.frame.endswith(letter.payload), "nobody else is given it so"
    (sent,) = [Frame(Opcode.BINARY, zlib.compress(letter.payload, wbits=-15))]
    assert letter.packed == sent.serialize(mask=False)
    assert Letter(b"x" * (frames.LONG - 1)).packed[-frames.LONG + 1 :] == b"x" * (frames.LONG - 1)


def test_a_server_that_takes_no_frames_is_found_out() -> None:
    assert socket_of({"type": "websocket"}) is None
    assert socket_of({"type": "websocket", "extensions": {"websocket.http.response": {}}}) is None
    assert EXTENSION.startswith("detente.")


class Wire:
    """As much of a transport as a socket asks for."""

    def __init__(self) -> None:
        self.sent = b""

    def get_extra_info(self, name: str) -> object:
        return None

    def write(self, data: bytes) -> None:
        self.sent += data

    def is_closing(self) -> bool:
        return False

    def close(self) -> None:
        self.sent += b"|closed"

    def abort(self) -> None:
        self.sent += b"|aborted"

    def pause_reading(self) -> None: ...

    def resume_reading(self) -> None: ...


HEAD = (
    b"GET / HTTP/1.1\r\nHost: x\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n"
    b"Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n"
)


async def greeted() -> tuple[FramedSocket, list[bytes], Wire]:
    """A socket after its handshake, what it hears, and what it sends."""
    accepted = asyncio.Event()

    async def app(scope: Scope, receive: Receive, send: Send) -> None:
        await receive()
        await send({"type": "websocket.accept"})
        accepted.set()
        await asyncio.Event().wait()

    config = Config(app, ws_max_size=1000, ws_per_message_deflate=False, log_config=None)
    config.load()
    socket, wire = FramedSocket(config, ServerState(), {}), Wire()
    socket.connection_made(cast("asyncio.Transport", wire))
    socket.data_received(HEAD)
    await accepted.wait()
    heard: list[bytes] = []
    socket.hear = heard.append
    wire.sent = b""
    return socket, heard, wire


async def leave(socket: FramedSocket) -> None:
    for task in socket.tasks:
        task.cancel()
    await asyncio.gather(*socket.tasks, return_exceptions=True)
    socket.stop_keepalive()


def said(opcode: Opcode, data: bytes, *, fin: bool = True) -> bytes:
    return Frame(opcode, data, fin=fin).serialize(mask=True)


@given(
    st.lists(
        st.one_of(
            st.binary(max_size=300).map(lambda text: ("text", text)),
            st.binary(max_size=100).map(lambda text: ("ping", text)),
            st.lists(st.binary(max_size=200), min_size=2, max_size=4).map(lambda t: ("parts", t)),
        ),
        max_size=8,
    ),
    st.lists(st.integers(1, 400), min_size=1, max_size=12),
)
async def test_messages_are_heard_whole_and_in_order_however_they_are_cut(
    messages: list[tuple[str, bytes | list[bytes]]], cuts: list[int]
) -> None:
    socket, heard, wire = await greeted()
    stream, texts, pongs = b"", [], b""
    for kind, told in messages:
        if isinstance(told, list):
            for index, part in enumerate(told):
                opcode = Opcode.CONT if index else Opcode.TEXT
                stream += said(opcode, part, fin=index == len(told) - 1)
            texts.append(b"".join(told))
        elif kind == "text":
            stream += said(Opcode.TEXT, told)
            texts.append(told)
        else:
            stream += said(Opcode.PING, told)
            pongs += Frame(Opcode.PONG, told).serialize(mask=False)
    start = 0
    for cut in itertools.cycle(cuts):
        if start >= len(stream):
            break
        socket.data_received(stream[start : start + cut])
        start += cut
    assert heard == texts
    assert wire.sent == pongs
    await leave(socket)


@pytest.mark.parametrize(
    ("frame", "code"),
    [
        (bytes([0x81, 0xFE]) + (1001).to_bytes(2, "big") + bytes(4), 1009),
        (bytes([0x81, 0xFF]) + (1 << 62).to_bytes(8, "big") + bytes(4), 1009),
        (Frame(Opcode.TEXT, b"not masked").serialize(mask=False), 1002),
        (bytes([0xC1, 0x80]) + bytes(4), 1002),
        (said(Opcode.TEXT, b"a", fin=False) + said(Opcode.TEXT, b"b"), 1002),
    ],
    ids=["too long", "far too long", "not masked", "reserved bit", "text within a text"],
)
async def test_what_is_no_frame_of_a_client_ends_the_connection(frame: bytes, code: int) -> None:
    socket, heard, wire = await greeted()
    socket.data_received(frame[:3])
    socket.data_received(frame[3:])
    socket.data_received(said(Opcode.TEXT, b"too late"))
    assert heard == []
    assert wire.sent[:1] == bytes([0x88])
    assert int.from_bytes(wire.sent[2:4], "big") == code
    await leave(socket)


EMPTY = said(Opcode.CONT, b"", fin=False)


@pytest.mark.parametrize(
    ("first", "frame"),
    [
        (b"", said(Opcode.PING, b"")),
        (b"", said(Opcode.PONG, b"1234")),
        (said(Opcode.TEXT, b"", fin=False), EMPTY),
        (said(Opcode.BINARY, b"", fin=False), EMPTY),
        (b"", said(Opcode.BINARY, b"")),
    ],
    ids=["pings", "pongs", "pieces of a text", "pieces of bytes", "bytes"],
)
async def test_frames_that_cost_nothing_to_send_come_to_an_end(first: bytes, frame: bytes) -> None:
    socket, _, wire = await greeted()
    socket.data_received(first)
    for _ in range(100):
        socket.data_received(frame * 100)
    assert wire.sent.endswith(b"|closed|aborted")
    assert wire.sent.count(b"too many frames") == 1
    assert len(socket.frames) <= frames.ODD, "and nothing is kept of them"
    await leave(socket)


async def test_who_talks_on_after_a_goodbye_is_not_listened_to_for_long() -> None:
    socket, heard, wire = await greeted()
    socket.conn.send_close(1008)
    socket.close_sent = True
    for _ in range(10):
        socket.data_received(said(Opcode.TEXT, b"x" * 90))
    assert wire.sent == b"", "what was on its way is let pass"
    for _ in range(3):
        socket.data_received(said(Opcode.TEXT, b"x" * 90))
    assert wire.sent.startswith(b"|aborted")
    assert heard == []
    await leave(socket)


async def test_who_answers_as_often_as_a_browser_may_stay_for_ever() -> None:
    """Also with a proxy in between that cuts every message into pieces of a kilobyte."""
    socket, heard, wire = await greeted()
    now = socket.loop.time()
    socket.loop = cast("asyncio.AbstractEventLoop", SimpleNamespace(time=lambda: now))
    for _ in range(200):
        now += 4.0
        socket.data_received(said(Opcode.PONG, b"1234"))
        pieces = [said(Opcode.TEXT, b"a", fin=False), *[EMPTY] * 62, said(Opcode.CONT, b"z")]
        socket.data_received(b"".join(pieces))
    assert heard == [b"az"] * 200
    assert wire.sent == b""
    await leave(socket)


async def test_who_says_anything_is_there_though_the_pong_is_late() -> None:
    socket, _, wire = await greeted()
    socket.send_keepalive_ping()
    socket.ping_sent_at -= 1  # a second ago
    socket.data_received(said(Opcode.TEXT, b"still here"))
    socket.keepalive_timeout()
    assert wire.sent[:2] == wire.sent[6:8] == b"\x89\x04", "asked again"
    assert len(wire.sent) == 12, "and nothing else"
    await leave(socket)


async def test_who_says_nothing_is_gone_and_so_is_what_waited_for_them() -> None:
    socket, _, wire = await greeted()
    socket.send_keepalive_ping()
    socket.ping_sent_at += 1  # later than anything that was heard
    socket.keepalive_timeout()
    assert wire.sent.endswith(b"|closed|aborted")
    await leave(socket)
