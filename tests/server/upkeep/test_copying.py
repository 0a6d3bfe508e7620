"""Backups and moves: everything arrives, whatever goes on meanwhile, and nothing half."""

import sqlite3
from pathlib import Path

import pytest
from typer.testing import CliRunner

from server.cli import cli
from server.database import make_current, open_engine
from server.workshop.audit import audit_database
from tests.kit.backing import PostgreSQL
from tests.kit.logs import played, stored
from tests.kit.served import served

pytestmark = pytest.mark.slow

_, LOG = played("small")


def run(*words: str) -> tuple[int, str]:
    answer = CliRunner().invoke(cli, [*words])
    return answer.exit_code, answer.output


@pytest.fixture
def full(tmp_path: Path) -> str:
    """A database with one whole exercise."""
    path = str(tmp_path / "log.sqlite3")
    engine = open_engine(path)
    make_current(engine)
    stored(engine, "exercise", LOG)
    engine.dispose()
    return path


def holds(database: str) -> list[tuple[int, bool]]:
    engine = open_engine(database)
    found = [(verdict.entries, verdict.agrees) for verdict in audit_database(engine)]
    engine.dispose()
    return found


def test_from_sqlite_to_postgresql_by_one_command_and_back_by_a_backup(
    full: str, tmp_path: Path, postgresql: PostgreSQL
) -> None:
    with postgresql.database(current=False) as address:
        code, said = run("move", address, "--database", full)
        assert code == 0, said
        assert said.startswith(f"Seminars: 1, exercises: 1, entries: {len(LOG)}. They are in ")
        assert holds(address) == [(len(LOG), True)]
        again = run("move", address, "--database", full)
        assert again == (1, "There are seminars in the other database already.\n")
        file = tmp_path / "backup.sqlite3"
        assert run("backup", str(file), "--database", address)[0] == 0
    back = str(tmp_path / "back.sqlite3")
    assert run("restore", str(file), "--database", back)[0] == 0
    assert holds(back) == [(len(LOG), True)]
    dumps = []
    for path in (full, back):
        database = sqlite3.connect(path)
        dumps.append([line for line in database.iterdump() if line.startswith("INSERT")])
        database.close()
    assert sorted(dumps[0]) == sorted(dumps[1])


async def test_a_backup_is_taken_while_people_play_and_is_played_on_from(tmp_path: Path) -> None:
    file = tmp_path / "backup.sqlite3"
    database = str(tmp_path / "log.sqlite3")
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        ada = await house.enter(joined["token"])
        control = await house.control(joined["exercise"])
        await control.do("start")
        channel = f"caucus-{ada.you['viewer']}"
        await ada.do("speak", channel=channel, text="Before")
        code, said = run("backup", str(file), "--database", database)
        assert code == 0, said
        await ada.do("speak", channel=channel, text="After")
    folder = tmp_path / "restored"
    folder.mkdir()
    assert run("restore", str(file), "--database", str(folder / "log.sqlite3"))[0] == 0
    assert holds(str(folder / "log.sqlite3")) == [(4, True)]
    async with served(folder) as house:
        ada = await house.enter(joined["token"])
        assert [line["fact"]["text"] for line in ada.lines[f"talk/{channel}"]] == ["Before"]
        await ada.do("speak", channel=channel, text="Another evening")


def test_nothing_is_written_over(full: str, tmp_path: Path) -> None:
    file = tmp_path / "there"
    file.write_text("mine")
    assert run("backup", str(file), "--database", full) == (
        1,
        f"There is a file {file} already.\n",
    )
    assert file.read_text() == "mine"
    other = str(tmp_path / "other.sqlite3")
    assert run("restore", full, "--database", other)[0] == 0
    assert run("restore", full, "--database", other)[0] == 1


def test_a_backup_that_does_not_hold_is_not_kept(full: str, tmp_path: Path) -> None:
    database = sqlite3.connect(full)
    database.execute("UPDATE entries SET event = replace(event, '\"round\":1', '\"round\":9')")
    database.commit()
    database.close()
    file = tmp_path / "backup.sqlite3"
    code, said = run("backup", str(file), "--database", full)
    assert code == 1
    assert said.endswith("is missing or was altered: “detente audit” says more.\n")
    assert [path.name for path in tmp_path.iterdir() if "backup" in path.name] == []
