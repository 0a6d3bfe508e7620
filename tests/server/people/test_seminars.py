"""Seminars: made whole, found however their code is typed, and nobody is dealt in twice."""

import asyncio
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import func, select

from server.archive.tables import people, seminars, tokens
from server.people.accounts import LOCAL
from server.people.seminars import CODE_LENGTH, CODE_LETTERS, MOST
from server.table.rooms import places
from server.wire.problems import NotFound, Problem, Unfit
from tests.kit.served import Hand, Served, served

pytestmark = pytest.mark.slow


@pytest.fixture
async def house(database: str) -> AsyncIterator[Served]:
    async with served(database, Hand()) as house:
        yield house


async def counted(house: Served) -> tuple[int, ...]:
    """How many seminars, people and tokens are written down."""
    return await house.house.event_log.read(
        lambda connection: tuple(
            connection.execute(select(func.count()).select_from(table)).scalar_one()
            for table in (seminars, people, tokens)
        )
    )


async def test_a_seminar_is_found_by_its_code_however_that_is_typed(house: Served) -> None:
    made = await house.house.seminars.create("two-shores", 3, "  A\u202e day ", LOCAL)
    assert len(made.code) == CODE_LENGTH
    assert set(made.code) <= set(CODE_LETTERS)
    assert made.title == "A day"
    assert len(set(made.exercises)) == 3
    wide = "".join(chr(ord(sign) + 0xFEE0) for sign in made.code)  # as a Chinese keyboard types
    unseen = f"\u200b{made.code[:3]}\u00ad-{made.code[3:]}"
    for typed in (made.code, f" {made.code.lower()}\n", wide, unseen):
        assert await house.house.seminars.find(typed) == made
    assert await house.house.seminars.all_of(LOCAL) == [made]
    assert await house.house.seminars.all_of("somebody else") == []


async def test_what_is_no_code_finds_nothing(house: Served) -> None:
    for typed in ("", "AAAAAA", "' OR 1=1", "\0", "\ud800", "é" * 5000):
        with pytest.raises(NotFound) as refused:
            await house.house.seminars.find(typed)
        assert refused.value.code == "no-such-seminar"


async def test_a_seminar_that_cannot_be_leaves_nothing(house: Served) -> None:
    before = await counted(house)
    for scenario, count, code in (
        ("nowhere", 1, "no-such-scenario"),
        ("two-shores", 0, "out-of-range"),
        ("two-shores", MOST + 1, "out-of-range"),
    ):
        with pytest.raises(Problem) as refused:
            await house.house.seminars.create(scenario, count, "", LOCAL)
        assert refused.value.code == code
    assert await counted(house) == before


async def test_two_processes_deal_at_once_and_nobody_sits_on_anothers_place(
    database: str, house: Served
) -> None:
    """The eight places of a table go to eight of twelve; the others look on."""
    made = await house.house.seminars.create("two-shores", 1, "", LOCAL)
    async with served(database, Hand()) as other:
        before = await counted(house)
        doors = [house.house.seminars, other.house.seminars]
        arrived = await asyncio.gather(
            *(doors[n % 2].join(made.code, f"Person {n}", "en") for n in range(12))
        )
        exercise = await house.house.exercises.find(made.exercises[0])
        assert exercise is not None
        await exercise.follow(1 + 8)
        seated = places(exercise.world)
        assert seated.keys() < {arrival.seat for arrival in arrived}
        assert len(set(seated.values())) == 8
    after = await counted(house)
    assert [now - then for now, then in zip(after, before, strict=True)] == [0, 12, 24]


async def test_who_has_no_name_is_given_no_seat(house: Served) -> None:
    made = await house.house.seminars.create("two-shores", 1, "", LOCAL)
    before = await counted(house)
    for name in ("", " \u200b", "x" * 41):
        with pytest.raises(Unfit):
            await house.house.seminars.join(made.code, name, "en")
    assert await counted(house) == before


async def test_what_is_no_language_is_english(house: Served) -> None:
    made = await house.house.seminars.create("two-shores", 1, "", LOCAL)
    for spoken in ("fr", "<b>"):
        await house.house.seminars.join(made.code, "Ada", spoken)
    found = await house.house.event_log.read(
        lambda connection: set(connection.execute(select(people.c.language)).scalars())
    )
    assert found == {"fr", "en"}
