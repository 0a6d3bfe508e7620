"""What bots usually make of the same start: where their games lie, and what transforms in them.

The papers, mandates and starting images are those of the exercise; from the first round on bots
play every delegation, each game with other luck. What people did differently stands beside it.
"""

from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from game_rules.theatre.course import Course
from game_rules.whatif.answer import Fan, fan

GAMES: Final = 100
"""So many games: of so many, one is a share that can be said aloud."""

START: Final = 1
"""The entry from which on luck differs: the first of all."""


class UsualLine(Struct, frozen=True, kw_only=True):
    """One ordered pair: good faith per round in all games, beginning with round 0."""

    holder: str
    of: str
    fan: Fan


class UsualPair(Struct, frozen=True, kw_only=True):
    """One pair of rivals: in how many games it transforms."""

    parties: tuple[str, str]
    transformed: int


class Usual(Struct, frozen=True, kw_only=True):
    """What there is to say of the games played so far."""

    lines: tuple[UsualLine, ...]
    pairs: tuple[UsualPair, ...]
    nothing: int
    """Games in which no relation transformed."""


def usual(courses: Sequence[Course]) -> Usual:
    """What the courses of at least one game come to."""
    return Usual(
        lines=tuple(_lines(courses)),
        pairs=tuple(
            UsualPair(
                parties=became.parties,
                transformed=sum(one.became[at].transformed is not None for one in courses),
            )
            for at, became in enumerate(courses[0].became)
        ),
        nothing=sum(all(each.transformed is None for each in one.became) for one in courses),
    )


def _lines(courses: Sequence[Course]) -> Iterator[UsualLine]:
    for holder, row in courses[0].faith.items():
        for of in row:
            found = fan([one.faith[holder][of] for one in courses])
            if found is not None:
                yield UsualLine(holder=holder, of=of, fan=found)


__all__ = ["GAMES", "START", "Usual", "UsualLine", "UsualPair", "usual"]
