"""Transformed, and the four lines."""

import pytest

from game_rules.exact.numbers import logit, milli
from game_rules.minds.fears import good_faith
from game_rules.record.hidden import Pair
from game_rules.record.world import Objective
from game_rules.resolution.verdict import (
    changed,
    conduct,
    judgement,
    mandate,
    security,
    transformed,
    warranted,
)


def pair(p: int, institution: int = 300) -> Pair:
    image = milli(logit(p / 1000))
    return Pair(image=image, start=image, baseline=image, institution=institution)


@pytest.mark.parametrize(
    ("one", "other", "institution", "met"),
    [
        (700, 700, 300, True),
        (700, 505, 300, True),
        (800, 490, 300, False),
        (590, 600, 300, False),
        (700, 700, 190, False),
    ],
)
def test_a_pair_meets_the_bounds(one: int, other: int, institution: int, met: bool) -> None:
    assert changed(pair(one, institution), pair(other, institution)) is met


def test_it_takes_two_rounds_in_succession_or_the_last() -> None:
    assert transformed([False, True, False, True, True], last=8) == 5
    assert transformed([False, True, False, True], last=8) is None
    assert transformed([False, False, True], last=3) == 3
    assert transformed([], last=3) is None


def test_conduct_remembers_what_was_really_done() -> None:
    level = 500
    for _ in range(6):
        level = conduct(level, ["evade"])
    assert level < 60
    assert conduct(level, []) == level
    assert conduct(500, ["spirit"]) > 500
    assert conduct(500, ["letter", "letter", "evade"]) < 500


def test_an_advantage_lowers_what_trust_is_due() -> None:
    assert warranted(1000, advantage=True) < warranted(1000, advantage=False)
    assert 0 <= warranted(0, advantage=True) < warranted(500, advantage=False)


def test_little_fear_and_a_crisis_held_are_security() -> None:
    calm = security({"b": 100}, {"b": True}, {"b": False})
    tense = security({"b": 700}, {"b": True}, {"b": False})
    war = security({"b": 700}, {"b": False}, {"b": False})
    trusting = security({"b": 100}, {"b": True}, {"b": True})
    assert war < tense < trusting < calm
    assert security({}, {}, {}) == 1000


def test_judgement_is_trust_where_it_is_due() -> None:
    image = pair(700).image
    assert judgement({"b": image}, {"b": good_faith(image)}) == 1000
    assert judgement({"b": image}, {"b": 200}) == 500


def test_the_mandate_is_the_share_of_its_aims() -> None:
    aims = tuple(Objective(text={}, met=met) for met in (True, False, True))
    assert mandate(aims) == 666
