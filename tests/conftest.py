"""What every test stands on."""

import gc
import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings

from tests.kit.backing import PostgreSQL, Redis

# Deterministic or deleted: the same examples on every machine, and no deadline, since a clock
# that is slow today would fail a test that passed yesterday.
settings.register_profile(
    "detente",
    derandomize=True,
    deadline=None,
    database=None,
    max_examples=40,
    suppress_health_check=(HealthCheck.too_slow,),
)
settings.load_profile("detente")


@pytest.hookimpl(optionalhook=True)
def pytest_xdist_auto_num_workers() -> int:
    """One more than there are cores: whoever waits for a clock or a line leaves one idle."""
    return (os.cpu_count() or 1) + 1


def pytest_collection_finish() -> None:
    """What has been imported stays: whatever a test lets go is found without going through it."""
    gc.collect()
    gc.freeze()


@pytest.fixture(scope="session")
def postgresql() -> Iterator[PostgreSQL]:
    """The PostgreSQL of this run of tests, started when the first of them asks for it."""
    with PostgreSQL() as server:
        yield server


@pytest.fixture(scope="session")
def redis() -> Iterator[Redis]:
    """The Redis of this run of tests."""
    with Redis() as server:
        yield server


@pytest.fixture(params=["sqlite", "postgresql"])
def empty_database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The same without any table in it yet."""
    if request.param == "sqlite":
        yield str(tmp_path / "log.sqlite3")
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database(current=False) as url:
        yield url


@pytest.fixture(params=["sqlite", "postgresql"])
def database(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[str]:
    """The address of a new database of either kind: a test that takes it runs on both."""
    if request.param == "sqlite":
        yield str(tmp_path / "log.sqlite3")
        return
    server: PostgreSQL = request.getfixturevalue("postgresql")
    with server.database() as url:
        yield url
