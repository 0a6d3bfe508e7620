"""Limits: how much one address, name, seat and exercise may ask; alone and through Redis."""

import asyncio
import json
from collections import Counter
from pathlib import Path
from typing import Any

import pytest
import structlog

from server.limits import limits as module
from server.limits.crowds import Bounds, Crowds, bounds
from server.limits.limits import Kind, Limits, Rate, household
from server.logs import configure
from tests.kit.backing import Redis
from tests.kit.moments import cancelled_at, pass_turns, turns
from tests.kit.served import SOON, Served, hello, served

RATES: dict[Kind, Rate] = {
    "ask": (3, 0.001),
    "hello": (3, 0.001),
    "miss": (3, 0.001),
    "sign-in": (3, 0.001),
}


@pytest.mark.parametrize(
    ("address", "place"),
    [
        ("192.0.2.7", "192.0.2.7"),
        ("2001:db8:1:2:3:4:5:6", "2001:db8:1:2::"),
        ("2001:db8:1:2:ffff::1", "2001:db8:1:2::"),
        ("::ffff:192.0.2.7", "192.0.2.7"),
        ("", ""),
        ("testclient", "testclient"),
    ],
)
def test_addresses_of_one_household_are_one(address: str, place: str) -> None:
    assert household(address) == place


async def test_what_is_looked_at_is_not_counted() -> None:
    limits = Limits(RATES)
    for _ in range(9):
        assert await limits.left("miss", "a")
    assert [await limits.take("miss", "a") for _ in range(4)] == [True, True, True, False]
    assert not await limits.left("miss", "a")
    assert await limits.left("miss", "b")
    assert await limits.left("sign-in", "a"), "each kind is counted by itself"
    assert await limits.left("miss", "b", 3)
    assert not await limits.left("miss", "b", 4)


def test_a_seat_and_an_exercise_have_bounds_of_their_own() -> None:
    crowds = Crowds(Bounds(of_seat=2, of_address=1, seat=(2, 0.001), exercise=(3, 0.001)))
    asked = [("x", "ada"), ("x", "ada"), ("x", "ada"), ("x", "bob"), ("x", "cy"), ("y", "ada")]
    found = [crowds.may_command(*each) for each in asked]
    assert found == [True, True, False, True, False, True]
    assert [crowds.at_seat("ada") for _ in range(3)] == [True, True, False]
    crowds.gone_of("ada")
    assert crowds.at_seat("ada")
    assert [crowds.from_address("a"), crowds.from_address("a")] == [True, False]
    assert bounds((40, 10), 7) == Bounds(of_address=7)


async def test_a_seats_devices_are_numbered_and_its_commands_counted_together(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, command_burst=3, commands_per_second=0.001) as house:
        joined = await house.join((await house.seminar())["code"])
        devices = [await house.enter(joined["token"]) for _ in range(12)]
        one_more = await house.dial()
        await one_more.say(hello(joined["token"]))
        assert await one_more.goodbye() == ("too-fast", 1008)
        codes = Counter[str]()
        for device in devices[:4]:
            for _ in range(3):
                codes[await device.refusal("speak", channel="none", text="x")] += 1
        assert codes["too-fast"] == 12 - 2 * 3, "two connections' worth for one person"
        await devices[11].connection.close()
        async with asyncio.timeout(SOON):
            while len(house.house.door.connections) > 11:  # noqa: ASYNC110 - nobody tells
                await asyncio.sleep(0)
        assert (await house.enter(joined["token"])).you["seat"] == joined["seat"]


async def test_one_address_holds_so_many_sockets_and_no_more(tmp_path: Path) -> None:
    async with served(tmp_path, address_connections=2) as house:
        joined = await house.join((await house.seminar())["code"])
        await house.enter(joined["token"])
        await house.enter(joined["token"])
        third = await house.dial()
        assert await third.goodbye() == ("too-fast", 1008)


# Fifty thousand ------------------------------------------------------------------------------

ATTEMPTS = 50_000
LINES = 20


async def guess(house: Served, first: int) -> Counter[int]:
    """A share of the attempts down one line, without waiting for the answers."""
    reader, writer = await asyncio.open_connection("127.0.0.1", house.port)
    count = ATTEMPTS // LINES
    said = bytearray()
    for number in range(first, first + count):
        body = json.dumps({"code": f"Z{number:05}", "name": "Mallory", "language": "en"}).encode()
        said += (
            b"POST /api/join HTTP/1.1\r\nHost: here\r\nContent-Type: application/json\r\n"
            b"X-Forwarded-For: 198.51.100.9\r\nContent-Length: %d\r\n\r\n" % len(body)
        ) + body

    async def shout() -> None:
        for begin in range(0, len(said), 65_536):
            writer.write(bytes(said[begin : begin + 65_536]))
            await writer.drain()

    shouting = asyncio.create_task(shout())
    statuses = Counter[int]()
    for _ in range(count):
        head = await reader.readuntil(b"\r\n\r\n")
        statuses[int(head[9:12])] += 1
        length = next(
            int(line.partition(b":")[2])
            for line in head.lower().split(b"\r\n")
            if line.startswith(b"content-length")
        )
        await reader.readexactly(length)
    await shouting
    writer.close()
    return statuses


