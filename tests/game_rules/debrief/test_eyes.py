"""Through a delegation's eyes: its own view of then, and nothing that it was not told."""

import pytest

from game_rules.debrief.eyes import eyes
from game_rules.evolve import evolve
from game_rules.parts import parts
from game_rules.record.events import Resolved
from game_rules.record.world import World
from game_rules.view import view
from tests.kit.logs import played


@pytest.mark.parametrize("round", [1, 3])
def test_it_is_the_view_that_the_delegation_had(round: int) -> None:
    entries = played("small")[1]
    world: World | None = None
    for entry in entries:
        world = evolve(world, entry.event)
        if any(isinstance(f, Resolved) and f.round == round for f in entry.event.hidden):
            break
    assert world is not None
    for party in ("nor", "sud"):
        found = eyes(entries, party, round)
        assert found is not None
        assert found.parts == parts(view(party, world.public, world.known[party]))
        assert found.record


def test_before_the_first_round_there_is_a_beginning_and_beyond_the_last_nothing() -> None:
    entries = played("small")[1]
    first = eyes(entries, "nor", 0)
    assert first is not None
    assert "home" in first.parts
    assert eyes(entries, "nor", 99) is None
    assert eyes(entries, "atlantis", 1) is None
    assert eyes((), "nor", 0) is None
