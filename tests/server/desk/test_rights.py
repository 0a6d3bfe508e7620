"""Rights: a facilitator holds the own seminars only, and everybody else is in one exercise."""

import secrets
from pathlib import Path
from typing import Any

import pytest
from fastapi.routing import APIRoute
from sqlalchemy import insert

from server.app import build
from server.archive.tables import accounts
from server.desk import rights
from server.desk.desk import patient
from server.people import tokens
from server.people.tokens import Grant
from server.settings import Settings
from tests.kit.served import Served, hello, served

pytestmark = pytest.mark.slow

OPEN = {
    "/api/health",
    "/api/ready",
    "/api/scenarios",
    "/api/seminars/{code}",
    "/api/seminars/{code}/qr.svg",
    "/api/join",
    "/api/enter",
    "/api/sign-in",
    "/api/metrics",
    "/api/lessons",
}
"""What anybody may ask."""
INSIDE = "/api/exercises/{id}/drafts/{draft}/revisions"
"""What everybody in the exercise may ask, and is answered as far as they were told."""
IN_EXERCISE = {rights.held, rights.overseen, rights.declassified}


async def another_facilitator(house: Served, name: str = "other") -> dict[str, str]:
    """The bearer header of an account that holds nothing yet."""

    def write(connection: Any) -> str:
        row = {"id": name, "name": name, "login": name, "created": 1}
        connection.execute(insert(accounts), row)
        grant = Grant(kind="control", account=name)
        return tokens.issue(connection, grant, "session", 2**60)

    return {"authorization": f"Bearer {await house.house.event_log.write(write)}"}


def needs(dependant: Any) -> set[Any]:
    return {dependant.call} | {call for each in dependant.dependencies for call in needs(each)}


def test_every_route_that_is_not_open_asks_the_one_place_for_rights() -> None:
    """A new route without a right, or with one of its own making, fails here."""
    asked = {rights.bearer, rights.control, *IN_EXERCISE, rights.overseen_seminar}
    routes = [each for each in build(Settings.choose()).routes if isinstance(each, APIRoute)]
    assert len(routes) > 30
    for route in routes:
        found = needs(route.dependant) & asked
        assert bool(found) == (route.path not in OPEN), route.path
        if "/exercises/{id}" in route.path:
            assert found & IN_EXERCISE or route.path == INSIDE, route.path
        if "/seminars/{code}" in route.path and route.path not in OPEN:
            assert rights.overseen_seminar in found, route.path


ASKED = (
    ("GET", "/api/exercises/{}/log", None),
    ("GET", "/api/exercises/{}/notebook", None),
    ("GET", "/api/exercises/{}/doings", None),
    ("GET", "/api/exercises/{}/certificate", None),
    ("GET", "/api/exercises/{}/debrief", None),
    ("GET", "/api/exercises/{}/decisions", None),
    ("GET", "/api/exercises/{}/stress?round=1", None),
    ("POST", "/api/exercises/{}/whatif", {"changes": ["no-leaps"], "futures": 0}),
    ("POST", "/api/exercises/{}/commands", {"id": "0" * 32, "command": {"type": "start"}}),
    ("POST", "/api/links", {"exercise": "{}", "to": "projector"}),
)


@pytest.mark.parametrize(("method", "path", "body"), ASKED, ids=[each[1] for each in ASKED])
async def test_another_accounts_exercise_does_not_exist(
    tmp_path: Path, method: str, path: str, body: dict[str, Any] | None
) -> None:
    """The answer for an exercise of somebody else is that for one that there is not."""
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        theirs = await another_facilitator(house)
        answers = []
        for id in (exercise, secrets.token_hex(8)):
            sent = {k: id if v == "{}" else v for k, v in body.items()} if body else None
            answer = await house.web.request(method, path.format(id), json=sent, headers=theirs)
            answers.append((answer.status_code, answer.content))
        assert answers[0] == answers[1]
        assert answers[0][0] == 404
        assert (await house.house.exercises.find(exercise)).past.number == 1  # type: ignore[union-attr]


