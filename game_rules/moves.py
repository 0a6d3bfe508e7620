"""Moves: what a viewer could do now, found by asking the function that also refuses."""

from collections.abc import Callable, Iterator

from msgspec.structs import replace

from game_rules import commands as c
from game_rules.actors import Control, Delegate, Deputy
from game_rules.allowed import allowed
from game_rules.catalogue import Measure
from game_rules.drafting import EVERYBODY, room
from game_rules.orders import BOTH, estimate_about, inspectable, objects, partners, sheet
from game_rules.rights import holders
from game_rules.scenario import Right
from game_rules.sight import Moves, View
from game_rules.sure import sure
from game_rules.treaty import Article, Draft
from game_rules.world import PLENARY

_LOOKS_AT: dict[str, tuple[str, ...]] = {
    "cosponsor": ("status", "sponsors"),
    "revise": ("status", "sponsors", "parties", "articles"),
    "bracket": ("status", "sponsors", "parties", "articles", "brackets"),
    "unbracket": ("status", "sponsors", "parties", "brackets"),
    "widen": ("status", "sponsors", "parties", "access"),
    "withdraw": ("status", "sponsors"),
    "sign": ("status", "parties", "brackets", "signatures"),
    "unsign": ("status", "signatures"),
}
"""Command → what of a draft decides over the mildest wish of its kind, made for its revision."""

NOTHING = Moves(
    may={},
    drafts={},
    partners=(),
    inspectable=(),
    attention=(),
    leap="not-ours",
    estimate_about="",
    estimate_open=False,
)
"""For those who only look on."""


def moves(view: View, before: View | None = None) -> Moves:
    """The moves of control, of a delegation that somebody plays, or none at all.

    `before` is an earlier view of the same viewer with its moves: of drafts that are the same
    since, in the same phase, it is not asked again.
    """
    if view.oversight is not None:
        return _of_control(view)
    if view.dossier is None:
        return NOTHING
    if before is None or not _alike(before, view):
        return _of_delegation(view, None)
    if before.drafts is view.drafts and _quiet(before, view):
        return before.moves
    return _of_delegation(view, before)


def _alike(before: View, view: View) -> bool:
    """Whether all but the drafts themselves is the same of what `allowed` looks at for a draft."""
    was, now = before.stage, view.stage
    return (
        (was.status, was.round, was.phase) == (now.status, now.round, now.phase)
        and before.viewer == view.viewer
        and before.board is view.board
        and before.record is view.record
        and before.home is view.home
        and before.crew is view.crew
        and before.bot == view.bot
    )


def _quiet(before: View, view: View) -> bool:
    """Whether, the drafts aside, the rest of what `allowed` looks at is the same too."""
    return (
        before.channels is view.channels
        and before.orders is view.orders
        and (view.viewer in before.stage.ready) == (view.viewer in view.stage.ready)
    )


def _of_delegation(view: View, alike: View | None) -> Moves:
    ask = _Asking(view, holders(view))
    drafts = {
        draft.id: _of_draft(view, draft, ask, alike)
        for draft in view.drafts.values()
        if _lives(view, draft)
    }
    if alike is not None and _quiet(alike, view):
        may = alike.moves.may
        if room(alike) != room(view):
            # Of the general wishes only a new text looks at the drafts: whether there is room.
            may = {**may, "table": ask("table", _table(view, _others(view)))}
        return replace(alike.moves, may=may, drafts=drafts)
    round = view.stage.round
    may = {tag: ask(right, command) for tag, right, command in _samples(view)}
    about = estimate_about(view.board, view.viewer, max(1, round))
    estimate = c.MakeEstimate(round=round, about=about, level=3, fear="surprise")
    may["estimate"] = ask("speak", estimate)
    return Moves(
        may=may,
        drafts=drafts,
        partners=partners(view),
        inspectable=inspectable(view),
        attention=objects(view),
        leap=may["leap"],
        estimate_about=about,
        estimate_open=may["estimate"] == "",
    )


