"""What survives: a kill, a full disk, a reader that does not read."""

import asyncio
import json
import os
import resource
import secrets
import signal
import socket
import sys
from collections import Counter
from pathlib import Path

import pytest
from websockets.exceptions import ConnectionClosed

from tests.kit.process import Running, running
from tests.kit.served import CONTROL_TOKEN, SOON, Served, client, served

pytestmark = pytest.mark.slow

COLLECTOR = "a-token-for-the-collector"


async def test_a_server_killed_in_mid_round_loses_nothing_that_it_acknowledged(
    tmp_path: Path, database: str
) -> None:
    async with running(tmp_path, database) as server:
        house = server.house
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        people = [await house.join(sheet["code"], f"P{n}") for n in range(3)]
        control = await house.control(exercise)
        await control.do("start")
        sockets = [await house.enter(person["token"]) for person in people]
        sent: list[list[str]] = [[], [], []]

        async def talk(place: int) -> None:
            socket = sockets[place]
            caucus = f"caucus-{socket.you['viewer']}"
            for count in range(1000):
                text = f"{place}/{count}"
                sent[place].append(await socket.send("speak", channel=caucus, text=text))
                await socket.hear()

        talking = [asyncio.ensure_future(talk(place)) for place in range(3)]
        while min(len(socket.done) for socket in sockets) < 5:
            await asyncio.wait(talking, timeout=0.01)
        await server.kill()
        for ended in await asyncio.gather(*talking, return_exceptions=True):
            assert isinstance(ended, ConnectionClosed)
    acknowledged = [set(socket.done) for socket in sockets]
    stage = sockets[0].parts["stage"]

    async with running(tmp_path, database) as server:
        house = server.house
        for place, person in enumerate(people):
            before = sockets[place]
            cursors = {stream: len(lines) for stream, lines in before.lines.items()}
            waiting = tuple(id for id in sent[place] if id not in acknowledged[place])
            back = await house.enter(person["token"], waiting=waiting, cursors=cursors)
            assert back.parts["stage"] == stage, "the phase goes on as it was"
            again = set(waiting) - back.done
            caucus = f"caucus-{back.you['viewer']}"
            for id in waiting:
                text = f"{place}/{sent[place].index(id)}"
                if id in again:
                    await back.do("speak", id, channel=caucus, text=text)
            stream = f"talk/{caucus}"
            lines = before.lines.get(stream, []) + back.lines[stream]
            said = [line["fact"]["text"] for line in lines]
            assert sorted(said) == sorted(f"{place}/{count}" for count in range(len(sent[place])))
        answer = await house.web.get(f"/api/exercises/{exercise}/log", headers=house.bearer)
        entries = [json.loads(line) for line in answer.text.splitlines()]
        assert [entry["number"] for entry in entries] == list(range(1, len(entries) + 1))
        stored = Counter(entry["id"] for entry in entries)
        assert set(stored.values()) == {1}
        for ids in (*acknowledged, *map(set, sent)):
            assert ids <= stored.keys()
        control = await house.control(exercise)
        await control.do("end-phase", round=1, phase="talks", reason="")
        await control.until_stage(phase="decisions")


async def test_a_full_disk_acknowledges_nothing_and_heals_when_there_is_room(
    tmp_path: Path,
) -> None:
    async with running(tmp_path, DETENTE_METRICS_TOKEN=COLLECTOR) as server:
        house = server.house
        sheet = await house.seminar()
        people = [await house.join(sheet["code"], f"P{n}") for n in range(2)]
        control = await house.control(sheet["exercises"][0]["id"])
        await control.do("start")
        ada, bob = [await house.enter(person["token"]) for person in people]
        await bob.quiet()
        assert "detente_errors_total 0.0" in await metrics(house)
        fill_up(server)
        id = await ada.send("ready", round=1, phase="talks", ready=True)
        assert await ada.refusal_of(id) == "try-again"
        told = {message["type"] for message in await bob.quiet()}
        assert told <= {"storing"}, "of that nothing is stored they may have been told by now"
        asked = {"code": sheet["code"], "name": "Late", "language": "en"}
        answer = await house.web.post("/api/join", json=asked)
        assert (answer.status_code, answer.json()["code"]) == (503, "try-again")
        read = await house.web.get("/api/seminars", headers=house.bearer)
        assert read.status_code == 200, "reading still works"
        assert "detente_errors_total 0.0" not in await metrics(house), "the log says it"
        make_room(server)
        await ada.do("ready", id, round=1, phase="talks", ready=True)
        await bob.until("view")
        assert bob.parts["stage"]["ready"] == ["halvern"]
        assert (await house.join(sheet["code"], "Late"))["name"] == "Late"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="where no device is always full")
