"""G3: leaping every round ends at least .15 good faith below reformers.

On whole games from middling conditions: at a table of their own, and as the one leaper among
reformers, compared with a reformer in the same seat.
"""

import pytest

from tests.kit.bench import CARDS, party, scenario
from tests.kit.games import faith, play
from tests.kit.lineups import ALL, all_play
from tests.theory.test_g2 import MIDDLING, TWO

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{seed:032x}" for seed in range(20))


def mean(numbers: list[float]) -> float:
    return sum(numbers) / len(numbers)


def test_leapers_end_below_reformers() -> None:
    leapers = mean([faith(play(TWO, all_play(TWO, ALL["leap-every-round"]), s)) for s in SEEDS])
    reformers = mean([faith(play(TWO, all_play(TWO, ALL["reformer"]), s)) for s in SEEDS])
    assert leapers <= reformers - 0.15


def test_one_leaper_among_reformers_ends_below_a_reformer_in_its_seat() -> None:
    three = scenario(
        tuple(party(name, key, MIDDLING) for key, name in enumerate("abc", start=1)),
        300,
        rounds=8,
        noise=80,
        measures=CARDS,
    )
    as_it_was = all_play(three, ALL["reformer"])
    with_leaper = {**as_it_was, "a": ALL["leap-every-round"]}
    seeds = SEEDS[:8]
    leaper = mean([faith(play(three, with_leaper, seed), "a") for seed in seeds])
    reformer = mean([faith(play(three, as_it_was, seed), "a") for seed in seeds])
    assert leaper <= reformer - 0.15
