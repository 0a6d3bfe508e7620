"""Frames: a text that is framed once and leaves through many sockets as the same bytes.

What a server says is not masked (RFC 6455, 5.1), so the frame of a text is the same for
everybody. uvicorn's own way, a frame per socket through its ASGI `send`, costs more than the
system call that it leads to. What comes up is cut into frames here: a whole text is heard at
once, with no queue and no task in between, and everything else is the library's business.

A long text is packed, once too, for whoever has said that they unpack. That is between the page
and us and not the protocol's own compression, to which a browser would hold us in both directions:
nothing that comes up is ever unpacked.
"""

import zlib
from collections.abc import Callable
from typing import Any, Final

from starlette.types import Scope
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.protocol import CLOSED, CLOSING, OPEN

try:
    from websockets.speedups import apply_mask
except ImportError:  # where it could not be compiled
    from websockets.utils import apply_mask

EXTENSION: Final = "detente.frames"
"""Under which name of the ASGI scope's extensions a socket is found that takes frames."""

_TEXT: Final = 0x81  # the last, and the only, frame of a text
_BYTES: Final = 0x82
LONG: Final = 4_000
"""From how many bytes on a text is packed for whoever unpacks: below that it is a packet or two."""
_ONE_BYTE, _TWO_BYTES = 126, 65536
_MASKED: Final = 0x80
_MASK: Final = 4
"""How long the mask is that stands before what a client says."""

ODD: Final = 300
"""How many frames that are no whole text anybody may send in a `WHILE`.

A browser sends a pong every few seconds. Pings, pongs and empty pieces of a text cost nothing to
send, are counted by no bucket, and pieces are kept until the last one comes.
"""
WHILE: Final = 10.0
"""Seconds."""


class Letter:
    """A message to be sent, to one or to many."""

    __slots__ = ("_packed", "frame", "payload")

    def __init__(self, payload: bytes) -> None:
        self.payload = payload
        self.frame = framed(payload)
        """It as one frame of a server."""
        self._packed: bytes | None = None

    @property
    def packed(self) -> bytes:
        """It as one frame for whoever unpacks: in bytes, where it is long."""
        if len(self.payload) < LONG:
            return self.frame
        if self._packed is None:
            packer = zlib.compressobj(wbits=-zlib.MAX_WBITS)
            packed = packer.compress(self.payload) + packer.flush()
            self._packed = framed(packed, _BYTES)
        return self._packed

    @property
    def text(self) -> str:
        """What it says."""
        return self.payload.decode()


def framed(payload: bytes, kind: int = _TEXT) -> bytes:
    """UTF-8, or what is packed, as one unmasked frame."""
    length = len(payload)
    if length < _ONE_BYTE:
        return b"%c%c%b" % (kind, length, payload)
    if length < _TWO_BYTES:
        return b"%c\x7e%b%b" % (kind, length.to_bytes(2, "big"), payload)
    return b"%c\x7f%b%b" % (kind, length.to_bytes(8, "big"), payload)


def size_of(data: bytes | bytearray, start: int) -> tuple[int, int] | None:
    """How long a frame's head is that begins at `start`, and what it bears; None: too early."""
    here = len(data) - start
    if here < 2:
        return None
    masked, length = data[start + 1] & _MASKED, data[start + 1] & 0x7F
    head = 2
    if length >= _ONE_BYTE:
        wide = 2 if length == _ONE_BYTE else 8
        if here < head + wide:
            return None
        length = int.from_bytes(data[start + head : start + head + wide], "big")
        head += wide
    return head + (_MASK if masked else 0), length


