"""Rooms: to which seminar an exercise belongs, and which people are in it."""

from collections.abc import Iterable
from dataclasses import dataclass

from sqlalchemy import Connection, select

from game_rules.history import Entry
from game_rules.record.events import Crewed, UnderstudyIn
from game_rules.record.world import World
from server.archive.tables import exercises, people
from server.table.blanks import Mark, mark
from server.table.holders import Holders, holders_of
from server.wire.protocol import Here


@dataclass(frozen=True, slots=True)
class Room:
    """What the database knows of an exercise besides its log."""

    exercise: str
    seminar: str
    holders: Holders
    """Whose it is."""
    place: int
    people: dict[str, str]
    """Seat → name."""
    blanked: Mark
    """What was forgotten of it."""


def room_of(connection: Connection, exercise: str) -> Room | None:
    """The room of an exercise, if there is such an exercise."""
    query = select(exercises.c.seminar, exercises.c.place).where(exercises.c.id == exercise)
    row = connection.execute(query).one_or_none()
    if row is None:
        return None
    return Room(
        exercise=exercise,
        seminar=row.seminar,
        holders=holders_of(connection, [row.seminar])[row.seminar],
        place=row.place,
        people=names_in(connection, exercise),
        blanked=mark(connection, exercise),
    )


def names_in(connection: Connection, exercise: str) -> dict[str, str]:
    """What the people of an exercise are called, by their seats."""
    query = select(people.c.seat, people.c.name).where(people.c.exercise == exercise)
    return {person.seat: person.name for person in connection.execute(query)}


def places(world: World) -> dict[str, tuple[str, str]]:
    """Seat → party and role, as the log has it."""
    return {
        seat: (party, role)
        for party, known in world.known.items()
        for seat, role in known.crew.items()
    }


def here(world: World, names: dict[str, str], present: Iterable[str]) -> Here:
    """Who is manned, by whom, and who is present."""
    return Here(
        names=names,
        places=places(world),
        present=tuple(sorted(names.keys() & present)),
        understudies=tuple(sorted(world.hidden.understudies)),
    )


def seats_changed(entry: Entry) -> bool:
    """Whether an entry seats somebody, or an understudy, anew."""
    for told in entry.event.known:
        for known in told.facts:
            if isinstance(known, Crewed):
                return True
    hidden = entry.event.hidden
    return bool(hidden) and any(isinstance(fact, UnderstudyIn) for fact in hidden)


__all__ = ["Room", "here", "names_in", "places", "room_of", "seats_changed"]
