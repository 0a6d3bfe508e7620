"""Parties: refusals of names that do not sit at this table."""

from collections.abc import Collection

from game_rules.record.events import Refused
from game_rules.record.world import Board
from game_rules.seats.sight import View


def playable(view: View, party: str) -> Refused | None:
    """Refuses a party that is not at this table, or that nobody can play."""
    known = next((known for known in view.board.parties if known.id == party), None)
    if known is None:
        return Refused(code="no-such-party", args={"party": party})
    return None if known.playable else Refused(code="not-playable", args={"party": party})


def all_playable(view: View, parties: tuple[str, ...]) -> Refused | None:
    """Refuses the first of the parties that nobody can play."""
    return next((refused for party in parties if (refused := playable(view, party))), None)


def in_order(board: Board, some: Collection[str]) -> tuple[str, ...]:
    """Some of the parties, in the order of the table, each once."""
    return tuple(party.id for party in board.parties if party.id in some)


__all__ = ["all_playable", "in_order", "playable"]
