"""Supporting conditions and readiness."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.minds.conditions import (
    article_limit,
    dissatisfaction,
    explored,
    leap_price,
    may_question,
    readiness,
)
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import CONDITIONS, Condition

levels = st.fixed_dictionaries({name: st.integers(0, 1000) for name in CONDITIONS})


def all_at(level: int, **others: int) -> dict[Condition, int]:
    found: dict[Condition, int] = dict.fromkeys(CONDITIONS, level)
    return found | {name: others[name] for name in CONDITIONS if name in others}


def test_the_weights_are_the_models() -> None:
    assert sum(CONSTANTS.weights.values()) == pytest.approx(1.0)
    assert set(CONSTANTS.weights) == set(CONDITIONS)


def test_experts_new_people_and_a_forum_cannot_stand_in_for_dissatisfaction() -> None:
    content = all_at(1000, fatigue=100, unease=100, cost=100)
    assert readiness(content) < 150 < 600 < readiness(all_at(600))


@given(levels, st.sampled_from(CONDITIONS), st.integers(0, 300))
def test_every_condition_adds_to_readiness(
    c: dict[Condition, int], name: Condition, more: int
) -> None:
    assert readiness({**c, name: min(1000, c[name] + more)}) >= readiness(c)


@given(levels)
def test_a_partner_that_questions_counts_as_half_dissatisfied(c: dict[Condition, int]) -> None:
    towards = readiness(c, partner_questioned=True)
    assert towards >= readiness(c)
    if dissatisfaction(c) >= 500:
        assert towards == readiness(c)


def test_the_lens_agent_gives_readiness_a_floor() -> None:
    assert readiness(all_at(0), "agent") == 350
    assert readiness(all_at(900), "agent") == readiness(all_at(900))


def test_questioning_takes_unease() -> None:
    assert may_question(all_at(350))
    assert not may_question(all_at(900, fatigue=300, unease=300, cost=300))


def test_experts_draft_more_articles() -> None:
    assert [article_limit(all_at(500, experts=level)) for level in (0, 150, 350, 600)] == [
        1,
        2,
        3,
        4,
    ]


def test_a_new_generation_leaps_more_cheaply_and_repetition_is_dearer() -> None:
    assert leap_price(all_at(0)) == 250
    assert leap_price(all_at(0, generation=1000)) == 150
    assert leap_price(all_at(0), 1) == 375


@given(levels, st.sampled_from(CONDITIONS), st.integers(0, 250))
def test_exploration_never_passes_its_bound_or_the_whole(
    c: dict[Condition, int], name: Condition, so_far: int
) -> None:
    gain = explored(c, {name: so_far}, name)
    assert 0 <= gain <= max(0, CONSTANTS.explore_most - so_far)
    assert c[name] + gain <= 1000


def test_unease_cannot_be_talked_up_where_all_are_content() -> None:
    assert explored(all_at(0), {}, "experts") == 100
    assert explored(all_at(0), {}, "unease") == 0
    assert explored(all_at(200), {}, "cost") == explored(all_at(200), {}, "experts") // 2
