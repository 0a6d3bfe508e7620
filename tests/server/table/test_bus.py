"""A bus hears while it can, says when it cannot, and comes back by itself."""

import asyncio
import contextlib
import signal
from collections.abc import AsyncIterator

import pytest

from server.table.bus import Call, Moved, NoBus, Present, RedisBus
from tests.kit.backing import Redis
from tests.kit.partition import Partition

pytestmark = pytest.mark.slow
PULSE = 0.05


class Ears:
    """A bus, and what it has heard."""

    def __init__(self, url: str) -> None:
        self.heard: asyncio.Queue[tuple[str, Call]] = asyncio.Queue()
        self.back: asyncio.Queue[None] = asyncio.Queue()
        self.bus = RedisBus(
            url,
            lambda exercise, call: self.heard.put_nowait((exercise, call)),
            lambda: self.back.put_nowait(None),
            pulse=PULSE,
        )

    async def next(self) -> tuple[str, Call]:
        return await asyncio.wait_for(self.heard.get(), 30)

    async def again(self) -> None:
        """Waits until it hears, for the first time or again."""
        await asyncio.wait_for(self.back.get(), 30)

    async def deaf(self) -> None:
        async with asyncio.timeout(30):
            while self.bus.hears:  # noqa: ASYNC110 - it is a flag, and nothing tells of it
                await asyncio.sleep(PULSE)


@contextlib.asynccontextmanager
async def ears(url: str) -> AsyncIterator[Ears]:
    found = Ears(url)
    task = asyncio.ensure_future(found.bus.run())
    try:
        yield found
    finally:
        task.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await task


async def test_a_call_is_heard_by_those_who_attend_and_by_nobody_else(redis: Redis) -> None:
    async with ears(redis.url) as ada, ears(redis.url) as bob:
        await ada.again()
        await bob.again()
        bob.bus.attend("one")
        bob.bus.call("one", Moved(number=1))
        assert await bob.next() == ("one", Moved(number=1)), "it attends from now on"
        ada.bus.call("two", Moved(number=7))
        ada.bus.call("one", Present(process="ada", seats=("s1",)))
        assert await bob.next() == ("one", Present(process="ada", seats=("s1",)))
        bob.bus.neglect("one")
        bob.bus.attend("three")
        bob.bus.call("three", Moved(number=1))
        assert await bob.next() == ("three", Moved(number=1))
        ada.bus.call("one", Moved(number=2))
        ada.bus.call("three", Moved(number=2))
        assert await bob.next() == ("three", Moved(number=2))
        assert ada.heard.empty()


async def test_of_many_calls_of_a_kind_the_last_goes_out(redis: Redis) -> None:
    async with ears(redis.url) as ada:
        await ada.again()
        ada.bus.attend("one")
        for number in range(1, 100):
            ada.bus.call("one", Moved(number=number))
        ada.bus.call("one", Present(process="ada", seats=()))
        assert await ada.next() == ("one", Moved(number=99))
        assert await ada.next() == ("one", Present(process="ada", seats=()))


async def test_who_attends_is_not_forgotten_with_a_redis_that_forgets_everything() -> None:
    with Redis() as redis:
        async with ears(redis.url) as ada:
            ada.bus.attend("one")
            await ada.again()
            assert ada.bus.hears
            redis.kill()
            await ada.deaf()
            ada.bus.call("one", Moved(number=1))
            redis.start()
            await ada.again()
            ada.bus.call("one", Moved(number=2))
            assert await ada.next() == ("one", Moved(number=2)), "nothing is said late"


async def test_a_redis_that_hangs_is_known_by_its_silence() -> None:
    with Redis() as redis:
        async with ears(redis.url) as ada:
            await ada.again()
            redis.send(signal.SIGSTOP)
            await ada.deaf()
            redis.send(signal.SIGCONT)
            await ada.again()
            assert 0 < ada.bus.lag < 30


async def test_a_line_that_swallows_everything_is_known_by_its_silence(redis: Redis) -> None:
    async with Partition(redis.socket) as between, ears(between.redis) as ada:
        await ada.again()
        between.swallow()
        await ada.deaf()
        between.heal()
        await ada.again()


async def test_what_another_release_says_is_passed_over(redis: Redis) -> None:
    async with ears(redis.url) as ada:
        await ada.again()
        ada.bus.attend("one")
        ada.bus._calls["one", Present] = b'{"type":"sung","verse":3}'
        ada.bus.call("one", Moved(number=2))
        assert await ada.next() == ("one", Moved(number=2))


def test_without_a_redis_nobody_is_heard_and_nothing_fails() -> None:
    bus = NoBus()
    bus.attend("one")
    bus.call("one", Moved(number=1))
    bus.neglect("one")
    assert not bus.hears


async def test_it_ends_whenever_it_is_told_to(redis: Redis) -> None:
    """Also in the turn in which the driver would forget that it was cancelled."""
    for turns in range(120):
        ada = Ears(redis.url)
        running = asyncio.ensure_future(ada.bus.run())
        if turns % 2:
            await ada.again()
        for number in range(turns):
            ada.bus.call("one", Moved(number=number))
            await asyncio.sleep(0)
        running.cancel()
        ended, _ = await asyncio.wait({running}, timeout=30)
        assert ended
