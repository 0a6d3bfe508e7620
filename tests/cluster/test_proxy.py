"""Behind the proxy as it is deployed: TLS, websockets, and any process for anybody."""

import asyncio
import contextlib
import os
import signal
import socket
import ssl
import subprocess
from collections.abc import AsyncIterator, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import cast

import httpx2 as httpx
import pytest
from websockets.asyncio.client import connect
from websockets.exceptions import InvalidHandshake, InvalidStatus
from websockets.typing import Origin

from tests.cluster.herd import Herd, Wire, herd
from tests.cluster.people import Dial, Gone, alive
from tests.cluster.proxies import PROXIES, ROOT, Proxy, found
from tests.kit.backing import PostgreSQL, Redis
from tests.kit.served import CONTROL_TOKEN, SOON

pytestmark = pytest.mark.slow


@pytest.fixture(params=PROXIES)
def proxy(request: pytest.FixtureRequest) -> Proxy:
    """Each that there is a file for."""
    name: str = request.param
    if not found(name) or not found("openssl"):
        pytest.skip(f"sh tests/install.sh fetches {name} where it can be had")
    return PROXIES[name]


@dataclass
class Site(Herd):
    """Processes that are reached through the proxy and in no other way."""

    port: int
    trust: ssl.SSLContext

    @property
    def origin(self) -> str:
        return f"https://localhost:{self.port}"

    def doors(self, first: int) -> Dial:
        return self.dial

    async def dial(self, origin: str | None = None) -> Wire:
        """A line as a browser opens it."""
        address = f"wss://localhost:{self.port}/api/socket"
        whose = cast("Origin", origin or self.origin)
        try:
            async with asyncio.timeout(SOON):
                return Wire(
                    self.port,
                    await connect(
                        address,
                        ssl=self.trust,
                        origin=whose,
                        compression=None,
                        max_queue=None,
                        ping_interval=None,
                        close_timeout=0.1,
                    ),
                )
        except InvalidStatus as refused:
            if refused.response.status_code == 403:
                raise
            raise Gone from refused
        except (OSError, TimeoutError, InvalidHandshake, EOFError) as nobody:
            raise Gone from nobody

    @contextlib.asynccontextmanager
    async def web(self, place: int = 0, session: str = "") -> AsyncIterator[httpx.AsyncClient]:
        headers = {"authorization": f"Bearer {session}"} if session else {}
        async with httpx.AsyncClient(
            base_url=self.origin, timeout=SOON, headers=headers, verify=self.trust
        ) as client:
            yield client


def free_port() -> int:
    """A port at which nobody listens now."""
    with socket.create_server(("127.0.0.1", 0)) as found:
        return int(found.getsockname()[1])


@pytest.fixture
def site(tmp_path: Path, postgresql: PostgreSQL, redis: Redis, proxy: Proxy) -> Iterator[Site]:
    """Two processes and a proxy, by the file that is deployed."""
    port = free_port()
    (tmp_path / "herd").mkdir()
    with (
        postgresql.database() as database,
        herd(tmp_path / "herd", database, [redis.url] * 2, skews=(0, 0)) as behind,
    ):
        for member in behind.members:
            member.port, member.stays = free_port(), True
            member.environment["DETENTE_PUBLIC_URL"] = f"https://localhost:{port}"
        behind.recover()
        with proxy(tmp_path, port, [member.port for member in behind.members]) as trust:
            yield Site(behind.members, database, port, trust)


async def _answers(site: Site) -> None:
    """Until the proxy has found a process that is ready."""
    async with asyncio.timeout(2 * SOON):
        while True:
            with contextlib.suppress(httpx.TransportError):
                async with site.web() as web:
                    if (await web.get("/api/ready")).status_code == 200:
                        return
            await asyncio.sleep(0.05)


async def _page(web: httpx.AsyncClient, address: str) -> httpx.Response:
    """What the proxy says, once it listens."""
    while True:
        with contextlib.suppress(httpx.TransportError):
            return await web.get(address)
        await asyncio.sleep(0.05)


