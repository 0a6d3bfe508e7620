"""What is refused costs the same whether it is there or not: the same answer, by the same work.

Clocks are noisy, and differ from one machine to the next. What takes time in a refusal is what is
asked of the database, and passwords that are hashed: so those are counted, in their order.
"""

import contextlib
import re
from collections.abc import AsyncIterator, Iterator
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import event

from server.people import accounts, passwords
from server.people.seminars import LOCAL
from tests.kit.served import Hand, Served, facilitator, hello, served

pytestmark = pytest.mark.slow


@contextlib.contextmanager
def asked(house: Served) -> Iterator[list[str]]:
    """What the database is asked meanwhile, in order."""
    engine, heard = house.house.event_log._engine, list[str]()

    def note(_connection: Any, _cursor: Any, statement: str, *_: Any) -> None:
        heard.append(statement)

    event.listen(engine, "before_cursor_execute", note)
    try:
        yield heard
    finally:
        event.remove(engine, "before_cursor_execute", note)


@pytest.fixture
async def house(tmp_path: Path) -> AsyncIterator[Served]:
    """A house in which a seminar has been played, and that has nothing in memory."""
    async with served(tmp_path, Hand()) as before:
        sheet = await before.seminar()
        await before.join(sheet["code"], "Ada")
        await (await before.control(sheet["exercises"][0]["id"])).do("start")
    async with served(tmp_path, Hand(), sign_in_burst=10_000) as house:
        yield house


async def web(
    house: Served, method: str, path: str, head: dict[str, str], body: dict[str, Any]
) -> tuple[int, str, list[str]]:
    with asked(house) as work:
        answer = await house.web.request(method, path, headers=head, json=body)
    return answer.status_code, answer.text, work


async def goodbye(house: Served, token: str, exercise: str | None) -> tuple[tuple[str, int], Any]:
    with asked(house) as work:
        socket = await house.dial()
        await socket.say(hello(token, exercise))
        said = await socket.goodbye()
    return said, work


async def there(house: Served) -> tuple[str, str]:
    """A code and an exercise of the account that runs the server; nothing is opened by asking."""
    [seminar] = await house.house.seminars.all_of(LOCAL)
    return seminar.code, seminar.exercises[0]


async def routes(house: Served) -> list[tuple[str, str]]:
    paths = (await house.web.get("/api/openapi.json")).json()["paths"]
    found = [(method.upper(), path) for path, methods in paths.items() for method in methods]
    return [(method, path) for method, path in found if "{id}" in path or "{code}" in path]


def filled(path: str, code: str, exercise: str) -> str:
    return re.sub(r"{\w+}", "x", path.replace("{code}", code).replace("{id}", exercise))


OPEN = {"/api/seminars/{code}", "/api/seminars/{code}/qr.svg"}
"""Whoever has a code may look."""


async def test_another_account_cannot_tell_a_seminar_from_none(house: Served) -> None:
    code, exercise = await there(house)
    eve = await facilitator(house, "Eve")
    compared = 0
    for method, path in await routes(house):
        if path in OPEN:
            continue
        found = [
            await web(house, method, filled(path, c, e), eve, {})
            for c, e in ((code, exercise), ("ZZZZZZ", "0" * 16))
        ]
        assert found[0] == found[1], (method, path)
        assert found[0][0] in {403, 404, 422}, (method, path)
        compared += 1
    assert compared > 20
    assert house.house.exercises.open_here(exercise) is None, "and nothing of it was read"
    found = [
        await web(house, "POST", "/api/links", eve, {"exercise": e, "to": "observer"})
        for e in (exercise, "0" * 16)
    ]
    assert found[0] == found[1]
    assert (found[0][0], "no-such-exercise" in found[0][1]) == (404, True)
    token = eve["authorization"].removeprefix("Bearer ")
    theirs, none = [await goodbye(house, token, e) for e in (exercise, "0" * 16)]
    assert theirs == none
    assert theirs[0] == ("exercise-gone", 1008)
    assert house.house.exercises.open_here(exercise) is None


async def test_a_person_cannot_tell_another_exercise_from_none(house: Served) -> None:
    code, exercise = await there(house)
    bob = await house.join((await house.seminar())["code"], "Bob")
    head = {"authorization": f"Bearer {bob['token']}"}
    for method, path in await routes(house):
        if path in OPEN:
            continue
        found = [
            await web(house, method, filled(path, c, e), head, {})
            for c, e in ((code, exercise), ("ZZZZZZ", "0" * 16))
        ]
        assert found[0] == found[1], (method, path)
        assert found[0][0] in {403, 422}, (method, path)
    assert house.house.exercises.open_here(exercise) is None


async def test_a_token_of_another_kind_costs_what_a_forged_one_does(house: Served) -> None:
    code, _ = await there(house)
    joined = await house.join(code, "Bob")
    link = joined["link"].partition("=")[2]
    forged = "x" * len(link)
    found = [
        await web(house, "GET", "/api/seminars", {"authorization": f"Bearer {token}"}, {})
        for token in (link, forged)
    ]
    assert found[0] == found[1]
    assert found[0][0] == 401
    assert await goodbye(house, link, None) == await goodbye(house, forged, None)
    entered = [
        await web(house, "POST", "/api/enter", {}, {"link": token})
        for token in (joined["token"], forged)
    ]
    assert entered[0] == entered[1]


async def test_a_word_for_another_costs_what_a_wrong_one_does(house: Served) -> None:
    code, _ = await there(house)
    ben, eve = await facilitator(house, "Ben"), await facilitator(house, "Eve")
    path, words, offered = f"/api/seminars/{code}/hand-over", [], []
    for name in ("Ben", "Nobody"):
        with asked(house) as work:
            answer = await house.web.post(path, json={"name": name}, headers=house.bearer)
        words.append(answer.json()["word"])
        offered.append((answer.status_code, len(words[-1]), work))
    assert offered[0] == offered[1], "whether there is such an account"
    with asked(house):
        answer = await house.web.post(path, json={"name": "Ben"}, headers=house.bearer)
    good = answer.json()["word"]
    found = [
        await web(house, "POST", "/api/take-over", eve, {"word": word})
        for word in ("x" * len(good), words[1], good, good[:-1] + "x")
    ]
    assert all(each == found[0] for each in found)
    assert (await web(house, "POST", "/api/take-over", ben, {"word": good}))[0] == 200


async def test_an_unknown_name_costs_what_a_wrong_password_does(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    await facilitator(house, "Ben")  # who has not chosen a password yet
    made = await house.house.event_log.write(
        lambda connection: accounts.add(connection, "Ada", passwords.hashed("a long password"), 1)
    )
    assert made is not None
    hashes: list[str] = []
    compare = passwords._fits

    def counted(kept: str, password: str) -> bool:
        hashes.append(kept.rpartition("$")[0].rpartition("$")[0])
        return compare(kept, password)

    monkeypatch.setattr(passwords, "_fits", counted)
    found = [
        await web(house, "POST", "/api/sign-in", {}, {"name": name, "password": "wrong password"})
        for name in ("Ada", "Ben", "Nobody", "")
    ]
    assert all(each == found[0] for each in found)
    assert found[0][0] == 401
    assert len(hashes) == len(found)
    assert len(set(hashes)) == 1, "with the same memory, rounds and lanes"
