"""Domestic: how a capital receives a text; ratification, and the forecast of it."""

from msgspec import Struct

from game_rules.compliance.obligations import (
    Bond,
    depth,
    exposure,
    inspected,
    owed,
    standing,
    weight,
)
from game_rules.exact.kept import kept
from game_rules.exact.numbers import milli, sigmoid
from game_rules.minds.conditions import bearable, devalued
from game_rules.minds.fears import fears, match
from game_rules.record.hidden import Pair, PartyState
from game_rules.record.ledger import Ballot
from game_rules.record.world import World
from game_rules.scenario.catalogue import Fear, Measure
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Group, Lens, Mandate, Party, Scenario
from game_rules.scenario.treaty import Agreement, Article, Draft


class House(Struct, frozen=True, kw_only=True, gc=False):
    """All that a party's vote depends on: its own state and the public record."""

    party: Party
    state: PartyState
    pairs: dict[str, Pair]
    rivals: frozenset[str]
    keys: dict[str, int]
    agreements: tuple[Agreement, ...]
    measures: dict[str, Measure]
    lens: Lens
    payments: tuple[str, ...] = ()
    """Groups that were promised something for this round's votes."""


class Regard(Struct, frozen=True, kw_only=True, gc=False):
    """What a capital's vote with another party depends on, whatever the text."""

    fears: dict[Fear, int]
    trust: float
    borne: float
    """What is in force with it already lays bare, as far as it is not yet habit."""
    bound: frozenset[str]
    """The measures that do so."""
    eyes: float
    """The part of exposure that is minded: less where we may inspect."""


class _Gauged(Struct, frozen=True, kw_only=True, gc=False):
    """An article as numbers: how much it says, and how much it lays bare of whoever it binds."""

    parties: tuple[str, ...]
    answers: dict[Fear, int]
    weight: float
    exposure: float
    inspection: bool


class Text(Struct, frozen=True, kw_only=True, gc=False):
    """What is voted on: articles, with whom, and on whose paper."""

    id: str
    title: str
    articles: tuple[Article, ...]
    partners: tuple[str, ...]
    sponsors: tuple[str, ...]
    term: int | None = None
    """What ends by itself is risked sooner."""


def houses(world: World) -> dict[str, House]:
    """Every party's house, in the order of the parties' keys."""
    hidden = world.hidden
    return houses_of(hidden.scenario, hidden.parties, hidden.pairs, world.public.record.agreements)


@kept(256)
def houses_of(
    scenario: Scenario,
    parties: dict[str, PartyState],
    pairs: dict[str, dict[str, Pair]],
    agreements: dict[str, Agreement],
) -> dict[str, House]:
    """The same from its parts."""
    rivals = rivalries(scenario)
    measures, keys = offered(scenario), _keys(scenario)
    in_force = standing(agreements)
    return {
        party.id: House(
            party=party,
            state=parties[party.id],
            pairs=pairs[party.id],
            rivals=rivals[party.id],
            keys=keys,
            agreements=in_force,
            measures=measures,
            lens=scenario.lens,
        )
        for party in sorted(scenario.parties, key=lambda party: party.key)
    }


@kept(64)
def offered(scenario: Scenario) -> dict[str, Measure]:
    """The measures that a scenario offers, by id."""
    return {offer.measure.id: offer.measure for offer in scenario.offers}


@kept(64)
def _keys(scenario: Scenario) -> dict[str, int]:
    return {party.id: party.key for party in scenario.parties}


@kept(64)
def rivalries(scenario: Scenario) -> dict[str, frozenset[str]]:
    """With whom each party has a relation to be transformed, whichever side calls it that."""
    found: dict[str, set[str]] = {party.id: set() for party in scenario.parties}
    for relation in scenario.relations:
        if relation.rival:
            found[relation.holder].add(relation.of)
            found[relation.of].add(relation.holder)
    return {party: frozenset(of) for party, of in found.items()}


