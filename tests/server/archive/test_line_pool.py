"""No line to a database outlasts the end."""

import sqlite3
from typing import Any

import psycopg
import pytest
from sqlalchemy import Engine


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
