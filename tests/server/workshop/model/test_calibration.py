"""Calibration: what was fitted, what is predicted, and what becomes of it."""

from pathlib import Path

import pytest

from game_rules.theatre.coding import Coding
from server.scenarios.loading import CASES, load_scenario
from server.scenarios.mistakes import ScenarioMistake
from server.scripts.loading import read_script
from server.scripts.meaning import wrong_in_script
from server.scripts.sheets import CODINGS, cases, load_study, read_sheet
from server.workshop.model.calibration import Run, judge, pair_name, run

NETWORKS = load_scenario(CASES / "osce-cyber.yaml")


def test_at_most_half_of_the_recorded_cases_were_fitted() -> None:
    recorded = {path.stem for path in (CASES / "history").glob("*.yaml")}
    assert set(cases()) == recorded
    assert 2 * sum(load_study(name).sheet.fitted for name in cases()) <= len(recorded)


def test_every_pair_of_rivals_and_everybody_between_them_is_coded() -> None:
    for name in cases():
        study = load_study(name)
        rivals = {frozenset((one.holder, one.of)) for one in study.scenario.relations if one.rival}
        assert {frozenset(one.parties) for one in study.sheet.coding.pairs} == rivals
        at_first = {
            (party, condition)
            for one in study.sheet.coding.conditions
            if one.round == 1
            for party in one.parties
            for condition in one.grades
        }
        for party in {party for pair in rivals for party in pair}:
            assert {condition for who, condition in at_first if who == party} >= {
                "fatigue", "unease", "cost", "experts", "generation", "forum"
            }  # fmt: skip


def game(**changed: object) -> Run:
    pair = pair_name(("united-states", "russia"))
    other = pair_name(("estonia", "russia"))
    plain: dict[str, object] = {
        "case": "osce-cyber",
        "start": "coded",
        "leaps": True,
        "seed": 0,
        "faith": {pair: [300, 250, 240, 230, 220, 210, 200], other: [300] * 7},
        "transformed": {pair: None, other: None},
        "entered": {"Views and words": 2},
        "kept": [],
    }
    return Run(**(plain | changed))  # type: ignore[arg-type]


def holds(runs: list[Run]) -> dict[str, bool]:
    sheet = load_study("osce-cyber").sheet
    return {one.history: one.holds for one in judge(sheet, "coded", runs).findings}


def test_what_comes_out_as_history_has_it_holds() -> None:
    assert set(holds([game()] * 4).values()) == {True}


def test_a_transformation_that_never_was_is_a_miss() -> None:
    pair = pair_name(("united-states", "russia"))
    other = pair_name(("estonia", "russia"))
    found = holds([game(transformed={pair: 4, other: None})] * 4)
    assert not found["United States–Russia as recorded does not transform"]
    assert found["Estonia–Russia as recorded does not transform"]


def test_a_text_that_comes_too_late_or_never_is_a_miss() -> None:
    for entered in ({"Views and words": 3}, {}):
        assert not holds([game(entered=entered)] * 4)["“Views and words” is in force by round 2"]


def test_a_fall_beyond_the_band_is_a_miss() -> None:
    pair = pair_name(("united-states", "russia"))
    other = pair_name(("estonia", "russia"))
    found = holds([game(faith={pair: [300] * 6 + [100], other: [300] * 7})] * 4)
    assert not found["United States–Russia: good faith changes by −0.15 to +0.10"]


@pytest.mark.slow
def test_a_coded_game_starts_by_the_rule_and_a_designed_one_as_it_is_played() -> None:
    by_rule = run("osce-cyber", "coded", True, 0)
    as_played = run("osce-cyber", "designed", True, 0)
    pair = pair_name(("united-states", "russia"))
    assert as_played.faith[pair][0] == 460
    assert by_rule.faith[pair][0] < as_played.faith[pair][0]
    assert len(by_rule.faith[pair]) == NETWORKS.rounds + 1


WRONG = {
    "pairs: [{parties: [russia]}]": "a pair is two parties",
    "pairs: [{parties: [russia, switzerland]}]": "are no rivals",
    "pairs: [{parties: [russia, estonia], fought: 4}]": "must lie between 0 and 3",
    "pairs: [{parties: [russia, estonia], stronger: switzerland}]": "is none of the two",
    "pairs: [{parties: [russia, estonia]}, {parties: [estonia, russia]}]": "coded twice",
    "conditions: [{parties: [russia], grades: {cost: 5}}]": "must lie between 0 and 4",
    "conditions: [{round: 9, parties: [russia], grades: {cost: 1}}]": "there is no round 9",
    "conditions: [{parties: [russia, russia], grades: {cost: 1}}]": "named twice",
    "fears: [{parties: [atlantis], fears: [opacity]}]": "there is no party “atlantis”",
    "events: [{round: 1, kind: clash, by: russia, to: russia}]": "can do nothing to itself",
    "events: [{round: 1, kind: picnic, by: russia, to: estonia}]": "picnic",
}


@pytest.mark.parametrize("line", WRONG)
def test_what_is_wrong_with_a_coding_is_said_with_its_line(line: str) -> None:
    text = f"parties: [russia, estonia]\ncoding:\n  {line}\n"
    with pytest.raises(ScenarioMistake) as told:
        read_script(text.encode(), "mine.yaml", NETWORKS)
    assert WRONG[line] in str(told.value)
    assert "mine.yaml:3" in str(told.value)


def test_a_script_of_ones_own_may_bring_its_coding(tmp_path: Path) -> None:
    coding = "pairs: [{parties: [russia, estonia], claim: true}]"
    text = f"parties: [russia, estonia]\ncoding:\n  {coding}\n"
    script = read_script(text.encode(), "mine.yaml", NETWORKS)
    assert isinstance(script.coding, Coding)
    assert list(wrong_in_script(script, NETWORKS)) == []
    broken = tmp_path / "sheet.yaml"
    broken.write_bytes(
        CODINGS.joinpath("osce-cyber.yaml").read_bytes().replace(b"never", b"nevver")
    )
    with pytest.raises(ScenarioMistake, match="never"):
        read_sheet(broken, NETWORKS)
