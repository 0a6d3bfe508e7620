"""A database of either kind."""

import contextlib
from collections.abc import Iterator
from pathlib import Path

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
