"""What history did: the recorded moves of a case, in the same engine as everybody's moves.

They are attempts like all others, with a luck that is always the same: every class is laid over
the same history. Order, news and conditions are the script's; the answer is the model's.
"""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from game_rules.debrief.chronicle import chronicle
from game_rules.history import Entry
from game_rules.record.events import Entered, Leapt
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.course import Became, Course, course
from game_rules.theatre.enact import Enacted
from game_rules.theatre.play import bots, play
from game_rules.theatre.script import Script

LUCK: Final = "00112233445566778899aabbccddeeff"
"""The seed with which history is always told."""


GAMES: Final = 40
"""Evenings of bots that say what is usual: of so many a tenth is four."""


class RecalledLine(Struct, frozen=True, kw_only=True):
    """One direction of a pair: good faith per round, beginning with round 0."""

    holder: str
    of: str
    good_faith: tuple[int, ...]


class UsualLine(Struct, frozen=True, kw_only=True):
    """One direction of a pair in evenings of bots: of ten one below `low`, one above `high`."""

    holder: str
    of: str
    low: tuple[int, ...]
    middle: tuple[int, ...]
    high: tuple[int, ...]


class RecalledText(Struct, frozen=True, kw_only=True):
    """A text that came into force."""

    round: int
    title: str
    parties: tuple[str, ...]
    measures: tuple[str, ...]
    negotiated: bool


class RecalledLeap(Struct, frozen=True, kw_only=True):
    """A leap of faith."""

    round: int
    party: str


class Recalled(Struct, frozen=True, kw_only=True):
    """A course of things, as far as it can be laid over another."""

    rounds: int
    lines: tuple[RecalledLine, ...]
    became: tuple[Became, ...]
    entered: tuple[RecalledText, ...]
    leaps: tuple[RecalledLeap, ...]
    refused: int
    """Recorded moves that the engine did not grant."""


def recall(scenario: Scenario, script: Script, k: Constants = CONSTANTS) -> Recalled:
    """What history did."""
    enacted = Enacted(scenario, script, seed=LUCK, k=k)
    return recalled(enacted.play.entries, refused=len(enacted.rejected))


def usual(
    scenario: Scenario, games: int = GAMES, k: Constants = CONSTANTS
) -> tuple[UsualLine, ...]:
    """What bots usually make of the same beginning: how far a course says anything by itself."""
    seeds = (f"{number:032x}" for number in range(1, games + 1))
    courses = [course(play(scenario, seed, bots(scenario), k).entries) for seed in seeds]
    return tuple(
        _usual(courses, holder, of) for holder, row in courses[0].faith.items() for of in row
    )


def _usual(courses: Sequence[Course], holder: str, of: str) -> UsualLine:
    columns = [
        sorted(each) for each in zip(*(one.faith[holder][of] for one in courses), strict=True)
    ]
    low, middle, high = (
        tuple(column[len(column) * part // 10] for column in columns) for part in (1, 5, 9)
    )
    return UsualLine(holder=holder, of=of, low=low, middle=middle, high=high)


def recalled(entries: Sequence[Entry], *, refused: int = 0) -> Recalled:
    """The same of any log."""
    went, told = course(entries), chronicle(entries)
    return Recalled(
        rounds=went.rounds,
        lines=tuple(
            RecalledLine(holder=holder, of=of, good_faith=curve)
            for holder, row in went.faith.items()
            for of, curve in row.items()
        ),
        became=went.became,
        entered=tuple(
            RecalledText(
                round=round,
                title=fact.agreement.title,
                parties=fact.agreement.parties,
                measures=tuple(article.measure for article in fact.agreement.articles),
                negotiated=fact.agreement.negotiated,
            )
            for round, fact in told.facts(Entered)
        ),
        leaps=tuple(
            RecalledLeap(round=fact.round, party=fact.party) for _, fact in told.facts(Leapt)
        ),
        refused=refused,
    )


__all__ = [
    "GAMES",
    "LUCK",
    "Recalled",
    "RecalledLeap",
    "RecalledLine",
    "RecalledText",
    "UsualLine",
    "recall",
    "recalled",
    "usual",
]