async def test_where_what_it_prints_has_no_room_it_serves_all_the_same(tmp_path: Path) -> None:
    with socket.socket() as free:
        free.bind(("127.0.0.1", 0))
        port = free.getsockname()[1]
    command = ("-m", "server.cli", "serve", "--host", "127.0.0.1", "--port", str(port))
    full = os.open("/dev/full", os.O_WRONLY)
    process = await asyncio.create_subprocess_exec(
        *(sys.executable, *command, "--database", str(tmp_path / "log.sqlite3")),
        stdout=full,
        stderr=asyncio.subprocess.PIPE,
    )
    os.close(full)
    assert process.stderr is not None
    try:
        async with client(port) as web, asyncio.timeout(3 * SOON):
            said = await process.stderr.readuntil(b'"not-announced"')
            assert (await web.get("/api/ready")).status_code == 200
    finally:
        process.terminate()
        said += (await process.communicate())[1]
    assert b"Traceback" not in said


async def metrics(house: Served) -> str:
    bearer = {"authorization": f"Bearer {COLLECTOR}"}
    return (await house.web.get("/api/metrics", headers=bearer)).text


def fill_up(server: Running) -> None:
    """Lets no file of the server's grow: what is left of a disk that is full."""
    largest = max(path.stat().st_size for path in server.log.parent.glob("log.sqlite3*"))
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (largest, -1))


def make_room(server: Running) -> None:
    resource.prlimit(server.process.pid, resource.RLIMIT_FSIZE, (-1, -1))


async def test_whoever_stops_a_server_is_thanked_with_a_goodbye(tmp_path: Path) -> None:
    async with running(tmp_path) as server:
        sheet = await server.house.seminar()
        ada = await server.house.enter((await server.house.join(sheet["code"]))["token"])
        leaving = asyncio.ensure_future(server.stop())
        assert await ada.goodbye() == ("try-again", 1012)
        assert await leaving in {0, -signal.SIGTERM}


async def test_no_token_and_no_talk_is_logged(tmp_path: Path) -> None:
    async with running(tmp_path, DETENTE_LOG_LEVEL="debug") as server:
        house = server.house
        sheet = await house.seminar()
        joined = await house.join(sheet["code"], "Ada Lovelace")
        control = await house.control(sheet["exercises"][0]["id"])
        await control.do("start")
        ada = await house.enter(joined["token"])
        text = secrets.token_hex(16)
        await ada.do("speak", channel="caucus-halvern", text=text)
        fill_up(server)
        id = await ada.send("speak", channel="caucus-halvern", text=text + "!")
        assert await ada.refusal_of(id) == "try-again"
        make_room(server)
        await server.stop()
        logged = server.log.read_text("utf-8")
        assert '"event": "open"' in logged
        assert "-not-stored" in logged or "commit-failed" in logged
        for secret in (text, joined["token"], house.control_session, "Lovelace", joined["link"]):
            assert secret not in logged
        assert CONTROL_TOKEN not in server.announced, "what is printed goes into a log as well"


async def test_a_reader_that_does_not_read_holds_up_nobody_and_fills_no_memory(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, send_buffer=8192) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        ada = await house.enter((await house.join(sheet["code"], "Ada"))["token"])
        control = await house.control(exercise)
        await control.do("start")
        narrow = socket.socket()
        narrow.setsockopt(socket.SOL_SOCKET, socket.SO_RCVBUF, 8192)
        narrow.connect(("127.0.0.1", house.port))
        slow = await house.enter(house.control_session, exercise, sock=narrow)
        slow.connection.transport.pause_reading()
        line, stream, count = "x" * 1900, "talk/caucus-halvern", 0
        while (blocked := [each for each in house.house.door.connections if each.blocked]) == []:
            count += 1
            await ada.do("speak", channel="caucus-halvern", text=f"{count:04}{line}")
        (connection,) = blocked
        for more in range(1, 301):
            await ada.do("speak", channel="caucus-halvern", text=f"{count + more:04}{line}")
        assert connection.blocked
        slot = connection.slot
        assert slot is not None
        assert len(slot.done) == 0
        before = len(slow.heard)
        slow.connection.transport.resume_reading()
        await slow.until_lines(stream, count + 300)
        messages = len(slow.heard) - before
        assert messages <= count + 2, "what was missed came in one message"
        texts = [said["fact"]["text"] for said in slow.lines[stream]]
        assert texts == [f"{number:04}{line}" for number in range(1, count + 301)]
        assert slow.lines[stream] == ada.lines[stream]
