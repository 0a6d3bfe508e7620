"""The notebook: what control writes down for itself, each page tied to a moment of the exercise.

It is no part of the log: nothing in the exercise follows from it, nobody else is ever told of it,
and unlike what was done it can be torn out. A page that is read to the room becomes a note in the
debrief, by a command like any other. Whoever holds the exercise holds its notebook.
"""

import re
from collections.abc import Iterable
from typing import Final

from msgspec import Struct
from sqlalchemy import Connection, delete, func, insert, select, update

from game_rules.control.declassified import NOTE
from game_rules.seats.wording import clean
from server.archive.tables import exercises, notebook, seminars
from server.wire.http_types import NotebookPage

MOST: Final = 500
"""Pages of one exercise."""
LONGEST: Final = NOTE
"""Characters of a page: as many as can be read to the room."""


class Moment(Struct, frozen=True, kw_only=True):
    """Where an exercise stood when a page was begun."""

    at: int
    number: int
    round: int
    phase: str


def pages(connection: Connection, exercise: str) -> tuple[NotebookPage, ...]:
    """The pages of an exercise, in the order in which they were begun."""
    ours = select(notebook).where(notebook.c.exercise == exercise)
    return tuple(
        NotebookPage(
            id=row.id,
            at=row.at,
            number=row.number,
            round=row.round,
            phase=row.phase,
            party=row.party,
            draft=row.draft,
            text=row.text,
            told=row.told,
        )
        for row in connection.execute(ours.order_by(notebook.c.at, notebook.c.id))
    )


def page(connection: Connection, exercise: str, id: str) -> NotebookPage | None:
    """One page; None if there is no such."""
    return next((one for one in pages(connection, exercise) if one.id == id), None)


def write(
    connection: Connection,
    exercise: str,
    id: str,
    moment: Moment,
    about: tuple[str | None, str | None],
    text: str,
) -> bool:
    """Writes a page, or writes it anew: it stays with its moment. False if the book is full.

    The same twice is written once. A page without text is torn out.
    """
    here = notebook.c.exercise == exercise
    this = here, notebook.c.id == id
    said = clean(text)
    if not said:
        connection.execute(delete(notebook).where(*this))
        return True
    party, draft = about
    words = {"text": said, "party": party, "draft": draft}
    if connection.execute(update(notebook).where(*this).values(**words)).rowcount:
        return True
    held = select(func.count()).select_from(notebook).where(here)
    if connection.execute(held).scalar_one() >= MOST:
        return False
    begun = {"at": moment.at, "number": moment.number, "round": moment.round}
    row = {"exercise": exercise, "id": id, "phase": moment.phase, **begun, **words}
    connection.execute(insert(notebook), row)
    return True


def mark_told(connection: Connection, exercise: str, id: str, now: int) -> None:
    """The page was read to the room."""
    this = notebook.c.exercise == exercise, notebook.c.id == id
    connection.execute(update(notebook).where(*this).values(told=now))


def blank_names(connection: Connection, exercise: str, names: Iterable[str], blank: str) -> None:
    """Leaves a blank wherever one of these names stands as a word of its own."""
    wanted = [re.escape(name) for name in names if name.strip()]
    if not wanted:
        return
    found = re.compile(rf"(?<!\w)(?:{'|'.join(wanted)})(?!\w)", re.IGNORECASE)
    for one in pages(connection, exercise):
        text = found.sub(blank, one.text)
        if text != one.text:
            this = notebook.c.exercise == exercise, notebook.c.id == one.id
            connection.execute(update(notebook).where(*this).values(text=text))


def burn(connection: Connection, before: int) -> int:
    """Tears out every page of the seminars that were made before a moment; how many."""
    old = (
        select(exercises.c.id)
        .join(seminars, seminars.c.code == exercises.c.seminar)
        .where(seminars.c.created < before)
    )
    return connection.execute(delete(notebook).where(notebook.c.exercise.in_(old))).rowcount


__all__ = [
    "LONGEST",
    "MOST",
    "Moment",
    "blank_names",
    "burn",
    "mark_told",
    "page",
    "pages",
    "write",
]