@pytest.mark.slow
@pytest.mark.timeout(900)
async def test_fifty_thousand_join_attempts_find_nothing_and_disturb_nobody(
    tmp_path: Path,
) -> None:
    async with served(tmp_path, misses_per_minute=0.001) as house:
        sheet = await house.seminar()
        ada = await house.enter((await house.join(sheet["code"]))["token"])
        share = ATTEMPTS // LINES
        guessing = [asyncio.create_task(guess(house, n * share)) for n in range(LINES)]
        while not all(task.done() for task in guessing):
            await ada.quiet()  # a table that plays is answered all the while
        statuses = sum((task.result() for task in guessing), Counter[int]())
        assert sum(statuses.values()) == ATTEMPTS
        assert set(statuses) == {404, 429}
        assert statuses[404] == 100, "as many as are allowed, and not one that came beside them"
        body = {"code": sheet["code"], "name": "Mallory", "language": "en"}
        blocked = {"x-forwarded-for": "198.51.100.9"}
        answer = await house.web.post("/api/join", json=body, headers=blocked)
        assert answer.json() == {"code": "too-fast", "args": {}}, "a right guess is not told either"
        assert (await house.join(sheet["code"], "Bob"))["name"] == "Bob"
        exercise = await house.house.exercises.find(sheet["exercises"][0]["id"])
        assert exercise is not None
        assert exercise.past.number == 3


async def test_the_log_names_once_the_address_that_is_wrong_too_often(tmp_path: Path) -> None:
    async with served(tmp_path, miss_burst=3, misses_per_minute=0.001) as house:
        configure("warning", colours=False)
        with structlog.testing.capture_logs() as lines:
            seen = [(await house.web.get("/api/seminars/ZZZZZZ")).status_code for _ in range(6)]
        assert seen == [404] * 3 + [429] * 3
        told = {"event": "wrong-too-often", "log_level": "warning", "address": "127.0.0.1"}
        assert lines == [told]


# Through Redis -------------------------------------------------------------------------------


@pytest.mark.parametrize(
    ("address", "meant"),
    [
        ("redis://redis", {"host": "redis"}),  # as docker-compose.yml has it
        ("redis://127.0.0.1", {"host": "127.0.0.1"}),  # as the guide has it
        (
            "redis://me:s%40cret@far:6380/2",
            {"host": "far", "port": 6380, "db": 2, "username": "me", "password": "s@cret"},
        ),
        ("unix:///run/redis.sock?db=1", {"path": "/run/redis.sock", "db": 1}),
    ],
)
async def test_an_address_is_read_as_the_bus_reads_it(address: str, meant: dict[str, Any]) -> None:
    """A host alone is an address too."""
    limits = Limits(RATES, address)
    storage: Any = limits._shared.storage  # type: ignore[union-attr]
    given = storage.bridge.get_connection().connection_pool.connection_kwargs
    assert meant.items() <= given.items()
    assert given["socket_timeout"] == 0.5
    await limits.close()


@pytest.mark.slow
async def test_processes_that_share_a_redis_count_together(redis: Redis) -> None:
    one, other = Limits(RATES, redis.url), Limits(RATES, redis.url)
    found = [await limits.take("miss", "together") for limits in (one, other, one, other, one)]
    assert found == [True, True, True, False, False]
    assert not await other.left("miss", "together")
    assert await other.left("miss", "another", 3)
    assert not await other.left("miss", "another", 4)
    for limits in (one, other):
        await limits.close()


@pytest.mark.slow
async def test_while_redis_is_away_each_process_counts_for_itself(
    redis: Redis, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "_PAUSE", 0.0)
    limits = Limits(RATES, redis.url)
    assert await limits.take("hello", "away")
    redis.kill()
    try:
        found = [await limits.take("hello", "away") for _ in range(4)]
    finally:
        redis.start()
    assert found == [True, True, False, False], "it was counted here too, all along"
    assert await limits.take("hello", "elsewhere")
    await limits.close()


@pytest.mark.slow
async def test_a_redis_that_stops_answering_at_any_moment_holds_up_nobody(redis: Redis) -> None:
    for count in turns(300)[::6]:
        limits = Limits(RATES, redis.url)
        try:
            await limits.left("hello", "a")  # there is a line now
            asking = asyncio.ensure_future(limits.take("hello", f"{count}"))
            await pass_turns(count)
            with redis.hanging():
                async with asyncio.timeout(SOON):
                    assert await asking
                    assert await limits.take("hello", f"{count}")
        finally:
            await limits.close(SOON)


@pytest.mark.slow
async def test_whoever_goes_while_redis_is_asked_leaves_no_answer_for_the_next(
    redis: Redis,
) -> None:
    limits = Limits(RATES, redis.url)
    try:
        for count in turns(300):
            await cancelled_at(count, limits.take("ask", f"gone {count}"))
            name = f"next {count}"
            said = [await limits.take("ask", name) for _ in range(4)]
            assert said == [True, True, True, False]
            assert not await limits.left("ask", name)
    finally:
        await limits.close(SOON)
