"""G6: mixed tables end with none, some or all of the rival pairs transformed.

On two-shores, whose start is middling, with the line-up of each seed drawn from six temperaments.
"""

from collections import Counter

import pytest

from game_rules.chance import draw
from server.scenarios.loading import CASES, load_scenario
from tests.kit.games import transformed
from tests.kit.lineups import ALL

pytestmark = pytest.mark.slow

MIX = ("reformer", "reformer", "hawk", "sign-at-once", "letter-only", "explore-only")
GAMES = 40


def test_mixed_tables_end_in_every_way() -> None:
    shores = load_scenario(CASES / "two-shores.yaml")
    ends: Counter[str] = Counter()
    for seed in (f"{number:032x}" for number in range(GAMES)):
        players = {
            party.id: ALL[MIX[draw(seed, "lineup", 0, party.key) * len(MIX) // 1000]]
            for party in shores.parties
        }
        found = transformed(shores, players, seed)
        changed = sum(round is not None for round in found.values())
        ends["none" if not changed else "all" if changed == len(found) else "some"] += 1
    assert 0.25 <= ends["none"] / GAMES <= 0.75
    assert 0.15 <= ends["some"] / GAMES <= 0.65
    assert 0.02 <= ends["all"] / GAMES <= 0.35


def test_a_hawk_at_the_table_does_not_forbid_it_to_the_others() -> None:
    """G10."""
    shores = load_scenario(CASES / "two-shores.yaml")
    found = []
    for seed in (f"{number:032x}" for number in range(10)):
        players = {party.id: ALL["reformer"] for party in shores.parties} | {"corvane": ALL["hawk"]}
        found.append(transformed(shores, players, seed))
    with_hawk = [end for game in found for pair, end in game.items() if "corvane" in pair]
    without = [end for game in found for pair, end in game.items() if "corvane" not in pair]
    assert any(without)
    assert sum(map(bool, with_hawk)) * len(without) < sum(map(bool, without)) * len(with_hawk)
