"""Store first, tell afterwards; one run in flight; every process may write."""

import asyncio
import re
import threading
from collections.abc import AsyncIterator

import pytest
from sqlalchemy import Connection, event

from game_rules.record.commands import Command, End, Pause, Resume, Speak, Start, TakeSeat
from game_rules.record.events import Refused
from server.archive.entries import first_broken
from server.table.exercise import Exercise
from server.table.run import TOGETHER
from server.table.sight import Slot
from server.table.wishes import Answer, Done, Lost
from server.wire.frames import Letter
from tests.kit.ear import NOBODY, Ear
from tests.kit.served import Hand, Served, served

pytestmark = pytest.mark.slow


@pytest.fixture
async def house(database: str) -> AsyncIterator[Served]:
    async with served(database, Hand()) as house:
        yield house


async def exercise_of(house: Served) -> Exercise:
    sheet = await house.seminar()
    found = await house.house.exercises.find(sheet["exercises"][0]["id"])
    assert found is not None
    return found


def status(exercise: Exercise) -> str:
    return exercise.world.public.stage.status


def number(n: int) -> str:
    return f"{n:032x}"


async def test_nothing_is_told_and_nothing_acknowledged_before_it_is_durable(
    house: Served,
) -> None:
    exercise = await exercise_of(house)
    ear = Ear()
    exercise.viewers.join("observer", ear, {})
    seen: list[tuple[int, list[str], list[Answer]]] = []
    answers: list[Answer] = []

    def committing(_connection: Connection) -> None:
        seen.append((exercise.past.number, list(ear.said), list(answers)))

    event.listen(house.house.event_log._engine, "commit", committing)
    exercise.submit("control", number(1), Start(), answers.append)
    while not answers:
        await house.house.event_log.write(lambda _connection: None)
    assert seen[0] == (1, [], [])
    assert answers == [Done()]
    assert "stir" in ear.said


async def test_commands_are_decided_one_after_the_other_each_on_what_is_durable(
    house: Served,
) -> None:
    exercise = await exercise_of(house)
    await exercise.do("control", number(0), Start())
    wishes: list[tuple[str, Command]] = [
        (number(n), Pause(reason="x") if n % 2 else Resume()) for n in range(1, 21)
    ]
    answers = await asyncio.gather(*(exercise.do("control", id, c) for id, c in wishes))
    assert answers == [Done()] * 20
    rows = await house.house.event_log.rows(exercise.id)
    assert [row.number for row in rows] == list(range(1, 23))
    assert first_broken(rows) is None


async def talking(house: Served) -> tuple[Exercise, Slot, list[str]]:
    """An exercise in talks, a delegation's device at its table, and what it is told."""
    exercise = await exercise_of(house)
    await exercise.do("control", number(0), Start())
    told: list[str] = []

    def put(letter: Letter) -> bool:
        told.append(letter.text)
        return True

    slot = exercise.viewers.join("halvern", Ear(), {}, put)
    slot.sight.welcome(slot, NOBODY, 0, ())
    return exercise, slot, told


def line(n: int) -> Speak:
    return Speak(channel="plenary", text=f"Line {n}.")


def lines_in(letter: str) -> list[str]:
    return re.findall(r"Line \d+\.", letter)


async def test_what_came_in_one_hurry_is_told_together_and_in_order(house: Served) -> None:
    exercise, slot, told = await talking(house)
    answers: list[Answer] = []

    def submit(n: int) -> None:
        def answered(answer: Answer) -> None:
            answers.append(answer)
            exercise.viewers.owe(slot, number(n))

        exercise.submit("control", number(n), line(n), answered)

    for n in range(1, 6):
        submit(n)
    await exercise.do("control", number(6), line(6))
    assert [lines_in(letter) for letter in told] == [[f"Line {n}." for n in range(1, 7)]]
    assert answers == [Done()] * 5
    # Whoever is told that its command is done is told in the same letter what it has brought.
    assert all(number(n) in told[0] for n in range(1, 6))
    rows = await house.house.event_log.rows(exercise.id)
    assert first_broken(rows) is None


async def test_nobody_waits_for_more_than_a_few_who_come_after(house: Served) -> None:
    exercise, _, told = await talking(house)
    wishes = [exercise.do("control", number(n), line(n)) for n in range(1, 3 * TOGETHER + 2)]
    assert set(await asyncio.gather(*wishes)) == {Done()}
    assert [len(lines_in(letter)) for letter in told] == [TOGETHER, TOGETHER, TOGETHER, 1]


async def test_what_came_in_one_turn_is_decided_one_on_the_other_and_stored_in_one_piece(
    house: Served,
) -> None:
    exercise, _, told = await talking(house)
    commits: list[Connection] = []
    event.listen(house.house.event_log._engine, "commit", commits.append)
    wishes: list[Command] = [Pause(reason="x"), Resume(), line(3), Pause(reason="y")]
    asked = [exercise.do("control", number(n), wish) for n, wish in enumerate(wishes, 1)]
    # Sent twice: what it is told must be in the log, and so it waits for the others to be there.
    again = exercise.do("control", number(3), line(3))
    answers = await asyncio.gather(*asked, again)
    assert answers == [Done()] * 5
    assert (len(commits), len(told)) == (1, 1)
    rows = await house.house.event_log.rows(exercise.id)
    assert [row.id for row in rows[-4:]] == [number(n) for n in range(1, 5)]
    assert first_broken(rows) is None


