"""Listening: a socket at an address and a port, or in one sentence why there is none."""

import errno
import socket
import sys
from typing import Final

_IN_USE: Final = {98, 48, 10048}
"""Linux, macOS, Windows."""
_EVERYWHERE: Final = {"0.0.0.0": "127.0.0.1", "": "127.0.0.1", "::": "::1"}  # noqa: S104 - recognised
_TO_ROOT = 1024
"""Ports below are given to whoever has a right to them."""


class Deaf(Exception):  # noqa: N818 - said to whoever started the program
    """Nobody could listen there; the message is a sentence without its full stop."""

    def __init__(self, host: str, port: int, error: Exception) -> None:
        number = getattr(error, "errno", 0)
        self.number = errno.EADDRINUSE if number in _IN_USE else number
        why = _why(port, error, self.number)
        super().__init__(f"Détente cannot listen on {host}, port {port}: {why}")


def _why(port: int, error: Exception, number: int) -> str:
    if isinstance(error, socket.gaierror):
        return (
            "there is no host of that name; DETENTE_HOST and --host take an address of this machine"
        )
    if number == errno.EADDRINUSE:
        return "another program uses it, perhaps Détente itself; --port takes another number"
    if number == errno.EADDRNOTAVAIL:
        return "that is no address of this machine; 0.0.0.0 means all that it has"
    if number in {errno.EACCES, errno.EPERM} and port < _TO_ROOT:
        return f"the system keeps ports below {_TO_ROOT} for root; a proxy can have that one"
    return str(getattr(error, "strerror", None) or error)


def listen(host: str, port: int) -> socket.socket:
    """A socket that listens, before anything is opened that would have to be closed."""
    family = socket.AF_INET6 if ":" in host else socket.AF_INET
    # By the protocol asyncio knows that what is written is to leave at once; else the second piece
    # of an answer waits 40 ms for the other side to confirm the first. (uvloop knows anyway.)
    listening = socket.socket(family, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    if sys.platform != "win32":
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
    try:
        listening.bind((host, port))
        listening.listen(2048)
    except (OSError, OverflowError, UnicodeError) as error:
        listening.close()
        raise Deaf(host, port, error) from error
    return listening


def everywhere(host: str) -> bool:
    """Whether all addresses of this machine are meant."""
    return host in _EVERYWHERE


def way_in(host: str) -> str:
    """An address by which this machine itself gets there."""
    return _EVERYWHERE.get(host, host)


__all__ = ["Deaf", "everywhere", "listen", "way_in"]
