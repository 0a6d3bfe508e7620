"""Half-open connections: the network swallows everything, and nobody closes anything."""

from pathlib import Path

import pytest

from server.settings import Settings
from server.wire.frames import Letter
from tests.kit.partition import Partition
from tests.kit.served import Served, Socket, hello, served

WITHIN = 10.0
"""Seconds in which a silent connection must be found."""
MORE_THAN_FITS = 32_000_000
"""Bytes; buffers between here and nowhere are smaller."""
PING, PONG = 0.2, 0.3
"""Seconds between the questions of these tests, and of patience with the answers."""


def test_a_silent_person_is_found_within_ten_seconds() -> None:
    shipped = Settings.model_fields
    ping, pong = shipped["ping_seconds"].default, shipped["pong_seconds"].default
    assert ping + pong <= WITHIN, "silent since the last answer"
    assert 2 * pong <= WITHIN, "silent since something else was heard, after the question"


async def enter(house: Served, between: Partition, token: str) -> Socket:
    """A person whose line can be swallowed."""
    socket = await house.dial_at(between.port)
    await socket.say(hello(token))
    await socket.until("welcome")
    return socket


async def until_here(control: Socket, *seats: str) -> None:
    while control.here.get("present") != list(seats):
        await control.until("here")


@pytest.mark.slow
async def test_a_half_open_connection_is_found_and_everybody_told(tmp_path: Path) -> None:
    async with served(tmp_path, ping_seconds=PING, pong_seconds=PONG) as house:
        sheet = await house.seminar()
        ada = await house.join(sheet["code"])
        control = await house.control(sheet["exercises"][0]["id"])
        async with Partition(house.port) as between:
            await enter(house, between, ada["token"])
            await until_here(control, ada["seat"])
            between.swallow()
            await until_here(control)
            between.heal()
            await enter(house, between, ada["token"])
            await until_here(control, ada["seat"])


@pytest.mark.slow
async def test_what_waits_for_somebody_who_is_gone_holds_no_socket(tmp_path: Path) -> None:
    """More is said than the system takes: it would hold the rest, and the socket, for minutes."""
    async with served(tmp_path, ping_seconds=PING, pong_seconds=PONG, send_buffer=4096) as house:
        sheet = await house.seminar()
        ada = await house.join(sheet["code"])
        control = await house.control(sheet["exercises"][0]["id"])
        async with Partition(house.port) as between:
            await enter(house, between, ada["token"])
            await until_here(control, ada["seat"])
            between.swallow()
            [connection] = [one for one in house.house.door.connections if one.seat == ada["seat"]]
            connection._outlet.put(Letter(b"x" * MORE_THAN_FITS))
            assert connection.blocked
            await until_here(control)
            assert connection not in house.house.door.connections
