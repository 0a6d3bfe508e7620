"""A line between a process and what it talks to, which can be cut or made to swallow all."""

import asyncio
import contextlib
from collections.abc import Callable
from pathlib import Path
from typing import Literal, Self

CHUNK = 65536
Fatal = Literal["unheard", "heard"] | None
"""Whether a line breaks by what is said on it: before that has come through, or after it has and
before there is an answer."""


class Partition:
    """A TCP proxy in front of a Unix socket, or of a port of this machine."""

    def __init__(self, behind: Path | int) -> None:
        self.port = 0
        self._behind = behind
        self._server: asyncio.Server | None = None
        self._lines: set[asyncio.Task[None]] = set()
        self._open = asyncio.Event()
        self._open.set()
        self._fatal: Callable[[bytes], Fatal] = lambda _said: None

    @property
    def redis(self) -> str:
        """The address of a Redis behind it."""
        return f"redis://127.0.0.1:{self.port}"

    def postgresql(self, url: str) -> str:
        """The address, through this line, of a database behind it."""
        name = url.split("@/")[1].split("?", maxsplit=1)[0]
        return f"postgresql://detente@127.0.0.1:{self.port}/{name}"

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._carry, "127.0.0.1", 0)
        self.port = self._server.sockets[0].getsockname()[1]
        return self

    async def __aexit__(self, *_exception: object) -> None:
        assert self._server is not None
        self._server.close()
        self.cut()
        await asyncio.gather(*self._lines, return_exceptions=True)

    def swallow(self) -> None:
        """Nothing comes through any more, and nobody is told."""
        self._open.clear()

    def break_at(self, fatal: Callable[[bytes], Fatal]) -> None:
        """From now on a line breaks where this says so of what is said on it."""
        self._fatal = fatal

    def cut(self) -> None:
        """All lines break, now; new ones are taken."""
        for line in self._lines:
            line.cancel()

    def heal(self) -> None:
        """What comes from now on comes through; the old lines have broken."""
        self.cut()
        self._open.set()

    async def _carry(self, near: asyncio.StreamReader, answers: asyncio.StreamWriter) -> None:
        task = asyncio.current_task()
        assert task is not None
        self._lines.add(task)
        writers = [answers]
        try:
            await self._open.wait()
            far, asks = await self._dial()
            writers.append(asks)
            both = [
                asyncio.ensure_future(self._one_way(near, asks, self._is_fatal)),
                asyncio.ensure_future(self._one_way(far, answers, lambda _said: None)),
            ]
            try:
                await asyncio.wait(both, return_when=asyncio.FIRST_COMPLETED)
            finally:
                for way in both:
                    way.cancel()
                await asyncio.gather(*both, return_exceptions=True)
        except (OSError, asyncio.CancelledError):
            pass  # cut, or nobody behind it
        finally:
            self._lines.discard(task)
            for writer in writers:
                writer.close()
                with contextlib.suppress(OSError):
                    await writer.wait_closed()

    async def _dial(self) -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
        if isinstance(self._behind, int):
            return await asyncio.open_connection("127.0.0.1", self._behind)
        return await asyncio.open_unix_connection(str(self._behind))

    def _is_fatal(self, said: bytes) -> Fatal:
        return self._fatal(said)

    async def _one_way(
        self,
        source: asyncio.StreamReader,
        to: asyncio.StreamWriter,
        fatal: Callable[[bytes], Fatal],
    ) -> None:
        while chunk := await source.read(CHUNK):
            await self._open.wait()
            end = fatal(chunk)
            if end != "unheard":
                to.write(chunk)
                await to.drain()
            if end is not None:
                return


__all__ = ["Fatal", "Partition"]
