"""Exercises side by side: each as its own debrief tells it, and where they parted."""

import pytest

from game_rules.debrief import tell
from game_rules.debrief.comparison import APART, TURNS, compare
from tests.kit.logs import played
from tests.kit.table import SEED

OTHER = "ffeeddccbbaa99887766554433221100"


@pytest.mark.slow
def test_each_exercise_is_what_its_own_debrief_tells() -> None:
    told = [tell(played("small", seed)[1]) for seed in (SEED, OTHER)]
    found = compare([("a", 1, told[0]), ("b", 2, told[1])])
    for exercise, one in zip(found.exercises, told, strict=True):
        assert exercise.rounds == one.rounds
        for pair, pairing in zip(exercise.pairs, one.pairings, strict=True):
            assert (pair.parties, pair.transformed) == (pairing.parties, pairing.transformed)
            assert [line.good_faith for line in pair.lines] == [
                curve.good_faith for curve in pairing.curves
            ]
            assert pair.marks == tuple(mark for mark in pairing.marks if mark.kind in TURNS)
    leaps = {
        (mark.round, mark.party)
        for pair in found.exercises[0].pairs
        for mark in pair.marks
        if mark.kind == "leap"
    }
    assert len(leaps) == found.exercises[0].leaps
    for parted in found.parted:
        curves = [
            line.good_faith
            for exercise in found.exercises
            for pair in exercise.pairs
            for line in pair.lines
            if (line.holder, line.of) == (parted.holder, parted.of)
        ]
        gaps = [abs(one - other) for one, other in zip(*curves, strict=True)]
        first = next((round for round, gap in enumerate(gaps) if round and gap >= APART), None)
        assert parted.round == first


def test_an_exercise_never_parts_from_itself() -> None:
    told = tell(played("small")[1])
    found = compare([("a", 1, told), ("b", 2, told)])
    assert {parted.round for parted in found.parted} == {None}
    assert compare([("a", 1, told)]).exercises[0].leaps == 3
    assert compare([]).parted == ()
