"""Images: what is released to each holder, and every image moved by it."""

from collections.abc import Iterable, Iterator
from typing import Literal

from msgspec import Struct

from game_rules import injects, perception, verification
from game_rules.acts import Acts
from game_rules.answers import Answers
from game_rules.catalogue import Kind, Measure
from game_rules.chance import noise
from game_rules.constants import CONSTANTS, Constants
from game_rules.incidents import Size, incident
from game_rules.injects import Working
from game_rules.kept import kept
from game_rules.ledger import Account, Chance, Compliance
from game_rules.numbers import milli
from game_rules.obligations import articles, depth, ending, owed
from game_rules.ratification import Ratified
from game_rules.released import Act, LeapSeen, News, Obligation, Released, Seen
from game_rules.scenario import Party, Scenario
from game_rules.treaty import Agreement, Article
from game_rules.world import Pair, World


class Scene(Struct, frozen=True, kw_only=True):
    """A round as it is being resolved: what all the parts of the resolution look at."""

    world: World
    scenario: Scenario
    round: int
    seed: str
    order: tuple[str, ...]
    """The parties by their keys: every sum and every list follows it."""
    parties: dict[str, Party]
    keys: dict[str, int]
    rivals: dict[str, frozenset[str]]
    measures: dict[str, Measure]
    agreements: tuple[Agreement, ...]
    """In force during the round: those of this resolution bind from the next one on."""
    acts: Acts
    news: tuple[Working, ...]


class Sightings(Struct, frozen=True, kw_only=True):
    """What happened to every pair and how it was seen, before anybody makes anything of it."""

    compliance: tuple[Compliance, ...]
    seen: dict[tuple[str, str, str, int], Seen]
    """(holder, of, agreement, article) → compliance as detected."""
    incidents: dict[tuple[str, str], Size]
    chances: tuple[Chance, ...]


def ordered_pairs(order: tuple[str, ...]) -> Iterator[tuple[str, str]]:
    """Every holder with every other."""
    return ((one, other) for one in order for other in order if one != other)


def bound(scene: Scene, party: str, towards: str) -> tuple[tuple[Agreement, Article], ...]:
    """What binds a party towards another in this round, in an order of its own content."""
    return _by_content(owed(scene.agreements, party, towards), scene.measures)


@kept(256)
def _by_content(
    bonds: tuple[tuple[Agreement, Article], ...], measures: dict[str, Measure]
) -> tuple[tuple[Agreement, Article], ...]:
    return tuple(
        sorted(bonds, key=lambda one: (measures[one[1].measure].number, one[1].id, one[0].entered))
    )


def sight(scene: Scene, k: Constants = CONSTANTS) -> Sightings:
    """Detection and incidents."""
    compliance: list[Compliance] = []
    chances: list[Chance] = []
    for holder, of in ordered_pairs(scene.order):
        for one, chance in _watched(scene, holder, of, k):
            compliance.append(one)
            if chance is not None:
                chances.append(chance)
    told = verification.reported(tuple(compliance), watched(scene))
    incidents: dict[tuple[str, str], Size] = {}
    for number, one_party in enumerate(scene.order):
        for other in scene.order[number + 1 :]:
            if other in scene.rivals[one_party]:
                size, drawn = _incident(scene, one_party, other, k)
                incidents[one_party, other] = incidents[other, one_party] = size
                chances += drawn
    return Sightings(
        compliance=told,
        seen={(c.towards, c.party, c.agreement, c.article): c.seen for c in told},
        incidents=incidents,
        chances=tuple(chances),
    )


def watched(scene: Scene, by: str | None = None) -> frozenset[tuple[str, int]]:
    """Agreement and article of all that third parties, or this one, watched over this round."""
    eyes = scene.acts.monitors if by is None else scene.acts.monitors & {by}
    return frozenset(
        (agreement.id, article.id)
        for agreement in scene.agreements
        for article in articles(agreement)
        if article.monitor in eyes
    )


def _watched(
    scene: Scene, holder: str, of: str, k: Constants
) -> Iterable[tuple[Compliance, Chance | None]]:
    theirs = bound(scene, of, holder)
    watch = verification.Watch(
        inspected=scene.acts.inspected.get(holder) == of,
        watching=sum(
            scene.measures[article.measure].kind in ("observation", "inspection")
            for _, article in theirs
        ),
        monitors=scene.acts.monitors,
        answered=(of, holder) in scene.acts.answered,
        reviewed=(of, holder) in scene.acts.reviews,
    )
    return verification.observe(
        scene.seed,
        scene.round,
        (scene.keys[holder], scene.keys[of]),
        of,
        holder,
        iter(theirs),
        scene.acts.orders[of],
        scene.measures,
        watch,
        k,
    )


def _incident(scene: Scene, one: str, other: str, k: Constants) -> tuple[Size, tuple[Chance, ...]]:
    return incident(
        scene.seed,
        scene.round,
        (scene.keys[one], scene.keys[other]),
        (one, other),
        communication=has(scene, one, other, "communication"),
        apart=has(scene, one, other, "constraint"),
        hostile="hostile" in (_gesture(scene, one, other), _gesture(scene, other, one)),
        k=k,
    )


def has(scene: Scene, one: str, other: str, kind: Kind) -> bool:
    """Whether a measure of a kind binds one party towards the other."""
    return any(
        scene.measures[article.measure].kind == kind
        for _, article in owed(scene.agreements, one, other)
    )


