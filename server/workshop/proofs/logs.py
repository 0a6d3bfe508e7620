"""Logs as files: a JSON object per line, as the server gives them, read strictly."""

from pathlib import Path
from typing import Any

import msgspec
from msgspec import json

from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.events import Begun

LONGEST = 20_000_000
"""Bytes in one line: the first holds a whole scenario, and no other a tenth of it."""


class LogMistake(Exception):  # noqa: N818 - said to the person who gave the file
    """A log that cannot be read, and why; the message is a sentence with file and line."""


def read_log(path: Path) -> list[Entry]:
    """The entries of a file; raises `LogMistake` and nothing else."""
    entries: list[Entry] = []
    try:
        with path.open("rb") as file:
            number = 0
            while line := file.readline(LONGEST + 1):
                number += 1
                if len(line) > LONGEST:
                    raise LogMistake(f"{path}:{number}: the line is longer than any entry")
                if line.strip():
                    entries.append(_entry(line, f"{path}:{number}", first=not entries))
    except OSError as error:
        raise LogMistake(f"{path}: the file cannot be read: {error.strerror or error}") from error
    if not entries:
        raise LogMistake(f"{path}: the file holds no entry")
    return entries


def _entry(line: bytes, where: str, *, first: bool) -> Entry:
    if first:
        _version(line, where)
    try:
        return json.decode(line, type=Entry)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise LogMistake(f"{where}: this is no entry of a log: {error}") from None


def _version(line: bytes, where: str) -> None:
    """Refuses a log of another form before anything of it is misread."""
    try:
        plain: Any = json.decode(line)
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
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


def begun(entries: list[Entry], where: str) -> Begun:
    """What a log began with; raises `LogMistake` where its first entry does not say."""
    for fact in entries[0].event.hidden:
        if isinstance(fact, Begun):
            return fact
    raise LogMistake(f"{where}: the first entry does not say what the exercise began with")


__all__ = ["LogMistake", "begun", "read_log"]
