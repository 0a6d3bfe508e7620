"""Comparison: exercises of one scenario side by side, and where they parted."""

from collections.abc import Sequence
from typing import Final

from msgspec import Struct

from game_rules.debrief.story import Debrief, Mark, MarkKind

APART: Final = 100
"""Good faith in one exercise that much above another's: from here on they have parted."""

TURNS: Final[frozenset[MarkKind]] = frozenset(
    {"entered", "leap", "answered", "breach", "incident", "failed", "denounced"}
)
"""What binds, breaks or turns a relation: what is worth saying beside its curve."""


class ComparedLine(Struct, frozen=True, kw_only=True):
    """One direction of a pair: good faith per round, beginning with round 0."""

    holder: str
    of: str
    good_faith: tuple[int, ...]


class ComparedPair(Struct, frozen=True, kw_only=True):
    """What became of one pair."""

    parties: tuple[str, str]
    rival: bool
    lines: tuple[ComparedLine, ComparedLine]
    transformed: int | None
    measures: int
    """In force between them at the end."""
    marks: tuple[Mark, ...]
    """What turned it, round by round."""


class ComparedExercise(Struct, frozen=True, kw_only=True):
    """One exercise."""

    id: str
    number: int
    """Within its seminar, from 1."""
    rounds: int
    ended: bool
    pairs: tuple[ComparedPair, ...]
    agreements: int
    """Texts that came into force."""
    leaps: int
    verdicts: dict[str, dict[str, int]]
    """Party → line → thousandths; empty before the last round."""


class Parted(Struct, frozen=True, kw_only=True):
    """Where exercises that began alike went apart, for one direction of a pair."""

    holder: str
    of: str
    round: int | None
    """The first round after which they lay apart; None: they never did."""


class Comparison(Struct, frozen=True, kw_only=True):
    """All of them."""

    exercises: tuple[ComparedExercise, ...]
    parted: tuple[Parted, ...]


def compare(told: Sequence[tuple[str, int, Debrief]]) -> Comparison:
    """Exercises by their ids and numbers, with their debriefs."""
    exercises = tuple(_exercise(id, number, debrief) for id, number, debrief in told)
    return Comparison(exercises=exercises, parted=tuple(_parted(exercises)))


def _exercise(id: str, number: int, told: Debrief) -> ComparedExercise:
    marks = {
        (mark.kind, mark.round, mark.party, mark.agreement)
        for pair in told.pairings
        for mark in pair.marks
    }
    return ComparedExercise(
        id=id,
        number=number,
        rounds=told.rounds,
        ended=told.ended,
        pairs=tuple(
            ComparedPair(
                parties=pair.parties,
                rival=pair.rival,
                lines=(
                    ComparedLine(
                        holder=pair.curves[0].holder,
                        of=pair.curves[0].of,
                        good_faith=pair.curves[0].good_faith,
                    ),
                    ComparedLine(
                        holder=pair.curves[1].holder,
                        of=pair.curves[1].of,
                        good_faith=pair.curves[1].good_faith,
                    ),
                ),
                transformed=pair.transformed,
                measures=pair.measures_in_force[-1],
                marks=tuple(mark for mark in pair.marks if mark.kind in TURNS),
            )
            for pair in told.pairings
        ),
        agreements=len({agreement for kind, _, _, agreement in marks if kind == "entered"}),
        leaps=len({(round, party) for kind, round, party, _ in marks if kind == "leap"}),
        verdicts={story.party: story.verdict for story in told.stories},
    )


def _parted(exercises: Sequence[ComparedExercise]) -> list[Parted]:
    curves: dict[tuple[str, str], list[tuple[int, ...]]] = {}
    for exercise in exercises:
        for pair in exercise.pairs:
            for line in pair.lines:
                curves.setdefault((line.holder, line.of), []).append(line.good_faith)
    return [
        Parted(holder=holder, of=of, round=_apart(found)) for (holder, of), found in curves.items()
    ]


def _apart(curves: Sequence[tuple[int, ...]]) -> int | None:
    for round in range(1, max(map(len, curves), default=0)):
        here = [curve[round] for curve in curves if round < len(curve)]
        if len(here) > 1 and max(here) - min(here) >= APART:
            return round
    return None


__all__ = [
    "APART",
    "TURNS",
    "ComparedExercise",
    "ComparedLine",
    "ComparedPair",
    "Comparison",
    "Parted",
    "compare",
]
