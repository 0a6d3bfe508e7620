"""Whoever asks for much waits for it alone."""

import asyncio
import threading
from pathlib import Path

import pytest

from server.desk import lessons
from server.desk.turns import AT_ONCE, MOST, Turns, asker
from server.people.accounts import PRACTICE
from server.people.tokens import Grant
from server.wire.problems import TooFast
from tests.kit.moments import pass_turns
from tests.kit.served import SOON, seated, served


class Work:
    """Jobs that last until they are let go, and who was at work at the same time."""

    def __init__(self) -> None:
        self.gate = threading.Event()
        self.begun: list[str] = []

    def of(self, name: str) -> str:
        self.begun.append(name)
        assert self.gate.wait(SOON)
        return name

    async def until(self, count: int) -> None:
        async with asyncio.timeout(SOON):
            while len(self.begun) < count:  # noqa: ASYNC110 - threads
                await asyncio.sleep(0.001)


async def test_who_asks_for_a_hundred_keeps_nobody_else_waiting_behind_them() -> None:
    turns, work = Turns(), Work()
    greedy = [asyncio.ensure_future(turns.take("greedy", lambda: work.of("g"))) for _ in range(100)]
    await pass_turns(5)
    refused = [each.exception() for each in greedy if each.done()]
    assert len(refused) == 100 - MOST
    assert all(isinstance(error, TooFast) for error in refused)
    other = asyncio.ensure_future(turns.take("other", lambda: work.of("o")))
    await work.until(2)
    assert work.begun == ["g", "o"], "one thing of each, and both at once"
    third = asyncio.ensure_future(turns.take("third", lambda: work.of("t")))
    await pass_turns(5)
    assert len(work.begun) == AT_ONCE
    work.gate.set()
    assert [await other, await third] == ["o", "t"]
    heard = await asyncio.gather(*greedy, return_exceptions=True)
    assert heard.count("g") == MOST
    assert not turns._own
    assert not turns._waiting


async def test_at_whichever_moment_one_goes_who_waited_their_turn_is_given_back() -> None:
    for count in range(12):
        turns = Turns()
        tasks = [asyncio.ensure_future(turns.take("one", lambda: "")) for _ in range(MOST)]
        await pass_turns(count)
        for task in tasks[::2]:
            task.cancel()
        await asyncio.wait(tasks, timeout=SOON)
        assert not turns._waiting
        assert await turns.take("one", lambda: "answer") == "answer"


@pytest.mark.slow
async def test_all_lessons_are_one_who_asks_and_everybody_else_is_themselves(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(lessons, "CASE", "two-shores")
    async with served(tmp_path) as house:
        asked = {"name": "Ada", "language": "en"}
        lesson = (await house.web.post("/api/lessons", json=asked)).json()
        room, _ = await seated(house, 1)
        find = house.house.exercises.find
        practice, real = await find(lesson["exercise"]), await find(room)
        assert practice is not None
        assert real is not None
        assert asker(practice, Grant(kind="seat", seat=lesson["seat"])) == PRACTICE
        assert asker(real, Grant(kind="seat", seat="s1")) == "s1"
        assert asker(real, Grant(kind="control", account="a1")) == "a1"
        assert asker(real, Grant(kind="projector")) == f"projector of {room}"
