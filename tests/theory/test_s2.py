"""S2: in the window it works.

CBMs "work best when some variety of positive shift in security thinking is already taking
place": where readiness is at least .65 and good faith about .35, the same package gains .35 or
more log-odds in four rounds.
"""

import pytest

from tests.kit.bench import PACKAGE, Bench


@pytest.mark.parametrize("ready", [650, 750, 900])
@pytest.mark.parametrize("faith", [330, 350, 370])
def test_in_the_window_the_package_works(ready: int, faith: int) -> None:
    bench = Bench(ready=ready, faith=faith).agree(*PACKAGE).play(review=True)
    assert bench.gain() >= 0.35


def test_in_the_window_it_relieves() -> None:
    signed = Bench(ready=650, faith=350).agree(*PACKAGE).play(review=True)
    nothing = Bench(ready=650, faith=350).play(review=True)
    assert signed.threat() < nothing.threat()
