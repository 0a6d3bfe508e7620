"""GRIT: graduated and reciprocated initiatives in tension-reduction (Osgood 1962).

It begins in public and alone: texts that bind nobody but itself, open for all to read, the least
risky first, another kind each time, and each a little deeper once the last was matched. It
invites and does not demand, goes on for a while without an answer, keeps its guard up, and
returns a breach exactly in kind before it goes on.
"""

from collections.abc import Iterator

from game_rules.bots import reciprocator
from game_rules.bots.craft import drafting, judgement, texts
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record.commands import Table
from game_rules.scenario.catalogue import Measure
from game_rules.view import View

GRIT = Temper(retorts="in-kind", forgives=0, resents=False, ways="in-public", leaps=450)

PATIENCE = 3
"""Steps that it takes towards a party without an answer (two to three in the experiments)."""

STEP = 90
"""Exposure of the first step, thousandths: a line, a visit, figures, a notice; ours."""

GROWTH = 60
"""How much more each answered step lets the next one lay bare; ours."""


def wishes(view: View, key: int) -> tuple[Wish, ...]:
    """What it wishes now."""
    return reciprocator.wishes(view, key, GRIT, proposals)


def proposals(view: View, temper: Temper) -> Iterator[Wish]:
    """Steps of our own in odd rounds, and in even ones first what can be promised together."""
    alone, together = steps(view), texts.proposals(view, temper)
    for some in (alone, together) if view.stage.round % 2 else (together, alone):
        yield from some


def steps(view: View) -> Iterator[Wish]:
    """A text that binds us alone, for the most threatening of those worth another step."""
    if texts.tabled(view):
        return
    feared = [p for p in judgement.others(view) if judgement.dread(view, p) >= judgement.UNEASY]
    for rival in judgement.most_threatening(view, feared):
        if judgement.breaches(view, rival) or waiting(view, rival) >= PATIENCE:
            continue
        for measure in ladder(view, rival)[:1]:
            yield wish(alone(view, rival, measure), "step-alone", party=rival, measure=measure.id)


def ladder(view: View, rival: str) -> list[Measure]:
    """What we could take upon us alone: another kind each time, within the size of the step."""
    measures = judgement.measures(view)
    ours = judgement.owed(view, view.viewer, rival)
    kinds = {measures[name].kind for name in ours}
    bound = judgement.in_force(view, view.viewer)
    size = STEP + GROWTH * received(view, rival)
    spent = drafting.spent(view, (rival,))
    found = [
        measure
        for measure in view.board.measures
        if measure.id not in ours
        and measure.kind not in kinds
        and measure.kind != "declaratory"  # deeds, not words
        and set(measure.requires) <= bound
        and measure.exposure <= size
        and not judgement.too_early(view, measure.id)
        and measure.id not in spent
    ]
    return sorted(found, key=lambda measure: (measure.alpha, measure.exposure, measure.number))


def waiting(view: View, rival: str) -> int:
    """Steps towards a rival without an answer, on the table and taken back among them."""
    made = [draft for draft in judgement.own_drafts(view) if rival in draft.parties]
    vain = sum(
        draft.status == "open"
        or (draft.status != "concluded" and drafting.bound(draft) == {view.viewer})
        for draft in made
    )
    return len(judgement.owed(view, view.viewer, rival)) + vain - received(view, rival)


def received(view: View, rival: str) -> int:
    """What came back: measures that bind the rival towards us, its leaps, and its doubts."""
    leaps = sum(leap.party == rival for leap in view.record.leaps)
    doubts = rival in view.record.questioned
    return len(judgement.owed(view, rival, view.viewer)) + leaps + doubts


def alone(view: View, rival: str, measure: Measure) -> Table:
    """A text that binds us and asks the other only to accept it."""
    return Table(
        title=drafting.title(view, (view.viewer, rival), measure),
        parties=drafting.at_table(view, (view.viewer, rival)),
        access=("all",),
        articles=(drafting.article(view, 1, measure, (view.viewer,)),),
    )


__all__ = ["GRIT", "proposals", "steps", "wishes"]
