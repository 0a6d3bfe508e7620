"""Every route with every kind of token: who is let in, and in which words the others are not.

A route that is not in the table fails, and so does one that lets in somebody else than it says.
"""

import contextlib
from collections.abc import AsyncIterator
from pathlib import Path
from typing import Any, Final

import pytest
from fastapi.routing import APIRoute

from server.app import build
from server.settings import Settings
from tests.kit.served import Served, facilitator, served

pytestmark = pytest.mark.slow

KINDS: Final = (
    *("nobody", "forged", "link", "seat", "neighbour", "stranger", "observer", "projector"),
    *("guest", "watching", "another", "owner"),
)
"""`link`: not exchanged for a session yet. `neighbour`: a seat of the next table of the seminar;
`stranger`: of another account's. `guest`, `watching`: guests who hold the seminar, or look on."""
_UNKNOWN = ("token-missing", "token-unknown", "token-unknown")
_PEOPLE = ("only-control",) * 5
_IN = ""

ANYBODY = (_IN,) * 12
CONTROL = (*_UNKNOWN, *_PEOPLE, *(_IN,) * 4)
RESIDENT = (*_UNKNOWN, *_PEOPLE, "guest", "guest", _IN, _IN)
WITH_LEAVE = (*_UNKNOWN, *_PEOPLE, *("no-leave",) * 4)
SEEN = (*_UNKNOWN, *_PEOPLE, _IN, _IN, "no-such-exercise", _IN)
HELD = (*_UNKNOWN, *_PEOPLE, _IN, "only-watching", "no-such-exercise", _IN)
SEMINAR_SEEN = (*_UNKNOWN, *_PEOPLE, _IN, _IN, "no-such-seminar", _IN)
SEMINAR_HELD = (*_UNKNOWN, *_PEOPLE, _IN, "only-watching", "no-such-seminar", _IN)
HELD_BY_RESIDENT = (*_UNKNOWN, *_PEOPLE, "guest", "only-watching", "no-such-seminar", _IN)
_NOT_MINE = ("not-your-exercise",) * 2
DECLASSIFIED = (
    *(*_UNKNOWN, "not-open", *_NOT_MINE, "not-open", "not-open"),
    *(_IN, _IN, "no-such-exercise", _IN),
)
OPEN_DEBRIEF = (*_UNKNOWN, _IN, *_NOT_MINE, _IN, _IN, _IN, _IN, "no-such-exercise", _IN)
INSIDE = OPEN_DEBRIEF

TABLE: Final = {
    ANYBODY: (
        *("GET /api/health", "GET /api/ready", "GET /api/metrics", "GET /api/scenarios"),
        *("GET /api/seminars/{code}", "GET /api/seminars/{code}/qr.svg"),
        *("POST /api/join", "POST /api/enter", "POST /api/sign-in", "POST /api/lessons"),
    ),
    CONTROL: (
        *("GET /api/seminars", "GET /api/account", "POST /api/account/password"),
        *("POST /api/account/name", "POST /api/take-over"),
    ),
    RESIDENT: ("POST /api/seminars",),
    WITH_LEAVE: ("POST /api/account/open",),
    SEEN: (
        *("GET /api/exercises/{id}/log", "GET /api/exercises/{id}/certificate"),
        *("GET /api/exercises/{id}/doings", "GET /api/exercises/{id}/reasons"),
        "GET /api/exercises/{id}/notebook",
    ),
    HELD: (
        *("POST /api/exercises/{id}/commands", "POST /api/exercises/{id}/forget"),
        *("POST /api/exercises/{id}/notebook", "POST /api/exercises/{id}/notebook/tell"),
        "POST /api/links",
    ),
    SEMINAR_SEEN: ("GET /api/seminars/{code}/comparison", "GET /api/seminars/{code}/news"),
    SEMINAR_HELD: (
        *("POST /api/seminars/{code}/hand-over", "POST /api/seminars/{code}/colleagues"),
        *("POST /api/seminars/{code}/colleagues/link", "POST /api/seminars/{code}/people"),
        *("POST /api/seminars/{code}/seating", "POST /api/seminars/{code}/handouts"),
        "POST /api/seminars/{code}/withdraw",
    ),
    HELD_BY_RESIDENT: ("POST /api/seminars/{code}/colleagues/account",),
    DECLASSIFIED: (
        *("GET /api/exercises/{id}/debrief", "GET /api/exercises/{id}/debrief.zip"),
        *("GET /api/exercises/{id}/decisions", "GET /api/exercises/{id}/openings"),
        *("POST /api/exercises/{id}/whatif", "GET /api/exercises/{id}/stress"),
        *("GET /api/exercises/{id}/history", "GET /api/exercises/{id}/usual"),
        "GET /api/exercises/{id}/eyes",
    ),
    INSIDE: ("GET /api/exercises/{id}/drafts/{draft}/revisions",),
}
ENDS = {"POST /api/sign-out", "POST /api/sign-out-everywhere"}
"""They end the session that asks, whoever's it is: `tests/server/people/test_accounts.py`."""
ROUTES: Final = [(route, who) for who, routes in TABLE.items() for route in routes]
RIGHTS = {code for who in TABLE for code in who} - {_IN}

