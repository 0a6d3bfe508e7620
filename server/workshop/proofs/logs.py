"""Logs as files: a JSON object per line, as the server gives them, read strictly."""

from collections.abc import Sequence
from pathlib import Path
from typing import Any

import msgspec
from msgspec import Struct, json

from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.events import Begun
from server.archive.entries import to_entry
from server.archive.lines import from_line
from server.archive.row import Row

LONGEST = 20_000_000
"""Bytes in one line: the first holds a whole scenario, and no other a tenth of it."""


class LogMistake(Exception):  # noqa: N818 - said to the person who gave the file
    """A log that cannot be read, and why; the message is a sentence with file and line."""


class Kept(Struct, frozen=True, kw_only=True):
    """A log out of a file: its entries, and the rows that they would be in a database."""

    entries: Sequence[Entry]
    rows: Sequence[Row]
    """Their chain is yet to be checked."""
    blanked: frozenset[int]
    """The numbers of those in which somebody's words were blanked, as the file says."""

    @property
    def exercise(self) -> str:
        """Whose log it is, as its first entry says."""
        return self.rows[0].exercise

    @property
    def sealed(self) -> bool:
        """Whether there is a chain of hashes; files of older versions have none."""
        return any(row.hash for row in self.rows)


def read_log(path: Path) -> list[Entry]:
    """The entries of a file; raises `LogMistake` and nothing else."""
    return list(read_kept(path).entries)


def read_kept(path: Path) -> Kept:
    """The log in a file, with what seals it; raises `LogMistake` and nothing else."""
    exercise, blanked = "", set[int]()
    entries, rows = list[Entry](), list[Row]()
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(LONGEST + 1):
                number += 1
                where = f"{path}:{number}"
                if len(line) > LONGEST:
                    raise LogMistake(f"{where}: the line is longer than any entry")
                if line.strip():
                    exercise = exercise if entries else _convened(line, where)
                    row, entry, was_blanked = _entry(line, where, exercise)
                    rows.append(row)
                    entries.append(entry)
                    if was_blanked:
                        blanked.add(row.number)
    except OSError as error:
        raise LogMistake(f"{path}: the file cannot be read: {error.strerror or error}") from error
    if not entries:
        raise LogMistake(f"{path}: the file holds no entry")
    return Kept(entries=entries, rows=rows, blanked=frozenset(blanked))


def _entry(line: bytes, where: str, exercise: str) -> tuple[Row, Entry, bool]:
    try:
        row, blanked = from_line(line, exercise)
        return row, to_entry(row), blanked
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise LogMistake(f"{where}: this is no entry of a log: {error}") from None


def _convened(line: bytes, where: str) -> str:
    """Which exercise a log is of; one of another form is refused before it is misread."""
    try:
        plain: Any = json.decode(line)
    except (msgspec.DecodeError, UnicodeError, RecursionError) as error:
        raise LogMistake(f"{where}: this is not JSON: {error}") from None
    command = plain.get("command") if isinstance(plain, dict) else None
    if not isinstance(command, dict) or command.get("type") != "convene":
        raise LogMistake(f"{where}: a log begins with the entry that convenes its exercise")
    form, rules = command.get("format"), command.get("rules")
    if form != FORMAT:
        raise LogMistake(
            f"{where}: this log is of format {form}, and this program reads format {FORMAT}"
        )
    if rules != RULES:
        raise LogMistake(
            f"{where}: this log was decided by rules {rules}, and these are rules {RULES}:"
            " what they would decide is no test of it"
        )
    return str(command.get("exercise", ""))


def begun(entries: Sequence[Entry], where: str) -> Begun:
    """What a log began with; raises `LogMistake` where its first entry does not say."""
    for fact in entries[0].event.hidden:
        if isinstance(fact, Begun):
            return fact
    raise LogMistake(f"{where}: the first entry does not say what the exercise began with")


__all__ = ["Kept", "LogMistake", "begun", "read_kept", "read_log"]
