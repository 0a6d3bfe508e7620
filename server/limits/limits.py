"""Limits: how much may be asked of the server in a while, by whom.

They are kept in this process, and where processes share a Redis, in it. While that is away each
process counts for itself: a limit is then as many times as wide as there are processes, and never
gone.
"""

import asyncio
import ipaddress
from collections.abc import Mapping
from typing import Any, Final, Literal

import structlog
from limits import RateLimitItemPerSecond
from limits.aio.storage import RedisStorage
from limits.aio.strategies import SlidingWindowCounterRateLimiter
from redis.asyncio import ConnectionPool
from redis.asyncio.retry import Retry
from redis.backoff import NoBackoff

from server.limits.buckets import Buckets
from server.settings import Settings

Kind = Literal["ask", "hello", "miss", "sign-in"]
"""`ask`, `hello`: requests that need no session, and hellos, of an address. `miss`: codes, links
and passwords that were wrong, of an address. `sign-in`: attempts for one name, from anywhere."""
Rate = tuple[float, float]
"""So many at once, and so many a second in the long run."""

_PATIENCE: Final = 0.5
"""Seconds for Redis to answer."""
_PAUSE: Final = 5.0
"""Seconds for which a Redis that did not answer is not asked."""

log = structlog.get_logger()


def rates(settings: Settings) -> dict[Kind, Rate]:
    """The limits that the settings ask for."""
    address = settings.address_burst, settings.address_per_second
    return {
        "ask": address,
        "hello": address,
        "miss": (settings.miss_burst, settings.misses_per_minute / 60),
        "sign-in": (settings.sign_in_burst, settings.sign_ins_per_minute / 60),
    }


class Limits:
    """Counts what is asked."""

    def __init__(self, rates: Mapping[Kind, Rate], redis: str | None = None) -> None:
        self._own = {kind: Buckets(*rate) for kind, rate in rates.items()}
        self._items = {kind: _item(rate) for kind, rate in rates.items()}
        self._shared: SlidingWindowCounterRateLimiter | None = None
        if redis is not None:
            pool = ConnectionPool.from_url(
                redis,
                # The driver's own deadlines: ours is one cancellation, which it may forget.
                socket_timeout=_PATIENCE,
                socket_connect_timeout=_PATIENCE,
                retry=Retry(NoBackoff(), 0),
            )
            options: dict[str, Any] = {"connection_pool": pool}
            # The library's own reading of an address knows no port by default.
            storage = RedisStorage(
                "async+redis://", implementation="redispy", key_prefix="detente-limits", **options
            )
            self._shared = SlidingWindowCounterRateLimiter(storage)
        self._away_until = 0.0

    async def take(self, kind: Kind, key: str) -> bool:
        """Counts one more; False if it is one too many."""
        shared = await self._ask(kind, key)
        own = self._own[kind].take(key)  # counted here too, for when Redis goes away
        return own if shared is None else shared

    async def left(self, kind: Kind, key: str, many: int = 1) -> bool:
        """Whether there are so many left; they are not counted."""
        shared = await self._ask(kind, key, many)
        return self._own[kind].left(key, many) if shared is None else shared

    async def close(self, within: float | None = None) -> None:
        """Hangs up on Redis, which may not hear it in so many seconds."""
        if self._shared is not None:
            storage: Any = self._shared.storage  # its own types do not know what it talks through
            hanging_up = asyncio.ensure_future(storage.bridge.get_connection().aclose(True))
            ended, _ = await asyncio.wait({hanging_up}, timeout=within)
            if not ended or hanging_up.exception() is not None:
                hanging_up.cancel()
                log.warning("limits-not-closed")

    async def _ask(self, kind: Kind, key: str, many: int | None = None) -> bool | None:
        """What Redis says, which counts one or is asked about many; None without an answer."""
        if self._shared is None:
            return None
        loop = asyncio.get_running_loop()
        if loop.time() < self._away_until:
            return None
        item = self._items[kind]
        try:
            async with asyncio.timeout(_PATIENCE):
                if many is None:
                    return await self._shared.hit(item, kind, key)
                return await self._shared.test(item, kind, key, cost=many)
        except Exception as error:  # noqa: BLE001 - whatever it was, we count for ourselves
            self._away_until = loop.time() + _PAUSE
            log.warning("limits-alone", error=type(error).__name__)
            return None


def household(address: str) -> str:
    """Whom an address stands for: a household has 2⁶⁴ of the longer kind."""
    try:
        parsed = ipaddress.ip_address(address)
    except ValueError:
        return address
    if isinstance(parsed, ipaddress.IPv4Address):
        return address
    if parsed.ipv4_mapped is not None:
        return str(parsed.ipv4_mapped)
    return str(ipaddress.ip_network((parsed, 64), strict=False).network_address)


def _item(rate: Rate) -> RateLimitItemPerSecond:
    """The same as a window: as many as at once, in the time in which they grow again."""
    burst, per_second = rate
    return RateLimitItemPerSecond(max(1, int(burst)), max(1, round(burst / per_second)))


__all__ = ["Kind", "Limits", "Rate", "household", "rates"]
