"""G3: leaping every round ends at least .15 good faith below reformers.

On whole games from middling conditions: at a table of their own, and as the one leaper among
reformers, compared with a reformer in the same seat.
"""

from statistics import fmean

import pytest

from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import play
from tests.kit.bench import CARDS, party, scenario
from tests.kit.games import faith
from tests.kit.lineups import ALL, all_play
from tests.theory.printed import number_of, printed
from tests.theory.tables import differences
from tests.theory.test_g2 import MIDDLING, TWO

pytestmark = pytest.mark.slow

BELOW = 0.15


def three() -> Scenario:
    """A table of three rivals."""
    return scenario(
        tuple(party(name, key, MIDDLING) for key, name in enumerate("abc", start=1)),
        300,
        rounds=8,
        noise=80,
        measures=CARDS,
    )


def test_leapers_end_below_reformers() -> None:
    def of(who: str, seed: str) -> float:
        return faith(play(TWO, seed, all_play(TWO, ALL[who])))

    found = differences(
        BELOW, lambda seed: of("reformer", seed), lambda seed: of("leap-every-round", seed)
    )
    assert fmean(found) >= BELOW
    about = f"leaping every round, below reformers, at tables of their own, {len(found)} pairs"
    printed("G3", about, "≥ .15", number_of(fmean(found)))


def test_one_leaper_among_reformers_ends_below_a_reformer_in_its_seat() -> None:
    table = three()
    reformers = all_play(table, ALL["reformer"])

    def of(who: str, seed: str) -> float:
        return faith(play(table, seed, {**reformers, "a": ALL[who]}), "a")

    found = differences(
        BELOW, lambda seed: of("reformer", seed), lambda seed: of("leap-every-round", seed)
    )
    assert fmean(found) >= BELOW
    about = f"the same for one leaper among reformers, in its seat, {len(found)} pairs"
    printed("G3", about, "≥ .15", number_of(fmean(found)))
