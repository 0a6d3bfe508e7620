"""The socket: from hello to bye, and every way of getting it wrong."""

import json
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from tests.kit.served import Hand, Served, Socket, hello, served

pytestmark = pytest.mark.slow


async def table(house: Served, people: int = 2) -> tuple[str, list[dict[str, Any]]]:
    """A fresh exercise with so many people dealt in."""
    sheet = await house.seminar()
    joined = [await house.join(sheet["code"], f"Person {n}") for n in range(people)]
    return sheet["exercises"][0]["id"], joined


async def started(house: Served, people: int = 2) -> tuple[Socket, list[Socket]]:
    """A started exercise: control's socket and everybody's."""
    exercise, joined = await table(house, people)
    control = await house.control(exercise)
    await control.do("start")
    return control, [await house.enter(person["token"]) for person in joined]


# Welcome -----------------------------------------------------------------------------------


async def test_a_person_is_welcomed_with_everything_as_of_now(tmp_path: Path) -> None:
    async with served(tmp_path, Hand(1_700_000_000_123)) as house:
        _, (ada, _) = await table(house)
        socket = await house.enter(ada["token"])
        assert socket.heard[0]["now"] == 1_700_000_000_123
        assert socket.you == {
            "viewer": "halvern",
            "seat": ada["seat"],
            "role": "head",
            "name": "Person 0",
            "exercise": ada["exercise"],
            "seminar": ada["seminar"],
        }
        assert {"board", "stage", "record", "moves", "crew", "dossier"} <= socket.parts.keys()
        assert "oversight" not in socket.parts
        here = await socket.until("here")
        assert here["present"] == [ada["seat"]]
        assert here["places"][ada["seat"]] == ["halvern", "head"]


