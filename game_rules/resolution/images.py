"""Images: how a round was seen by each holder, and every image moved by it."""

from collections.abc import Iterable

from game_rules.compliance import verification
from game_rules.compliance.answers import Answers
from game_rules.compliance.obligations import Bond
from game_rules.minds import perception
from game_rules.minds.reader import Holder
from game_rules.record.hidden import Pair
from game_rules.record.ledger import Account, Chance, Compliance
from game_rules.resolution.incidents import Size, incident
from game_rules.resolution.ratification import Ratified
from game_rules.resolution.releasing import aired, released
from game_rules.resolution.scene import (
    Ordered,
    Scene,
    Sightings,
    bound,
    has,
    ordered_pairs,
    watched,
)
from game_rules.scenario.catalogue import Measure
from game_rules.scenario.constants import CONSTANTS, Constants


def sight(scene: Scene, k: Constants = CONSTANTS) -> Sightings:
    """Detection and incidents."""
    compliance: list[Compliance] = []
    chances: list[Chance] = []
    for holder, of in ordered_pairs(scene.order):
        for one, chance in _observed(scene, holder, of, k):
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
        met=_by_pair(told),
        incidents=incidents,
        chances=tuple(chances),
    )


def _by_pair(told: tuple[Compliance, ...]) -> dict[Ordered, tuple[Compliance, ...]]:
    found: dict[Ordered, list[Compliance]] = {}
    for one in told:
        found.setdefault((one.party, one.towards), []).append(one)
    return {pair: tuple(each) for pair, each in found.items()}


def _observed(
    scene: Scene, holder: str, of: str, k: Constants
) -> Iterable[tuple[Compliance, Chance | None]]:
    theirs = bound(scene, of, holder)
    watch = verification.Watch(
        inspected=scene.acts.inspected.get(holder) == of,
        watching=_watching(theirs, scene.measures),
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


def _watching(theirs: tuple[Bond, ...], measures: dict[str, Measure]) -> int:
    kinds = [measures[article.measure].kind for _, article in theirs]
    return kinds.count("observation") + kinds.count("inspection")


def _incident(scene: Scene, one: str, other: str, k: Constants) -> tuple[Size, tuple[Chance, ...]]:
    return incident(
        scene.seed,
        scene.round,
        (scene.keys[one], scene.keys[other]),
        (one, other),
        communication=has(scene, one, other, "communication"),
        apart=has(scene, one, other, "constraint"),
        hostile="hostile" in (scene.signs.get((one, other)), scene.signs.get((other, one))),
        k=k,
    )


def moved(
    scene: Scene,
    sightings: Sightings,
    ratified: Ratified,
    answers: Answers,
    k: Constants = CONSTANTS,
) -> tuple[dict[str, dict[str, Pair]], dict[str, dict[str, Account]]]:
    """Every pair after the round, and its account."""
    seen = aired(scene, sightings, ratified, answers)
    pairs: dict[str, dict[str, Pair]] = {}
    accounts: dict[str, dict[str, Account]] = {}
    for party in scene.order:
        state = scene.world.hidden.parties[party]
        holder = Holder(
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
                    released(seen, party, of),
                    k,
                )
                pairs[party][of], accounts[party][of] = pair, account
    return pairs, accounts


__all__ = ["moved", "sight"]
