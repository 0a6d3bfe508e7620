"""Mandates: which one a party is given, and how far its aims are met."""

from typing import assert_never

from msgspec import Struct

from game_rules.compliance.obligations import articles, owed
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
            return _timing(aim, now) if aim.parameter is None else _number(aim, now)
        case StandingAim():
            return _standing(aim, now)
        case AdvantageAim():
            theirs = _count(aim, now, aim.over, now.party)
            ours = _count(aim, now, now.party, aim.over)
            return theirs - ours >= aim.margin
        case _:
            assert_never(aim)


def _timing(aim: PositionAim, now: Standing) -> bool:
    """Whether the measure never bound us too early, whoever the partner was."""
    return not any(
        (aim.not_before is None or agreement.entered < aim.not_before)
        and now.party in agreement.parties
        and (aim.party is None or aim.party in agreement.parties)
        and any(
            article.measure == aim.measure and now.party in article.parties
            for article in agreement.articles
        )
        for agreement in now.agreements
    )


def _number(aim: PositionAim, now: Standing) -> bool:
    return any(
        _within(aim, article.values.get(aim.parameter or ""))
        for agreement in now.agreements
        if now.party in agreement.parties and (aim.party is None or aim.party in agreement.parties)
        for article in articles(agreement)
        if article.measure == aim.measure and now.party in article.parties
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
    ours = [
        agreement
        for agreement in now.agreements
        if now.party in agreement.sponsors
        and now.party in agreement.parties
        and any(True for _ in articles(agreement))
    ]
    return len(ours) >= aim.sponsored


def _count(aim: AdvantageAim, now: Standing, party: str, towards: str) -> int:
    return sum(
        aim.kind == "any" or now.measures[article.measure].kind == aim.kind
        for _, article in owed(now.agreements, party, towards)
    )


__all__ = ["Standing", "advantage", "drawn", "met", "objectives"]
