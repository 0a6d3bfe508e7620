"""Passwords: kept as argon2id hashes, which take a moment and much memory to make."""

import asyncio
from typing import Final

from argon2 import PasswordHasher
from argon2.exceptions import InvalidHashError, VerifyMismatchError

SHORTEST: Final = 12
LONGEST: Final = 200
"""Characters; an upper bound, so that nobody lets us hash a novel."""
_AT_ONCE: Final = 2
"""Hashes take 64 MB each: who signs in in crowds waits in line."""

_hasher = PasswordHasher()
_NOBODYS: Final = (
    "$argon2id$v=19$m=65536,t=3,p=4$/R3tQTNKOf9vNoYj6polSA$"
    "V98Uaa0VkwdScam6sr8GE2SpGtIZbXAqWem1xDP5+UE"
)
"""What the password of an unknown name is compared with, so that it takes as long: a hash of
something that was thrown away. Written down, since to make one takes longer than to load most of
the program."""


class Passwords:
    """Makes and compares hashes on threads, few at a time."""

    def __init__(self) -> None:
        self._line = asyncio.Semaphore(_AT_ONCE)

    async def hash(self, password: str) -> str:
        """What is kept of a password."""
        async with self._line:
            return await asyncio.to_thread(hashed, password)

    async def fits(self, kept: str | None, password: str) -> bool:
        """Whether it is the password; without one to compare with it takes as long and is not."""
        async with self._line:
            fits = await asyncio.to_thread(_fits, kept or _NOBODYS, password)
        return fits and kept is not None


def hashed(password: str) -> str:
    """What is kept of a password."""
    return _hasher.hash(password)


def why_unfit(password: str, name: str) -> str:
    """The code of what is wrong with a new password; empty if it can be used."""
    if len(password) < SHORTEST:
        return "password-too-short"
    if len(password) > LONGEST:
        return "password-too-long"
    if name and password.casefold() in {name.casefold(), name.casefold() * 2}:
        return "password-is-name"
    return ""


def _fits(kept: str, password: str) -> bool:
    try:
        return _hasher.verify(kept, password)
    except (VerifyMismatchError, InvalidHashError):
        return False


__all__ = ["LONGEST", "SHORTEST", "Passwords", "hashed", "why_unfit"]
