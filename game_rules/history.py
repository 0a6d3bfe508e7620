"""History: an exercise is its list of entries."""

from collections.abc import Iterable

from msgspec import Struct

from game_rules.evolve import evolve
from game_rules.record.actors import Actor
from game_rules.record.commands import Command
from game_rules.record.events import Event, together
from game_rules.record.world import World

RULES = "1"
"""The version of the rules that decides; written into every exercise."""

FORMAT = 1
"""The version of the entries' form; older ones are lifted here."""


class Entry(Struct, frozen=True, kw_only=True, gc=False):
    """One accepted command with what it brought about and the moment of it."""

    number: int
    """From 1, without gaps."""
    at: int
    """Milliseconds since the epoch; never less than the predecessor's."""
    actor: Actor
    id: str
    """Unique per exercise and actor."""
    command: Command
    event: Event


def fold(entries: Iterable[Entry]) -> World:
    """The world after all entries; the first of them convenes the exercise.

    The sections of events are folded apart, so that a log is folded like one long event: what a
    hundred of them have changed is replaced once.
    """
    return evolve(None, together(*(entry.event for entry in entries)))


__all__ = ["FORMAT", "RULES", "Entry", "fold"]
