"""Who comes in by the code: where they are dealt to, and who finds no place."""

import asyncio
from pathlib import Path

import pytest

from tests.kit.problems import problem
from tests.kit.served import served

pytestmark = pytest.mark.slow


async def test_people_are_dealt_evenly_over_exercises_parties_and_roles(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        await asyncio.gather(*(house.join(sheet["code"], f"P{n}") for n in range(12)))
        (listed,) = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        for exercise in listed["exercises"]:
            places = sorted((seat["party"], seat["role"]) for seat in exercise["seats"])
            assert places == [
                (party, role)
                for party in ("corvane", "halvern", "skerra")
                for role in ("head", "military")
            ]


async def test_who_finds_every_place_taken_looks_on_until_moved(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        for n in range(8):
            await house.join(sheet["code"], f"P{n}")
        assert (await house.web.get(f"/api/seminars/{sheet['code']}")).json()["open"]
        ninth = await house.join(sheet["code"], "Nine")
        nine = await house.enter(ninth["token"])
        assert (nine.you["viewer"], nine.you["role"]) == ("projector", None)
        (listed,) = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        exercise = listed["exercises"][0]
        (seat,) = (seat for seat in exercise["seats"] if seat["name"] == "Nine")
        assert seat["party"] is None
        control = await house.control(exercise["id"])
        await control.do("seat", seat=ninth["seat"], party="skerra", role="head")
        await nine.quiet()
        assert nine.you["viewer"] == "skerra"


async def test_twice_as_many_as_there_are_places_come_in_and_no_more(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        for n in range(16):
            await house.join(sheet["code"], f"P{n}")
        asked = {"code": sheet["code"], "name": "Another", "language": "en"}
        assert await problem(house, "POST", "/api/join", json=asked) == (409, "exercise-full")
        (listed,) = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        assert "Another" not in {seat["name"] for seat in listed["exercises"][0]["seats"]}


async def test_a_late_comer_takes_over_from_a_bot(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        control = await house.control(sheet["exercises"][0]["id"])
        for n in range(6):
            await house.join(sheet["code"], f"P{n}")
        await control.do("start")
        await control.quiet()
        assert control.here["understudies"] == ["vessany"]
        late = await house.enter((await house.join(sheet["code"], "Late"))["token"])
        assert late.you["viewer"] == "vessany"
        await control.quiet()
        assert control.here["understudies"] == []


async def test_an_exercise_that_is_over_takes_nobody(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        control = await house.control(sheet["exercises"][0]["id"])
        await control.do("start")
        await control.do("end", reason="The bell.")
        assert not (await house.web.get(f"/api/seminars/{sheet['code']}")).json()["open"]
        asked = {"code": sheet["code"], "name": "Late", "language": "en"}
        assert await problem(house, "POST", "/api/join", json=asked) == (409, "ended")


async def test_names_come_in_any_script_and_without_tricks(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        code = (await house.seminar())["code"]
        for given, kept in (
            ("Ελένη", "Ελένη"),
            ("  O’Brien\t ", "O’Brien"),
            ("\u202eevil\u202c \x00name", "evil name"),
            ("李小龍", "李小龍"),
        ):
            assert (await house.join(code, given))["name"] == kept
        for wrong, told in (
            ("", "name-empty"),
            (" \u200b\u202e ", "name-empty"),
            ("x" * 41, "name-too-long"),
            ("x" * 1001, "not-understood"),
        ):
            asked = {"code": code, "name": wrong, "language": "en"}
            assert await problem(house, "POST", "/api/join", json=asked) == (422, told)
