"""People who are written down before they come, and whoever is seated elsewhere."""

import re
from collections import Counter
from pathlib import Path
from typing import Any

import pytest

from tests.kit.served import Hand, Served, served
from tests.server.desk.test_rights import another_facilitator

pytestmark = pytest.mark.slow


async def post(house: Served, code: str, what: str, body: Any = None) -> Any:
    answer = await house.web.post(f"/api/seminars/{code}/{what}", json=body, headers=house.bearer)
    assert answer.status_code < 300, answer.text
    return answer.json()


async def enrol(house: Served, code: str, *names: str, **where: str) -> list[dict[str, Any]]:
    blank = {"exercise": None, "party": None, "role": None}
    people = [{**blank, **where, "name": name} for name in names]
    found: list[dict[str, Any]] = await post(house, code, "people", {"people": people})
    return found


async def seated(house: Served, code: str) -> dict[str, tuple[int, str | None, str | None]]:
    """Name → table, party and role."""
    sheets = (await house.web.get("/api/seminars", headers=house.bearer)).json()
    [sheet] = [sheet for sheet in sheets if sheet["code"] == code]
    return {
        person["name"]: (room["number"], person["party"], person["role"])
        for room in sheet["exercises"]
        for person in room["seats"]
    }


async def test_a_roster_is_spread_over_the_tables_and_everybody_has_a_link(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, Hand()) as house:
        code = (await house.seminar(exercises=2))["code"]
        names = [f"P{n}" for n in range(13)]
        made = await enrol(house, code, *names)
        assert [one["name"] for one in made] == names
        sits = await seated(house, code)
        assert Counter(table for table, _, _ in sits.values()) == {1: 7, 2: 6}
        assert all(party and role for _, party, role in sits.values())
        link = made[3]["link"].partition("/#seat=")[2]
        session = (await house.web.post("/api/enter", json={"link": link})).json()
        socket = await house.enter(session["token"])
        assert socket.you["name"] == "P3"
        assert socket.you["viewer"] == sits["P3"][1]


async def test_whoever_finds_no_place_looks_on(tmp_path: Path) -> None:
    async with served(tmp_path, Hand()) as house:
        code = (await house.seminar())["code"]
        made = await enrol(house, code, *[f"P{n}" for n in range(9)])
        assert (await seated(house, code))["P8"] == (1, None, None)
        link = made[8]["link"].partition("/#seat=")[2]
        session = (await house.web.post("/api/enter", json={"link": link})).json()
        socket = await house.enter(session["token"])
        assert (socket.you["viewer"], socket.you["role"]) == ("projector", None)
        assert "dossier" not in socket.parts


async def test_somebody_on_the_roster_who_joins_by_the_code_is_taken_for_it_once(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, Hand()) as house:
        code = (await house.seminar())["code"]
        made = await enrol(house, code, "Zoë Ångström", "Max", "Max")
        came = await house.join(code, " zoë ångström ")
        assert (came["seat"], came["name"]) == (made[0]["seat"], "Zoë Ångström")
        again = await house.join(code, "Zoë Ångström")
        assert again["seat"] != came["seat"], "the seat is opened: another is another person"
        which = await house.join(code, "Max")
        assert which["seat"] not in {made[1]["seat"], made[2]["seat"]}, "two of the name"


async def test_a_roster_puts_people_where_they_are_wanted(tmp_path: Path) -> None:
    async with served(tmp_path, Hand()) as house:
        sheet = await house.seminar(exercises=2)
        second = sheet["exercises"][1]["id"]
        party = sheet["parties"][1]["id"]
        role = sheet["roles"][1]["id"]
        where = {"exercise": second, "party": party, "role": role}
        await enrol(house, sheet["code"], "Ines", **where)
        assert (await seated(house, sheet["code"]))["Ines"] == (2, party, role)


async def test_people_change_places_between_tables_and_what_is_theirs_comes_along(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, Hand()) as house:
        sheet = await house.seminar(exercises=2)
        code = sheet["code"]
        one, two = (room["id"] for room in sheet["exercises"])
        names = [f"P{n}" for n in range(16)]
        made = {person["name"]: person for person in await enrol(house, code, *names)}
        before = await seated(house, code)
        here = next(n for n in names if before[n][0] == 1)
        there = next(n for n in names if before[n][0] == 2)
        link = made[here]["link"].partition("/#seat=")[2]
        session = (await house.web.post("/api/enter", json={"link": link})).json()["token"]
        socket = await house.enter(session)
        places = [
            {
                "seat": made[name]["seat"],
                "exercise": room,
                "party": before[other][1],
                "role": before[other][2],
            }
            for name, room, other in ((here, two, there), (there, one, here))
        ]
        assert await post(house, code, "seating", {"places": places}) == {"refused": {}}
        after = await seated(house, code)
        assert after == {**before, here: before[there], there: before[here]}
        assert (await socket.goodbye())[0] == "try-again"
        back = await house.enter(session)
        assert (back.you["exercise"], back.you["viewer"]) == (two, before[there][1])


