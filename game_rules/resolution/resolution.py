"""Resolution: one round resolved, in a fixed order.

Acts are shown; signed texts are voted on with the images of the round's start;
compliance is detected; images move, and with them institutions; then the
conditions and what each government can afford at home.
"""

from collections.abc import Iterator

from msgspec.structs import replace

from game_rules.compliance import answers as leaps
from game_rules.compliance.answers import Answers
from game_rules.compliance.obligations import owed
from game_rules.compliance.verification import BLURRED
from game_rules.decisions import denouncing, payments
from game_rules.decisions.acts import facts
from game_rules.exact.numbers import clamp
from game_rules.home import capital, intelligence
from game_rules.home.domestic import houses, houses_of
from game_rules.minds import leap
from game_rules.minds.conditions import WORKS_ON, explored, leap_price, readiness
from game_rules.record.events import (
    CrisisHeld,
    Entered,
    Event,
    Resolved,
    RoundClosed,
)
from game_rules.record.hidden import Adjustment, Pair, PartyState
from game_rules.record.ledger import Reckoning, Shift
from game_rules.record.world import World
from game_rules.resolution import images, injects, ratification, verdict
from game_rules.resolution.concluded import concluded
from game_rules.resolution.finale import crises_of, verdicts_of
from game_rules.resolution.opening import tides
from game_rules.resolution.ratification import Ratified
from game_rules.resolution.scene import Scene, Sightings, scene_of
from game_rules.resolution.telling import outcomes, told
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import CONDITIONS, Condition
from game_rules.talks import terms


def resolve(world: World, at: int, k: Constants = CONSTANTS) -> Event:  # noqa: ARG001
    """Everything that the round in its decisions brings about.

    `at` is the moment; nothing in a resolution depends on it.
    """
    scene = scene_of(world)
    capitals = {
        party: payments.promised(house, scene.acts.orders[party].payments)
        for party, house in houses(world).items()
    }
    ratified = ratification.ratify(world, capitals, scene.round, k)
    sightings = images.sight(scene, k)
    answered = leaps.answers(
        world.public.record.leaps,
        scene.acts.leapt,
        (*ratified.entered, *(agreement for agreement, _ in ratified.acceded)),
        scene.measures,
        scene.rivals,
        scene.round,
        k,
    )
    pairs, accounts = images.moved(scene, sightings, ratified, answered, k)
    pairs = _drifted(scene, sightings, pairs, k)
    parties, shifts = _parties(scene, sightings, ratified, answered, k)
    dictated = tuple(injects.dictated(scene.news, scene.seed, scene.round))
    in_force = ratification.in_force(world, ratified)
    in_force.update((agreement.id, agreement) for agreement in dictated)
    agreements, notices = denouncing.resolved(
        in_force, scene.acts.denounced, scene.order, scene.round, world.public.board.notice
    )
    agreements, over = terms.resolved(agreements, scene.measures, scene.round)
    after = houses_of(scene.scenario, parties, pairs, agreements)
    chances = sightings.chances
    crises: tuple[CrisisHeld, ...] = ()
    verdicts: dict[str, dict[str, int]] = {}
    if scene.round >= scene.scenario.rounds:
        crises, drawn = crises_of(scene, accounts, k)
        chances += drawn
        verdicts = verdicts_of(scene, after, accounts, crises, k)
    return Event(
        public=(
            *facts(scene.acts, scene.round, world.public.record.questioned),
            *outcomes(scene, ratified, answered, sightings),
            *(Entered(agreement=agreement) for agreement in dictated),
            *notices,
            *over,
            RoundClosed(round=scene.round),
            *crises,
        ),
        known=tuple(told(scene, ratified, sightings, after, accounts, k)),
        hidden=(
            Resolved(
                round=scene.round,
                parties=parties,
                pairs=pairs,
                reckoning=Reckoning(
                    accounts=accounts,
                    ballots=ratified.ballots,
                    shifts=shifts,
                    compliance=sightings.compliance,
                    chances=chances,
                    readiness={
                        party: readiness(state.conditions, scene.scenario.lens, False, k)
                        for party, state in parties.items()
                    },
                    verdict=verdicts,
                ),
            ),
        ),
    )


# The state after the round ---------------------------------------------------


def _drifted(
    scene: Scene, sightings: Sightings, pairs: dict[str, dict[str, Pair]], k: Constants
) -> dict[str, dict[str, Pair]]:
    """Pairs with the intelligence's errors a round later, and the other's true conduct noted."""
    met = sightings.met
    return {
        holder: {
            of: replace(
                pair,
                errors=intelligence.drifted(
                    pair.errors, scene.seed, scene.round, (scene.keys[holder], scene.keys[of]), k
                ),
                conduct=verdict.conduct(
                    pair.conduct, [one.true for one in met.get((of, holder), ())]
                ),
            )
            for of, pair in row.items()
        }
        for holder, row in pairs.items()
    }


