"""History: the CSCE transforms in rounds 10 to 12 of 12, and not without its leaps.

"Perhaps, a leap of faith by at least one key senior policy maker": in this case, for certain.
A signature in the script is an attempt that has to pass every gate of the engine.
"""

from collections.abc import Iterator

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.theory.printed import printed
from tests.theory.scripted import Played, load, without_leaps

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(12))
RIVALS = (
    ("united-states", "soviet-union"),
    ("west-germany", "soviet-union"),
    ("united-states", "poland"),
    ("west-germany", "poland"),
)
SUPERPOWERS = RIVALS[0]


@pytest.fixture(scope="module")
def as_recorded() -> list[Played]:
    scenario = load_scenario(CASES / "helsinki.yaml")
    return [Played(scenario, load("helsinki"), seed=seed) for seed in SEEDS]


@pytest.fixture(scope="module")
def without() -> list[Played]:
    scenario = load_scenario(CASES / "helsinki.yaml")
    script = without_leaps(load("helsinki"))
    return [Played(scenario, script, seed=seed) for seed in SEEDS]


def rounds(played: list[Played]) -> Iterator[int]:
    """Every round in which any rival pair transformed."""
    for one in played:
        for pair in RIVALS:
            if (round := one.transformed(*pair)) is not None:
                yield round


def test_nothing_transforms_before_round_ten(as_recorded: list[Played]) -> None:
    assert min(rounds(as_recorded)) >= 10


def test_the_superpowers_transform_with_the_recorded_leaps(as_recorded: list[Played]) -> None:
    found = [one.transformed(*SUPERPOWERS) for one in as_recorded]
    transformed = [round for round in found if round is not None]
    assert len(transformed) >= len(found) * 3 // 4
    assert set(transformed) <= {10, 11, 12}
    when = ", ".join(f"{transformed.count(n)} in {n}" for n in sorted(set(transformed)))
    about = f"superpowers transformed with their leaps, by round, of {len(found)} seeds"
    printed("Helsinki", about, "most, in 10 to 12", when)


def test_nothing_transforms_without_the_leaps(without: list[Played]) -> None:
    assert list(rounds(without)) == []
    about = f"without them, any rival pair, of {len(without)} seeds"
    printed("Helsinki", about, "none", str(len(list(rounds(without)))))


def test_good_faith_between_the_superpowers_falls_until_the_leaps(
    as_recorded: list[Played],
) -> None:
    for one in as_recorded:
        before = one.faith(*SUPERPOWERS)[:9]
        assert max(before) <= 400
        assert before[-1] < before[0]


def test_inspectors_cannot_be_ratified_before_the_leap(
    as_recorded: list[Played], without: list[Played]
) -> None:
    """What opens a window is not what is signed in it."""
    for one in as_recorded:
        assert one.entered.get("Stockholm, inspectors", 12) >= 11
        assert "Final Act" in one.entered
    for one in without:
        assert "Stockholm, inspectors" not in one.entered
        assert "Intermediate forces" not in one.entered
