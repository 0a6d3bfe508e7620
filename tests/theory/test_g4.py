"""G4: "low-risk first, the rest once own R ≥ .35" has regret ≤ .02 against the best calendar.

Reading the own window is a skill: at tables of `two-shores` who looks at the needle does as well
as who knew the best first round beforehand. All leap alike, when the needle stands at .65: what
is compared is when they sign.
"""

from functools import cache

import pytest

from game_rules.bots.temper import Temper
from game_rules.play import Player
from server.scenarios.loading import shelf
from tests.kit.lineups import from_round, tempered
from tests.theory.tables import ends

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{seed:032x}" for seed in range(10))


@cache
def shores(player: Player) -> float:
    found = [ends(shelf()["two-shores"], player, seed).faith for seed in SEEDS]
    return sum(found) / len(found)


def test_reading_the_window_has_little_to_regret() -> None:
    best = max(shores(from_round(first)) for first in range(1, 8))
    reader = tempered(Temper(ready=350, daring=0, leaps=650))
    assert shores(reader) >= best - 0.02
