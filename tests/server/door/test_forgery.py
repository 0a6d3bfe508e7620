"""Who pretends: forged tokens, orders that are control's, foreign pages, commands said again."""

import secrets
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from server.door.headers import ALWAYS
from tests.kit.served import hello, served, two_tables

pytestmark = pytest.mark.slow


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
            told = refused.value.response.headers
            assert {name: told[name] for name in ALWAYS} == ALWAYS
