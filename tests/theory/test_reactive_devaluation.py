"""Reactive devaluation (Ross and Stillinger 1991): it matters at home whose paper a text stands on.

At a middling `generation` the same text is worth .55 of itself from a rival, and all of it from
oneself, from both together, or from a third; which is why tabling it jointly or through a neutral
has a point. New people read what is written: to them it is worth more, whoever wrote it.
"""

import pytest
from msgspec.structs import replace

from game_rules.minds.conditions import devalued
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
    kept = devalued(conditions_for(500))
    assert worth("a") == pytest.approx(kept * own, abs=1)
    assert 0.55 < kept < 1, "somewhat newer people than middling"
    assert worth("a", "b") == worth("c") == own
