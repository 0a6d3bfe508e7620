"""The mildest wish of each kind, and by whose right: if it is refused, so is every other."""

from collections.abc import Callable

from game_rules.compliance.obligations import owed
from game_rules.compliance.postures import place
from game_rules.control.allowances import AS_ALL
from game_rules.decisions.denouncing import denounceable
from game_rules.decisions.estimates import estimate_about
from game_rules.decisions.orders import BOTH, inspectable, partners, sheet
from game_rules.decisions.queries import askable, askers
from game_rules.exact.kept import kept
from game_rules.record import commands as c
from game_rules.record.world import PLENARY, Board
from game_rules.scenario.catalogue import Measure, by_id
from game_rules.scenario.scenario import Right
from game_rules.scenario.treaty import Article, Draft
from game_rules.seats.sight import View
from game_rules.talks.drafting import EVERYBODY
from game_rules.talks.proposals import consentable
from game_rules.talks.terms import renewable

Wish = tuple[Right, c.Command]

SAID = "~"
"""Words, and the least of them: what is plain ASCII is clean at a glance."""
_SPEAK = c.Speak(channel=PLENARY, text=SAID)
_WISH_TIME = c.WishTime(factor=AS_ALL)


def about(view: View) -> str:
    """About whom this round's estimate is."""
    return estimate_about(view.board, view.viewer, max(1, view.stage.round))


def reserved(viewer: str, draft: Draft) -> set[tuple[int, str]]:
    """Article and parameter of each value of a draft that a viewer holds back."""
    return {(b.article, b.parameter) for b in draft.brackets if b.owner == viewer}


def _speak(_view: View) -> Wish:
    return "speak", _SPEAK


def _open_channel(view: View) -> Wish:
    return "speak", _channel(view, _others(view.board, view.viewer))


def _table(view: View) -> Wish:
    return "table", _text(view.board, view.viewer)


def _propose(view: View) -> Wish:
    return "table", _proposal(view.board, view.viewer)


@kept(256)
def _proposal(board: Board, viewer: str) -> c.Propose:
    text = _text(board, viewer)
    return c.Propose(
        title=text.title,
        parties=text.parties,
        access=text.access,
        articles=text.articles,
        asked=_others(board, viewer)[:1],
        through=False,
    )


def _consent(view: View) -> Wish:
    waits = next(iter(consentable(view)), "")
    return "table", c.Consent(proposal=waits, consent=False)


def _ready(view: View) -> Wish:
    stage = view.stage
    ready = view.viewer not in stage.ready
    return "ready", c.Ready(round=stage.round, phase=stage.phase, ready=ready)


def _renew(view: View) -> Wish:
    text = next(iter(renewable(view)), "")
    found = view.record.agreements.get(text)
    said = found is not None and view.viewer in found.renewing
    return "sign", c.Renew(agreement=text, renew=not said)


def _posture(view: View) -> Wish:
    partner = next(iter(partners(view)), "")
    return "comply", c.SetPosture(round=view.stage.round, partner=partner, stance="letter")


def _exception(view: View) -> Wish:
    """A stance that the first obligation of ours does not have yet."""
    for partner in partners(view):
        for text, article in owed(view.record.agreements, view.viewer, partner):
            now = sheet(view).exceptions.get(place(partner, text.id, article.id))
            return "comply", c.MakeException(
                round=view.stage.round,
                partner=partner,
                agreement=text.id,
                article=article.id,
                stance="spirit" if now is None else None,
            )
    return "comply", c.MakeException(
        round=view.stage.round, partner="", agreement="", article=0, stance=None
    )


def _inspect(view: View) -> Wish:
    target = next(iter(inspectable(view)), None)
    return "inspect", c.Inspect(round=view.stage.round, target=target)


def _query(view: View) -> Wish:
    target = next(iter(askable(view)), None)
    return "inspect", c.Query(round=view.stage.round, target=target)


def _reply(view: View) -> Wish:
    to = next(iter(askers(view)), "")
    answer = to not in sheet(view).replies
    return "comply", c.Reply(round=view.stage.round, to=to, answer=answer)


def _denounce(view: View) -> Wish:
    text = next(iter(denounceable(view)), "")
    notice = text not in sheet(view).denounce
    return "denounce", c.Denounce(round=view.stage.round, agreement=text, notice=notice)


def _side_payment(view: View) -> Wish:
    asked = view.home.prices if view.home else {}
    group = next(iter(asked), "")
    pay = group not in sheet(view).payments
    return "explore", c.SidePayment(round=view.stage.round, group=group, pay=pay)


def _attend(view: View) -> Wish:
    return "explore", c.Attend(round=view.stage.round, tokens=())


def _leap(view: View) -> Wish:
    right, confirm = _confirming(sheet(view).leap)
    return right, c.Leap(round=view.stage.round, confirm=confirm)


def _evasion(view: View) -> Wish:
    right, confirm = _confirming(sheet(view).evasion)
    return right, c.ConfirmEvasion(round=view.stage.round, confirm=confirm)


