"""History beside an exercise: the script's own moves, and the same facts of any log."""

from game_rules.debrief import tell
from game_rules.debrief.recalled import recall, recalled
from server.scenarios.historical import history_of, scripts
from tests.kit.logs import played, scenario


def test_every_historical_case_and_no_other_has_a_history_that_fits() -> None:
    assert len(scripts()) >= 9
    for name in scripts():
        assert history_of(scenario(name)) is not None, name
    assert history_of(scenario("two-shores")) is None


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
