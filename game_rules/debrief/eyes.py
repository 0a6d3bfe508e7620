"""Eyes: what a delegation knew after a round, no more and no less.

The same parts and lines as its devices were sent then.
"""

from collections.abc import Sequence

from msgspec import Struct

from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.parts import lines, parts
from game_rules.record.events import Resolved
from game_rules.record.world import World
from game_rules.seats.sight import Line
from game_rules.view import view


class Eyes(Struct, frozen=True, kw_only=True):
    """A delegation's view at a moment."""

    party: str
    round: int
    parts: dict[str, object]
    record: tuple[Line, ...]
    """The record as it could read it."""


def eyes(entries: Sequence[Entry], party: str, round: int) -> Eyes | None:
    """What a party knew after a round was resolved; round 0: before the first. None: no such."""
    world: World | None = None
    told: list[Line] = []
    for entry in entries:
        begins = world is not None and world.public.stage.round == 1
        if round == 0 and begins:
            break
        world = evolve(world, entry.event)
        if party not in world.known:
            return None
        told += [line for stream, line in lines(entry.at, entry.event, party) if stream == "record"]
        if any(isinstance(f, Resolved) and f.round == round for f in entry.event.hidden):
            break
    else:
        return None
    if world is None:
        return None
    seen = parts(view(party, world.public, world.known[party]))
    seen.pop("time", None)  # who needed more of it is nobody's business even now
    return Eyes(party=party, round=round, parts=seen, record=tuple(told))


__all__ = ["Eyes", "eyes"]