def _of_draft(view: View, draft: Draft, ask: "_Asking", alike: View | None) -> dict[str, str]:
    was = alike.drafts.get(draft.id) if alike is not None else None
    if alike is None or was is None or draft.id not in alike.moves.drafts:
        return {tag: ask(right, wish(view, draft)) for tag, (right, wish) in _OF_DRAFT.items()}
    told = alike.moves.drafts[draft.id]
    if was is draft:
        return told
    differs = {name for name in Draft.__struct_fields__ if _differs(was, draft, name)}
    return {
        tag: told[tag] if differs.isdisjoint(_LOOKS_AT[tag]) else ask(right, wish(view, draft))
        for tag, (right, wish) in _OF_DRAFT.items()
    }


def _differs(was: Draft, now: Draft, name: str) -> bool:
    before, after = getattr(was, name), getattr(now, name)
    return before is not after and bool(before != after)


def _lives(view: View, draft: Draft) -> bool:
    """Whether anything can still be done to a draft; nothing is said of those that are closed."""
    if draft.status == "open":
        return True
    agreement = view.record.agreements.get(draft.id)
    return agreement is not None and view.viewer in agreement.open_to


class _Asking:
    """Asks `allowed` on behalf of whoever holds the right; empty if it has nothing against it."""

    def __init__(self, view: View, holders: dict[Right, Delegate | Deputy]) -> None:
        self.view = view
        self.holders = holders

    def __call__(self, right: Right, command: c.Command) -> str:
        actor = self.holders.get(right)
        if actor is None:
            return "no-seat"
        refused = allowed(self.view, actor, command)
        return refused.code if refused else ""


def _samples(view: View) -> Iterator[tuple[str, Right, c.Command]]:
    """The mildest wish of each kind: if it is refused, so is every other."""
    stage, round = view.stage, view.stage.round
    others = _others(view)
    ours = partners(view)
    orders = sheet(view)
    yield "speak", "speak", c.Speak(channel=PLENARY, text="…")
    yield "open-channel", "speak", _channel(view, others)
    yield "table", "table", _table(view, others)
    ready = view.viewer not in stage.ready
    yield "ready", "ready", c.Ready(round=round, phase=stage.phase, ready=ready)
    partner = ours[0] if ours else ""
    yield "posture", "comply", c.SetPosture(round=round, partner=partner, stance="letter")
    target = next(iter(inspectable(view)), None)
    yield "inspect", "inspect", c.Inspect(round=round, target=target)
    yield "attend", "explore", c.Attend(round=round, tokens=())
    for tag, confirmed in (("leap", orders.leap), ("evasion", orders.evasion)):
        # Whoever has not confirmed yet is asked; when both have, the head may take it back.
        right: Right = next((each for each in BOTH if each not in confirmed), BOTH[0])
        both = set(BOTH) <= set(confirmed)
        if tag == "leap":
            yield tag, right, c.Leap(round=round, confirm=not both)
        else:
            yield tag, right, c.ConfirmEvasion(round=round, confirm=not both)
    yield "seal", "ready", c.Seal(round=round, sealed=not orders.sealed)


def _others(view: View) -> tuple[str, ...]:
    return tuple(p.id for p in view.board.parties if p.playable and p.id != view.viewer)


def _channel(view: View, others: tuple[str, ...]) -> c.OpenChannel:
    """A channel that is not open yet, if there is one."""
    open_already = {channel.members for channel in view.channels.values()}
    order = [party.id for party in view.board.parties]
    for other in others:
        if tuple(sorted((view.viewer, other), key=order.index)) not in open_already:
            return c.OpenChannel(members=(other,))
    return c.OpenChannel(members=others)


def _table(view: View, others: tuple[str, ...]) -> c.Table:
    measure = next((each for each in view.board.measures if not each.requires), None)
    parties = (view.viewer, *others[:1])
    return c.Table(
        title="…",
        parties=parties,
        access=(),
        articles=() if measure is None else (_article(measure, parties),),
    )


