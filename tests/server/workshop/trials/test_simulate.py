"""Simulations: the same seed the same games, and what is left out is left out."""

import re
import subprocess
import sys
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec.structs import replace
from typer.testing import CliRunner

from server.cli import cli
from server.scripts.historical import HISTORY
from server.workshop.trials.game import Game, play_game
from server.workshop.trials.plan import leave_out, seed_of
from server.workshop.trials.report import page
from server.workshop.trials.simulate import planned, simulate
from server.workshop.trials.summary import dead_end, summarise, tables
from server.workshop.trials.words import a_class, sentences

pytestmark = pytest.mark.slow

SCRIPTS = HISTORY
said = CliRunner()


def test_the_same_word_gives_the_same_games_whatever_the_number_of_workers() -> None:
    plan = planned("two-shores", seed="tide")
    one = simulate(plan, 3, seats=0, workers=1)
    two = simulate(plan, 3, seats=0, workers=2)
    assert one == two
    assert [game.seed for game in one.games] == [seed_of("tide", n) for n in (1, 2, 3)]
    assert len({game.seed for game in one.games}) == 3
    other = simulate(planned("two-shores", seed="ebb"), 1)
    assert other.games[0].faith != one.games[0].faith


def acted(game: Game) -> int:
    return sum(sum(count.values()) for count in game.acts.values())


def test_what_is_left_out_is_not_there() -> None:
    plan = planned("two-shores")
    whole = play_game(plan, 1)
    assert whole.leaps
    assert whole.signed
    assert play_game(leave_out(plan, ["leaps"]), 1).leaps == ()
    silent = play_game(leave_out(plan, ["measures"]), 1)
    assert (silent.signed, acted(silent)) == ((), 0)
    measure = whole.signed[0].measures[0]
    left = leave_out(plan, [measure])
    assert measure not in {offer.measure.id for offer in left.scenario.offers}
    assert measure not in {name for one in play_game(left, 1).signed for name in one.measures}


def test_without_institution_and_process_they_stay_at_nothing() -> None:
    full = leave_out(planned("two-shores", detail=True), ["institution"])
    assert {pair.institution for round in play_game(full, 1).rounds for pair in round.pairs} == {0}
    causes = {
        item.cause
        for round in play_game(leave_out(planned("two-shores", detail=True), ["process"]), 1).rounds
        for pair in round.pairs
        for item in pair.ledger
    }
    assert "process" not in causes
    assert "tide" in causes


def test_what_was_otherwise_is_said_before_what_came_of_it() -> None:
    plain = list(sentences(simulate(planned("pop-up"), 2).summary))
    assert plain[0].startswith("Of 2 games")
    plan = leave_out(planned("pop-up", lens="agent"), ["institution", "leaps"])
    told = list(sentences(simulate(plan, 2).summary))
    assert told[0].startswith("Read through the lens agent: ")
    assert told[1] == "Left out: institution, leaps."
    assert "look at good faith" in told[2], "it is no finding that nobody transforms then"
    assert told[3].startswith("Of 2 games")


def test_few_games_are_counted_and_one_is_told() -> None:
    trial = simulate(planned("pop-up"), 1)
    alone = "\n".join(sentences(trial.summary))
    assert "%" not in alone
    assert "1 game" not in alone
    assert re.search(
        r"^Agreements that came into force: \d+; votes lost: \d+\.$", alone, re.MULTILINE
    )
    assert re.search(r"^Crises at the end: [01] of 1 held\.$", alone, re.MULTILINE)
    assert trial.games[0].happened, "its page tells the news too"
    few = simulate(planned("pop-up"), 3)
    assert re.search(
        r"^Crises at the end: [0-3] of 3 held\.$", "\n".join(sentences(few.summary)), re.MULTILINE
    )
    assert not any(game.happened for game in few.games)


def test_the_lens_is_the_one_that_was_asked_for() -> None:
    assert planned("two-shores", lens="artifact").scenario.lens == "artifact"


def test_a_seat_that_keeps_still_does_nothing() -> None:
    plan = planned("two-shores")
    party = next(iter(plan.bots))
    silent = play_game(plan, 1, idle=party)
    assert silent.acts.get(party) is None
    trial = simulate(plan, 2, seats=1)
    assert {seat.tried for seat in trial.summary.seats} == {1}


def test_a_summary_counts_what_the_games_say() -> None:
    plan = planned("two-shores")
    trial = simulate(plan, 4)
    summary = trial.summary
    assert summary.none + summary.some + summary.all == summary.games == 4
    for pair in summary.pairs:
        rounds = [
            one.round
            for game in trial.games
            for one in game.transformed
            if one.parties == pair.parties and one.round is not None
        ]
        assert pair.share == 1000 * len(rounds) // 4
        assert sum(pair.rounds) == len(rounds)
    assert sum(summary.first.values()) == 4
    assert sum(summary.entries) * 4 == sum(len(game.signed) for game in trial.games)
    assert summary.length.by_clock == 45


def test_a_dead_end_is_a_game_in_which_nothing_came_any_more() -> None:
    plan = leave_out(planned("two-shores"), ["measures"])
    game = play_game(plan, 1)
    assert dead_end(game, plan.scenario) == 0
    assert summarise(plan, 1, [game], {}).dead == 1


@pytest.mark.parametrize(
    ("people", "fit"), [(24, (3, 8)), (8, (1, 8)), (9, None), (12, (2, 6)), (1, None), (0, None)]
)
def test_a_class_makes_as_few_exercises_as_can_seat_it(
    people: int, fit: tuple[int, int] | None
) -> None:
    scenario = planned("two-shores").scenario
    assert scenario.players[1] == 8
    assert tables(scenario, people) == fit


