"""Moves: what a viewer could do now, found by asking the function that also refuses."""

from collections.abc import Iterable
from functools import cache
from itertools import chain
from operator import attrgetter

from msgspec.structs import replace

from game_rules.allowed import allowed
from game_rules.decisions.attention import objects
from game_rules.decisions.denouncing import denounceable
from game_rules.decisions.orders import inspectable, partners
from game_rules.decisions.queries import askable, askers
from game_rules.home.mandates import lost
from game_rules.interventions import of_control
from game_rules.mildest import IN_GENERAL, OF_DRAFT, about, reserved
from game_rules.record import commands as c
from game_rules.record.commands import Phase
from game_rules.record.world import Orders, Stage, Status
from game_rules.scenario.scenario import Right
from game_rules.scenario.treaty import Draft
from game_rules.seats.drafts import changed
from game_rules.seats.rights import holders
from game_rules.seats.sight import NOTHING, Moves, View
from game_rules.seats.stages import untimely
from game_rules.talks.proposals import consentable
from game_rules.talks.terms import renewable

_ON_THE_SHEET: dict[str, tuple[str, ...]] = {
    "postures": ("evasion",),
    "exceptions": ("exception", "evasion"),
    "evasion": ("evasion",),
    "inspect": ("inspect", "query"),
    "query": ("inspect", "query"),
    "replies": ("reply",),
    "denounce": ("denounce",),
    "payments": ("side-payment",),
    "tokens": ("attend",),
    "leap": ("leap",),
}
"""What of a round's sheet decides over which wishes, besides whether it is sealed."""
_SHEET = attrgetter(*_ON_THE_SHEET)
_OF_SHEET = ("posture", "seal", *dict.fromkeys(chain.from_iterable(_ON_THE_SHEET.values())))

_TAGS, _DRAFT_TAGS = tuple(IN_GENERAL), tuple(OF_DRAFT)
NOBODY = "no-seat"
"""The answer where nobody of a delegation is there who could ask."""


def moves(view: View, before: View | None = None) -> Moves:
    """The moves of control, of a delegation that somebody plays, or none at all.

    `before` is an earlier view of the same viewer with its moves: what it says of all that has
    not changed since is not asked again.
    """
    if view.oversight is not None:
        return of_control(view, before)
    if view.dossier is None:
        return NOTHING
    if before is None or not _on_same_ground(before, view):
        return _of_delegation(view)
    return _since(before, view) if _alike(before, view) else _in_another_phase(before, view)


def _on_same_ground(before: View, view: View) -> bool:
    """Whether what is in force and what the capital makes of it are as they were."""
    return (
        before.record is view.record
        and before.home is view.home
        and before.board is view.board
        and before.viewer == view.viewer
    )


def _alike(before: View, view: View) -> bool:
    """Whether of the rest that `allowed` looks at no more has changed than `_since` goes into."""
    was, now = before.stage, view.stage
    return (
        (was is now or (was.status, was.round, was.phase) == (now.status, now.round, now.phase))
        and was.approval == now.approval
        and before.crew is view.crew
        and before.bot == view.bot
    )


def _of_delegation(view: View) -> Moves:
    may, drafts = _asked(view)
    return Moves(
        may=may,
        drafts=drafts,
        partners=partners(view),
        inspectable=inspectable(view),
        askable=askable(view),
        askers=askers(view),
        denounceable=denounceable(view),
        consentable=consentable(view),
        renewable=renewable(view),
        attention=objects(view),
        leap=may["leap"],
        estimate_about=about(view),
        estimate_open=may["estimate"] == "",
        lost=_lost(view),
    )


def _lost(view: View) -> tuple[int, ...]:
    """Our objectives that nothing which is open to us can bring back."""
    if view.home is None or all(one.met for one in view.home.objectives):
        return ()
    texts = view.record.agreements.values()
    return tuple(
        place
        for place, one in enumerate(view.home.objectives)
        if one.aim is not None and not one.met and lost(one.aim, view.viewer, texts)
    )


def _in_another_phase(before: View, view: View) -> Moves:
    """All is asked anew, but what rests on the ground alone is as it was."""
    may, drafts = _asked(view)
    return replace(
        before.moves,
        may=may,
        drafts=drafts,
        askers=askers(view),
        consentable=consentable(view),
        renewable=renewable(view),
        leap=may["leap"],
        estimate_about=about(view),
        estimate_open=may["estimate"] == "",
    )


def _asked(view: View) -> tuple[dict[str, str], dict[str, dict[str, str]]]:
    """What is open of all that can be wished in general, and of all about each draft."""
    ask = _Asking(view)
    drafts = {draft.id: ask.all_of(draft) for draft in view.drafts.values() if _lives(view, draft)}
    return ask.all(), drafts


def _since(before: View, view: View) -> Moves:
    """The moves of an earlier view, but for what drafts, channels, orders or a nod have changed."""
    told, ask = before.moves, _Asking(view)
    drafts, ours = (
        (told.drafts, False) if before.drafts is view.drafts else _drafts_since(before, view, ask)
    )
    stale: list[str] = []
    if before.channels is not view.channels:
        stale += "speak", "open-channel"
    asked = before.proposals is not view.proposals
    if ours or asked:
        stale += "table", "propose", "consent"
    if (view.viewer in before.stage.ready) != (view.viewer in view.stage.ready):
        stale.append("ready")
    if before.orders is not view.orders:
        stale += _rewritten(before.orders, view.orders)
    if not stale:
        return told if drafts is told.drafts else replace(told, drafts=drafts)
    may = {**told.may, **{tag: ask(tag) for tag in stale}}
    waits = consentable(view) if asked else told.consentable
    return replace(told, may=may, drafts=drafts, leap=may["leap"], consentable=waits)


