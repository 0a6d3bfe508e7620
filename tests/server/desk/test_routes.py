"""What is asked over plain HTTP, by everybody and by control."""

import json
import re
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest

from tests.kit.problems import problem
from tests.kit.served import CONTROL_TOKEN, Hand, served

pytestmark = pytest.mark.slow


async def test_health_and_readiness(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        assert (await house.web.get("/api/health")).json() == {"status": "ok"}
        assert (await house.web.get("/api/ready")).json() == {"status": "ready"}
        house.house.door.closing = True
        assert (await house.web.get("/api/ready")).status_code == 503
        house.house.door.closing = False


async def test_a_scenario_card_tells_nothing_that_a_party_is_told_alone(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        text = (await house.web.get("/api/scenarios")).text
        cards = {card["id"]: card for card in json.loads(text)}
        assert {"two-shores", "helsinki"} <= set(cards)
        assert cards["two-shores"]["rounds"] is None, "the scenario hides its last round"
        for scenario in house.house.seminars.shelf.values():
            for party in scenario.parties:
                for said in (*party.sheet.basic.values(), *party.sheet.advanced.values()):
                    assert said not in text
                for mandate in party.mandates:
                    assert mandate.id not in text
            for inject in scenario.injects:
                assert inject.id not in text


# Links -------------------------------------------------------------------------------------


async def test_the_facilitators_link_can_be_used_again_and_each_time_opens_a_session(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        first, second = [
            (await house.web.post("/api/enter", json={"link": CONTROL_TOKEN})).json()
            for _ in range(2)
        ]
        assert first["token"] != second["token"]
        assert (first["kind"], first["exercise"], first["seminar"]) == ("control", None, None)


async def test_a_forged_link_opens_nothing(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        for link in ("", "forged", CONTROL_TOKEN + "x", house.control_session):
            told = await problem(house, "POST", "/api/enter", json={"link": link})
            assert told == (401, "token-unknown"), link


async def test_links_and_sessions_expire(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand, token_days=1) as house:
        joined = await house.join((await house.seminar())["code"])
        hand.at += 24 * 3600 * 1000
        link = joined["link"].removeprefix("/#seat=")
        told = await problem(house, "POST", "/api/enter", json={"link": link})
        assert told == (401, "token-expired")
        told = await problem(house, "GET", "/api/seminars", headers=house.bearer)
        assert told == (401, "token-expired")


async def test_a_seat_link_opens_the_same_seat_on_any_device(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        joined = await house.join(code, "Zoë")
        link = joined["link"].removeprefix("/#seat=")
        for _ in range(2):
            entered = (await house.web.post("/api/enter", json={"link": link})).json()
            assert (entered["kind"], entered["name"]) == ("seat", "Zoë")
            assert entered["exercise"] == joined["exercise"]
            socket = await house.enter(entered["token"])
            assert socket.you["seat"] == joined["seat"]


async def test_who_comes_again_is_told_so_before_another_seat_is_theirs(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        await house.join(sheet["code"], "Zoë Ann")
        asked = {"code": sheet["code"], "name": " ZOË ANN ", "language": "en", "ask": True}
        assert await problem(house, "POST", "/api/join", json=asked) == (409, "name-there")
        other = await house.web.post("/api/join", json={**asked, "name": "Zoë Anna"})
        assert other.status_code == 200
        again = await house.web.post("/api/join", json={**asked, "ask": False})
        assert again.status_code == 200


async def test_a_seat_that_waits_for_a_name_is_no_namesake(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        body = {"people": [{"name": "Zoë", "exercise": None, "party": None, "role": None}]}
        path = f"/api/seminars/{code}/people"
        assert (await house.web.post(path, json=body, headers=house.bearer)).status_code == 201
        asked = {"code": code, "name": "zoë", "language": "en", "ask": True}
        assert (await house.web.post("/api/join", json=asked)).status_code == 200
        assert await problem(house, "POST", "/api/join", json=asked) == (409, "name-there")


async def test_only_control_makes_links_and_only_for_what_there_is(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        joined = await house.join(sheet["code"])
        asked = {"exercise": exercise, "to": "projector"}
        mine = {"authorization": f"Bearer {joined['token']}"}
        assert await problem(house, "POST", "/api/links", json=asked) == (401, "token-missing")
        assert await problem(house, "POST", "/api/links", json=asked, headers=mine) == (
            403,
            "only-control",
        )
        for wrong, code in (
            ({"exercise": exercise, "to": "nobody"}, "no-such-seat"),
            ({"exercise": "nowhere", "to": "projector"}, "no-such-exercise"),
        ):
            told = await problem(house, "POST", "/api/links", json=wrong, headers=house.bearer)
            assert told == (404, code)


async def test_no_token_is_kept(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        secrets = [CONTROL_TOKEN, house.control_session, joined["token"]]
        secrets.append(joined["link"].removeprefix("/#seat="))
    kept = b"".join(path.read_bytes() for path in tmp_path.iterdir())  # noqa: ASYNC240
    assert joined["seat"].encode() in kept
    for secret in secrets:
        assert secret.encode() not in kept


# Seminars ----------------------------------------------------------------------------------


async def test_control_makes_a_seminar_and_finds_it_again(tmp_path: Path) -> None:
    async with served(tmp_path, Hand()) as house:
        made = await house.seminar("helsinki", 3)
        assert [exercise["number"] for exercise in made["exercises"]] == [1, 2, 3]
        assert {exercise["status"] for exercise in made["exercises"]} == {"lobby"}
        assert re.fullmatch("[A-HJKMNP-Z2-9]{6}", made["code"])
        assert made["join"] == f"http://{house.host}/#join={made['code']}"
        newer = await house.seminar()
        listed = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        assert {sheet["code"] for sheet in listed} == {made["code"], newer["code"]}
        assert made in listed


async def test_a_seminar_goes_on_when_its_scenario_is_on_no_shelf_any_more(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, Hand()) as house:
        made = await house.seminar("helsinki")
        house.house.seminars.shelf = {}
        assert (await house.web.get("/api/seminars", headers=house.bearer)).json() == [made]
        await house.join(made["code"])
        told = await problem(
            house,
            "POST",
            "/api/seminars",
            json={"scenario": "helsinki", "exercises": 1, "title": ""},
            headers=house.bearer,
        )
        assert told == (404, "no-such-scenario")


async def test_a_seminar_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        good = {"scenario": "two-shores", "exercises": 1, "title": "Class"}
        for wrong, told in (
            ({"scenario": "atlantis"}, (404, "no-such-scenario")),
            ({"exercises": 0}, (422, "out-of-range")),
            ({"exercises": 31}, (422, "out-of-range")),
            ({"exercises": "1"}, (422, "not-understood")),
            ({"exercises": None}, (422, "not-understood")),
            ({"more": 1}, (422, "not-understood")),
            ({"title": "x" * 201}, (422, "not-understood")),
        ):
            asked = {**good, **wrong}
            given = await problem(house, "POST", "/api/seminars", json=asked, headers=house.bearer)
            assert given == told, wrong
        assert (await house.web.get("/api/seminars", headers=house.bearer)).json() == []


async def test_control_says_at_the_start_that_texts_need_its_approval(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        asked = {"scenario": "two-shores", "exercises": 1, "title": ""}
        for approval in (True, False):
            said = {**asked, "approval": approval}
            made = await house.web.post("/api/seminars", json=said, headers=house.bearer)
            control = await house.control(made.json()["exercises"][0]["id"])
            assert control.parts["stage"]["approval"] is approval
        told = await problem(
            house,
            "POST",
            "/api/seminars",
            json={**asked, "approval": "yes"},
            headers=house.bearer,
        )
        assert told == (422, "not-understood")


async def test_the_qr_code_is_an_image_and_looking_at_it_uses_nothing_up(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        for _ in range(3):
            answer = await house.web.get(sheet["qr"])
            assert answer.headers["content-type"] == "image/svg+xml"
            assert ET.fromstring(answer.text).tag.endswith("svg")  # noqa: S314 - ours
        assert (await house.web.get(f"/api/seminars/{sheet['code']}")).json()["open"]


async def test_a_code_can_be_typed_carelessly(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        lobby = (await house.web.get(f"/api/seminars/ {code.lower()} ")).json()
        assert (lobby["code"], lobby["scenario"]["id"]) == (code, "two-shores")
        assert (await house.join(f" {code.lower()}"))["seminar"] == code
        assert await problem(house, "GET", "/api/seminars/AAAAAA") == (404, "no-such-seminar")


# What cannot be answered ------------------------------------------------------------------


async def test_bodies_that_cannot_be_read_are_answered_with_a_code(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        json_ = {"content-type": "application/json"}
        for body in (b"", b"{", b"\xff", b"[]", b'{"code":1,"name":"x","language":"en"}'):
            told = await problem(house, "POST", "/api/join", content=body, headers=json_)
            assert told == (422, "not-understood"), body
        large = b'"' + b"x" * 70_000 + b'"'
        told = await problem(house, "POST", "/api/join", content=large, headers=json_)
        assert told == (413, "too-large")
        assert await problem(house, "POST", "/api/health") == (405, "no-such-method")
        assert await problem(house, "GET", "/api/nothing") == (404, "no-such-route")


async def test_an_address_can_only_ask_so_often(tmp_path: Path) -> None:
    async with served(tmp_path, address_burst=3, address_per_second=0.001) as house:
        codes = [(await house.web.get("/api/seminars/AAAAAA")).status_code for _ in range(4)]
        assert codes == [404, 404, 429, 429], "entering took the first of three"


# The debrief and the log -------------------------------------------------------------------


async def test_the_debrief_is_controls_at_any_time_and_everybodys_once_it_is_open(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        joined = await house.join(sheet["code"])
        other = await house.join((await house.seminar())["code"])
        path = f"/api/exercises/{exercise}/debrief"
        mine = {"authorization": f"Bearer {joined['token']}"}
        theirs = {"authorization": f"Bearer {other['token']}"}
        told = (await house.web.get(path, headers=house.bearer)).json()
        assert (told["scenario"], told["rounds"]) == ("two-shores", 0)
        assert await problem(house, "GET", path) == (401, "token-missing")
        assert await problem(house, "GET", path, headers=mine) == (403, "not-open")
        control = await house.control(exercise)
        await control.do("start")
        for phase in ("talks", "decisions"):
            await control.do("end-phase", round=1, phase=phase, reason="")
        await control.do("open-debrief", open=True)
        told = (await house.web.get(path, headers=mine)).json()
        assert told["rounds"] == 1
        assert await problem(house, "GET", path, headers=theirs) == (403, "not-your-exercise")
        await control.do("open-debrief", open=False)
        assert await problem(house, "GET", path, headers=mine) == (403, "not-open")


async def test_control_takes_the_log_home_line_by_line(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        joined = await house.join(sheet["code"])
        answer = await house.web.get(f"/api/exercises/{exercise}/log", headers=house.bearer)
        assert answer.headers["content-type"].startswith("application/jsonl")
        entries = [json.loads(line) for line in answer.text.splitlines()]
        assert [entry["number"] for entry in entries] == [1, 2]
        assert [entry["command"]["type"] for entry in entries] == ["convene", "seat"]
        mine = {"authorization": f"Bearer {joined['token']}"}
        told = await problem(house, "GET", f"/api/exercises/{exercise}/log", headers=mine)
        assert told == (403, "only-control")


async def test_what_the_api_takes_and_gives_is_described(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        described = (await house.web.get("/api/openapi.json")).json()
        manual = (Path(__file__).parents[3] / "docs/reference/http.md").read_text("utf-8")
        rows = re.findall(r"^\| `(?:GET|POST) (/api/\S+)` \|", manual, re.MULTILINE)
        assert set(described["paths"]) == {
            path.replace("CODE", "{code}").replace("ID", "{id}").replace("DRAFT", "{draft}")
            for path in rows
        }


# The certificate -----------------------------------------------------------------------------


async def test_control_takes_the_certificate_of_an_exercise_home_once_it_is_over(
    tmp_path: Path,
) -> None:
    async with served(tmp_path) as house:
        seminar = await house.seminar()
        exercise = seminar["exercises"][0]["id"]
        path = f"/api/exercises/{exercise}/certificate"
        early = await house.web.get(path, headers=house.bearer)
        assert (early.status_code, early.json()["code"]) == (409, "not-over")
        joined = await house.join(seminar["code"])
        seat = {"authorization": f"Bearer {joined['token']}"}
        assert (await house.web.get(path, headers=seat)).json()["code"] == "only-control"
        control = await house.control(exercise)
        await control.do("start")
        await control.do("end", reason="Enough")
        taken = await house.web.get(path, headers=house.bearer)
        assert taken.status_code == 200
        assert f"detente-{exercise}-certificate.json" in taken.headers["content-disposition"]
        found = taken.json()
        assert found["holds"]
        assert found["exercise"] == exercise
        assert found["entries"] == (await house.web.get(
            f"/api/exercises/{exercise}/log", headers=house.bearer)).text.count("\n")  # fmt: skip
        assert (await house.web.get(path, headers=house.bearer)).content == taken.content
