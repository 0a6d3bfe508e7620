"""Threshold: what stops a server that opens is said in a sentence, not in a traceback."""

import sys
from collections.abc import Callable

from starlette.types import ASGIApp, Message, Receive, Scope, Send

from server.archive.trouble import sentence_for
from server.wire.problems import TryAgain


class Threshold:
    """Tells `stumbled` why the application did not open, if it was the database."""

    def __init__(self, app: ASGIApp, stumbled: Callable[[str], None]) -> None:
        self._app = app
        self._stumbled = stumbled

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """Whatever comes; only what opens and closes the application is listened to."""
        if scope["type"] != "lifespan":
            await self._app(scope, receive, send)
            return

        async def tell(message: Message) -> None:
            error = sys.exc_info()[1]  # what the framework is about to tell in its own way
            if message["type"] == "lifespan.startup.failed" and error is not None:
                said = _said(error)
                if said is not None:
                    self._stumbled(said)
                    message = {**message, "message": ""}
            await send(message)

        await self._app(scope, receive, tell)


def _said(error: BaseException) -> str | None:
    if isinstance(error, TimeoutError | TryAgain):
        return "The database does not answer, and so Détente cannot open"
    return sentence_for(error)


__all__ = ["Threshold"]
