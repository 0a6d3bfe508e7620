"""Opening: the hidden state that an exercise starts from, and what each party is told of it."""

from msgspec import Struct

from game_rules.exact.numbers import clamp, logit, milli
from game_rules.home import intelligence
from game_rules.home.domestic import houses_of
from game_rules.home.mandates import advantage, drawn
from game_rules.record.events import DossierGiven, HomeRead, IntelligenceGiven, Told
from game_rules.record.hidden import Pair, PartyState
from game_rules.record.world import Dossier
from game_rules.resolution.reading import home, report
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Condition, Mandate, Party, Scenario


class Opening(Struct, frozen=True, kw_only=True):
    """The start."""

    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]
    known: tuple[Told, ...]


def opening(scenario: Scenario, seed: str, k: Constants = CONSTANTS) -> Opening:
    """Everything before the first round's talks, the first tide included."""
    order = sorted(scenario.parties, key=lambda party: party.key)
    mandates = {party.id: drawn(seed, party) for party in order}
    parties = {party.id: _state(scenario, party, mandates[party.id], k) for party in order}
    pairs = {party.id: _pairs(scenario, party, order, seed, k) for party in order}
    houses = houses_of(scenario, parties, pairs, {})
    told = tuple(
        Told(
            viewers=(party.id,),
            facts=(
                DossierGiven(dossier=_dossier(party, mandates[party.id])),
                HomeRead(home=home(houses[party.id], mandates[party.id], 0, k=k)),
                IntelligenceGiven(intelligence=report(houses, party.id, 0, k)),
            ),
        )
        for party in order
    )
    return Opening(parties=parties, pairs=pairs, known=told)


def _state(scenario: Scenario, party: Party, mandate: Mandate, k: Constants) -> PartyState:
    tidal = dict(party.conditions)
    for condition, change in tides(scenario, party.id, 1):
        tidal[condition] = clamp(tidal[condition] + change)
    return PartyState(
        conditions=tidal,
        explored={},
        tidal=tidal,
        capital=clamp(party.capital, k.capital_floor),
        mandate=mandate.id,
    )


def tides(scenario: Scenario, party: str, round: int) -> list[tuple[Condition, int]]:
    """What the tide does to a party before a round's talks."""
    return [
        (tide.condition, tide.change)
        for tide in scenario.tide
        if tide.round == round and tide.party in (None, party)
    ]


def _pairs(
    scenario: Scenario, holder: Party, order: list[Party], seed: str, k: Constants
) -> dict[str, Pair]:
    given = {
        relation.of: relation.good_faith
        for relation in scenario.relations
        if relation.holder == holder.id
    }
    pairs = {}
    for other in order:
        if other.id != holder.id:
            faith = clamp(given.get(other.id, 500), 3, 997) / 1000
            image = clamp(milli(logit(faith)), -k.image_most, k.image_most)
            pairs[other.id] = Pair(
                image=image,
                start=image,
                baseline=image,
                errors=intelligence.first(seed, (holder.key, other.key)),
            )
    return pairs


def _dossier(party: Party, mandate: Mandate) -> Dossier:
    return Dossier(
        basic=party.sheet.basic,
        advanced=party.sheet.advanced,
        mandate=mandate.id,
        mandate_text=mandate.text,
        advantage=advantage(mandate),
    )


__all__ = ["Opening", "opening", "tides"]
