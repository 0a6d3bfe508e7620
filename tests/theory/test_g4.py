"""G4: "low-risk first, the rest once own R ≥ .35" has regret ≤ .02 against the best calendar.

Reading the own window is a skill: at tables of `two-shores` who looks at the needle does as well
as who knew the best first round beforehand. Against the best means against each.

What is compared is when they sign, and so nobody leaps. With leaps, which all make alike when the
needle stands at .65, it holds too; but there whether a third leap is made can outweigh all
signatures, and in one of some twenty sets of drawn numbers a needle stands a step below it.
"""

from functools import cache
from statistics import fmean

import pytest

from game_rules.bots.craft.temper import Temper
from server.scenarios.loading import shelf
from tests.kit.lineups import NEVER, from_round, tempered
from tests.theory.printed import number_of, printed
from tests.theory.tables import differences, ends

pytestmark = pytest.mark.slow

READER = tempered(Temper(ready=350, daring=0, leaps=650))
PATIENT = tempered(Temper(ready=350, daring=0, leaps=NEVER, answers=NEVER))


@cache
def reading(seed: str, *, leaps: bool) -> float:
    return ends(shelf()["two-shores"], READER if leaps else PATIENT, seed)


@pytest.mark.parametrize("first", range(1, 8))
def test_reading_the_window_has_little_to_regret(first: int) -> None:
    calendar = tempered(Temper(begins=first, ready=0, daring=0, leaps=NEVER, answers=NEVER))
    found = differences(
        -0.02,
        lambda seed: reading(seed, leaps=False),
        lambda seed: ends(shelf()["two-shores"], calendar, seed),
    )
    assert fmean(found) >= -0.02
    about = f"reading the window, above signing from round {first} on, {len(found)} pairs"
    printed("G4", about, "≥ −.02", number_of(fmean(found)))


@pytest.mark.parametrize("first", range(1, 8))
def test_nor_where_all_leap_alike(first: int) -> None:
    calendar = from_round(first)
    found = differences(
        -0.02,
        lambda seed: reading(seed, leaps=True),
        lambda seed: ends(shelf()["two-shores"], calendar, seed),
    )
    assert fmean(found) >= -0.02
    about = f"the same with leaps at .65, from round {first} on, {len(found)} pairs"
    printed("G4", about, "≥ −.02", number_of(fmean(found)))
