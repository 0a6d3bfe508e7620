"""Forgetting: what somebody was called, said and commented is blanked, and the log holds.

Each entry is sealed over the digests of its texts, so a text can be blanked while the chain of
hashes stands. Which entries were blanked is written down. What was done stays: who voted, signed
or decided is the exercise's, and bears no name any more; so are the titles of texts, but for names.
"""

import re
from collections.abc import Iterable
from dataclasses import dataclass
from typing import Any, Final

from msgspec import json
from sqlalchemy import Connection, bindparam, delete, insert, select, update

from game_rules.seats.wording import clean
from server.archive.event_log import rows
from server.archive.tables import blanked, entries, exercises, people, seminars
from server.people import tokens
from server.people.names import any_of
from server.people.notebook import blank_names, burn
from server.table.blanks import BLANK

_FREE: Final = frozenset({"text", "comment", "reason", "returned", "title", "headline"})
"""Where people write what they like, and may name others."""


@dataclass(frozen=True, slots=True)
class Forgotten:
    """What was forgotten of one exercise."""

    exercise: str
    people: int
    entries: int


def forget(
    connection: Connection,
    exercise: str,
    seats: Iterable[str],
    now: int,
    also: Iterable[str] = (),
) -> Forgotten:
    """Blanks the names, the talk and the comments of people; their links and sessions are dead.

    `also`: what else others have called them, which nobody but a person can tell from a word.
    """
    wanted = set(seats)
    found = rows(connection, exercise)
    said = [json.decode(row.command) for row in found if row.seat in wanted]
    comments = {comment for command in said for comment in _comments(command)}
    names = [*_names(connection, exercise, wanted), *also]
    these = _Words(wanted, comments, any_of(names))
    changed: list[dict[str, Any]] = []
    for row in found:
        command, event = json.decode(row.command), json.decode(row.event)
        if command["type"] == "convene":
            continue  # the case's own words; nobody here has written them
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
    """What a command says beside a text that others go on showing: as it came, and as it is told.

    A phone leaves a space behind the last word.
    """
    comment = command.get("comment")
    written = [comment, clean(comment)] if isinstance(comment, str) else []
    return [one for one in written if one not in {"", BLANK}]


@dataclass(frozen=True, slots=True)
class _Words:
    """What is to be blanked: what these seats said, their comments, and their names anywhere."""

    seats: set[str]
    comments: set[str]
    names: re.Pattern[str]

    def blank(self, value: Any, *, own: bool = False) -> Any:
        """The same without them; `own`: it is a command of one of theirs."""
        match value:
            case dict() if value.get("fact") == "news" and value.get("inject"):
                return value  # the case's own words again
            case dict():
                said = own or value.get("seat") in self.seats
                return {
                    key: self._under(key, inner, said=said, own=own) for key, inner in value.items()
                }
            case list():
                return [self.blank(inner, own=own) for inner in value]
            case _:
                return value

    def _under(self, key: str, value: Any, *, said: bool, own: bool) -> Any:
        match value:
            case str():
                return self._words(key, value, said=said)
            case dict() if key in _FREE:  # a text in its languages
                return {tongue: self._words(key, one, said=said) for tongue, one in value.items()}
            case _:
                return self.blank(value, own=own)

    def _words(self, key: str, words: str, *, said: bool) -> str:
        if (key == "text" and said and words) or (key == "comment" and words in self.comments):
            return BLANK
        if key not in _FREE:
            return words
        # A name may have been written in pieces that only make it when they are put together.
        told = words if self.names.search(words) else clean(words)
        return self.names.sub(BLANK, told) if self.names.search(told) else words


__all__ = ["BLANK", "Forgotten", "blanked_in", "forget", "forget_old"]
