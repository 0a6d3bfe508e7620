"""Positions: where in an exercise each entry of its log came."""

from collections.abc import Iterable, Sequence
from typing import Final, NamedTuple

from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Phase
from game_rules.record.world import World

PHASES: Final[tuple[Phase, ...]] = ("talks", "decisions", "reading")


class Position(NamedTuple):
    """A phase of a round; before the first stands the lobby, after the last one the end."""

    round: int
    phase: int


LOBBY: Final = Position(0, 0)
END: Final = Position(1_000_000, 0)


def position(world: World) -> Position:
    """Where an exercise is now. A pause is no place of its own."""
    stage = world.public.stage
    if stage.status == "ended":
        return END
    return LOBBY if stage.status == "lobby" else Position(stage.round, PHASES.index(stage.phase))


def positions(entries: Sequence[Entry]) -> tuple[Position, ...]:
    """Where the exercise was when each entry came, and where it is after the last one.

    The entry of number n came at place n − 1.
    """
    return tuple(_walk(entries))


def _walk(entries: Iterable[Entry]) -> Iterable[Position]:
    world: World | None = None
    for entry in entries:
        yield position(world) if world else LOBBY
        world = evolve(world, entry.event)
    yield position(world) if world else LOBBY


def party_of(actor: Actor) -> str | None:
    """For which party somebody acts."""
    match actor:
        case Delegate() | Deputy():
            return actor.party
        case Control() | Clock():
            return None


__all__ = ["END", "LOBBY", "PHASES", "Position", "party_of", "position", "positions"]
