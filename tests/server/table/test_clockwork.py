"""The clock speaks when something is due, and pauses what was slept through."""

import asyncio
from typing import Any

import pytest

from server.archive.moments import NAP, MachineMoments
from server.table.clockwork import GRACE
from tests.kit.jumping import Jumping
from tests.kit.served import SOON, Hand, Served, Socket, served

pytestmark = pytest.mark.slow


async def running(house: Served) -> tuple[str, Socket]:
    sheet = await house.seminar()
    exercise: str = sheet["exercises"][0]["id"]
    control = await house.control(exercise)
    await control.do("start")
    return exercise, control


async def pass_to(house: Served, hand: Hand, moment: int) -> None:
    """Moves the hand beat by beat, as time passes for a server that is awake."""
    while hand.at < moment:
        hand.at = min(moment, hand.at + NAP // 2)
        await house.house.clockwork.look()


def stage(socket: Socket) -> dict[str, Any]:
    found: dict[str, Any] = socket.parts["stage"]
    return found


async def test_a_phase_ends_when_it_is_due_and_not_before(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        _, control = await running(house)
        due = stage(control)["due"]
        assert due == hand.at + control.parts["board"]["talks"] * 1000
        await pass_to(house, hand, due - 1)
        assert stage(control)["phase"] == "talks"
        await control.quiet()
        assert stage(control)["phase"] == "talks"
        await pass_to(house, hand, due)
        await control.until_stage(phase="decisions")
        assert stage(control)["due"] == due + control.parts["board"]["decisions"] * 1000


async def test_what_is_due_comes_before_the_command_that_noticed_it(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        exercise, control = await running(house)
        await pass_to(house, hand, stage(control)["due"] - 1)
        hand.at += 1  # nobody has looked at the clock since
        code = await control.refusal("extend", round=1, phase="talks", seconds=60, reason="")
        assert code == "too-late"
        assert stage(control)["phase"] == "decisions"
        rows = await house.house.event_log.rows(exercise)
        assert (rows[-1].seat, '"time-passed"' in rows[-1].command) == ("clock", True)


async def test_a_paused_exercise_is_never_due(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        _, control = await running(house)
        await control.do("pause", reason="Tea.")
        await pass_to(house, hand, hand.at + 3_600_000)
        await control.quiet()
        assert (stage(control)["status"], stage(control)["phase"]) == ("paused", "talks")


async def test_what_was_due_while_no_server_ran_is_paused_with_the_reason(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        exercise, control = await running(house)
        due = stage(control)["due"]
    hand.at = due + 1
    async with served(database, hand) as house:
        control = await house.control(exercise)
        assert (stage(control)["status"], stage(control)["reason"]) == ("paused", "overslept")
        assert (stage(control)["round"], stage(control)["phase"]) == (1, "talks")
        await control.do("resume")
        assert stage(control)["due"] > hand.at


async def test_a_restart_before_the_deadline_changes_nothing(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        exercise, control = await running(house)
        due = stage(control)["due"]
    hand.at = due - 1000
    async with served(database, hand) as house:
        control = await house.control(exercise)
        assert (stage(control)["status"], stage(control)["due"]) == ("running", due)
        await pass_to(house, hand, due)
        await control.until_stage(phase="decisions")


async def test_a_laptop_that_was_closed_over_a_deadline_finds_the_exercise_paused(
    database: str,
) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        _, control = await running(house)
        await pass_to(house, hand, hand.at + 60_000)
        hand.at += 3_600_000
        await house.house.clockwork.look()
        await control.until_stage(status="paused")
        assert stage(control)["reason"] == "overslept"


class Running(Hand):
    """A clock that goes, from wherever it is put."""

    def now(self) -> int:
        return self.at + MachineMoments().now()


async def test_the_clock_goes_by_itself(database: str) -> None:
    running_clock = Running(0)
    async with served(database, running_clock, ticking=True) as house:
        _, control = await running(house)
        due = stage(control)["due"]
        while running_clock.now() < due - 50:
            running_clock.at += min(NAP // 2, max(1, due - 50 - running_clock.now()))
            await house.house.clockwork.look()
        assert stage(control)["phase"] == "talks"
        await control.until_stage(phase="decisions")
        assert running_clock.now() >= due


async def test_a_deadline_that_nobody_has_open_is_found_in_the_log(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house, served(database, hand) as other:
        exercise, control = await running(house)
        due = stage(control)["due"]
        assert other.house.exercises.all == []
        hand.at = due - 1
        await house.house.clockwork.look()
        hand.at = due + GRACE - 1
        await other.house.clockwork.look()
        assert other.house.exercises.all == [], "it is left to those who have it open"
        hand.at = due + GRACE
        await other.house.clockwork.look()
        woken = other.house.exercises.open_here(exercise)
        assert woken is not None
        async with asyncio.timeout(SOON):
            while woken.world.public.stage.phase == "talks":  # noqa: ASYNC110 - its entry is on the way
                await asyncio.sleep(0)
        assert woken.world.public.stage.phase == "decisions"


async def test_a_deadline_that_two_processes_see_is_one_entry(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house, served(database, hand) as other:
        exercise, control = await running(house)
        await pass_to(house, hand, stage(control)["due"] - 1)
        theirs = await other.control(exercise)
        hand.at += 1
        await asyncio.gather(house.house.clockwork.look(), other.house.clockwork.look())
        await control.until_stage(phase="decisions")
        await other.house.lookout.look()
        await theirs.until_stage(phase="decisions")
        rows = await house.house.event_log.rows(exercise)
        assert [row.seat for row in rows].count("clock") == 1


async def test_a_process_that_starts_has_not_slept_while_another_was_awake(database: str) -> None:
    hand = Hand()
    async with served(database, hand) as house:
        exercise, control = await running(house)
        due = stage(control)["due"]
        await pass_to(house, hand, due - 1)
        hand.at = due + 1
        async with served(database, hand) as other:
            theirs = await other.control(exercise)
            await theirs.until_stage(phase="decisions")
            assert stage(theirs)["status"] == "running"


async def test_what_began_just_before_a_kill_keeps_its_deadline_when_the_clock_is_put_back(
    database: str,
) -> None:
    """No heartbeat had told of it yet; the log does."""
    clock = Jumping()
    async with served(database, clock.moments) as house:
        exercise, control = await running(house)
        before, due = clock.told(), stage(control)["due"]
    clock.off = -3600
    clock.moments = clock.started_anew()
    async with served(database, clock.moments) as house:
        assert clock.told() == before
        control = await house.control(exercise)
        assert (stage(control)["status"], stage(control)["due"]) == ("running", due)
        while clock.told() < due // 1000 - 1_000_000:
            clock.told(5)
            await house.house.clockwork.look()
        await control.until_stage(phase="decisions")
        assert stage(control)["status"] == "running"


@pytest.mark.parametrize("started", [False, True])
async def test_a_clock_that_was_wrong_an_hour_ago_ends_no_phase_of_what_begins_now(
    database: str, started: bool
) -> None:
    """It was ahead while something was under way, and is right since then."""
    clock = Jumping()
    clock.off = 3600
    clock.moments = clock.started_anew()
    async with served(database, clock.moments) as house:
        _, control = await running(house)
        await house.house.clockwork.look()
        clock.told(5, 0)
        await house.house.clockwork.look()
        assert clock.told() == 3605, "while it is under way all goes on as it was"
        await control.do("end", reason="Enough.")
        await house.house.clockwork.look()
        assert clock.told() == 5
        if not started:
            _, control = await running(house)
            due = stage(control)["due"]
            await house.house.clockwork.look()
            await control.quiet()
            assert (stage(control)["phase"], stage(control)["due"]) == ("talks", due)
            assert clock.told() == 5
    if started:
        clock.moments = clock.started_anew()
        async with served(database, clock.moments) as house:
            _, control = await running(house)
            await house.house.clockwork.look()
            await control.quiet()
            assert (stage(control)["round"], stage(control)["phase"]) == (1, "talks")
            assert clock.told() == 5
