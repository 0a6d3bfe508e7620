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
from msgspec.structs import replace

from game_rules.bots.craft.temper import Temper
from server.scenarios.loading import shelf
from tests.kit.lineups import NEVER, tempered
from tests.theory.printed import number_of, printed
from tests.theory.tables import differences, ends

pytestmark = pytest.mark.slow

LEAPING = {
    "reading the window, above signing": {"leaps": NEVER, "answers": NEVER},
    "the same with leaps at .65,": {"leaps": 650},
}


@cache
def at_the_end(temper: Temper, seed: str) -> float:
    return ends(shelf()["two-shores"], tempered(temper), seed)


@pytest.mark.parametrize("first", range(1, 8))
@pytest.mark.parametrize("about", LEAPING)
def test_reading_the_window_has_little_to_regret(about: str, first: int) -> None:
    reader = replace(Temper(ready=350, daring=0), **LEAPING[about])
    calendar = replace(reader, ready=0, begins=first)
    found = differences(
        -0.02, lambda seed: at_the_end(reader, seed), lambda seed: at_the_end(calendar, seed)
    )
    assert fmean(found) >= -0.02
    called = f"{about} from round {first} on, {len(found)} pairs"
    printed("G4", called, "≥ −.02", number_of(fmean(found)))
