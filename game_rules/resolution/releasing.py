"""Releasing: what a round lets each holder have of each other party.

Most pairs have done nothing with each other: whatever was done is gone through once, and laid
down by those whom it concerns.
"""

from collections.abc import Iterable
from itertools import permutations

from msgspec import Struct

from game_rules.compliance.answers import Answers
from game_rules.compliance.obligations import Bond, articles, depth, ending
from game_rules.exact.chance import noise
from game_rules.exact.numbers import milli
from game_rules.minds.released import Act, LeapSeen, News, Obligation, Released
from game_rules.record.ledger import Compliance
from game_rules.resolution import injects
from game_rules.resolution.incidents import Size
from game_rules.resolution.ratification import Ratified
from game_rules.resolution.scene import Ordered, Scene, Sightings, bound, ordered_pairs
from game_rules.scenario.treaty import Draft

_NONE: frozenset[Act] = frozenset()


class Aired(Struct, frozen=True, kw_only=True):
    """Everything of a round that can be released, by the pair that it concerns."""

    scene: Scene
    incidents: dict[Ordered, Size]
    owed: dict[Ordered, tuple[Obligation, ...]]
    """Who is bound, towards whom → by what, and how it was seen to be met."""
    acts: dict[Ordered, frozenset[Act]]
    """Kinds of acts between two parties, both ways round, like all that follows."""
    leaps: dict[str, LeapSeen]
    """Who leapt this round."""
    settled: frozenset[Ordered]
    """Pairs of which a leap of this round was answered in it."""
    answered: dict[Ordered, tuple[int, ...]]
    """Rounds of the earlier leaps that were answered now."""
    lapsed: dict[Ordered, tuple[int, ...]]
    questioned: frozenset[str]


def aired(scene: Scene, sightings: Sightings, ratified: Ratified, answers: Answers) -> Aired:
    """The round by the pairs that it concerns."""
    round = scene.round
    return Aired(
        scene=scene,
        incidents=sightings.incidents,
        owed={
            (party, towards): _obligations(
                scene, bound(scene, party, towards), sightings.met.get((party, towards), ())
            )
            for party, towards in ordered_pairs(scene.order)
        },
        acts=_acts(scene, ratified),
        leaps={
            party: LeapSeen(
                party=party, nth=scene.world.hidden.parties[party].leaps + 1, round=round
            )
            for party in scene.acts.leapt
        },
        settled=frozenset(_rounds(one for one in answers.answered if one[1] == round)),
        answered=_rounds(one for one in answers.answered if one[1] != round),
        lapsed=_rounds(answers.gone),
        questioned=scene.acts.questioned.union(scene.world.public.record.questioned),
    )


def released(aired: Aired, holder: str, of: str) -> Released:
    """What one holder has from one other party."""
    scene, pair, back = aired.scene, (holder, of), (of, holder)
    return Released(
        round=scene.round,
        noise=milli(
            noise(scene.seed, "tide", scene.round, scene.keys[holder], scene.keys[of])
            * scene.scenario.tide_noise
            / 1_000_000
        ),
        incident=aired.incidents.get(pair, "none"),
        news=_news(scene, holder, of) if scene.news else (),
        theirs=aired.owed[back],
        ours=aired.owed[pair],
        acts=aired.acts.get(pair, _NONE),
        reviewed=pair in scene.acts.reviews,
        their_leap=aired.leaps.get(of),
        our_leap=aired.leaps.get(holder),
        settled=of not in scene.rivals[holder] or pair in aired.settled,
        lapsed=aired.lapsed.get(pair, ()),
        answered=aired.answered.get(pair, ()),
        query="answered"
        if back in scene.acts.answered
        else ("silent" if back in scene.acts.silent else "none"),
        gesture=scene.signs.get(back, "none"),
        denounced=_denounced(scene, holder, of) if of in scene.acts.denounced else (),
        questioned=of in aired.questioned,
    )


def _rounds(leaps: Iterable[tuple[str, int, str]]) -> dict[Ordered, tuple[int, ...]]:
    """The rounds of leaps, by leaper and the other."""
    found: dict[Ordered, tuple[int, ...]] = {}
    for who, when, by in leaps:
        for pair in ((who, by), (by, who)):
            found[pair] = (*found.get(pair, ()), when)
    return found


def _news(scene: Scene, holder: str, of: str) -> tuple[News, ...]:
    return tuple(
        News(
            inject=one.inject.id,
            change=effect.change,
            by_control=one.by_control,
            loss=effect.loss and effect.change < 0,
        )
        for one, effect in injects.images(scene.news, holder, of)
    )


def _denounced(scene: Scene, holder: str, of: str) -> tuple[tuple[str, int], ...]:
    """Common agreements that the other gives notice of, with the articles that bind it."""
    left = scene.acts.denounced[of]
    return tuple(
        (agreement.id, sum(of in article.parties for article in articles(agreement)))
        for agreement in scene.agreements
        if agreement.id in left and holder in agreement.parties
    )


def _obligations(
    scene: Scene, bonds: tuple[Bond, ...], met: tuple[Compliance, ...]
) -> tuple[Obligation, ...]:
    found = []
    for (agreement, article), one in zip(bonds, met, strict=True):
        measure = scene.measures[article.measure]
        found.append(
            Obligation(
                agreement=agreement.id,
                article=article.id,
                measure=measure,
                depth=depth(measure, article.values),
                entered=agreement.entered,
                monitored=article.monitor is not None,
                watched=article.monitor in scene.acts.monitors,
                negotiated=agreement.negotiated,
                dated=agreement.term is not None and agreement.renewed is None,
                seen=one.seen,
            )
        )
    return tuple(found)


def _acts(scene: Scene, ratified: Ratified) -> dict[Ordered, frozenset[Act]]:
    found: dict[Ordered, set[Act]] = {}

    def between(pairs: Iterable[Ordered], act: Act) -> None:
        for pair in pairs:
            found.setdefault(pair, set()).add(act)

    between(scene.acts.experts, "experts")
    between(scene.acts.reviews, "review")
    friendly = {pair for pair, sign in scene.signs.items() if sign == "friendly"}
    between((pair for pair in friendly if pair[::-1] in friendly), "gestures")
    for agreement in scene.agreements:
        if agreement.renewing and ending(agreement, scene.measures, scene.round):
            between(permutations(agreement.renewing, 2), "renewal")
    for draft in (*ratified.carried, *ratified.voted):
        for one, other in draft.resolved:
            if one in draft.parties and other in draft.parties:
                between(((one, other), (other, one)), "bracket")
        between(_jointly(scene, draft), "joint")
    return {pair: frozenset(acts) for pair, acts in found.items()}


def _jointly(scene: Scene, draft: Draft) -> Iterable[Ordered]:
    """Who signed a text that bears both their names, or that of a party that is neither's rival."""
    signed = [party for party in draft.signatures if party in draft.parties]
    for one, other in permutations(signed, 2):
        rivals = scene.rivals[one] | scene.rivals[other] | {one, other}
        if {one, other} <= set(draft.sponsors) or not rivals.issuperset(draft.sponsors):
            yield one, other


__all__ = ["Aired", "aired", "released"]
