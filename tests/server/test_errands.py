"""Errands go on when they stumble, and end when they are told to, however hard of hearing."""

import asyncio

import pytest

from server import errands
from server.errands import Errands
from tests.kit.moments import turns


async def test_one_that_breaks_is_begun_again(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errands, "AGAIN", 0)
    begun: list[int] = []
    third = asyncio.Event()

    async def errand() -> None:
        begun.append(len(begun))
        if len(begun) == 3:
            third.set()
            await asyncio.Event().wait()
        raise ValueError("stumbled")

    running = Errands()
    running.run(errand)
    await third.wait()
    assert await running.end(30)
    assert begun == [0, 1, 2]


async def test_one_that_is_done_is_not_begun_again() -> None:
    begun: list[int] = []

    async def errand() -> None:
        begun.append(1)

    running = Errands()
    running.run(errand)
    await asyncio.sleep(0)
    assert await running.end(30)
    assert begun == [1]


async def test_whoever_forgets_that_it_was_told_is_told_again(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(errands, "HEARD", 0.01)
    for deaf in range(4):
        forgotten: list[int] = []

        async def errand(deaf: int = deaf, forgotten: list[int] = forgotten) -> None:
            while True:
                try:
                    await asyncio.Event().wait()
                except asyncio.CancelledError:
                    if len(forgotten) == deaf:
                        raise
                    forgotten.append(1)

        running = Errands()
        running.run(errand)
        await asyncio.sleep(0)
        assert await running.end(30)
        assert len(forgotten) == deaf


async def test_a_library_that_forgets_is_left_at_every_turn(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is awaited under `asyncio.wait_for` is done in just the turn in which it is told."""
    monkeypatch.setattr(errands, "HEARD", 0.001)
    for count in turns(40):

        async def errand() -> None:
            while True:
                await asyncio.wait_for(asyncio.sleep(0), 60)

        running = Errands()
        running.run(errand)
        for _ in range(count):
            await asyncio.sleep(0)
        assert await running.end(30)


async def test_nobody_is_waited_for_for_ever(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(errands, "HEARD", 0.01)
    let_go = asyncio.Event()

    async def stubborn() -> None:
        while not let_go.is_set():
            try:
                await let_go.wait()
            except asyncio.CancelledError:
                continue

    running = Errands()
    running.run(stubborn)
    await asyncio.sleep(0)
    assert not await running.end(0.05)
    let_go.set()
    assert await running.end(30)
