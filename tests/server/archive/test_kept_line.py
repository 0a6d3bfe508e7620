"""A kept line shows what others store, holds nothing up, and is replaced when it has died."""

from collections.abc import Iterator

import pytest
from sqlalchemy import Connection, Engine, insert, select, text
from sqlalchemy.exc import DBAPIError
from sqlalchemy.pool import QueuePool

from server.archive.database import make_current, open_engine
from server.archive.kept_line import KeptLine
from server.archive.tables import accounts


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    engine = open_engine(database)
    make_current(engine)
    yield engine
    engine.dispose()


@pytest.fixture
def line(engine: Engine) -> Iterator[KeptLine]:
    embedded = engine.dialect.name == "sqlite"
    line = KeptLine(engine, **({} if embedded else {"isolation_level": "AUTOCOMMIT"}))
    yield line
    line.hang_up()


def store(engine: Engine, name: str) -> None:
    with engine.begin() as connection:
        connection.execute(insert(accounts), {"id": name, "name": "", "created": 0})


def names(connection: Connection) -> list[str]:
    return list(connection.execute(select(accounts.c.id).order_by(accounts.c.id)).scalars())


def lines_out(engine: Engine) -> int:
    assert isinstance(engine.pool, QueuePool)
    return engine.pool.checkedout()


def test_it_shows_what_was_stored_since_it_was_last_asked(engine: Engine, line: KeptLine) -> None:
    store(engine, "a")
    assert line.ask(names) == ["a"]
    store(engine, "b")
    assert line.ask(names) == ["a", "b"]


def test_it_is_one_line_until_it_is_given_back(engine: Engine, line: KeptLine) -> None:
    line.ask(names)
    line.ask(names)
    assert lines_out(engine) == 1
    line.hang_up()
    assert lines_out(engine) == 0
    assert line.ask(names) == []


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_between_two_questions_it_is_in_no_transaction(engine: Engine, line: KeptLine) -> None:
    line.ask(names)
    others = "SELECT state FROM pg_stat_activity WHERE pid != pg_backend_pid()"
    idle = text(f"{others} AND query LIKE '%accounts%'")
    with engine.connect() as connection:
        assert connection.execute(idle).scalars().all() == ["idle"]


@pytest.mark.parametrize("database", ["postgresql"], indirect=True)
def test_one_that_has_died_is_replaced(engine: Engine, line: KeptLine) -> None:
    store(engine, "a")
    died = line.ask(lambda connection: connection.execute(text("SELECT pg_backend_pid()")).scalar())
    with engine.begin() as connection:
        connection.execute(text("SELECT pg_terminate_backend(:died, 5000)"), {"died": died})
    assert line.ask(names) == ["a"]


def test_a_question_that_cannot_be_answered_is_asked_once_and_the_next_is_answered(
    engine: Engine, line: KeptLine
) -> None:
    asked: list[None] = []

    def wrong(connection: Connection) -> None:
        asked.append(None)
        connection.execute(text("SELECT nonsense FROM nowhere"))

    store(engine, "a")
    line.ask(names)
    with pytest.raises(DBAPIError):
        line.ask(wrong)
    assert len(asked) == 1
    assert line.ask(names) == ["a"]