async def test_who_is_refused_for_what_is_not_yet_durable_hears_it_when_it_is(
    house: Served,
) -> None:
    exercise, _, _ = await talking(house)
    seen: list[list[Answer]] = []
    answers: list[Answer] = []
    listening = house.house.event_log._engine
    event.listen(listening, "commit", lambda _connection: seen.append(list(answers)))
    exercise.submit("control", number(1), Pause(reason="x"), answers.append)
    exercise.submit("control", number(2), Pause(reason="x"), answers.append)
    await exercise.do("control", number(3), Resume())
    assert answers == [Done(), Refused(code="paused")]
    assert seen == [[], answers]


async def test_one_that_cannot_be_stored_takes_nobody_along(house: Served) -> None:
    exercise, _, _ = await talking(house)
    engine = house.house.event_log._engine

    def full(
        _connection: Connection, cursor: object, statement: str, given: object, *_more: object
    ) -> None:
        if statement.startswith("INSERT INTO entries") and "Line 2." in repr(given):
            raise OSError("no space left on device")

    event.listen(engine, "before_cursor_execute", full)
    answers = await asyncio.gather(
        *(exercise.do("control", number(n), line(n)) for n in range(1, 5))
    )
    assert answers == [Done(), Refused(code="try-again"), Done(), Done()]
    assert first_broken(await house.house.event_log.rows(exercise.id)) is None


async def test_a_run_that_another_process_has_overtaken_is_decided_anew_and_whole(
    house: Served, database: str
) -> None:
    exercise, _, told = await talking(house)
    async with served(database, Hand()) as other:
        theirs = await other.house.exercises.find(exercise.id)
        assert theirs is not None
        mine = [exercise.do("control", number(n), line(n)) for n in range(1, 5)]
        others = [theirs.do("control", number(n), line(n)) for n in range(3, 7)]
        answers = await asyncio.gather(*mine, *others)
        assert answers == [Done()] * 8
        await exercise.follow(theirs.past.number)
    rows = await house.house.event_log.rows(exercise.id)
    assert first_broken(rows) is None
    assert sorted(row.id for row in rows[2:]) == [number(n) for n in range(1, 7)]
    assert sorted(lines_in("".join(told))) == [f"Line {n}." for n in range(1, 7)]


async def test_a_refusal_comes_after_what_was_stored_before_it(house: Served) -> None:
    exercise, _, told = await talking(house)
    said: list[str | Answer] = []
    exercise.submit("control", number(1), line(1), lambda _answer: said.extend(told))
    exercise.submit("control", number(2), Start(), said.append)
    await exercise.do("control", number(3), line(3))
    assert said[-1] == Refused(code="already-started")
    assert lines_in(told[0]) == ["Line 1."]


async def test_who_sits_down_before_what_is_stored_is_told_hears_each_line_once(
    house: Served,
) -> None:
    exercise, _, told = await talking(house)
    before, commits, gate = exercise.past.number, list[str](), threading.Event()

    def committing(_connection: Connection) -> None:
        commits.append("one")
        gate.wait(30)

    event.listen(house.house.event_log._engine, "commit", committing)
    wishes = [asyncio.ensure_future(exercise.do("control", number(n), line(n))) for n in (1, 2)]
    while not commits:  # noqa: ASYNC110  the commit waits for us
        await asyncio.sleep(0)
    assert (exercise.past.number, told) == (before, [])  # two are decided, and none is stored
    heard: list[str] = []

    def put(letter: Letter) -> bool:
        heard.append(letter.text)
        return True

    late = exercise.viewers.join("halvern", Ear(), {}, put)
    heard.append(late.sight.welcome(late, NOBODY, 0, ()).text)
    gate.set()
    assert await asyncio.gather(*wishes) == [Done(), Done()]
    assert lines_in("".join(heard)) == ["Line 1.", "Line 2."]


async def test_what_another_process_wrote_is_read_told_and_decided_upon(
    house: Served, database: str
) -> None:
    exercise = await exercise_of(house)
    async with served(database, Hand()) as other:
        theirs = await other.house.exercises.find(exercise.id)
        assert theirs is not None
        assert await theirs.do("control", number(1), Start()) == Done()
        ear = Ear()
        exercise.viewers.join("observer", ear, {})
        assert status(exercise) == "lobby"
        # It is decided on the old world, finds its number taken, and is decided anew.
        assert await exercise.do("control", number(2), Start()) == Refused(code="already-started")
        assert status(exercise) == "running"
        assert "stir" in ear.said
        # The same command through both doors is one entry.
        assert await theirs.do("control", number(3), End(reason="x")) == Done()
        assert await exercise.do("control", number(3), End(reason="x")) == Done()
        assert exercise.past.number == theirs.past.number == 3
        assert exercise.past.hash == theirs.past.hash


