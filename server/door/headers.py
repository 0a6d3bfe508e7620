"""Headers: what every answer says about how it may be used, and how long it is good."""

import base64
import hashlib
import ipaddress
import re
from typing import Final
from urllib.parse import urlsplit

from starlette.datastructures import Headers as Sent
from starlette.datastructures import MutableHeaders
from starlette.types import ASGIApp, Message, Receive, Scope, Send

_SOURCES: Final = ("script", "style", "img", "font", "connect", "manifest")
POLICY: Final = "; ".join(
    ["default-src 'none'"]
    + [f"{kind}-src 'self'" for kind in _SOURCES]
    + [f"{what} 'none'" for what in ("base-uri", "form-action", "frame-ancestors")]
)
"""Nothing from outside, nothing inline, no frame around it."""
_INLINE: Final = re.compile(r"<(script|style)>(.+?)</\1>", re.DOTALL)

ALWAYS: Final = {
    "content-security-policy": POLICY,
    "cross-origin-resource-policy": "same-origin",
    "permissions-policy": "camera=(), geolocation=(), microphone=()",
    "referrer-policy": "no-referrer",
    "x-content-type-options": "nosniff",
}

OVER_TLS: Final = {"cross-origin-opener-policy": "same-origin"}
"""Browsers complain of it to every visitor of a plain address, and do not heed it there."""

BY_NAME: Final = {"strict-transport-security": "max-age=31536000"}
"""Over TLS, of a name: whoever came that way once is not led back to where others can listen.

It speaks of this name alone, since its neighbours are not ours; and never of `localhost`, under
which somebody's next program may have no TLS.
"""


def policy_for(page: str) -> str:
    """The policy of a page of ours: of what is inline, what stands in it now, by its hash."""
    policy = POLICY
    for kind, text in _INLINE.findall(page):
        digest = base64.b64encode(hashlib.sha256(text.encode()).digest()).decode()
        policy = policy.replace(f"{kind}-src 'self'", f"{kind}-src 'self' 'sha256-{digest}'")
    return policy


class Headers:
    """Puts the headers on every HTTP answer; what the API says is not kept by anybody."""

    def __init__(self, app: ASGIApp, public_url: str | None = None) -> None:
        self._app = app
        public = urlsplit(public_url or "")
        self._public = public.netloc.lower() if public.scheme == "https" else ""
        """The host that is reached by TLS, whatever a proxy tells us or forgets to tell."""

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One request."""
        if scope["type"] != "http":
            await self._app(scope, receive, send)
            return

        async def with_headers(message: Message) -> None:
            if message["type"] == "http.response.start":
                headers = MutableHeaders(scope=message)
                for name, value in self._wanted(scope).items():
                    headers.setdefault(name, value)
                if scope["path"].startswith("/api/"):
                    headers.setdefault("cache-control", "no-store")
            await send(message)

        await self._app(scope, receive, with_headers)

    def _wanted(self, scope: Scope) -> dict[str, str]:
        host = Sent(scope=scope).get("host", "").lower()
        if scope["scheme"] != "https" and (not host or host != self._public):
            return ALWAYS
        return ALWAYS | OVER_TLS | (BY_NAME if _is_name(host) else {})


def _is_name(host: str) -> bool:
    """Whether a host is known by a name of its own, and not by a number or as this machine."""
    try:
        name = urlsplit(f"//{host}").hostname or ""
        if name == "localhost" or name.endswith(".localhost"):
            return False
        ipaddress.ip_address(name)
    except ValueError:
        return "." in host and "[" not in host
    return False


__all__ = ["ALWAYS", "BY_NAME", "OVER_TLS", "POLICY", "Headers", "policy_for"]
