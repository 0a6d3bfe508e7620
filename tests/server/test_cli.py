"""The command, and its plain words when something is wrong."""

import contextlib
import json
import re
import socket
import sqlite3
import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryFile

import pytest
from sqlalchemy import inspect

from server.archive.database import open_engine
from server.scenarios.loading import CASES
from tests.kit.backing import PostgreSQL
from tests.kit.nursery import bear
from tests.kit.served import lay_foundations

pytestmark = pytest.mark.slow


BARE = {"PATH": "", "COLUMNS": "200"}


def executed(*arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [sys.executable, "-m", "server.cli", *arguments],
        capture_output=True,
        text=True,
        timeout=60,
        check=False,
        env=BARE,
    )


def detente(*arguments: str, **environment: str) -> subprocess.CompletedProcess[str]:
    """The same by the nursery, which spares it the imports."""
    with TemporaryFile() as errors:
        born = bear(arguments, {**BARE, **environment}, stderr=errors.fileno())
        with born.stdout as output:
            said = output.read().decode()
        status = born.wait(60)
        errors.seek(0)
        return subprocess.CompletedProcess(arguments, status, said, errors.read().decode())


def test_the_command_says_what_it_can() -> None:
    said = executed()
    assert "serve" in said.stdout + said.stderr
    assert "--port" in detente("serve", "--help").stdout


