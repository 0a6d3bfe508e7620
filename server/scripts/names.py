"""Names and numbers in a script: what every check asks of them."""

from collections.abc import Hashable, Iterable, Iterator

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.script import Script
from server.scenarios.mistakes import or_perhaps

Path = tuple[str | int, ...]
Found = Iterator[tuple[Path, str]]
"""Where something is wrong, as a path through the file, and a sentence."""


def playable(path: Path, name: str, scenario: Scenario) -> Found:
    known = [party.id for party in scenario.parties if party.playable]
    if name in known:
        return
    if any(party.id == name for party in scenario.parties):
        yield path, f"“{name}” is played by nobody in this scenario, so it cannot act"
    else:
        yield path, f"there is no party “{name}”{or_perhaps(name, known)}"


def any_party(path: Path, name: str, scenario: Scenario) -> Found:
    known = [party.id for party in scenario.parties]
    if name not in known:
        yield path, f"there is no party “{name}”{or_perhaps(name, known)}"


def actor(path: Path, name: str, script: Script, scenario: Scenario) -> Found:
    """Whoever makes a move must be played by the script."""
    wrong = list(playable(path, name, scenario))
    yield from wrong
    if not wrong and name not in script.parties:
        yield path, f"“{name}” makes a move here, but it is not among the script's “parties”"


def in_rounds(path: Path, number: int, scenario: Scenario) -> Found:
    if not 1 <= number <= scenario.rounds:
        yield path, f"there is no round {number}; “{scenario.id}” has {scenario.rounds}"


def within(path: Path, name: str, value: int, bounds: tuple[int, int]) -> Found:
    if not bounds[0] <= value <= bounds[1]:
        yield path, f"“{name}” must lie between {bounds[0]} and {bounds[1]}, not at {value}"


def once(path: Path, what: str, values: Iterable[Hashable]) -> Found:
    seen: set[Hashable] = set()
    for index, value in enumerate(values):
        if value in seen:
            yield (*path, index), f"{what} “{value}” is named twice"
        seen.add(value)


__all__ = [
    "Found",
    "Path",
    "actor",
    "any_party",
    "in_rounds",
    "once",
    "playable",
    "within",
]
