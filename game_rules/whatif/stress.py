"""The stress test: standard crises thrown at what was agreed, with each agreement and without it.

Images stay as they have become: what is taken away is the text itself, as if it had not been
there that night. With it goes what it covered of fears, and what it cushions. The draws are the
same with and without, so that what differs is the text.
"""

from collections.abc import Iterable, Sequence

from msgspec import Struct

from game_rules.compliance.obligations import articles, depth, owed
from game_rules.evolve import evolve
from game_rules.exact.chance import draw
from game_rules.exact.numbers import clamp, milli
from game_rules.history import Entry
from game_rules.minds.fears import cover, fears, threat
from game_rules.minds.released import Obligation
from game_rules.record.events import Resolved
from game_rules.record.ledger import Compliance
from game_rules.record.world import World
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Scenario
from game_rules.scenario.treaty import Agreement
from game_rules.theatre.course import rivals
from game_rules.whatif.standard_crises import CRISES, NIGHTS, StandardCrisis

KEPT = {"spirit": 1000, "letter": 1000, "shave": 500, "evade": 0}
"""What a measure is worth on the night, as it was really met last."""


class PairHeld(Struct, frozen=True, kw_only=True):
    """How often a pair of rivals held, of all crises, and of each kind of crisis."""

    parties: tuple[str, str]
    held: int
    bare: int
    """How often without any agreement."""
    by_crisis: dict[str, int]


class Worth(Struct, frozen=True, kw_only=True):
    """How often the pairs that an agreement binds hold with it and without it."""

    agreement: str
    title: str
    parties: tuple[str, ...]
    thrown: int
    held: int
    without: int
    by_crisis: dict[str, int]
    """Crises → how many more were held with it; below 0: it made them worse."""


class Stress(Struct, frozen=True, kw_only=True):
    """What a set of agreements withstands."""

    round: int
    crises: int
    """Thrown at each pair."""
    pairs: tuple[PairHeld, ...]
    agreements: tuple[Worth, ...]
    """The one that holds most first."""


def stress(entries: Iterable[Entry], round: int | None = None, k: Constants = CONSTANTS) -> Stress:
    """The test of how things stood after a round, or after the last one resolved.

    Raises `LookupError` where that round was not resolved.
    """
    world, resolved = _after(entries, round)
    return withstood(world, resolved.round, resolved.reckoning.compliance, k)


def _after(entries: Iterable[Entry], round: int | None) -> tuple[World, Resolved]:
    world: World | None = None
    found: tuple[World, Resolved] | None = None
    for entry in entries:
        world = evolve(world, entry.event)
        for fact in entry.event.hidden:
            if isinstance(fact, Resolved) and round in {None, fact.round}:
                found = world, fact
    if found is None:
        raise LookupError("no such round was resolved")
    return found


def withstood(
    world: World, round: int, compliance: Sequence[Compliance], k: Constants = CONSTANTS
) -> Stress:
    """The test of a world in which compliance was last as told."""
    night = _Night(world, round, compliance, k)
    standing = tuple(
        agreement
        for agreement in world.public.record.agreements.values()
        if any(articles(agreement))
    )
    pairs = rivals(world.hidden.scenario)
    whole = {pair: night.held(pair, standing) for pair in pairs}
    return Stress(
        round=round,
        crises=len(CRISES) * NIGHTS,
        pairs=tuple(
            PairHeld(
                parties=pair,
                held=sum(whole[pair].values()),
                bare=sum(night.held(pair, ()).values()),
                by_crisis=whole[pair],
            )
            for pair in pairs
        ),
        agreements=_ranked(night, standing, whole),
    )


_Pair = tuple[str, str]


def _ranked(
    night: "_Night", standing: tuple[Agreement, ...], whole: dict[_Pair, dict[str, int]]
) -> tuple[Worth, ...]:
    found = [_worth(night, agreement, standing, whole) for agreement in standing]
    bearing = [worth for worth in found if worth.thrown]
    return tuple(sorted(bearing, key=lambda worth: (worth.without - worth.held, worth.agreement)))


def _worth(
    night: "_Night",
    agreement: Agreement,
    standing: tuple[Agreement, ...],
    whole: dict[_Pair, dict[str, int]],
) -> Worth:
    others = tuple(one for one in standing if one is not agreement)
    bound = [pair for pair in whole if set(pair) <= set(agreement.parties)]
    without = {pair: night.held(pair, others) for pair in bound}
    return Worth(
        agreement=agreement.id,
        title=agreement.title,
        parties=agreement.parties,
        thrown=len(bound) * len(CRISES) * NIGHTS,
        held=sum(sum(whole[pair].values()) for pair in bound),
        without=sum(sum(row.values()) for row in without.values()),
        by_crisis={
            crisis.id: sum(whole[pair][crisis.id] - without[pair][crisis.id] for pair in bound)
            for crisis in CRISES
        },
    )


