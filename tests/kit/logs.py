"""Logs for tests: whole exercises that bots have played, and logs as bytes."""

from functools import cache
from pathlib import Path

from msgspec import json

from game_rules.history import Entry
from game_rules.play import bots
from game_rules.scenario import Scenario
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


def encoded(entries: tuple[Entry, ...]) -> list[bytes]:
    """Each entry as the bytes of its log."""
    return [json.encode(entry) for entry in entries]
