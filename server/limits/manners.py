"""Manners: how a connection must behave, and from which pages it may come."""

from collections.abc import Set
from dataclasses import dataclass, field
from urllib.parse import urlsplit

from starlette.types import Scope

from server.limits.crowds import Bounds


@dataclass(frozen=True, kw_only=True, slots=True)
class Manners:
    """How a connection must behave."""

    origins: frozenset[str] = frozenset()
    """Origins allowed besides the host that was asked."""
    build: str = ""
    """Of the page that this server serves."""
    hello_within: float = 5.0
    commands: tuple[float, float] = (40.0, 10.0)
    """Messages at once, and per second, of one connection."""
    bounds: Bounds = field(default_factory=Bounds)

    def welcome(self, scope: Scope) -> bool:
        """Whether the page that asks came from here, or from an origin on the list."""
        headers = dict(scope["headers"])
        origin = headers.get(b"origin", b"").decode("latin-1")
        if not origin:
            return True  # no browser
        host = headers.get(b"host", b"").decode("latin-1")
        if origin in self.origins:
            return True
        # Who came by TLS is asked nothing by a page that did not: others can write that one.
        schemes = {"https"} if scope["scheme"] == "wss" else {"http", "https"}
        return bool(host) and _host_of(origin, schemes) == host.lower()


def _host_of(origin: str, schemes: Set[str]) -> str:
    try:
        split = urlsplit(origin)
    except ValueError:
        return ""
    return split.netloc.lower() if split.scheme in schemes else ""


__all__ = ["Manners"]