async def test_two_change_chairs_at_a_full_table(tmp_path: Path) -> None:
    async with served(tmp_path, Hand()) as house:
        sheet = await house.seminar()
        code, [room] = sheet["code"], [room["id"] for room in sheet["exercises"]]
        made = await enrol(house, code, *[f"P{n}" for n in range(8)])
        before = await seated(house, code)
        places = [
            {
                "seat": made[a]["seat"],
                "exercise": room,
                "party": before[f"P{b}"][1],
                "role": before[f"P{b}"][2],
            }
            for a, b in ((0, 1), (1, 0))
        ]
        assert await post(house, code, "seating", {"places": places}) == {"refused": {}}
        after = await seated(house, code)
        assert (after["P0"], after["P1"]) == (before["P1"], before["P0"])


async def test_who_cannot_be_moved_is_named_and_the_others_are_moved(tmp_path: Path) -> None:
    async with served(tmp_path, Hand()) as house:
        sheet = await house.seminar()
        code, room = sheet["code"], sheet["exercises"][0]["id"]
        made = await enrol(house, code, "Ada", "Bo")
        place = {"exercise": room, "party": None, "role": None}
        odd = {"exercise": room, "party": sheet["parties"][0]["id"], "role": "clown"}
        places = [
            {**place, "seat": "nobody"},
            {**odd, "seat": made[0]["seat"]},
            {**place, "seat": made[1]["seat"]},
        ]
        told = await post(house, code, "seating", {"places": places})
        assert {seat: why["code"] for seat, why in told["refused"].items()} == {
            "nobody": "no-such-exercise",
            made[0]["seat"]: "no-such-role",
        }
        assert (await seated(house, code))["Bo"] == (1, None, None)


async def test_hand_outs_hold_each_delegations_sheet_and_a_picture_of_each_link(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, Hand()) as house:
        sheet = await house.seminar(exercises=2)
        await enrol(house, sheet["code"], "Ada", "Bo")
        made = await post(house, sheet["code"], "handouts")
        assert [plate["name"] for plate in made["plates"]] == ["Ada", "Bo"]
        plate = made["plates"][0]
        assert re.fullmatch(r"(M\d+ \d+h\d+v1h-\d+z)+", plate["path"])
        assert plate["modules"] in range(25, 60)
        link = plate["url"].partition("/#seat=")[2]
        assert (await house.web.post("/api/enter", json={"link": link})).json()["name"] == "Ada"
        for sheets in made["sheets"].values():
            assert [one["party"] for one in sheets] == [side["id"] for side in sheet["parties"]]
            assert all(one["basic"]["en"] and one["mandate"]["en"] for one in sheets)


async def test_only_control_writes_people_down(tmp_path: Path) -> None:
    async with served(tmp_path, Hand()) as house:
        code = (await house.seminar())["code"]
        joined = await house.join(code)
        mine = {"authorization": f"Bearer {joined['token']}"}
        bodies: dict[str, Any] = {
            "people": {"people": []},
            "seating": {"places": []},
            "handouts": {},
        }
        for what, body in bodies.items():
            path = f"/api/seminars/{code}/{what}"
            for headers, told in ((mine, (403, "only-control")), ({}, (401, "token-missing"))):
                answer = await house.web.post(path, json=body, headers=headers)
                assert (answer.status_code, answer.json()["code"]) == told, what


async def test_control_sees_when_somebody_last_did_something(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand) as house:
        sheet = await house.seminar()
        joined = await house.join(sheet["code"])
        socket = await house.enter(joined["token"])
        desk = await house.control(joined["exercise"])
        await desk.do("start")
        await socket.until_stage(status="running")
        hand.at += 5000
        await socket.do("ready", round=1, phase="talks", ready=True)
        sheets = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        [person] = sheets[0]["exercises"][0]["seats"]
        assert person["acted"] == hand.at


async def test_another_accounts_seminar_does_not_exist(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        theirs = await another_facilitator(house)
        for one in (code, "NOSUCH"):
            path = f"/api/seminars/{one}/handouts"
            answer = await house.web.post(path, json={}, headers=theirs)
            assert (answer.status_code, answer.json()["code"]) == (404, "no-such-seminar")


async def test_the_wall_knows_what_is_at_hand_and_where_it_has_come(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        first, second = (one["id"] for one in sheet["exercises"])
        control = await house.control(first)
        await control.do("start")
        await control.do("inject", inject="ferry-rescue", reason="")
        path = f"/api/seminars/{sheet['code']}/news"
        told = (await house.web.get(path, headers=house.bearer)).json()
        come = {one["id"]: one["come"] for one in told}
        assert come["ferry-rescue"] == [first]
        assert come["silver-anne"] == []
        assert second not in str(come)
        assert next(one for one in told if one["id"] == "silver-anne")["round"] == 1
        joined = await house.join(sheet["code"])
        mine = {"authorization": f"Bearer {joined['token']}"}
        assert (await house.web.get(path, headers=mine)).status_code == 403