async def test_a_row_that_cannot_be_stored_is_refused_and_heals(house: Served) -> None:
    exercise = await exercise_of(house)
    engine = house.house.event_log._engine

    def full(_connection: Connection, cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("INSERT INTO entries"):
            raise OSError("no space left on device")

    before = exercise.world
    event.listen(engine, "before_cursor_execute", full)
    assert await exercise.do("control", number(1), Start()) == Refused(code="try-again")
    assert exercise.world is before
    event.remove(engine, "before_cursor_execute", full)
    assert await exercise.do("control", number(1), Start()) == Done()


async def test_a_log_that_cannot_be_read_gives_the_exercise_up_until_it_can(
    house: Served, database: str
) -> None:
    exercise = await exercise_of(house)
    async with served(database, Hand()) as other:
        theirs = await other.house.exercises.find(exercise.id)
        assert theirs is not None
        await theirs.do("control", number(1), Start())
    engine = house.house.event_log._engine
    ear = Ear()
    exercise.viewers.join("observer", ear, {})

    def gone(_connection: Connection, cursor: object, statement: str, *_more: object) -> None:
        if statement.startswith("SELECT entries") and "entries.event" in statement:
            raise OSError("the disk has gone away")

    event.listen(engine, "before_cursor_execute", gone)
    answers = await asyncio.gather(
        exercise.do("control", number(2), Start()),
        exercise.do("control", number(3), Start()),
    )
    assert list(answers) == [Lost(), Lost()]
    assert ear.said == ["try-again"]
    assert await exercise.do("control", number(4), End(reason="x")) == Lost()
    event.remove(engine, "before_cursor_execute", gone)
    again = await house.house.exercises.find(exercise.id)
    assert again is not None
    assert again is not exercise
    assert again.world.public.stage.status == "running"
    assert await again.do("control", number(2), End(reason="x")) == Done()


async def test_rules_that_break_leave_the_table_standing(
    house: Served, monkeypatch: pytest.MonkeyPatch
) -> None:
    exercise = await exercise_of(house)

    def broken(*_arguments: object) -> None:
        raise ZeroDivisionError("a defect")

    with monkeypatch.context() as patch:
        patch.setattr("server.table.run.decide", broken)
        assert await exercise.do("control", number(1), Start()) == Refused(code="rules-broke")
    assert await exercise.do("control", number(1), Start()) == Done()


async def test_somebody_without_a_seat_is_refused(house: Served) -> None:
    exercise = await exercise_of(house)
    answer = await exercise.do("stranger", number(1), Speak(channel="plenary", text="Hello?"))
    assert answer == Refused(code="no-seat")


async def test_time_never_runs_back_in_the_log(house: Served, database: str) -> None:
    exercise = await exercise_of(house)
    hand = exercise._table.moments
    assert isinstance(hand, Hand)
    hand.at += 5000
    await exercise.do("control", number(1), Start())
    hand.at -= 4000
    await exercise.do("control", number(2), Pause(reason="x"))
    first, second, third = await house.house.event_log.rows(exercise.id)
    assert (first.at, second.at, third.at) == (first.at, first.at + 5000, first.at + 5000)


async def test_the_past_read_from_the_log_is_the_past_that_was_lived(
    house: Served, database: str
) -> None:
    exercise = await exercise_of(house)
    wishes: list[tuple[str, Command]] = [
        ("control", TakeSeat(seat="ada", party="halvern", role="head")),
        ("control", Start()),
        ("ada", Speak(channel="caucus-halvern", text="Ä 李 🙂")),
        ("control", Pause(reason="Tea.")),
    ]
    for n, (who, command) in enumerate(wishes):
        assert await exercise.do(who, number(n), command) == Done()
    async with served(database, Hand()) as other:
        read = await other.house.exercises.find(exercise.id)
        assert read is not None
        lived, past = exercise.past, read.past
        assert (past.world, past.number, past.at) == (lived.world, lived.number, lived.at)
        assert (past.hash, past.ids, past.streams) == (lived.hash, lived.ids, lived.streams)


async def test_an_altered_entry_breaks_the_chain_where_it_stands(house: Served) -> None:
    exercise = await exercise_of(house)
    await exercise.do("control", number(1), Start())
    await exercise.do("control", number(2), Pause(reason="Tea."))
    rows = await house.house.event_log.rows(exercise.id)
    assert first_broken(rows) is None
    assert first_broken(rows[1:]) == 1
    for position, row in enumerate(rows):
        fields = {name: getattr(row, name) for name in row.__struct_fields__}
        for name, value in (
            ("command", row.command + " "),
            ("event", row.event + " "),
            ("at", row.at + 1),
            ("actor", '{"type":"clock"}'),
            ("hash", bytes(32)),
        ):
            altered = [
                *rows[:position],
                type(row)(**{**fields, name: value}),
                *rows[position + 1 :],
            ]
            assert first_broken(altered) == position + 1, name
