"""Simulated scripts: told in full, move by move, and kept as a log."""

import json
from itertools import pairwise
from pathlib import Path

import pytest
from typer.testing import CliRunner

from server.cli import cli
from server.scenarios.mistakes import ScenarioMistake
from server.scripts.historical import HISTORY
from server.workshop.trials.plan import PlanMistake
from server.workshop.trials.simulate import planned, simulate

pytestmark = pytest.mark.slow

SCRIPTS = HISTORY
said = CliRunner()

OWN = """\
title: Two shores of a strait
case: {rounds: 3, rivals: [[east, west]]}
parties: [east, west, mid]
conditions:
  - {round: 1, parties: [east], levels: {unease: 800, fatigue: 800}}
texts:
  - round: 1
    title: Line
    sponsors: [east, west]
    parties: [east, west]
    articles: [{measure: military-hotline}]
  - round: 2
    title: Ceilings
    sponsors: [east, west]
    parties: [east, west]
    articles: [{measure: bloc-ceilings}]
  - round: 3
    title: Order
    process: dictated
    articles: [{measure: non-use-of-force}]
meetings:
  - {rounds: [1], token: monitor, parties: [mid]}
leaps: [{round: 3, party: east}]
beliefs:
  - {holder: west, of: east, good_faith: 200}
"""


def test_a_script_is_told_in_full_as_json(tmp_path: Path) -> None:
    script = SCRIPTS / "helsinki.yaml"
    shown = said.invoke(cli, ["simulate", "helsinki", "--script", str(script), "--json"])
    assert shown.exit_code == 0, shown.stderr
    told = json.loads(shown.stdout)
    (game,) = told["games"]
    assert [one["round"] for one in game["rounds"]] == list(range(13))
    last = game["rounds"][-1]
    pair = next(
        one
        for one in last["pairs"]
        if (one["holder"], one["of"]) == ("united-states", "soviet-union")
    )
    assert set(pair) == {
        "holder", "of", "image", "good_faith", "threat", "fears", "estimated",
        "institution", "process", "ledger",
    }  # fmt: skip
    assert len(pair["fears"]) == 6
    assert pair["ledger"]
    assert all(set(one["conditions"]) >= {"fatigue", "forum"} for one in last["parties"])
    assert {"readiness", "capital"} <= set(last["parties"][0])
    assert last["agreements"][0]["measures"]
    assert {one["title"]: one["round"] for one in game["signed"]}["Final Act"] == 2
    assert {one["round"] for one in game["transformed"]} & {10, 11, 12}
    assert game["rejected"][0]["code"]


