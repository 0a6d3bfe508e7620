"""Codings: one rule from what was the case to where it starts."""

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.scenario.scenario import (
    CONDITIONS,
    DEFAULT_GROUPS,
    MoveImage,
    OpenLeap,
    Scenario,
    Tide,
)
from game_rules.theatre.coding import (
    CODEBOOK,
    Coding,
    Dread,
    Dyad,
    Grading,
    Happening,
    belief,
    coded,
)
from game_rules.theatre.script import Occasion, Script
from game_rules.theatre.staging import staged
from tests.kit.bench import conditions_for, party, scenario

PAIR = Dyad(parties=("a", "b"), fought=2, claim=True, stronger="a")
SHEET = Coding(
    pairs=(PAIR,),
    conditions=(
        Grading(parties=("a", "b"), grades={"fatigue": 3, "unease": 0}),
        Grading(round=3, parties=("a",), grades={"unease": 4}),
    ),
    fears=(Dread(parties=("a",), fears=("opacity",)),),
    events=(Happening(round=2, kind="clash", by="a", to="b", what="Shots"),),
)


def bench() -> Scenario:
    parties = (party("a", 1, conditions_for(500), capital=900), party("b", 2, conditions_for(100)))
    return replace(
        scenario(parties, 777, noise=80), tide=(Tide(round=2, condition="cost", change=9),)
    )


dyads = st.builds(
    Dyad,
    parties=st.just(("a", "b")),
    fought=st.integers(0, 3),
    claim=st.booleans(),
    unrecognised=st.booleans(),
    opposed=st.booleans(),
    race=st.booleans(),
    stronger=st.sampled_from([None, "a", "b"]),
)


@given(dyads)
def test_whatever_speaks_against_the_other_never_raises_good_faith(dyad: Dyad) -> None:
    plain = belief(Dyad(parties=("a", "b")), "a")
    for worse in (
        replace(dyad, fought=min(3, dyad.fought + 1)),
        replace(dyad, claim=True),
        replace(dyad, unrecognised=True),
        replace(dyad, opposed=True),
        replace(dyad, race=True),
    ):
        assert belief(worse, "a") <= belief(dyad, "a") <= plain


def test_the_weaker_believes_less_than_the_stronger() -> None:
    assert belief(PAIR, "b") < belief(PAIR, "a")


def test_both_ways_of_a_pair_start_where_the_rule_puts_them() -> None:
    found = {(one.holder, one.of): one.good_faith for one in coded(bench(), SHEET).relations}
    assert found == {("a", "b"): belief(PAIR, "a"), ("b", "a"): belief(PAIR, "b")}


def test_conditions_stand_at_their_grades_from_the_round_in_which_they_change() -> None:
    begun = coded(bench(), SHEET)
    one, other = begun.parties
    levels = CODEBOOK.levels
    assert one.conditions == dict.fromkeys(CONDITIONS, levels[2]) | {
        "fatigue": levels[3],
        "unease": levels[0],
    }
    assert other.conditions == one.conditions
    assert begun.tide == (
        Tide(round=3, party="a", condition="unease", change=levels[4] - levels[0]),
    )


def test_nothing_that_was_designed_for_play_is_left_to_decide() -> None:
    begun = coded(bench(), SHEET)
    assert begun == coded(replace(bench(), tide=(), tide_noise=0), SHEET)
    for each in begun.parties:
        assert (each.capital, each.threshold) == (CODEBOOK.capital, CODEBOOK.threshold)
        assert each.groups == DEFAULT_GROUPS
    assert begun.parties[0].sensitivities["opacity"] == CODEBOOK.dreaded
    assert set(begun.parties[1].sensitivities.values()) == {CODEBOOK.ordinary}

    (news,) = coded(bench(), SHEET).injects
    assert news.round == 2
    assert news.effects == (
        MoveImage(holder="b", of="a", change=CODEBOOK.deeds["clash"]),
        MoveImage(holder="a", of="b", change=CODEBOOK.deeds["clash"] // 2),
    )


def test_a_recorded_leap_was_thinkable_in_the_round_before() -> None:
    script = Script(parties=("a", "b"), coding=SHEET, leaps=(Occasion(round=4, party="a"),))
    (opening,) = (one for one in staged(bench(), script).injects if one.id.startswith("opening"))
    assert opening.round == 3
    assert opening.effects == (OpenLeap(party="a", discount=CODEBOOK.opening),)


def test_a_script_without_a_coding_starts_as_its_scenario_does() -> None:
    assert staged(bench(), Script(parties=("a", "b"))) == bench()


@pytest.mark.parametrize("grade", range(5))
def test_levels_rise_with_grades(grade: int) -> None:
    assert list(CODEBOOK.levels) == sorted(set(CODEBOOK.levels))
    assert 0 <= CODEBOOK.levels[grade] <= 1000
