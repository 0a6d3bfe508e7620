"""Drain: a server that leaves says goodbye first.

uvicorn closes every socket before it ends the application's lifespan; nothing that the lifespan
said would still arrive. So the goodbye is said where uvicorn begins to leave.
"""

import socket
from collections.abc import Awaitable, Callable

import uvicorn


class DrainingServer(uvicorn.Server):
    """Runs `announce` once it listens, and `drain` before any socket is closed."""

    def __init__(
        self,
        config: uvicorn.Config,
        drain: Callable[[], Awaitable[None]],
        announce: Callable[[], None],
    ) -> None:
        super().__init__(config)
        self._drain = drain
        self._announce = announce

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Opens, then says so."""
        await super().startup(sockets)
        if self.started:
            self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Says goodbye, then leaves."""
        await self._drain()
        await super().shutdown(sockets)


__all__ = ["DrainingServer"]
