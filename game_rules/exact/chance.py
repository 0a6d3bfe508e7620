"""Keyed chance: every draw is a hash of what it is for, never of how many came before."""

from functools import lru_cache
from hashlib import blake2b

_HALVES = int("00000000ffffffff" * 6, 16)
"""Every other of twelve whole numbers below 2³² that stand in a row."""
_THOUSANDTHS = int("00000000000003ff" * 6, 16)
"""Of each of these the last ten bits."""
_SUMMED = (1 << 64) - 1
"""What is left of a row of numbers by this is their sum."""


def draw(seed: str, purpose: str, round: int, *keys: int) -> int:
    """A whole number below 1000, uniform, the same for the same seed, purpose, round and keys.

    `keys` are the parties' chance indices, in the order that the purpose gives a meaning to.
    """
    return int.from_bytes(_digest(seed, 8, purpose, round, keys), "big") * 1000 >> 64


def noise(seed: str, purpose: str, round: int, *keys: int) -> int:
    """About a standard normal draw in thousandths: twelve uniform thousandths, summed (±6000).

    The twelve stand in one number, six with room between them and six more: no draw is made as
    often, and to go through them takes half as long again.
    """
    row = int.from_bytes(_digest(seed, 48, purpose, round, keys), "big")
    first = (row & _HALVES) * 1000 >> 32 & _THOUSANDTHS
    second = (row >> 32 & _HALVES) * 1000 >> 32 & _THOUSANDTHS
    return (first + second) % _SUMMED - 5994


def token(seed: str, purpose: str, number: int) -> str:
    """An opaque id of ten hexadecimal digits."""
    return _digest(seed, 5, purpose, number, ()).hex()


def _digest(seed: str, size: int, purpose: str, round: int, keys: tuple[int, ...]) -> bytes:
    begun = _begun(seed, size, purpose, round).copy()
    begun.update(("/%d" * len(keys) % keys).encode())
    return begun.digest()


@lru_cache(maxsize=1024)
def _begun(seed: str, size: int, purpose: str, round: int) -> blake2b:
    """A hash that has taken in all but the parties, who are many in a round: to be copied."""
    return blake2b(f"{purpose}/{round}".encode(), key=bytes.fromhex(seed), digest_size=size)


__all__ = ["draw", "noise", "token"]
