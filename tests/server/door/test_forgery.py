"""Who pretends: forged seats, commands said again, the ids of others, and what refusals tell."""

import asyncio
import json
import secrets
import time
import zlib
from collections.abc import Iterator
from pathlib import Path
from statistics import median
from typing import Any

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from websockets.exceptions import ConnectionClosed, InvalidStatus

from tests.kit.served import SOON, Served, hello, served

pytestmark = pytest.mark.slow


async def two_tables(house: Served) -> tuple[dict[str, Any], dict[str, Any]]:
    sheet = await house.seminar(exercises=2)
    return await house.join(sheet["code"], "Ada"), await house.join(sheet["code"], "Bob")


# Forged ------------------------------------------------------------------------------------


FORGED = [
    "",
    "0" * 32,
    "control",
    "' OR 1=1 --",
    "\x00",
    "é" * 400,
    "x" * 60_000,
]


@pytest.mark.parametrize("token", FORGED, ids=[repr(token[:12]) for token in FORGED])
async def test_a_forged_token_is_nobodys(tmp_path: Path, token: str) -> None:
    async with served(tmp_path) as house:
        socket = await house.dial()
        await socket.say(hello(token))
        assert await socket.goodbye() == ("token-unknown", 1008)
        if token.isprintable() and token.isascii() and len(token) < 1000:
            header = {"authorization": f"Bearer {token}x"}
            answer = await house.web.get("/api/seminars", headers=header)
            assert answer.status_code == 401


