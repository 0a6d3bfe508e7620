"""History: the Shanghai Five transform in rounds 5 to 8 of 8, and nobody leaps.

Confidence building "can facilitate, focus, synchronize, amplify, and generally structure" a change
for which conditions are ripe: in this case it took twenty-two meetings and no dramatic gesture.
"""

from itertools import pairwise

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.theory.scripted import Played, load

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(6))
GREAT = ("china", "russia")
ACROSS = (GREAT, ("china", "kazakhstan"), ("china", "kyrgyzstan"), ("china", "tajikistan"))


@pytest.fixture(scope="module")
def as_recorded() -> list[Played]:
    scenario, script = load_scenario(CASES / "shanghai-five.yaml"), load("shanghai-five")
    return [Played(scenario, script, seed=seed) for seed in SEEDS]


def test_the_recorded_moves_hold_no_leap(as_recorded: list[Played]) -> None:
    assert as_recorded[0].script.leaps == ()


def test_the_two_great_neighbours_transform_in_the_second_half(as_recorded: list[Played]) -> None:
    found = [one.transformed(*GREAT) for one in as_recorded]
    transformed = [round for round in found if round is not None]
    assert len(transformed) >= len(found) * 3 // 4
    assert set(transformed) <= {5, 6, 7, 8}


def test_nothing_transforms_before_round_five(as_recorded: list[Played]) -> None:
    rounds = [one.transformed(*pair) for one in as_recorded for pair in ACROSS]
    assert min(round for round in rounds if round is not None) >= 5


def test_the_great_two_come_first_and_the_small_ones_follow(as_recorded: list[Played]) -> None:
    for one in as_recorded:
        for _, small in ACROSS[1:]:
            assert one.faith(*GREAT)[6] > one.faith("china", small)[6]
            assert one.faith("china", small)[-1] > one.faith("china", small)[4]
            assert one.faith(small, "china")[-1] > one.faith(small, "china")[4]


def test_before_the_treaty_patience_moves_by_small_steps(as_recorded: list[Played]) -> None:
    """A leap moves an image at once; in the years of meetings no round does."""
    for one in as_recorded:
        assert not one.table.world.public.record.leaps
        for holder, of in (GREAT, GREAT[::-1]):
            years = one.faith(holder, of)[:6]
            assert max(after - before for before, after in pairwise(years)) < 200


def test_notices_and_observers_come_with_the_treaty_and_words_long_before(
    as_recorded: list[Played],
) -> None:
    for one in as_recorded:
        assert one.entered["Principles"] == 1
        assert one.entered["Shanghai, notices"] in {7, 8}
        assert one.entered["Shanghai, observers"] in {7, 8}
