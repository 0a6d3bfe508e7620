"""Headers: what every answer says about how it may be used, and how long it is good."""

from typing import Final

from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_SOURCES: Final = ("script", "style", "img", "font", "connect", "manifest")
POLICY: Final = "; ".join(
    ["default-src 'none'"]
    + [f"{kind}-src 'self'" for kind in _SOURCES]
    + [f"{what} 'none'" for what in ("base-uri", "form-action", "frame-ancestors")]
)
"""Nothing from outside, nothing inline, no frame around it."""

ALWAYS: Final = {
    "content-security-policy": POLICY,
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}

OVER_TLS: Final = {"cross-origin-opener-policy": "same-origin"}
"""Browsers complain of it to every visitor of a plain address, and do not heed it there."""


class Headers:
    """Puts the headers on every HTTP answer; what the API says is not kept by anybody."""

    def __init__(self, app: ASGIApp) -> None:
        self._app = app

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                wanted = ALWAYS | OVER_TLS if scope["scheme"] == "https" else ALWAYS
                for name, value in wanted.items():
                    headers.setdefault(name, value)
                if scope["path"].startswith("/api/"):
                    headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers)


__all__ = ["ALWAYS", "OVER_TLS", "POLICY", "Headers"]
