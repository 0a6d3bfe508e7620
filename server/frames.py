"""Frames: a text that is framed once and leaves through many sockets as the same bytes.

What a server says is not masked (RFC 6455, 5.1), so the frame of a text is the same for
everybody. uvicorn's own way, a frame per socket through its ASGI `send`, costs more than the
system call that it leads to.
"""

import struct
from collections.abc import Callable
from typing import Any, Final

from starlette.types import Scope
from uvicorn.protocols.websockets.websockets_sansio_impl import WebSocketsSansIOProtocol
from websockets.protocol import OPEN

EXTENSION: Final = "detente.frames"
"""Under which name of the ASGI scope's extensions a socket is found that takes frames."""

_TEXT: Final = 0x81  # the last, and the only, frame of a text
_ONE_BYTE, _TWO_BYTES = 126, 65536


class Letter:
    """A message to be sent, to one or to many."""

    __slots__ = ("_frame", "payload")

    def __init__(self, payload: bytes) -> None:
        self.payload = payload
        self._frame = b""

    @property
    def text(self) -> str:
        """What it says."""
        return self.payload.decode()

    @property
    def frame(self) -> bytes:
        """It as one frame of a server, made when first asked for."""
        if not self._frame:
            self._frame = framed(self.payload)
        return self._frame


def framed(payload: bytes) -> bytes:
    """UTF-8 as one unmasked text frame."""
    length = len(payload)
    if length < _ONE_BYTE:
        return struct.pack("!BB", _TEXT, length) + payload
    if length < _TWO_BYTES:
        return struct.pack("!BBH", _TEXT, 126, length) + payload
    return struct.pack("!BBQ", _TEXT, 127, length) + payload


class FramedSocket(WebSocketsSansIOProtocol):
    """uvicorn's websocket, which also takes whole frames while its buffer has room."""

    drained: Callable[[], None] | None = None
    """Called when there is room again."""

    @property
    def has_room(self) -> bool:
        """Whether the other side reads as fast as we write, more or less."""
        return self.writable.is_set()

    def put(self, frame: bytes) -> bool:
        """Sends a frame, behind all that was sent before; False if the socket is closed."""
        if self.close_sent or self.disconnected or self.conn.state is not OPEN:
            return False
        self.transport.write(frame)
        return True

    def resume_writing(self) -> None:
        """The transport's buffer has run low."""
        super().resume_writing()
        if self.drained is not None:
            self.loop.call_soon(self.drained)

    def handle_ping(self) -> None:
        """Says that we are here; who asks without listening would fill our memory with it."""
        if self.has_room:
            super().handle_ping()
        else:
            self.conn.data_to_send()

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