class _Night:
    """The world on the night, and the luck of every crisis."""

    def __init__(
        self, world: World, round: int, compliance: Sequence[Compliance], k: Constants
    ) -> None:
        self._world = world
        self._round = round
        self._scenario: Scenario = world.hidden.scenario
        self._measures = {offer.measure.id: offer.measure for offer in self._scenario.offers}
        self._parties = {party.id: party for party in self._scenario.parties}
        self._met = {(c.party, c.towards, c.agreement, c.article): c for c in compliance}
        self._draws: dict[_Pair, dict[str, list[int]]] = {}
        self._k = k

    def held(self, pair: _Pair, standing: tuple[Agreement, ...]) -> dict[str, int]:
        """Of each kind of crisis how many nights a pair holds, with these agreements."""
        felt = [self._fears(pair, standing), self._fears(pair[::-1], standing)]
        drawn = self._luck(pair)
        return {
            crisis.id: sum(
                one >= self._odds(crisis, pair, standing, felt) for one in drawn[crisis.id]
            )
            for crisis in CRISES
        }

    def _luck(self, pair: _Pair) -> dict[str, list[int]]:
        if pair not in self._draws:
            seed, keys = self._world.hidden.seed, sorted(self._parties[one].key for one in pair)
            self._draws[pair] = {
                crisis.id: [
                    draw(seed, f"stress/{crisis.id}", self._round, *keys, night)
                    for night in range(NIGHTS)
                ]
                for crisis in CRISES
            }
        return self._draws[pair]

    def _odds(
        self,
        crisis: StandardCrisis,
        pair: _Pair,
        standing: tuple[Agreement, ...],
        felt: list["_Felt"],
    ) -> int:
        """How likely it escalates: what both fear, less what cushions this crisis, thousandths."""
        odds = (
            self._k.crisis * crisis.severity / 1000 * sum(one.stirred(crisis) for one in felt) / 2
        )
        for cushion in self._cushions(crisis, pair, standing):
            odds *= 1.0 - cushion / 1000
        return clamp(milli(odds))

    def _cushions(
        self, crisis: StandardCrisis, pair: _Pair, standing: tuple[Agreement, ...]
    ) -> list[int]:
        """What cushions a crisis, kind by kind and measure by measure; half of it by each side."""
        found: dict[str, int] = {}
        for one, other in (pair, pair[::-1]):
            best: dict[str, int] = {}
            for agreement, article in owed(standing, one, other):
                measure = self._measures[article.measure]
                own = crisis.measures.get(measure.id, 0)
                general = crisis.kinds.get(measure.kind, 0)
                what = measure.id if own > general else measure.kind
                kept = KEPT[self._true(one, other, agreement.id, article.id)]
                best[what] = max(best.get(what, 0), max(own, general) * kept // 1000)
            for what, part in best.items():
                found[what] = found.get(what, 0) + part // 2
        return [found[what] for what in sorted(found)]

    def _true(self, party: str, towards: str, agreement: str, article: int) -> str:
        met = self._met.get((party, towards, agreement, article))
        return met.true if met else "letter"

    def _fears(self, pair: _Pair, standing: tuple[Agreement, ...]) -> "_Felt":
        """What one fears of the other, with the cover that these agreements give."""
        holder, of = pair
        dread = self._parties[holder].sensitivities
        covered = cover(
            self._obligations(of, holder, standing),
            self._obligations(holder, of, standing),
            self._k,
        )
        image = self._world.hidden.pairs[holder][of].image
        found = fears(image, dread, covered, self._scenario.lens, self._k)
        return _Felt(fears=found, threat=threat(found, dread))

    def _obligations(
        self, party: str, towards: str, standing: tuple[Agreement, ...]
    ) -> tuple[Obligation, ...]:
        found = []
        for agreement, article in owed(standing, party, towards):
            met = self._met.get((party, towards, agreement.id, article.id))
            found.append(
                Obligation(
                    agreement=agreement.id,
                    article=article.id,
                    measure=self._measures[article.measure],
                    depth=depth(self._measures[article.measure], article.values),
                    entered=agreement.entered,
                    monitored=article.monitor is not None,
                    negotiated=agreement.negotiated,
                    seen=met.seen if met else "letter",
                )
            )
        return tuple(found)


class _Felt(Struct, frozen=True, kw_only=True):
    """What one of a pair fears of the other on the night."""

    fears: dict[Fear, int]
    threat: int

    def stirred(self, crisis: StandardCrisis) -> float:
        """How far a crisis finds fear: half the overall threat, half the fears that it stirs."""
        weight = sum(crisis.fears.values())
        own = sum(part * self.fears.get(fear, 0) for fear, part in crisis.fears.items()) / weight
        return (own + self.threat) / 2000


__all__ = ["PairHeld", "Stress", "Worth", "stress", "withstood"]
