"""Signals: acts that bind nobody, and are read all the same.

What one of them says is the evidence of a small measure, with the factors of any other; what a
silence or a notice costs is a blow, which fear makes heavier and institutions soften.
"""

from collections.abc import Iterator

from game_rules.exact.numbers import milli
from game_rules.minds import institution
from game_rules.minds.fears import match
from game_rules.minds.released import Released
from game_rules.record.ledger import Cause, Item
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.constants import CONSTANTS, Constants

ANSWER: dict[Fear, int] = {"opacity": 900, "intentions": 600, "surprise": 300}
"""What the answer to a query speaks to; ours."""

GESTURE: dict[Fear, int] = {"intentions": 900, "coercion": 600, "escalation": 300}
"""What a friendly gesture speaks to; ours."""


def said(
    w: int, alpha: int, speaks: dict[Fear, int], fears: dict[Fear, int], age: int = 0
) -> dict[str, int]:
    """The factors of a signal that are its own; the reader's are added where it is read."""
    return {
        "w": w,
        "match": match(speaks, fears),
        "seen": 1000,
        "effort": 1000,
        "age": age,
        "alpha": alpha,
        "bonus": 1000,
        "checked": 1000,
        "declared": 0,
        "negotiated": 1000,
    }


def blow(
    cause: Cause, size: int, subject: str, bias: float, held: int, k: Constants = CONSTANTS
) -> Item:
    """What something costs that is no breach: more with a wary reader, less with an institution."""
    heavier = min(k.small_loss, milli(size / 1000 * (1.0 + bias)))
    return Item(
        cause=cause,
        amount=-institution.loss(heavier, held, k),
        subject=subject,
        factors={"size": heavier, "bias": milli(bias), "institution": held, "major": 0},
    )


def blows(released: Released, bias: float, held: int, k: Constants = CONSTANTS) -> Iterator[Item]:
    """Silence in the face of our question, threats, and notices of leaving what binds us both."""
    if released.query == "silent":
        yield blow("query", k.silence, "", bias, held, k)
    if released.gesture == "hostile":
        yield blow("gesture", k.warning, "", bias, held, k)
    for agreement, count in released.denounced:
        size = milli(k.denounced / 1000 * (1.0 + k.further_breach * max(0, count - 1)))
        yield blow("denunciation", size, agreement, 0.0, held, k)


__all__ = ["ANSWER", "GESTURE", "blow", "blows", "said"]
