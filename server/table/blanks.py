"""Blanks: what was forgotten of an exercise by whoever forgot it, here or elsewhere.

A process that has an exercise in memory would go on showing what is blank in the database. So each
keeps the mark of what it has read, and looks now and then whether it is another by now.
"""

from collections.abc import Collection, Mapping

from sqlalchemy import Connection, func, select

from server.archive.tables import blanked, people

BLANK = "—"
"""What stands in the place of a name and of what was written."""
Mark = tuple[int, int]
"""In how many entries words were blanked, and when that was done last."""
NOTHING: Mark = 0, 0


def marks(connection: Connection, ids: Collection[str]) -> dict[str, Mark]:
    """Exercise → the mark of what was blanked in it."""
    query = (
        select(blanked.c.exercise, func.count(), func.max(blanked.c.at))
        .where(blanked.c.exercise.in_(ids))
        .group_by(blanked.c.exercise)
    )
    return dict.fromkeys(ids, NOTHING) | {
        id: (count, at) for id, count, at in connection.execute(query)
    }


def mark(connection: Connection, exercise: str) -> Mark:
    """The mark of one exercise."""
    return marks(connection, [exercise])[exercise]


def nameless(connection: Connection, ids: Collection[str]) -> Mapping[str, set[str]]:
    """Exercise → the seats of those in it whose names were blanked."""
    query = select(people.c.exercise, people.c.seat)
    found: dict[str, set[str]] = {id: set() for id in ids}
    for row in connection.execute(query.where(people.c.exercise.in_(ids), people.c.name == BLANK)):
        found[row.exercise].add(row.seat)
    return found


__all__ = ["BLANK", "NOTHING", "Mark", "mark", "marks", "nameless"]
