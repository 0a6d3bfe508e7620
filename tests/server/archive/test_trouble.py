"""What is wrong with a database is told apart from what is wrong with a row."""

import sqlite3
from pathlib import Path

import psycopg
import pytest
from psycopg import errors
from sqlalchemy import Engine, text
from sqlalchemy.exc import DBAPIError, OperationalError, SQLAlchemyError

from server.archive.database import Newer, open_engine
from server.archive.trouble import brief, sentence_for, takes_nothing
from tests.kit.backing import PostgreSQL

pytestmark = pytest.mark.slow


def failing(engine: Engine, statement: str) -> SQLAlchemyError:
    """What comes of a statement that cannot succeed."""
    with pytest.raises(SQLAlchemyError) as caught, engine.connect() as connection:
        connection.execute(text(statement))
    return caught.value


def test_a_file_that_another_program_holds_takes_nothing_and_is_named(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    with engine.connect() as connection:
        connection.execute(text("CREATE TABLE held (id INTEGER)"))
        connection.commit()
    other = sqlite3.connect(tmp_path / "log.sqlite3", isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    with engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA busy_timeout=10")
        with pytest.raises(OperationalError) as caught:
            connection.execute(text("INSERT INTO held VALUES (1)"))
    assert takes_nothing(caught.value)
    assert "another program holds it" in (sentence_for(caught.value) or "")
    other.close()
    engine.dispose()


def test_a_disk_that_is_full_takes_nothing_and_is_named(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    with engine.connect() as connection:
        pages = connection.exec_driver_sql("PRAGMA page_count").scalar_one()
        connection.exec_driver_sql(f"PRAGMA max_page_count={pages + 2}")
        with pytest.raises(OperationalError) as caught:
            connection.execute(text("CREATE TABLE kept AS SELECT zeroblob(100000) AS it"))
    assert takes_nothing(caught.value)
    assert (sentence_for(caught.value) or "").startswith(
        f"The disk is full where {tmp_path / 'log.sqlite3'} lies, and nothing was written: make"
    )
    assert brief(caught.value) == "OperationalError: database or disk is full"
    engine.dispose()


def test_a_file_that_is_no_database_takes_nothing(tmp_path: Path) -> None:
    (tmp_path / "log.sqlite3").write_bytes(b"class list, 2026\n" * 100)
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    error = failing(engine, "SELECT 1")
    assert takes_nothing(error)
    sentence = f"The database {tmp_path / 'log.sqlite3'} cannot be used: file is not a database;"
    assert (sentence_for(error) or "").startswith(f"{sentence} name another file, or restore")
    engine.dispose()


def test_a_text_that_cannot_be_read_is_not_repeated(tmp_path: Path) -> None:
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    with pytest.raises(SQLAlchemyError) as caught, engine.connect() as connection:
        connection.execute(text("SELECT CAST(x'7365637265742077FF' AS TEXT)")).all()
    error = caught.value
    sentence = sentence_for(error) or ""
    assert "what is in it cannot be read; keep a copy" in sentence
    assert not any("secret" in said for said in (sentence, brief(error)))
    engine.dispose()


def test_of_a_row_that_was_refused_the_sentence_repeats_nothing(postgresql: PostgreSQL) -> None:
    with postgresql.database() as address:
        engine = open_engine(address)
        error = failing(
            engine, "INSERT INTO accounts (id, name) VALUES ('x', 'what Ada is called')"
        )
        sentence = sentence_for(error) or ""
        assert sentence.endswith("violates not-null constraint")
        assert "Ada" not in sentence
        engine.dispose()


def test_a_server_that_is_not_there_takes_nothing() -> None:
    engine = open_engine("postgresql://nobody:a-secret@127.0.0.1:9/nowhere", serving=True)
    error = failing(engine, "SELECT 1")
    assert isinstance(error, DBAPIError)
    assert takes_nothing(error)
    assert "Connection refused" in brief(error)
    said = sentence_for(error)
    assert said is not None
    assert "\n" not in said
    assert "a-secret" not in said
    assert said.endswith("Connection refused"), "and asks nothing"
    engine.dispose()


def test_a_line_that_an_operator_has_cut_takes_nothing(postgresql: PostgreSQL) -> None:
    with postgresql.database() as database:
        engine = open_engine(database)
        error = failing(engine, "SELECT pg_terminate_backend(pg_backend_pid())")
        assert takes_nothing(error)
        engine.dispose()


def test_a_database_that_may_only_be_read_takes_nothing(postgresql: PostgreSQL) -> None:
    with postgresql.database() as database:
        engine = open_engine(database)
        with engine.connect() as connection:
            connection.execute(text("SET TRANSACTION READ ONLY"))
            with pytest.raises(SQLAlchemyError) as caught:
                connection.execute(text("DELETE FROM awake"))
        assert takes_nothing(caught.value)
        engine.dispose()


def test_what_is_wrong_with_a_row_or_with_a_lock_on_it_is_its_own_trouble(
    postgresql: PostgreSQL,
) -> None:
    with postgresql.database() as database:
        engine = open_engine(database)
        for statement in ("SELECT 1 / 0", "INSERT INTO awake VALUES (1, NULL, NULL)"):
            assert not takes_nothing(failing(engine, statement))
        wrong = failing(engine, "SELECT CAST('Lovelace' AS integer)")
        assert brief(wrong) == "DataError: 22P02", "and nothing of what somebody wrote"
        half = failing(engine, "INSERT INTO accounts (id, name) VALUES ('a', 'Lovelace')")
        assert "Lovelace" in str(half), "the driver repeats the row"
        assert brief(half) == "IntegrityError: 23502 accounts created"
        with engine.connect() as holding, engine.connect() as waiting:
            holding.execute(text("LOCK TABLE awake"))
            waiting.execute(text("SET LOCAL lock_timeout = 10"))
            with pytest.raises(DBAPIError) as caught:
                waiting.execute(text("LOCK TABLE awake"))
        assert isinstance(caught.value.orig, errors.LockNotAvailable)
        assert not takes_nothing(caught.value)
        engine.dispose()


def test_other_mistakes_are_not_blamed_on_the_database() -> None:
    assert sentence_for(RuntimeError("a defect")) is None
    assert not takes_nothing(RuntimeError("a defect"))
    assert not takes_nothing(DBAPIError("", None, psycopg.DataError("a value")))
    assert not takes_nothing(DBAPIError("", None, psycopg.ProgrammingError("a placeholder")))
    assert sentence_for(Newer("It is newer.")) == "It is newer"