def released(
    scene: Scene, sightings: Sightings, ratified: Ratified, answers: Answers, holder: str, of: str
) -> Released:
    """What one holder has from one other party."""
    round = scene.round
    now = {(who, by) for who, when, by in answers.answered if when == round}
    leaps = {
        party: LeapSeen(party=party, nth=scene.world.hidden.parties[party].leaps + 1, round=round)
        for party in (holder, of)
        if party in scene.acts.leapt
    }
    pair = {holder, of}
    return Released(
        round=round,
        noise=milli(
            noise(scene.seed, "tide", round, scene.keys[holder], scene.keys[of])
            * scene.scenario.tide_noise
            / 1_000_000
        ),
        incident=sightings.incidents.get((holder, of), "none"),
        news=tuple(
            News(inject=one.inject.id, change=change, by_control=one.by_control)
            for one, change in injects.images(scene.news, holder, of)
        ),
        theirs=_obligations(scene, sightings, of, holder),
        ours=_obligations(scene, sightings, holder, of),
        acts=_acts(scene, ratified, holder, of),
        reviewed=(holder, of) in scene.acts.reviews,
        their_leap=leaps.get(of),
        our_leap=leaps.get(holder),
        settled=of not in scene.rivals[holder] or bool(now & {(holder, of), (of, holder)}),
        lapsed=tuple(when for who, when, by in answers.gone if {who, by} == pair),
        answered=tuple(
            when for who, when, by in answers.answered if {who, by} == pair and when != round
        ),
        query=_query(scene, holder, of),
        gesture=_gesture(scene, of, holder),
        denounced=tuple(_denounced(scene, holder, of)),
        questioned=of in scene.world.public.record.questioned or of in scene.acts.questioned,
    )


def _gesture(scene: Scene, by: str, towards: str) -> Literal["none", "friendly", "hostile"]:
    for one, other, friendly in scene.acts.gestures:
        if (one, other) == (by, towards):
            return "friendly" if friendly else "hostile"
    return "none"


def _query(scene: Scene, holder: str, of: str) -> Literal["none", "answered", "silent"]:
    if (of, holder) in scene.acts.answered:
        return "answered"
    return "silent" if (of, holder) in scene.acts.silent else "none"


def _denounced(scene: Scene, holder: str, of: str) -> Iterator[tuple[str, int]]:
    """Common agreements that the other gives notice of, with the articles that bind it."""
    left = scene.acts.denounced.get(of, ())
    for agreement in scene.agreements if left else ():
        if agreement.id in left and holder in agreement.parties:
            yield agreement.id, sum(of in article.parties for article in articles(agreement))


@kept(256)
def _obligations(
    scene: Scene, sightings: Sightings, party: str, towards: str
) -> tuple[Obligation, ...]:
    return tuple(
        Obligation(
            agreement=agreement.id,
            article=article.id,
            measure=scene.measures[article.measure],
            depth=depth(scene.measures[article.measure], article.values),
            entered=agreement.entered,
            monitored=article.monitor is not None,
            watched=article.monitor in scene.acts.monitors,
            negotiated=agreement.negotiated,
            dated=agreement.term is not None and agreement.renewed is None,
            seen=sightings.seen[towards, party, agreement.id, article.id],
        )
        for agreement, article in bound(scene, party, towards)
    )


def _acts(scene: Scene, ratified: Ratified, holder: str, of: str) -> frozenset[Act]:
    """Kinds of acts between two parties, as both know them."""
    found: set[Act] = set()
    if (holder, of) in scene.acts.experts:
        found.add("experts")
    if (holder, of) in scene.acts.reviews:
        found.add("review")
    if {(holder, of, True), (of, holder, True)} <= set(scene.acts.gestures):
        found.add("gestures")
    if any(
        {holder, of} <= set(agreement.renewing) and ending(agreement, scene.measures, scene.round)
        for agreement in scene.agreements
    ):
        found.add("renewal")
    for draft in (*ratified.carried, *ratified.voted):
        if {holder, of} <= set(draft.parties):
            if any({holder, of} == set(pair) for pair in draft.resolved):
                found.add("bracket")
            if {holder, of} <= set(draft.signatures) and _joint(scene, draft.sponsors, holder, of):
                found.add("joint")
    return frozenset(found)


def _joint(scene: Scene, sponsors: tuple[str, ...], one: str, other: str) -> bool:
    """Whether a text bears both names, or that of a party that is neither's rival."""
    if {one, other} <= set(sponsors):
        return True
    return any(
        name not in (one, other)
        and name not in scene.rivals[one]
        and name not in scene.rivals[other]
        for name in sponsors
    )


def moved(
    scene: Scene,
    sightings: Sightings,
    ratified: Ratified,
    answers: Answers,
    k: Constants = CONSTANTS,
) -> tuple[dict[str, dict[str, Pair]], dict[str, dict[str, Account]]]:
    """Every pair after the round, and its account."""
    pairs: dict[str, dict[str, Pair]] = {}
    accounts: dict[str, dict[str, Account]] = {}
    for party in scene.order:
        state = scene.world.hidden.parties[party]
        holder = perception.Holder(
            conditions=state.conditions,
            tidal=state.tidal or state.conditions,
            sensitivities=scene.parties[party].sensitivities,
            lens=scene.scenario.lens,
        )
        pairs[party], accounts[party] = {}, {}
        for of in scene.order:
            if of != party:
                pair, account = perception.move(
                    holder,
                    scene.world.hidden.pairs[party][of],
                    released(scene, sightings, ratified, answers, party, of),
                    k,
                )
                pairs[party][of], accounts[party][of] = pair, account
    return pairs, accounts


__all__ = [
    "Scene",
    "Sightings",
    "bound",
    "has",
    "moved",
    "ordered_pairs",
    "released",
    "sight",
    "watched",
]
