"""S3: too late is marginal.

"Wait too long and the pursuit of a CBM package will miss the window": where good faith is .85
or more, the package moves it by less than .6 of what it moves in the window; signed after the
conditions have fallen back, it gains less than half (S3b).
"""

import pytest

from tests.kit.bench import PACKAGE, Bench, conditions_for


def window() -> Bench:
    return Bench(ready=650, faith=350).agree(*PACKAGE).play(review=True)


@pytest.mark.parametrize("ready", [650, 900])
@pytest.mark.parametrize("faith", [850, 900, 950])
def test_too_late_there_is_little_left_to_move(ready: int, faith: int) -> None:
    late = Bench(ready=ready, faith=faith).agree(*PACKAGE).play(review=True)
    assert late.faith() - faith < 0.6 * (window().faith() - 350)


@pytest.mark.parametrize("ready", [100, 200, 300])
def test_after_the_conditions_have_fallen_back_it_gains_less_than_half(ready: int) -> None:
    bench = Bench(ready=650, faith=350).conditions(conditions_for(ready))
    bench.agree(*PACKAGE).play(review=True)
    assert bench.gain() < window().gain() / 2
