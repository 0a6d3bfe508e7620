"""The socket: from hello to bye, and every way of getting it wrong."""

import json
from pathlib import Path

import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidStatus

from server.door.headers import ALWAYS
from server.limits.manners import Manners
from tests.kit.served import Hand, hello, seated, served

pytestmark = pytest.mark.slow


# Welcome -----------------------------------------------------------------------------------


async def test_a_person_is_welcomed_with_everything_as_of_now(tmp_path: Path) -> None:
    async with served(tmp_path, Hand(1_700_000_000_123)) as house:
        _, (ada, _) = await seated(house)
        socket = await house.enter(ada["token"])
        assert socket.heard[0]["now"] == 1_700_000_000_123
        assert socket.you == {
            "viewer": "halvern",
            "seat": ada["seat"],
            "role": "head",
            "name": "Person 0",
            "exercise": ada["exercise"],
            "seminar": ada["seminar"],
            "watches": False,
        }
        assert {"board", "stage", "record", "moves", "crew", "dossier"} <= socket.parts.keys()
        assert "oversight" not in socket.parts
        here = await socket.until("here")
        assert here["present"] == [ada["seat"]]
        assert here["places"][ada["seat"]] == ["halvern", "head"]


async def test_the_projector_and_an_observer_are_told_what_is_public(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, _ = await seated(house)
        for kind in ("projector", "observer"):
            asked = {"exercise": exercise, "to": kind}
            link = await house.web.post("/api/links", json=asked, headers=house.bearer)
            token = link.json()["url"].split("#watch=")[1]
            session = (await house.web.post("/api/enter", json={"link": token})).json()
            assert session["kind"] == kind
            socket = await house.enter(session["token"])
            assert socket.you["viewer"] == kind
            own = {
                "dossier",
                "home",
                "intelligence",
                "orders",
                "guesses",
                "oversight",
                "papers",
                "crew",
            }
            assert not own & socket.parts.keys()
            assert await socket.refusal("start") == "only-watching"


async def test_control_looks_at_any_exercise_and_sees_everything(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, _ = await seated(house)
        control = await house.control(exercise)
        assert control.you["viewer"] == "control"
        assert set(control.parts["oversight"]["parties"]) == {
            party["id"] for party in control.parts["board"]["parties"]
        }


async def test_control_without_an_exercise_is_told_that_there_is_none(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for exercise in (None, "nowhere"):
            socket = await house.dial()
            await socket.say(hello(house.control_session, exercise))
            assert await socket.goodbye() == ("exercise-gone", 1008)


async def test_a_forged_token_is_unknown(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for token in ("", "forged", "\u0000", "x" * 5000):
            socket = await house.dial()
            await socket.say(hello(token))
            assert await socket.goodbye() == ("token-unknown", 1008), token


async def test_an_expired_token_is_expired(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand, token_days=1) as house:
        _, (ada, *_) = await seated(house)
        hand.at += 24 * 3600 * 1000
        socket = await house.dial()
        await socket.say(hello(ada["token"]))
        assert await socket.goodbye() == ("token-expired", 1008)


async def test_a_link_is_no_session(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        socket = await house.dial()
        await socket.say(hello(ada["link"].split("=")[1]))
        assert await socket.goodbye() == ("token-unknown", 1008)


async def test_who_says_nothing_is_shown_out(tmp_path: Path) -> None:
    async with served(tmp_path, hello_seconds=0.02) as house:
        socket = await house.dial()
        assert await socket.goodbye() == ("hello-late", 1008)


async def test_the_first_message_is_hello_and_it_is_said_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        early = await house.dial()
        await early.say({"type": "ping"})
        assert await early.goodbye() == ("not-understood", 1007)
        older = await house.dial()
        await older.say({"type": "hello", "token": "x", "colour": "red"})
        assert await older.goodbye() == ("reload", 1012), "a page of another version"
        _, (ada, *_) = await seated(house)
        twice = await house.enter(ada["token"])
        await twice.say(hello(ada["token"]))
        assert await twice.goodbye() == ("not-understood", 1007)


# Origins -----------------------------------------------------------------------------------


async def test_a_foreign_origin_is_refused_before_a_socket_is_open(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        alike = [f"http://{house.host}.evil.example", f"http://evil.example#{house.host}"]
        alike += [f"ftp://{house.host}", f"x://{house.host}", f"http://me@{house.host}"]
        alike += ["http://127.0.0.1.:" + str(house.port), "http://127.0.0.1"]
        for origin in ("http://evil.example", "null", *alike):
            with pytest.raises(InvalidStatus) as refused:
                await house.dial(origin=origin)
            assert refused.value.response.status_code == 403
            body = json.loads(refused.value.response.body or b"")
            assert body == {"code": "foreign-origin", "args": {}}


@pytest.mark.parametrize(
    ("scheme", "origin", "welcome"),
    [
        ("ws", "http://table.test", True),
        ("ws", "https://table.test", True),  # a proxy has not told us that it speaks TLS
        ("wss", "https://TABLE.test", True),
        ("wss", "http://table.test", False),
        ("wss", "https://table.test:8443", False),
        ("wss", "https://class.example", True),
    ],
)
def test_a_page_of_the_same_host_that_others_can_write_is_foreign_over_tls(
    scheme: str, origin: str, welcome: bool
) -> None:
    headers = [(b"host", b"table.test"), (b"origin", origin.encode())]
    manners = Manners(origins=frozenset({"https://class.example"}))
    assert manners.welcome({"scheme": scheme, "headers": headers}) == welcome


async def test_where_no_socket_is_it_is_said_as_of_any_route(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for path in ("/api/nothing", "/", "/api/join"):
            with pytest.raises(InvalidStatus) as refused:
                await house.stack.enter_async_context(connect(f"ws://{house.host}{path}"))
            answer = refused.value.response
            assert answer.status_code == 404
            assert json.loads(answer.body or b"")["code"] == "no-such-route"
            assert {name: answer.headers.get(name) for name in ALWAYS} == ALWAYS


async def test_the_own_origin_and_those_on_the_list_are_welcome(tmp_path: Path) -> None:
    async with served(tmp_path, origins="https://class.example, https://b.example") as house:
        for origin in (f"http://{house.host}", "https://class.example", "https://b.example"):
            await (await house.dial(origin=origin)).say({"type": "ping"})


# Bad input ---------------------------------------------------------------------------------


UNREADABLE: list[str | bytes] = [
    "",
    "{",
    "null",
    "[]",
    "[" * 40_000,
    '{"type":"ping","more":1}',
    '{"type":"pung"}',
    '{"type":1}',
    "{}",
    '{"type":"ping"} {"type":"ping"}',
    '{"type":"do","id":"short","command":{}}',
    '{"type":"do","command":{"type":"start"}}',
    '{"type":"hello","token":"x"}',
    b'{"type":"ping"}',
]


async def test_what_cannot_be_read_ends_the_connection_with_a_reason(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        for text in UNREADABLE:
            socket = await house.enter(ada["token"])
            await socket.say(text)
            assert await socket.goodbye() == ("not-understood", 1007), text


async def test_bad_utf8_ends_the_connection(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        socket = await house.enter(ada["token"])
        await socket.connection.send(b'{"type":"ping","\xff\xfe', text=True)
        assert (await socket.goodbye())[1] == 1007
        again = await house.enter(ada["token"])
        assert (await again.quiet()) is not None


GOOD = "0" * 31 + "1"


MALFORMED: list[object] = [
    None,
    [],
    {"type": "nonsense"},
    {"type": "start", "more": 1},
    {"type": "seal", "round": "1", "sealed": True},
    {"type": "seal", "round": 1.5, "sealed": True},
    {"type": "seal", "round": 1},
    {"type": "estimate", "round": 1, "about": "corvane", "level": 6, "fear": "growth"},
    {"type": "time-passed", "due": 1},
    {"type": "overslept", "due": 1},
    {"type": "convene", "exercise": "x", "rules": "1", "format": 1},
]


async def test_a_malformed_command_whose_id_can_be_read_is_refused_and_the_socket_stays(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        socket = await house.enter(ada["token"])
        for number, command in enumerate(MALFORMED):
            id = f"{number:032x}"
            await socket.say(json.dumps({"type": "do", "id": id, "command": command}))
            assert await socket.refusal_of(id) == "not-understood", command
        assert await socket.quiet() == []


async def test_an_id_that_is_none_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        socket = await house.enter(ada["token"])
        for id in ("", "short", "G" * 32, "A" * 32, "0" * 33, "é" * 32):
            assert await socket.refusal("seal", id, round=1, sealed=True) == "not-understood", id


async def test_too_large_a_message_is_answered_and_closes_with_1009(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await seated(house)
        for text in ("x" * (64 * 1024 + 1), "é" * 40_000, "x" * 200_000):
            socket = await house.enter(ada["token"])
            await socket.say(text)
            assert await socket.goodbye() == ("too-large", 1009)
        socket = await house.enter(ada["token"])
        await socket.say("x" * 2_000_000)  # this one is not even read
        assert (await socket.goodbye())[1] == 1009


async def test_a_hasty_command_is_refused_and_can_be_sent_again(tmp_path: Path) -> None:
    async with served(tmp_path, command_burst=2, commands_per_second=0.001) as house:
        _, (ada, *_) = await seated(house)
        socket = await house.enter(ada["token"])
        codes = [await socket.refusal("seal", round=1, sealed=True) for _ in range(4)]
        assert codes == ["not-started", "not-started", "too-fast", "too-fast"]
        await socket.say({"type": "ping"})
        assert await socket.goodbye() == ("too-fast", 1008)


async def test_an_address_that_says_hello_too_often_waits(tmp_path: Path) -> None:
    async with served(tmp_path, address_burst=5, address_per_second=0.001) as house:
        for _ in range(5):
            socket = await house.dial()
            await socket.say(hello("forged"))
            assert await socket.goodbye() == ("token-unknown", 1008)
        assert await (await house.dial()).goodbye() == ("too-fast", 1008)