def test_the_ledger_adds_up_to_the_change_of_the_image(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    script.write_text(OWN, "utf-8")
    shown = said.invoke(cli, ["simulate", "--script", str(script), "--json"])
    (game,) = json.loads(shown.stdout)["games"]
    for before, after in pairwise(game["rounds"]):
        for one, other in zip(before["pairs"], after["pairs"], strict=True):
            assert (one["holder"], one["of"]) == (other["holder"], other["of"])
            assert sum(each["amount"] for each in other["ledger"]) == other["image"] - one["image"]


def test_the_ledger_names_agreements_as_they_stand_in_the_json(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    script.write_text(OWN, "utf-8")
    shown = said.invoke(cli, ["simulate", "--script", str(script), "--json"])
    (game,) = json.loads(shown.stdout)["games"]
    ids = {one["title"]: one["id"] for one in game["signed"]}
    assert {one["id"] for one in game["rounds"][1]["agreements"]} == {ids["Line"]}
    told = {
        item["subject"]
        for pair in game["rounds"][2]["pairs"]
        for item in pair["ledger"]
        if item["cause"] == "communication"
    }
    assert told == {f"{ids['Line']}/1"}


ENDS = """\
case: {rounds: 8, rivals: [[north, south]]}
parties: [north, south, broker]
tide: none
conditions:
  - round: 1
    parties: [north, south]
    levels: {fatigue: 650, unease: 600, cost: 600, experts: 500, generation: 600, forum: 500}
texts:
  - round: 1
    title: Line
    sponsors: [north, south]
    parties: [north, south]
    term: 2
    articles: [{measure: military-hotline}]
  - round: 1
    title: Books
    sponsors: [south, north]
    parties: [north, south, broker]
    articles: [{measure: annual-force-data, parties: [north, south]}]
leaps: [{round: 2, party: north}]
notices: [{round: 3, party: north, title: Books}]
conduct: [{round: 2, party: south, stance: evade}]
"""


SLID = """\
case: {rounds: 9, rivals: [[north, south]]}
parties: [north, south]
conditions:
  - round: 1
    parties: [north, south]
    levels: {fatigue: 700, unease: 700, cost: 700, experts: 700, generation: 700, forum: 700}
texts:
  - round: 1
    title: Whole
    sponsors: [north, south]
    articles:
      - {measure: annual-force-data}
      - {measure: stockholm-notification}
      - {measure: invited-observers}
meetings: [{rounds: [2, 3, 4, 5], token: review, parties: [north, south]}]
conduct:
  - {round: 1, party: north, stance: spirit}
  - {round: 1, party: south, stance: spirit}
"""


@pytest.mark.parametrize("kept", [True, False])
def test_who_has_transformed_and_slid_back_is_told_so(tmp_path: Path, kept: bool) -> None:
    script = tmp_path / "slid.yaml"
    breach = "" if kept else "  - {round: 6, party: north, stance: evade}\n"
    script.write_text(SLID + breach, "utf-8")
    words = ["simulate", "--script", str(script), "--report", str(tmp_path / "slid.html")]
    (game,) = json.loads(said.invoke(cli, [*words, "--json"]).stdout)["games"]
    (pair,) = game["transformed"]
    assert pair["round"] <= 6
    assert pair["kept"] is kept
    assert ("and not any more at the end" in said.invoke(cli, words).stdout) is not kept


def test_what_has_ended_is_in_force_no_more_and_is_told(tmp_path: Path) -> None:
    script = tmp_path / "ends.yaml"
    script.write_text(ENDS, "utf-8")
    words = ["simulate", "--script", str(script), "--report", str(tmp_path / "ends.html")]
    (game,) = json.loads(said.invoke(cli, [*words, "--json"]).stdout)["games"]
    standing = {
        one["round"]: {each["title"]: each["parties"] for each in one["agreements"]}
        for one in game["rounds"]
    }
    assert set(standing[1]) == {"Line", "Books"}
    kinds = {one["kind"]: one["round"] for one in game["happened"]}
    assert {"lapsed", "denounced", "left", "leap-lapsed", "found"} <= set(kinds)
    assert "Line" not in standing[kinds["lapsed"]]
    assert "Books" not in standing[kinds["left"]], "of the two whom it binds one alone is left"
    told = said.invoke(cli, words).stdout
    assert "articles of “Line” end with their term" in told
    assert "nobody has answered the leap of north in round 2" in told
    assert "south was found evading what it owed north" in told


def test_a_script_of_its_own_case_is_told_move_by_move(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    script.write_text(OWN, "utf-8")
    words = ["simulate", "--script", str(script), "--report", str(tmp_path / "own.html")]
    shown = said.invoke(cli, words)
    assert shown.exit_code == 0, shown.stderr
    lines = shown.stdout.splitlines()
    assert "Round 1: “Line” came into force between east, west." in lines
    why = "no article in force has it as “monitor”"
    assert f"Round 1: not granted to mid: a token (monitor), since {why}." in lines
    lost = next(line for line in lines if line.startswith("Round 2: “Ceilings” found no majority"))
    assert "are needed; it lacks 0." in lost
    assert "“Ceilings” never came into force." in lines
    assert "Round 3: “Order” was dictated to east, west, mid." in lines
    assert "Round 3: east leapt." in lines
    assert "east and west: not transformed." in lines
    course = next(line for line in lines if line.startswith("  west in east"))
    assert len(course.split(": ")[1].split()) == 4
    assert "cards" not in shown.stdout
    written = (tmp_path / "own.html").read_text("utf-8")
    assert "<h1>Two shores of a strait: 1 game</h1>" in written
    assert "<li>east leapt</li>" in written
    assert "military-hotline" in written
    assert "sensor-stations" not in written, "what nobody tried"
    assert "A class of K" not in written


def test_a_script_that_names_one_of_ours_needs_no_second_naming(tmp_path: Path) -> None:
    script = tmp_path / "mine.yaml"
    script.write_text("scenario: two-shores\nparties: [halvern, corvane]\n", "utf-8")
    plan = planned(None, script=script)
    assert plan.scenario.id == "two-shores"
    script.write_text("parties: [halvern]\nscenario: two-shore\n", "utf-8")
    with pytest.raises(ScenarioMistake) as caught:
        planned(None, script=script)
    assert str(caught.value) == (
        f"{script}:2: there is no scenario “two-shore”; did you mean “two-shores”?"
    )


def test_each_script_has_a_report_of_its_own(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)
    for name in ("one", "two"):
        Path(f"{name}.yaml").write_text(OWN, "utf-8")
        assert said.invoke(cli, ["simulate", "--script", f"{name}.yaml"]).exit_code == 0
    assert Path("one-report.html").is_file()
    assert Path("two-report.html").is_file()


def test_lost_votes_stand_in_the_json(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    script.write_text(OWN, "utf-8")
    shown = said.invoke(cli, ["simulate", "--script", str(script), "--json"])
    (game,) = json.loads(shown.stdout)["games"]
    assert game["failed"] == len(game["lost"]) > 0
    vote = next(one for one in game["lost"] if one["party"] == "west")
    assert (vote["round"], vote["title"]) == (2, "Ceilings")
    assert vote["short"] > 0


def test_the_log_of_a_script_can_be_audited_and_rewound(tmp_path: Path) -> None:
    script, log = tmp_path / "own.yaml", tmp_path / "own.jsonl"
    script.write_text(OWN, "utf-8")
    words = ["simulate", "--script", str(script), "--report", str(tmp_path / "own.html")]
    shown = said.invoke(cli, [*words, "--log", str(log)])
    assert f"The log is in {log}." in shown.stderr
    audited = said.invoke(cli, ["audit", str(log)])
    assert audited.exit_code == 0, audited.stdout
    rewound = said.invoke(cli, ["whatif", str(log), "no-leap:east:3", "--futures", "0", "--json"])
    assert rewound.exit_code == 0, rewound.stderr
    refused = said.invoke(cli, [*words, "--log", str(log), "--without", "process"])
    assert refused.exit_code == 1
    assert "No log is kept" in refused.stderr


def test_without_measures_a_leap_in_return_is_still_made(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    answer = "answers:\n  - {round: 3, party: west, to: east}\n"
    script.write_text(OWN + answer, "utf-8")
    (game,) = simulate(planned(None, script=script, without=("measures",)), 1).games
    assert not game.signed
    assert {party for party, _ in game.leaps} == {"east", "west"}


def test_many_games_of_a_script_are_told_by_what_they_share(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    script.write_text(OWN, "utf-8")
    words = ["simulate", "--script", str(script), "--games", "2", "--workers", "1"]
    shown = said.invoke(cli, [*words, "--report", str(tmp_path / "own.html")])
    assert shown.stdout.startswith("Of 2 games, ")
    assert "Never in force" not in shown.stdout


@pytest.mark.parametrize(
    ("bots", "sentence"),
    [("hawk", "there is none for --bots"), ("mid=hawk,east=hawk", "“east” is played by the")],
)
def test_no_bot_is_asked_for_in_vain(tmp_path: Path, bots: str, sentence: str) -> None:
    script = tmp_path / "own.yaml"
    text = OWN.replace("parties: [east, west, mid]", "parties: [east, west]\nbots: {mid: grit}")
    text = text.replace("  - {rounds: [1], token: monitor, parties: [mid]}", "")
    script.write_text(OWN if bots == "hawk" else text.replace("meetings:\n", ""), "utf-8")
    with pytest.raises(PlanMistake, match=sentence):
        planned(None, script=script, bots=bots)
