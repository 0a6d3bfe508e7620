"""An exercise is its list of entries: replay equals live, and deciding again gives the same bytes.

Laws 2, 7 and 9.
"""

import os
import subprocess
import sys
from hashlib import sha256

import pytest
from msgspec import json

from game_rules.decide import begin, decide
from game_rules.evolve import evolve
from game_rules.history import Entry, fold
from game_rules.record.events import Begun, Convened, Event
from game_rules.record.world import World
from tests.kit.logs import NAMES, encoded, played

pytestmark = pytest.mark.slow


@pytest.mark.parametrize("name", NAMES)
def test_a_log_folds_to_the_world_that_was_played(name: str) -> None:
    table, entries = played(name)
    assert fold(entries) == table.world
    assert json.encode(fold(entries)) == json.encode(table.world)


@pytest.mark.parametrize("name", NAMES)
def test_a_log_comes_back_from_json_as_it_was(name: str) -> None:
    table, entries = played(name)
    lines = encoded(entries)
    again = tuple(json.decode(line, type=Entry) for line in lines)
    assert again == entries
    assert encoded(again) == lines
    assert json.encode(fold(again)) == json.encode(table.world)


@pytest.mark.parametrize("name", NAMES)
def test_deciding_every_entry_again_gives_the_same_bytes(name: str) -> None:
    _, entries = played(name)
    world: World | None = None
    for entry in entries:
        event = decided_again(world, entry)
        assert json.encode(event) == json.encode(entry.event), entry.command
        world = evolve(world, entry.event)


def decided_again(world: World | None, entry: Entry) -> object:
    if world is None:
        (convened,), (begun,) = entry.event.public, entry.event.hidden
        assert isinstance(convened, Convened)
        assert isinstance(begun, Begun)
        return begin(begun.scenario, convened.board.exercise, begun.seed)
    return decide(world, entry.actor, entry.command, entry.at)


def test_a_log_says_the_scenario_the_rules_and_the_form_that_it_was_made_with() -> None:
    _, entries = played("small")
    (begun,) = entries[0].event.hidden
    assert isinstance(begun, Begun)
    assert (begun.rules, begun.format) == ("1", 1)
    assert begun.scenario.title == {"en": "Small"}


DIGEST = """
from hashlib import sha256
from tests.kit.logs import encoded, played
print(sha256(b"\\n".join(encoded(played("small")[1]))).hexdigest())
"""


@pytest.mark.parametrize("seed", ["1", "2"])
def test_another_process_that_orders_its_sets_otherwise_writes_the_same_log(seed: str) -> None:
    ran = subprocess.run(
        [sys.executable, "-c", DIGEST],
        env={**os.environ, "PYTHONHASHSEED": seed},
        capture_output=True,
        text=True,
        check=True,
    )
    assert ran.stdout.strip() == sha256(b"\n".join(encoded(played("small")[1]))).hexdigest()


@pytest.mark.parametrize("name", NAMES)
def test_no_event_says_a_thing_twice_or_to_somebody_who_is_not_there(name: str) -> None:
    table, entries = played(name)
    for entry in entries:
        assert isinstance(entry.event, Event)
        for told in entry.event.known:
            assert len(set(told.viewers)) == len(told.viewers) > 0
            assert set(told.viewers) <= table.world.known.keys()
            assert told.facts
