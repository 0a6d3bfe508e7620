"""Four processes in constant conflict over one exercise."""

from pathlib import Path

import pytest

from tests.cluster.checker import faults
from tests.cluster.herd import herd
from tests.cluster.people import alive
from tests.cluster.quarrel import quarrel
from tests.kit.backing import PostgreSQL, Redis

pytestmark = pytest.mark.slow


async def test_four_processes_in_constant_conflict_write_one_log(
    tmp_path: Path, postgresql: PostgreSQL, redis: Redis
) -> None:
    with postgresql.database() as database:
        async with herd(tmp_path, database, redis.url) as four:
            await four.convene(6)
            async with alive(*four.people):
                await four.control.do("start")
                await quarrel(four, 60)
                assert {person.port for person in four.people} == {m.port for m in four.members}
                await four.calm()
            rows = four.rows()
            told = [person.testimony for person in four.people]
            assert sum(len(person.done) for person in told) > 300
            assert faults(four.exercise, rows, told) == []