def mandate_of(house: House) -> Mandate:
    """The mandate that a party was given."""
    return next(one for one in house.party.mandates if one.id == house.state.mandate)


def text_of(draft: Draft, party: str, among: tuple[str, ...]) -> Text:
    """A draft as one party votes on it, with those others that it would bind."""
    return Text(
        id=draft.id,
        title=draft.title,
        articles=draft.articles,
        partners=tuple(other for other in among if other != party),
        sponsors=draft.sponsors,
        term=draft.term,
    )


def devaluation(house: House, sponsors: tuple[str, ...], k: Constants = CONSTANTS) -> float:
    """What the letter paper does to a text's worth: an adversary's counts for less.

    Not so if we, or somebody who is not our rival, have put a name to it.
    """
    own = house.party.id
    if not sponsors or own in sponsors or any(name not in house.rivals for name in sponsors):
        return 1.0
    return devalued(house.state.conditions, k)


def ballot(house: House, text: Text, k: Constants = CONSTANTS) -> Ballot:
    """One party's vote on one text."""
    party = house.party
    partners = counterparts(house, text)
    count = max(1, len(partners))
    regards, gauged = _regards(house, partners, k), _gauged(house, text, k)
    value = _worth(partners, regards, gauged) * devaluation(house, text.sponsors, k)
    risk = trust = 0.0
    for other in partners:
        risk += laid_bare(house, text, other, k)
        trust += regards[other].trust
    risk, trust = risk / count, trust / count
    yes: dict[str, int] = {}
    total = 0
    for group, u in opinions(house, value, trust, risk, k):
        share = milli(sigmoid(k.vote_steep * u))
        yes[group.id] = share
        total += group.weight * share
    total //= 1000
    short = milli(risk / (risk + bearable(house.state.conditions, k)) - trust) if partners else 0
    return Ballot(
        draft=text.id,
        title=text.title,
        party=party.id,
        yes=yes,
        total=total,
        threshold=party.threshold,
        passed=total >= party.threshold and short <= 0,
        worth=milli(value),
        exposure=milli(risk),
        paid=house.payments,
        short=short,
    )


def counterparts(house: House, text: Text) -> tuple[str, ...]:
    """Whom a capital thinks of when it weighs a text: the rivals in it, or everybody else."""
    rivals = tuple(other for other in text.partners if other in house.rivals)
    return tuple(sorted(rivals or text.partners, key=lambda other: house.keys[other]))


def opinions(
    house: House, value: float, trust: float, risk: float, k: Constants = CONSTANTS
) -> list[tuple[Group, float]]:
    """u of each group: what the text answers, whom it is with, what it lays bare, who asks."""
    half, doubt, with_whom = value + k.vote_half, 1.0 - trust, k.vote_trust * trust
    standing = k.vote_capital * (house.state.capital / 1000 - 0.5) - k.vote_base
    found = []
    for group in house.party.groups:
        u = group.a / 1000 * value / half + with_whom
        u -= group.h / 1000 * risk * doubt
        u += standing
        if group.id in house.payments:
            u += k.payment_vote
        if group.id == "industry":
            u += k.industry_cost * (house.state.conditions["cost"] / 1000 - k.middling)
        found.append((group, u))
    return found


def worth(house: House, text: Text, k: Constants = CONSTANTS) -> float:
    """V: the weights of what would bind the others, by how well it speaks to our fears of them.

    The mean over those that count.
    """
    partners = counterparts(house, text)
    return _worth(partners, _regards(house, partners, k), _gauged(house, text, k))


def _worth(
    partners: tuple[str, ...], regards: dict[str, Regard], gauged: tuple[_Gauged, ...]
) -> float:
    if not partners:
        return 0.0
    total = 0.0
    for one in gauged:
        for other in partners:
            if other in one.parties:
                total += one.weight * match(one.answers, regards[other].fears) / 1000
    return total / len(partners)