@pytest.mark.parametrize(
    ("people", "told"),
    [
        (8, "1 exercise of 8 people"),
        (24, "3 exercises of up to 8 people"),
        (5, "1 exercise of 6 with 1 left to bots"),
        (
            17,
            "2 exercises of 8 with 1 sharing a seat, or 3 exercises of 6 with 1 left to bots",
        ),
    ],
)
def test_nobody_is_sent_home_where_a_class_does_not_come_out_even(people: int, told: str) -> None:
    """Several can hold one seat, and bots play those that nobody holds."""
    assert a_class(planned("two-shores").scenario, people) == told


class Tags(HTMLParser):
    def __init__(self) -> None:
        super().__init__()
        self.seen: list[str] = []
        self.open: list[str] = []

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.seen.append(tag)
        if tag != "meta":
            self.open.append(tag)
        assert not {"src", "href", "onclick", "onload"} & {name for name, _ in attrs}

    def handle_endtag(self, tag: str) -> None:
        assert self.open.pop() == tag


def test_the_report_is_one_page_with_a_table_beside_every_plot_and_nothing_from_outside() -> None:
    plan = planned("two-shores")
    text = page(simulate(plan, 2, seats=1).summary, plan.scenario)
    tags = Tags()
    tags.feed(text)
    assert tags.open == []
    assert "script" not in tags.seen
    assert "link" not in tags.seen
    assert tags.seen.count("svg") >= 8
    # The last that can be opened is what a class of each size makes.
    assert tags.seen.count("svg") == tags.seen.count("figure") == tags.seen.count("details") - 1
    assert "prefers-color-scheme: dark" in text
    assert not re.search(r"https?://|url\(|@import", text)


def test_people_are_called_by_their_names_and_not_as_a_file_calls_them() -> None:
    plan = planned("korea-2018", seed="3")
    summary = simulate(plan, 1, seats=0).summary
    for text in (page(summary, plan.scenario), "\n".join(sentences(summary))):
        assert "South Korea" in text
        assert "south-korea" not in text
    assert "No game came to a dead end." in page(summary, plan.scenario)
    assert 'width="56.0"' in page(summary, plan.scenario), "one bar alone is no wall"


def test_a_scenario_that_names_itself_in_html_breaks_no_page() -> None:
    plan = planned("two-shores")
    trial = simulate(plan, 1)
    text = page(replace(trial.summary, title="<i>&</i>"), plan.scenario)
    assert "<i>" not in text


def test_the_command_writes_a_report_and_says_it_in_words(tmp_path: Path) -> None:
    report = tmp_path / "report.html"
    words = ["--games", "2", "--seats", "0", "--workers", "1", "--class", "24"]
    shown = said.invoke(cli, ["simulate", "two-shores", *words, "--report", str(report)])
    assert shown.exit_code == 0, shown.stderr
    assert shown.stdout.startswith("Of 2 games, ")
    assert "A class of 24 makes 3 exercises of up to 8 people." in shown.stdout
    assert report.read_text("utf-8").startswith("<!doctype html>")


def test_a_report_is_written_though_nobody_reads_on(tmp_path: Path) -> None:
    """As behind `| head`: the pipe is closed before anything is told."""
    report = tmp_path / "report.html"
    command = [sys.executable, "-m", "server.detente", "simulate", "pop-up", "--games", "1"]
    with subprocess.Popen(
        [*command, "--seats", "0", "--report", str(report)],
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
        text=True,
    ) as program:
        assert program.stdout is not None
        program.stdout.close()
        assert program.stderr is not None
        told = program.stderr.read()
    assert told == f"The report is in {report}.\n"
    assert report.read_text("utf-8").endswith("</html>\n")


@pytest.mark.parametrize(
    ("words", "sentence"),
    [
        (["two-shorse"], "did you mean “two-shores”"),
        (["two-shores", "--bots", "dove"], "there is no bot “dove”"),
        (["two-shores", "--lens", "telescope"], "there is no lens “telescope”"),
        (["two-shores", "--without", "fog"], "cannot be left out"),
        ([], "name a scenario (argentina-brazil, "),
        (["--script", "NAMELESS"], "give a “case” of its own"),
        (["pop-up", "--report", "none/of/it.html"], "there is no such folder"),
        (["pop-up", "--log", "none/of/it.jsonl"], "there is no such folder"),
        (["none.yaml"], "none.yaml:1: the file cannot be read"),
        (["two-shores", "--script", "none.yaml"], "none.yaml:1: the file cannot be read"),
    ],
)
def test_what_cannot_be_is_told_in_a_sentence(
    words: list[str], sentence: str, tmp_path: Path
) -> None:
    nameless = tmp_path / "nameless.yaml"
    nameless.write_text("parties: [a, b]\n", "utf-8")
    words = [str(nameless) if word == "NAMELESS" else word for word in words]
    shown = said.invoke(cli, ["simulate", *words])
    assert shown.exit_code == 1
    assert sentence in shown.stderr


def test_ctrl_c_ends_it_with_what_was_played() -> None:
    code = (
        "import _thread, signal\n"
        "from server.workshop.trials.simulate import planned, simulate\n"
        "from server.workshop.trials.words import sentences\n"
        # Who runs the tests in the background may have told all that they start to ignore it.
        "signal.signal(signal.SIGINT, signal.default_int_handler)\n"
        "count = []\n"
        "def told():\n"
        "    count.append(1)\n"
        "    if len(count) == 2: _thread.interrupt_main()\n"
        "if __name__ == '__main__':\n"
        "    trial = simulate(planned('two-shores'), 500, workers=1, told=told)\n"
        "    print(trial.stopped, next(sentences(trial.summary)))\n"
    )
    ran = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, timeout=120, check=True
    )
    assert ran.stdout.startswith("True Stopped early: ")
    assert ran.stderr == ""
