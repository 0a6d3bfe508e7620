"""Kept readings: a case that was read before need not be read again.

Reading a case with all its lines takes half a second, and a server starts with the whole shelf. A
reading is kept in the person's own cache folder under a hash of the case, of the catalogue and of
what a scenario is, so that a change of any of them reads anew. Where nothing can be kept, nothing
is: this is a short cut and no more.
"""

import os
from collections.abc import Callable
from contextlib import suppress
from functools import cache
from hashlib import blake2b
from pathlib import Path

import msgspec

from game_rules.scenario.scenario import Scenario


def kept(data: bytes, catalogue: bytes, read: Callable[[], Scenario]) -> Scenario:
    """The scenario in the data: as it was kept, or as `read` finds it now, which is then kept."""
    name = blake2b(b"\0".join((_shape(), catalogue, data)), digest_size=16).hexdigest()
    place = folder() / f"{name}.json"
    with suppress(OSError, msgspec.MsgspecError):
        return msgspec.json.decode(place.read_bytes(), type=Scenario)
    scenario = read()
    with suppress(OSError):
        place.parent.mkdir(parents=True, exist_ok=True)
        # Whoever starts at the same time sees the whole of it or nothing.
        draft = place.with_suffix(f".{os.getpid()}")
        draft.write_bytes(msgspec.json.encode(scenario))
        draft.replace(place)
    return scenario


def folder() -> Path:
    """Where this person's programs keep what they can do without."""
    home = os.environ.get("XDG_CACHE_HOME") or os.environ.get("LOCALAPPDATA")
    if not home:
        # A user without a home, as in some containers, keeps nothing; it raises nothing either.
        home = os.path.expanduser("~/.cache")  # noqa: PTH111
    return Path(home) / "detente" / "cases"


@cache
def _shape() -> bytes:
    """What a scenario is, in this version of the program."""
    return msgspec.json.encode(msgspec.json.schema(Scenario))


__all__ = ["folder", "kept"]
