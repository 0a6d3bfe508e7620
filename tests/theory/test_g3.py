"""G3: leaping every round ends at least .15 good faith below reformers.

On whole games from middling conditions: at a table of their own, and as the one leaper among
reformers, compared with a reformer in the same seat.
"""

import pytest

from game_rules.scenario.scenario import Scenario
from tests.kit.bench import CARDS, party, scenario
from tests.kit.games import faith, play
from tests.kit.lineups import ALL, all_play
from tests.theory.tables import at_least
from tests.theory.test_g2 import MIDDLING, TWO

pytestmark = pytest.mark.slow


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
        return faith(play(TWO, all_play(TWO, ALL[who]), seed))

    assert at_least(
        0.15, lambda seed: of("reformer", seed), lambda seed: of("leap-every-round", seed)
    )


def test_one_leaper_among_reformers_ends_below_a_reformer_in_its_seat() -> None:
    table = three()
    reformers = all_play(table, ALL["reformer"])

    def of(who: str, seed: str) -> float:
        return faith(play(table, {**reformers, "a": ALL[who]}, seed), "a")

    assert at_least(
        0.15, lambda seed: of("reformer", seed), lambda seed: of("leap-every-round", seed)
    )
