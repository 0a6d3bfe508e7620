"""Lines: how many connections this process can hold, and how many of one address it does hold.

Those that ask by HTTP, or have not asked yet, are counted here; sockets are counted at the door,
where it is known who stands behind a proxy.
"""

import contextlib
import ipaddress
import sys
from collections import Counter
from typing import Final

from server.limits.limits import household

WANTED: Final = 65_536
"""Files that a process may have open. Systems often begin at a thousand, or at 256; a school comes
with more, and one pupil must not be able to take all that there are."""


class Lines:
    """Counts the lines of each address, but for proxies, which bring everybody's."""

    def __init__(self, most: int, proxies: str = "") -> None:
        self._most = most
        self._proxies = [each.strip() for each in proxies.split(",")]
        self._held: Counter[str] = Counter()

    def one_more(self, address: str) -> bool:
        """One more of an address; False if it is one too many."""
        place = household(address)
        if self._held[place] >= self._most and not self._is_proxy(address):
            return False
        self._held[place] += 1
        return True

    def gone(self, address: str) -> None:
        """One less."""
        place = household(address)
        self._held[place] -= 1
        if self._held[place] <= 0:
            del self._held[place]

    def _is_proxy(self, address: str) -> bool:
        return any(each in {"*", address} or _is_within(address, each) for each in self._proxies)


def make_room() -> None:
    """Asks the system for as many files as we may want, or as it gives."""
    if sys.platform == "win32":
        return  # it has no such limit
    import resource  # noqa: PLC0415 - there is none on Windows

    soft, hard = resource.getrlimit(resource.RLIMIT_NOFILE)
    most = WANTED if hard == resource.RLIM_INFINITY else min(WANTED, hard)
    if soft != resource.RLIM_INFINITY and soft < most:
        with contextlib.suppress(ValueError, OSError):  # then it is what it is
            resource.setrlimit(resource.RLIMIT_NOFILE, (most, hard))


def most_files() -> int | None:
    """How many files the system would let this process have; None where it sets no limit."""
    if sys.platform == "win32":
        return None
    import resource  # noqa: PLC0415 - there is none on Windows

    hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
    return None if hard == resource.RLIM_INFINITY else hard


def _is_within(address: str, network: str) -> bool:
    try:
        return ipaddress.ip_address(address) in ipaddress.ip_network(network)
    except ValueError:
        return False


__all__ = ["WANTED", "Lines", "make_room", "most_files"]
