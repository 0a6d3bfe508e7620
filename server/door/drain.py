"""Drain: a server that leaves says goodbye first, and has left when its time is up.

uvicorn closes every socket before it ends the application's lifespan; nothing that the lifespan
said would still arrive. So the goodbye is said where uvicorn begins to leave.
"""

import os
import socket
import threading
import time
from collections.abc import Awaitable, Callable
from types import FrameType
from typing import Final

import structlog
import uvicorn

LEAVES_WITHIN: Final = 20.0
"""Seconds after which a process that was told to leave is gone, whatever hangs.

Longer than its steps may take together: three for what is on its way to the log, two for the
goodbyes, five for answers that are being written, two each for errands, Redis and the log. And
shorter than what systemd and Docker are told to wait before they kill.
"""
_LAST_WORDS: Final = 0.5
"""Seconds to say why; where nobody reads what is said, that may hang as well."""
log = structlog.get_logger()


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
        self.told = threading.Event()
        """Set when it is told to leave."""

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        """Opens, then says so."""
        await super().startup(sockets)
        if self.started:
            self._announce()

    async def shutdown(self, sockets: list[socket.socket] | None = None) -> None:
        """Says goodbye, then leaves."""
        try:
            await self._drain()
        finally:
            await super().shutdown(sockets)

    def handle_exit(self, sig: int, frame: FrameType | None) -> None:
        """Is told to leave; from then on it is leaving, however often it is told.

        uvicorn would leave everything as it is at a second Ctrl+C, and end in a traceback.
        """
        if not self.told.is_set():
            super().handle_exit(sig, frame)
            self.told.set()


def see_out(told: threading.Event, within: float = LEAVES_WITHIN) -> None:
    """Ends this process so long after it was told to leave, if it has not left by itself.

    By then whoever could be told has been told, and all that was acknowledged is durable. What
    hangs is a database, a disk or a thread; nothing that is said to them would be heard.
    """

    def watch() -> None:
        told.wait()
        time.sleep(within)
        words = threading.Thread(target=_say_what_hangs, args=[within], daemon=True)
        words.start()
        words.join(_LAST_WORDS)
        os._exit(1)

    # Begun before it is needed: to begin a thread where a signal is heard may hang by itself.
    threading.Thread(target=watch, name="sees-out", daemon=True).start()


def _say_what_hangs(within: float) -> None:
    log.error("left-by-force", seconds=within, hung=hung())


def hung() -> list[str]:
    """The threads that have not ended, by their names."""
    ours = {"sees-out", threading.current_thread().name}
    return sorted({each.name for each in threading.enumerate()} - ours)


__all__ = ["LEAVES_WITHIN", "DrainingServer", "see_out"]