async def test_a_seats_id_is_no_token_and_a_link_is_no_session(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        ada, _ = await two_tables(house)
        for token in (ada["seat"], ada["exercise"], ada["link"].partition("=")[2]):
            socket = await house.dial()
            await socket.say(hello(token))
            assert (await socket.goodbye())[0] == "token-unknown"


CONTROLS: tuple[tuple[str, dict[str, Any]], ...] = (
    ("start", {}),
    ("pause", {"reason": ""}),
    ("open-debrief", {"open": True}),
    ("seat", {"seat": "x", "party": "halvern", "role": "head"}),
    ("understudy", {"party": "halvern", "bot": "hawk"}),
    ("adjust-condition", {"party": "halvern", "condition": "cost", "to": 1, "reason": ""}),
)


@pytest.mark.parametrize(("type_", "fields"), CONTROLS, ids=[each[0] for each in CONTROLS])
async def test_a_player_gives_no_order_of_control(
    tmp_path: Path, type_: str, fields: dict[str, Any]
) -> None:
    async with served(tmp_path) as house:
        ada, _ = await two_tables(house)
        socket = await house.enter(ada["token"])
        assert await socket.refusal(type_, **fields) in {"not-yours", "not-understood"}
        exercise = await house.house.exercises.find(ada["exercise"])
        assert exercise is not None
        assert exercise.past.number == 2
        body = {"id": secrets.token_hex(16), "command": {"type": type_, **fields}}
        path = f"/api/exercises/{ada['exercise']}/commands"
        bearer = {"authorization": f"Bearer {ada['token']}"}
        assert (await house.web.post(path, json=body, headers=bearer)).status_code == 403


APPROVING: tuple[tuple[str, dict[str, Any]], ...] = (
    ("require-approval", {"on": True}),
    ("require-approval", {"on": False}),
    ("approve", {"draft": "{}", "revision": 1}),
    ("send-back", {"draft": "{}", "revision": 1, "reason": "No."}),
)


async def test_only_control_approves_and_refusals_tell_nothing_of_the_text(tmp_path: Path) -> None:
    """A text that others draft, one that there is not, and one of the own: one answer for all."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada, bob = await house.join(sheet["code"], "Ada"), await house.join(sheet["code"], "Bob")
        exercise = ada["exercise"]
        control = await house.control(exercise)
        await control.do("require-approval", on=True, reason="")
        await control.do("start")
        one, other = await house.enter(ada["token"]), await house.enter(bob["token"])
        sides = [other.you["viewer"], "skerra"]
        line = {"id": 1, "measure": "military-hotline", "parties": sides}
        article = {**line, "values": {"calls": 1}, "monitor": None}
        await other.do("table", title="Secret", parties=sides, access=sides, articles=[article])
        [theirs] = [name.partition("/")[2] for name in other.parts if name.startswith("draft/")]
        watching = []
        for to in ("observer", "projector"):
            asked = {"exercise": exercise, "to": to}
            link = await house.web.post("/api/links", json=asked, headers=house.bearer)
            token = link.json()["url"].partition("=")[2]
            entered = await house.web.post("/api/enter", json={"link": token})
            watching.append(await house.enter(entered.json()["token"]))
        before = await house.house.exercises.find(exercise)
        assert before is not None
        number = before.past.number
        for socket, code in ((one, "not-yours"), *((each, "only-watching") for each in watching)):
            for type_, fields in APPROVING:
                said = set()
                for draft in (theirs, "nothing", ""):
                    filled = {k: draft if v == "{}" else v for k, v in fields.items()}
                    id = await socket.send(type_, **filled)
                    said.add(await socket.refusal_of(id))
                    assert socket.refused[id]["args"] == {}
                assert said == {code}
        assert before.past.number == number


async def test_nobody_but_control_singles_somebody_out(tmp_path: Path) -> None:
    """`to` names a seat: a player who names one learns nothing of whether it is taken, or whose."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        people = [await house.join(sheet["code"], f"P{n}") for n in range(4)]
        control = await house.control(people[0]["exercise"])
        await control.do("start")
        one = await house.enter(people[0]["token"])
        for channel in ("plenary", f"caucus-{one.you['viewer']}", f"control-{one.you['viewer']}"):
            answers = []
            for seat in (*(person["seat"] for person in people), "nobody", "control"):
                id = await one.send("speak", channel=channel, text="You there.", to=seat)
                await one.refusal_of(id)
                answers.append({k: v for k, v in one.refused[id].items() if k != "id"})
            assert all(answer == answers[0] for answer in answers), answers
        heard = [await house.enter(person["token"]) for person in people[1:]]
        assert "You there." not in json.dumps([each.lines for each in heard])


async def test_control_seats_nobody_who_has_not_come(tmp_path: Path) -> None:
    """An empty chair would count as a delegation that is not ready, in every phase."""
    async with served(tmp_path) as house:
        ada, _ = await two_tables(house)
        control = await house.control(ada["exercise"])
        ghost = {"seat": "ghost", "party": "corvane", "role": "head"}
        assert await control.refusal("seat", **ghost) == "no-such-seat"
        body = {"id": secrets.token_hex(16), "command": {"type": "seat", **ghost}}
        path = f"/api/exercises/{ada['exercise']}/commands"
        answer = await house.web.post(path, json=body, headers=house.bearer)
        assert (answer.status_code, answer.json()["code"]) == (404, "no-such-seat")
        await control.do("seat", seat=ada["seat"], party="corvane", role="head")


# Said again --------------------------------------------------------------------------------


async def test_a_command_recorded_on_the_way_does_nothing_a_second_time(tmp_path: Path) -> None:
    """Sent by its own seat it is done already; by another it is another's, and refused."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada, bob = await house.join(sheet["code"], "Ada"), await house.join(sheet["code"], "Bob")
        control = await house.control(ada["exercise"])
        await control.do("start")
        one = await house.enter(ada["token"])
        channel = f"caucus-{one.you['viewer']}"
        id = await one.do("speak", channel=channel, text="Once")
        other = await house.enter(bob["token"])
        assert await other.refusal("speak", id, channel=channel, text="Once") == "no-such-channel"
        again = await house.enter(ada["token"])
        await again.do("speak", id, channel=channel, text="Once")
        third = await house.enter(ada["token"])
        assert await third.refusal("speak", id, channel=channel, text="Twice") == "id-used"
        exercise = await house.house.exercises.find(ada["exercise"])
        assert exercise is not None
        assert len(exercise.past.streams[one.you["viewer"]][f"talk/{channel}"]) == 1


async def test_channels_and_drafts_of_others_do_not_exist(tmp_path: Path) -> None:
    """The answer about a caucus that there is, is that about one that there is not."""
    async with served(tmp_path) as house:
        ada, _ = await two_tables(house)
        control = await house.control(ada["exercise"])
        await control.do("start")
        one = await house.enter(ada["token"])
        parties = [party["id"] for party in one.parts["board"]["parties"]]
        theirs = next(party for party in parties if party != one.you["viewer"])
        answers = []
        for channel in (f"caucus-{theirs}", f"control-{theirs}", "caucus-nobody"):
            id = await one.send("speak", channel=channel, text="x")
            await one.refusal_of(id)
            answers.append({k: v for k, v in one.refused[id].items() if k != "id"})
        assert answers[0] == answers[1] == answers[2]


async def test_a_refusal_takes_no_longer_for_what_is_there(tmp_path: Path) -> None:
    """Generous, since machines differ: a look into a table would be ten times as long."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        ada = await house.join(sheet["code"])
        await house.join((await house.seminar())["code"])
        socket = await house.enter(ada["token"])
        theirs = next(
            p["id"] for p in socket.parts["board"]["parties"] if p["id"] != socket.you["viewer"]
        )
        spans: dict[str, list[float]] = {f"caucus-{theirs}": [], "caucus-nobody": []}
        for _ in range(60):
            for channel, found in spans.items():
                began = time.perf_counter()
                await socket.refusal("speak", channel=channel, text="x")
                found.append(time.perf_counter() - began)
        there, not_there = (median(found) for found in spans.values())
        assert there < 3 * not_there + 0.005
        assert not_there < 3 * there + 0.005


# Too much ----------------------------------------------------------------------------------


async def test_a_bomb_that_would_unpack_is_not_unpacked(tmp_path: Path) -> None:
    """No compression is agreed to, and a compressed frame is an error of the protocol."""
    async with served(tmp_path) as house:
        socket = await house.dial(compression="deflate")
        assert socket.connection.protocol.extensions == []
        bomb = zlib.compress(b"\0" * 50_000_000)
        reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
        key = "Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ=="
        head = ["GET /api/socket HTTP/1.1", f"Host: {house.host}", "Upgrade: websocket"]
        head += ["Connection: Upgrade", "Sec-WebSocket-Version: 13", key]
        head += ["Sec-WebSocket-Extensions: permessage-deflate", "", ""]
        writer.write("\r\n".join(head).encode())
        answer = await reader.readuntil(b"\r\n\r\n")
        assert b"101" in answer
        assert b"permessage-deflate" not in answer.lower()
        size = len(bomb).to_bytes(2, "big") if len(bomb) < 65_536 else b"\xff\xff"
        writer.write(b"\xc1\xfe" + size + b"\0\0\0\0" + bomb[: int.from_bytes(size, "big")])
        async with asyncio.timeout(SOON):
            closing = await reader.read(1000)
        assert closing[0] == 0x88, "a close frame"
        assert int.from_bytes(closing[2:4], "big") == 1002
        writer.close()
        zipped = await house.web.post(
            "/api/join",
            content=zlib.compress(json.dumps({"code": "x"}).encode()),
            headers={"content-encoding": "gzip", "content-type": "application/json"},
        )
        assert zipped.status_code == 422, "bodies are not unpacked either"


async def test_a_hello_that_comes_letter_by_letter_comes_too_late(tmp_path: Path) -> None:
    async with served(tmp_path, hello_seconds=0.3) as house:
        ada, _ = await two_tables(house)
        reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
        head = ["GET /api/socket HTTP/1.1", f"Host: {house.host}", "Upgrade: websocket"]
        head += ["Connection: Upgrade", "Sec-WebSocket-Version: 13"]
        head += ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", ""]
        writer.write("\r\n".join(head).encode())
        await reader.readuntil(b"\r\n\r\n")
        said = json.dumps(hello(ada["token"])).encode()
        closed = b""
        async with asyncio.timeout(SOON):
            for number, letter in enumerate(said):  # fragments, and never the last
                kind = b"\x00" if number else b"\x01"
                writer.write(kind + b"\x81\0\0\0\0" + bytes([letter]))
                try:
                    async with asyncio.timeout(0.02):
                        closed += await reader.read(1000)
                except TimeoutError:
                    continue
                if b"hello-late" in closed:
                    break
        assert b"hello-late" in closed
        writer.close()


async def test_a_flood_of_one_is_refused_and_another_is_answered(tmp_path: Path) -> None:
    async with served(tmp_path, command_burst=40, commands_per_second=10) as house:
        ada, bob = await two_tables(house)
        flood, calm = await house.enter(ada["token"]), await house.enter(bob["token"])
        for _ in range(2000):
            try:
                await flood.say({"type": "ping"})
            except ConnectionClosed:
                break
        assert (await flood.goodbye())[0] == "too-fast"
        await calm.quiet()


async def test_foreign_pages_open_no_socket(tmp_path: Path) -> None:
    async with served(tmp_path, origins="https://detente.example") as house:
        ada, _ = await two_tables(house)
        for origin in ("https://detente.example", f"http://{house.host}"):
            await house.enter(ada["token"], additional_headers={"origin": origin})
        for origin in (
            "https://evil.example",
            "https://detente.example.evil",
            f"http://{house.host}.evil",
            "http://127.0.0.1:1",
        ):
            with pytest.raises(InvalidStatus) as refused:
                await house.dial(additional_headers={"origin": origin})
            assert refused.value.response.status_code == 403


# Nonsense ----------------------------------------------------------------------------------

PLAIN = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(),
    lambda inner: st.lists(inner, max_size=4) | st.dictionaries(st.text(), inner, max_size=4),
    max_leaves=12,
)
TYPES = ("speak", "table", "sign", "posture", "spend", "leap", "seat", "start", "estimate", "ready")
COMMANDS = st.builds(
    lambda type_, fields: {"type": "do", "id": "0" * 32, "command": {**fields, "type": type_}},
    st.sampled_from(TYPES) | st.text(),
    st.dictionaries(
        st.sampled_from(["channel", "text", "draft", "revision", "party", "round", "to"]),
        PLAIN,
        max_size=5,
    ),
)
MESSAGES = (
    COMMANDS.map(json.dumps)
    | PLAIN.map(json.dumps)
    | st.text()
    | st.binary(max_size=400)
    | st.builds(
        lambda text, at, byte: text[: at % len(text)] + bytes([byte]) + text[at % len(text) :],
        st.just(json.dumps(hello("x")).encode()),
        st.integers(0, 500),
        st.integers(0, 255),
    )
)