def test_a_port_that_is_taken_is_told_in_a_sentence(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        database = str(tmp_path / "a.sqlite3")
        arguments = ("serve", "--host", "127.0.0.1", "--port", port, "--database", database)
        said = detente(*arguments)
    assert said.returncode == 1
    assert said.stderr.count("\n") == 1
    assert f"cannot listen on 127.0.0.1, port {port}: another program uses it" in said.stderr
    assert not (tmp_path / "a.sqlite3").exists(), "nothing was opened"


def test_what_cannot_be_is_told_in_a_sentence(tmp_path: Path) -> None:
    (tmp_path / "letter.txt").write_text("Dear colleague, " * 100, "utf-8")
    (tmp_path / "own").mkdir()
    (tmp_path / "own" / "broken.yaml").write_text("id: mine\ntitel: x\n", "utf-8")
    for folder, file in (("lost", "atlantis"), ("wrong", "pop-up")):
        (tmp_path / folder / "history").mkdir(parents=True)
        moves = tmp_path / folder / "history" / f"{file}.yaml"
        moves.write_text("parties: [brenna, toskr]\n", "utf-8")
    good = {"--database": str(tmp_path / "a.sqlite3"), "--port": "0", "--host": "127.0.0.1"}
    shelf = ", ".join(sorted(path.stem for path in CASES.glob("*.yaml")))
    for wrong, code, sentence in (
        ({"--database": "mysql://x/y"}, 1, "SQLite or PostgreSQL, not in mysql"),
        ({"--database": str(tmp_path)}, 1, f"to be {tmp_path}, which is a folder: name a file"),
        (
            {"--database": str(tmp_path / "letter.txt")},
            1,
            f"{tmp_path / 'letter.txt'} cannot be used: file is not a database; name another file,",
        ),
        (
            {"--database": str(tmp_path / "letter.txt" / "x")},
            1,
            f"to be {tmp_path / 'letter.txt' / 'x'}, and its folder cannot be made (File exists)",
        ),
        ({"--database": ":memory:"}, 1, "DETENTE_DATABASE: what is kept in memory is lost"),
        ({"--database": ""}, 1, "DETENTE_DATABASE: it is empty"),
        ({"--database": "://"}, 1, "cannot be used"),
        ({"--seminar": "atlantis"}, 1, f"no scenario “atlantis”; there are {shelf}."),
        ({"--scenarios": str(tmp_path / "none")}, 1, "There is no folder"),
        ({"--scenarios": str(tmp_path / "own")}, 1, "broken.yaml:2: "),
        ({"--scenarios": str(tmp_path / "lost")}, 1, "atlantis.yaml is called as no scenario is"),
        ({"--scenarios": str(tmp_path / "wrong")}, 1, "pop-up.yaml:1: there is no party “toskr”"),
        (
            {"--port": "70000"},
            1,
            "DETENTE_PORT is “70000”: input should be less than or equal to 65535.",
        ),
        ({"--seminar": "two-shores", "--exercises": "31"}, 2, "exercises"),
    ):
        options = [word for option in {**good, **wrong}.items() for word in option]
        said = detente("serve", *options)
        assert said.returncode == code, (wrong, said.stderr)
        assert sentence in said.stderr, wrong
        assert "Traceback" not in said.stderr, wrong


def test_an_own_scenario_that_is_called_as_another_says_so(tmp_path: Path) -> None:
    """In the place of ours, which may be meant; of two own ones nobody knows which is meant."""
    copy = (CASES / "pop-up.yaml").read_bytes()
    (tmp_path / "quarrel.yaml").write_bytes(copy)
    options = ("--scenarios", str(tmp_path), "--seminar", "atlantis", "--port", "0")
    said = detente("serve", *options, "--database", str(tmp_path / "a.sqlite3"))
    assert "quarrel.yaml stands in the place of our “pop-up”" in said.stdout
    assert "no scenario “atlantis”" in said.stderr
    (tmp_path / "strife.yaml").write_bytes(copy)
    said = detente("serve", *options, "--database", str(tmp_path / "a.sqlite3"))
    assert said.returncode == 1
    assert re.search(r"quarrel\.yaml and \S+strife\.yaml are both “pop-up”\.", said.stderr)


def test_a_setting_that_makes_no_sense_is_named() -> None:
    said = detente("serve", DETENTE_TOKEN_DAYS="none")
    assert said.returncode == 1
    assert said.stderr.startswith("DETENTE_TOKEN_DAYS is “none”: ")
    assert "Traceback" not in said.stderr


def test_a_database_that_hangs_or_is_held_is_told_in_a_sentence(
    tmp_path: Path, postgresql: PostgreSQL
) -> None:
    path = tmp_path / "log.sqlite3"
    lay_foundations(str(path))
    with postgresql.hanging():
        hung = detente("migrate", "--database", postgresql.url("postgres"))
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN EXCLUSIVE")
        held = detente("serve", "--port", "0", "--host", "127.0.0.1", "--database", str(path))
    for said, sentence in ((hung, "timeout expired"), (held, "another program holds it")):
        assert said.returncode == 1
        assert sentence in said.stderr
        assert said.stderr.count("\n") == 1


def test_a_folder_of_the_page_that_is_not_there_is_named(tmp_path: Path) -> None:
    for folder, why in (("none", "there is no such folder"), ("", "no built client is in it")):
        said = detente("serve", DETENTE_STATIC=str(tmp_path / folder))
        assert said.returncode == 1
        assert said.stderr == f"DETENTE_STATIC names {tmp_path / folder}, and {why}.\n"


def test_settings_that_contradict_one_another_are_told_to_whoever_starts_it(
    tmp_path: Path,
) -> None:
    """They keep nobody from playing, and somebody who does not ask the doctor is to know."""
    said = detente(
        *("serve", "--seminar", "atlantis", "--port", "0", "--host", "127.0.0.1"),
        DETENTE_KEEP_DAY="30",
        DETENTE_KEEP_DAYS="30",
    )
    told = [json.loads(line) for line in said.stderr.splitlines() if line.startswith("{")]
    assert [(line["event"], line["level"]) for line in told] == [
        ("doubtful-setting", "warning")
    ] * 2
    assert "perhaps DETENTE_KEEP_DAYS is meant" in told[0]["why"]
    assert told[1]["why"].startswith("DETENTE_KEEP_DAYS forgets people after 30 days")


def test_the_schema_is_made_current_without_a_server(tmp_path: Path) -> None:
    database = str(tmp_path / "log.sqlite3")
    for _ in range(2):
        said = detente("migrate", DETENTE_DATABASE=database)
        assert (said.returncode, said.stdout) == (0, "The schema is current.\n")
    assert "entries" in inspect(open_engine(database)).get_table_names()
    said = detente("migrate", "--database", "mysql://here")
    assert said.returncode == 1
    assert "SQLite or PostgreSQL" in said.stderr
