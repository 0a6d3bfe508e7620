"""Outlets: how text leaves through a connection without anybody waiting for the receiver.

A socket that takes frames is given them while it has room. With any other the server's `send` is
used: it returns at once while its buffer has room. So it is stepped by hand: if it returns, the
text is gone and no task was needed; if it waits, the rest of it becomes a task of this connection
alone, and until that is done the outlet takes nothing more.
"""

import asyncio
import types
from collections.abc import Awaitable, Callable, Generator, MutableMapping
from functools import partial
from typing import Any

from server.wire.frames import FramedSocket, Letter

Message = MutableMapping[str, Any]
Send = Callable[[Message], Awaitable[None]]


class Outlet:
    """One connection's way out. `drained` is called when it can take text again."""

    def __init__(
        self, send: Send, drained: Callable[[], None], socket: FramedSocket | None = None
    ) -> None:
        self._send = send
        self._drained = drained
        self._socket = socket
        if socket is not None:
            socket.drained = drained
        self._rest: asyncio.Task[None] | None = None
        self.closed = False
        self.put: Callable[[Letter], bool] = self._send_on if socket is None else socket.put
        """Sends a letter, if the way is open; whether it is gone."""

    @property
    def open(self) -> bool:
        """Whether a letter would go out now."""
        if self.closed:
            return False
        socket = self._socket
        return self._rest is None if socket is None else socket.has_room and not socket.is_closed

    async def close(self, letter: Letter, code: int) -> None:
        """Sends a last letter and closes, behind what is still on its way."""
        if self.closed:
            return
        self.closed = True
        if self._rest is not None:
            await asyncio.wait([self._rest])
        try:
            await self._send({"type": "websocket.send", "text": letter.text})
            await self._send({"type": "websocket.close", "code": code, "reason": ""})
        except (OSError, RuntimeError):
            return  # the other side was faster

    def _send_on(self, letter: Letter) -> bool:
        if not self.open:
            return False
        self._step({"type": "websocket.send", "text": letter.text})
        return True

    def _step(self, message: Message) -> None:
        sending = self._send(message).__await__()
        try:
            waits_for = next(sending)
        except StopIteration:
            return
        except (OSError, RuntimeError):
            self.closed = True
            return
        self._rest = asyncio.get_running_loop().create_task(self._finish(sending, waits_for))

    async def _finish(self, sending: Generator[Any, Any, None], waits_for: object) -> None:
        try:
            await _resume(sending, waits_for)
        except (OSError, RuntimeError):
            self.closed = True
        finally:
            self._rest = None
        self._drained()


@types.coroutine
def _resume(sending: Generator[Any, Any, None], waits_for: object) -> Generator[Any, Any, None]:
    """The rest of something that was begun outside any task and now waits."""
    while True:
        try:
            yield waits_for
        except BaseException as error:  # noqa: BLE001 - it belongs to what was begun
            resumed = partial(sending.throw, error)
        else:
            resumed = partial(next, sending)
        try:
            waits_for = resumed()
        except StopIteration:
            return


__all__ = ["Outlet"]
