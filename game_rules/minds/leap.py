"""Leap: what a leap of faith does to those who see it, and to the one who leaps."""

from game_rules.exact.numbers import milli, power, sigmoid
from game_rules.minds.lens import mechanical
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Lens


def carried(ready: float, k: Constants = CONSTANTS) -> float:
    """How far readiness carries a leap over the threshold: below it hardly, above it whole."""
    return k.leap_base + k.leap_ready * sigmoid(k.leap_steep * (ready - k.leap_middle))


def seen(readiness: int, bias: float, nth: int, lens: Lens, k: Constants = CONSTANTS) -> int:
    """What the n-th leap of another does to our image of it."""
    ready = 0.5 if mechanical(lens) else readiness / 1000
    doubt = 0.0 if mechanical(lens) else bias
    size = k.leap * carried(ready, k) * (1.0 - k.leap_bias * doubt)
    return milli(size * power(k.leap_again, nth - 1))


def made(readiness: int, nth: int, lens: Lens, k: Constants = CONSTANTS) -> int:
    """What our own n-th leap does to our own image: the threshold is the leaper's first of all."""
    ready = 0.5 if mechanical(lens) else readiness / 1000
    size = k.leap * carried(ready, k) * k.leap_own
    return milli(size * power(k.leap_again, nth - 1))


def given_back(price: int, readiness: int, nth: int, lens: Lens, k: Constants = CONSTANTS) -> int:
    """What an answer gives back of a leap's price at home: as far as it has carried the leaper.

    A country that was not ready for it, or has seen it before, does not thank for the answer.
    """
    ready = 0.5 if mechanical(lens) else readiness / 1000
    return milli(k.leap_back * price / 1000 * carried(ready, k) * power(k.leap_again, nth - 1))


def both(one: int, other: int) -> tuple[int, int]:
    """Two leaps at once: the larger whole, the smaller half."""
    return (one, other // 2) if one >= other else (one // 2, other)


def lost(gained: int, k: Constants = CONSTANTS) -> int:
    """What goes of a leap that nobody answers."""
    return milli(k.leap_lost * gained / 1000)


__all__ = ["both", "carried", "given_back", "lost", "made", "seen"]
