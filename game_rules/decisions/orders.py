"""Orders: the one sheet of sealed decisions that a delegation writes each round.

The last write wins. What is written is told to the own delegation and to
nobody else; a sheet that is sealed is opened again before it is changed.
"""

from msgspec.structs import replace

from game_rules.compliance.obligations import articles, inspected, owed, standing
from game_rules.compliance.postures import evaded, excepted, place, postured
from game_rules.exact.kept import kept
from game_rules.exact.sure import sure
from game_rules.minds.conditions import leap_price, may_question
from game_rules.record.actors import Actor, Delegate
from game_rules.record.commands import (
    Attend,
    Attention,
    ConfirmEvasion,
    Denounce,
    Inspect,
    Leap,
    MakeEstimate,
    MakeException,
    Query,
    Reply,
    Seal,
    SetPosture,
    SidePayment,
    Token,
)
from game_rules.record.events import Event, OrdersWritten, Refused, Told
from game_rules.record.world import Board, Guess, Orders
from game_rules.scenario.catalogue import by_id
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Right
from game_rules.scenario.treaty import Agreement
from game_rules.seats.parties import playable
from game_rules.seats.rights import entitled, rights_of
from game_rules.seats.sight import View
from game_rules.seats.stages import meant_for

Sheet = (
    SetPosture
    | MakeException
    | Inspect
    | Query
    | Reply
    | Denounce
    | SidePayment
    | Attend
    | Leap
    | ConfirmEvasion
)
BOTH: tuple[Right, Right] = ("leap", "comply")
"""The rights whose holders must both confirm a leap or an evasion."""
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


def sheet(view: View) -> Orders:
    """This round's sheet as it stands."""
    if view.orders is not None and view.orders.round == view.stage.round:
        return view.orders
    return Orders(round=view.stage.round)


# Refusals --------------------------------------------------------------------


def open_envelope(view: View, actor: Actor, round: int, *rights: Right) -> Refused | None:
    """Refuses what no holder of the rights could write on the round's open sheet."""
    return (
        meant_for(view, round)
        or entitled(view, actor, *rights)
        or (Refused(code="sealed") if sheet(view).sealed else None)
    )


def partners(view: View) -> tuple[str, ...]:
    """Parties towards which an agreement in force binds us."""
    return _partners(view.board, view.record.agreements, view.viewer)


@kept(256)
def _partners(board: Board, agreements: dict[str, Agreement], viewer: str) -> tuple[str, ...]:
    return tuple(
        party.id
        for party in board.parties
        if party.id != viewer and owed(agreements, viewer, party.id)
    )


def may_posture(view: View, actor: Actor, command: SetPosture) -> Refused | None:
    """Towards a partner to whom we owe something."""
    return open_envelope(view, actor, command.round, "comply") or (
        None
        if command.partner in partners(view)
        else Refused(code="no-obligation", args={"party": command.partner})
    )


def may_except(view: View, actor: Actor, command: MakeException) -> Refused | None:
    """Of an article that binds us towards the partner; what is no exception stays as it is."""
    refused = open_envelope(view, actor, command.round, "comply")
    if refused:
        return refused
    ours = owed(view.record.agreements, view.viewer, command.partner)
    if (command.agreement, command.article) not in {(text.id, one.id) for text, one in ours}:
        return Refused(code="no-obligation", args={"party": command.partner})
    where = place(command.partner, command.agreement, command.article)
    same = sheet(view).exceptions.get(where) == command.stance
    return Refused(code="nothing-changed") if same else None


def inspectable(view: View) -> tuple[str, ...]:
    """Parties that let themselves be inspected, by an agreement to which we are party."""
    return _inspectable(view.board, view.record.agreements, view.viewer)


@kept(256)
def _inspectable(board: Board, agreements: dict[str, Agreement], viewer: str) -> tuple[str, ...]:
    pairs = inspected(standing(agreements), by_id(board.measures))
    return tuple(
        party.id for party in board.parties if party.id != viewer and (party.id, viewer) in pairs
    )


def may_inspect(view: View, actor: Actor, command: Inspect) -> Refused | None:
    """One inspection a round, of a party that has agreed to be inspected."""
    refused = open_envelope(view, actor, command.round, "inspect")
    if refused or command.target is None or command.target in inspectable(view):
        return refused
    return Refused(code="not-inspectable", args={"party": command.target})


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


def may_leap(view: View, actor: Actor, command: Leap) -> Refused | None:
    """With the capital that it takes at home; who has confirmed can take it back."""
    return (
        open_envelope(view, actor, command.round, *BOTH)
        or _changes(command.confirm, sheet(view).leap, _confirming(view, actor))
        or (_affordable(view) if command.confirm else None)
    )


