"""Exact numbers."""

import math

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.exact.numbers import clamp, exp, ln, logit, milli, power, sigmoid


@given(st.floats(-600, 600))
def test_exp_is_the_exponential(x: float) -> None:
    assert exp(x) == pytest.approx(math.exp(x), rel=1e-12)


@given(st.floats(1e-6, 1e6))
def test_ln_is_the_logarithm(x: float) -> None:
    assert ln(x) == pytest.approx(math.log(x), abs=1e-11)


@given(st.floats(-40, 40))
def test_the_logistic_is_symmetric_and_within_bounds(x: float) -> None:
    assert 0.0 <= sigmoid(x) <= 1.0
    assert sigmoid(x) + sigmoid(-x) == pytest.approx(1.0)


@given(st.floats(0.001, 0.999))
def test_logit_undoes_it(p: float) -> None:
    assert sigmoid(logit(p)) == pytest.approx(p)


def test_far_out_it_neither_overflows_nor_leaves_the_range() -> None:
    assert sigmoid(1e6) == pytest.approx(1.0)
    assert sigmoid(-1e6) == pytest.approx(0.0)


@given(st.floats(-1000, 1000))
def test_rounding_mirrors(x: float) -> None:
    assert milli(-x) == -milli(x)
    assert abs(milli(x) - x * 1000) <= 0.5000001


def test_halves_round_away_from_zero() -> None:
    assert [milli(x) for x in (0.0005, -0.0005, 0.00049)] == [1, -1, 0]


def test_clamp_and_power() -> None:
    assert [clamp(x) for x in (-5, 500, 1200)] == [0, 500, 1000]
    assert power(0.5, 3) == 0.125
    assert power(7.0, 0) == 1.0
