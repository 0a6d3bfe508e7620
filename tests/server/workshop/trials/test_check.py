"""Check: mistakes with their lines, hints for the author, and a few seconds of games in words."""

from itertools import count
from pathlib import Path

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from game_rules.scenario.scenario import CONDITIONS, Clock, Mandate, Scenario, SecurityAim
from server.cli import cli
from server.workshop.trials.check import hints, preflight
from server.workshop.trials.finding import file_of, shelved
from server.workshop.trials.plan import PlanMistake
from server.workshop.trials.simulate import planned
from server.workshop.trials.words import sentences
from tests.kit.small import small
from tests.kit.written import SMALL

pytestmark = pytest.mark.slow

said = CliRunner()


@pytest.mark.parametrize("scenario", shelved())
def test_our_own_scenarios_give_no_hints(scenario: str) -> None:
    assert list(hints(planned(scenario).scenario)) == []


def test_an_aim_that_nobody_can_meet_is_named() -> None:
    case = small()
    nor = case.parties[0]
    (sud,) = {one.of for one in case.relations if one.holder == nor.id and one.rival}
    aims = tuple(SecurityAim(fear="surprise", of=sud, bands=bands) for bands in (1, 5))
    text = {"en": "See them calm."}
    deck = tuple(Mandate(id=f"m{aim.bands}", text=text, aims=(aim,)) for aim in aims)
    changed = replace(case, parties=(replace(nor, mandates=deck), *case.parties[1:]))
    told = [line for line in hints(changed) if "cannot meet" in line]
    assert len(told) == 1
    assert told[0].startswith(f"nor cannot meet “m5”: its fear of {sud}, “surprise”, begins at 0.")


@pytest.mark.parametrize(
    ("scenario", "hint"),
    [
        (small(), "There are 6 cards"),
        (replace(small(), relations=()), "No pair is a rival pair"),
        (replace(small(), clock=Clock(talks=3600, decisions=60)), "“minutes” says 10"),
        (small(), "Nothing on offer answers “escalation”"),
    ],
    ids=["cards", "rivals", "minutes", "fears"],
)
def test_a_hint_names_what_the_author_may_not_have_meant(scenario: Scenario, hint: str) -> None:
    told = list(
        hints(replace(scenario, offers=scenario.offers[:5]) if "cards" in hint else scenario)
    )
    assert any(hint.replace("6 cards", "5 cards") in line for line in told), told


def test_a_party_that_nothing_can_move_is_named() -> None:
    case = small()
    calm = replace(case.parties[0], conditions=dict.fromkeys(CONDITIONS, 100))
    told = list(hints(replace(case, parties=(calm, *case.parties[1:]))))
    assert any("nor is never dissatisfied" in line for line in told)


def test_numbers_in_per_cent_are_named() -> None:
    case = small()
    poor = replace(case.parties[0], capital=62)
    doubting = replace(case.relations[0], good_faith=40)
    changed = replace(
        case, parties=(poor, *case.parties[1:]), relations=(doubting, *case.relations[1:])
    )
    told = [line for line in hints(changed) if "thousandths" in line]
    assert [line.split(";")[0] for line in told] == [
        "nor begins with 0.06 of standing at home",
        f"{doubting.holder} gives {doubting.of} 0.04 of good faith",
    ]
    assert not any("thousandths" in line for line in hints(case))


def test_where_two_play_nothing_is_said_of_others() -> None:
    plan = planned("pop-up")
    summary = preflight(plan, 0.0, clock=lambda: 0.0)
    tried = replace(
        summary, seats=tuple(replace(seat, tried=9, differs=0, moved=0) for seat in summary.seats)
    )
    assert tried.seats[0].idle
    assert not any("others" in line for line in sentences(tried))
    third = replace(tried, seats=(*tried.seats, tried.seats[0]))
    assert any("never matters" in line for line in sentences(third))


def test_the_preflight_ends_when_its_time_is_up() -> None:
    ticks = count()
    plan = replace(planned("two-shores"), scenario=small(), bots={"nor": "hawk", "sud": "hawk"})
    summary = preflight(plan, 6.0, clock=lambda: float(next(ticks)))
    assert summary.games == 4
    assert [seat.tried for seat in summary.seats] == [1, 1]
    again = preflight(plan, 0.0, clock=lambda: 0.0)
    assert again.games == 2, "two games, however short the time"


def test_the_command_reads_and_then_plays(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL, "utf-8")
    shown = said.invoke(cli, ["check", str(path), "--seconds", "0.1", "--class", "3"])
    assert shown.exit_code == 0, shown.stderr
    assert "“Small” can be read." in shown.stdout
    assert "games, " in shown.stdout
    assert "A class of 3 makes 1 exercise of 3 people." in shown.stdout


def test_every_mistake_of_a_file_is_told_with_its_line(tmp_path: Path) -> None:
    path = tmp_path / "small.yaml"
    path.write_text(SMALL.replace("party: east, condition", "party: easst, condition"), "utf-8")
    shown = said.invoke(cli, ["check", str(path)])
    assert shown.exit_code == 1
    assert f"{path}:" in shown.stderr
    assert "did you mean “east”" in shown.stderr
    assert "Traceback" not in shown.stderr


def test_a_script_is_checked_and_played_too(tmp_path: Path) -> None:
    case, script = tmp_path / "small.yaml", tmp_path / "moves.yaml"
    case.write_text(SMALL, "utf-8")
    script.write_text("parties: [east, wets]\n", "utf-8")
    words = ["check", str(case), "--seconds", "0.1", "--script", str(script)]
    shown = said.invoke(cli, words)
    assert shown.exit_code == 1
    assert f"{script}:1: there is no party “wets”; did you mean “west”?" in shown.stderr
    script.write_text("parties: [east, west]\nleaps: [{round: 1, party: east}]\n", "utf-8")
    assert said.invoke(cli, words).exit_code == 0


@pytest.mark.parametrize(
    "content", [b"[{" * 5_000_000, b"\xff\xfe" * 40, b"a: &a [*a]", b"- " * 99]
)
def test_nonsense_gets_a_line_and_a_sentence(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "nonsense.yaml"
    path.write_bytes(content)
    shown = said.invoke(cli, ["check", str(path)])
    assert shown.exit_code == 1
    assert shown.stderr.startswith(f"{path}:")
    assert isinstance(shown.exception, SystemExit)


def test_a_scenario_is_named_by_its_file_or_its_id() -> None:
    assert file_of("two-shores").name == "two-shores.yaml"
    assert file_of("mine.yaml") == Path("mine.yaml")
    with pytest.raises(PlanMistake, match="or name a file"):
        file_of("xyz")


def test_a_script_with_a_case_of_its_own_is_checked_without_a_scenario(tmp_path: Path) -> None:
    script = tmp_path / "own.yaml"
    script.write_text("case: {rounds: 2, rivals: [[a, b]]}\nparties: [a, b]\n", "utf-8")
    shown = said.invoke(cli, ["check", "--script", str(script)])
    assert shown.exit_code == 0, shown.stderr
    assert "a and b: not transformed." in shown.stdout
    script.write_text("case: {rounds: 2, rivals: [[a, c]]}\nparties: [a, b]\n", "utf-8")
    shown = said.invoke(cli, ["check", "--script", str(script)])
    assert shown.exit_code == 1
    assert f"{script}:1: “c” is not among the script's “parties”" in shown.stderr
