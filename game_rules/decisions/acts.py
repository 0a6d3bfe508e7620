"""Acts: what the sealed orders of a round turn out to do, once they are shown."""

from collections.abc import Iterator

from msgspec import Struct

from game_rules.compliance.inspections import granted
from game_rules.decisions.attention import TOWARDS
from game_rules.decisions.queries import waiting
from game_rules.record.commands import Token
from game_rules.record.events import (
    ExpertsMet,
    ForumHeld,
    Gestured,
    Inspected,
    Leapt,
    Monitored,
    PublicFact,
    Queried,
    QueryAnswered,
    QueryIgnored,
    Questioned,
    ReviewHeld,
)
from game_rules.record.world import Orders, World

BOTH_RIGHTS = frozenset({"leap", "comply"})
"""The head's right and the military's: together they confirm a leap or an evasion."""


class Acts(Struct, frozen=True, kw_only=True):
    """Everything that was done in this round, by whom."""

    orders: dict[str, Orders]
    """By party, in the order of the parties' keys."""
    experts: frozenset[tuple[str, str]]
    """Pairs whose experts met, both ways round."""
    reviews: frozenset[tuple[str, str]]
    forum: tuple[str, ...]
    questioned: frozenset[str]
    monitors: frozenset[str]
    leapt: tuple[str, ...]
    inspected: dict[str, str]
    """Inspector → inspected, of those that were let in."""
    gestures: tuple[tuple[str, str, bool], ...]
    """Who made a sign towards whom, and whether a friendly one."""
    asked: dict[str, str]
    """Who asks → whom, from this round on."""
    answered: tuple[tuple[str, str], ...]
    """Who answered whom, of those asked in the round before,"""
    silent: tuple[tuple[str, str], ...]
    """and who did not."""
    denounced: dict[str, tuple[str, ...]]
    """Party → agreements of which it gives notice."""


def shown(world: World, order: tuple[str, ...]) -> Acts:
    """The orders of the running round, opened."""
    round = world.public.stage.round
    orders = {party: _sheet(world, party, round) for party in order}
    put = waiting(world.public.record.queries, round)
    reviews = frozenset(_met(orders, "review"))
    # Who sits down to review what was agreed has answered what was asked about it.
    replies = {(party, to) for party, sheet in orders.items() for to in sheet.replies} | reviews
    return Acts(
        orders=orders,
        experts=frozenset(_met(orders, "experts")),
        reviews=reviews,
        forum=_who(orders, "forum"),
        questioned=frozenset(_who(orders, "question")),
        monitors=frozenset(_who(orders, "monitor")),
        leapt=tuple(party for party in order if set(orders[party].leap) >= BOTH_RIGHTS),
        inspected=_inspections(world, orders),
        gestures=tuple(
            (party, one.partner, one.token == "gesture")  # noqa: S105 — a token of attention
            for party, sheet in orders.items()
            for one in sheet.tokens
            if one.token in TOWARDS and one.partner is not None
        ),
        asked={party: sheet.query for party, sheet in orders.items() if sheet.query is not None},
        answered=tuple((q.party, q.by) for q in put if (q.party, q.by) in replies),
        silent=tuple((q.party, q.by) for q in put if (q.party, q.by) not in replies),
        denounced={party: sheet.denounce for party, sheet in orders.items() if sheet.denounce},
    )


def _inspections(world: World, orders: dict[str, Orders]) -> dict[str, str]:
    scenario = world.hidden.scenario
    return granted(
        world.hidden.seed,
        world.public.stage.round,
        {party.id: party.key for party in scenario.parties},
        {party: sheet.inspect for party, sheet in orders.items() if sheet.inspect is not None},
        tuple(world.public.record.agreements.values()),
        {offer.measure.id: offer.measure for offer in scenario.offers},
    )


def _sheet(world: World, party: str, round: int) -> Orders:
    sheet = world.known[party].orders if party in world.known else None
    return sheet if sheet is not None and sheet.round == round else Orders(round=round)


def _who(orders: dict[str, Orders], token: Token) -> tuple[str, ...]:
    return tuple(
        party for party, sheet in orders.items() if any(one.token == token for one in sheet.tokens)
    )


def _met(orders: dict[str, Orders], token: Token) -> Iterator[tuple[str, str]]:
    """Pairs that chose each other for a meeting: it takes two."""
    wish = {
        (party, one.partner)
        for party, sheet in orders.items()
        for one in sheet.tokens
        if one.token == token and one.partner is not None
    }
    return ((one, other) for one, other in wish if (other, one) in wish)


def facts(acts: Acts, round: int, already: tuple[str, ...]) -> tuple[PublicFact, ...]:
    """What everybody sees of it."""
    place = {party: number for number, party in enumerate(acts.orders)}
    forum = [ForumHeld(parties=acts.forum)] if acts.forum else []
    return (
        *(Leapt(party=party, round=round) for party in acts.leapt),
        *(
            Questioned(party=party)
            for party in acts.orders
            if party in acts.questioned and party not in already
        ),
        *(ExpertsMet(parties=pair) for pair in _once(acts.experts, place)),
        *(ReviewHeld(parties=pair) for pair in _once(acts.reviews, place)),
        *forum,
        *(Inspected(by=party, party=target) for party, target in acts.inspected.items()),
        *(Gestured(by=by, party=of, friendly=kind) for by, of, kind in acts.gestures),
        *(QueryAnswered(by=to, party=who, round=round - 1) for who, to in acts.answered),
        *(QueryIgnored(by=to, party=who, round=round - 1) for who, to in acts.silent),
        *(Queried(by=party, party=of, round=round) for party, of in acts.asked.items()),
        *(Monitored(by=party) for party in acts.orders if party in acts.monitors),
    )


def _once(pairs: frozenset[tuple[str, str]], place: dict[str, int]) -> Iterator[tuple[str, str]]:
    """Each pair once, in the parties' order."""
    wanted = [pair for pair in pairs if place[pair[0]] < place[pair[1]]]
    return iter(sorted(wanted, key=lambda pair: (place[pair[0]], place[pair[1]])))


__all__ = ["BOTH_RIGHTS", "Acts", "facts", "shown"]
