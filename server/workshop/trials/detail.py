"""A game in full: every round, every ordered pair, every party, and what binds them."""

from collections.abc import Iterator, Sequence

from msgspec import Struct

from game_rules.compliance.obligations import articles
from game_rules.history import Entry
from game_rules.minds.conditions import readiness
from game_rules.minds.fears import fears, good_faith, threat
from game_rules.record.events import (
    Acceded,
    Begun,
    Denounced,
    Entered,
    IntelligenceGiven,
    Lapsed,
    Left,
    Renewed,
    Resolved,
)
from game_rules.record.ledger import Item
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Condition, Scenario
from game_rules.scenario.treaty import Agreement


class Direction(Struct, frozen=True, kw_only=True):
    """One ordered pair after a round; round 0 is the start. Thousandths."""

    holder: str
    of: str
    image: int
    """Good faith as log-odds, whose change is what the ledger adds up to."""
    good_faith: int
    threat: int
    fears: dict[Fear, int]
    estimated: dict[Fear, int]
    """What the holder's services say that the other fears of it; `fears` has what it does."""
    institution: int
    process: int
    """q′: how much the two have dealt with each other of late."""
    ledger: tuple[Item, ...]
    """Why the image moved; empty at the start."""


class Standing(Struct, frozen=True, kw_only=True):
    """One party after a round."""

    party: str
    readiness: int
    conditions: dict[Condition, int]
    capital: int


class InForce(Struct, frozen=True, kw_only=True):
    """An agreement that binds after a round."""

    id: str
    """As the ledger names it: the subject of a measure's item is `id/article`."""
    title: str
    parties: tuple[str, ...]
    measures: tuple[str, ...]
    negotiated: bool


Estimates = dict[str, dict[str, dict[Fear, int]]]
"""Holder → the other → what the holder's services say that it fears of the holder."""


class RoundDetail(Struct, frozen=True, kw_only=True):
    """A round in full."""

    round: int
    pairs: tuple[Direction, ...]
    parties: tuple[Standing, ...]
    agreements: tuple[InForce, ...]


def rounds(entries: Sequence[Entry]) -> tuple[RoundDetail, ...]:
    """All rounds of a log, beginning with round 0, the start."""
    return tuple(_rounds(entries))


def _rounds(entries: Sequence[Entry]) -> Iterator[RoundDetail]:
    agreements: dict[str, Agreement] = {}
    scenario: Scenario | None = None
    for entry in entries:
        for fact in entry.event.public:
            if isinstance(fact, Entered | Acceded | Renewed | Denounced | Left | Lapsed):
                agreements[fact.agreement.id] = fact.agreement
        for hidden in entry.event.hidden:
            if isinstance(hidden, Begun):
                scenario = hidden.scenario
            if isinstance(hidden, Begun | Resolved) and scenario is not None:
                services = {
                    viewer: fact.intelligence.fears
                    for told in entry.event.known
                    for viewer in told.viewers
                    for fact in told.facts
                    if isinstance(fact, IntelligenceGiven)
                }
                yield _round(scenario, hidden, tuple(agreements.values()), services)


def _round(
    scenario: Scenario,
    fact: Begun | Resolved,
    agreements: tuple[Agreement, ...],
    services: Estimates,
) -> RoundDetail:
    return RoundDetail(
        round=fact.round if isinstance(fact, Resolved) else 0,
        pairs=tuple(_directions(scenario, fact, services)),
        parties=tuple(
            Standing(
                party=party,
                readiness=readiness(state.conditions, scenario.lens),
                conditions=state.conditions,
                capital=state.capital,
            )
            for party, state in fact.parties.items()
        ),
        agreements=tuple(
            _in_force(agreement) for agreement in agreements if any(articles(agreement))
        ),
    )


def _directions(
    scenario: Scenario, fact: Begun | Resolved, services: Estimates
) -> Iterator[Direction]:
    dread = {party.id: party.sensitivities for party in scenario.parties}
    for holder, row in fact.pairs.items():
        for of, pair in row.items():
            found = fears(pair.image, dread[holder], pair.cover, scenario.lens)
            items = fact.reckoning.accounts[holder][of].items if isinstance(fact, Resolved) else ()
            yield Direction(
                holder=holder,
                of=of,
                image=pair.image,
                good_faith=good_faith(pair.image),
                threat=threat(found, dread[holder]),
                fears=found,
                estimated=services.get(holder, {}).get(of, {}),
                institution=pair.institution,
                process=pair.process,
                ledger=items,
            )


def _in_force(agreement: Agreement) -> InForce:
    return InForce(
        id=agreement.id,
        title=agreement.title,
        parties=agreement.parties,
        measures=tuple(article.measure for article in articles(agreement)),
        negotiated=agreement.negotiated,
    )


__all__ = ["Direction", "InForce", "RoundDetail", "Standing", "rounds"]