async def test_a_facilitator_lists_the_own_seminars_only(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        mine = await house.seminar()
        theirs = await another_facilitator(house)
        assert (await house.web.get("/api/seminars", headers=theirs)).json() == []
        asked = {"scenario": "two-shores", "exercises": 1, "title": "Theirs"}
        made = await house.web.post("/api/seminars", json=asked, headers=theirs)
        listed = (await house.web.get("/api/seminars", headers=theirs)).json()
        assert [each["code"] for each in listed] == [made.json()["code"]]
        own = (await house.web.get("/api/seminars", headers=house.bearer)).json()
        assert [each["code"] for each in own] == [mine["code"]]


async def test_control_of_one_account_is_not_let_in_to_anothers_exercise(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        theirs = (await another_facilitator(house))["authorization"].removeprefix("Bearer ")
        for id in (exercise, secrets.token_hex(8)):
            socket = await house.dial()
            await socket.say(hello(theirs, id))
            assert await socket.goodbye() == ("exercise-gone", 1008)
            assert [message["type"] for message in socket.heard] == ["bye"]


async def test_a_seat_is_led_into_its_own_exercise_whatever_it_asks_for(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        sheet = await house.seminar(exercises=2)
        joined = await house.join(sheet["code"])
        other = next(e["id"] for e in sheet["exercises"] if e["id"] != joined["exercise"])
        socket = await house.enter(joined["token"], exercise=other)
        assert socket.you["exercise"] == joined["exercise"]


ABOUT_SEMINARS: tuple[tuple[str, str, dict[str, Any] | None], ...] = (
    ("GET", "", None),
    ("GET", "/qr.svg", None),
    ("GET", "/comparison", None),
    ("GET", "/news", None),
    ("POST", "/people", {"people": [{"name": "x", "exercise": None, "party": None, "role": None}]}),
    ("POST", "/seating", {"places": []}),
    ("POST", "/handouts", None),
    ("POST", "/hand-over", {"name": "x"}),
    ("POST", "/colleagues", {"name": "x", "account": True}),
    ("POST", "/colleagues/link", {"account": "x"}),
    ("POST", "/colleagues/account", {"account": "x"}),
    ("POST", "/withdraw", {"account": "x"}),
)


@pytest.mark.parametrize(
    ("method", "rest", "body"), ABOUT_SEMINARS, ids=[e[1] for e in ABOUT_SEMINARS]
)
async def test_no_route_lets_codes_be_tried_out_without_end(
    tmp_path: Path, method: str, rest: str, body: dict[str, Any] | None
) -> None:
    """For facilitators too: a code of another's is a miss like one that there is not."""
    async with served(tmp_path, miss_burst=4) as house:
        mine = (await house.seminar())["code"]
        theirs = await another_facilitator(house)
        public = rest in {"", "/qr.svg"}
        statuses = []
        for code in ("AAAAAA", "BBBBBB", *(("CCCCCC",) * 2 if public else (mine,) * 2), mine):
            answer = await house.web.request(
                method, f"/api/seminars/{code}{rest}", json=body, headers=theirs
            )
            statuses.append(answer.status_code)
        assert statuses == [404] * 4 + [429]


def test_every_route_about_a_code_counts_what_was_wrong() -> None:
    routes = [each for each in build(Settings.choose()).routes if isinstance(each, APIRoute)]
    about = [route for route in routes if "{code}" in route.path]
    assert len(about) == len(ABOUT_SEMINARS)
    for route in about:
        assert patient in needs(route.dependant), route.path


async def test_anothers_seminar_is_not_opened_to_find_out_that_it_is_anothers(
    tmp_path: Path,
) -> None:
    """Or it would take longer than one that there is not, and fill our memory."""
    async with served(tmp_path) as house:
        mine = (await house.seminar(exercises=3))["code"]
    async with served(tmp_path) as house:  # where nothing of it is open yet
        theirs = await another_facilitator(house)
        path = f"/api/seminars/{mine}/handouts"
        assert (await house.web.post(path, headers=theirs)).status_code == 404
        assert not list(house.house.exercises.all)
        assert (await house.web.post(path, headers=house.bearer)).status_code == 200
        assert len(list(house.house.exercises.all)) == 3
