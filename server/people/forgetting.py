"""Forgetting: what somebody was called, said and commented is blanked, and the log holds.

Each entry is sealed over the digests of its texts, so a text can be blanked while the chain of
hashes stands. Which entries were blanked is written down. What was done stays: who voted, signed
or decided is the exercise's, and bears no name any more; so are the titles of texts.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from msgspec import json
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from server.archive.event_log import rows
from server.archive.tables import blanked, entries, exercises, people, seminars
from server.people import tokens
from server.people.notebook import any_of, blank_names, burn

BLANK: Final = "—"
"""What stands in the place of a name and of what was written."""
_FREE: Final = frozenset({"text", "comment", "reason"})
"""Where people write what they like, and may name others."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten of one exercise."""

    exercise: str
    people: int
    entries: int


def forget(connection: Connection, exercise: str, seats: Iterable[str], now: int) -> Forgotten:
    """Blanks the names, the talk and the comments of people; their links and sessions are dead."""
    wanted = set(seats)
    if connection.dialect.name == "sqlite":  # else what was blanked stays between the rows
        connection.exec_driver_sql("PRAGMA secure_delete=ON")
    found = rows(connection, exercise)
    said = [json.decode(row.command) for row in found if row.seat in wanted]
    comments = {comment for command in said for comment in _comments(command)}
    names = _names(connection, exercise, wanted)
    these = _Words(wanted, comments, any_of(names))
    changed: list[dict[str, Any]] = []
    for row in found:
        command, event = json.decode(row.command), json.decode(row.event)
        own = row.seat in wanted
        after = these.blank(command, own=own), these.blank(event)
        if after != (command, event):
            texts = [json.encode(one).decode() for one in after]
            changed.append({"at_number": row.number, "command": texts[0], "event": texts[1]})
    if changed:
        connection.execute(
            update(entries)
            .where(entries.c.exercise == exercise, entries.c.number == bindparam("at_number"))
            .values(command=bindparam("command"), event=bindparam("event")),
            changed,
        )
        numbers = [each["at_number"] for each in changed]
        known = blanked.c.exercise == exercise, blanked.c.number.in_(numbers)
        connection.execute(delete(blanked).where(*known))
        noted = [{"exercise": exercise, "number": number, "at": now} for number in numbers]
        connection.execute(insert(blanked), noted)
    for seat in wanted:
        tokens.revoke_seat(connection, seat)
    blank_names(connection, exercise, names, BLANK)
    gone = people.c.exercise == exercise, people.c.seat.in_(wanted), people.c.name != BLANK
    named = connection.execute(update(people).where(*gone).values(name=BLANK))
    return Forgotten(exercise, named.rowcount, len(changed))


def forget_old(connection: Connection, before: int, now: int) -> list[Forgotten]:
    """Forgets everybody in seminars that were made before a moment."""
    old = (
        select(people.c.exercise, people.c.seat)
        .join(exercises, exercises.c.id == people.c.exercise)
        .join(seminars, seminars.c.code == exercises.c.seminar)
        .where(seminars.c.created < before, people.c.name != BLANK)
    )
    burn(connection, before)
    seats: dict[str, list[str]] = {}
    for row in connection.execute(old):
        seats.setdefault(row.exercise, []).append(row.seat)
    return [forget(connection, exercise, found, now) for exercise, found in seats.items()]


def _names(connection: Connection, exercise: str, seats: set[str]) -> list[str]:
    ours = people.c.exercise == exercise, people.c.seat.in_(seats), people.c.name != BLANK
    return list(connection.scalars(select(people.c.name).where(*ours)))


def blanked_in(connection: Connection, exercise: str) -> frozenset[int]:
    """The numbers of the entries of an exercise in which words were blanked."""
    query = select(blanked.c.number).where(blanked.c.exercise == exercise)
    return frozenset(connection.scalars(query))


def _comments(command: Any) -> list[str]:
    """What a command says beside a text that others go on showing."""
    comment = command.get("comment")
    return [comment] if isinstance(comment, str) and comment not in {"", BLANK} else []


@dataclass(frozen=True, slots=True)
class _Words:
    """What is to be blanked: what these seats said, their comments, and their names anywhere."""

    seats: set[str]
    comments: set[str]
    names: re.Pattern[str]

    def blank(self, value: Any, *, own: bool = False) -> Any:
        """The same without them; `own`: it is a command of one of theirs."""
        match value:
            case dict():
                said = own or value.get("seat") in self.seats
                return {
                    key: self._words(key, inner, said)
                    if isinstance(inner, str)
                    else self.blank(inner, own=own)
                    for key, inner in value.items()
                }
            case list():
                return [self.blank(inner, own=own) for inner in value]
            case _:
                return value

    def _words(self, key: str, words: str, said: bool) -> str:
        if (key == "text" and said and words) or (key == "comment" and words in self.comments):
            return BLANK
        return self.names.sub(BLANK, words) if key in _FREE else words


__all__ = ["BLANK", "Forgotten", "blanked_in", "forget", "forget_old"]
