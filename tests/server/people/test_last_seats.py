"""The last seats: whoever comes for them at once, through whichever process, nobody sits twice.

Whoever finds no chair looks on, until the table is crowded.
"""

import asyncio
from collections import Counter
from typing import Any

import pytest

from game_rules.control.facilitation import SHARED
from server.table.rooms import places
from tests.kit.served import Hand, Served, served

pytestmark = pytest.mark.slow

PLACES = 8
"""Of one exercise of Two Shores."""


async def come(house: Served, code: str, name: str) -> tuple[int, dict[str, Any]]:
    asked = {"code": code, "name": name, "language": "en"}
    answer = await house.web.post("/api/join", json=asked)
    return answer.status_code, answer.json()


async def test_of_many_who_come_at_once_as_many_sit_as_there_are_chairs(database: str) -> None:
    """Two processes on one database, and six people for each of the last four chairs."""
    async with served(database, Hand()) as one, served(database, Hand()) as two:
        sheet = await one.seminar()
        code, exercise = sheet["code"], sheet["exercises"][0]["id"]
        for n in range(PLACES - 4):
            await one.join(code, f"Early {n}")
        came = await asyncio.gather(
            *(come((one, two)[n % 2], code, f"Late {n}") for n in range(24))
        )
        statuses = {status for status, _ in came}
        assert statuses <= {200, 409, 503}, "comes in, is told that it is full, or to come again"
        for n in range(8):  # whoever was told so comes again
            await come(two, code, f"Again {n}")
        for house in (one, two):
            await house.web.get("/api/seminars", headers=house.bearer)
            found = await house.house.exercises.find(exercise)
            assert found is not None
            await (await house.control(exercise)).quiet()
            taken = Counter(places(found.world).values())
            assert len(taken) == PLACES
            assert set(taken.values()) == {1}, "no chair has two"
        roles = []
        for status, told in came:
            if status == 200:
                roles.append((await one.enter(told["token"])).you["role"])
            else:
                assert told["code"] in {"exercise-full", "try-again"}
        assert len([role for role in roles if role is not None]) <= 4
        [listed] = (await one.web.get("/api/seminars", headers=one.bearer)).json()
        # Each process lets in one more at most than it has counted.
        assert len(listed["exercises"][0]["seats"]) <= SHARED * PLACES + 1


async def test_a_seat_that_waits_for_a_name_is_taken_once(database: str) -> None:
    """Twelve who say the same name at once, at two processes: one is who was meant."""
    async with served(database, Hand()) as one, served(database, Hand()) as two:
        code = (await one.seminar(exercises=2))["code"]
        body = {"people": [{"name": "Zoë", "exercise": None, "party": None, "role": None}]}
        path = f"/api/seminars/{code}/people"
        [made] = (await one.web.post(path, json=body, headers=one.bearer)).json()
        came = await asyncio.gather(*(come((one, two)[n % 2], code, "zoë") for n in range(12)))
        seats = [told["seat"] for status, told in came if status == 200]
        assert seats.count(made["seat"]) == 1
        assert len(seats) == len(set(seats)) == 12
