"""S10: institutions hold.

Change can become "institutionalized as a collection of new rules and practices" that "redefines
expectations of normal behaviour": with a strong institution a small breach costs at most .65 of
what it costs with none, at once and four rounds later; a major one costs more at once.
"""

import pytest
from msgspec.structs import replace

from game_rules.record.commands import Stance
from tests.kit.bench import QUIET, Bench
from tests.theory.printed import number_of, printed

CERTAIN = replace(QUIET, detect_base=2000, detect_shave=1.0)
"""Whatever is done is found out."""


def cost(institution: int, stance: Stance, after: int) -> float:
    """What one round of a stance took, against the letter, so many rounds later."""

    def played(first: Stance) -> float:
        bench = Bench(ready=650, faith=500, k=CERTAIN).agree("annual-force-data")
        bench.pairs(lambda pair: replace(pair, institution=institution))
        return bench.play(1, stance=first).play(after, stance="letter").gain()

    return played("letter") - played(stance)


@pytest.mark.parametrize("after", [0, 4])
def test_a_small_breach_is_absorbed(after: int) -> None:
    assert cost(800, "shave", after) <= 0.65 * cost(0, "shave", after)
    when = "at once" if after == 0 else "four rounds later"
    part = number_of(cost(800, "shave", after) / cost(0, "shave", after))
    printed("S10", f"a small breach, I = .8 by I = 0, {when}", "≤ .65", part)


def test_a_major_one_shocks() -> None:
    assert cost(800, "evade", 0) > cost(0, "evade", 0)
    part = number_of(cost(800, "evade", 0) / cost(0, "evade", 0))
    printed("S10", "a major breach, I = .8 by I = 0, at once", "> 1.00", part)


def test_what_comes_back_is_named_repair() -> None:
    bench = Bench(ready=650, faith=500, k=CERTAIN).agree("annual-force-data")
    bench.pairs(lambda pair: replace(pair, institution=800)).play(1, stance="shave").play(1)
    assert [item.amount > 0 for item in bench.account().items if item.cause == "repair"] == [True]
