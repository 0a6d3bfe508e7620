"""Backups and moves: everything arrives, whatever goes on meanwhile, and nothing half."""

import contextlib
import sqlite3
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from subprocess import PIPE, STDOUT

import psycopg
import pytest
from msgspec.structs import asdict
from sqlalchemy import Connection, Table, delete, insert, select
from typer.testing import CliRunner

from server.archive.database import make_current, open_engine
from server.archive.entries import to_row
from server.archive.moments import NAP, MachineMoments, beat
from server.archive.tables import awake, entries
from server.cli import cli
from server.people import accounts
from server.people.passwords import hashed
from server.upkeep import copying
from server.upkeep.opening import writing
from server.workshop.proofs.audit import audit_database
from tests.kit.backing import PostgreSQL
from tests.kit.logs import played, stored
from tests.kit.process import running
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


@contextlib.contextmanager
def stuck_in_the_middle(address: str) -> Iterator[psycopg.Connection]:
    """A database into which the fifth entry of a log cannot be written before the end of this."""
    plain = address.replace("postgresql+psycopg", "postgresql")
    with psycopg.connect(plain, autocommit=True) as holder:
        holder.execute("SELECT pg_advisory_lock(5)")
        holder.execute(
            "CREATE FUNCTION wait() RETURNS trigger LANGUAGE plpgsql AS $$ BEGIN"
            " PERFORM pg_advisory_xact_lock(5); RETURN NEW; END $$"
        )
        holder.execute(
            "CREATE TRIGGER wait BEFORE INSERT ON entries FOR EACH ROW"
            " WHEN (NEW.number = 5) EXECUTE FUNCTION wait()"
        )
        yield holder
        holder.execute("DROP TRIGGER wait ON entries")


def waits(holder: psycopg.Connection) -> int:
    """The process of PostgreSQL's that waits there, once it does."""
    asked = "SELECT pid FROM pg_locks WHERE locktype = 'advisory' AND objid = 5 AND NOT granted"
    while True:
        found = holder.execute(asked).fetchone()
        if found is not None:
            return int(found[0])


@pytest.mark.parametrize("how", ["the mover is killed", "the line breaks"])
def test_a_move_that_breaks_off_in_the_middle_leaves_nothing_and_is_done_again(
    full: str, postgresql: PostgreSQL, how: str
) -> None:
    with postgresql.database() as address:
        command = [sys.executable, "-m", "server.cli", "move", address, "--database", full]
        with stuck_in_the_middle(address) as holder:
            moving = subprocess.Popen(command, stdout=PIPE, stderr=STDOUT, text=True)
            backend = waits(holder)
            if how == "the mover is killed":
                moving.kill()
            else:
                holder.execute("SELECT pg_terminate_backend(%s)", (backend,))
            said, _ = moving.communicate(timeout=60)
            holder.execute("SELECT pg_advisory_unlock(5)")
            if how == "the line breaks":
                assert moving.returncode == 1
                assert said.splitlines()[-1].startswith("The database postgresql://")
                assert "Traceback" not in said
        assert holds(full) == [(len(LOG), True)], "what is moved is only read"
        assert holds(address) == []
        code, told = run("move", address, "--database", full)
        assert code == 0, told
        assert holds(address) == [(len(LOG), True)]


def test_nothing_moves_from_under_a_server_that_is_awake(full: str, postgresql: PostgreSQL) -> None:
    engine = open_engine(full)

    def beats(ago: int) -> None:
        with writing(engine) as connection:
            connection.execute(delete(awake))
            beat(connection, MachineMoments().now() - ago)

    with postgresql.database(current=False) as address:
        beats(1_000)
        code, told = run("move", address, "--database", full)
        assert code == 1
        assert "A server was awake on this database" in told
        assert "stop it first" in told
        beats(NAP + 1_000)
        assert run("move", address, "--database", full)[0] == 0
    engine.dispose()


async def test_people_go_on_at_the_new_address_with_all_that_was_theirs(
    tmp_path: Path, postgresql: PostgreSQL
) -> None:
    page = {"id": "0" * 32, "text": "Ask Ada why. – «Žofka» 🙂", "party": None, "draft": None}
    async with served(tmp_path) as house:
        await house.house.event_log.write(
            lambda c: accounts.add(c, "Grace Hopper", hashed("a password of hers"), 1)
        )
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        joined = await house.join(sheet["code"], "Zoë Ångström")
        ada = await house.enter(joined["token"])
        control = await house.control(exercise)
        await control.do("start")
        caucus = f"caucus-{ada.you['viewer']}"
        said = await ada.do("speak", channel=caucus, text="Before\u0000 the move – 中文")
        notebook = f"/api/exercises/{exercise}/notebook"
        (await house.web.post(notebook, json=page, headers=house.bearer)).raise_for_status()
        session, lines, stage = house.control_session, ada.lines, ada.parts["stage"]
    with postgresql.database(current=False) as address:
        code, told = run("move", address, "--database", str(tmp_path / "log.sqlite3"))
        assert code == 0, told
        async with served(address) as house:
            back = await house.enter(joined["token"], waiting=(said,))
            assert back.heard[0]["done"] == [said], "what was done is not done again"
            assert back.you["name"] == "Zoë Ångström"
            assert (back.lines, back.parts["stage"]) == (lines, stage)
            await back.do("speak", channel=caucus, text="After the move")
            house.control_session = session
            pages = (await house.web.get(notebook, headers=house.bearer)).json()
            assert [one["text"] for one in pages] == [page["text"]]
            asked = {"name": "grace hopper", "password": "a password of hers"}
            assert (await house.web.post("/api/sign-in", json=asked)).status_code == 200
            assert (await house.join(sheet["code"], "Late"))["exercise"] == exercise
        assert holds(address)[0][1]


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


