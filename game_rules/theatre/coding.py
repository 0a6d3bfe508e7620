"""Coding: where a case starts, by one rule from what can be looked up about it.

Start values that somebody has moved until a case came out right predict nothing. A coding sheet
says instead what was the case (who had fought whom, and when; who sat at which table; who said
what in public), in grades whose anchors stand in `docs/reference/codings.md`, and this file turns
grades into numbers, the same way for every case. What the grades are worth is calibrated on the
cases that are named as fitted; all others take what comes.

All numbers here are ours. They say nothing of states, only what this study assumed of them.
"""

from collections.abc import Iterator
from itertools import pairwise
from typing import Literal

from msgspec import Struct, field
from msgspec.structs import replace

from game_rules.minds.fears import good_faith
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.scenario import (
    CONDITIONS,
    DEFAULT_GROUPS,
    Condition,
    Effect,
    Inject,
    MoveImage,
    OpenLeap,
    Party,
    Relation,
    Scenario,
    Tide,
)


class _Line(Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """A piece of a coding sheet: named fields, nothing unknown."""


class Dyad(_Line, frozen=True, kw_only=True):
    """Two rivals as they stood when the case began."""

    parties: tuple[str, ...]
    fought: int = 0
    """When soldiers of the two last killed each other: 0 not in forty years, 3 within two."""
    claim: bool = False
    """One of them claims land or sea that the other claims or holds."""
    unrecognised: bool = False
    """They keep no diplomatic relations."""
    opposed: bool = False
    """They stand in opposed alliances, or each in one that was made against the other."""
    race: bool = False
    """Both build, and do not show, what could decide a war: missiles, nuclear plants, networks."""
    stronger: str | None = None
    """Which of the two spends at least three times as much on arms."""


class Grading(_Line, frozen=True, kw_only=True):
    """Grades of conditions, 0 to 4, from a round on; what is not named stays."""

    round: int = 1
    parties: tuple[str, ...]
    grades: dict[Condition, int]


class Dread(_Line, frozen=True, kw_only=True):
    """What parties fear above all."""

    parties: tuple[str, ...]
    fears: tuple[Fear, ...]


Deed = Literal["war", "clash", "provocation", "amends"]


class Happening(_Line, frozen=True, kw_only=True):
    """What came between two parties from outside the talks, in a round."""

    round: int
    kind: Deed
    by: str
    to: str
    what: str = ""
    """For the reader."""


class Coding(_Line, frozen=True, kw_only=True):
    """The coding sheet of a case."""

    pairs: tuple[Dyad, ...] = ()
    conditions: tuple[Grading, ...] = ()
    fears: tuple[Dread, ...] = ()
    events: tuple[Happening, ...] = ()


def _deeds() -> dict[Deed, int]:
    return {"war": -300, "clash": -150, "provocation": -75, "amends": 100}


class Codebook(Struct, frozen=True, kw_only=True):
    """What grades are worth; calibrated on the fitted cases (docs/reference/calibration.md)."""

    levels: tuple[int, int, int, int, int] = (100, 260, 410, 570, 710)
    """A condition of grade 0, 1, 2, 3, 4."""
    middle: int = 2
    """The grade of conditions that nobody has coded."""
    stranger: int = 40
    """Log-odds of good faith between two of whom nothing speaks against it, thousandths."""
    fought: int = -100
    """For each grade of it."""
    claim: int = -250
    unrecognised: int = -400
    opposed: int = -480
    race: int = -330
    weaker: int = -150
    """In the eyes of the weaker."""
    least: int = -1600
    """Not lower: nobody negotiates with whom nothing is believed."""
    dreaded: int = 800
    ordinary: int = 450
    deeds: dict[Deed, int] = field(default_factory=_deeds)
    """What a deed moves in the eyes of whom it is done to."""
    doer: float = 0.5
    """The part of it that the doer's own image of the other moves by."""
    capital: int = 630
    threshold: int = 620
    noise: int = 50
    opening: int = 100
    """How much less a leap costs that history has seen: somebody had made it thinkable."""


CODEBOOK = Codebook()
"""The one rule for all cases."""


def coded(
    scenario: Scenario,
    coding: Coding,
    leaps: tuple[tuple[int, str], ...] = (),
    book: Codebook = CODEBOOK,
) -> Scenario:
    """The scenario as the rule begins it: nothing that was designed for play is left to decide.

    Kept are who takes part, how long it lasts, what is on offer, how parties other than rivals see
    each other, and news that only a facilitator sends. `leaps` are those recorded.
    """
    conditions = {party.id: _course(party.id, coding, book) for party in scenario.parties}
    changed: Scenario = replace(
        scenario,
        parties=tuple(
            _party(party, conditions[party.id][1], coding, book) for party in scenario.parties
        ),
        relations=tuple(_relation(one, coding, book) for one in scenario.relations),
        tide=tuple(tide for party, course in conditions.items() for tide in _tides(party, course)),
        tide_noise=book.noise,
        injects=(
            *(inject for inject in scenario.injects if inject.round is None),
            *_news(coding, book),
            *_openings(leaps, book),
        ),
    )
    return changed


def belief(dyad: Dyad, holder: str, book: Codebook = CODEBOOK) -> int:
    """The good faith, in thousandths, that one of two rivals sees in the other at the start."""
    against = (
        book.fought * dyad.fought
        + book.claim * dyad.claim
        + book.unrecognised * dyad.unrecognised
        + book.opposed * dyad.opposed
        + book.race * dyad.race
        + book.weaker * (dyad.stronger not in (None, holder))
    )
    return good_faith(max(book.least, book.stranger + against))


def _party(party: Party, levels: dict[Condition, int], coding: Coding, book: Codebook) -> Party:
    named = {fear for one in coding.fears if party.id in one.parties for fear in one.fears}
    feared: dict[Fear, int] = {
        fear: book.dreaded if fear in named else book.ordinary for fear in FEARS
    }
    changed: Party = replace(
        party,
        conditions=levels,
        sensitivities=feared,
        capital=book.capital,
        threshold=book.threshold,
        groups=DEFAULT_GROUPS,
    )
    return changed


def _relation(one: Relation, coding: Coding, book: Codebook) -> Relation:
    for dyad in coding.pairs:
        if {one.holder, one.of} == set(dyad.parties):
            changed: Relation = replace(one, good_faith=belief(dyad, one.holder, book))
            return changed
    return one


def _course(party: str, coding: Coding, book: Codebook) -> dict[int, dict[Condition, int]]:
    """The levels of a party's conditions from each round on in which some grade changes."""
    grades: dict[Condition, int] = dict.fromkeys(CONDITIONS, book.middle)
    course = {1: {name: book.levels[grade] for name, grade in grades.items()}}
    for one in sorted(coding.conditions, key=lambda each: each.round):
        if party in one.parties:
            grades |= one.grades
            course[one.round] = {name: book.levels[grade] for name, grade in grades.items()}
    return course


def _tides(party: str, course: dict[int, dict[Condition, int]]) -> Iterator[Tide]:
    rounds = sorted(course)
    for before, round in pairwise(rounds):
        for name in CONDITIONS:
            if change := course[round][name] - course[before][name]:
                yield Tide(round=round, party=party, condition=name, change=change)


def _news(coding: Coding, book: Codebook) -> Iterator[Inject]:
    for number, one in enumerate(coding.events, start=1):
        size = book.deeds[one.kind]
        effects = (
            MoveImage(holder=one.to, of=one.by, change=size),
            MoveImage(holder=one.by, of=one.to, change=int(size * book.doer)),
        )
        yield _inject(f"coded-{number}", one.round, one.what or one.kind, effects)


def _openings(leaps: tuple[tuple[int, str], ...], book: Codebook) -> Iterator[Inject]:
    for round, party in leaps:
        if round > 1 and book.opening:
            effect = OpenLeap(party=party, discount=book.opening)
            yield _inject(f"opening-{round}-{party}", round - 1, "A leap is thinkable", (effect,))


def _inject(id: str, round: int, title: str, effects: tuple[Effect, ...]) -> Inject:
    words = {"en": title}
    return Inject(id=id, round=round, headline=words, text=words, effects=effects)


__all__ = [
    "CODEBOOK",
    "Codebook",
    "Coding",
    "Deed",
    "Dread",
    "Dyad",
    "Grading",
    "Happening",
    "belief",
    "coded",
]
