"""Entries as rows: how the log is written down, and the chain of hashes that seals it."""

from collections.abc import Container, Iterable
from hashlib import sha256

from msgspec import json

from game_rules.history import Entry
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Command
from game_rules.record.events import Event
from server.archive.row import Row

BEGINNING = bytes(32)
"""What stands in the place of a hash before the first entry."""

_encode = json.Encoder().encode
_actor = json.Decoder(Actor).decode
_command = json.Decoder(Command).decode
_event = json.Decoder(Event).decode


def seat_of(actor: Actor) -> str:
    """Among whose ids an actor's command ids are unique."""
    match actor:
        case Delegate() | Control():
            return actor.seat
        case Deputy():
            return f"bot:{actor.party}"
        case Clock():
            return "clock"


def digest(command: Command) -> bytes:
    """What a command says; two with the same id must agree in it."""
    return sha256(_encode(command)).digest()


def said(row: Row, command: Command) -> bytes:
    """What a stored command says, written as this version writes it.

    An older version did not write the fields that it did not know: its digest is none of ours. Of
    one that was blanked, the digest of before is all that there is.
    """
    whole = sha256(row.command.encode()).digest() == row.command_hash
    return digest(command) if whole else row.command_hash


def derived_id(exercise: str, actor: str, number: int, index: int = 0) -> str:
    """The id of a command by the clock or by a bot: whoever makes it makes the same."""
    return sha256(f"{exercise}/{actor}/{number}/{index}".encode()).hexdigest()[:32]


def to_row(exercise: str, entry: Entry, previous: bytes) -> Row:
    """An entry as it is stored after the one whose hash is `previous`."""
    command, event = _encode(entry.command), _encode(entry.event)
    names = exercise, _encode(entry.actor).decode(), entry.id
    hashes = sha256(command).digest(), sha256(event).digest()
    return Row(
        exercise=exercise,
        number=entry.number,
        seat=seat_of(entry.actor),
        id=entry.id,
        at=entry.at,
        actor=names[1],
        command=command.decode(),
        event=event.decode(),
        command_hash=hashes[0],
        event_hash=hashes[1],
        hash=_seal(previous, entry.number, entry.at, hashes, names),
    )


def to_entry(row: Row) -> Entry:
    """The entry that a row holds."""
    return Entry(
        number=row.number,
        at=row.at,
        actor=_actor(row.actor),
        id=row.id,
        command=_command(row.command),
        event=_event(row.event),
    )


def seal(row: Row, previous: bytes) -> bytes:
    """The hash of an entry and of all before it.

    It is taken over digests of the two texts, so that a text can be blanked while the chain holds.
    """
    hashes, names = (row.command_hash, row.event_hash), (row.exercise, row.actor, row.id)
    return _seal(previous, row.number, row.at, hashes, names)


def _seal(
    previous: bytes,
    number: int,
    at: int,
    hashes: tuple[bytes, bytes],
    names: tuple[str, str, str],
) -> bytes:
    fixed = number.to_bytes(8, "big") + at.to_bytes(8, "big", signed=True)
    return sha256(b"".join((previous, fixed, *hashes, "\0".join(names).encode()))).digest()


def first_broken(rows: Iterable[Row], blanked: Container[int] = frozenset()) -> int | None:
    """The number of the first entry that is missing, altered or out of place; None: all hold.

    Of entries that were blanked the digests are those of before; the chain is over the digests.
    """
    previous = BEGINNING
    for number, row in enumerate(rows, 1):
        whole = (
            row.number == number
            and (number in blanked or _as_digested(row))
            and seal(row, previous) == row.hash
        )
        if not whole:
            return number
        previous = row.hash
    return None


def _as_digested(row: Row) -> bool:
    return (
        sha256(row.command.encode()).digest() == row.command_hash
        and sha256(row.event.encode()).digest() == row.event_hash
    )


__all__ = [
    "BEGINNING",
    "derived_id",
    "digest",
    "first_broken",
    "said",
    "seal",
    "seat_of",
    "to_entry",
    "to_row",
]
