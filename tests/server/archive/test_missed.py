"""Who has missed something asks together with all who ask meanwhile, and gets their own."""

import asyncio
from collections.abc import Callable
from typing import TypeVar

import pytest
from sqlalchemy import Connection, Engine, create_engine, insert
from sqlalchemy.exc import OperationalError

from server.archive.missed import AT_ONCE, Missed
from server.archive.row import Row
from server.archive.tables import entries, metadata

T = TypeVar("T")


def row(exercise: str, number: int) -> Row:
    none = b""
    return Row(
        exercise=exercise, number=number, seat="s", id=f"{number}", at=number, actor="", command="",
        event="", command_hash=none, event_hash=none, hash=none,
    )  # fmt: skip


class Slow:
    """A database that answers a question when it is let, and counts."""

    def __init__(self) -> None:
        self.engine: Engine = create_engine("sqlite://")
        metadata.create_all(self.engine)
        self.questions = 0
        self.broken = False
        self.asked, self.free = asyncio.Event(), asyncio.Event()
        self.free.set()

    def store(self, *rows: Row) -> None:
        with self.engine.begin() as connection:
            for each in rows:
                values = {name: getattr(each, name) for name in Row.__struct_fields__}
                connection.execute(insert(entries), values)

    async def read(self, job: Callable[[Connection], T], /) -> T:
        self.questions += 1
        self.asked.set()
        with self.engine.connect() as connection:
            found = job(connection)
        await self.free.wait()
        if self.broken:
            raise OperationalError("", None, OSError("away"))
        return found


@pytest.fixture
async def slow() -> Slow:
    return Slow()


async def test_each_gets_what_it_has_missed_in_order_and_one_question_is_asked(slow: Slow) -> None:
    slow.store(*(row(exercise, number) for number in (2, 1, 3) for exercise in ("a", "b")))
    missed = Missed(slow.read)
    found = [*await asyncio.gather(missed.rows("a", 0), missed.rows("b", 2), missed.rows("c", 0))]
    assert found == [[row("a", 1), row("a", 2), row("a", 3)], [row("b", 3)], []]
    assert slow.questions == 1


async def test_two_who_ask_about_one_exercise_each_get_their_own(slow: Slow) -> None:
    slow.store(row("a", 1), row("a", 2))
    missed = Missed(slow.read)
    found = [*await asyncio.gather(missed.rows("a", 1), missed.rows("a", 0))]
    assert found == [[row("a", 2)], [row("a", 1), row("a", 2)]]


async def test_who_comes_while_a_question_is_on_its_way_hears_what_was_stored_since(
    slow: Slow,
) -> None:
    missed = Missed(slow.read)
    slow.free.clear()
    early = asyncio.ensure_future(missed.rows("a", 0))
    await slow.asked.wait()
    late = [asyncio.ensure_future(missed.rows(exercise, 0)) for exercise in ("a", "b")]
    await asyncio.sleep(0)
    assert slow.questions == 1, "one at a time"
    slow.store(row("a", 1), row("b", 1))
    slow.free.set()
    assert await early == [], "as it was when it was asked"
    assert await asyncio.gather(*late) == [[row("a", 1)], [row("b", 1)]]
    assert slow.questions == 2


async def test_a_crowd_is_asked_for_in_several_questions(slow: Slow) -> None:
    names = [f"e{number:03}" for number in range(2 * AT_ONCE + 1)]
    slow.store(*(row(name, 1) for name in names))
    missed = Missed(slow.read)
    found = await asyncio.gather(*(missed.rows(name, 0) for name in names))
    assert found == [[row(name, 1)] for name in names]
    assert slow.questions == 3


async def test_all_are_told_when_the_database_is_away_and_the_next_is_answered(slow: Slow) -> None:
    slow.store(row("a", 1))
    missed = Missed(slow.read)
    slow.broken = True
    found = await asyncio.gather(missed.rows("a", 0), missed.rows("b", 0), return_exceptions=True)
    assert [type(each) for each in found] == [OperationalError, OperationalError]
    slow.broken = False
    assert await missed.rows("a", 0) == [row("a", 1)]


@pytest.mark.parametrize("broken", [False, True])
async def test_who_leaves_before_the_answer_keeps_nobody_else_from_theirs(
    slow: Slow, broken: bool
) -> None:
    slow.store(row("a", 1))
    slow.broken = broken
    missed = Missed(slow.read)
    slow.free.clear()
    leaves, stays = (asyncio.ensure_future(missed.rows("a", 0)) for _ in range(2))
    await slow.asked.wait()
    leaves.cancel()
    await asyncio.wait({leaves})
    slow.free.set()
    found = (await asyncio.gather(stays, return_exceptions=True))[0]
    assert isinstance(found, OperationalError) if broken else found == [row("a", 1)]
