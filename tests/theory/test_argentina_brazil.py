"""History: Argentina and Brazil transform in rounds 8 to 10 of 12, with and without their leaps.

"Perhaps a leap of faith": in this case it is an answer that nobody needed. A signature in the
script is an attempt that has to pass every gate of the engine.

What the engine gives, over twelve seeds: with the leaps round 9 in all of them; without, round 9
in three, 10 in eight and 11 in one. Over thirty other seeds, looked at once after the fit: 9 in
all; without, 9 in six, 10 in twenty-two, 11 in two. Good faith stays between .2 and .45 until
democracy on both sides. The case was fitted (see the comment at its head), so that this is no
prediction.
"""

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.theory.scripted import Played, load, without_leaps

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(12))
RIVALS = ("argentina", "brazil")
DEMOCRACY = 6
"""The first round in which both governments are elected, or about to be."""


@pytest.fixture(scope="module")
def as_recorded() -> list[Played]:
    scenario = load_scenario(CASES / "argentina-brazil.yaml")
    return [Played(scenario, load("argentina-brazil"), seed=seed) for seed in SEEDS]


@pytest.fixture(scope="module")
def without() -> list[Played]:
    scenario = load_scenario(CASES / "argentina-brazil.yaml")
    script = without_leaps(load("argentina-brazil"))
    return [Played(scenario, script, seed=seed) for seed in SEEDS]


def test_they_transform_in_rounds_eight_to_ten_with_the_recorded_leaps(
    as_recorded: list[Played],
) -> None:
    assert {one.transformed(*RIVALS) for one in as_recorded} <= {8, 9, 10}


def test_they_transform_without_the_leaps_too(without: list[Played]) -> None:
    found = [one.transformed(*RIVALS) for one in without]
    transformed = [round for round in found if round is not None]
    assert len(transformed) == len(found)
    assert sum(round in {8, 9, 10} for round in transformed) >= len(found) * 3 // 4


def test_the_leaps_come_first_where_they_are_made(
    as_recorded: list[Played], without: list[Played]
) -> None:
    """A leap is not needed here, but it moves the day: never later than without, seed by seed."""
    for leapt, plain in zip(as_recorded, without, strict=True):
        sooner, later = leapt.transformed(*RIVALS), plain.transformed(*RIVALS)
        assert sooner is not None
        assert later is not None
        assert sooner <= later


def test_experts_alone_change_little_under_the_dictatorships(as_recorded: list[Played]) -> None:
    """Experts come before new people: they meet from the start, and images wait for the rest."""
    for one in as_recorded:
        assert "Accord of 1980" in one.entered
        for holder, of in (RIVALS, RIVALS[::-1]):
            assert all(200 <= p <= 450 for p in one.faith(holder, of)[: DEMOCRACY - 1])


def test_good_faith_rises_after_democracy_though_nobody_leaps(without: list[Played]) -> None:
    for one in without:
        faith = one.faith(*RIVALS)
        assert faith[-1] >= faith[DEMOCRACY] + 150


def test_all_recorded_texts_pass_the_gates_and_the_agency_is_the_last(
    as_recorded: list[Played], without: list[Played]
) -> None:
    for one in (*as_recorded, *without):
        assert one.refused == []
        assert set(one.entered) == {text.title for text in one.script.texts}
        assert one.entered["Joint agency"] == 12
