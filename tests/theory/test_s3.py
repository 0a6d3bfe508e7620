"""S3: too late is marginal.

"Wait too long and the pursuit of a CBM package will miss the window": where good faith is .85
or more, the package moves it by less than .6 of what it moves in the window; signed after the
conditions have fallen back, it gains less than half (S3b).
"""

import pytest

from tests.kit.bench import PACKAGE, Bench, conditions_for
from tests.theory.printed import printed, span

LATE = (850, 900, 950)
FALLEN = (100, 200, 300)


def window() -> Bench:
    return Bench(ready=650, faith=350).agree(*PACKAGE).play(review=True)


@pytest.mark.parametrize("ready", [650, 900])
@pytest.mark.parametrize("faith", LATE)
def test_too_late_there_is_little_left_to_move(ready: int, faith: int) -> None:
    late = Bench(ready=ready, faith=faith).agree(*PACKAGE).play(review=True)
    assert late.faith() - faith < 0.6 * (window().faith() - 350)


@pytest.mark.parametrize("ready", FALLEN)
def test_after_the_conditions_have_fallen_back_it_gains_less_than_half(ready: int) -> None:
    bench = Bench(ready=650, faith=350).conditions(conditions_for(ready))
    bench.agree(*PACKAGE).play(review=True)
    assert bench.gain() < window().gain() / 2


@pytest.mark.defaults
def test_the_page_says_how_little_is_left() -> None:
    moved = window().faith() - 350
    late = [
        (Bench(ready=ready, faith=p).agree(*PACKAGE).play(review=True).faith() - p) / moved
        for ready in (650, 900)
        for p in LATE
    ]
    printed("S3", "too late, p ≥ .85: part of the move in p in the window", "< .60", span(late))
    gained = window().gain()
    fallen = []
    for ready in FALLEN:
        bench = Bench(ready=650, faith=350).conditions(conditions_for(ready))
        fallen.append(bench.agree(*PACKAGE).play(review=True).gain() / gained)
    about = "conditions fallen back to R ≤ .30: part of the gain in the window"
    printed("S3b", about, "< .50", span(fallen))
