"""Conditions: what supports a change of thinking, and how far it carries a party."""

from typing import Final

from game_rules.exact.kept import kept
from game_rules.exact.numbers import clamp, milli, sigmoid
from game_rules.record.commands import Token
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import CONDITIONS, Condition, Lens

DISSATISFACTION: tuple[Condition, ...] = ("fatigue", "unease", "cost")

READY: Final = 350
"""From this readiness on a party is in the window (model.md, G4)."""

WORKS_ON: dict[Token, Condition] = {
    "experts": "experts",
    "forum": "forum",
    "cost-review": "cost",
    "promote": "generation",
    "question": "unease",
}
"""Which condition a token works on; a review and monitoring work on none."""


def dissatisfaction(c: dict[Condition, int], k: Constants = CONSTANTS) -> int:
    """D: how far a party is tired of the status quo, the weighted mean of the first three."""
    weight = total = 0.0
    for name in DISSATISFACTION:
        weight += k.weights[name]
        total += k.weights[name] * c[name]
    return milli(total / weight / 1000)


def readiness(
    c: dict[Condition, int],
    lens: Lens = "transformation",
    partner_questioned: bool = False,
    k: Constants = CONSTANTS,
) -> int:
    """R: how far the conditions carry a party, thousandths.

    Experts, new people and a forum cannot stand in for dissatisfaction: it is a gate. Towards a
    partner that has questioned the status quo in public, it counts as at least a half.
    """
    return _readiness(c, lens, partner_questioned, k)


@kept(1024)
def _readiness(c: dict[Condition, int], lens: Lens, partner_questioned: bool, k: Constants) -> int:
    total = 0.0
    for name in CONDITIONS:
        total += k.weights[name] * c[name]
    total /= 1000
    tired = dissatisfaction(c, k) / 1000
    if partner_questioned and tired < k.questioned_floor:
        tired = k.questioned_floor
    ready = milli(
        sigmoid(k.ready_steep * (total - k.ready_middle)) * sigmoid(k.gate_steep * (tired - k.gate))
    )
    return max(ready, k.agent_floor) if lens == "agent" else ready


def may_question(c: dict[Condition, int], k: Constants = CONSTANTS) -> bool:
    """Whether a party is uneasy enough to question the status quo in public."""
    return c["unease"] >= k.question_from


def article_limit(c: dict[Condition, int], k: Constants = CONSTANTS) -> int:
    """How many articles a party's drafts can carry: experts draft more of them at once."""
    return k.articles + sum(c["experts"] >= level for level in k.articles_from)


def bearable(c: dict[Condition, int], k: Constants = CONSTANTS) -> float:
    """How much exposure a capital puts up with: whoever is weary of guarding shrugs at more."""
    return k.bearable * (1.0 + k.weary * (c["fatigue"] / 1000 - k.middling))


def devalued(c: dict[Condition, int], k: Constants = CONSTANTS) -> float:
    """What an adversary's paper counts for; new people read what is written on it."""
    worth = k.devalued + k.devalued_generation * (c["generation"] / 1000 - k.middling)
    return min(1.0, max(0.0, worth))


def leap_price(c: dict[Condition, int], made: int = 0, k: Constants = CONSTANTS) -> int:
    """What a leap costs at home; a new generation makes it cheaper, each one made before dearer."""
    young = 1.0 - k.leap_generation * c["generation"] / 1000
    return milli(k.leap_price / 1000 * young * (1.0 + k.leap_dearer * made))


def explored(
    c: dict[Condition, int],
    so_far: dict[Condition, int],
    condition: Condition,
    k: Constants = CONSTANTS,
    rate: float | None = None,
) -> int:
    """What one token adds to a condition: a part of what is missing, up to a bound per game.

    Unease and concern about cost cannot be talked up where nobody is dissatisfied.
    """
    missing = 1.0 - c[condition] / 1000
    gain = (k.explore if rate is None else rate) * missing
    if condition in ("unease", "cost"):
        gain *= min(1.0, dissatisfaction(c, k) / 1000 / k.explore_dissatisfied)
    return clamp(milli(gain), 0, max(0, k.explore_most - so_far.get(condition, 0)))


__all__ = [
    "DISSATISFACTION",
    "READY",
    "WORKS_ON",
    "article_limit",
    "bearable",
    "devalued",
    "dissatisfaction",
    "explored",
    "leap_price",
    "may_question",
    "readiness",
]
