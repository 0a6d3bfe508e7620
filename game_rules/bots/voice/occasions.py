"""Occasions: what a delegate would say something about, the most pressing first."""

from collections.abc import Iterator

from game_rules.bots.craft import drafting, judgement, texts
from game_rules.bots.voice import memory, news, places
from game_rules.bots.voice.saying import Args, Saying
from game_rules.bots.voice.sides import Side
from game_rules.bots.voice.tongue import Tongue
from game_rules.record.phrases import PHRASES, Code
from game_rules.scenario.treaty import Draft
from game_rules.view import View

DECLINED: frozenset[Code] = frozenset({"not-ripe", "not-carried", "not-signed"})
ACCEPTED: frozenset[Code] = frozenset({"signed", "signed-curt"})
RESERVED: frozenset[Code] = frozenset({"reserved", "reserved-curt"})
TABLED: frozenset[Code] = frozenset(code for code in PHRASES if code.startswith("table-"))


def opening(view: View, manner: Tongue, key: int) -> Iterator[Saying]:
    """A word about what was done in the last round, or else one to open this one."""
    if memory.said(view, *news.NEWS, *manner.opens):
        return
    yield from news.told(view, manner)
    if not memory.ours(view) and (view.stage.round == 1 or key < manner.often):
        turn = (key + view.stage.round) % len(manner.opens)
        yield Saying((manner.opens[turn:] + manner.opens[:turn])[0], {})


def tabled(view: View) -> Iterator[Saying]:
    """Why a text of ours lies on the table since this round."""
    for draft in judgement.our_drafts(view):
        if draft.sponsors[:1] != (view.viewer,) or draft.tabled != view.stage.round:
            continue
        told = any(said.args["measure"] == subject(draft) for said in memory.own(view, *TABLED))
        channel = places.of_texts(view, [draft])
        if channel is not None and not told:
            yield Saying(*_why(view, draft), channel)


def _why(view: View, draft: Draft) -> tuple[Code, Args]:
    """What can be said of the reason before everybody: the text itself shows as much."""
    us, bound = view.viewer, drafting.bound(draft)
    others = tuple(party for party in draft.parties if party != us and party in bound)
    around = others or tuple(party for party in draft.parties if party != us)
    about: Args = {"measure": subject(draft)}
    if len(around) != 1:
        return "table-all", about
    party = around[0]
    about = {"party": party, **about}
    if not others:
        return "table-alone", about
    if us not in bound:
        return "table-demand", about
    if party in judgement.unanswered(view):
        return "table-leap", about
    theirs = [each for each in judgement.our_drafts(view) if each.sponsors[:1] == (party,)]
    if any(us not in each.signatures and not each.brackets for each in theirs):
        return "table-counter", about
    return "table-common", about


def reserved(view: View, manner: Tongue) -> Iterator[Saying]:
    """What stands in the way of a text; one such line is enough."""
    if memory.said(view, *RESERVED):
        return
    for draft in judgement.our_drafts(view):
        channel = places.of_texts(view, [draft])
        if channel is None:
            continue
        for bracket in judgement.own_brackets(view, draft):
            side = Side.of(draft, bracket)
            yield Saying(manner.reserved, {"measure": side.measure, **side.args()}, channel)


def yielded(view: View) -> Iterator[Saying]:
    """That we have taken back a reservation of which we spoke."""
    for said in memory.own(view, *RESERVED):
        side = Side.read(said.args)
        if side.lifted(view, view.viewer):
            channel = places.of_texts(view, [view.drafts[side.draft]])
            if channel is not None:
                yield Saying("yielded", {"measure": side.measure}, channel)


def signed(view: View, manner: Tongue) -> Iterator[Saying]:
    """That we have put our name under another's text; one such line is enough."""
    if memory.said(view, *ACCEPTED):
        return
    for draft in judgement.our_drafts(view):
        if view.viewer not in draft.signatures or draft.sponsors[:1] == (view.viewer,):
            continue
        channel = places.of_texts(view, [draft])
        if channel is not None:
            yield Saying(manner.signed, {"measure": subject(draft)}, channel)


def declined(view: View, manner: Tongue) -> Iterator[Saying]:
    """Why we do not sign what another has tabled; one text is spoken of, and not for ever."""
    if memory.said(view, *DECLINED):
        return
    for draft in judgement.our_drafts(view):
        passed = draft.sponsors[:1] != (view.viewer,) and view.viewer not in draft.signatures
        spoken_of = any(said.args["draft"] == draft.id for said in memory.own(view, *RESERVED))
        if not passed or draft.brackets or spoken_of:
            continue
        about: Args = {"measure": subject(draft)}
        channel, why = places.of_texts(view, [draft]), obstacle(view, draft, manner)
        if channel is not None and why is not None:
            yield Saying(why, about, channel)


def obstacle(view: View, draft: Draft, manner: Tongue) -> Code | None:
    """What is in the way of our name under a text, as far as this voice says it."""
    if not manner.explains or manner.temper is None:
        return "not-signed"
    if not texts.wanted(view, draft, manner.temper):
        return "not-ripe"
    hopeful = judgement.expected(view, draft) in (None, "certain", "likely")
    return None if hopeful else "not-carried"


def vote(view: View, manner: Tongue) -> Iterator[Saying]:
    """A word for a text that our capital votes on next."""
    if not manner.canvasses:
        return
    for draft in view.drafts.values():
        everybody = set(draft.parties) <= set(draft.signatures)
        if draft.status != "open" or view.viewer not in draft.parties or not everybody:
            continue
        channel = places.of_texts(view, [draft])
        if channel is not None:
            yield Saying("vote-near", {"measure": subject(draft)}, channel)


def subject(draft: Draft) -> str:
    """What a text is about: its first article."""
    return draft.articles[0].measure


__all__ = [
    "declined",
    "obstacle",
    "opening",
    "reserved",
    "signed",
    "subject",
    "tabled",
    "vote",
    "yielded",
]
