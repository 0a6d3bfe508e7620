"""The opportunist: it takes what trust there is, and keeps its word as far as it is watched.

The untrustworthy type of the theory of trust (Kydd 2005), which looks like a partner while that
costs little: in the spirit before inspectors, in the letter before observers, and less where few
can see. It wants others bound more than itself, signs deep texts that nobody could verify, and
never leaps: costly signals are what it cannot afford (Kydd 2000).
"""

from collections.abc import Iterator
from typing import assert_never

from game_rules.bots import hawk, leaving
from game_rules.bots.craft import (
    drafting,
    envelope,
    excepting,
    judgement,
    lending,
    manners,
    texts,
)
from game_rules.bots.craft.consents import consents
from game_rules.bots.craft.envelope import Posture
from game_rules.bots.craft.renewals import renewals
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.compliance.obligations import owed
from game_rules.decisions.orders import partners
from game_rules.record.commands import Sign
from game_rules.scenario.catalogue import Measure
from game_rules.scenario.treaty import Draft
from game_rules.view import View

OPPORTUNIST = Temper(explores=False, asks="to-embarrass")

HARDLY = 450
"""Mean verifiability, hundredths of a step, up to which obligations need not be met in full."""

NOT_AT_ALL = 250
"""The same, up to which they need not be met at all."""


def wishes(view: View, _key: int) -> tuple[Wish, ...]:
    """What it wishes now."""
    match view.stage.phase:
        case "talks":
            return talk(view) or manners.done(view)
        case "decisions":
            return manners.permitted(view, seal(view))
        case "reading":
            return manners.done(view)
        case _:
            assert_never(view.stage.phase)


def talk(view: View) -> tuple[Wish, ...]:
    """Sign what pays, make the rest bind less, and ask of others."""
    answers = [answer(view, draft) for draft in judgement.our_drafts(view)]
    asked = [*consents(view), *renewals(view), *lending.returned(view)]
    given = manners.permitted(view, [*asked, *(one for one in answers if one is not None)])
    return given or manners.first(view, demands(view))


def answer(view: View, draft: Draft) -> Wish | None:
    """One answer to a text, or none."""
    if texts.stale(view, draft) and draft.sponsors[:1] == (view.viewer,):
        return texts.answer(view, draft, OPPORTUNIST)
    why = attraction(view, draft)
    if why is None:
        return hawk.reserve(view, draft)
    hopeful = judgement.expected(view, draft) in ("certain", "likely")
    waits = draft.brackets or texts.idle(view, draft)
    if hopeful and not waits and view.viewer not in draft.signatures:
        return wish(Sign(draft=draft.id, revision=draft.revision), why.code, **why.args)
    return None


def attraction(view: View, draft: Draft) -> Wish | None:
    """Why a text is worth a signature: the other bears more, or nobody could check on us."""
    signing = Sign(draft=draft.id, revision=draft.revision)
    measures = judgement.measures(view)
    ours = judgement.burdens(draft, view.viewer)
    if not ours:
        return wish(signing, "others-bear-more")
    looked_at = leaving.inspected(view, view.viewer)
    if not looked_at and watched([measures[article.measure] for article in ours]) <= HARDLY:
        return wish(signing, "need-not-keep")
    load = {
        party: sum(measures[a.measure].exposure for a in judgement.burdens(draft, party))
        for party in draft.parties
    }
    others = [size for party, size in load.items() if party != view.viewer]
    return wish(signing, "others-bear-more") if load[view.viewer] < max(others) else None


def demands(view: View) -> Iterator[Wish]:
    """A text a round that binds the most threatening party, and not us."""
    if texts.tabled(view):
        return
    waiting = {party for draft in judgement.our_drafts(view) for party in draft.parties}
    for rival in judgement.most_threatening(view, judgement.others(view)):
        if rival in waiting:
            continue
        for measure in drafting.suited(view, (rival,), judgement.DEEP)[:1]:
            yield wish(hawk.imposed(view, rival, measure), "ask-of-rival", party=rival)


def seal(view: View) -> Iterator[Wish]:
    """The round's orders."""
    postures = {partner: posture(view, partner) for partner in partners(view)}
    exceptions: excepting.Exceptions = {}
    for partner, (stance, _) in postures.items():
        if stance in ("spirit", "letter"):
            exceptions |= excepting.unseen(view, partner, leaving.UNCHECKED)
    if not manners.sheet(view).sealed:
        yield from leaving.evaded(view)
        yield from leaving.overborne(view)
    yield from envelope.orders(
        view, postures, exceptions=exceptions, temper=OPPORTUNIST, guess=envelope.estimate
    )


def posture(view: View, partner: str) -> Posture:
    """As much as can be seen: inspectors are worth an effort, what nobody can check is not met."""
    measures = judgement.measures(view)
    bound = owed(view.record.agreements, view.viewer, partner)
    kept = [measures[article.measure] for _, article in bound]
    if any(measure.kind == "inspection" for measure in kept):
        return "spirit", "watched"
    if any(measure.kind == "observation" for measure in kept) or any(a.monitor for _, a in bound):
        return "letter", "watched"
    seen = watched(kept)
    if seen <= NOT_AT_ALL:
        return "evade", "unwatched"
    return ("shave", "hardly-watched") if seen <= HARDLY else ("letter", "watched")


def watched(kept: list[Measure]) -> int:
    """How well obligations can be checked: the mean of their steps, in hundredths; 500 of none."""
    return 100 * sum(measure.verifiability for measure in kept) // max(1, len(kept)) or 500


__all__ = ["OPPORTUNIST", "wishes"]
