"""The notebook: what control writes down for itself, each page tied to a moment of the exercise.

It is no part of the log: nothing in the exercise follows from it, nobody else is ever told of it,
and unlike what was done it can be torn out. That it was written in is told like what the log holds,
once it is stored, to those who look on for control. A page that is read to the room becomes a note
in the debrief, by a command like any other. Those who hold the exercise write in one notebook.
"""

from collections.abc import Iterable
from dataclasses import dataclass
from typing import Final, Literal

from msgspec import Struct
from sqlalchemy import Connection, delete, func, insert, select, update

from game_rules.control.declassified import NOTE
from game_rules.seats.wording import clean
from server.archive.tables import accounts, exercises, notebook, seminars
from server.people.names import any_of
from server.wire.http_types import NotebookPage

MOST: Final = 500
"""Pages of one exercise."""
LONGEST: Final = NOTE
"""Characters of a page: as many as can be read to the room."""


WhyNot = Literal["", "notebook-full", "page-changed"]


class Moment(Struct, frozen=True, kw_only=True):
    """Where an exercise stood when a page was begun."""

    at: int
    number: int
    round: int
    phase: str


def pages(connection: Connection, exercise: str) -> tuple[NotebookPage, ...]:
    """The pages of an exercise, in the order in which they were begun."""
    ours = (
        select(notebook, accounts.c.name)
        .outerjoin(accounts, accounts.c.id == notebook.c.author)
        .where(notebook.c.exercise == exercise)
    )
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
            author=row.name or "",
            edition=row.edition,
        )
        for row in connection.execute(ours.order_by(notebook.c.at, notebook.c.id))
    )


def page(connection: Connection, exercise: str, id: str) -> NotebookPage | None:
    """One page; None if there is no such."""
    return next((one for one in pages(connection, exercise) if one.id == id), None)


@dataclass(frozen=True, kw_only=True, slots=True)
class Writing:
    """What somebody writes on a page."""

    id: str
    text: str
    party: str | None = None
    draft: str | None = None
    author: str | None = None
    """Whose account it is."""
    over: int | None = None
    """The edition that they saw; None: whatever stands there."""


def write(connection: Connection, exercise: str, moment: Moment, written: Writing) -> WhyNot:
    """Writes a page, or writes it anew: it stays with its moment. Else why it was not written.

    The same twice is written once. A page without text is torn out. Two who hold the exercise
    may write on one page: who has not seen what the other wrote is told, and writes nothing.
    """
    here = notebook.c.exercise == exercise
    this = here, notebook.c.id == written.id
    said = clean(written.text)
    words = {"text": said, "party": written.party, "draft": written.draft}
    there = connection.execute(select(notebook).where(*this)).one_or_none()
    if there is not None:
        if all(getattr(there, name) == value for name, value in words.items()):
            return ""
        if written.over not in {None, there.edition}:
            return "page-changed"
        if not said:
            connection.execute(delete(notebook).where(*this))
        else:
            signed = {"author": written.author, "edition": there.edition + 1}
            connection.execute(update(notebook).where(*this).values(**words, **signed))
        return ""
    if not said:
        return ""
    held = select(func.count()).select_from(notebook).where(here)
    if connection.execute(held).scalar_one() >= MOST:
        return "notebook-full"
    begun = {"at": moment.at, "number": moment.number, "round": moment.round}
    row = {"exercise": exercise, "id": written.id, "phase": moment.phase, **begun, **words}
    connection.execute(insert(notebook), {**row, "author": written.author, "edition": 1})
    return ""


def mark_told(connection: Connection, exercise: str, id: str, now: int) -> None:
    """The page was read to the room."""
    this = notebook.c.exercise == exercise, notebook.c.id == id
    connection.execute(update(notebook).where(*this).values(told=now))


def blank_names(connection: Connection, exercise: str, names: Iterable[str], blank: str) -> None:
    """Leaves a blank wherever one of these names stands as a word of its own."""
    found = any_of(names)
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
    "WhyNot",
    "Writing",
    "blank_names",
    "burn",
    "mark_told",
    "page",
    "pages",
    "write",
]
