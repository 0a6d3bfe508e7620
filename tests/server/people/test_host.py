"""The host's way in, and what they find at the start."""

from collections.abc import AsyncIterator

import pytest

from server.people import host
from server.people.accounts import LOCAL
from server.people.tokens import is_dead
from server.scenarios import load_scenario
from server.scenarios.loading import RULE_BOOK
from tests.kit.served import CONTROL_TOKEN, Hand, Served, served

pytestmark = pytest.mark.slow


@pytest.fixture
async def house(database: str) -> AsyncIterator[Served]:
    async with served(database, Hand(), demo=False) as house:
        yield house


async def way_in(house: Served, fixed: str | None) -> str | None:
    return await host.way_in(house.house.event_log, house.house.moments, fixed)


async def first(house: Served, wanted: tuple[str, int] | None = None, *, demo: bool = True) -> str:
    """The code of the seminar to begin with; empty if there is none."""
    found = await host.first_seminar(house.house.seminars, wanted, demo=demo)
    return found.code if found else ""


async def test_without_a_token_of_the_settings_each_start_has_a_new_way_in(house: Served) -> None:
    ways = [await way_in(house, None) for _ in range(2)]
    assert None not in ways
    assert ways[0] != ways[1]
    for token in ways:
        assert (await house.web.post("/api/enter", json={"link": token})).status_code == 200


async def test_the_token_of_the_settings_is_the_way_in_until_it_is_taken_back(
    house: Served,
) -> None:
    assert await way_in(house, CONTROL_TOKEN) == CONTROL_TOKEN
    assert await way_in(house, "another-control-token") == "another-control-token"
    assert await house.house.event_log.read(lambda c: is_dead(c, CONTROL_TOKEN))
    assert await way_in(house, CONTROL_TOKEN) is None


async def test_who_has_nothing_yet_begins_with_something_to_try_out(house: Served) -> None:
    assert await first(house, demo=False) == ""
    code = await first(house)
    made = await house.house.seminars.find(code)
    assert (made.scenario, len(made.exercises)) == (host.DEMO, 1)
    assert await first(house) == code, "once is enough"


async def test_the_newest_is_the_one_to_begin_with_unless_another_is_wanted(house: Served) -> None:
    await first(house)
    house.house.moments.at += 1  # type: ignore[attr-defined]
    newest = await house.house.seminars.create("helsinki", 1, "", LOCAL)
    assert await first(house) == newest.code
    wanted = await house.house.seminars.find(await first(house, ("two-shores", 3)))
    assert (wanted.scenario, len(wanted.exercises)) == ("two-shores", 3)


@pytest.mark.parametrize("demo", [True, False])
async def test_somebodys_lesson_is_nothing_to_begin_with(house: Served, demo: bool) -> None:
    pop_up = load_scenario(RULE_BOOK / "cases" / "pop-up.yaml")
    house.house.seminars.shelf = {**house.house.seminars.shelf, "pop-up": pop_up}
    learner = {"name": "Ada", "language": "en"}
    assert (await house.web.post("/api/lessons", json=learner)).status_code == 200
    assert bool(await first(house, demo=demo)) is demo
