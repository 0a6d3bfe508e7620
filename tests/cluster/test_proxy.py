"""Behind the proxy as it is deployed: TLS, websockets, and any process for anybody."""

import asyncio
import contextlib
import os
import shutil
import signal
import socket
import ssl
import subprocess
import time
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
from tests.kit.backing import PostgreSQL, Redis
from tests.kit.served import CONTROL_TOKEN, SOON

ROOT = Path(__file__).resolve().parents[2]
BESIDE = ROOT / ".venv" / "bin" / "caddy"
CADDY = shutil.which("caddy") or (str(BESIDE) if BESIDE.exists() else "")
pytestmark = [
    pytest.mark.slow,
    pytest.mark.skipif(not CADDY, reason="sh tests/install.sh fetches caddy where it can be had"),
]
OF_THE_TEST = "{\n\tadmin off\n\tauto_https disable_redirects\n\tskip_install_trust\n}\n"
"""Nothing listens at port 80, and nobody's list of authorities is touched."""


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
def site(tmp_path: Path, postgresql: PostgreSQL, redis: Redis) -> Iterator[Site]:
    """Two processes and the proxy, by the file that is deployed."""
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


@contextlib.contextmanager
def proxy(folder: Path, port: int, behind: list[int]) -> Iterator[ssl.SSLContext]:
    """The proxy before processes at these ports; whom it is vouched for by."""
    to = " ".join(f"127.0.0.1:{place}" for place in behind)
    text = (ROOT / "deploy/Caddyfile.fixed").read_text("utf-8")
    assert "127.0.0.1:8001 127.0.0.1:8002" in text
    file = folder / "Caddyfile"
    file.write_text(OF_THE_TEST + text.replace("127.0.0.1:8001 127.0.0.1:8002", to), "utf-8")
    environment = {
        **os.environ,
        "DETENTE_SITE": f"localhost:{port}",
        "HOME": str(folder),
        "XDG_DATA_HOME": str(folder / "data"),
        "XDG_CONFIG_HOME": str(folder / "config"),
    }
    with (folder / "caddy.log").open("wb") as output:
        running = subprocess.Popen(
            [CADDY, "run", "--config", str(file), "--adapter", "caddyfile"],
            env=environment,
            stdout=output,
            stderr=output,
        )
    try:
        yield _trust(running, folder)
    finally:
        running.send_signal(signal.SIGTERM)
        running.wait(SOON)


def _trust(proxy: subprocess.Popen[bytes], folder: Path) -> ssl.SSLContext:
    """The proxy's own authority, once it has made one."""
    root = folder / "data/caddy/pki/authorities/local/root.crt"
    until = time.monotonic() + 2 * SOON
    while not (root.exists() and root.read_bytes().endswith(b"-----END CERTIFICATE-----\n")):
        if proxy.poll() is not None or time.monotonic() > until:
            raise RuntimeError((folder / "caddy.log").read_text("utf-8")[-2000:])
        time.sleep(0.02)
    return ssl.create_default_context(cafile=str(root))


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
    tmp_path: Path,
) -> None:
    port = free_port()
    with proxy(tmp_path, port, [free_port(), free_port()]) as trust:
        async with httpx.AsyncClient(timeout=SOON, verify=trust) as web, asyncio.timeout(SOON):
            page = await _page(web, f"https://localhost:{port}/")
    assert page.status_code == 503
    assert page.headers["refresh"] == "5"
    assert page.headers["cache-control"] == "no-store"
    assert "this page tries again by itself" in page.text


def test_both_files_of_the_proxy_are_understood(tmp_path: Path) -> None:
    for name in ("Caddyfile", "Caddyfile.fixed"):
        said = subprocess.run(
            [CADDY, "validate", "--config", str(ROOT / "deploy" / name), "--adapter", "caddyfile"],
            env={**os.environ, "HOME": str(tmp_path), "XDG_DATA_HOME": str(tmp_path)},
            check=False,
            capture_output=True,
            text=True,
        )
        assert said.returncode == 0, said.stderr
