"""What several tests of the table sit at."""

from collections.abc import AsyncIterator

import pytest

from tests.kit.backing import Redis
from tests.kit.served import Hand, Served, served, so


@pytest.fixture
async def two(database: str, redis: Redis) -> AsyncIterator[tuple[Served, Served]]:
    """Two processes of one server, with a Redis between them."""
    async with (
        served(database, Hand(), redis=redis.url) as one,
        served(database, Hand(), redis=redis.url) as other,
    ):
        for house in (one, other):
            await so(lambda house=house: house.house.lookout.bus.hears)  # type: ignore[misc]
        yield one, other