class FramedSocket(WebSocketsSansIOProtocol):
    """uvicorn's websocket, which also takes whole frames while its buffer has room."""

    drained: Callable[[], None] | None = None
    """Called when there is room again."""
    hear: Callable[[bytes], None] | None = None
    """Called with each message; before it is set they wait in uvicorn's queue."""
    unpacks = False
    """Whether the other side has said that it takes long texts packed."""
    _begun: bytearray | None = None
    """A frame of which the rest has not come yet."""
    _heard_at: float = 0.0
    """When something came, of whatever kind."""
    _odd = 0
    """How many frames that were no whole text have come since `_odd_since`."""
    _odd_since = 0.0
    _deaf_to = 0
    """Bytes that have come after our goodbye."""

    has_room = True
    """Whether the other side reads as fast as we write, more or less."""

    def put(self, letter: Letter) -> bool:
        """Sends a letter, behind all that was sent before; False if there is no room, or no way."""
        # `is_closed`, asked in place: nothing is asked more often.
        if not self.has_room or self.close_sent or self.disconnected or self.conn.state is not OPEN:
            return False
        self.transport.write(letter.packed if self.unpacks else letter.frame)
        return True

    @property
    def is_closed(self) -> bool:
        """Whether nothing more can be sent."""
        return self.close_sent or self.disconnected or self.conn.state is not OPEN

    def data_received(self, data: bytes) -> None:
        """A handshake, or frames and parts of frames."""
        self._heard_at = self.loop.time()
        if not self.handshake_initiated:
            super().data_received(data)
        elif not (self.close_sent and self._is_deaf_to(len(data))):
            self._cut(data)

    def _cut(self, data: bytes) -> None:
        if self._begun is None:
            size = size_of(data, 0)
            if size is not None and sum(size) == len(data) <= self.config.ws_max_size:
                self._frame(data, size[0])  # nearly always: what comes is one frame, and whole
                return
            more: bytes | bytearray = data
        else:
            self._begun += data
            more = self._begun
        start, end = 0, len(more)
        while start < end:
            size = size_of(more, start)
            if self.conn.state in (CLOSING, CLOSED):
                size = 0, end - start  # the library knows what to do with it
            if size is None:
                break
            head, length = size
            if length > self.config.ws_max_size:
                head, length = 0, end - start  # it says what is wrong with it, and closes
            stop = start + head + length
            if stop > end:
                break
            self._frame(bytes(more[start:stop]), head)
            start = stop
        if start == end:
            self._begun = None
        elif start or self._begun is None:
            self._begun = bytearray(more[start:])

    def send_receive_event_to_app(self) -> None:
        """A message that came in pieces, or in bytes, which nobody sends and nothing reads."""
        if self.hear is None:
            super().send_receive_event_to_app()
            return
        whole, self.frames = b"".join(self.frames), []
        if not self.close_sent:
            self.hear(whole if self.curr_msg_data_type == "text" else b"")

    def _frame(self, frame: bytes, head: int) -> None:
        text = head and frame[0] == _TEXT and frame[1] & _MASKED
        conn = self.conn
        if text and self.hear is not None and conn.current_size is None and conn.state is OPEN:
            if not self.close_sent:
                self.hear(apply_mask(frame[head:], frame[head - _MASK : head]))
        elif self._is_odd_once_too_often():
            self._cut_off()
        else:
            super().data_received(frame)

    def _is_deaf_to(self, more: int) -> bool:
        """Whether somebody talks on after our goodbye for longer than what was on its way."""
        most = self.config.ws_max_size
        if self._deaf_to <= most:
            self._deaf_to += more
            if self._deaf_to > most:
                self.transport.abort()
        return self._deaf_to > most

    def _is_odd_once_too_often(self) -> bool:
        if self._heard_at - self._odd_since > WHILE:
            self._odd, self._odd_since = 0, self._heard_at
        self._odd += 1
        return self._odd > ODD and self.conn.state is OPEN

    def _cut_off(self) -> None:
        """Says goodbye to somebody who need not hear it."""
        self.conn.fail(1008, "too many frames")
        self.transport.write(b"".join(self.conn.data_to_send()))
        self.close_sent = True
        self._deaf_to = self.config.ws_max_size + 1
        self.transport.close()
        self.transport.abort()

    def pause_writing(self) -> None:
        """The transport's buffer has run full."""
        super().pause_writing()
        self.has_room = False

    def resume_writing(self) -> None:
        """The transport's buffer has run low."""
        super().resume_writing()
        self.has_room = True
        if self.drained is not None:
            self.loop.call_soon(self.drained)

    def handle_ping(self) -> None:
        """Says that we are here; who asks without listening would fill our memory with it."""
        if self.has_room:
            super().handle_ping()
        else:
            self.conn.data_to_send()

    def keepalive_timeout(self) -> None:
        """Asks again whoever has said anything since; anybody else is gone.

        On a slow line a pong stands behind all that was sent before the ping. And where nobody is,
        nothing that waits to be sent may keep the socket: it would hold its place for a quarter of
        an hour, until the system gives up.
        """
        if self._heard_at > self.ping_sent_at:
            self.send_keepalive_ping()
            return
        super().keepalive_timeout()
        self.transport.abort()

    async def run_asgi(self) -> None:
        """The application, told what this socket can do."""
        extensions: Any = self.scope["extensions"]
        extensions[EXTENSION] = {"socket": self}
        await super().run_asgi()


def socket_of(scope: Scope) -> FramedSocket | None:
    """The socket behind an ASGI scope, if it takes frames."""
    found: FramedSocket | None = scope.get("extensions", {}).get(EXTENSION, {}).get("socket")
    return found


__all__ = ["EXTENSION", "FramedSocket", "Letter", "framed", "socket_of"]
