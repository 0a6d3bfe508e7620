"""Institution: new rules of normal behaviour, what makes them and what they hold."""

from game_rules.exact.numbers import clamp, milli, sigmoid
from game_rules.minds.lens import mechanical, shadow
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Lens


def grown(
    institution: int,
    *,
    measures: float,
    readiness: int,
    process: int,
    image: int,
    generation: int,
    lens: Lens,
    k: Constants = CONSTANTS,
) -> int:
    """I after a round in which so many measures bound the other.

    New people take up new rules of normal behaviour sooner than those who grew old with the old.
    """
    shape = readiness / 1000 * (k.institution_base + k.institution_process * process / 1000)
    count = min(measures, float(k.institution_most))
    shape *= max(0.0, 1.0 + k.heirs * (generation / 1000 - k.middling))
    if mechanical(lens):
        shape = k.mechanical
    if shadow(lens):
        shape, count = readiness / 1000, k.artifact_habit
    trust = sigmoid(4.0 * (sigmoid(image / 1000) - 0.5))
    gain = k.institution * count * shape * trust * (1.0 - institution / 1000)
    return clamp(institution + milli(gain))


def settled(baseline: int, institution: int, image: int, k: Constants = CONSTANTS) -> int:
    """What counts as normal after a round: it follows the image up as far as habit reaches."""
    return baseline + milli(k.baseline * institution / 1000 * max(0, image - baseline) / 1000)


def slide(image: int, start: int, k: Constants = CONSTANTS) -> int:
    """What old habits take in a round without any institution."""
    return -milli(k.slide * (image - start) / 1000)


def held(
    image: int,
    start: int,
    baseline: int,
    institution: int,
    rule: bool = False,
    k: Constants = CONSTANTS,
) -> int:
    """What the institution keeps of the slide: with it, less slides and not so far back.

    Where deeds stand under a declared rule, less of what they gained slides.
    """
    left = 1.0 - institution / 1000
    if rule and image > baseline:
        left *= 1.0 - k.anchor
    rest = -milli(k.slide * left * (image - baseline) / 1000)
    return rest - slide(image, start, k)


def loss(amount: int, institution: int, k: Constants = CONSTANTS) -> int:
    """What a blow costs: institutions soften small ones, and make major ones worse."""
    if amount <= k.small_loss:
        return milli(amount / 1000 * (1.0 - k.small_shield * institution / 1000))
    return milli(amount / 1000 * (1.0 + k.major_shock * institution / 1000))


def repaired(
    pool: int, institution: int, k: Constants = CONSTANTS, *, reviewed: bool = False
) -> int:
    """What of a small loss comes back this round: by habit, and where it is talked over."""
    part = k.repair * institution / 1000 + (k.review_repair if reviewed else 0.0)
    return milli(min(1.0, part) * pool / 1000)


__all__ = ["grown", "held", "loss", "repaired", "settled", "slide"]
