"""Queries: asking a party about its conduct, in public, and its answer or its silence.

A question is put with a round's resolution and met in the next round's envelope. Nobody has to
answer; that nothing was said is told to everybody too.
"""

from game_rules.compliance.obligations import owed
from game_rules.decisions.orders import open_envelope, sheet
from game_rules.exact.kept import kept
from game_rules.record.actors import Actor
from game_rules.record.commands import Query, Reply
from game_rules.record.events import Refused
from game_rules.record.world import Board, QueryMade
from game_rules.scenario.treaty import Agreement
from game_rules.seats.sight import View


def askable(view: View) -> tuple[str, ...]:
    """Parties whose conduct is our business: an agreement in force binds them towards us."""
    return _askable(view.board, view.record.agreements, view.viewer)


@kept(256)
def _askable(board: Board, agreements: dict[str, Agreement], viewer: str) -> tuple[str, ...]:
    return tuple(
        party.id
        for party in board.parties
        if party.playable and party.id != viewer and owed(agreements, party.id, viewer)
    )


def may_query(view: View, actor: Actor, command: Query) -> Refused | None:
    """One question a round, to a party that owes us something."""
    refused = open_envelope(view, actor, command.round, "inspect")
    if refused or command.target is None or command.target in askable(view):
        return refused
    return Refused(code="nothing-to-ask", args={"party": command.target})


def waiting(queries: tuple[QueryMade, ...], round: int) -> tuple[QueryMade, ...]:
    """The questions that this round must answer or leave in silence."""
    return tuple(put for put in queries if put.answer is None and put.round == round - 1)


def askers(view: View) -> tuple[str, ...]:
    """Who waits for our answer."""
    asked = waiting(view.record.queries, view.stage.round)
    return tuple(put.by for put in asked if put.party == view.viewer)


def may_reply(view: View, actor: Actor, command: Reply) -> Refused | None:
    """Where a question waits; one that is answered can be left in silence again."""
    refused = open_envelope(view, actor, command.round, "comply")
    if refused:
        return refused
    if command.to not in askers(view):
        return Refused(code="no-such-query", args={"party": command.to})
    same = (command.to in sheet(view).replies) == command.answer
    return Refused(code="nothing-changed") if same else None


__all__ = ["askable", "askers", "may_query", "may_reply", "waiting"]
