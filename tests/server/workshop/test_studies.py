"""What if and stress at the command line: words in, words or JSON out, and no traceback."""

from pathlib import Path

import pytest
from msgspec import json
from typer.testing import CliRunner

from game_rules.whatif.answer import Answer
from game_rules.whatif.change import NoLeaps
from game_rules.whatif.ready import ready_made
from game_rules.whatif.stress import Stress
from server.archive.lines import sealed
from server.cli import cli
from server.workshop.changes import word_of
from server.workshop.whatif import what_if
from tests.kit.logs import played

pytestmark = pytest.mark.slow

said = CliRunner()


@pytest.fixture
def log(tmp_path: Path) -> Path:
    path = tmp_path / "log.jsonl"
    path.write_bytes(sealed(played("two-shores")[1]))
    return path


def test_without_a_change_it_tells_what_can_be_changed(log: Path) -> None:
    answer = said.invoke(cli, ["whatif", str(log)])
    assert answer.exit_code == 0
    told = answer.stdout.splitlines()
    assert [line.split()[0] for line in told] == [
        word_of(one) for one in ready_made(played("two-shores")[1])
    ]
    titled = [line for line in told if line.startswith(("no-agreement:", "sign-later:"))]
    assert titled
    assert all("“" in line for line in titled), "an id says nothing to who was there"


def test_it_tells_both_curves_and_the_futures(log: Path) -> None:
    answer = said.invoke(cli, ["whatif", str(log), "lens:artifact", "--futures", "2"])
    assert answer.exit_code == 0, answer.stderr
    assert "with the change  " in answer.stdout
    assert "Of 2 futures, " in answer.stdout


def test_json_can_be_read_back(log: Path) -> None:
    answer = said.invoke(cli, ["whatif", str(log), "in-spirit", "--futures", "0", "--json"])
    told = json.decode(answer.stdout, type=Answer)
    assert told.futures == 0
    assert told.lines[0].changed_fan is None


@pytest.mark.parametrize("word", ["no-leap:skerra:99", "remove:1", "remove:99999", "lens:rosy"])
def test_what_cannot_be_changed_ends_with_a_sentence(log: Path, word: str) -> None:
    answer = said.invoke(cli, ["whatif", str(log), word])
    assert answer.exit_code == 1
    assert answer.stderr.rstrip().endswith(".")
    assert "Traceback" not in answer.output


def test_many_processes_give_what_one_gives() -> None:
    entries = played("two-shores")[1]
    change = next(ready_made(entries))
    one, _ = what_if(entries, (change,), 3, workers=1)
    two, stopped = what_if(entries, (change,), 3, workers=2)
    assert not stopped
    assert json.encode(one) == json.encode(two)


def test_who_stops_is_told_what_was_played_in_pairs() -> None:
    entries = played("two-shores")[1]
    calls = 0

    def interrupt() -> None:
        nonlocal calls
        calls += 1
        if calls == 5:
            raise KeyboardInterrupt

    told, stopped = what_if(entries, (NoLeaps(),), 50, told=interrupt)
    assert stopped
    assert told.futures == 2


def test_stress_ranks_and_can_be_read_back(log: Path) -> None:
    answer = said.invoke(cli, ["stress", str(log)])
    assert answer.exit_code == 0
    assert answer.stdout.startswith("After round 6, 200 standard crises")
    as_json = said.invoke(cli, ["stress", str(log), "--round", "3", "--json"])
    assert json.decode(as_json.stdout, type=Stress).round == 3


def test_a_round_that_never_was_ends_with_a_sentence(log: Path) -> None:
    answer = said.invoke(cli, ["stress", str(log), "--round", "99"])
    assert (answer.exit_code, answer.stderr) == (1, "Round 99 was not resolved.\n")


@pytest.mark.parametrize("command", ["whatif", "stress"])
def test_what_is_no_log_is_refused_in_words(tmp_path: Path, command: str) -> None:
    path = tmp_path / "nonsense"
    path.write_bytes(b"\xff\x00 nonsense")
    answer = said.invoke(cli, [command, str(path)])
    assert answer.exit_code == 1
    assert "nonsense:1: " in answer.stderr
    assert "Traceback" not in answer.output
