"""Reactive devaluation (Ross and Stillinger 1991): it matters at home whose paper a text stands on.

The same text is worth .55 of itself from a rival, and all of it from oneself, from both together,
or from a third; which is why tabling it jointly or through a neutral has a point.
"""

import pytest
from msgspec.structs import replace

from tests.kit.bench import Bench, conditions_for, party, scenario

THREE = ("a", "b", "c")


def worth(*sponsors: str) -> int:
    """What the text is worth to `b`, a rival of `a` but not of `c`."""
    parties = tuple(party(name, key, conditions_for(500)) for key, name in enumerate(THREE, 1))
    relations = scenario(parties, 350)
    neutral = tuple(
        replace(one, rival={one.holder, one.of} == {"a", "b"}) for one in relations.relations
    )
    bench = Bench(of=replace(relations, relations=neutral))
    bench.sign("stockholm-notification", sponsors=sponsors).play(1)
    return next(each.worth for each in bench.books[0].ballots if each.party == "b")


def test_the_rivals_paper_devalues_and_any_other_does_not() -> None:
    own = worth("b")
    assert worth("a") == pytest.approx(0.55 * own, abs=1)
    assert worth("a", "b") == worth("c") == own
