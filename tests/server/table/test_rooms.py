"""Rooms: an exercise's people are those of its own table, and who is here has a name."""

from functools import partial

import pytest

from server.table.rooms import here, names_in, places, room_of
from tests.kit.served import Hand, served
from tests.kit.small import small
from tests.kit.table import Table


@pytest.mark.slow
async def test_a_room_holds_the_people_of_its_own_exercise(database: str) -> None:
    async with served(database, Hand()) as house:
        sheet = await house.seminar(exercises=2)
        joined = [await house.join(sheet["code"], name) for name in ("Ada", "Bob", "Cem")]
        for place, listed in enumerate(sheet["exercises"], start=1):
            id = listed["id"]
            own = {one["seat"]: one["name"] for one in joined if one["exercise"] == id}
            room = await house.house.event_log.read(partial(room_of, exercise=id))
            assert room is not None
            assert (room.exercise, room.seminar, room.place) == (id, sheet["code"], place)
            assert room.people == own
            names = await house.house.event_log.read(partial(names_in, exercise=id))
            assert names == own
        assert await house.house.event_log.read(lambda c: room_of(c, "nowhere")) is None


def test_a_place_is_a_seat_of_a_delegation_as_the_log_has_it() -> None:
    world = Table(small(), crew={"nor": ("head", "military"), "sud": ("head",)}).world
    assert places(world) == {
        "nor-head": ("nor", "head"),
        "nor-military": ("nor", "military"),
        "sud": ("sud", "head"),
    }


def test_who_is_here_is_named_and_nobody_else_is_counted() -> None:
    """Control, watchers and lobbies listen as well: they have no name and are told of to nobody."""
    table = Table(small(), crew={"nor": ("head",), "sud": ("head",)})
    names = {"sud": "Bob", "nor": "Ada", "late": "Cem"}
    told = here(table.world, names, ["sud", "control", "projector", "nor"])
    assert told.present == ("nor", "sud")
    assert told.names == names
    assert told.places == places(table.world)
    assert told.understudies == tuple(sorted(table.world.hidden.understudies)) == ("mid",)
