"""Studies whose listeners go at any moment leave nothing behind: no process, no place in line."""

import asyncio
import os
from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from server.people.accounts import PRACTICE
from server.studies.studies import MOST_OF_ONE, Studies, TooMany
from tests.kit.backing import children
from tests.kit.moments import cancelled_at, pass_turns, turns
from tests.kit.served import SOON

pytestmark = pytest.mark.slow
Prepare = Callable[[], Awaitable[bytes]]


async def nonsense() -> bytes:
    """A question after some turns; the process that reads it gives up at once."""
    await pass_turns(5)
    return b"{}"


async def listen(
    studies: Studies, key: str, prepare: Prepare = nonsense, whose: str = "Ada"
) -> list[bytes]:
    return [line async for line in studies.lines(key, "short", prepare, whose)]


def workers() -> list[int]:
    """The processes of ours that work for studies."""
    found = []
    for pid in children(os.getpid()):
        try:
            said = Path(f"/proc/{pid}/cmdline").read_bytes()
        except OSError:
            continue
        if b"server.studies.worker" in said:
            found.append(pid)
    return found


async def nothing_is_left(studies: Studies) -> None:
    async with asyncio.timeout(SOON):
        while studies.busy or workers():  # noqa: ASYNC110 - processes of others
            await asyncio.sleep(0.001)


@pytest.fixture
def studies() -> Studies:
    return Studies(seconds=60, futures=10, workers=1)


async def test_at_whichever_moment_the_only_listener_goes(studies: Studies) -> None:
    for count in turns(2_000)[::2]:
        await cancelled_at(count, listen(studies, "one"))
        await nothing_is_left(studies)
    assert b"study-broke" in (await listen(studies, "one"))[-1], "the next is heard to its end"


async def test_at_whichever_moment_the_first_in_line_goes_the_next_moves_up(
    studies: Studies,
) -> None:
    async def at_once() -> bytes:
        raise ValueError("as good as an answer")

    for count in range(30):
        first = asyncio.ensure_future(listen(studies, "first"))
        await asyncio.sleep(0)
        second = asyncio.ensure_future(listen(studies, "second", at_once))
        await pass_turns(count)
        first.cancel()
        async with asyncio.timeout(SOON):
            assert b"study-broke" in (await second)[-1]
        await asyncio.wait({first})
        await nothing_is_left(studies)


async def test_at_whichever_moment_the_house_closes_everybody_is_told() -> None:
    for count in range(30):
        studies = Studies(seconds=60, futures=10, workers=1)
        heard = [asyncio.ensure_future(listen(studies, f"{n}")) for n in range(3)]
        await pass_turns(count)
        await studies.close()
        async with asyncio.timeout(SOON):
            told = await asyncio.gather(*heard, return_exceptions=True)
        for lines in told:
            assert isinstance(lines, BaseException) or b"study-stopped" in lines[-1]
        await nothing_is_left(studies)


async def test_questions_of_lessons_wait_behind_those_of_evenings_and_are_few(
    studies: Studies,
) -> None:
    gate = asyncio.Event()
    asked: list[str] = []

    def about(name: str) -> Prepare:
        async def prepare() -> bytes:
            asked.append(name)
            await gate.wait()
            raise ValueError("as good as an answer")

        return prepare

    def ask(key: str, whose: str) -> asyncio.Future[list[bytes]]:
        return asyncio.ensure_future(listen(studies, key, about(key), whose))

    lessons = [ask(f"lesson {n}", PRACTICE) for n in range(MOST_OF_ONE + 2)]
    await pass_turns(3)
    ada, bob = ask("Ada's", "Ada"), ask("Bob's", "Bob")
    await pass_turns(3)
    assert [isinstance(each.exception(), TooMany) for each in lessons if each.done()] == [True] * 2
    gate.set()
    async with asyncio.timeout(SOON):
        await asyncio.gather(ada, bob, *lessons, return_exceptions=True)
    assert asked[:3] == ["lesson 0", "Ada's", "Bob's"], "what runs is not broken off"
    assert asked[3:] == [f"lesson {n}" for n in range(1, MOST_OF_ONE)]
