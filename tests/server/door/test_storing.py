"""People are told when nothing is being stored, and when it is again."""

import asyncio
import contextlib
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import structlog
from httpx2 import Response
from sqlalchemy import Engine
from sqlalchemy import text as sql
from starlette.types import Message, Receive, Scope, Send

from server.archive import event_log
from server.archive.database import open_engine
from server.archive.tables import awake
from server.door import storing
from server.door.patience import Patience, Waiting
from server.door.storing import look
from server.meters import meters
from tests.kit.backing import PostgreSQL
from tests.kit.served import Served, Socket, hello, seated, served

pytestmark = pytest.mark.slow
TOKEN = "what-the-collector-says"


@contextlib.contextmanager
def hanging(house: Served) -> Iterator[None]:
    """The database says nothing to whoever writes."""
    gate = threading.Event()
    house.house.event_log._queue.put(event_log._Job(lambda: (gate.wait(60), None)[1]))
    try:
        yield
    finally:
        gate.set()


async def metric(house: Served, name: str) -> float:
    bearer = {"authorization": f"Bearer {TOKEN}"}
    answer = await house.web.get("/api/metrics", headers=bearer)
    [line] = [line for line in answer.text.splitlines() if line.startswith(f"detente_{name} ")]
    return float(line.split()[1])


async def ready(house: Served) -> tuple[int, str]:
    answer = await house.web.get("/api/ready")
    return answer.status_code, answer.json()["status"]


async def told(socket: Socket) -> bool:
    stored: bool = (await socket.until("storing"))["stored"]
    return stored


async def weather(socket: Socket) -> list[dict[str, Any]]:
    """All that a socket is told of storing, up to now."""
    return [message for message in await socket.quiet() if message["type"] == "storing"]


async def test_who_sits_at_a_table_is_told_that_nothing_is_stored_and_when_it_is_again(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, metrics_token=TOKEN) as house:
        exercise, joined = await seated(house)
        ada, bob = [await house.enter(person["token"]) for person in joined]
        await look(house.house.door)
        assert await weather(bob) == [], "nobody is told what they take for granted"
        with hanging(house):
            waiting = await ada.send("speak", channel="caucus-halvern", text="Is anybody there?")
            await look(house.house.door, 0.05)
            assert not await told(ada)
            assert not await told(bob)
            assert (await ready(house), await metric(house, "storing")) == (
                (503, "not-storing"),
                0.0,
            )
            late = await house.control(exercise)
            assert {"type": "storing", "stored": False} in late.heard, "who comes now is told"
            await look(house.house.door, 0.05)
            assert await weather(bob) == [], "and nobody twice"
            assert waiting not in ada.done
        await look(house.house.door)
        for socket in (ada, bob, late):
            assert await told(socket)
        while waiting not in ada.done:
            await ada.hear()
        assert (await ready(house), await metric(house, "storing")) == ((200, "ready"), 1.0)


async def test_who_has_said_no_hello_is_told_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, [ada] = await seated(house, 1)
        stranger = await house.dial()
        with hanging(house):
            await look(house.house.door, 0.05)
            [connection] = house.house.door.connections
            assert connection._storing, "as far as it has been told"
            await stranger.say(hello(ada["token"]))
            assert not await told(stranger)


async def test_an_attempt_leaves_nothing_behind_and_marks_of_processes_differ(
    tmp_path: Path, database: str
) -> None:
    async with served(database if "://" in database else tmp_path) as house:
        log = house.house.event_log
        await look(house.house.door)
        assert house.house.door.storing
        found = await log.read(lambda connection: connection.execute(awake.select()).all())
        assert [row.id for row in found if row.id < 0] == []
        assert -(2**31) <= storing._MARK < 0


async def test_a_disk_with_room_for_a_mark_and_not_for_an_entry_stores_nothing(
    tmp_path: Path, postgresql: PostgreSQL
) -> None:
    """As a full one was seen to be: a heartbeat fits into what a table has, a text does not."""
    with postgresql.database() as database:
        engine = open_engine(database)
        async with served(database) as house:
            _, joined = await seated(house)
            ada, bob = [await house.enter(person["token"]) for person in joined]
            full(engine)
            with structlog.testing.capture_logs() as lines:
                for text in ("We could", "We could meet", "We could meet half-way"):
                    id = await ada.send("speak", channel="caucus-halvern", text=text)
                    assert await ada.refusal_of(id) == "try-again"
                await look(house.house.door)
                await look(house.house.door)
            said = [line["event"] for line in lines if line["log_level"] == "error"]
            assert said == ["nothing-stored", "not-storing"], "once each, however many try"
            assert [await told(socket) for socket in (ada, bob)] == [False, False]
            assert await ready(house) == (503, "not-storing")
            full(engine, so=False)
            await look(house.house.door)
            assert [await told(socket) for socket in (ada, bob)] == [True, True]
            await ada.do("speak", channel="caucus-halvern", text="We do meet half-way")
        engine.dispose()


