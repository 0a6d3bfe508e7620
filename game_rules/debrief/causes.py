"""Causes: what weighed most among the lines of some accounts."""

from collections.abc import Iterable

from game_rules.record.ledger import Account
from game_rules.scenario.catalogue import KINDS


def heaviest(accounts: Iterable[Account], *, up: bool = True) -> str | None:
    """What raised these images most, or lowered them; None where nothing did.

    A measure and its process count as one kind each. Of equals a leap comes first, then process.
    """
    totals: dict[str, int] = {}
    for account in accounts:
        for item in account.items:
            totals[item.cause] = totals.get(item.cause, 0) + (item.amount if up else -item.amount)
    order = {cause: place for place, cause in enumerate(("leap", "process", *KINDS))}
    moved = sorted(
        (cause for cause, amount in totals.items() if amount > 0),
        key=lambda cause: order.get(cause, len(order)),
    )
    return max(moved, key=lambda cause: totals[cause], default=None)


__all__ = ["heaviest"]
