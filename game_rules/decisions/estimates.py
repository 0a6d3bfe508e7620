"""Estimates: a guess each round at how threatened one other party feels, and by what."""

from game_rules.exact.kept import kept
from game_rules.record.commands import MakeEstimate
from game_rules.record.events import Refused
from game_rules.record.world import Board
from game_rules.seats.sight import View
from game_rules.seats.stages import meant_for


def estimate_about(board: Board, viewer: str, round: int) -> str:
    """Whom this round's estimate is about: the others take turns, rivals before the rest.

    The first guess of the evening is about somebody who is feared. Rivals come as the scenario
    names them, the rest beginning with our neighbour. Empty where there is nobody else.
    """
    others = _turns(board, viewer)
    return others[(round - 1) % len(others)] if others else ""


@kept(256)
def _turns(board: Board, viewer: str) -> tuple[str, ...]:
    parties = [party.id for party in board.parties if party.playable or party.id == viewer]
    place = parties.index(viewer)
    against = {a if b == viewer else b for a, b in board.rivals if viewer in (a, b)}
    rest = [party for party in parties[place + 1 :] + parties[:place] if party not in against]
    return (*(party for party in parties if party in against), *rest)


def may_estimate(view: View, command: MakeEstimate) -> Refused | None:
    """Before the resolution, about the one whose turn it is; every seat may, sealed or not."""
    about = estimate_about(view.board, view.viewer, command.round)
    return meant_for(view, command.round) or (
        None if command.about == about else Refused(code="not-about", args={"party": about})
    )


__all__ = ["estimate_about", "may_estimate"]
