"""Characters that a database may not hold: refused or cleaned at the door, the same on both."""

from urllib.parse import quote

import pytest

from tests.kit.served import hello, served

pytestmark = pytest.mark.slow
ODD = ("\x00", "a\x00b", "\ufffe", "\U000e0001", "\u202e")


@pytest.mark.parametrize("odd", ODD)
async def test_no_text_from_outside_breaks_a_database(database: str, odd: str) -> None:
    async with served(database) as house:
        web, bearer = house.web, house.bearer
        sheet = await house.seminar()
        joined = await house.join(sheet["code"])
        exercise = joined["exercise"]
        asked = {"scenario": "two-shores", "exercises": 1, "title": f"T{odd}"}
        notebook = f"/api/exercises/{exercise}/notebook"
        page = {"id": "0" * 32, "text": f"N{odd}", "party": None, "draft": None}
        answers = [
            await web.post("/api/seminars", json=asked, headers=bearer),
            await web.post("/api/seminars", json={**asked, "scenario": odd}, headers=bearer),
            await web.get(f"/api/seminars/{quote(odd)}"),
            await web.get(f"/api/seminars/{quote(odd)}/qr.svg"),
            await web.post("/api/join", json={"code": odd, "name": "A", "language": "en"}),
            await web.post(
                "/api/join", json={"code": sheet["code"], "name": f"A{odd}", "language": odd}
            ),
            await web.post("/api/enter", json={"link": odd}),
            await web.post("/api/sign-in", json={"name": f"A{odd}", "password": "long" * 5}),
            await web.get(f"/api/exercises/{quote(odd)}/log", headers=bearer),
            await web.get(f"/api/exercises/{quote(odd)}/debrief", headers=bearer),
            await web.post(notebook, json=page, headers=bearer),
            await web.post(notebook, json={**page, "id": odd * 3}, headers=bearer),
            await web.post(notebook, json={**page, "party": odd}, headers=bearer),
            await web.post(
                "/api/links", json={"exercise": odd, "to": odd, "alone": False}, headers=bearer
            ),
            await web.post(f"/api/exercises/{exercise}/forget", json={"seat": odd}, headers=bearer),
        ]
        told = [(answer.request.url.path, answer.status_code) for answer in answers]
        assert [each for each in told if each[1] >= 500] == []
        for first in (hello(odd), hello(house.control_session, odd)):
            socket = await house.dial()
            await socket.say(first)
            assert (await socket.goodbye())[0] in {"token-unknown", "exercise-gone"}
        ada = await house.enter(joined["token"])
        await (await house.control(exercise)).do("start")
        await ada.do("speak", channel=f"caucus-{ada.you['viewer']}", text=f"Said{odd}")
