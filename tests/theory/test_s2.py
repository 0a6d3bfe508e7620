"""S2: in the window it works.

CBMs "work best when some variety of positive shift in security thinking is already taking
place": where readiness is at least .65 and good faith about .35, the same package gains .35 or
more log-odds in four rounds.
"""

import pytest

from tests.kit.bench import PACKAGE, Bench
from tests.theory.printed import printed, span

FAITHS = (330, 350, 370)


@pytest.mark.parametrize("ready", [650, 750, 900])
@pytest.mark.parametrize("faith", FAITHS)
def test_in_the_window_the_package_works(ready: int, faith: int) -> None:
    bench = Bench(ready=ready, faith=faith).agree(*PACKAGE).play(review=True)
    assert bench.gain() >= 0.35


@pytest.mark.defaults
def test_the_page_says_how_well_it_works() -> None:
    for ready in (650, 750, 900):
        played = [Bench(ready=ready, faith=p).agree(*PACKAGE).play(review=True) for p in FAITHS]
        about = f"in the window: the same package, R = .{ready // 10} and p about .35"
        printed("S2", about, "≥ .35", span([bench.gain() for bench in played]))


def test_in_the_window_it_relieves() -> None:
    signed = Bench(ready=650, faith=350).agree(*PACKAGE).play(review=True)
    nothing = Bench(ready=650, faith=350).play(review=True)
    assert signed.threat() < nothing.threat()
