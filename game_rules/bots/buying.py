"""Whose vote at home a bot would buy for a text (side payments: Putnam 1988)."""

from typing import Final

from game_rules.bots.craft import judgement, manners
from game_rules.scenario.treaty import Draft
from game_rules.view import View

LEFT: Final = 400
"""Capital that has to be left when a vote is paid: enough for a leap. Ours."""

MOST: Final = 2
"""Groups that are paid in one round; who pays all has no friends at home. Ours."""

WINNABLE: Final = "doubtful"
"""How a vote stands that one or two groups can turn: a promise moves the whole by a few hundredths.
One that is unlikely fails with it as well, and is paid for twice; a likely one passes without."""

SHAKY: Final = frozenset({"likely", "doubtful", "unlikely"})
"""How one stands for which people have been seen to pay."""


def shaky(view: View, draft: Draft) -> bool:
    """Whether the vote on a text is in some doubt, and a group against it could be named."""
    told, home = view.forecasts.get(draft.id), view.home
    return (
        home is not None
        and told is not None
        and told.against in home.prices
        and judgement.expected(view, draft) in SHAKY
    )


def needed(view: View, draft: Draft) -> str | None:
    """The group most against a text whose vote it could turn or secure, if we can afford it."""
    told, home, paid = view.forecasts.get(draft.id), view.home, manners.sheet(view).payments
    if home is None or told is None or told.against not in home.prices:
        return None
    if told.against in paid or len(paid) >= MOST:
        return None
    bill = sum(home.prices[group] for group in (*paid, told.against))
    return (
        told.against
        if judgement.expected(view, draft) == WINNABLE and home.capital - bill >= LEFT
        else None
    )


__all__ = ["needed", "shaky"]