def full(engine: Engine, *, so: bool = True) -> None:
    """Whether the disk has no room for an entry."""
    fails = "BEGIN RAISE EXCEPTION 'No space left' USING ERRCODE = 'disk_full'; END"
    function = f"CREATE FUNCTION fail() RETURNS trigger LANGUAGE plpgsql AS $$ {fails} $$"
    trigger = "CREATE TRIGGER full_disk BEFORE INSERT ON entries EXECUTE FUNCTION fail()"
    with engine.begin() as connection:
        for statement in (function, trigger) if so else ("DROP FUNCTION fail CASCADE",):
            connection.execute(sql(statement))


async def test_a_file_that_another_program_holds_stores_nothing_until_it_lets_go(
    tmp_path: Path,
) -> None:
    """By the server's own watch, in the time that is promised."""
    async with served(tmp_path, ticking=True) as house:
        exercise, joined = await seated(house)
        ada = await house.enter(joined[0]["token"])
        other = sqlite3.connect(tmp_path / "log.sqlite3", isolation_level=None)
        other.execute("BEGIN EXCLUSIVE")
        began = asyncio.get_running_loop().time()
        assert not await told(ada)
        took = asyncio.get_running_loop().time() - began
        assert took < 2 * (storing.EVERY + storing.PATIENCE), "twice, on a machine that is busy"
        assert await ready(house) == (503, "not-storing")
        id = await ada.send("speak", channel="caucus-halvern", text="And now?")
        assert await ada.refusal_of(id) == "try-again"
        assert (await house.control(exercise)).parts["stage"], "what is stored can be read"
        other.close()
        assert await told(ada)
        await ada.do("speak", id, channel="caucus-halvern", text="And now?")
        assert await ready(house) == (200, "ready")


async def test_who_asks_over_http_is_answered_while_the_database_hangs(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        wish = {"scenario": "two-shores", "exercises": 1, "title": "Asked in vain"}

        def ask() -> asyncio.Task[Response]:
            asking = house.web.post("/api/seminars", json=wish, headers=house.bearer)
            return asyncio.ensure_future(asking)

        counted = meters.http_refusals["no-answer"]
        with hanging(house):
            before = ask()
            await asyncio.sleep(0)
            await look(house.house.door, 0.05)
            during = ask()
            for asked in (before, during):
                answer = await asyncio.wait_for(asked, 10)
                assert (answer.status_code, answer.json()["code"]) == (503, "no-answer")
                assert answer.headers["x-content-type-options"] == "nosniff"
                assert answer.headers["cache-control"] == "no-store"
            assert meters.http_refusals["no-answer"] == counted + 2
            listed = await house.web.get("/api/seminars", headers=house.bearer)
            assert listed.status_code == 200, "what needs no more than reading goes on"
        await look(house.house.door)
        assert not house.house.door.waiting.hanging
        assert (await ask()).status_code == 201
        listed = await house.web.get("/api/seminars", headers=house.bearer)
        titles = [seminar["title"] for seminar in listed.json()]
        assert titles.count("Asked in vain") == 1, "what nobody had begun is not begun any more"


async def test_what_takes_long_for_another_reason_is_waited_for() -> None:
    """A slow answer is no hang, one that has begun is told to its end, and so is a deadline."""
    waiting = Waiting()
    said: list[str] = []

    async def slow(_scope: Scope, _receive: Receive, send: Send) -> None:
        await send({"type": "http.response.start", "status": 200, "headers": []})
        waiting.say_hanging(True)
        await asyncio.sleep(0)
        said.append("to its end")

    async def impatient(_scope: Scope, _receive: Receive, _send: Send) -> None:
        raise TimeoutError("its own")

    async def deaf(_message: Message) -> None: ...

    async def nothing() -> Message:
        return {}

    await Patience(slow, lambda: waiting)({"type": "http"}, nothing, deaf)
    assert said == ["to its end"]
    with pytest.raises(TimeoutError, match="its own"):
        await Patience(impatient, lambda: waiting)({"type": "http"}, nothing, deaf)
    waiting.say_hanging(False)
    assert not waiting._deadlines
