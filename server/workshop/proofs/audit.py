"""Audit: every entry of a log decided again, and the chain of hashes that seals it."""

from collections.abc import Iterator, Sequence
from typing import Any

import msgspec
from msgspec import Struct, json, to_builtins
from msgspec.structs import replace
from sqlalchemy import Engine, select

from game_rules.begin import begin
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.commands import Convene
from game_rules.record.events import Begun, Event, Refused
from game_rules.record.world import World
from server.archive.entries import first_broken, to_entry
from server.archive.event_log import rows
from server.archive.row import Row
from server.archive.tables import exercises
from server.people.forgetting import blanked_in
from server.workshop.proofs.logs import Kept

SHOWN = 16
"""Digits of the last hash that are said: who has them knows a log that was cut off or forged."""


class Verdict(Struct, frozen=True, kw_only=True):
    """What an audit found of one log."""

    exercise: str
    entries: int
    agrees: bool
    number: int | None = None
    """The first entry that does not agree."""
    why: str = ""
    seal: str = ""
    """The hash of the last entry; empty: the log had no chain of hashes."""
    blanked: int = 0
    """In how many entries somebody's words were blanked."""

    def sentence(self) -> str:
        """The verdict in words."""
        name = f"Exercise {self.exercise}: " if self.exercise else ""
        if not self.agrees:
            return f"{name}entry {self.number} does not agree: {self.why}."
        chain = (
            f" Their chain of hashes holds; the last is {self.seal[:SHOWN]}."
            if self.seal
            else " They bear no chain of hashes: another id, or a moment moved by a little, would"
            " not be seen."
        )
        words = f" Words were blanked in {self.blanked} of them." if self.blanked else ""
        return f"{name}all {self.entries} entries agree with what the rules decide.{chain}{words}"


def audit(entries: Sequence[Entry]) -> Verdict:
    """The first entry that the rules would not have decided so, if there is one."""
    exercise = _exercise(entries)
    world: World | None = None
    at = entries[0].at if entries else 0
    ids: set[tuple[str, str]] = set()
    for place, entry in enumerate(entries, start=1):
        why = _wrong(world, entry, place, at, ids)
        if why:
            return Verdict(
                exercise=exercise, entries=len(entries), agrees=False, number=place, why=why
            )
        world, at = evolve(world, entry.event), entry.at
        ids.add((json.encode(entry.actor).decode(), entry.id))
    return Verdict(exercise=exercise, entries=len(entries), agrees=True)


def _exercise(entries: Sequence[Entry]) -> str:
    first = entries[0].command if entries else None
    return first.exercise if isinstance(first, Convene) else ""


def _wrong(
    world: World | None, entry: Entry, place: int, at: int, ids: set[tuple[str, str]]
) -> str:
    """Why an entry does not agree; empty if it does."""
    if entry.number != place:
        return f"it bears the number {entry.number}, so an entry is missing or out of place"
    if entry.at < at:
        return "its moment lies before that of the entry before it"
    if (json.encode(entry.actor).decode(), entry.id) in ids:
        return "its id was used before by the same actor"
    return _otherwise(_again(world, entry), entry)


def _otherwise(again: Event | Refused | str, entry: Entry) -> str:
    if isinstance(again, str):
        return again
    if isinstance(again, Refused):
        return f"the rules refuse its command ({again.code})"
    if json.encode(again) != json.encode(entry.event):
        return "the rules decide otherwise: " + difference(
            to_builtins(entry.event), to_builtins(again)
        )
    return ""


def _again(world: World | None, entry: Entry) -> Event | Refused | str:
    if world is not None:
        return decide(world, entry.actor, entry.command, entry.at)
    facts = [fact for fact in entry.event.hidden if isinstance(fact, Begun)]
    if not isinstance(entry.command, Convene) or len(facts) != 1:
        return "a log begins with the entry that convenes its exercise"
    if (entry.command.rules, entry.command.format) != (RULES, FORMAT):
        return (
            f"it was decided by rules {entry.command.rules} in format {entry.command.format},"
            f" and these are rules {RULES} and format {FORMAT}"
        )
    try:
        return begin(facts[0].scenario, entry.command.exercise, facts[0].seed)
    except (LookupError, ValueError, ArithmeticError) as error:
        return f"its scenario or seed cannot be begun with ({type(error).__name__})"


def difference(stored: Any, decided: Any, path: str = "") -> str:
    """Where two plain values part, the first place in their own order, and both values there."""
    if isinstance(stored, dict) and isinstance(decided, dict):
        for key in [*stored, *(key for key in decided if key not in stored)]:
            here = f"{path}.{key}" if path else str(key)
            if key not in stored or key not in decided:
                return f"{here} is {'only in the log' if key in stored else 'missing in the log'}"
            if stored[key] != decided[key]:
                return difference(stored[key], decided[key], here)
    if isinstance(stored, list | tuple) and isinstance(decided, list | tuple):
        if len(stored) != len(decided):
            return f"{path} has {len(stored)} items in the log and should have {len(decided)}"
        for place, (one, other) in enumerate(zip(stored, decided, strict=True)):
            if one != other:
                return difference(one, other, f"{path}[{place}]")
    return f"{path} is {_short(stored)} in the log and should be {_short(decided)}"


def _short(value: Any) -> str:
    text = json.encode(value).decode()
    return text if len(text) <= 60 else text[:57] + "…"


# Files and databases -----------------------------------------------------------


def audit_kept(log: Kept) -> Verdict:
    """A log out of a file: its chain of hashes, if it has one, and then what the rules decide."""
    if log.sealed:
        return audit_rows(log.exercise, log.rows, log.blanked)
    return audit(log.entries)


def audit_database(engine: Engine) -> Iterator[Verdict]:
    """Each exercise of a database: its chain of hashes, and then what the rules decide."""
    with engine.connect() as connection:
        names = list(connection.scalars(select(exercises.c.id).order_by(exercises.c.id)))
        for name in names:
            yield audit_rows(name, rows(connection, name), blanked_in(connection, name))


def audit_rows(
    exercise: str, found: Sequence[Row], blanked: frozenset[int] = frozenset()
) -> Verdict:
    """One exercise by its rows."""
    broken = first_broken(found, blanked)
    if broken is not None:
        return Verdict(
            exercise=exercise,
            entries=len(found),
            agrees=False,
            number=broken,
            why="it is missing, was altered or stands out of place: the chain of hashes breaks",
        )
    if not found:
        return Verdict(exercise=exercise, entries=0, agrees=True)
    try:
        entries = [to_entry(row) for row in found]
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        return Verdict(
            exercise=exercise,
            entries=len(found),
            agrees=False,
            number=_unreadable(found),
            why=f"it cannot be read as an entry of this format ({error})",
        )
    verdict = audit(entries)
    if verdict.agrees and verdict.exercise != exercise:
        return Verdict(
            exercise=exercise,
            entries=len(found),
            agrees=False,
            number=1,
            why=f"it convenes another exercise, “{verdict.exercise}”",
        )
    if not verdict.agrees:
        return verdict
    return replace(verdict, seal=found[-1].hash.hex(), blanked=len(blanked))


def _unreadable(found: Sequence[Row]) -> int:
    for row in found:
        try:
            to_entry(row)
        except (msgspec.DecodeError, UnicodeDecodeError, RecursionError):
            return row.number
    return 0


__all__ = ["Verdict", "audit", "audit_database", "audit_kept", "audit_rows", "difference"]
