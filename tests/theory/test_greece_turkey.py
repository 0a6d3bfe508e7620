"""History: Greece and Turkey come closer after 1999, level off at p .35 to .62, and stop there.

"A shock from outside as a condition": sympathy opens what measures had not, and nineteen measures
later the questions of the Aegean stand where they stood.
"""

from itertools import pairwise

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.theory.scripted import Played, load

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(10))
BOTH = (("greece", "turkey"), ("turkey", "greece"))


@pytest.fixture(scope="module")
def as_recorded() -> list[Played]:
    scenario, script = load_scenario(CASES / "greece-turkey.yaml"), load("greece-turkey")
    return [Played(scenario, script, seed=seed) for seed in SEEDS]


def mean(played: list[Played], holder: str, of: str, number: int) -> int:
    """Good faith after a round, over all seeds."""
    return sum(one.faith(holder, of)[number - 1] for one in played) // len(played)


def test_good_faith_levels_off_between_a_third_and_three_fifths(as_recorded: list[Played]) -> None:
    for holder, of in BOTH:
        for number in (7, 8):
            assert 350 <= mean(as_recorded, holder, of, number) <= 620
        last = [one.faith(holder, of)[-1] for one in as_recorded]
        assert sum(350 <= p <= 620 for p in last) >= len(last) * 4 // 5


def test_hardly_ever_does_it_transform(as_recorded: list[Played]) -> None:
    found = [one.transformed(*BOTH[0]) for one in as_recorded]
    assert sum(round is None for round in found) >= len(found) * 9 // 10


def test_the_islet_is_the_low_and_the_disasters_are_the_turn(as_recorded: list[Played]) -> None:
    for holder, of in BOTH:
        course = [mean(as_recorded, holder, of, number) for number in range(1, 9)]
        assert min(course) == course[4]
        steps = [after - before for before, after in pairwise(course)]
        assert max(steps) == steps[4]


def test_the_pause_is_signed_first_and_moves_nothing_for_ten_years(
    as_recorded: list[Played],
) -> None:
    for one in as_recorded:
        assert one.entered["Summer pause"] <= 2
        assert "Low politics" not in one.entered or one.entered["Low politics"] >= 7
    for holder, of in BOTH:
        assert mean(as_recorded, holder, of, 5) <= mean(as_recorded, holder, of, 1)


def test_nothing_later_passes_without_the_rise_of_1999(as_recorded: list[Played]) -> None:
    """Where one side still doubts, not even schedules find their majority."""
    for one in as_recorded:
        if "Schedules" in one.entered:
            before = one.entered["Schedules"] - 2
            assert min(one.faith(*pair)[before] for pair in BOTH) >= 400
