"""Walls: who looks at all tables of a seminar at once is there for colleagues to see."""

from typing import Any

import pytest

from server.people import tokens
from server.people.accounts import LOCAL
from server.people.tokens import Grant
from server.table import walls
from server.table.bus import Call, NoBus, Present
from server.table.walls import AWAY, KEEP, Walls
from tests.kit.served import Hand, Served, facilitator, served, so

PAGE, OTHER = b"page", b"other"


class Clock:
    """A loop's clock that is moved by hand."""

    def __init__(self, monkeypatch: pytest.MonkeyPatch) -> None:
        self.at = 1000.0
        monkeypatch.setattr(walls, "_now", lambda: self.at)


class Heard(NoBus):
    """A bus that writes down what it is asked."""

    process = "here"
    hears = True

    def __init__(self) -> None:
        self.attended: list[str] = []
        self.calls: list[tuple[str, Call]] = []

    def call(self, exercise: str, call: Call) -> None:
        self.calls.append((exercise, call))

    def attend(self, exercise: str) -> None:
        self.attended.append(exercise)

    def neglect(self, exercise: str) -> None:
        self.attended.remove(exercise)


async def test_a_page_is_at_one_wall_until_it_says_otherwise_or_asks_no_more(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock = Clock(monkeypatch)
    found = Walls(NoBus)
    found.look(PAGE, "anna", "ABC")
    found.look(OTHER, "anna", "ABC")
    assert found.at("ABC") == {"anna"}
    found.look(PAGE, "anna", "XYZ")
    assert [*found.at("ABC"), *found.at("XYZ")] == ["anna", "anna"], "the other page stays"
    found.look(OTHER, "anna", None)
    assert [*found.at("ABC"), "|", *found.at("XYZ")] == ["|", "anna"]
    clock.at += AWAY - 1
    found.look(PAGE, "anna", "XYZ")
    clock.at += AWAY - 1
    assert found.at("XYZ") == {"anna"}
    clock.at += 1
    assert found.at("XYZ") == frozenset()


async def test_a_wall_is_listened_to_as_long_as_somebody_wants_to_know(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    clock, bus = Clock(monkeypatch), Heard()
    found = Walls(lambda: bus)
    assert found.at("ABC") == frozenset()
    assert bus.attended == ["wall:ABC"]
    assert bus.calls == [("wall:ABC", Present(process="here", seats=(), ask=True))]
    assert found.heard("wall:ABC", Present(process="there", seats=("eve",)))
    assert found.heard("wall:XYZ", Present(process="there", seats=("eve",))), "nobody asked"
    assert not found.heard("0123456789abcdef", Present(process="there", seats=("eve",)))
    assert found.at("ABC") == {"eve"}
    clock.at += KEEP
    found.keep()
    assert bus.attended == ["wall:ABC"]
    clock.at += 1
    found.keep()
    assert bus.attended == []


async def at_wall(house: Served, head: dict[str, str], path: str = "") -> list[tuple[str, bool]]:
    """Who of the facilitators looks at the whole seminar, as one of them is told."""
    (sheet,) = (await house.web.get(f"/api/seminars{path}", headers=head)).json()
    return [(one["name"], one["wall"]) for one in sheet["holders"]]


async def colleague(house: Served, code: str, name: str) -> dict[str, str]:
    asked = {"name": name, "account": False, "watches": False}
    path = f"/api/seminars/{code}/colleagues"
    link = (await house.web.post(path, json=asked, headers=house.bearer)).json()["link"]
    entered = await house.web.post("/api/enter", json={"link": link.partition("=")[2]})
    return {"authorization": f"Bearer {entered.json()['token']}"}


@pytest.mark.slow
async def test_colleagues_see_who_looks_at_the_wall_from_every_process(
    two: tuple[Served, Served],
) -> None:
    one, other = two
    code = (await one.seminar())["code"]
    anna = await colleague(one, code, "Anna")
    assert await at_wall(one, anna, f"?wall={code}") == [("", False), ("Anna", True)]
    assert await at_wall(one, one.bearer) == [("", False), ("Anna", True)]
    await at_wall(other, other.bearer)  # asks, and is told by the other process
    wall: Any = other.house.lookout.walls
    await so(lambda: len(wall.at(code)) == 1)
    assert await at_wall(other, other.bearer, f"?wall={code}") == [("", True), ("Anna", True)]
    assert await at_wall(one, anna) == await at_wall(one, one.bearer), "silence says nothing"
    assert await at_wall(one, anna, "?wall=") == [("", True), ("Anna", False)]
    await so(lambda: wall.at(code) == {LOCAL})


@pytest.mark.slow
async def test_nobody_is_at_the_wall_of_a_seminar_that_is_not_theirs(database: str) -> None:
    async with served(database, Hand()) as house:
        code = (await house.seminar())["code"]
        eve = await facilitator(house, "Eve")
        answer = await house.web.get(f"/api/seminars?wall={code}", headers=eve)
        assert answer.json() == []
        assert house.house.lookout.walls.at(code) == frozenset()
        long = await house.web.get(f"/api/seminars?wall={'X' * 17}", headers=eve)
        assert long.status_code == 422

        def end(connection: Any) -> object:
            return tokens.revoke_all(connection, Grant(kind="control", account=LOCAL))

        await house.house.event_log.write(end)
        gone = await house.web.get(f"/api/seminars?wall={code}", headers=house.bearer)
        assert gone.status_code == 401
        assert house.house.lookout.walls.at(code) == frozenset()
