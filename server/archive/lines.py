"""Logs as files: an entry a line, each sealed over the one before it like the rows they come from.

Commands, events and actors stand in a line in the very bytes that were stored, since the chain of
hashes is over those. Files of older versions have lines without seals.
"""

from collections.abc import Container, Iterable
from hashlib import sha256
from typing import Annotated

from msgspec import Meta, Raw, Struct, ValidationError, json

from game_rules.history import Entry
from game_rules.record.actors import Actor
from game_rules.record.commands import Convene
from server.archive.entries import BEGINNING, seat_of, to_row
from server.archive.row import Row

LATEST = 253_402_300_799_999
"""The last millisecond that a calendar knows: what is stamped later was never stamped."""
_encode = json.Encoder().encode
_actor = json.Decoder(Actor).decode


class Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True, omit_defaults=True):
    """One line of a log: an entry, and what seals it."""

    number: Annotated[int, Meta(ge=1, le=2**53)]
    at: Annotated[int, Meta(ge=-LATEST, le=LATEST)]
    actor: Raw
    id: str
    command: Raw
    event: Raw
    hash: str | None = None
    """Of this entry and all before it, in hexadecimal."""
    blanked: tuple[str, str] | None = None
    """Digests of command and event from before somebody's words in them were blanked."""


_line = json.Decoder(Line).decode


def to_lines(rows: Iterable[Row], blanked: Container[int] = frozenset()) -> bytes:
    """Rows as the lines of a file; `blanked` are the numbers of those in which words were."""
    return b"".join(_encode(_of(row, row.number in blanked)) + b"\n" for row in rows)


def sealed(entries: Iterable[Entry]) -> bytes:
    """Entries that no database holds as the lines of a file."""
    exercise, previous, rows = "", BEGINNING, list[Row]()
    for entry in entries:
        if isinstance(entry.command, Convene):
            exercise = entry.command.exercise
        rows.append(to_row(exercise, entry, previous))
        previous = rows[-1].hash
    return to_lines(rows)


def _of(row: Row, blanked: bool) -> Line:
    return Line(
        number=row.number,
        at=row.at,
        actor=Raw(row.actor.encode()),
        id=row.id,
        command=Raw(row.command.encode()),
        event=Raw(row.event.encode()),
        hash=row.hash.hex(),
        blanked=(row.command_hash.hex(), row.event_hash.hex()) if blanked else None,
    )


def from_line(line: bytes, exercise: str) -> tuple[Row, bool]:
    """The row that a line would be, and whether words in it were blanked.

    Of a line without a seal the hash is empty. Raises `msgspec.DecodeError`, `UnicodeError` or
    `RecursionError`, and nothing else.
    """
    found = _line(line)
    actor, command, event = (bytes(raw) for raw in (found.actor, found.command, found.event))
    before = found.blanked
    row = Row(
        exercise=exercise,
        number=found.number,
        seat=seat_of(_actor(actor)),
        id=found.id,
        at=found.at,
        actor=actor.decode(),
        command=command.decode(),
        event=event.decode(),
        command_hash=_bytes(before[0]) if before else sha256(command).digest(),
        event_hash=_bytes(before[1]) if before else sha256(event).digest(),
        hash=_bytes(found.hash) if found.hash is not None else b"",
    )
    return row, before is not None


def _bytes(digest: str) -> bytes:
    """A digest as it is written here, and in no other spelling."""
    try:
        found = bytes.fromhex(digest)
    except ValueError:
        found = b""
    if len(found) != len(BEGINNING) or found.hex() != digest:
        raise ValidationError("a hash is 64 hexadecimal digits in small letters")
    return found


__all__ = ["LATEST", "Line", "from_line", "sealed", "to_lines"]
