"""Logs for tests: whole exercises that bots have played, and logs as bytes."""

from collections.abc import Sequence
from functools import cache
from pathlib import Path

from msgspec import json
from msgspec.structs import asdict
from sqlalchemy import Engine, insert

from game_rules.history import Entry
from game_rules.record.actors import Delegate, Deputy
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import bots
from server.archive.database import WRITES
from server.archive.entries import BEGINNING, to_row
from server.archive.lines import sealed
from server.archive.tables import accounts, exercises, seminars
from server.archive.tables import entries as rows
from server.scenarios import load_scenario
from tests.kit.small import small
from tests.kit.table import SEED, Table

CASES = Path(__file__).parents[2] / "game_rules" / "cases"
NAMES = ("small", *sorted(path.stem for path in CASES.glob("*.yaml")))


@cache
def scenario(name: str) -> Scenario:
    """The small scenario, or one of the cases."""
    return small() if name == "small" else load_scenario(CASES / f"{name}.yaml")


@cache
def played(name: str, seed: str = SEED) -> tuple[Table, tuple[Entry, ...]]:
    """A whole exercise of bots: the table that it was played at, and its log."""
    table = Table(scenario(name), seed=seed, crew={})
    table.play(bots(scenario(name)))
    return table, tuple(table.entries)


def log(name: str) -> tuple[Entry, ...]:
    """The log of the same exercise."""
    return played(name)[1]


def wished(entries: Sequence[Entry]) -> list[int]:
    """The numbers of everything that delegations wished."""
    return [e.number for e in entries if isinstance(e.actor, Delegate | Deputy)]


def encoded(entries: tuple[Entry, ...]) -> list[bytes]:
    """Each entry as the bytes of its log."""
    return [json.encode(entry) for entry in entries]


def kept(path: Path, entries: Sequence[Entry]) -> Path:
    """A log in a file, as the server gives it."""
    path.write_bytes(sealed(entries))
    return path


def stored(engine: Engine, exercise: str, entries: Sequence[Entry]) -> None:
    """A log in a database, with all that belongs to it."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.execute(insert(accounts), {"id": "local", "name": "", "created": 1})
        code = {"code": "TABLE2", "title": "", "scenario": "small"}
        connection.execute(insert(seminars), {**code, "account": "local", "created": 1})
        room = {"id": exercise, "seminar": "TABLE2", "place": 1}
        connection.execute(insert(exercises), room)
        previous = BEGINNING
        for entry in entries:
            row = to_row(exercise, entry, previous)
            connection.execute(insert(rows), asdict(row))
            previous = row.hash
