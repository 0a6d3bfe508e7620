"""Bots play through the same door as people, one after the other, and never spin."""

import asyncio
from pathlib import Path

import pytest
from sqlalchemy.exc import OperationalError

from game_rules.bots.style import Style
from server.archive.entries import first_broken
from server.archive.row import Row
from server.table import understudies
from server.table.exercise import Exercise
from tests.kit.moments import sweep
from tests.kit.served import SOON, Served, Socket, served

pytestmark = pytest.mark.slow


async def test_bots_alone_play_a_whole_exercise_to_its_debrief(tmp_path: Path) -> None:
    async with served(tmp_path, bot_seconds=0) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        control = await house.control(exercise)
        await control.do("start")
        async with asyncio.timeout(60):
            await control.until_stage(status="ended")
        rows = await house.house.event_log.rows(exercise)
        assert first_broken(rows) is None
        seats = {row.seat for row in rows}
        assert {f"bot:{party['id']}" for party in control.parts["board"]["parties"]} <= seats
        assert "clock" not in seats, "when all are ready nobody waits for the clock"
        told = await house.web.get(f"/api/exercises/{exercise}/debrief", headers=house.bearer)
        assert (told.json()["ended"], told.json()["rounds"]) == (True, 6)


async def test_a_person_plays_with_bots_which_fall_silent_when_all_is_done(tmp_path: Path) -> None:
    async with served(tmp_path, bot_seconds=0) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"]))["token"])
        control = await house.control(sheet["exercises"][0]["id"])
        await control.do("start")
        while len(ada.parts["stage"]["ready"]) < 3:
            await ada.hear()
        exercise = await house.house.exercises.find(control.you["exercise"])
        assert exercise is not None
        number = 0
        async with asyncio.timeout(60):  # bots that spin never come to rest
            while number != exercise.past.number:
                number = exercise.past.number
                for _ in range(20):
                    await ada.quiet()
        await ada.do("ready", round=1, phase="talks", ready=True)
        await ada.until_stage(phase="decisions")
        await ada.do("seal", round=1, sealed=True)
        await ada.until_stage(phase="reading")


async def test_an_understudy_that_control_puts_in_plays_at_once(tmp_path: Path) -> None:
    async with served(tmp_path, bot_seconds=0) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"]))["token"])
        control = await house.control(sheet["exercises"][0]["id"])
        await control.do("start")
        await control.do("understudy", party="halvern", bot="hawk")
        await ada.until_stage(phase="decisions")
        await control.quiet()
        assert "halvern" in control.here["understudies"]


async def test_bots_play_on_after_a_restart(tmp_path: Path) -> None:
    async with served(tmp_path, bot_seconds=3600) as house:
        sheet = await house.seminar()
        exercise = sheet["exercises"][0]["id"]
        await (await house.control(exercise)).do("start")
    async with served(tmp_path, bot_seconds=0) as house:
        control = await house.control(exercise)
        await control.until_stage(phase="decisions")


async def test_an_understudy_reads_what_its_people_did_and_plays_on(tmp_path: Path) -> None:
    async with served(tmp_path, bot_seconds=0) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"]))["token"])
        control = await house.control(sheet["exercises"][0]["id"])
        await control.do("start")
        await ada.do("ready", round=1, phase="talks", ready=True)
        await ada.until_stage(phase="decisions")
        await control.do("understudy", party="halvern", bot="reciprocator")
        async with asyncio.timeout(60):
            await control.until_stage(status="ended")
        rows = await house.house.event_log.rows(control.you["exercise"])
        assert "bot:halvern" in {row.seat for row in rows}


async def table_with_bots(house: Served) -> tuple[Exercise, Socket]:
    """An exercise that bots alone play, with control at it."""
    sheet = await house.seminar()
    control = await house.control(sheet["exercises"][0]["id"])
    exercise = await house.house.exercises.find(control.you["exercise"])
    assert exercise is not None
    return exercise, control


async def test_an_exercise_that_is_lost_while_a_bot_thinks_is_played_on_when_it_is_read_anew(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, bot_seconds=0.2) as house:
        exercise, control = await table_with_bots(house)
        await control.do("start")
        assert exercise in house.house.understudies._thinking
        exercise.lose()
        again = await house.control(exercise.id)
        number = len(again.lines.get("record", ()))
        await again.until_lines("record", number + 1)  # the bots act, and nobody else does


async def test_nothing_is_remembered_of_an_exercise_that_is_put_away(tmp_path: Path) -> None:
    async with served(tmp_path, bot_seconds=0) as house:
        exercise, control = await table_with_bots(house)
        await control.do("start")
        await control.until_stage(phase="decisions")
        bots = house.house.understudies
        assert [me for me in bots._silent if me[0] is exercise]
        house.house.exercises.forget(exercise)
        assert not bots._silent
        assert not bots._last


async def test_a_reading_of_style_that_is_cancelled_at_any_moment_or_fails_leaves_no_bot_waiting(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(understudies, "AGAIN", 0)
    async with served(tmp_path) as house:
        exercise, _ = await table_with_bots(house)
        log = house.house.event_log
        bots = understudies.Understudies(3600, log)
        party = next(iter(exercise.world.known))
        me = exercise, party

        async def read() -> None:
            bots._begin_to_read(exercise, party)
            await bots._reading[me]

        async for _ in sweep(read):
            async with asyncio.timeout(SOON):
                while me in bots._reading:  # noqa: ASYNC110 - its own task's turn
                    await asyncio.sleep(0)
        assert bots._styles.pop(me) == Style()

        async def away(_exercise: str, after: int = 0) -> list[Row]:
            raise OperationalError("", None, OSError("it has gone"))

        monkeypatch.setattr(log, "rows", away)
        await read()
        assert me not in bots._styles, "what could not be read is read later"
