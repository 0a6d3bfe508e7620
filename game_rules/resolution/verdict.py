"""Verdict: when a relation counts as transformed, and four lines that are never added up."""

from collections.abc import Sequence

from game_rules.exact.numbers import clamp
from game_rules.minds.fears import good_faith
from game_rules.record.commands import Stance
from game_rules.record.hidden import Pair
from game_rules.record.world import Objective
from game_rules.scenario.constants import CONSTANTS, Constants


def changed(one: Pair, other: Pair, k: Constants = CONSTANTS) -> bool:
    """Whether both directions of a pair meet the bounds in this round."""
    p, q = good_faith(one.image), good_faith(other.image)
    return (
        p + q >= 2 * k.transformed_mean
        and min(p, q) >= k.transformed_least
        and one.institution + other.institution >= 2 * k.transformed_institution
    )


def transformed(met: Sequence[bool], *, last: int) -> int | None:
    """The round in which a pair counts as transformed, if any.

    It is the second of two in succession that meet the bounds, or the last round of the exercise
    if that does. `met` holds one answer per round, beginning with round 1.
    """
    for number, one in enumerate(met, start=1):
        if one and (number == last or (number > 1 and met[number - 2])):
            return number
    return None


def warranted(conduct: int, *, advantage: bool) -> int:
    """The good faith that a party's real conduct deserves, thousandths."""
    return clamp(200 + conduct * 6 // 10 - (150 if advantage else 0))


SCORES: dict[Stance, int] = {"spirit": 1000, "letter": 500, "shave": 200, "evade": 0}


def conduct(before: int, stances: Sequence[Stance]) -> int:
    """How a party has really met its obligations, this round counting a third of all.

    `stances` are those in which each of them was met; none: nothing bound it.
    """
    if not stances:
        return before
    score = sum(SCORES[stance] for stance in stances) // len(stances)
    return before + (score - before) // 3


def security(
    threats: dict[str, int],
    held: dict[str, bool],
    betrayed: dict[str, bool],
    k: Constants = CONSTANTS,
) -> int:
    """How safe a party came out: little fear, and crises held; the mean over its rivals.

    Trust in one that prepared to strike is punished.
    """
    if not threats:
        return 1000
    total = 0
    for of, threat in threats.items():
        line = 1000 - threat // 2 if held[of] else (1000 - threat) // 2
        total += clamp(line - (k.prepared if betrayed[of] else 0))
    return total // len(threats)


def judgement(images: dict[str, int], due: dict[str, int]) -> int:
    """How near the own images came to what the others' conduct warranted."""
    if not images:
        return 1000
    off = sum(abs(good_faith(image) - due[of]) for of, image in images.items())
    return clamp(1000 - off // len(images))


def mandate(objectives: tuple[Objective, ...]) -> int:
    """The share of the aims that are met."""
    if not objectives:
        return 1000
    return 1000 * sum(objective.met for objective in objectives) // len(objectives)


__all__ = [
    "changed",
    "conduct",
    "judgement",
    "mandate",
    "security",
    "transformed",
    "warranted",
]
