"""What is guessed at the same moment is counted before the next is heard."""

import asyncio
import random
from collections import Counter
from pathlib import Path

import pytest

from server.limits.guesses import Guesses
from server.limits.limits import Kind, Limits, Rate
from tests.kit.backing import Redis
from tests.kit.served import served

RATES: dict[Kind, Rate] = dict.fromkeys(("ask", "hello", "miss", "sign-in"), (3, 0.001))


async def guess(guesses: Guesses, limits: Limits, place: str, *, wrong: bool = True) -> bool:
    """Whether it was heard."""
    if not await guesses.begin(place):
        return False
    await asyncio.sleep(0)  # looked for
    if wrong:
        await limits.take("miss", place)
    guesses.end(place)
    return True


async def heard(limits: Limits, guesses: Guesses, place: str, **how: bool) -> int:
    return sum(await asyncio.gather(*(guess(guesses, limits, place, **how) for _ in range(40))))


async def test_of_many_at_once_as_many_are_heard_as_may_be_wrong() -> None:
    limits = Limits(RATES)
    guesses = Guesses(limits)
    assert await heard(limits, guesses, "a") == 3
    assert await heard(limits, guesses, "a") == 0
    assert await heard(limits, guesses, "b", wrong=False) == 40, "who is right waits and is heard"
    assert await heard(limits, guesses, "b") == 3
    assert not guesses._open
    assert not guesses._waiting


async def test_who_is_counted_while_another_is_looked_after_is_counted_once(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    """What is left is asked elsewhere, and may be old when it is heard."""
    limits = Limits(RATES)
    left, chance = limits.left, random.Random(0)

    async def late(kind: Kind, key: str, many: int = 1) -> bool:
        room = await left(kind, key, many)
        for _ in range(chance.randrange(8)):
            await asyncio.sleep(0)
        return room

    monkeypatch.setattr(limits, "left", late)
    for number in range(50):
        guesses = Guesses(limits)
        assert await heard(limits, guesses, f"{number}") == 3
        assert not guesses._open
        assert not guesses._waiting
        assert not guesses._asking


async def test_through_redis_it_is_the_same(redis: Redis) -> None:
    limits = Limits(RATES, redis.url)
    guesses = Guesses(limits)
    assert await heard(limits, guesses, "guesses") == 3
    assert await heard(limits, guesses, "guesses, right", wrong=False) == 40
    await limits.close()
    assert not guesses._open
    assert not guesses._waiting


async def test_who_goes_while_waiting_leaves_their_turn_to_the_next() -> None:
    limits = Limits({**RATES, "miss": (1, 0.001)})
    guesses = Guesses(limits)
    assert await guesses.begin("a")
    first, second = (asyncio.ensure_future(guesses.begin("a")) for _ in "ab")
    await asyncio.sleep(0)
    guesses.end("a")
    first.cancel()
    assert await second
    guesses.end("a")
    assert not guesses._open
    assert not guesses._waiting


async def test_another_address_waits_for_nobody() -> None:
    guesses = Guesses(Limits({**RATES, "miss": (1, 0.001)}))
    assert await guesses.begin("a")
    assert await guesses.begin("b")


@pytest.mark.slow
async def test_codes_that_are_tried_in_the_same_moment_are_counted_one_by_one(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, miss_burst=5, misses_per_minute=0.001) as house:
        code = (await house.seminar())["code"]
        body = {"name": "Mallory", "language": "en"}
        asked = [{**body, "code": f"Z{number:05}"} for number in range(60)]
        answers = await asyncio.gather(*(house.web.post("/api/join", json=each) for each in asked))
        assert Counter(answer.status_code for answer in answers) == {404: 5, 429: 55}
        assert (await house.web.get(f"/api/seminars/{code}")).status_code == 429


@pytest.mark.slow
async def test_a_class_that_joins_in_the_same_moment_is_let_in_as_ever(tmp_path: Path) -> None:
    async with served(tmp_path, miss_burst=2, misses_per_minute=0.001) as house:
        code = (await house.seminar(exercises=8))["code"]
        joined = await asyncio.gather(*(house.join(code, f"Person {n}") for n in range(40)))
        assert len({one["seat"] for one in joined}) == 40
