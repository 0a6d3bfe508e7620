"""S1: too soon is marginal or dangerous; information feeds fears.

"Relations may worsen as added information feeds existing misperceptions and fears": where
readiness is below .15 and good faith at most .25, an information and declaratory package ends
.15 to .80 log-odds below doing nothing after four rounds, and the overall threat is higher.
"""

import pytest

from tests.kit.bench import PACKAGE, Bench
from tests.theory.printed import number_of, printed, span

UNREADY = (5, 50, 100, 149)
DISTRUSTFUL = (30, 100, 150, 200, 250)


@pytest.mark.parametrize("ready", UNREADY)
@pytest.mark.parametrize("faith", DISTRUSTFUL)
def test_too_soon_the_package_does_harm(ready: int, faith: int) -> None:
    signed = Bench(ready=ready, faith=faith).agree(*PACKAGE).play(review=True)
    nothing = Bench(ready=ready, faith=faith).play(review=True)
    assert -0.80 <= signed.gain() - nothing.gain() <= -0.15
    assert signed.threat() > nothing.threat()


@pytest.mark.defaults
def test_the_page_says_how_much_harm() -> None:
    harm, alarm = [], []
    for ready in UNREADY:
        for faith in DISTRUSTFUL:
            signed = Bench(ready=ready, faith=faith).agree(*PACKAGE).play(review=True)
            nothing = Bench(ready=ready, faith=faith).play(review=True)
            harm.append(signed.gain() - nothing.gain())
            alarm.append((signed.threat() - nothing.threat()) / 1000)
    about = "too soon: a package against doing nothing, R < .15 and p ≤ .25"
    printed("S1", about, "−.80 to −.15", span(harm))
    printed(
        "S1",
        "the same: overall threat",
        "higher",
        f"+{number_of(min(alarm), 3)} to +{number_of(max(alarm), 3)}",
    )


@pytest.mark.parametrize("ready", UNREADY)
def test_even_what_was_dictated_or_kept_in_the_letter_does_harm(ready: int) -> None:
    """What damps the good that a measure does must not damp the harm."""
    nothing = Bench(ready=ready, faith=200).play()
    for process, stance in ((None, "spirit"), (600, "letter")):
        bench = Bench(ready=ready, faith=200).agree(*PACKAGE, process=process)
        bench.play(stance="letter" if stance == "letter" else "spirit")
        assert bench.gain() - nothing.gain() <= -0.15


def test_a_hotline_cannot_be_misread() -> None:
    quiet = Bench(ready=50, faith=100).play()
    hotline = Bench(ready=50, faith=100).agree("military-hotline").play()
    assert hotline.gain() > quiet.gain()


def test_the_party_is_told_why_its_fear_rose() -> None:
    """G7: and that party is told why."""
    bench = Bench(ready=100, faith=200).agree(*PACKAGE).play(1)
    home = bench.world.known["a"].home
    assert home is not None
    told = {(cause.code, cause.subject, cause.sign) for cause in home.causes}
    assert ("information", "annual-force-data", -1) in told