async def test_a_page_that_stayed_open_shows_the_log_that_was_brought_back_and_nothing_else(
    tmp_path: Path,
) -> None:
    """Whether less was said since than the page holds, as much, or more."""
    file, folder = tmp_path / "backup.sqlite3", tmp_path / "restored"
    folder.mkdir()
    async with running(tmp_path) as server:
        house = server.house
        joined = await house.join((await house.seminar())["code"])
        ada = await house.enter(joined["token"])
        await (await house.control(joined["exercise"])).do("start")
        caucus = f"caucus-{ada.you['viewer']}"
        await ada.do("speak", channel=caucus, text="Kept")
        assert run("backup", str(file), "--database", str(tmp_path / "log.sqlite3"))[0] == 0
        for text in ("Lost", "Lost too"):
            await ada.do("speak", channel=caucus, text=text)
        await ada.do("speak", channel=f"control-{ada.you['viewer']}", text="With its whole channel")
        await server.kill()
    assert run("restore", str(file), "--database", str(folder / "log.sqlite3"))[0] == 0
    stream = f"talk/{caucus}"
    async with running(folder) as server:
        house = server.house
        back, fresh = ada, await house.enter(joined["token"])
        for said in ("Anew", "As much", "More than there was"):
            back = await house.again(ada, joined["token"])
            assert back.lines == fresh.lines
            await fresh.do("speak", channel=caucus, text=said)
            await back.until_lines(stream, len(fresh.lines[stream]))
            assert back.lines == fresh.lines
        texts = [line["fact"]["text"] for line in back.lines[stream]]
        assert texts == ["Kept", "Anew", "As much", "More than there was"]
        carried = await house.again(back, joined["token"])
        assert not any(carried.heard[0]["lines"].values()), "what holds is not sent again"
        assert carried.lines == back.lines


def test_a_backup_is_of_one_moment_whatever_is_stored_while_it_is_made(
    database: str, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else it would hold entries of an exercise that it does not hold, or the half of a command."""
    engine = open_engine(database)
    make_current(engine)
    stored(engine, "exercise", LOG[:-1])
    with writing(engine) as connection:
        beat(connection, MachineMoments().now())
    step = copying._copy_table

    def meanwhile(here: Connection, there: Connection, table: Table) -> None:
        if table is entries:
            with writing(engine) as connection:
                last = connection.execute(
                    select(entries.c.hash).order_by(entries.c.number.desc())
                ).first()
                assert last is not None
                row = asdict(to_row("exercise", LOG[-1], last.hash))
                connection.execute(insert(entries), row)
        step(here, there, table)

    monkeypatch.setattr(copying, "_copy_table", meanwhile)
    copied = copying.back_up(engine, tmp_path / "backup.sqlite3")
    engine.dispose()
    assert copied.entries == len(LOG) - 1
    with contextlib.closing(sqlite3.connect(tmp_path / "backup.sqlite3")) as backup:
        assert backup.execute("SELECT count(*) FROM awake").fetchone() == (0,), (
            "who was awake there"
        )
    assert holds(database) == [(len(LOG), True)], "and the server did not wait"


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


def test_of_a_file_that_is_no_whole_backup_nothing_is_restored(full: str, tmp_path: Path) -> None:
    backup, new = tmp_path / "backup.sqlite3", tmp_path / "new.sqlite3"
    assert run("backup", str(backup), "--database", full)[0] == 0
    whole = backup.read_bytes()
    for content, why in (
        (whole[: len(whole) // 2], "database disk image is malformed"),
        (whole[: 6 * 4096] + bytes(4096) + whole[7 * 4096 :], "*** in database main ***"),
        (b"a letter" * 999, "file is not a database"),
        (b"", "it is no database of Détente"),
    ):
        backup.write_bytes(content)
        code, said = run("restore", str(backup), "--database", str(new))
        assert code == 1
        assert said.startswith(f"{backup} is no whole backup ({why}"), said
        assert said.endswith("), and nothing was restored.\n")
        assert said.count("\n") == 1
    backup.write_bytes(whole)
    assert run("restore", str(backup), "--database", str(new))[0] == 0


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
