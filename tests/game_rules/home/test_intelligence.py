"""Intelligence."""

from game_rules.home.intelligence import drifted, first, fresh_part, reading
from game_rules.scenario.catalogue import FEARS, Fear

TRUE: dict[Fear, int] = dict.fromkeys(FEARS, 480)
SEED = "ab" * 16


def test_without_an_error_the_truth_is_told_in_steps() -> None:
    assert reading(TRUE, {}, 0) == dict.fromkeys(FEARS, 500)


def test_whoever_deals_with_the_other_errs_less() -> None:
    error: dict[Fear, int] = dict.fromkeys(FEARS, 1500)
    far, near = reading(TRUE, error, 0), reading(TRUE, error, 1000)
    assert all(480 < near[fear] < far[fear] <= 1000 for fear in FEARS)


def test_the_error_keeps_its_spread_as_it_drifts() -> None:
    values: list[int] = []
    errors = first(SEED, (1, 2))
    for round in range(1, 400):
        errors = drifted(errors, SEED, round, (1, 2))
        values += errors.values()
    mean = sum(values) / len(values)
    spread = (sum((v - mean) ** 2 for v in values) / len(values)) ** 0.5
    assert abs(mean) < 120
    assert 850 < spread < 1150


def test_directions_err_apart() -> None:
    assert first(SEED, (1, 2)) != first(SEED, (2, 1))


def test_the_root_is_a_root() -> None:
    assert abs(fresh_part(0.8) - 0.6) < 1e-12
