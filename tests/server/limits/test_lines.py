"""Lines: no address takes them all, and there are as many as the system gives."""

import asyncio
import subprocess
import sys
from pathlib import Path

import pytest

from server.limits.lines import WANTED, Lines
from tests.kit.served import SOON, served


def test_an_address_has_so_many_and_a_proxy_brings_everybodys() -> None:
    lines = Lines(2, "10.0.0.2, 192.168.0.0/16,fd00::/8")
    for address in ("192.0.2.7", "2001:db8::1"):
        assert [lines.one_more(address) for _ in range(3)] == [True, True, False]
        lines.gone(address)
        assert [lines.one_more(address) for _ in range(2)] == [True, False]
    assert not lines.one_more("2001:db8::2"), "the same household"
    for proxy in ("10.0.0.2", "192.168.7.7", "fd00::7"):
        assert all(lines.one_more(proxy) for _ in range(9))
    assert not lines.one_more("192.0.2.7")
    everybody = Lines(1, "*")
    assert all(everybody.one_more("") for _ in range(9))


def test_nothing_is_kept_of_an_address_without_lines() -> None:
    lines = Lines(2)
    for number in range(100):
        address = f"192.0.2.{number}"
        assert lines.one_more(address)
        lines.gone(address)
    assert not lines._held


@pytest.mark.slow
async def test_one_who_takes_all_lines_takes_none_of_anothers(tmp_path: Path) -> None:
    async with served(tmp_path, address_connections=5, forwarded_by="192.0.2.1") as house:

        async def dial() -> tuple[asyncio.StreamReader, asyncio.StreamWriter]:
            return await asyncio.open_connection("127.0.0.1", house.port)

        silent = [await dial() for _ in range(4)]  # and one asks all the while
        async with asyncio.timeout(SOON):
            one_more = await dial()
            with pytest.raises((ConnectionError, asyncio.IncompleteReadError)):
                await one_more[0].readexactly(1)
            one_more[1].close()
        for _, writer in silent:
            writer.close()
            await writer.wait_closed()
        assert (await house.web.get("/api/health")).json() == {"status": "ok"}
        for _ in range(9):  # a line that has become a socket is counted elsewhere
            socket = await house.dial()
            await socket.connection.close()
        assert (await house.web.get("/api/health")).json() == {"status": "ok"}


@pytest.mark.slow
@pytest.mark.skipif(sys.platform == "win32", reason="there is no such limit")
def test_a_server_asks_for_as_many_as_it_may_have() -> None:
    said = subprocess.run(
        [sys.executable, "-c", ASKING], check=True, capture_output=True, text=True
    )
    before, after, hard = map(int, said.stdout.split())
    assert before == 64
    assert after == (min(WANTED, hard) if hard >= 0 else WANTED)


ASKING = """
import resource
from server.limits.lines import make_room
hard = resource.getrlimit(resource.RLIMIT_NOFILE)[1]
resource.setrlimit(resource.RLIMIT_NOFILE, (64, hard))
make_room()
print(64, resource.getrlimit(resource.RLIMIT_NOFILE)[0], hard)
"""
