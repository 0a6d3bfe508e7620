"""Postures: how obligations towards a partner are met, and which of them is an exception."""

from collections.abc import Iterable

from msgspec.structs import replace

from game_rules.record.commands import Stance
from game_rules.record.world import Orders
from game_rules.scenario.scenario import Right
from game_rules.scenario.treaty import Agreement, Article

BOTH: frozenset[Right] = frozenset({"leap", "comply"})
"""The rights whose holders must both confirm an evasion."""


def place(partner: str, agreement: str, article: int) -> str:
    """Where an exception stands on the sheet."""
    return f"{partner}/{agreement}/{article}"


def evaded(orders: Orders) -> frozenset[str]:
    """All that the sheet says is not to be kept: partners, and single obligations."""
    said = (*orders.postures.items(), *orders.exceptions.items())
    return frozenset(name for name, stance in said if stance == "evade")


def postured(orders: Orders, partner: str, stance: Stance, ours: tuple[Right, ...]) -> Orders:
    """The sheet with another posture towards a partner."""
    return _confirmed(orders, replace(orders, postures={**orders.postures, partner: stance}), ours)


def excepted(orders: Orders, where: str, stance: Stance | None, ours: tuple[Right, ...]) -> Orders:
    """The sheet with an exception more, another one, or one less."""
    exceptions = {name: each for name, each in orders.exceptions.items() if name != where}
    if stance is not None:
        exceptions[where] = stance
    return _confirmed(orders, replace(orders, exceptions=exceptions), ours)


def _confirmed(before: Orders, after: Orders, ours: tuple[Right, ...]) -> Orders:
    """Whoever writes an evasion down has confirmed it; one that others confirmed was another."""
    if not evaded(after):
        return replace(after, evasion=())
    return replace(after, evasion=ours) if evaded(after) - evaded(before) else after


def stance(orders: Orders | None, partner: str, agreement: str = "", article: int = 0) -> Stance:
    """How a party really meets an obligation: in the letter unless it said otherwise.

    Without an article it is asked for the posture alone. An evasion that not both have confirmed
    is no evasion.
    """
    if orders is None:
        return "letter"
    said = orders.postures.get(partner, "letter")
    if orders.exceptions:
        said = orders.exceptions.get(place(partner, agreement, article), said)
    return "letter" if said == "evade" and not set(orders.evasion) >= BOTH else said


def stances(
    orders: Orders | None, partner: str, bound: Iterable[tuple[Agreement, Article]]
) -> tuple[Stance, ...]:
    """How each obligation towards a partner is really met."""
    return tuple(stance(orders, partner, text.id, article.id) for text, article in bound)


__all__ = ["evaded", "excepted", "place", "postured", "stance", "stances"]
