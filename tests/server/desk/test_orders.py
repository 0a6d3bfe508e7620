"""What control orders without looking: commands to an exercise over plain HTTP."""

from pathlib import Path
from typing import Any

import pytest

from tests.kit.served import Served, served

pytestmark = pytest.mark.slow


async def order(house: Served, exercise: str, command: dict[str, Any], id: str) -> tuple[int, Any]:
    answer = await house.web.post(
        f"/api/exercises/{exercise}/commands",
        json={"id": id, "command": command},
        headers=house.bearer,
    )
    return answer.status_code, answer.json()


def number(n: int) -> str:
    return f"{n:032x}"


async def test_control_starts_exercises_that_it_does_not_look_at(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        for n, exercise in enumerate(sheet["exercises"]):
            status, body = await order(house, exercise["id"], {"type": "start"}, number(n))
            assert (status, body) == (200, {"number": 2})
        held = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        seminar = next(one for one in held if one["code"] == sheet["code"])
        assert [one["status"] for one in seminar["exercises"]] == ["running", "running"]
        assert [one["round"] for one in seminar["exercises"]] == [1, 1]
        assert all({"ready", "coach"} <= set(one) for one in seminar["exercises"])


async def test_the_same_order_twice_is_done_once(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        start = {"type": "start"}
        assert await order(house, exercise, start, number(1)) == (200, {"number": 2})
        assert (await order(house, exercise, start, number(1)))[0] == 200
        answer = await order(house, exercise, {"type": "pause", "reason": ""}, number(1))
        assert answer == (409, {"code": "id-used", "args": {}})


async def test_an_order_is_refused_with_the_rules_own_code(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        answer = await order(house, exercise, {"type": "resume"}, number(1))
        assert answer == (409, {"code": "not-paused", "args": {}})


@pytest.mark.parametrize(
    ("id", "command"),
    [
        ("short", {"type": "start"}),
        (number(1), {"type": "start", "more": 1}),
        (number(1), {"type": "nonsense"}),
        (number(1), {"type": "seal", "round": 1, "sealed": True}),
        (number(1), {"type": "convene", "exercise": "x", "rules": "1", "format": 1}),
    ],
)
async def test_what_is_no_order_of_control_is_not_understood(
    tmp_path: Path, id: str, command: dict[str, Any]
) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        answer = await order(house, exercise, command, id)
        assert answer == (422, {"code": "not-understood", "args": {}})


async def test_only_control_orders(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        path = f"/api/exercises/{sheet['exercises'][0]['id']}/commands"
        joined = await house.join(sheet["code"])
        body = {"id": number(1), "command": {"type": "start"}}
        mine = {"authorization": f"Bearer {joined['token']}"}
        assert (await house.web.post(path, json=body)).status_code == 401
        assert (await house.web.post(path, json=body, headers=mine)).status_code == 403
        nowhere = "/api/exercises/nowhere/commands"
        assert (await house.web.post(nowhere, json=body, headers=house.bearer)).status_code == 404
