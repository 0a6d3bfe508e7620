"""Orders: the one sheet of sealed decisions that a delegation writes each round.

The last write wins. What is written is told to the own delegation and to
nobody else; a sheet that is sealed is opened again before it is changed.
"""

from msgspec.structs import replace

from game_rules.compliance.obligations import inspected, owed, standing
from game_rules.compliance.postures import evaded, excepted, place, postured
from game_rules.exact.kept import kept
from game_rules.exact.sure import sure
from game_rules.minds.conditions import leap_price
from game_rules.record.actors import Actor, Delegate
from game_rules.record.commands import (
    Attend,
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
)
from game_rules.record.events import Event, OrdersWritten, Refused, Told
from game_rules.record.world import Board, Guess, Orders
from game_rules.scenario.catalogue import by_id
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Right
from game_rules.scenario.treaty import Agreement
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
    "Sheet",
    "inspectable",
    "may_confirm_evasion",
    "may_except",
    "may_inspect",
    "may_leap",
    "may_posture",
    "may_seal",
    "open_envelope",
    "partners",
    "sheet",
    "written",
]
