"""Bodies: how much a request may say, and how long the address is at which it says it."""

from typing import Final

from starlette.responses import JSONResponse
from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.meters import meters

LARGEST: Final = 64 * 1024
LONGEST: Final = 2000
"""Bytes of a path and its query. None of ours has a tenth of that; so what stands in one, such as
a code or an id, is bounded before anybody looks for it in a database."""


class SmallBodies:
    """Answers requests that say more, whether they tell so beforehand or not."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return
        if len(scope.get("raw_path") or b"") + len(scope["query_string"]) > LONGEST:
            await _too_large(414, LONGEST)(scope, receive, send)
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
                await _too_large(413, LARGEST)(scope, receive, send)
            return {"type": "http.disconnect"}  # to the application the request ends here

        async def unless_refused(message: Message) -> None:
            if not refused:
                await send(message)

        await self._app(scope, counted, unless_refused)


def _too_large(status: int, most: int) -> JSONResponse:
    meters.http_refusals["too-large"] += 1
    return JSONResponse({"code": "too-large", "args": {"max": most}}, status)


__all__ = ["LARGEST", "LONGEST", "SmallBodies"]