def _affordable(view: View) -> Refused | None:
    margin = CONSTANTS.leap_needs - CONSTANTS.leap_price
    home = sure(view.home)
    made = sum(leap.party == view.viewer for leap in view.record.leaps)
    needed = max(0, leap_price(home.conditions, made) - home.thaw) + margin
    if home.capital >= needed:
        return None
    return Refused(code="too-little-capital", args={"needed": needed, "has": home.capital})


def may_confirm_evasion(view: View, actor: Actor, command: ConfirmEvasion) -> Refused | None:
    """Where the sheet says that an obligation is to be evaded."""
    wanted = bool(evaded(sheet(view)))
    return (
        open_envelope(view, actor, command.round, *BOTH)
        or (None if wanted else Refused(code="no-evasion"))
        or _changes(command.confirm, sheet(view).evasion, _confirming(view, actor))
    )


def _confirming(view: View, actor: Actor) -> tuple[Right, ...]:
    held = rights_of(view, actor)
    return tuple(right for right in BOTH if right in held)


def _changes(confirm: bool, before: tuple[Right, ...], ours: tuple[Right, ...]) -> Refused | None:
    if confirm and set(ours) <= set(before):
        return Refused(code="already-confirmed")
    if not confirm and not set(ours) & set(before):
        return Refused(code="not-confirmed")
    return None


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


def may_seal(view: View, actor: Actor, command: Seal) -> Refused | None:
    """An open envelope is sealed, a sealed one opened again."""
    same = sheet(view).sealed == command.sealed
    return (
        meant_for(view, command.round)
        or entitled(view, actor, "ready")
        or (Refused(code="sealed" if command.sealed else "not-sealed") if same else None)
    )


# What happens ----------------------------------------------------------------


def written(view: View, actor: Actor, command: Sheet | MakeEstimate | Seal) -> Event:
    """The sheet as the command leaves it, told to its own delegation."""
    orders = replace(_written(view, actor, command), author=_author(actor))
    return Event(known=(Told(viewers=(view.viewer,), facts=(OrdersWritten(orders=orders),)),))


def _written(  # noqa: C901, PLR0911 — one arm per command
    view: View, actor: Actor, command: Sheet | MakeEstimate | Seal
) -> Orders:
    orders = sheet(view)
    match command:
        case SetPosture():
            return postured(orders, command.partner, command.stance, _confirming(view, actor))
        case MakeException():
            where = place(command.partner, command.agreement, command.article)
            return excepted(orders, where, command.stance, _confirming(view, actor))
        case Inspect():
            query = orders.query if command.target is None else None
            return replace(orders, inspect=command.target, query=query)
        case Query():
            inspect = orders.inspect if command.target is None else None
            return replace(orders, query=command.target, inspect=inspect)
        case Reply():
            return replace(orders, replies=_with(orders.replies, command.to, command.answer))
        case Denounce():
            noted = _with(orders.denounce, command.agreement, command.notice)
            return replace(orders, denounce=noted)
        case SidePayment():
            return replace(orders, payments=_with(orders.payments, command.group, command.pay))
        case Attend():
            return replace(orders, tokens=command.tokens)
        case Leap():
            ours = _confirming(view, actor)
            return replace(orders, leap=_confirmed(orders.leap, ours, command.confirm))
        case ConfirmEvasion():
            ours = _confirming(view, actor)
            return replace(orders, evasion=_confirmed(orders.evasion, ours, command.confirm))
        case MakeEstimate():
            guess = Guess(
                round=command.round, about=command.about, level=command.level, fear=command.fear
            )
            return replace(orders, estimate=guess)
        case Seal():
            return replace(orders, sealed=command.sealed)


def _with(before: tuple[str, ...], name: str, there: bool) -> tuple[str, ...]:
    others = tuple(each for each in before if each != name)
    return (*others, name) if there else others


def _confirmed(
    before: tuple[Right, ...], ours: tuple[Right, ...], confirm: bool
) -> tuple[Right, ...]:
    after = {*before, *ours} if confirm else set(before) - set(ours)
    return tuple(right for right in BOTH if right in after)


def _author(actor: Actor) -> str:
    return actor.seat if isinstance(actor, Delegate) else ""


__all__ = [
    "BOTH",
    "MOST_TOKENS",
    "estimate_about",
    "inspectable",
    "may_attend",
    "may_confirm_evasion",
    "may_estimate",
    "may_except",
    "may_inspect",
    "may_leap",
    "may_posture",
    "may_seal",
    "may_spend",
    "objects",
    "open_envelope",
    "partners",
    "sheet",
    "written",
]