@kept(256)
def dreads(house: House, k: Constants) -> dict[str, dict[Fear, int]]:
    """What a party fears of each of the others."""
    sensitivities, lens = house.party.sensitivities, house.lens
    return {
        other: fears(pair.image, sensitivities, pair.cover, lens, k)
        for other, pair in house.pairs.items()
    }


def _regards(house: House, partners: tuple[str, ...], k: Constants) -> dict[str, Regard]:
    return {other: _regard(house, other, k) for other in partners}


@kept(1024)
def _regard(house: House, other: str, k: Constants) -> Regard:
    pair = house.pairs[other]
    eyes = k.looked if inspects(house, other) else 1.0
    return Regard(
        fears=dreads(house, k)[other],
        trust=sigmoid(pair.image / 1000),
        borne=_borne(house, other, frozenset(), k),
        bound=frozenset(article.measure for _, article in _owed_by(house, other)),
        eyes=eyes,
    )


def _gauged(house: House, text: Text, k: Constants) -> tuple[_Gauged, ...]:
    return _gauge(house.measures, text.articles, k)


@kept(1024)
def _gauge(
    measures: dict[str, Measure], articles: tuple[Article, ...], k: Constants
) -> tuple[_Gauged, ...]:
    """The articles of a text by their numbers, the same for every party."""
    return tuple(
        _gauge_one(measures[article.measure], article, k)
        for article in sorted(articles, key=lambda article: article.id)
    )


@kept(4096)
def _gauge_one(measure: Measure, article: Article, k: Constants) -> _Gauged:
    deep = depth(measure, article.values)
    return _Gauged(
        parties=article.parties,
        answers=measure.answers,
        weight=weight(measure, deep, k),
        exposure=exposure(measure, deep, monitored=article.monitor is not None, k=k),
        inspection=measure.kind == "inspection",
    )


def inspects(house: House, other: str) -> bool:
    """Whether we may send inspectors there: whoever may look can risk more."""
    return (other, house.party.id) in inspected(house.agreements, house.measures)


def laid_bare(house: House, text: Text, other: str, k: Constants = CONSTANTS) -> float:
    """E towards another: the text's, and what is already in force with it and not yet habit.

    What the text takes the place of is not laid bare twice.
    """
    regard = _regard(house, other, k)
    gauged = _gauged(house, text, k)
    new = _new_exposure(house.party.id, gauged, text.term, regard.eyes, k)
    asked = {each.measure for each in text.articles if house.party.id in each.parties}
    again = regard.bound.intersection(asked)
    return new + (_borne(house, other, again, k) if again else regard.borne)


def _new_exposure(
    own: str, gauged: tuple[_Gauged, ...], term: int | None, eyes: float, k: Constants
) -> float:
    total = 0.0
    for one in gauged:
        if own in one.parties:
            total += one.exposure * (1.0 if one.inspection else eyes)
    return total if term is None else total * (1.0 - k.term_exposure / term)


def _borne(house: House, other: str, besides: frozenset[str], k: Constants) -> float:
    """What is in force with another lays bare, besides these measures, and is not yet habit."""
    bare = [
        exposure_of(house, article, k)
        for _, article in _owed_by(house, other)
        if article.measure not in besides
    ]
    total = 0.0
    for each in sorted(bare):
        total += each
    eyes = k.looked if inspects(house, other) else 1.0
    return (1.0 - house.pairs[other].institution / 1000) * total * eyes


def _owed_by(house: House, other: str) -> tuple[Bond, ...]:
    return owed(house.agreements, house.party.id, other)


def exposure_of(house: House, article: Article, k: Constants = CONSTANTS) -> float:
    """What one article lays bare of whoever it binds."""
    return _gauge_one(house.measures[article.measure], article, k).exposure


__all__ = [
    "House",
    "Text",
    "ballot",
    "counterparts",
    "devaluation",
    "dreads",
    "exposure_of",
    "houses",
    "houses_of",
    "laid_bare",
    "mandate_of",
    "offered",
    "opinions",
    "rivalries",
    "text_of",
    "worth",
]
