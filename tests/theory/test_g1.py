"""G1: the best first round for parties that explore and sign is 3 to 6.

A table of two, eight rounds, with a window: conditions are at .18 until the sixth round, and then
at .70; with other numbers than those played with, where readiness is the same. Both keep the same
calendar: explore from the start, sign anything from a given round on, and never leap. Too soon, and
what is signed is read the wrong way or grows stale before it could count; too late, and there is no
time left.

On `two-shores`, which has six rounds and in which the same parties leap, the leap decides more
than the calendar does, and there is no eighth round: the sentence is about exploring and signing.
"""

from functools import cache

import pytest
from msgspec.structs import replace

from game_rules.bots.craft.temper import Temper
from game_rules.scenario.scenario import Scenario, Tide
from tests.kit.bench import CARDS, conditions_for, party, scenario
from tests.kit.lineups import NEVER, tempered
from tests.theory.printed import number_of, printed
from tests.theory.tables import FRESH, ends

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{seed:032x}" for seed in range(FRESH, FRESH + 36))
LOW, RIPE = conditions_for(24), conditions_for(854)
OPENS, LAST = 6, 8


def window() -> Scenario:
    """Two parties, eight rounds, and conditions that are ripe in the last three of them."""
    table = scenario(
        (party("a", 1, LOW), party("b", 2, LOW)), 300, rounds=LAST, noise=80, measures=CARDS
    )
    tide = tuple(
        Tide(round=OPENS, condition=condition, change=level - LOW[condition])
        for condition, level in RIPE.items()
    )
    changed: Scenario = replace(table, tide=tide)
    return changed


@cache
def faith_when_signing_from(first: int) -> float:
    player = tempered(Temper(begins=first, ready=0, daring=0, leaps=NEVER, answers=NEVER))
    found = [ends(window(), player, seed) for seed in SEEDS]
    return sum(found) / len(found)


def test_the_best_first_round_is_neither_the_first_nor_the_last() -> None:
    best = max(range(1, LAST + 1), key=faith_when_signing_from)
    assert 3 <= best <= 6
    curve = ", ".join(number_of(faith_when_signing_from(first)) for first in range(1, LAST + 1))
    printed("G1", "good faith when signing from round 1, 2, … 8 on", "best in 3 to 6", curve)


def test_signing_in_the_first_round_costs_good_faith() -> None:
    assert max(map(faith_when_signing_from, range(3, 7))) >= faith_when_signing_from(1) + 0.06


def test_waiting_until_the_last_round_costs_more() -> None:
    assert max(map(faith_when_signing_from, range(3, 7))) >= faith_when_signing_from(LAST) + 0.08
