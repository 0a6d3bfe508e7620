"""Heads: how long, and in how many seconds, somebody may ask before we have understood them.

uvicorn waits for ever for a request that was begun, and keeps however many headers it has. It
waits for ever as well for somebody to read what they asked for.
"""

import asyncio
from collections.abc import Mapping
from types import MappingProxyType
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

from server.limits.lines import Lines

LARGEST: Final = 64 * 1024
"""Bytes of a head, of what stands between the pieces of a body, or behind it."""
PATIENCE = 30.0
"""Seconds for a whole request; our largest body takes far less on the slowest of lines."""
SIP: Final = 16 * 1024
"""Bytes of an answer that are read in as many seconds, on the slowest of lines."""


class PromptRequests(HttpToolsProtocol):
    """uvicorn's HTTP, for requests that come to an end."""

    lines: Lines | None = None
    """Where the lines of each address are counted, if they are."""
    manners: Mapping[str, str] = MappingProxyType({})
    """Headers of what is answered before anybody else has seen the request."""
    _counted: str | None = None
    """For which address this one is counted."""
    _unheard = 0
    """Bytes that have led to nothing yet."""
    _cut: asyncio.TimerHandle | None = None
    _full: asyncio.TimerHandle | None = None
    """When to look whether an answer is read that does not fit on the line."""

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody is there, and is expected to ask."""
        super().connection_made(transport)
        self._expect()
        address = self.client[0] if self.client else ""
        if self.lines is not None:
            if self.lines.one_more(address):
                self._counted = address
            else:
                transport.abort()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._unexpect()
        self._is_read()
        self._uncount()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """More of a request."""
        self._unheard += len(data)
        super().data_received(data)
        if self._unheard > LARGEST and not self.transport.is_closing():
            self.send_400_response("The head of the request is too large.")

    def send_400_response(self, msg: str) -> None:
        """What cannot be read as a request; there is nothing to be found out from the answer."""
        said = {
            **self.manners,
            "content-type": "text/plain; charset=utf-8",
            "content-length": str(len(msg)),
            "connection": "close",
        }
        head = "".join(f"{name}: {value}\r\n" for name, value in said.items())
        self.transport.write(f"HTTP/1.1 400 Bad Request\r\n{head}\r\n{msg}".encode("ascii"))
        self.transport.close()

    def on_message_begin(self) -> None:
        """A request begins."""
        super().on_message_begin()
        self._expect()

    def on_headers_complete(self) -> None:
        """The head is understood."""
        self._unheard = 0
        super().on_headers_complete()

    def on_body(self, body: bytes) -> None:
        """A piece of the body."""
        self._unheard = 0
        super().on_body(body)

    def on_message_complete(self) -> None:
        """The request has come to its end."""
        self._unexpect()
        super().on_message_complete()

    def handle_websocket_upgrade(self) -> None:
        """From here on it is another protocol's, if that finds a handshake in it.

        Of a body, or of more headers than it likes, it says nothing, and waits for ever.
        """
        self._unexpect()
        self._uncount()
        super().handle_websocket_upgrade()
        if not getattr(self.transport.get_protocol(), "handshake_initiated", True):
            self.send_400_response("The request is no handshake of a websocket.")

    def pause_writing(self) -> None:
        """The answer does not fit on the line: it is to be read."""
        super().pause_writing()
        self._is_read()
        self._wait_for_a_sip(self.transport.get_write_buffer_size())

    def resume_writing(self) -> None:
        """It has been read, but for a little."""
        super().resume_writing()
        self._is_read()

    def _wait_for_a_sip(self, left: int) -> None:
        self._full = self.loop.call_later(PATIENCE, self._look_again, left)

    def _look_again(self, left: int) -> None:
        now_left = self.transport.get_write_buffer_size()
        if now_left > left - SIP:
            if self.cycle is not None:
                self.cycle.disconnected = True  # what is still written goes nowhere, and says so
            self.pipeline.clear()
            self.transport.abort()
        else:
            self._wait_for_a_sip(now_left)

    def _is_read(self) -> None:
        if self._full is not None:
            self._full.cancel()
            self._full = None

    def _uncount(self) -> None:
        if self.lines is not None and self._counted is not None:
            self.lines.gone(self._counted)
            self._counted = None

    def _expect(self) -> None:
        self._unexpect()
        self._cut = self.loop.call_later(PATIENCE, self.transport.close)

    def _unexpect(self) -> None:
        if self._cut is not None:
            self._cut.cancel()
            self._cut = None


__all__ = ["LARGEST", "PATIENCE", "SIP", "PromptRequests"]
