"""Logs: what happened, by exercise and command, and never a token, a name or a word of talk."""

import asyncio
import json
import secrets
from pathlib import Path
from typing import Any

import pytest
from websockets.exceptions import InvalidStatus

from server.archive.database import WRITES, open_engine
from server.people import accounts
from server.people.passwords import hashed
from tests.kit.process import running
from tests.kit.served import CONTROL_TOKEN, Served, Socket

pytestmark = pytest.mark.slow


ANYWHERE = {"exercise": None, "party": None, "role": None}


async def by_control(house: Served, code: str, exercise: str, said: str) -> list[str]:
    """All that control writes and is given to hand out; the words and links."""
    asked: list[tuple[str, dict[str, Any]]] = [
        (f"seminars/{code}/people", {"people": [{**ANYWHERE, "name": "Zoe Unlogged"}]}),
        (f"seminars/{code}/hand-over", {"name": "Hugh Unlogged"}),
        (
            f"seminars/{code}/colleagues",
            {"name": "Guy Unlogged", "account": False, "watches": True},
        ),
        (
            f"exercises/{exercise}/notebook",
            {"id": "0" * 32, "text": said, "party": None, "draft": None},
        ),
        (
            f"exercises/{exercise}/commands",
            {
                "id": "1" * 32,
                "command": {"type": "improvise", "headline": said, "text": said, "to": []},
            },
        ),
    ]
    found = []
    for path, body in asked:
        answer = await house.web.post(f"/api/{path}", json=body, headers=house.bearer)
        assert answer.is_success, answer.text
        found.append(answer.json())
    return [
        found[0][0]["link"].partition("=")[2],
        found[1]["word"],
        found[2]["link"].partition("=")[2],
    ]


def text(page: Socket, title: str) -> dict[str, Any]:
    """A text that is being written."""
    parties = [page.you["viewer"]]
    return {"type": "table", "title": title, "parties": parties, "access": [], "articles": []}


async def test_an_evening_leaves_ids_in_the_log_and_no_secret(tmp_path: Path) -> None:
    said, password, name = secrets.token_hex(12), secrets.token_hex(12), "Ada Unlogged"
    async with running(tmp_path, DETENTE_LOG_LEVEL="debug") as server:
        house = server.house
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        joined = await house.join(sheet["code"], name)
        ada, control = await house.enter(joined["token"]), await house.control(exercise)
        id = await control.do("start")
        engine = open_engine(str(tmp_path / "log.sqlite3"))
        with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
            accounts.add(connection, "Grace Unlogged", hashed(password), 1)
        engine.dispose()
        signed = await house.web.post(
            "/api/sign-in", json={"name": "Grace Unlogged", "password": password}
        )
        await house.web.post("/api/sign-in", json={"name": "x", "password": password + "wrong"})
        asked = {"exercise": exercise, "to": joined["seat"]}
        link = await house.web.post("/api/links", json=asked, headers=house.bearer)
        words = await by_control(house, sheet["code"], exercise, said)
        await ada.say({"type": "foresee", "number": 1, "text": text(ada, said)})
        await ada.until("foreseen")
        for round_ in (1, 2):
            await ada.do("speak", channel=f"caucus-{ada.you['viewer']}", text=f"{said} {round_}")
            for phase in ("talks", "decisions", "reading"):
                await control.do("end-phase", round=round_, phase=phase, reason=said)
        await ada.say("{not json" + said)
        reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
        writer.write(f"{said} / HTTP/9.9\r\n\r\n".encode())
        await reader.read()
        writer.close()
        with pytest.raises(InvalidStatus):
            await house.dial(additional_headers={"origin": f"https://{said}.example"})
        await control.do("end", reason=said)
        await control.do("open-debrief", open=True)
        told = await house.web.get(f"/api/exercises/{exercise}/debrief", headers=house.bearer)
        assert told.status_code == 200
        await server.stop()
    logged = server.log.read_text("utf-8")
    lines = [json.loads(line) for line in logged.splitlines()]
    stored = [line for line in lines if line["event"] == "stored"]
    assert len(stored) >= 10
    assert {line["exercise"] for line in stored} == {exercise}
    assert {"number", "id", "command"} <= stored[0].keys()
    assert id in {line["id"] for line in stored if line["command"] == "Start"}
    tokens = [joined["token"], joined["link"], house.control_session, CONTROL_TOKEN]
    tokens += [signed.json()["token"], link.json()["url"].partition("=")[2]]
    tokens += [*words, sheet["code"]]
    for secret in (said, password, "Unlogged", *tokens):
        assert secret not in logged
    for stranger in ("Invalid HTTP request", "handshake"):
        assert stranger not in logged, "what any stranger can cause is no line"
