"""Generous tit-for-tat: nice, provocable, forgiving, and clear (Axelrod 1984).

It opens with one text for each neighbour and offers the next when that one has been answered. A
breach is returned in kind, one in three is forgiven, so that an accident does not echo for ever
(Nowak and Sigmund 1992). It never leaps first, and answers a leap with its own.
"""

from collections.abc import Iterator

from game_rules.bots import reciprocator
from game_rules.bots.craft import judgement, texts
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Wish
from game_rules.record.commands import Table
from game_rules.view import View

TIT_FOR_TAT = Temper(mirrors=True, echoes=True, retorts="in-kind", unasked=0, in_all=1)


def wishes(view: View, key: int) -> tuple[Wish, ...]:
    """What it wishes now."""
    return reciprocator.wishes(view, key, TIT_FOR_TAT, proposals)


def proposals(view: View, temper: Temper) -> Iterator[Wish]:
    """As everybody's, for those alone who do not owe us an answer."""
    for proposed in texts.proposals(view, temper):
        match proposed.command:
            case Table(parties=parties) if any(owes(view, party) for party in parties):
                continue
            case _:
                yield proposed


def owes(view: View, party: str) -> bool:
    """Whether it is a party's turn to move towards us."""
    return party != view.viewer and offered(view, party) > answered(view, party)


def offered(view: View, party: str) -> int:
    """How many texts we have tabled that are written for a party."""
    return sum(party in draft.parties for draft in judgement.own_drafts(view))


def answered(view: View, party: str) -> int:
    """How often a party moved towards us: signed what we wrote, or wrote for us; and its leaps."""
    moves = sum(
        party in draft.signatures
        if draft.sponsors[:1] == (view.viewer,)
        else party in draft.sponsors and view.viewer in draft.parties
        for draft in view.drafts.values()
    )
    leaps = sum(leap.party == party for leap in view.record.leaps)
    return moves + leaps


__all__ = ["TIT_FOR_TAT", "proposals", "wishes"]
