"""Intelligence: what the services believe that the others fear of us."""

from functools import lru_cache

from game_rules.exact.chance import noise
from game_rules.exact.numbers import clamp, milli
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.constants import CONSTANTS, Constants

STEP = 50
_PURPOSES = tuple([(fear, f"intelligence-{fear}") for fear in FEARS])
"""What the error about each fear is drawn for."""


def drifted(
    errors: dict[Fear, int], seed: str, round: int, keys: tuple[int, int], k: Constants = CONSTANTS
) -> dict[Fear, int]:
    """The errors a round later, in thousandths of their spread.

    They drift, so that a trend can be read although no level can be trusted.
    """
    drift, fresh = k.drift, fresh_part(k.drift)
    return {
        fear: milli(
            drift * errors.get(fear, 0) / 1000 + fresh * noise(seed, purpose, round, *keys) / 1000
        )
        for fear, purpose in _PURPOSES
    }


def first(seed: str, keys: tuple[int, int]) -> dict[Fear, int]:
    """The errors to begin with."""
    return {fear: noise(seed, purpose, 0, *keys) for fear, purpose in _PURPOSES}


@lru_cache(maxsize=64)
def fresh_part(drift: float) -> float:
    """√(1 − drift²), by Newton's steps, which are exact everywhere."""
    square = 1.0 - drift * drift
    root = 1.0
    for _ in range(40):
        root = (root + square / root) / 2.0
    return root


def reading(
    fears: dict[Fear, int], errors: dict[Fear, int], process: int, k: Constants = CONSTANTS
) -> dict[Fear, int]:
    """What the services report of another's fears of us: who deals with the other knows more."""
    spread = k.spread / 1000 * (1.0 - k.spread_known * process / 1000)
    return {
        fear: clamp(
            (fears[fear] + milli(spread * errors.get(fear, 0) / 1000) + STEP // 2) // STEP * STEP
        )
        for fear in FEARS
    }


__all__ = ["drifted", "first", "reading"]
