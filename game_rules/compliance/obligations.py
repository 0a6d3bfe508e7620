"""Obligations: what the agreements in force ask of whom, towards whom."""

from collections.abc import Collection, Iterator

from game_rules.exact.kept import kept
from game_rules.scenario.catalogue import Measure
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.treaty import Agreement, Article


@kept(4096)
def depth(measure: Measure, values: dict[str, int]) -> int:
    """How deep an article's numbers go, −1000 to 1000; 0 at the defaults."""
    if not measure.parameters:
        return 0
    total = 0
    for parameter in measure.parameters:
        value = values.get(parameter.id, parameter.default)
        step = value - parameter.default
        span = parameter.max - parameter.default if step > 0 else parameter.default - parameter.min
        part = 1000 * step // span if step > 0 else -(1000 * -step // span) if step else 0
        total += part if parameter.deeper == "higher" else -part
    return max(-1000, min(1000, total // len(measure.parameters)))


def weight(measure: Measure, deep: int, k: Constants = CONSTANTS) -> float:
    """w of a measure with its numbers, log-odds."""
    return measure.w / 1000 * (1.0 + k.depth_weight * deep / 1000)


def exposure(measure: Measure, deep: int, *, monitored: bool, k: Constants = CONSTANTS) -> float:
    """What a measure with its numbers lays bare; a third party's eyes cut it."""
    bare = measure.exposure / 1000 * (1.0 + k.depth_exposure * deep / 1000)
    return bare * k.monitored_exposure if monitored else bare


def reciprocal(article: Article, joined: Collection[str]) -> bool:
    """Whether enough of those whom an article names have joined: two, or the one that it names.

    What two promised each other binds neither while the other is not bound, whoever looks on.
    """
    named = dict.fromkeys(article.parties)
    return sum(party in joined for party in named) >= min(BOUND, len(named))


BOUND = 2


@kept(4096)
def _articles(agreement: Agreement) -> tuple[Article, ...]:
    return tuple(
        article
        for article in agreement.articles
        if article.id not in agreement.lapsed and reciprocal(article, agreement.parties)
    )


def articles(agreement: Agreement) -> Iterator[Article]:
    """The articles that bind: neither over, nor waiting for another whom they name."""
    return iter(_articles(agreement))


@kept(256)
def standing(agreements: dict[str, Agreement]) -> tuple[Agreement, ...]:
    """The agreements of a record, in its order."""
    return tuple(agreements.values())


def owed(
    agreements: dict[str, Agreement] | tuple[Agreement, ...], party: str, towards: str
) -> tuple[tuple[Agreement, Article], ...]:
    """What binds a party towards another: by the agreements of a record, or by these."""
    return bonds(agreements).get((party, towards), ())


Bond = tuple[Agreement, Article]
"""An article that binds, and where it stands."""
Bonds = dict[tuple[str, str], tuple[Bond, ...]]
"""Who is bound, towards whom → by what."""


@kept(256)
def bonds(agreements: dict[str, Agreement] | tuple[Agreement, ...]) -> Bonds:
    """What binds anybody towards anybody."""
    return bonds(standing(agreements)) if isinstance(agreements, dict) else _bonds(agreements)


def _bonds(agreements: tuple[Agreement, ...]) -> Bonds:
    """What is promised twice is promised once, as the later text has it.

    So the law of treaties has it for successive treaties on one subject (Vienna Convention, article
    30). Else whoever signs one small thing six times would have six in force. Where the later text
    ends, the earlier binds again.
    """
    found: dict[tuple[str, str], dict[str, Bond]] = {}
    for agreement in agreements:
        joined = agreement.parties
        for article in articles(agreement):
            bond = agreement, article
            for party in dict.fromkeys(article.parties):
                if party in joined:
                    for towards in joined:
                        found.setdefault((party, towards), {})[article.measure] = bond
    return {pair: tuple(bonds.values()) for pair, bonds in found.items()}


@kept(256)
def inspected(
    agreements: tuple[Agreement, ...], measures: dict[str, Measure]
) -> frozenset[tuple[str, str]]:
    """Who lets itself be inspected, and by whom."""
    return frozenset(
        pair
        for pair, bound in bonds(agreements).items()
        if any(measures[article.measure].kind == "inspection" for _, article in bound)
    )


def ending(agreement: Agreement, measures: dict[str, Measure], round: int) -> tuple[int, ...]:
    """Articles whose term is over with this round: their measure's, or that of the whole text."""
    since = round - (agreement.entered if agreement.renewed is None else agreement.renewed)
    if agreement.term is not None and since >= agreement.term:
        return tuple(each.id for each in agreement.articles if each.id not in agreement.lapsed)
    return tuple(
        article.id
        for article in articles(agreement)
        if (term := measures[article.measure].duration) is not None and since >= term
    )


__all__ = [
    "Bond",
    "articles",
    "bonds",
    "depth",
    "ending",
    "exposure",
    "inspected",
    "owed",
    "reciprocal",
    "standing",
    "weight",
]
