"""Mandates: which one a party is given, and how far its aims are met."""

from collections.abc import Iterable
from typing import assert_never

from msgspec import Struct

from game_rules.compliance.obligations import articles, bonds, owed
from game_rules.exact.chance import draw
from game_rules.minds.fears import band
from game_rules.record.world import Objective
from game_rules.scenario.catalogue import Fear, Measure
from game_rules.scenario.scenario import (
    AdvantageAim,
    Aim,
    Mandate,
    Party,
    PositionAim,
    SecurityAim,
    StandingAim,
)
from game_rules.scenario.treaty import Agreement


class Standing(Struct, frozen=True, kw_only=True):
    """What an aim's tick depends on: the own state and the public record."""

    party: str
    fears: dict[str, dict[Fear, int]]
    """Own fears now, by party."""
    before: dict[str, dict[Fear, int]]
    """Own fears at the start, of those whom an aim of security names."""
    capital: int
    agreements: tuple[Agreement, ...]
    measures: dict[str, Measure]


def drawn(seed: str, party: Party) -> Mandate:
    """The mandate that chance gives a party."""
    return party.mandates[draw(seed, "mandate", 0, party.key) * len(party.mandates) // 1000]


def advantage(mandate: Mandate) -> bool:
    """Whether a mandate pursues an advantage."""
    return any(isinstance(aim, AdvantageAim) for aim in mandate.aims)


def objectives(mandate: Mandate, now: Standing) -> tuple[Objective, ...]:
    """The aims with their ticks."""
    return tuple(Objective(text={}, met=met(aim, now), aim=aim) for aim in mandate.aims)


def met(aim: Aim, now: Standing) -> bool:
    """Whether an aim is met as things stand."""
    match aim:
        case SecurityAim():
            fell = band(now.before[aim.of][aim.fear]) - band(now.fears[aim.of][aim.fear])
            return fell >= aim.bands
        case PositionAim():
            if aim.parameter is None:
                return not any(_too_early(aim, now.party, each) for each in now.agreements)
            return _number(aim, now)
        case StandingAim():
            return _standing(aim, now)
        case AdvantageAim():
            theirs = _count(aim, now, aim.over, now.party)
            ours = _count(aim, now, now.party, aim.over)
            return theirs - ours >= aim.margin
        case _:
            assert_never(aim)


def lost(aim: Aim, party: str, agreements: Iterable[Agreement]) -> bool:
    """Whether nothing that can still be done lets an aim be met, as far as its party can know.

    What others fear, want and will sign is not asked. So it is said of a moment that was missed
    alone: of a measure that has bound us too early, whatever became of the text since.
    """
    if not isinstance(aim, PositionAim) or aim.parameter is not None:
        return False
    return any(_too_early(aim, party, each) for each in agreements)


def _too_early(aim: PositionAim, party: str, agreement: Agreement) -> bool:
    """Whether by this text the measure bound us too early, whoever the partner was.

    Who has left it since was bound, and its notice still stands there: leaving undoes no moment.
    """
    bound = {*agreement.parties, *agreement.notices}
    return (
        (aim.not_before is None or agreement.entered < aim.not_before)
        and party in bound
        and (aim.party is None or aim.party in bound)
        and any(
            article.measure == aim.measure and party in article.parties
            for article in agreement.articles
        )
    )


def _number(aim: PositionAim, now: Standing) -> bool:
    """Whether a text of ours has the number: between us and the one named, or between anybody.

    A third party that wishes to see what others promise each other signs their text and need not
    promise it too.
    """
    return any(
        _within(aim, article.values.get(aim.parameter or ""))
        for agreement in now.agreements
        if now.party in agreement.parties
        for article in articles(agreement)
        if article.measure == aim.measure
        and (aim.party is None or {now.party, aim.party} <= set(article.parties))
    )


def _within(aim: PositionAim, value: int | None) -> bool:
    if value is None:
        return False
    return (aim.at_least is None or value >= aim.at_least) and (
        aim.at_most is None or value <= aim.at_most
    )


def _standing(aim: StandingAim, now: Standing) -> bool:
    if aim.capital is not None and now.capital < aim.capital:
        return False
    if aim.sponsored is None:
        return True
    # What a later text has taken the place of says nothing any more, whose name it may bear.
    speaking = {agreement.id for some in bonds(now.agreements).values() for agreement, _ in some}
    ours = [
        agreement
        for agreement in now.agreements
        if now.party in agreement.sponsors
        and now.party in agreement.parties
        and agreement.id in speaking
    ]
    return len(ours) >= aim.sponsored


def _count(aim: AdvantageAim, now: Standing, party: str, towards: str) -> int:
    return sum(
        aim.kind == "any" or now.measures[article.measure].kind == aim.kind
        for _, article in owed(now.agreements, party, towards)
    )


__all__ = ["Standing", "advantage", "drawn", "lost", "met", "objectives"]
