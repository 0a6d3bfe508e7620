"""G4: "low-risk first, the rest once own R ≥ .35" has regret ≤ .02 against the best calendar.

Reading the own window is a skill: who looks at the needle does as well as who knew the best first
round beforehand. On `two-shores` the bound does NOT hold: .67 for who reads the needle against
.74 for the calendar that begins in round 4.
"""

from functools import cache

import pytest

from game_rules.bots.temper import Temper
from server.scenarios.loading import shelf
from tests.kit.lineups import tempered
from tests.theory.tables import ends
from tests.theory.test_g1 import SEEDS, faith_when_signing_from

pytestmark = pytest.mark.slow


@cache
def faith_of_who_reads_the_window() -> float:
    reader = tempered(Temper(ready=350, daring=0))
    found = [ends(shelf()["two-shores"], reader, seed).faith for seed in SEEDS]
    return sum(found) / len(found)


@pytest.mark.xfail(
    strict=True,
    reason="the window opens at one blow: who knows its round needs no needle",
)
def test_reading_the_window_has_little_to_regret() -> None:
    best = max(map(faith_when_signing_from, range(1, 8)))
    assert faith_of_who_reads_the_window() >= best - 0.02
