"""G5: the variance of outcomes between line-ups is ≥ 4 × that between seeds: choices, not luck.

On `two-shores`, with the same line-up in every seat.
"""

from statistics import fmean, pvariance

import pytest

from server.scenarios.loading import shelf
from tests.kit.lineups import ALL
from tests.theory.printed import number_of, printed
from tests.theory.tables import FRESH, ends

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{seed:032x}" for seed in range(FRESH, FRESH + 8))


def test_choices_matter_more_than_luck() -> None:
    shores = shelf()["two-shores"]
    faith = {name: [ends(shores, player, seed) for seed in SEEDS] for name, player in ALL.items()}
    between = pvariance([fmean(found) for found in faith.values()])
    within = fmean(pvariance(found) for found in faith.values())
    assert between >= 4 * within
    times = number_of(between / within, 1)
    printed("G5", "variance of good faith between line-ups by that between seeds", "≥ 4", times)
