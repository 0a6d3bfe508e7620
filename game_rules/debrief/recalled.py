"""What history did: the recorded moves of a case, in the same engine as everybody's moves.

They are attempts like all others, with a luck that is always the same: every class is laid over
the same history. Order, news and conditions are the script's; the answer is the model's.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from game_rules.debrief.chronicle import chronicle
from game_rules.history import Entry
from game_rules.record.events import Entered, Leapt
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.course import Became, Course, course
from game_rules.theatre.enact import Enacted
from game_rules.theatre.script import Script

LUCK: Final = "00112233445566778899aabbccddeeff"
"""The seed with which history is always told."""


TIMES: Final = 40
"""So many times history is told with another luck: of so many a tenth is four."""


class RecalledLine(Struct, frozen=True, kw_only=True):
    """One direction of a pair: good faith per round, beginning with round 0."""

    holder: str
    of: str
    good_faith: tuple[int, ...]


class LuckLine(Struct, frozen=True, kw_only=True):
    """One direction of a pair under other luck: a tenth lies below `low`, a tenth above `high`."""

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


def luck(
    scenario: Scenario, script: Script, times: int = TIMES, k: Constants = CONSTANTS
) -> Iterator[tuple[LuckLine, ...]]:
    """The same moves under other luck, as far as they have been told: after each time anew.

    What lies between is chance; what was done here and lies outside is a different doing.
    """
    courses: list[Course] = []
    for number in range(1, times + 1):
        courses.append(course(Enacted(scenario, script, seed=f"{number:032x}", k=k).play.entries))
        yield tuple(
            _line(courses, holder, of) for holder, row in courses[0].faith.items() for of in row
        )


def _line(courses: Sequence[Course], holder: str, of: str) -> LuckLine:
    columns = [
        sorted(each) for each in zip(*(one.faith[holder][of] for one in courses), strict=True)
    ]
    low, middle, high = (
        tuple(column[len(column) * part // 10] for column in columns) for part in (1, 5, 9)
    )
    return LuckLine(holder=holder, of=of, low=low, middle=middle, high=high)


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
    "LUCK",
    "TIMES",
    "LuckLine",
    "Recalled",
    "RecalledLeap",
    "RecalledLine",
    "RecalledText",
    "luck",
    "recall",
    "recalled",
]
