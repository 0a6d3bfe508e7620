"""What is too long or too deep: refused as any nonsense is, before anybody works on it."""

from pathlib import Path

import pytest

from server.limits import bodies
from tests.kit.served import served

pytestmark = pytest.mark.slow


async def test_an_address_has_an_end_on_every_route(tmp_path: Path) -> None:
    """Whatever would be looked for in a database is refused before anybody looks."""
    async with served(tmp_path) as house:
        paths = (await house.web.get("/api/openapi.json")).json()["paths"]
        assert len(paths) > 30
        for path, methods in paths.items():
            for method in methods:
                long = "x" * (bodies.LONGEST + 1)
                spots = [part for part in ("{code}", "{id}", "{draft}") if part in path]
                wanted = [path.replace(spot, long) for spot in spots] + [f"{path}?round={long}"]
                for address in wanted:
                    answer = await house.web.request(method.upper(), address, headers=house.bearer)
                    assert (answer.status_code, answer.json()["code"]) == (414, "too-large")
        page = await house.web.get("/" + "x" * 3000)
        assert page.status_code == 414
        fits = await house.web.get("/api/health?x=" + "9" * (bodies.LONGEST - 20))
        assert fits.status_code == 200


DEEP = "[" * 30_000
BOMBS = {
    "a deep list": DEEP,
    "a deep object": '{"a":' * 10_000,
    "a deep field": '{"code": ' + DEEP + "]" * 30_000 + ', "name": "x", "language": "en"}',
    "a long number": '{"exercises": ' + "9" * 60_000 + "}",
    "a high number": '{"exercises": 1e400, "scenario": "two-shores", "title": ""}',
    "no number": '{"exercises": NaN, "scenario": "two-shores", "title": ""}',
    "a deep command": '{"id": "' + "0" * 32 + '", "command": ' + DEEP + "}",
    "a long command": '{"id": "'
    + "0" * 32
    + '", "command": {"type": "end-phase", "round": '
    + "9" * 50_000
    + ', "phase": "talks"}}',
}


@pytest.mark.parametrize("bomb", BOMBS.values(), ids=BOMBS.keys())
async def test_no_body_is_a_bomb(tmp_path: Path, bomb: str) -> None:
    """Every decoder that a body can reach says what it says of any nonsense, and goes on."""
    async with served(tmp_path) as house:
        sheet = await house.seminar()
        exercise, code = sheet["exercises"][0]["id"], sheet["code"]
        told = {**house.bearer, "content-type": "application/json"}
        for path in (
            "/api/join",
            "/api/enter",
            "/api/sign-in",
            "/api/lessons",
            "/api/seminars",
            "/api/take-over",
            "/api/links",
            f"/api/seminars/{code}/people",
            f"/api/seminars/{code}/seating",
            f"/api/seminars/{code}/hand-over",
            f"/api/exercises/{exercise}/commands",
            f"/api/exercises/{exercise}/notebook",
        ):
            answer = await house.web.post(path, content=bomb, headers=told)
            assert (answer.status_code, answer.json()["code"]) == (422, "not-understood"), path
        opened = await house.house.exercises.find(exercise)
        assert opened is not None
        assert opened.past.number == 1


@pytest.mark.parametrize(
    "word", ["[" * 1900, '{"a":' * 300, "9" * 1900, '"' + "\\u0000" * 300], ids=repr
)
async def test_no_word_of_a_study_is_a_bomb(tmp_path: Path, word: str) -> None:
    async with served(tmp_path) as house:
        exercise = (await house.seminar())["exercises"][0]["id"]
        body = {"changes": [word], "futures": 0}
        path = f"/api/exercises/{exercise}/whatif"
        answer = await house.web.post(path, json=body, headers=house.bearer)
        assert (answer.status_code, answer.json()["code"]) == (422, "no-such-change")


@pytest.mark.parametrize(
    "bomb",
    [
        DEEP,
        '{"type":"do","id":"' + "0" * 32 + '","command":' + DEEP,
        '{"type":"earlier","stream":"record","before":' + "9" * 60_000 + "}",
        '{"type":"earlier","stream":"record","before":1e400}',
        '{"type":"earlier","stream":"record","before":-1.5}',
        '{"type":"read","tongue":' + DEEP,
        '{"type":"foresee","number":1,"text":' + DEEP,
        '{"type":"foresee","number":1e400,"text":{"type":"table"}}',
        '{"type":"foresee","number":1,"text":{"type":"revise","draft":"x","revision":1,"title":"",'
        '"articles":[],"term":' + "9" * 60_000 + "}}",
    ],
    ids=lambda bomb: str(bomb)[:60],
)
async def test_no_message_is_a_bomb(tmp_path: Path, bomb: str) -> None:
    async with served(tmp_path) as house:
        joined = await house.join((await house.seminar())["code"])
        for welcomed in (False, True):
            socket = await (house.enter(joined["token"]) if welcomed else house.dial())
            await socket.say(bomb)
            assert (await socket.goodbye())[0] == "not-understood"
        assert (await house.enter(joined["token"])).you["name"] == "Ada"
