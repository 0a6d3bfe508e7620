"""Patience: who asks by HTTP does not wait for as long as a database hangs, but is told of it."""

import asyncio
from collections.abc import Callable
from typing import Final

from msgspec import json
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.meters import meters

SECONDS: Final = 1.0
"""For an answer that a database which hangs is not needed for, or that it gives all the same."""
_BODY: Final = json.encode({"code": "no-answer", "args": {}})


class Waiting:
    """All requests that wait for their answers."""

    def __init__(self) -> None:
        self.hanging = False
        self._deadlines: set[asyncio.Timeout] = set()

    def say_hanging(self, hanging: bool) -> None:
        """Nobody waits for much longer; or as long as they like again."""
        if hanging != self.hanging:
            self.hanging = hanging
            for each in self._deadlines:
                if not each.expired():  # it is being told already
                    each.reschedule(self._until())

    def begin(self) -> asyncio.Timeout:
        """One more."""
        deadline = asyncio.timeout_at(self._until())
        self._deadlines.add(deadline)
        return deadline

    def answer(self, deadline: asyncio.Timeout) -> None:
        """Its answer begins: that is told to its end."""
        self._deadlines.discard(deadline)
        if not deadline.expired():
            deadline.reschedule(None)

    def end(self, deadline: asyncio.Timeout) -> None:
        """It is over."""
        self._deadlines.discard(deadline)

    def _until(self) -> float | None:
        return asyncio.get_running_loop().time() + SECONDS if self.hanging else None


class Patience:
    """Answers with 503 what hangs. A job that no database has heard of is not begun any more.

    One that was begun may be done when the database comes round; so the answer does not say that
    nothing has happened.
    """

    def __init__(self, app: ASGIApp, waiting: Callable[[], Waiting]) -> None:
        self._app = app
        self._waiting = waiting

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        waiting, begun = self._waiting(), False
        deadline = waiting.begin()

        async def noted(message: Message) -> None:
            nonlocal begun
            if message["type"] == "http.response.start":
                begun = True
                waiting.answer(deadline)
            await send(message)

        try:
            async with deadline:
                await self._app(scope, receive, noted)
        except TimeoutError:
            if begun or not deadline.expired():
                raise  # another one's
            meters.http_refusals["no-answer"] += 1
            headers = [(b"content-type", b"application/json")]
            await send({"type": "http.response.start", "status": 503, "headers": headers})
            await send({"type": "http.response.body", "body": _BODY})
        finally:
            waiting.end(deadline)


__all__ = ["SECONDS", "Patience", "Waiting"]
