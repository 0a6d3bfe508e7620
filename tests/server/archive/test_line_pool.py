"""No line to a database outlasts the end."""

import contextlib
import sqlite3
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine

from server.archive.database import open_engine
from tests.kit.backing import PostgreSQL


@pytest.fixture(params=["sqlite", "postgresql"])
def empty(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[Engine]:
    """A database of either kind in which there is nothing yet."""
    with contextlib.ExitStack() as stack:
        url = str(tmp_path / "log.sqlite3")
        if request.param == "postgresql":
            server: PostgreSQL = request.getfixturevalue("postgresql")
            url = stack.enter_context(server.database(current=False))
        engine = open_engine(url)
        stack.callback(engine.dispose)
        yield engine


def test_a_line_that_is_given_back_after_the_engine_was_disposed_of_is_closed(
    empty: Engine,
) -> None:
    with empty.connect() as late:
        driver: Any = late.connection.driver_connection
        driver.cursor().execute("SELECT 1")
        empty.dispose()
    with pytest.raises((sqlite3.ProgrammingError, psycopg.OperationalError), match="closed"):
        driver.cursor().execute("SELECT 1")
    with empty.connect() as again:
        anew = again.connection.driver_connection
    with empty.connect() as again:
        assert again.connection.driver_connection is anew, "one that was opened since is kept"
