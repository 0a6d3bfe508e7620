"""Fears: what a party is afraid of, given how far it trusts and what is covered."""

from game_rules.exact.kept import kept
from game_rules.exact.numbers import clamp, milli, sigmoid
from game_rules.minds.lens import mechanical, shadow
from game_rules.minds.released import Obligation
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Lens


def good_faith(image: int) -> int:
    """p: the probability that an image in log-odds stands for, thousandths."""
    return milli(sigmoid(image / 1000))


def cover(
    theirs: tuple[Obligation, ...], ours: tuple[Obligation, ...], k: Constants = CONSTANTS
) -> dict[Fear, int]:
    """How far each fear is spoken to: by what binds the other, less what our own bonds feed.

    Each measure covers a part of what is still open; one seen to be evaded covers nothing.
    Negative where a measure that binds us feeds a fear that nothing answers.
    """
    if not theirs and not ours:
        return {}
    open_parts = dict.fromkeys(FEARS, 1.0)
    for obligation in theirs:
        if obligation.seen != "evade":
            for fear, answer in obligation.measure.answers.items():
                open_parts[fear] *= 1.0 - k.cover * answer / 1000
    fed = dict.fromkeys(FEARS, 0)
    for obligation in ours:
        for fear, size in obligation.measure.raises.items():
            fed[fear] += size
    covers: dict[Fear, int] = {}
    for fear, part in open_parts.items():
        covered = milli(1.0 - part) if part != 1.0 else 0
        if fed[fear]:
            covered -= milli(k.feeds * fed[fear] / 1000)
        if covered:
            covers[fear] = clamp(covered, -1000, 1000)
    return covers


def fears(
    image: int,
    sensitivities: dict[Fear, int],
    covers: dict[Fear, int],
    lens: Lens = "transformation",
    k: Constants = CONSTANTS,
) -> dict[Fear, int]:
    """The six fears, thousandths.

    Relief depends on trust: a promise by one in whom nobody believes calms nobody.
    """
    return _fears(image, sensitivities, covers, lens, k)


@kept(1024)
def _fears(
    image: int,
    sensitivities: dict[Fear, int],
    covers: dict[Fear, int],
    lens: Lens,
    k: Constants,
) -> dict[Fear, int]:
    p = sigmoid(image / 1000)
    doubt, known = 1.0 - p, not shadow(lens)
    calming = k.relief_conventional if mechanical(lens) else k.relief * p
    found: dict[Fear, int] = {}
    for fear in FEARS:
        level = sensitivities.get(fear, 0) / 1000 * doubt
        covered = covers.get(fear, 0) / 1000 if known else 0.0
        relief = covered if covered < 0.0 else calming * covered
        found[fear] = clamp(int(level * (1.0 - relief) * 1000.0 + 0.5))
    return found


@kept(1024)
def threat(found: dict[Fear, int], sensitivities: dict[Fear, int]) -> int:
    """The overall threat: the mean of the fears, each weighed by how much it is dreaded."""
    weight = total = 0
    for fear in FEARS:
        dreaded = sensitivities.get(fear, 0)
        weight += dreaded
        total += dreaded * found[fear]
    return milli(total / weight / 1000) if weight else 0


def band(level: int) -> int:
    """A level in thousandths as a band from 0 (calm) to 4 (alarm)."""
    return 4 if level >= 800 else level // 200


def match(answers: dict[Fear, int], found: dict[Fear, int]) -> int:
    """How well a measure speaks to what is feared; 1000: with all it has to the greatest."""
    greatest = max(found.values()) if found else 0
    if greatest <= 0:
        return 0
    spoken = 0
    for fear, part in answers.items():
        spoken += part * found[fear]
    return clamp(spoken // greatest)


__all__ = ["band", "cover", "fears", "good_faith", "match", "threat"]