async def test_people_play_through_the_proxy_while_one_process_after_the_other_is_replaced(
    site: Site,
) -> None:
    await _answers(site)
    exercise = await site.convene(4)
    async with alive(*exercise.people):
        await exercise.control.do("start")
        for member in site.members:
            for place, person in enumerate(exercise.delegates):
                channel = f"caucus-{person.account.viewer}"
                await person.do("speak", channel=channel, text=f"{place} at {member.port}")
            await member.leave()
            for person in exercise.delegates:
                await person.do("speak", channel=f"caucus-{person.account.viewer}", text="Still")
            await member.come_back()
            await _answers(site)
        await exercise.calm()
    assert exercise.faults() == []
    assert all(person.visits >= 2 for person in exercise.people), "everybody had to move once"


async def test_who_comes_while_a_process_hangs_is_let_in_by_another(site: Site) -> None:
    """It refuses nobody and says nothing: the proxy finds out by how long that lasts."""
    await _answers(site)
    exercise = await site.convene(3)
    frozen = site.members[0]
    async with alive(*exercise.people):
        frozen.send(signal.SIGSTOP)
        try:
            seen = [person.visits for person in exercise.people]
            for person in exercise.people:
                person.hang_up()
            for person, before in zip(exercise.people, seen, strict=True):
                await person.until(lambda p=person, b=before: p.visits > b)  # type: ignore[misc]
            await exercise.control.do("start")
        finally:
            frozen.send(signal.SIGCONT)
        await exercise.calm()
    assert exercise.faults() == []


async def test_nobody_says_through_the_proxy_where_they_come_from(site: Site) -> None:
    """Or who guesses would come from as many addresses as they like."""
    await _answers(site)
    site_limits = {"DETENTE_MISS_BURST": "5", "DETENTE_MISSES_PER_MINUTE": "1"}
    for member in site.members:
        await member.leave()
        member.environment |= site_limits
        await member.come_back()
    await _answers(site)
    async with site.web() as web:
        answers = []
        for place in range(12):
            said = {"x-forwarded-for": f"10.9.8.{place}", "forwarded": f"for=10.9.7.{place}"}
            asked = {"code": "AAAAAA", "name": "Ada", "language": "en"}
            answers.append((await web.post("/api/join", json=asked, headers=said)).status_code)
    assert answers.count(429) >= 6, answers


async def test_links_and_origins_are_those_of_the_site(site: Site) -> None:
    await _answers(site)
    async with site.web() as web:
        session = (await web.post("/api/enter", json={"link": CONTROL_TOKEN})).json()["token"]
        asked = {"scenario": "two-shores", "exercises": 1, "title": ""}
        bearer = {"authorization": f"Bearer {session}"}
        sheet = (await web.post("/api/seminars", json=asked, headers=bearer)).json()
        exercise = sheet["exercises"][0]["id"]
        wanted = {"exercise": exercise, "to": "projector", "alone": False}
        link = (await web.post("/api/links", json=wanted, headers=bearer)).json()["url"]
        assert link.startswith(f"{site.origin}/#watch=")
        page = await web.get("/")
        assert page.headers["cross-origin-opener-policy"] == "same-origin", "it knows of the TLS"
    (await site.dial()).abort()
    with pytest.raises(InvalidStatus, match="403"):
        await site.dial("https://elsewhere.example")


async def test_where_nobody_answers_a_page_says_so_and_comes_again_by_itself(
    tmp_path: Path, proxy: Proxy
) -> None:
    port = free_port()
    with proxy(tmp_path, port, [free_port(), free_port()]) as trust:
        async with httpx.AsyncClient(timeout=SOON, verify=trust) as web, asyncio.timeout(SOON):
            page = await _page(web, f"https://localhost:{port}/")
    assert page.status_code == 503
    assert page.headers["refresh"] == "5"
    assert page.headers["cache-control"] == "no-store"
    assert "this page tries again by itself" in page.text


@pytest.mark.skipif(not found("caddy"), reason="sh tests/install.sh fetches it")
def test_both_files_of_caddy_are_understood(tmp_path: Path) -> None:
    for name in ("Caddyfile", "Caddyfile.fixed"):
        said = subprocess.run(
            [
                found("caddy"),
                *("validate", "--config", str(ROOT / "deploy" / name)),
                *("--adapter", "caddyfile"),
            ],
            env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
            check=False,
            capture_output=True,
            text=True,
        )
        assert said.returncode == 0, said.stderr
