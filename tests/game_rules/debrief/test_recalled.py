"""History beside an exercise: the script's own moves, and the same facts of any log."""

from pathlib import Path

import pytest

from game_rules.debrief import tell
from game_rules.debrief.recalled import luck, recall, recalled
from server.scripts.historical import history_of, scripts
from tests.kit.logs import played, scenario


def test_every_historical_case_and_no_other_has_a_history_that_fits() -> None:
    assert len(scripts()) >= 9
    for name in scripts():
        assert history_of(scenario(name)) is not None, name
    assert history_of(scenario("two-shores")) is None


def test_a_history_of_ones_own_goes_before_ours_where_it_fits(tmp_path: Path) -> None:
    case = scenario("korea-2018")
    (tmp_path / "history").mkdir()
    own = tmp_path / "history" / "korea-2018.yaml"
    own.write_text("parties: [south-korea]\ntitle: Otherwise\n", "utf-8")
    found = history_of(case, tmp_path)
    assert found is not None
    assert found.title == "Otherwise"
    own.write_text("parties: [atlantis]\n", "utf-8")
    assert history_of(case, tmp_path) == history_of(case)
    assert history_of(scenario("two-shores"), tmp_path) is None


def test_history_is_always_the_same_and_made_of_its_own_moves() -> None:
    case = scenario("korea-2018")
    script = history_of(case)
    assert script is not None
    found = recall(case, script)
    assert found == recall(case, script)
    titles = {text.title for text in script.texts}
    assert found.entered
    assert {text.title for text in found.entered} <= titles
    assert all(len(line.good_faith) == found.rounds + 1 for line in found.lines)


def test_what_was_done_here_is_what_its_debrief_tells() -> None:
    entries = played("small")[1]
    found, told = recalled(entries), tell(entries)
    curves = {
        (curve.holder, curve.of): curve.good_faith
        for pair in told.pairings
        for curve in pair.curves
    }
    assert {(line.holder, line.of): line.good_faith for line in found.lines} == curves
    marked = {
        (mark.round, mark.party)
        for pair in told.pairings
        for mark in pair.marks
        if mark.kind == "leap"
    }
    assert {(leap.round, leap.party) for leap in found.leaps} == marked


@pytest.mark.slow
def test_history_under_other_luck_is_told_in_pieces_and_is_the_same_each_time() -> None:
    case = scenario("korea-2018")
    script = history_of(case)
    assert script is not None
    *pieces, found = luck(case, script, times=10)
    assert len(pieces) == 9
    assert found == list(luck(case, script, times=10))[-1]
    assert all(one.low == one.middle == one.high for one in pieces[0]), "one course alone"
    assert {(one.holder, one.of) for one in found} >= {("north-korea", "south-korea")}
    for one in found:
        assert len(one.low) == len(one.middle) == len(one.high) == (case.rounds or 0) + 1
        assert all(
            low <= middle <= high
            for low, middle, high in zip(one.low, one.middle, one.high, strict=True)
        )
    assert any(one.low != one.high for one in found), "luck matters"
