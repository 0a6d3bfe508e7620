"""Bodies: how much a request may say."""

from typing import Final

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST: Final = 64 * 1024


class _TooLarge(Exception):  # noqa: N818 - caught below, never seen
    pass


class SmallBodies:
    """Refuses requests whose body is larger, told beforehand or not."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        heard = 0
        begun = False

        async def counted() -> Message:
            nonlocal heard
            message = await receive()
            heard += len(message.get("body", b""))
            if heard > LARGEST:
                raise _TooLarge
            return message

        async def noted(message: Message) -> None:
            nonlocal begun
            begun = True
            await send(message)

        try:
            await self._app(scope, counted, noted)
        except _TooLarge:
            if begun:
                raise
            answer = JSONResponse({"code": "too-large", "args": {"max": LARGEST}}, 413)
            await answer(scope, receive, send)


__all__ = ["LARGEST", "SmallBodies"]
