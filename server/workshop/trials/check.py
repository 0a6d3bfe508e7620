"""Check: a scenario that can be read, looked at as its players would, and tried for some seconds.

Nothing here refuses a scenario; what makes one unusable is refused when it is read.
"""

import time
from collections.abc import Callable, Iterator
from itertools import count

from game_rules.exact.numbers import logit, milli
from game_rules.home.mandates import advantage
from game_rules.minds.conditions import DISSATISFACTION, readiness
from game_rules.minds.fears import band, fears
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import CONDITIONS, Mandate, Party, Scenario, SecurityAim
from server.workshop.trials.game import Game, play_game, rivals
from server.workshop.trials.plan import Plan
from server.workshop.trials.summary import Summary, summarise

SECONDS = 10.0
LEAST = 2
"""Games that are played however long they take."""

FEW_CARDS, MANY_CARDS = 6, 16
"""A hand smaller than that offers no choice, a larger one cannot be read between two rounds."""

GATE = 200
"""Where fatigue, unease and concern about cost all stay below, nobody moves; thousandths."""


HUNDRED = 100
"""A tenth of the scale, where no government stands and no image begins."""


def hints(scenario: Scenario) -> Iterator[str]:
    """What an author may not have meant."""
    yield from _answers(scenario)
    yield from _mandates(scenario)
    yield from _calm(scenario)
    yield from _gates(scenario)
    yield from _hundredths(scenario)
    if not rivals(scenario):
        yield "No pair is a rival pair: there is nothing to be transformed."
    cards = sum(offer.card for offer in scenario.offers)
    if not FEW_CARDS <= cards <= MANY_CARDS:
        yield f"There are {cards} cards in the hand; between {FEW_CARDS} and {MANY_CARDS} is usual."
    seconds = scenario.clock.talks + scenario.clock.decisions + scenario.clock.reading
    if scenario.rounds * seconds > scenario.minutes * 60:
        yield (
            f"The rounds alone take {scenario.rounds * seconds // 60} minutes by the clock, and"
            f" “minutes” says {scenario.minutes}."
        )


def _answers(scenario: Scenario) -> Iterator[str]:
    kinds = {offer.measure.kind for offer in scenario.offers}
    answered = {fear for offer in scenario.offers for fear in offer.measure.answers}
    for fear in FEARS:
        if fear in answered:
            continue
        names = [p.id for p in scenario.parties if p.sensitivities[fear] >= 500]
        if names:
            yield f"Nothing on offer answers “{fear}”, which {', '.join(names)} dread."
    if len(kinds) == 1:
        yield f"All measures are of one kind, {next(iter(kinds))}."


def _mandates(scenario: Scenario) -> Iterator[str]:
    for party in scenario.parties:
        greedy = sum(advantage(mandate) for mandate in party.mandates)
        if party.playable and len(party.mandates) == 1:
            yield f"{party.id} has one mandate, which a second class will know."
        elif greedy * 2 > len(party.mandates):
            yield f"Most mandates of {party.id} pursue advantage; players are told one in four."


def _calm(scenario: Scenario) -> Iterator[str]:
    """Aims of security whose fear begins too low to fall so far, whatever people do."""
    trust = {
        (one.holder, one.of): milli(logit(one.good_faith / 1000)) for one in scenario.relations
    }
    for party, mandate, aim in _securities(scenario):
        image = trust.get((party.id, aim.of))
        if image is None:
            continue
        start = fears(image, party.sensitivities, {}, scenario.lens)[aim.fear]
        if band(start) < aim.bands:
            yield (
                f"{party.id} cannot meet “{mandate.id}”: its fear of {aim.of}, “{aim.fear}”, begins"
                f" at {start / 1000:.2f} and cannot fall by {aim.bands}."
            )


def _securities(scenario: Scenario) -> Iterator[tuple[Party, Mandate, SecurityAim]]:
    for party in scenario.parties:
        for mandate in party.mandates:
            yield from (
                (party, mandate, aim) for aim in mandate.aims if isinstance(aim, SecurityAim)
            )


def _gates(scenario: Scenario) -> Iterator[str]:
    for party in scenario.parties:
        lift = {
            name: sum(
                tide.change
                for tide in scenario.tide
                if tide.condition == name and tide.party in (None, party.id) and tide.change > 0
            )
            for name in CONDITIONS
        }
        best = {name: min(1000, party.conditions[name] + lift[name]) for name in CONDITIONS}
        if party.playable and all(best[name] < GATE for name in DISSATISFACTION):
            yield (
                f"{party.id} is never dissatisfied: with fatigue, unease and cost below {GATE}"
                f" its readiness stays at {readiness(best) / 1000:.2f} or less."
            )


def _hundredths(scenario: Scenario) -> Iterator[str]:
    """Whoever thinks in per cent writes a tenth of what is meant."""
    for party in scenario.parties:
        if party.capital <= HUNDRED:
            yield (
                f"{party.id} begins with {party.capital / 1000:.2f} of standing at home;"
                " “capital” counts thousandths."
            )
    for one in scenario.relations:
        if one.good_faith <= HUNDRED:
            yield (
                f"{one.holder} gives {one.of} {one.good_faith / 1000:.2f} of good faith;"
                " “good_faith” counts thousandths."
            )


def preflight(
    plan: Plan, seconds: float = SECONDS, clock: Callable[[], float] = time.monotonic
) -> Summary:
    """As many games as fit into some seconds, and then each seat silent in a few of them."""
    until = clock() + seconds
    games: list[Game] = []
    for number in count(1):
        games.append(play_game(plan, number))
        if number >= LEAST and clock() >= until - seconds / 2:
            break
    idle: dict[str, list[Game]] = {}
    for number in range(1, len(games) + 1):
        for party in plan.bots:
            if clock() >= until and number > 1:
                return summarise(plan, len(games), games, idle)
            idle.setdefault(party, []).append(play_game(plan, number, idle=party))
    return summarise(plan, len(games), games, idle)


__all__ = ["LEAST", "SECONDS", "hints", "preflight"]