def _parties(
    scene: Scene, sightings: Sightings, ratified: Ratified, answered: Answers, k: Constants
) -> tuple[dict[str, PartyState], tuple[Shift, ...]]:
    parties, shifts = {}, []
    for party in scene.order:
        before = scene.world.hidden.parties[party]
        changed, moved = _conditions(scene, party, before, k)
        round = _counted(scene, sightings, ratified, answered, party, k)
        level = before.capital
        for cause, amount in capital.changes(level, scene.parties[party].capital, round, k):
            moved.append(Shift(party=party, what="capital", amount=amount, cause=cause))
            level += amount
        for one in _adjusted(scene, party):
            amount = clamp(level + one.change, min(k.capital_floor, level)) - level
            moved.append(Shift(party=party, what="capital", amount=amount, cause=one.id))
            level += amount
        paid = dict(before.paid)
        for group in _paid(scene, ratified, party):
            paid[group] = paid.get(group, 0) + 1
        parties[party] = replace(
            changed, capital=level, leaps=before.leaps + (party in scene.acts.leapt), paid=paid
        )
        shifts += moved
    return parties, tuple(shifts)


def _adjusted(scene: Scene, party: str) -> Iterator[Adjustment]:
    """What control has moved of a party's standing at home."""
    for one in scene.world.hidden.adjustments:
        if one.taken:
            continue
        if (one.round, one.party, one.what) == (scene.round, party, "capital"):
            yield one


def _paid(scene: Scene, ratified: Ratified, party: str) -> tuple[str, ...]:
    """The groups that had to be paid: those promised something where it came to a vote."""
    voted = any(ballot.party == party for ballot in ratified.ballots)
    return scene.acts.orders[party].payments if voted else ()


def _conditions(
    scene: Scene, party: str, state: PartyState, k: Constants
) -> tuple[PartyState, list[Shift]]:
    """The conditions before the next round's talks: worked on, then moved by news and tide."""
    tidal = dict(state.tidal or state.conditions)
    added = dict(state.explored)
    shifts = []
    for condition, rate, cause in _work(scene, party, k):
        level = {name: clamp(tidal[name] + added.get(name, 0)) for name in CONDITIONS}
        gain = explored(level, added, condition, k, rate)
        if gain:
            added[condition] = added.get(condition, 0) + gain
            shifts.append(Shift(party=party, what=condition, amount=gain, cause=cause))
    changes = [
        (effect.condition, effect.change, one.inject.id)
        for one, effect in injects.conditions(scene.news, party)
    ]
    changes += [
        (condition, change, "tide")
        for condition, change in tides(scene.scenario, party, scene.round + 1)
    ]
    for condition, change, cause in changes:
        level_after = clamp(tidal[condition] + change)
        if level_after != tidal[condition]:
            amount = level_after - tidal[condition]
            shifts.append(Shift(party=party, what=condition, amount=amount, cause=cause))
        tidal[condition] = level_after
    levels = {name: clamp(tidal[name] + added.get(name, 0)) for name in CONDITIONS}
    return replace(state, conditions=levels, explored=added, tidal=tidal), shifts


def _work(scene: Scene, party: str, k: Constants) -> Iterator[tuple[Condition, float, str]]:
    """What works on a party's conditions this round: own tokens, others' forum, visits."""
    for one in scene.acts.orders[party].tokens:
        if one.token in WORKS_ON:
            yield WORKS_ON[one.token], k.explore, one.token
    if len(scene.acts.forum) > 1 and party not in scene.acts.forum:
        yield "forum", k.explore_bystander, "forum"
    for other in scene.order:
        if other != party and any(
            scene.measures[article.measure].kind == "interaction"
            for _, article in owed(scene.agreements, other, party)
        ):
            yield "experts", k.experts_interact, "interaction"


def _counted(
    scene: Scene,
    sightings: Sightings,
    ratified: Ratified,
    answered: Answers,
    party: str,
    k: Constants,
) -> capital.Round:
    """What of the round counts at a party's home."""
    own = [one for one in sightings.compliance if one.party == party]
    caught = {one.towards for one in own if one.seen in BLURRED}
    unseen = {one.towards for one in own if one.true == "evade"} - caught
    state = scene.world.hidden.parties[party]
    price = 0
    if party in scene.acts.leapt:
        discount = injects.leap_discount(
            scene.scenario, scene.world.hidden.injects, scene.round, party
        )
        price = max(0, leap_price(state.conditions, state.leaps, k) - discount)
    own_leaps = [made for made in scene.world.public.record.leaps if made.party == party]
    earlier = {made.round: made.answered_by for made in own_leaps}
    first = [
        1 + sum(before < when for before in earlier)
        for when in sorted({when for who, when, _ in answered.answered if who == party})
        if not earlier.get(when)
    ]
    return capital.Round(
        price=price,
        back=sum(_given_back(scene, state, nth, k) for nth in first),
        unanswered=sum(who == party for who, _ in answered.lapsed),
        failed=sum(failure.party == party for failure in ratified.failures),
        concluded=concluded(scene.agreements, ratified.entered)[party]
        + sum(joined == party for _, joined in ratified.acceded),
        unseen=len(unseen),
        caught=len(caught),
        paid=sum(
            payments.price(group, state.paid.get(group.id, 0), k)
            for group in scene.parties[party].groups
            if group.id in _paid(scene, ratified, party)
        ),
        threatened=int(any(by == party and not kind for by, _, kind in scene.acts.gestures)),
        denounced=len(scene.acts.denounced.get(party, ())),
        spirit=len({one.towards for one in own if one.true == "spirit"}),
    )


def _given_back(scene: Scene, state: PartyState, nth: int, k: Constants) -> int:
    """What the first answer to the n-th leap gives back of the price."""
    lens = scene.scenario.lens
    ready = readiness(state.conditions, lens, k=k)
    return leap.given_back(leap_price(state.conditions, k=k), ready, nth, lens, k)


__all__ = ["resolve"]