def _rewritten(was: Orders | None, now: Orders | None) -> Iterable[str]:
    """Of which mildest wishes for the sheet a change of it may decide anew."""
    if was is None or now is None or (was.round, was.sealed) != (now.round, now.sealed):
        return _OF_SHEET
    stale: set[str] = set()
    for name, before, after in zip(_ON_THE_SHEET, _SHEET(was), _SHEET(now), strict=True):
        if _other(before, after):
            stale.update(_ON_THE_SHEET[name])
    return stale


def _drafts_since(
    before: View, view: View, ask: "_Asking"
) -> tuple[dict[str, dict[str, str]], bool]:
    """What may be done to each draft, and whether there is other room for a text of ours."""
    was, found, ours = before.drafts, before.moves.drafts, False
    for draft in changed(was, view.drafts):
        id = draft.id
        old, told = was.get(id), found.get(id)
        if draft.sponsors[0] == view.viewer and (old is None or old.status != draft.status):
            ours = True
        if _lives(view, draft):
            answers = _of_draft(view, draft, ask, old, told)
            if answers is not told:
                found = {**found, id: answers}
        elif told is not None:
            found = {name: each for name, each in found.items() if name != id}
    return found, ours


def _of_draft(
    view: View, draft: Draft, ask: "_Asking", old: Draft | None, told: dict[str, str] | None
) -> dict[str, str]:
    if old is None or told is None:
        return ask.all_of(draft)
    found = told
    for tag in _stale(view.viewer, old, draft):
        answer = ask.of(draft, tag)
        if answer != found[tag]:
            found = {**found, tag: answer}
    return found


def _stale(viewer: str, was: Draft, now: Draft) -> Iterable[str]:
    """Of which mildest wishes about a draft, each for its revision, a change may decide anew."""
    if was.status != now.status or _other(was.parties, now.parties):
        return OF_DRAFT
    tags: set[str] = set()
    if _other(was.sponsors, now.sponsors):
        tags.update(("cosponsor", "revise", "bracket", "unbracket", "widen", "withdraw"))
    if _other(was.access, now.access):
        tags.add("widen")
    if viewer not in now.parties and viewer not in now.sponsors:
        return tags  # who reads along is told so, whatever it says
    if _other(was.articles, now.articles):
        tags.update(("revise", "bracket"))
    if was.brackets is not now.brackets:
        if bool(was.brackets) != bool(now.brackets):
            tags.update(("unbracket", "sign"))
        if reserved(viewer, was) != reserved(viewer, now):
            tags.add("bracket")
    signed = (viewer in was.signatures) != (viewer in now.signatures)
    if signed or was.returned != now.returned:
        tags.update(("sign", "unsign"))
    return tags


def _other(was: object, now: object) -> bool:
    return was is not now and was != now


def _lives(view: View, draft: Draft) -> bool:
    """Whether anything can still be done to a draft; nothing is said of those that are closed."""
    if draft.status == "open":
        return True
    agreement = view.record.agreements.get(draft.id)
    return agreement is not None and view.viewer in agreement.open_to


@cache
def _of_phase(
    status: Status, phase: Phase, tags: tuple[str, ...]
) -> tuple[dict[str, str], tuple[str, ...]]:
    """The answer to each of the mildest wishes that have no place now, and those to be asked.

    All of them are named, in their order.
    """
    early = untimely(Stage(status=status, phase=phase))
    return {tag: early.get(tag, "") for tag in tags}, tuple(t for t in tags if t not in early)


class _Asking:
    """Asks `allowed` on behalf of whoever holds the right; empty if it has nothing against it.

    Of what has no place in this phase no mildest wish is thought of.
    """

    def __init__(self, view: View) -> None:
        self.view = view
        self.holders = holders(view)
        self.untimely = untimely(view.stage)

    def __call__(self, tag: str) -> str:
        """The mildest wish of a kind."""
        return self._untimely(tag) or self._asked(*IN_GENERAL[tag](self.view))

    def of(self, draft: Draft, tag: str) -> str:
        """The mildest wish of a kind about a draft."""
        return self._untimely(tag) or self._asked(*OF_DRAFT[tag](self.view, draft))

    def all(self) -> dict[str, str]:
        """The mildest wish of each kind."""
        if not self.holders:
            return dict.fromkeys(IN_GENERAL, NOBODY)
        found, rest = _of_phase(self.view.stage.status, self.view.stage.phase, _TAGS)
        answers = found.copy()
        for tag in rest:
            answers[tag] = self._asked(*IN_GENERAL[tag](self.view))
        return answers

    def all_of(self, draft: Draft) -> dict[str, str]:
        """The mildest wish of each kind about a draft."""
        if not self.holders:
            return dict.fromkeys(OF_DRAFT, NOBODY)
        found, rest = _of_phase(self.view.stage.status, self.view.stage.phase, _DRAFT_TAGS)
        answers = found.copy()
        for tag in rest:
            answers[tag] = self._asked(*OF_DRAFT[tag](self.view, draft))
        return answers

    def _untimely(self, tag: str) -> str | None:
        return self.untimely.get(tag) if self.holders else None

    def _asked(self, right: Right, command: c.Command) -> str:
        actor = self.holders.get(right)
        if actor is None:
            return NOBODY
        refused = allowed(self.view, actor, command)
        return refused.code if refused else ""


__all__ = ["moves"]