def _article(measure: Measure, parties: tuple[str, ...]) -> Article:
    values = {parameter.id: parameter.default for parameter in measure.parameters}
    return Article(id=1, measure=measure.id, parties=parties, values=values)


def _cosponsor(_view: View, draft: Draft) -> c.Cosponsor:
    return c.Cosponsor(draft=draft.id, revision=draft.revision)


def _revise(_view: View, draft: Draft) -> c.Revise:
    """A title that no draft has, so that something would change."""
    return c.Revise(draft=draft.id, revision=draft.revision, title="…", articles=draft.articles)


def _bracket(view: View, draft: Draft) -> c.AddBracket:
    """A value that we have not reserved yet, and another that it could have."""
    ours = {(b.article, b.parameter) for b in draft.brackets if b.owner == view.viewer}
    measures = {measure.id: measure for measure in view.board.measures}
    place, value = (0, ""), 0
    for article in draft.articles:
        for parameter in measures[article.measure].parameters:
            if (article.id, parameter.id) not in ours:
                now = article.values[parameter.id]
                place = (article.id, parameter.id)
                value = parameter.max if now != parameter.max else parameter.min
    return c.AddBracket(
        draft=draft.id,
        revision=draft.revision,
        article=place[0],
        parameter=place[1],
        value=value,
    )


def _unbracket(view: View, draft: Draft) -> c.ResolveBracket:
    bracket = next(iter(draft.brackets), None)
    return c.ResolveBracket(
        draft=draft.id,
        revision=draft.revision,
        bracket=bracket.id if bracket else 0,
        accept=bracket is not None and bracket.owner != view.viewer,
    )


def _widen(_view: View, draft: Draft) -> c.Widen:
    return c.Widen(draft=draft.id, access=(EVERYBODY,))


def _withdraw(_view: View, draft: Draft) -> c.Withdraw:
    return c.Withdraw(draft=draft.id, revision=draft.revision)


def _sign(_view: View, draft: Draft) -> c.Sign:
    return c.Sign(draft=draft.id, revision=draft.revision)


def _unsign(_view: View, draft: Draft) -> c.Unsign:
    return c.Unsign(draft=draft.id, revision=draft.revision)


_OF_DRAFT: dict[str, tuple[Right, Callable[[View, Draft], c.Command]]] = {
    "cosponsor": ("table", _cosponsor),
    "revise": ("revise", _revise),
    "bracket": ("revise", _bracket),
    "unbracket": ("revise", _unbracket),
    "widen": ("table", _widen),
    "withdraw": ("table", _withdraw),
    "sign": ("sign", _sign),
    "unsign": ("sign", _unsign),
}


def _of_control(view: View) -> Moves:
    stage = view.stage
    round, phase = stage.round, stage.phase
    samples: tuple[c.Command, ...] = (
        c.Speak(channel=PLENARY, text="…"),
        c.Start(),
        c.Pause(reason=""),
        c.Resume(),
        c.Extend(round=round, phase=phase, seconds=60),
        c.EndPhase(round=round, phase=phase),
        c.Improvise(headline="…", text="", to=()),
        c.End(reason=""),
        c.OpenDebrief(open=not stage.debrief),
        c.TakeSeat(seat="…", party=_first(view), role=_role(view)),
    )
    may = {_tag(command): _code(view, command) for command in samples}
    sendable = [
        _code(view, c.SendInject(inject=prepared.id)) for prepared in sure(view.oversight).injects
    ]
    may["inject"] = min(sendable, default="no-such-inject", key=len)
    may["understudy"] = ""  # somebody or no bot at all can always be put in
    return replace(NOTHING, may=may)


def _first(view: View) -> str | None:
    return next((party.id for party in view.board.parties if party.playable), None)


def _role(view: View) -> str | None:
    return next((role.id for role in view.board.roles), None)


def _tag(command: c.Command) -> str:
    return str(type(command).__struct_config__.tag)


def _code(view: View, command: c.Command) -> str:
    refused = allowed(view, Control(), command)
    return refused.code if refused else ""


__all__ = ["NOTHING", "moves"]
