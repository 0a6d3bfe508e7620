"""Attention: what a delegation turns to besides its obligations, two tokens a round.

Each needs an object: somebody to meet, a text to review, a status quo that one is not content with.
"""

from game_rules.compliance.obligations import articles
from game_rules.decisions.orders import open_envelope
from game_rules.exact.kept import kept
from game_rules.minds.conditions import may_question
from game_rules.record.actors import Actor
from game_rules.record.commands import Attend, Attention, Token
from game_rules.record.events import Refused
from game_rules.record.world import Board
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.treaty import Agreement
from game_rules.seats.parties import playable
from game_rules.seats.sight import View

MOST_TOKENS = 2
TOKENS: dict[Token, bool] = {
    "experts": True,
    "forum": False,
    "review": True,
    "question": False,
    "cost-review": False,
    "promote": False,
    "monitor": False,
    "gesture": True,
    "warning": True,
}
"""What attention is spent on, in the order of the sheet, and whether somebody is named."""
TOWARDS: frozenset[Token] = frozenset({"gesture", "warning"})
"""What needs no consent of the one who is named."""


def may_attend(view: View, actor: Actor, command: Attend) -> Refused | None:
    """At most two tokens, none of them twice, each where it has an object."""
    most = min(MOST_TOKENS, view.home.attention if view.home else 0)
    return (
        open_envelope(view, actor, command.round, "explore")
        or (None if len(command.tokens) <= most else Refused(code="too-many", args={"max": most}))
        or (None if len(set(map(_key, command.tokens))) == len(command.tokens) else _twice())
        or next((r for token in command.tokens if (r := may_spend(view, token))), None)
        or _one_face(command)
    )


def _one_face(command: Attend) -> Refused | None:
    """Refuses a friendly and a hostile sign towards the same party in one round."""
    seen = [one.partner for one in command.tokens if one.token in TOWARDS]
    if len(set(seen)) == len(seen):
        return None
    return Refused(code="two-faces", args={"party": str(seen[0])})


def may_spend(view: View, attention: Attention) -> Refused | None:
    """Refuses to turn attention to what is not there."""
    args: dict[str, str | int] = {"token": attention.token}
    match attention.token:
        case "experts" | "review" | "gesture" | "warning":
            return _may_meet(view, attention, args)
        case _ if attention.partner is not None:
            return Refused(code="no-partner-here", args=args)
        case "question":
            return _may_question(view)
        case "monitor":
            return None if _monitors(view) else Refused(code="nothing-to-monitor")
        case "forum" | "cost-review" | "promote":
            return None


def objects(view: View) -> tuple[Attention, ...]:
    """Whatever attention could be turned to, in the order of the sheet."""
    return tuple([each for each in _objects(view.board) if may_spend(view, each) is None])


@kept(64)
def _objects(board: Board) -> tuple[Attention, ...]:
    """Whatever attention could ever be turned to at this table."""
    partners = [party.id for party in board.parties if party.playable]
    return tuple(
        Attention(token=token, partner=partner)
        for token, met in TOKENS.items()
        for partner in (partners if met else (None,))
    )


def _key(token: Attention) -> tuple[str, str | None]:
    return token.token, token.partner


def _twice() -> Refused:
    return Refused(code="token-twice")


def _may_meet(view: View, attention: Attention, args: dict[str, str | int]) -> Refused | None:
    partner = attention.partner
    if partner is None or partner == view.viewer:
        return Refused(code="partner-needed", args=args)
    refused = playable(view, partner)
    if refused or attention.token != "review":  # noqa: S105 — a token of attention
        return refused
    if partner in _agreed(view.record.agreements, view.viewer):
        return None
    return Refused(code="nothing-to-review", args={"party": partner})


@kept(256)
def _agreed(agreements: dict[str, Agreement], party: str) -> frozenset[str]:
    """With whom a party has ever agreed upon anything."""
    return frozenset(
        other for each in agreements.values() if party in each.parties for other in each.parties
    )


def _may_question(view: View) -> Refused | None:
    if view.viewer in view.record.questioned:
        return Refused(code="already-questioned")
    if view.home is None or not may_question(view.home.conditions):
        return Refused(code="too-content", args={"needed": CONSTANTS.question_from})
    return None


def _monitors(view: View) -> bool:
    return view.viewer in _watchers(view.record.agreements)


@kept(256)
def _watchers(agreements: dict[str, Agreement]) -> frozenset[str | None]:
    """Who is to watch over any article that still binds."""
    return frozenset(
        article.monitor for agreement in agreements.values() for article in articles(agreement)
    )


__all__ = ["MOST_TOKENS", "TOKENS", "TOWARDS", "may_attend", "may_spend", "objects"]
