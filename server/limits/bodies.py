"""Bodies: how much a request may say."""

from typing import Final

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

LARGEST: Final = 64 * 1024


class SmallBodies:
    """Answers requests whose body is larger, whether they say so beforehand or not."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        heard = 0
        refused = False

        async def counted() -> Message:
            nonlocal heard, refused
            message = await receive()
            heard += len(message.get("body", b""))
            if heard <= LARGEST:
                return message
            if not refused:
                refused = True
                problem = {"code": "too-large", "args": {"max": LARGEST}}
                await JSONResponse(problem, 413)(scope, receive, send)
            return {"type": "http.disconnect"}  # to the application the request ends here

        async def unless_refused(message: Message) -> None:
            if not refused:
                await send(message)

        await self._app(scope, counted, unless_refused)


__all__ = ["LARGEST", "SmallBodies"]
