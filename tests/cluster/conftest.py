"""Four processes, whose clocks are seconds apart, for all tests of this folder."""

from collections.abc import Iterator

import pytest

from tests.cluster.herd import Herd, herd
from tests.kit.backing import PostgreSQL, Redis


@pytest.fixture(scope="session")
def _four(
    tmp_path_factory: pytest.TempPathFactory, postgresql: PostgreSQL, redis: Redis
) -> Iterator[Herd]:
    with (
        postgresql.database() as database,
        herd(tmp_path_factory.mktemp("herd"), database, [redis.url] * 4) as found,
    ):
        yield found


@pytest.fixture
def four(_four: Herd) -> Herd:
    """Four processes that are alive."""
    _four.recover()
    return _four