@pytest.fixture(scope="module")
def loop_and_house(tmp_path_factory: pytest.TempPathFactory) -> Iterator[tuple[Any, Served, str]]:
    """One house for all examples, on a loop of its own."""
    with asyncio.Runner() as runner:
        stack = served(tmp_path_factory.mktemp("fuzz"))
        house = runner.run(stack.__aenter__())

        async def enter() -> str:
            return str((await house.join((await house.seminar())["code"]))["token"])

        yield runner, house, runner.run(enter())
        runner.run(stack.__aexit__(None, None, None))


@settings(
    max_examples=150, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(MESSAGES, min_size=1, max_size=6), st.booleans())
def test_whatever_a_socket_says_it_is_answered_or_told_goodbye(
    loop_and_house: tuple[asyncio.Runner, Served, str],
    messages: list[str | bytes],
    welcomed: bool,
) -> None:
    """Nothing it says breaks the rules, the house, or the socket of somebody else."""
    runner, house, token = loop_and_house

    async def say() -> None:
        socket = await (house.enter(token) if welcomed else house.dial())
        code = 1000
        try:
            for message in messages:
                await socket.say(message)
            if welcomed:
                await socket.quiet()
        except ConnectionClosed as closed:
            code = closed.rcvd.code if closed.rcvd is not None else 0
        assert code in {1000, 1002, 1003, 1007, 1008, 1009}
        assert "rules-broke" not in {each["code"] for each in socket.refused.values()}
        await socket.connection.close()
        calm = await house.enter(token)
        await calm.quiet()
        await calm.connection.close()

    runner.run(say())


@settings(
    max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.binary(min_size=1, max_size=80), min_size=1, max_size=5))
def test_bytes_that_are_no_frames_end_in_a_close_and_nothing_else(
    loop_and_house: tuple[asyncio.Runner, Served, str], pieces: list[bytes]
) -> None:
    runner, house, token = loop_and_house

    async def say() -> None:
        reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
        head = ["GET /api/socket HTTP/1.1", f"Host: {house.host}", "Upgrade: websocket"]
        head += ["Connection: Upgrade", "Sec-WebSocket-Version: 13"]
        head += ["Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==", "", ""]
        writer.write("\r\n".join(head).encode())
        assert (await reader.readuntil(b"\r\n\r\n")).startswith(b"HTTP/1.1 101 ")
        for piece in pieces:
            writer.write(piece)
        writer.close()
        calm = await house.enter(token)
        await calm.quiet()
        await calm.connection.close()

    runner.run(say())
