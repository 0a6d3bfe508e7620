"""S5: a leap is only "perhaps" needed.

The list of supporting conditions ends with "perhaps, a 'leap of faith' initiative": one stock
case transforms with its recorded leaps and without them; another does so with them, and not
without. The whole cases stand in test_argentina_brazil.py and test_sinai.py, over more seeds.
"""

import pytest

from server.scenarios.loading import CASES, load_scenario
from tests.theory.scripted import Played, load, without_leaps

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(6))


def rounds(case: str, pair: tuple[str, str], *, leaps: bool) -> list[int | None]:
    """The round in which a pair transformed, seed by seed."""
    scenario = load_scenario(CASES / f"{case}.yaml")
    script = load(case) if leaps else without_leaps(load(case))
    return [Played(scenario, script, seed=seed).transformed(*pair) for seed in SEEDS]


@pytest.mark.parametrize("leaps", [True, False])
def test_one_case_transforms_with_its_leaps_and_without_them(leaps: bool) -> None:
    assert None not in rounds("argentina-brazil", ("argentina", "brazil"), leaps=leaps)


def test_another_does_not_transform_without_its_leap() -> None:
    leapt = rounds("sinai", ("egypt", "israel"), leaps=True)
    assert sum(round is not None for round in leapt) >= len(leapt) - 1
    assert rounds("sinai", ("egypt", "israel"), leaps=False) == [None] * len(SEEDS)
