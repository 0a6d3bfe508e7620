"""S13: renaming and reordering parties permutes the result exactly."""

import re
from itertools import permutations

import pytest
from msgspec import json
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.record.actors import Actor
from game_rules.record.commands import Command, Convene, MakeEstimate
from game_rules.record.events import Begun, Event, Resolved
from game_rules.scenario.scenario import Scenario
from tests.kit.logs import played, scenario
from tests.kit.table import SEED, Table

pytestmark = pytest.mark.slow


class Renaming:
    """Other names for the parties, wherever they stand."""

    def __init__(self, names: dict[str, str]) -> None:
        self.names = {old.encode(): new.encode() for old, new in names.items()}
        either = b"|".join(self.names)
        self.whole = re.compile(rb"(?<![\w-])(" + either + rb")(?![\w-])")

    def __call__(self, value: object) -> bytes:
        return self.whole.sub(lambda found: self.names[found[0]], json.encode(value))


def permuted(original: Scenario, rename: Renaming, order: tuple[int, ...]) -> Scenario:
    """The scenario with its parties renamed and in another order; their keys go along."""
    renamed = json.decode(rename(original), type=Scenario)
    parties = tuple(renamed.parties[place] for place in order)
    return replace(renamed, parties=parties, relations=renamed.relations[::-1])


def replayed(entries: tuple[Entry, ...], table: Table, rename: Renaming) -> None:
    for entry in entries:
        # Whom an estimate is about goes round the table, and nothing else comes of it.
        if isinstance(entry.command, Convene | MakeEstimate):
            continue
        actor = json.decode(rename(entry.actor), type=Actor)
        command = json.decode(rename(entry.command), type=Command)
        table.at = entry.at
        assert isinstance(table.do(actor, command), Event), command


def results(entries: tuple[Entry, ...]) -> list[Resolved]:
    return [f for e in entries for f in e.event.hidden if isinstance(f, Resolved)]


@pytest.mark.parametrize(
    ("name", "order"),
    [
        *(("small", order) for order in permutations(range(3)) if order != (0, 1, 2)),
        ("two-shores", (3, 1, 0, 2)),
        ("helsinki", tuple(reversed(range(len(scenario("helsinki").parties))))),
    ],
)
def test_renaming_and_reordering_parties_permutes_the_result(
    name: str, order: tuple[int, ...]
) -> None:
    _, entries = played(name)
    original = scenario(name)
    ids = [party.id for party in original.parties]
    # Names change places too: what was first in the alphabet no longer is.
    names = {id: f"p{len(ids) - place}-{id[:1]}" for place, id in enumerate(ids)}
    rename = Renaming(names)
    table = Table(permuted(original, rename, order), seed=SEED, crew={}, start=False)
    (begun,) = table.entries[0].event.hidden
    assert isinstance(begun, Begun)
    (original_begun,) = entries[0].event.hidden
    assert isinstance(original_begun, Begun)
    assert json.decode(json.encode(begun.pairs)) == json.decode(rename(original_begun.pairs))
    replayed(entries, table, rename)
    expected, found = results(entries), results(tuple(table.entries))
    assert len(expected) == len(found) == original.rounds
    for one, other in zip(expected, found, strict=True):
        assert json.decode(rename(one)) == json.decode(json.encode(other))
    agreements = played(name)[0].world.public.record.agreements
    assert json.decode(rename(agreements)) == json.decode(
        json.encode(table.world.public.record.agreements)
    )
