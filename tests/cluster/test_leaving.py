"""A process that is told to leave has left in time, whatever hangs, and loses nothing stored."""

import asyncio
import contextlib
import json
import signal
import socket
from collections.abc import AsyncIterator, Iterator
from pathlib import Path

import httpx2 as httpx
import pytest

from server.door.drain import LEAVES_WITHIN
from tests.cluster.herd import Exercise, Herd, Member, herd
from tests.cluster.people import Person, alive
from tests.kit.backing import PostgreSQL, Redis, children
from tests.kit.evening import lay
from tests.kit.process import running
from tests.kit.served import hello

pytestmark = pytest.mark.slow
BOUND = LEAVES_WITHIN + 10
"""Seconds: what is promised, and what a machine with other things to do may add."""


@pytest.fixture
def two(tmp_path: Path, postgresql: PostgreSQL, redis: Redis) -> Iterator[Herd]:
    """Two processes of their own: they are told to leave while something hangs."""
    with (
        postgresql.database() as database,
        herd(tmp_path, database, [redis.url] * 2, skews=(0,)) as found,
    ):
        found.recover()
        yield found


async def left(member: Member) -> int:
    """Tells a process to leave; with what it has left."""
    assert member.process is not None
    member.send(signal.SIGTERM)
    return await asyncio.to_thread(member.process.wait, BOUND)


async def talk(person: Person, count: int, *, hasty: bool = True) -> None:
    """Says something so many times, without waiting for an answer or always waiting."""
    for number in range(count):
        say = {"channel": f"caucus-{person.account.viewer}", "text": f"Line {number}"}
        if hasty:
            person.wish("speak", **say)
            await asyncio.sleep(0.005)
        else:
            await person.do("speak", **say)


@contextlib.asynccontextmanager
async def talking(two: Herd) -> AsyncIterator[Exercise]:
    """People who talk at two processes until they are calm; then nothing may be wrong."""
    exercise = await two.convene(4)
    async with alive(*exercise.people):
        await exercise.control.do("start")
        await asyncio.gather(*(talk(each, 3, hasty=False) for each in exercise.delegates))
        yield exercise
        await exercise.calm()
    assert exercise.faults() == []


async def test_while_the_database_hangs(two: Herd, postgresql: PostgreSQL) -> None:
    async with talking(two) as exercise:
        with postgresql.hanging():
            await asyncio.gather(*(talk(each, 20) for each in exercise.delegates))
            done = [set(each.account.done) for each in exercise.people]
            assert await left(two.members[0]) != 0
            assert [set(each.account.done) for each in exercise.people] == done
            at_it = {each.port for each in exercise.people}
            assert two.members[0].port not in at_it
        await two.members[0].come_back()
    logged = two.members[0].log.read_text("utf-8")
    assert "left-unstored" in logged
    stored = {row.id for row in exercise.rows()}
    assert all(each.account.done <= stored for each in exercise.people)


async def test_while_redis_hangs(two: Herd, redis: Redis) -> None:
    async with talking(two) as exercise:
        with redis.hanging():
            talking_on = [asyncio.ensure_future(talk(each, 20)) for each in exercise.delegates]
            assert await left(two.members[0]) in {0, -signal.SIGTERM}
            await asyncio.gather(*talking_on)
        await two.members[0].come_back()


async def test_while_somebody_reads_nothing(two: Herd) -> None:
    async with talking(two) as exercise:
        with socket.socket() as narrow:
            narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 4096)
            narrow.connect(("127.0.0.1", two.members[0].port))
            narrow.sendall(_upgrade(exercise.control.token, exercise.id))
            for number in range(200):
                await exercise.control.do(
                    "improvise", headline=f"News {number}", text="x" * 900, to=[], reason=""
                )
            assert await left(two.members[0]) in {0, -signal.SIGTERM}
        await two.members[0].come_back()


def _upgrade(token: str, exercise: str) -> bytes:
    """A handshake and a hello, from somebody who will not read the answers."""
    text = json.dumps(hello(token, exercise)).encode()
    size = len(text).to_bytes(2, "big")
    frame = b"\x81\xfe" + size + bytes(4) + text if len(text) > 125 else b""
    head = (
        b"GET /api/socket HTTP/1.1\r\nHost: 127.0.0.1\r\nUpgrade: websocket\r\n"
        b"Connection: Upgrade\r\nSec-WebSocket-Version: 13\r\n"
        b"Sec-WebSocket-Key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n"
    )
    return head + frame


async def test_while_the_database_hangs_and_it_has_just_begun(
    two: Herd, postgresql: PostgreSQL
) -> None:
    """It cannot open, and leaves all the same."""
    member = two.members[0]
    member.kill()
    with postgresql.hanging():
        starting = asyncio.ensure_future(asyncio.to_thread(member.start))
        while member.process is None or not member.lives:  # noqa: ASYNC110 - another thread's
            await asyncio.sleep(0.01)
        await asyncio.sleep(1)
        await left(member)
        with pytest.raises(RuntimeError):
            await starting


async def many_futures(
    web: httpx.AsyncClient, path: str, bearer: dict[str, str]
) -> dict[str, object]:
    """A question that takes long."""
    offers = (await web.get(f"{path}/decisions", headers=bearer)).json()["offers"]
    words = next(one for one in offers if one["kind"] == "sign" and one["party"])["choices"][0]
    return {"changes": words["words"], "futures": 200}


async def test_while_a_study_a_certificate_and_an_export_are_under_way(tmp_path: Path) -> None:
    evening = await lay(tmp_path)
    async with running(tmp_path) as server:
        web, bearer = server.house.web, server.house.bearer
        path = f"/api/exercises/{evening.exercise}"
        whatif = await many_futures(web, path, bearer)
        asked = [
            asyncio.ensure_future(web.post(f"{path}/whatif", json=whatif, headers=bearer)),
            asyncio.ensure_future(web.get(f"{path}/certificate", headers=bearer)),
            asyncio.ensure_future(web.get(f"{path}/debrief.zip", headers=bearer)),
        ]
        async with asyncio.timeout(60):
            while len(workers := children(server.process.pid)) < 3:  # noqa: ASYNC110 - others'
                await asyncio.sleep(0.01)
        server.process.terminate()
        assert await asyncio.wait_for(server.process.wait(), BOUND) in {0, -signal.SIGTERM}
        await asyncio.gather(*asked, return_exceptions=True)
    await gone(workers, 30)


async def test_nobody_works_on_for_a_server_that_was_killed(tmp_path: Path) -> None:
    evening = await lay(tmp_path)
    async with running(tmp_path) as server:
        web, bearer = server.house.web, server.house.bearer
        path = f"/api/exercises/{evening.exercise}"
        whatif = await many_futures(web, path, bearer)
        asked = asyncio.ensure_future(web.post(f"{path}/whatif", json=whatif, headers=bearer))
        async with asyncio.timeout(60):
            while not (workers := children(server.process.pid)):  # noqa: ASYNC110 - others'
                await asyncio.sleep(0.01)
        await server.kill()
        await asyncio.gather(asked, return_exceptions=True)
    await gone(workers, 60)


async def gone(workers: list[int], within: float) -> None:
    """Waits until none of these processes lives, which are somebody else's children."""
    async with asyncio.timeout(within):
        while any(_lives(pid) for pid in workers):  # noqa: ASYNC110 - nobody tells of it
            await asyncio.sleep(0.05)


def _lives(pid: int) -> bool:
    try:
        state = Path(f"/proc/{pid}/stat").read_text("utf-8").rpartition(")")[2].split()[0]
    except OSError:
        return False
    return state != "Z"