def _confirming(confirmed: tuple[Right, ...]) -> tuple[Right, bool]:
    """Whoever has not confirmed yet is asked; when both have, the head may take it back."""
    for right in BOTH:
        if right not in confirmed:
            return right, True
    return BOTH[0], False


def _seal(view: View) -> Wish:
    return "ready", c.Seal(round=view.stage.round, sealed=not sheet(view).sealed)


def _estimate(view: View) -> Wish:
    round = view.stage.round
    return "speak", c.MakeEstimate(round=round, about=about(view), level=3, fear="surprise")


def _wish_time(_view: View) -> Wish:
    return "speak", _WISH_TIME


IN_GENERAL: dict[str, Callable[[View], Wish]] = {
    "speak": _speak,
    "open-channel": _open_channel,
    "table": _table,
    "propose": _propose,
    "consent": _consent,
    "renew": _renew,
    "ready": _ready,
    "posture": _posture,
    "exception": _exception,
    "inspect": _inspect,
    "query": _query,
    "reply": _reply,
    "denounce": _denounce,
    "side-payment": _side_payment,
    "attend": _attend,
    "leap": _leap,
    "evasion": _evasion,
    "seal": _seal,
    "estimate": _estimate,
    "wish-time": _wish_time,
}


@kept(256)
def _others(board: Board, viewer: str) -> tuple[str, ...]:
    return tuple(p.id for p in board.parties if p.playable and p.id != viewer)


def _channel(view: View, others: tuple[str, ...]) -> c.OpenChannel:
    """A channel that is not open yet, if there is one."""
    open_already = {channel.members for channel in view.channels.values()}
    order = [party.id for party in view.board.parties]
    for other in others:
        if tuple(sorted((view.viewer, other), key=order.index)) not in open_already:
            return c.OpenChannel(members=(other,))
    return c.OpenChannel(members=others)


@kept(256)
def _text(board: Board, viewer: str) -> c.Table:
    """Of one article at most, for one other at most: what lies on the table decides over it."""
    measure = next((each for each in board.measures if not each.requires), None)
    parties = (viewer, *_others(board, viewer)[:1])
    return c.Table(
        title=SAID,
        parties=parties,
        access=(),
        articles=() if measure is None else (_article(measure, parties),),
    )


def _article(measure: Measure, parties: tuple[str, ...]) -> Article:
    values = {parameter.id: parameter.default for parameter in measure.parameters}
    return Article(id=1, measure=measure.id, parties=parties, values=values)


def _cosponsor(_view: View, draft: Draft) -> Wish:
    return "table", c.Cosponsor(draft=draft.id, revision=draft.revision)


def _revise(_view: View, draft: Draft) -> Wish:
    """A title that no draft has, so that something would change."""
    return "revise", c.Revise(
        draft=draft.id,
        revision=draft.revision,
        title=SAID,
        articles=draft.articles,
        term=draft.term,
    )


def _bracket(view: View, draft: Draft) -> Wish:
    """A value that we have not reserved yet, and another that it could have."""
    ours = reserved(view.viewer, draft)
    measures = by_id(view.board.measures)
    place, value = (0, ""), 0
    for article in draft.articles:
        for parameter in measures[article.measure].parameters:
            if (article.id, parameter.id) not in ours:
                now = article.values[parameter.id]
                place = (article.id, parameter.id)
                value = parameter.max if now != parameter.max else parameter.min
    return "revise", c.AddBracket(
        draft=draft.id,
        revision=draft.revision,
        article=place[0],
        parameter=place[1],
        value=value,
    )


def _unbracket(view: View, draft: Draft) -> Wish:
    bracket = next(iter(draft.brackets), None)
    return "revise", c.ResolveBracket(
        draft=draft.id,
        revision=draft.revision,
        bracket=bracket.id if bracket else 0,
        accept=bracket is not None and bracket.owner != view.viewer,
    )


def _widen(_view: View, draft: Draft) -> Wish:
    return "table", c.Widen(draft=draft.id, access=(EVERYBODY,))


def _withdraw(_view: View, draft: Draft) -> Wish:
    return "table", c.Withdraw(draft=draft.id, revision=draft.revision)


def _sign(_view: View, draft: Draft) -> Wish:
    return "sign", c.Sign(draft=draft.id, revision=draft.revision)


def _unsign(_view: View, draft: Draft) -> Wish:
    return "sign", c.Unsign(draft=draft.id, revision=draft.revision)


OF_DRAFT: dict[str, Callable[[View, Draft], Wish]] = {
    "cosponsor": _cosponsor,
    "revise": _revise,
    "bracket": _bracket,
    "unbracket": _unbracket,
    "widen": _widen,
    "withdraw": _withdraw,
    "sign": _sign,
    "unsign": _unsign,
}

__all__ = ["IN_GENERAL", "OF_DRAFT", "Wish", "about", "reserved"]
