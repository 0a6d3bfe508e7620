"""How agreements are read in the first round in which they bind: what G7 counts."""

from collections.abc import Iterator
from typing import NamedTuple

from game_rules.record.events import Entered, HomeRead, Resolved
from game_rules.scenario.catalogue import KINDS
from game_rules.theatre.play import Play


class Reading(NamedTuple):
    """One agreement, and what became of it where it was new."""

    raised: bool
    """Whether some holder's ledger has an article of it with a negative amount."""
    told: bool
    """Whether one of these holders has that kind of measure, falling, among its causes."""


def readings(game: Play) -> Iterator[Reading]:
    """Every agreement of a game that came to bind somebody."""
    entered: dict[str, int] = {}
    round = 1
    for entry in game.entries:
        homes = {
            viewer: one.home
            for told in entry.event.known
            for one in told.facts
            if isinstance(one, HomeRead)
            for viewer in told.viewers
        }
        for fact in entry.event.hidden:
            if not isinstance(fact, Resolved):
                continue
            for id, came in entered.items():
                if came == fact.round - 1:
                    against = [
                        (item.cause, homes[holder])
                        for holder, row in fact.reckoning.accounts.items()
                        for account in row.values()
                        for item in account.items
                        if item.cause in KINDS
                        and item.amount < 0
                        and item.subject.startswith(f"{id}/")
                    ]
                    told = any(
                        cause.code == code and cause.sign == -1
                        for code, home in against
                        for cause in home.causes
                    )
                    yield Reading(raised=bool(against), told=told)
            round = fact.round
        entered |= {f.agreement.id: round for f in entry.event.public if isinstance(f, Entered)}


__all__ = ["Reading", "readings"]
