"""G4: "low-risk first, the rest once own R ≥ .35" has regret ≤ .02 against the best calendar.

Reading the own window is a skill: at tables of `two-shores` who looks at the needle does as well
as who knew the best first round beforehand. All leap alike, when the needle stands at .65: what
is compared is when they sign. Against the best means against each.
"""

from functools import cache
from statistics import fmean

import pytest

from game_rules.bots.craft.temper import Temper
from server.scenarios.loading import shelf
from tests.kit.lineups import from_round, tempered
from tests.theory.printed import number_of, printed
from tests.theory.tables import differences, ends

pytestmark = pytest.mark.slow

READER = tempered(Temper(ready=350, daring=0, leaps=650))


@cache
def reading(seed: str) -> float:
    return ends(shelf()["two-shores"], READER, seed)


@pytest.mark.parametrize("first", range(1, 8))
def test_reading_the_window_has_little_to_regret(first: int) -> None:
    calendar = from_round(first)
    found = differences(-0.02, reading, lambda seed: ends(shelf()["two-shores"], calendar, seed))
    assert fmean(found) >= -0.02
    about = f"reading the window, above signing from round {first} on, {len(found)} pairs"
    printed("G4", about, "≥ −.02", number_of(fmean(found)))
