"""Heads: how long, and in how many seconds, somebody may ask before we have understood them.

uvicorn waits for ever for a request that was begun, and keeps however many headers it has.
"""

import asyncio
from typing import Final

from uvicorn.protocols.http.httptools_impl import HttpToolsProtocol

LARGEST: Final = 64 * 1024
"""Bytes of a head, of what stands between the pieces of a body, or behind it."""
PATIENCE = 30.0
"""Seconds for a whole request; our largest body takes far less on the slowest of lines."""


class PromptRequests(HttpToolsProtocol):
    """uvicorn's HTTP, for requests that come to an end."""

    _unheard = 0
    """Bytes that have led to nothing yet."""
    _cut: asyncio.TimerHandle | None = None

    def connection_made(self, transport: asyncio.Transport) -> None:  # type: ignore[override]
        """Somebody is there, and is expected to ask."""
        super().connection_made(transport)
        self._expect()

    def connection_lost(self, exc: Exception | None) -> None:
        """Nobody is there any more."""
        self._unexpect()
        super().connection_lost(exc)

    def data_received(self, data: bytes) -> None:
        """More of a request."""
        self._unheard += len(data)
        super().data_received(data)
        if self._unheard > LARGEST and not self.transport.is_closing():
            self.send_400_response("The head of the request is too large.")

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
        """From here on it is another protocol's."""
        self._unexpect()
        super().handle_websocket_upgrade()

    def _expect(self) -> None:
        self._unexpect()
        self._cut = self.loop.call_later(PATIENCE, self.transport.close)

    def _unexpect(self) -> None:
        if self._cut is not None:
            self._cut.cancel()
            self._cut = None


__all__ = ["LARGEST", "PATIENCE", "PromptRequests"]
