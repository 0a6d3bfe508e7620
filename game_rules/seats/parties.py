"""Parties: refusals of names that do not sit at this table."""

from collections.abc import Collection

from game_rules.exact.kept import kept
from game_rules.record.events import Refused
from game_rules.record.world import Board
from game_rules.seats.sight import View


def playable(view: View, party: str) -> Refused | None:
    """Refuses a party that is not at this table, or that nobody can play."""
    chairs = _chairs(view.board)
    if party not in chairs:
        return Refused(code="no-such-party", args={"party": party})
    return None if chairs[party] else Refused(code="not-playable", args={"party": party})


@kept(64)
def _chairs(board: Board) -> dict[str, bool]:
    """Who sits at this table, and whether somebody can play it."""
    return {party.id: party.playable for party in board.parties}


def all_playable(view: View, parties: tuple[str, ...]) -> Refused | None:
    """Refuses the first of the parties that nobody can play."""
    for party in parties:
        if (refused := playable(view, party)) is not None:
            return refused
    return None


def in_order(board: Board, some: Collection[str]) -> tuple[str, ...]:
    """Some of the parties, in the order of the table, each once."""
    return tuple(party.id for party in board.parties if party.id in some)


__all__ = ["all_playable", "in_order", "playable"]
