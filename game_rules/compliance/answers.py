"""Answers: which leaps of faith are answered, and which have waited in vain."""

from collections.abc import Iterable

from msgspec import Struct

from game_rules.compliance.obligations import articles
from game_rules.record.world import LeapMade
from game_rules.scenario.catalogue import Measure
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.treaty import Agreement


class Answers(Struct, frozen=True, kw_only=True):
    """What became of the leaps this round."""

    answered: tuple[tuple[str, int, str], ...]
    """Leaper, round of the leap, who answered it now."""
    lapsed: tuple[tuple[str, int], ...]
    """Leaps that ran out of time with no answer from anybody."""
    gone: tuple[tuple[str, int, str], ...]
    """Leaper, round, who of its rivals has not answered in time."""


def answers(
    leaps: tuple[LeapMade, ...],
    leapt: tuple[str, ...],
    entered: Iterable[Agreement],
    measures: dict[str, Measure],
    rivals: dict[str, frozenset[str]],
    round: int,
    k: Constants = CONSTANTS,
) -> Answers:
    """What this round answers, and what has waited too long.

    A leap is answered within two rounds by an own leap, or by a new agreement with the leaper
    that binds the one who answers to an inspection or a constraint.
    """
    new = tuple(entered)
    recent = {(leap.party, leap.round) for leap in leaps if round - leap.round <= k.leap_wait}
    open_leaps = [leap for leap in leaps if not leap.lapsed and round - leap.round <= k.leap_wait]
    open_leaps += [LeapMade(party=party, round=round) for party in leapt]
    answered, gone, lapsed = [], [], []
    for leap in open_leaps:
        came = []
        for other in (party for party in rivals if party in rivals[leap.party]):
            if other in leap.answered_by:
                continue
            also = other in leapt or (
                leap.round == round and any(who == other for who, _ in recent)
            )
            if also or (leap.round < round and _bound(new, measures, other, leap.party)):
                came.append(other)
                answered.append((leap.party, leap.round, other))
            elif round - leap.round >= k.leap_wait:
                gone.append((leap.party, leap.round, other))
        late = round - leap.round >= k.leap_wait
        if late and not came and not leap.answered_by:
            lapsed.append((leap.party, leap.round))
    return Answers(answered=tuple(answered), lapsed=tuple(lapsed), gone=tuple(gone))


def _bound(
    new: tuple[Agreement, ...], measures: dict[str, Measure], other: str, leaper: str
) -> bool:
    return any(
        leaper in agreement.parties
        and other in agreement.parties
        and any(
            other in article.parties
            and measures[article.measure].kind in ("inspection", "constraint")
            for article in articles(agreement)
        )
        for agreement in new
    )


__all__ = ["Answers", "answers"]
