"""G6: mixed tables end with none, some or all of the rival pairs transformed.

None in 40–65 %, some in 25–50 %, all in 5–20 %: on `two-shores`, whose start is middling, with
other players in the seats of each table. The tables that judge are not those that were looked at
when the players and the start were chosen.
"""

from collections import Counter
from itertools import combinations
from math import comb

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.kit.games import transformed
from tests.kit.lineups import ALL
from tests.theory.printed import printed
from tests.theory.tables import BUILDERS, MIX, SQUARE, mixed, seating

pytestmark = pytest.mark.slow

GAMES = 2 * SQUARE


def test_every_two_players_meet_once_in_every_two_seats() -> None:
    for turn in (0, 1):
        tables = [seating(number) for number in range(turn * SQUARE, (turn + 1) * SQUARE)]
        for one, other in combinations(range(4), 2):
            assert len({(table[one], table[other]) for table in tables}) == SQUARE


def test_builders_sit_together_as_often_as_chance_would_have_it() -> None:
    """How many of the three rivals build decides most of how a table ends."""
    builds = [player in BUILDERS for player in MIX]
    part = sum(builds) / len(MIX)
    found = Counter(sum(builds[who] for who in seating(number)[:3]) for number in range(GAMES))
    for together in range(4):
        share = comb(3, together) * part**together * (1 - part) ** (3 - together)
        assert abs(found[together] - GAMES * share) < 1


def test_mixed_tables_end_in_every_way() -> None:
    ends: Counter[str] = Counter()
    for number in range(GAMES):
        pairs = mixed(number).transformed
        ends["none" if not any(pairs) else "all" if all(pairs) else "some"] += 1
    assert 0.40 <= ends["none"] / GAMES <= 0.65
    assert 0.25 <= ends["some"] / GAMES <= 0.50
    assert 0.05 <= ends["all"] / GAMES <= 0.20
    for how, bound in (("none", "40 to 65 %"), ("some", "25 to 50 %"), ("all", "5 to 20 %")):
        share = f"{ends[how] * 100 / GAMES:.0f} %"
        about = f"mixed tables of two-shores, {GAMES} that nobody had looked at: {how} transformed"
        printed("G6", about, bound, share)


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
    for pairs, about, bound in (
        (without, "one hawk among reformers, 10 games: other pairs that transform", "some"),
        (with_hawk, "the same: the hawk's own pairs", "fewer"),
    ):
        printed("G10", about, bound, f"{sum(map(bool, pairs))} of {len(pairs)}")