ASKED: Final[dict[str, dict[str, Any]]] = {
    "/api/links": {"exercise": "{id}", "to": "nobody"},
    "/withdraw": {"account": "nobody"},
    "/forget": {"seat": "nobody"},
}
"""Bodies where the right is asked for what stands in them; all others are not understood."""


@contextlib.asynccontextmanager
async def tokens_of(house: Served) -> AsyncIterator[tuple[dict[str, str], str, str]]:
    """A token of each kind, and the exercise and the code that they are tried on."""
    sheet = await house.seminar(exercises=2)
    code = sheet["code"]
    ada, bob = await house.join(code, "Ada"), await house.join(code, "Bob")
    theirs = await facilitator(house, "Theirs")
    asked = {"scenario": "two-shores", "exercises": 1, "title": "Theirs"}
    other = (await house.web.post("/api/seminars", json=asked, headers=theirs)).json()
    eve = await house.join(other["code"], "Eve")
    links = [await watching(house, ada["exercise"], to) for to in ("observer", "projector")]
    guests = [await invited(house, code, watches=watches) for watches in (False, True)]
    found = (
        *("", "x" * 32, links[0], ada["token"], bob["token"], eve["token"]),
        *[await session(house, link) for link in (*links, *guests)],
        *(theirs["authorization"].removeprefix("Bearer "), house.control_session),
    )
    yield dict(zip(KINDS, found, strict=True)), ada["exercise"], code


async def watching(house: Served, exercise: str, to: str) -> str:
    asked = {"exercise": exercise, "to": to}
    made = await house.web.post("/api/links", json=asked, headers=house.bearer)
    return str(made.json()["url"].partition("=")[2])


async def invited(house: Served, code: str, *, watches: bool) -> str:
    asked = {"name": "Guest", "account": False, "watches": watches}
    path = f"/api/seminars/{code}/colleagues"
    made = await house.web.post(path, json=asked, headers=house.bearer)
    return str(made.json()["link"].partition("=")[2])


async def session(house: Served, link: str) -> str:
    return str((await house.web.post("/api/enter", json={"link": link})).json()["token"])


async def outcome(house: Served, route: str, token: str, exercise: str, code: str) -> str:
    """The code in which somebody is told that they have no right; empty: they have."""
    method, path = route.split()
    place = path.replace("{id}", exercise).replace("{code}", code).replace("{draft}", "none")
    body = next((body for end, body in ASKED.items() if path.endswith(end)), {})
    answer = await house.web.request(
        method,
        place,
        params={"party": "halvern", "round": 1},
        json={k: v.replace("{id}", exercise) for k, v in body.items()}
        if method == "POST"
        else None,
        headers={"authorization": f"Bearer {token}"} if token else {},
    )
    assert answer.status_code < 500
    said = answer.json()["code"] if answer.status_code >= 400 else ""
    return said if said in RIGHTS else _IN


async def test_each_route_lets_in_whom_the_table_says(tmp_path: Path) -> None:
    async with served(tmp_path) as house, tokens_of(house) as (tokens, exercise, code):
        for route, who in ROUTES:
            found = [await outcome(house, route, tokens[k], exercise, code) for k in KINDS]
            assert dict(zip(KINDS, found, strict=True)) == dict(zip(KINDS, who, strict=True)), route


async def test_an_open_debrief_is_open_to_those_of_the_exercise(tmp_path: Path) -> None:
    quick = served(tmp_path, study_futures=0)  # nobody is here for the futures
    async with quick as house, tokens_of(house) as (tokens, exercise, code):
        control = await house.control(exercise)
        await control.do("start")
        for phase in ("talks", "decisions"):
            await control.do("end-phase", round=1, phase=phase)
        await control.do("open-debrief", open=True)
        for route in TABLE[DECLASSIFIED]:
            found = [await outcome(house, route, tokens[k], exercise, code) for k in KINDS]
            assert dict(zip(KINDS, found, strict=True)) == dict(
                zip(KINDS, OPEN_DEBRIEF, strict=True)
            ), route


def test_no_route_is_missing_from_the_table() -> None:
    there = {
        f"{method} {route.path}"
        for route in build(Settings.choose()).routes
        if isinstance(route, APIRoute)
        for method in route.methods or ()
    }
    assert there == {route for route, _ in ROUTES} | ENDS