async def test_the_projector_and_an_observer_are_told_what_is_public(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, _ = await table(house)
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
        exercise, _ = await table(house)
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
        _, (ada, *_) = await table(house)
        hand.at += 24 * 3600 * 1000
        socket = await house.dial()
        await socket.say(hello(ada["token"]))
        assert await socket.goodbye() == ("token-expired", 1008)


async def test_a_link_is_no_session(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await table(house)
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
        _, (ada, *_) = await table(house)
        twice = await house.enter(ada["token"])
        await twice.say(hello(ada["token"]))
        assert await twice.goodbye() == ("not-understood", 1007)


# Origins -----------------------------------------------------------------------------------


async def test_a_foreign_origin_is_refused_before_a_socket_is_open(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for origin in ("http://evil.example", f"http://{house.host}.evil.example", "null"):
            with pytest.raises(InvalidStatus) as refused:
                await house.dial(origin=origin)
            assert refused.value.response.status_code == 403
            body = json.loads(refused.value.response.body or b"")
            assert body == {"code": "foreign-origin", "args": {}}


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
        _, (ada, *_) = await table(house)
        for text in UNREADABLE:
            socket = await house.enter(ada["token"])
            await socket.say(text)
            assert await socket.goodbye() == ("not-understood", 1007), text


async def test_bad_utf8_ends_the_connection(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await table(house)
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
        _, (ada, *_) = await table(house)
        socket = await house.enter(ada["token"])
        for number, command in enumerate(MALFORMED):
            id = f"{number:032x}"
            await socket.say(json.dumps({"type": "do", "id": id, "command": command}))
            assert await socket.refusal_of(id) == "not-understood", command
        assert await socket.quiet() == []


async def test_an_id_that_is_none_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await table(house)
        socket = await house.enter(ada["token"])
        for id in ("", "short", "G" * 32, "A" * 32, "0" * 33, "é" * 32):
            assert await socket.refusal("seal", id, round=1, sealed=True) == "not-understood", id


async def test_too_large_a_message_is_answered_and_closes_with_1009(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await table(house)
        for text in ("x" * (64 * 1024 + 1), "é" * 40_000, "x" * 200_000):
            socket = await house.enter(ada["token"])
            await socket.say(text)
            assert await socket.goodbye() == ("too-large", 1009)
        socket = await house.enter(ada["token"])
        await socket.say("x" * 2_000_000)  # this one is not even read
        assert (await socket.goodbye())[1] == 1009


async def test_a_hasty_command_is_refused_and_can_be_sent_again(tmp_path: Path) -> None:
    async with served(tmp_path, command_burst=2, commands_per_second=0.001) as house:
        _, (ada, *_) = await table(house)
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


# Commands ----------------------------------------------------------------------------------


async def test_a_command_is_done_once_however_often_it_is_sent(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        control, (ada, _) = await started(house)
        id = await ada.do("speak", channel="caucus-halvern", text="Good morning.")
        for _ in range(3):
            ada.done.clear()
            await ada.do("speak", id, channel="caucus-halvern", text="Good morning.")
        await control.quiet()
        assert [line["fact"]["text"] for line in control.lines["talk/caucus-halvern"]] == [
            "Good morning."
        ]


async def test_an_id_with_other_content_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        id = await ada.do("speak", channel="caucus-halvern", text="One.")
        ada.done.clear()
        assert await ada.refusal("speak", id, channel="caucus-halvern", text="Two.") == "id-used"


async def test_two_people_may_use_the_same_id(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        await ada.do("speak", GOOD, channel="caucus-halvern", text="One.")
        await bob.do("speak", GOOD, channel="caucus-corvane", text="Two.")


async def test_a_command_out_of_phase_is_refused_with_a_code(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        assert await ada.refusal("seal", round=1, sealed=True) == "wrong-phase"
        assert await ada.refusal("ready", round=7, phase="talks", ready=True) == "too-late"


async def test_a_delegate_is_no_facilitator(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        for command in ("pause", "end"):
            assert await ada.refusal(command, reason="x") == "not-yours"


async def test_a_person_whom_control_moves_is_welcomed_in_the_new_place(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        control, (ada, bob) = await started(house)
        await control.do("seat", seat=ada.you["seat"], party="corvane", role="military")
        welcome = await ada.until("welcome")
        assert (welcome["you"]["viewer"], welcome["you"]["role"]) == ("corvane", "military")
        await bob.quiet()
        assert bob.here["places"][ada.you["seat"]] == ["corvane", "military"]
        await ada.do("speak", channel="caucus-corvane", text="Hello over there.")
        await control.do("seat", seat=ada.you["seat"], party=None, role=None)
        welcome = await ada.until("welcome")
        assert (welcome["you"]["viewer"], welcome["you"]["role"]) == ("projector", None)
        assert await ada.refusal("speak", channel="plenary", text="Still here?") == "no-seat"


# Coming back -------------------------------------------------------------------------------


async def test_who_comes_back_is_told_what_was_done_and_what_was_missed(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        for line in ("One.", "Two."):
            await ada.do("speak", channel="control-halvern", text=line)
        cursors = {stream: len(lines) for stream, lines in ada.lines.items()}
        done = max(ada.done)
        await ada.connection.close()
        await bob.do("ready", round=1, phase="talks", ready=True)
        session = await _again(house, ada)
        back = await house.enter(session, waiting=(done, GOOD), cursors=cursors)
        assert back.heard[0]["done"] == [done]
        assert back.heard[0]["lines"]["talk/control-halvern"] == []
        assert [line["fact"]["fact"] for line in back.heard[0]["lines"]["record"]] == ["readied"]


async def test_cursors_from_nowhere_do_no_harm(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await started(house)
        session = await _again(house, ada)
        back = await house.enter(session, cursors={"record": 10**9, "talk/none": 3, "talk/x": -1})
        assert back.heard[0]["lines"]["record"] == []
        assert "talk/none" not in back.heard[0]["lines"]


async def _again(house: Served, socket: Socket) -> str:
    """A session on another device, by the seat's own link."""
    asked = {"exercise": socket.you["exercise"], "to": socket.you["seat"]}
    link = (await house.web.post("/api/links", json=asked, headers=house.bearer)).json()["url"]
    entered = await house.web.post("/api/enter", json={"link": link.split("#seat=")[1]})
    session: str = entered.json()["token"]
    return session


async def test_a_person_may_sit_at_two_devices(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        phone = await house.enter(await _again(house, ada))
        assert phone.you == ada.you
        await phone.do("speak", channel="caucus-halvern", text="From the phone.")
        lines = await ada.until_lines("talk/caucus-halvern", 1)
        assert lines == phone.lines["talk/caucus-halvern"]
        await phone.connection.close()
        await bob.quiet()
        assert ada.you["seat"] in bob.here["present"]
        await ada.connection.close()
        while ada.you["seat"] in (await bob.until("here"))["present"]:
            pass


# Who is told what --------------------------------------------------------------------------


async def test_nothing_is_sent_to_whom_nothing_changed(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        await bob.quiet()
        await ada.do("speak", channel="caucus-halvern", text="Between us.")
        assert await bob.quiet() == []


async def test_parts_that_did_not_change_are_not_sent_again(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, _) = await started(house)
        await ada.quiet()
        await ada.do("speak", channel="caucus-halvern", text="Between us.")
        message = next(each for each in reversed(ada.heard) if each["type"] == "view")
        assert message["parts"] == {}
        assert list(message["lines"]) == ["talk/caucus-halvern"]


async def test_what_a_command_brought_about_comes_with_the_word_that_it_is_done(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        _, (ada, bob) = await started(house)
        await ada.quiet()
        before = len(ada.heard)
        id = await ada.do("ready", round=1, phase="talks", ready=True)
        (message,) = (each for each in ada.heard[before:] if each["type"] == "view")
        assert message["done"] == [id]
        assert message["parts"]["stage"]["ready"] == ["halvern"]
        await bob.quiet()
        assert next(m for m in reversed(bob.heard) if m["type"] == "view")["done"] == []


async def test_a_goodbye_is_said_when_the_server_leaves(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        _, (ada, *_) = await table(house)
        socket = await house.enter(ada["token"])
        silent = await house.dial()
        house.leave()
        assert await socket.goodbye() == ("try-again", 1012)
        assert (await silent.goodbye())[1] == 1012
