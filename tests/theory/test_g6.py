"""G6: mixed tables end with none, some or all of the rival pairs transformed.

None in 40–65 %, some in 25–50 %, all in 5–20 %: on `two-shores`, whose start is middling, with
the players of each seat drawn anew for every seed.
"""

from collections import Counter

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.kit.games import ended, transformed
from tests.kit.lineups import ALL
from tests.theory.tables import mixed

pytestmark = pytest.mark.slow

GAMES = 150


def test_mixed_tables_end_in_every_way() -> None:
    ends: Counter[str] = Counter()
    for number in range(GAMES):
        found = ended(mixed(number))
        changed = sum(round is not None for round in found.values())
        ends["none" if not changed else "all" if changed == len(found) else "some"] += 1
    assert 0.40 <= ends["none"] / GAMES <= 0.65
    assert 0.25 <= ends["some"] / GAMES <= 0.50
    assert 0.05 <= ends["all"] / GAMES <= 0.20


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
