"""Upgrades: a database of each schema there ever was is made current, and is played on from."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest
from alembic import command
from alembic.config import Config
from alembic.script import ScriptDirectory
from msgspec.structs import asdict
from sqlalchemy import Engine, MetaData, Table, insert, select
from sqlalchemy.exc import IntegrityError
from typer.testing import CliRunner

from server.archive.database import WRITES, make_current, open_engine, revision_of
from server.archive.entries import BEGINNING, to_row
from server.archive.tables import blanked, entries, notebook
from server.cli import cli
from server.people import handover, holders, tokens
from server.people.seminars import LOCAL, first_entry
from server.workshop.proofs.audit import audit_database
from tests.kit.backing import PostgreSQL
from tests.kit.served import CONTROL_TOKEN, scenarios, served

pytestmark = pytest.mark.slow

SCRIPTS = Config()
SCRIPTS.set_main_option("script_location", str(Path(__file__).parents[3] / "migrations"))
REVISIONS = sorted(s.revision for s in ScriptDirectory.from_config(SCRIPTS).walk_revisions())
EXERCISE = "0123456789abcdef"


def lay(engine: Engine, revision: str) -> None:
    """An evening that has just been laid out, as the version of that schema wrote it down."""
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        SCRIPTS.attributes["connection"] = connection
        command.upgrade(SCRIPTS, revision)
        assert revision_of(connection) == revision
        then = MetaData()
        then.reflect(connection)  # the tables of then, not those of now
        tables = then.tables
        account = {"id": LOCAL, "name": "", "created": 1}
        connection.execute(insert(tables["accounts"]), account)
        seminar = {"code": "OLDONE", "title": "", "scenario": "two-shores", "created": 1}
        connection.execute(insert(tables["seminars"]), {**seminar, "account": LOCAL})
        room = {"id": EXERCISE, "seminar": "OLDONE", "place": 1}
        connection.execute(insert(tables["exercises"]), room)
        first = first_entry(scenarios()["two-shores"], EXERCISE, "0" * 32, 1_700_000_000_000)
        connection.execute(insert(tables["entries"]), asdict(to_row(EXERCISE, first, BEGINNING)))
        row = {"hash": tokens.hashed(CONTROL_TOKEN), "purpose": "link", "kind": "control"}
        whose = {"account": LOCAL, "expires": 2**50}
        connection.execute(insert(tables["tokens"]), {**row, **whose})


def test_there_is_a_test_for_every_schema() -> None:
    assert REVISIONS[:3] == ["0001", "0002", "0003"]


@pytest.mark.parametrize("revision", REVISIONS)
async def test_an_evening_of_an_older_version_goes_on(empty_database: str, revision: str) -> None:
    database = empty_database
    engine = open_engine(database)
    lay(engine, revision)
    engine.dispose()
    async with served(database) as house:
        ada = await house.enter((await house.join("OLDONE"))["token"])
        control = await house.control(EXERCISE)
        await control.do("start")
        await ada.do("speak", channel=f"caucus-{ada.you['viewer']}", text="Still here")
    engine = open_engine(database)
    assert [(each.entries, each.agrees) for each in audit_database(engine)] == [(4, True)]
    engine.dispose()


@pytest.mark.parametrize("revision", REVISIONS)
def test_a_backup_leaves_an_older_versions_database_to_that_version(
    empty_database: str, tmp_path: Path, revision: str
) -> None:
    """Its server may be running, and would not know a schema that is newer than it."""
    engine = open_engine(empty_database)
    lay(engine, revision)
    current = ScriptDirectory.from_config(SCRIPTS).get_current_head()
    file = tmp_path / "kept.sqlite3"
    told = CliRunner().invoke(cli, ["doctor", "--database", empty_database])
    assert (f"of an older version (schema {revision});" in told.output) is (revision != current)
    answer = CliRunner().invoke(cli, ["backup", str(file), "--database", empty_database])
    with engine.connect() as connection:
        assert revision_of(connection) == revision
    engine.dispose()
    if revision == current:
        assert answer.exit_code == 0
    else:
        assert answer.exit_code == 1
        assert "of an older version of Détente" in answer.output
        assert not file.exists()


@pytest.mark.parametrize("revision", REVISIONS)
async def test_a_laptop_of_an_older_version_moves_to_a_server_of_this(
    tmp_path: Path, postgresql: PostgreSQL, revision: str
) -> None:
    old = str(tmp_path / "log.sqlite3")
    engine = open_engine(old)
    lay(engine, revision)
    engine.dispose()
    with postgresql.database(current=False) as address:
        answer = CliRunner().invoke(cli, ["move", address, "--database", old])
        assert answer.exit_code == 0, answer.output
        async with served(address) as house:
            ada = await house.enter((await house.join("OLDONE"))["token"])
            await (await house.control(EXERCISE)).do("start")
            assert ada.parts["board"]["scenario"] == "two-shores"


async def test_a_seminar_of_several_goes_back_to_one_and_on_to_several_again(
    empty_database: str,
) -> None:
    """Who takes the step back to a version that knows one holder loses no seminar and no page."""
    engine = open_engine(empty_database)
    lay(engine, REVISIONS[0])
    make_current(engine)
    page = {"id": "a" * 32, "at": 1, "number": 1, "round": 0, "phase": "talks", "text": "Kept."}
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        holders.invite_guest(connection, "OLDONE", LOCAL, "Anna", 1, watches=False)
        handover.offer(connection, EXERCISE, LOCAL, "Nobody", 1, "share")
        connection.execute(insert(notebook), {**page, "exercise": EXERCISE, "author": LOCAL})
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        SCRIPTS.attributes["connection"] = connection
        command.downgrade(SCRIPTS, "0004")
        then = MetaData()
        then.reflect(connection)
        assert "colleagues" not in then.tables
        kept = connection.execute(select(then.tables["seminars"].c.account)).scalar_one()
        assert kept == LOCAL
        purposes = select(then.tables["tokens"].c.purpose).order_by(then.tables["tokens"].c.purpose)
        assert list(connection.scalars(purposes)) == ["link", "once"]
    engine.dispose()
    async with served(empty_database) as house:
        (sheet,) = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        assert [each["account"] for each in sheet["holders"]] == [LOCAL]
        read = await house.web.get(f"/api/exercises/{EXERCISE}/notebook", headers=house.bearer)
        assert [(each["text"], each["edition"]) for each in read.json()] == [("Kept.", 1)]
        asked = {"name": "Ben", "account": False}
        path = "/api/seminars/OLDONE/colleagues"
        assert (await house.web.post(path, json=asked, headers=house.bearer)).status_code == 200


def test_what_was_blanked_is_known_whichever_way_a_database_goes(empty_database: str) -> None:
    """The table that it points into is written anew beneath it."""
    engine = open_engine(empty_database)
    lay(engine, "0005")
    page = {"exercise": EXERCISE, "number": 1, "at": 7}

    def migrate(way: Callable[[Config, str], None], to: str) -> None:
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            SCRIPTS.attributes["connection"] = connection
            way(SCRIPTS, to)

    def refuses(table: Table, values: dict[str, object]) -> bool:
        with engine.connect().execution_options(**{WRITES: True}) as connection:
            trial = connection.begin()
            try:
                connection.execute(insert(table), values)
            except IntegrityError:
                return True
            finally:
                trial.rollback()
        return False

    def of_one_id() -> dict[str, object]:
        with engine.connect() as connection:
            first = connection.execute(select(entries)).mappings().one()
        return {**first, "number": 2}

    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.execute(insert(blanked), page)
    assert refuses(entries, of_one_id())
    for way, to, unique in (
        (command.upgrade, "head", False),
        (command.downgrade, "0005", True),
        (command.upgrade, "head", False),
    ):
        migrate(way, to)
        assert refuses(entries, of_one_id()) is unique
        assert refuses(entries, {**of_one_id(), "number": 1}), "a place is given once"
        with engine.connect() as connection:
            assert [dict(each) for each in connection.execute(select(blanked)).mappings()] == [page]
        assert refuses(blanked, {**page, "number": 99}), "it points to what is there"
    engine.dispose()


def test_many_processes_that_start_at_once_make_a_database_current_once(
    empty_database: str,
) -> None:
    engine = open_engine(empty_database)
    lay(engine, REVISIONS[0])
    engine.dispose()
    engines = [open_engine(empty_database) for _ in range(4)]
    with ThreadPoolExecutor(len(engines)) as pool:
        list(pool.map(make_current, engines))
    with engines[0].connect() as connection:
        assert revision_of(connection) == REVISIONS[-1]
    for each in engines:
        each.dispose()
