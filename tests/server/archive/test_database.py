"""The schema is what the migrations make, and SQLite is as durable as it can be."""

import sqlite3
import sys
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

import pytest
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine, inspect

from server.archive.database import WRITES, database_url, make_current, open_engine, place
from server.archive.tables import metadata


def test_the_migrations_make_the_schema_that_the_server_uses(empty: Engine) -> None:
    engine = empty
    make_current(engine)
    with engine.connect() as connection:
        context = MigrationContext.configure(connection, opts={"compare_type": True})
        assert compare_metadata(context, metadata) == []


def test_processes_that_start_together_make_the_schema_once(empty: Engine) -> None:
    url = empty.url.render_as_string(hide_password=False)
    engines = [open_engine(url) for _ in range(4)]
    with ThreadPoolExecutor(4) as pool:
        list(pool.map(make_current, engines))
    for engine in engines:
        engine.dispose()
    assert "entries" in inspect(empty).get_table_names()


def test_making_a_current_database_current_changes_nothing(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    make_current(engine)
    before = (tmp_path / "log.sqlite3").read_bytes()
    make_current(engine)
    assert (tmp_path / "log.sqlite3").read_bytes() == before
    assert "entries" in inspect(engine).get_table_names()
    engine.dispose()


def test_sqlite_writes_ahead_syncs_fully_and_waits_for_its_turn(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    with engine.connect() as connection:

        def pragma(name: str) -> object:
            return connection.exec_driver_sql(f"PRAGMA {name}").scalar_one()

        assert pragma("journal_mode") == "wal"
        assert pragma("synchronous") == 2
        assert pragma("foreign_keys") == 1
        assert pragma("busy_timeout") == 5000
    engine.dispose()


def test_sqlite_overwrites_what_is_deleted_even_where_it_would_not_by_itself(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Debian's SQLite does it unasked; as its makers build it, it does not."""
    opened = sqlite3.connect

    def careless(*given: Any, **more: Any) -> sqlite3.Connection:
        line: sqlite3.Connection = opened(*given, **more)
        line.execute("PRAGMA secure_delete=OFF")
        return line

    monkeypatch.setattr(sqlite3.dbapi2, "connect", careless)
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    with engine.connect() as connection:
        connection.exec_driver_sql("CREATE TABLE pages (text)")
        connection.exec_driver_sql("INSERT INTO pages VALUES ('said by Ada'), ('said by Bob')")
        connection.commit()
        connection.exec_driver_sql("DELETE FROM pages WHERE text = 'said by Ada'")
        connection.commit()
    engine.dispose()
    raw = (tmp_path / "log.sqlite3").read_bytes()
    assert b"said by Bob" in raw
    assert b"said by Ada" not in raw


def test_a_writing_transaction_holds_the_lock_from_its_beginning(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    make_current(engine)
    said: list[str] = []
    with engine.connect().execution_options(**{WRITES: True}) as connection:
        driver = connection.connection.driver_connection
        assert driver is not None
        driver.set_trace_callback(said.append)
        with connection.begin():
            pass
        driver.set_trace_callback(None)
    assert said == ["BEGIN IMMEDIATE", "COMMIT"]
    engine.dispose()


@pytest.mark.parametrize(
    ("asked", "meant"),
    [
        ("detente.sqlite3", "sqlite+pysqlite:///detente.sqlite3"),
        ("postgres://x/y", "postgresql+psycopg://x/y"),
        ("/var/lib/log.sqlite3", "sqlite+pysqlite:////var/lib/log.sqlite3"),
        ("sqlite:///a.sqlite3", "sqlite+pysqlite:///a.sqlite3"),
        ("postgresql://someone@db/detente", "postgresql+psycopg://someone@db/detente"),
    ],
)
def test_a_database_can_be_named_as_a_file_or_as_an_address(asked: str, meant: str) -> None:
    assert str(database_url(asked)) == meant


def test_another_database_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="SQLite or PostgreSQL, not in mysql"):
        database_url("mysql://localhost/x")


def test_a_port_that_is_no_number_is_refused_in_a_sentence() -> None:
    with pytest.raises(ValueError, match="a port is a number"):
        database_url("postgresql://me:secret@host:port/detente")


def test_a_database_is_named_as_a_person_would_and_without_its_password() -> None:
    assert place(open_engine("evening.sqlite3")) == "evening.sqlite3"
    secret = open_engine("postgresql://detente:a-secret@db/detente")
    assert place(secret) == "postgresql://detente:***@db/detente"


@pytest.mark.skipif(sys.platform == "win32", reason="has no such rights")
def test_what_people_said_is_kept_in_files_that_nobody_else_reads(tmp_path: Path) -> None:
    path = tmp_path / "new" / "log.sqlite3"
    engine = open_engine(str(path))
    assert not path.exists(), "it is made when something is asked of it"
    make_current(engine)
    with engine.connect():
        made = {each.name: each.stat().st_mode & 0o777 for each in path.parent.iterdir()}
    engine.dispose()
    assert set(made) >= {"log.sqlite3", "log.sqlite3-wal"}
    assert set(made.values()) == {0o600}
    path.chmod(0o640)
    engine = open_engine(str(path))
    make_current(engine)
    engine.dispose()
    assert path.stat().st_mode & 0o777 == 0o640, "whoever runs the server knows who may"
