"""Keyed chance: every draw is a hash of what it is for, never of how many came before."""

from hashlib import blake2b
from struct import Struct

_TWELVE = Struct(">12I").unpack
"""Twelve whole numbers below 2³², big end first."""


def draw(seed: str, purpose: str, round: int, *keys: int) -> int:
    """A whole number below 1000, uniform, the same for the same seed, purpose, round and keys.

    `keys` are the parties' chance indices, in the order that the purpose gives a meaning to.
    """
    words = "/".join((purpose, str(round), *(str(key) for key in keys)))
    digest = blake2b(words.encode(), key=bytes.fromhex(seed), digest_size=8).digest()
    return int.from_bytes(digest, "big") * 1000 >> 64


def noise(seed: str, purpose: str, round: int, *keys: int) -> int:
    """About a standard normal draw in thousandths: twelve uniform thousandths, summed (±6000)."""
    words = "/".join((purpose, str(round), *(str(key) for key in keys)))
    digest = blake2b(words.encode(), key=bytes.fromhex(seed), digest_size=48).digest()
    parts: tuple[int, ...] = _TWELVE(digest)
    return sum([part * 1000 >> 32 for part in parts]) - 5994


def token(seed: str, purpose: str, number: int) -> str:
    """An opaque id of ten hexadecimal digits."""
    return blake2b(
        f"{purpose}/{number}".encode(), key=bytes.fromhex(seed), digest_size=5
    ).hexdigest()


__all__ = ["draw", "noise", "token"]
