"""A real server, a real Chromium, and an origin that browsers do not trust.

The browser finds the server under a plain http name that is not localhost, so
that whatever it offers only to secure origins is missing here as it is in a
classroom.
"""

import asyncio
import os
import re
import signal
import sys
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from subprocess import PIPE, STDOUT, Popen, TimeoutExpired
from urllib.parse import quote

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, expect, sync_playwright

from tests.browser.busy import ENVIRONMENT, Aside, Table
from tests.kit.evening import Evening, lay
from tests.kit.nursery import Born, bear

ROOT = Path(__file__).resolve().parents[2]
HOST = "detente.test"
CHROMIUM = "/usr/bin/chromium"
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    f"--host-resolver-rules=MAP {HOST} 127.0.0.1",
]
PHONE = {"width": 360, "height": 740}
WIDE = {"width": 1440, "height": 900}
SOON = 30_000
"""Milliseconds within which whatever is awaited has come, while everything else runs too."""

expect.set_options(timeout=SOON)


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """On a machine of strangers, a test with a browser that fails is run once more, and counted.

    A browser shares two cores with everything else that is tested there. At home it fails at once.
    """
    if os.environ.get("CI"):
        for item in items:
            if item.get_closest_marker("browser") is not None:
                item.add_marker(pytest.mark.flaky(reruns=1))


@dataclass
class House:
    """A server process that can be killed and started again on the same log."""

    folder: Path
    port: int = 0
    """Any that is free at the first start, and the same from then on."""
    control: str = ""
    inside: tuple[str, ...] = ()
    """What stands before the server's command: the way into a network of its own."""
    host: str = "127.0.0.1"
    """Where it listens."""
    environment: dict[str, str] = field(default_factory=dict)
    """Settings that differ from those of every house."""

    def start(self) -> None:
        """Start, and wait until it has said its facilitator's link."""
        self._process = self._begun(
            ["serve", "--host", self.host, "--port", str(self.port)],
            {
                **os.environ,
                "DETENTE_DATABASE": str(self.folder / "house.sqlite3"),
                "PYTHONUNBUFFERED": "1",
                **self.environment,
            },
        )
        assert self._process.stdout is not None
        said: list[str] = []
        for raw in self._process.stdout:
            line = raw.decode()
            said.append(line)
            found = re.search(r":(\d+)/#control=([\w-]+)", line)
            if found:
                self.port, self.control = int(found[1]), found[2]
                threading.Thread(target=self._drain, daemon=True).start()
                return
        raise AssertionError("the server stopped early:\n" + "".join(said))

    def _begun(self, words: list[str], environment: dict[str, str]) -> Born | Popen[bytes]:
        """Forked, where it is to live in the same network as the tests."""
        if not self.inside:
            return bear(words, environment)
        command = [*self.inside, sys.executable, "-m", "server.cli", *words]
        return Popen(command, cwd=ROOT, env=environment, stdout=PIPE, stderr=STDOUT)

    def _drain(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as output:
            for _ in output:
                pass

    def kill(self) -> None:
        """As a power cut would."""
        self._process.send_signal(signal.SIGKILL)
        self._process.wait()

    def stop(self) -> None:
        """As a person would."""
        self._process.terminate()
        try:
            self._process.wait(15)
        except TimeoutExpired:
            self.kill()

    def url(self, path: str = "/") -> str:
        """An address under the untrusted name."""
        return f"http://{HOST}:{self.port}{path}"


@pytest.fixture
def house(tmp_path: Path, request: pytest.FixtureRequest) -> Iterator[House]:
    """A running server on an empty folder; under the mark `busy` its bots are silent."""
    busy = request.node.get_closest_marker("busy") is not None
    running = House(tmp_path, environment=ENVIRONMENT if busy else {})
    running.start()
    yield running
    running.stop()


@pytest.fixture
def aside() -> Iterator[Aside]:
    """What people do meanwhile."""
    loop = Aside()
    yield loop
    loop.close()


@pytest.fixture
def chromium() -> Iterator[Browser]:
    """A Chromium of the test's own.

    Playwright runs a loop as long as it is open; kept for longer than a test, it would stand in
    the way of every asynchronous test after it.
    """
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        yield browser
        browser.close()


AXE = ROOT / "client" / "node_modules" / "axe-core" / "axe.min.js"


@dataclass
class Person:
    """Somebody at a screen of their own."""

    name: str
    context: BrowserContext
    page: Page
    errors: list[str]

    def axe(self, where: str) -> None:
        """Axe finds nothing on the page as it stands."""
        self.page.evaluate(AXE.read_text())
        found = self.page.evaluate(
            "async () => (await axe.run()).violations"
            ".map(v => `${v.id}: ${v.nodes.map(n => n.target.join(' ')).join(', ')}`)"
        )
        assert found == [], f"{self.name}, {where}: {found}"


def person(
    chromium: Browser,
    name: str,
    size: dict[str, int],
    *,
    dark: bool = False,
    locale: str = "en-GB",
) -> Person:
    """A fresh browser context; whatever its page complains about is kept."""
    context = chromium.new_context(
        viewport={"width": size["width"], "height": size["height"]},
        color_scheme="dark" if dark else "light",
        reduced_motion="reduce",
        locale=locale,
    )
    context.set_default_timeout(SOON)
    page = context.new_page()
    errors: list[str] = []
    page.on("pageerror", lambda error: errors.append(str(error)))
    return Person(name=name, context=context, page=page, errors=errors)


def code_on(desk: Page) -> str:
    """The code to join at, as control's page shows it."""
    join = desk.get_by_role("region", name="How people join")
    return join.get_by_role("paragraph").first.inner_text()


def end_phase(desk: Page, then: str) -> None:
    """Control ends a phase, and knows of the next: only then do its buttons mean that one."""
    clock = desk.get_by_role("region", name="The clock of this table")
    clock.get_by_role("button", name="End the phase").click()
    desk.get_by_role("dialog").get_by_role("button", name="End the phase").click()
    expect(desk.get_by_role("dialog")).to_have_count(0)
    expect(clock).to_contain_text(then)


def come_in(someone: Person, house: House, code: str) -> Person:
    """Somebody takes part in a seminar, and has the briefing before them."""
    page = someone.page
    page.goto(house.url(f"/#join={code}"))
    page.get_by_label("Your name").fill(someone.name)
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible()
    return someone


def leave(*people: Person) -> None:
    """They close their browsers, in which nothing went wrong."""
    for someone in people:
        assert someone.errors == []
        someone.context.close()


def playing(house: House, chromium: Browser, aside: Aside) -> tuple[Table, Person]:
    """A table whose exercise has begun, and Ann at it with her phone."""
    table = aside.seat(house)
    ann = come_in(person(chromium, "Ann", PHONE), house, table.code)
    aside.do(table.start())
    return table, ann


@dataclass
class After:
    """A server after the evening, and what the evening left."""

    house: House
    left: Evening

    def enter(self, someone: Person) -> None:
        """By the facilitator's link."""
        someone.page.goto(self.house.url(f"/#control={self.house.control}"))
        expect(someone.page.get_by_role("region", name="How people join")).to_be_visible()

    def join(self, someone: Person) -> None:
        """As the player who was there, by the session that the browser kept."""
        someone.page.goto(self.house.url(f"/#seat={self.left.link}"))
        expect(someone.page.get_by_role("navigation", name="Pages")).to_be_visible()

    def open_debrief(self, desk: Person) -> None:
        """By the button of control's page."""
        desk.page.goto(self.house.url(f"/#/control/{self.left.exercise}"))
        desk.page.get_by_role("button", name="Open the debrief").click()
        expect(desk.page.get_by_role("link", name="See the debrief").first).to_be_visible()

    def go(self, someone: Person, screen: str) -> None:
        """To a screen by its address."""
        someone.page.goto(
            self.house.url(f"/#/debrief/{self.left.exercise}%2F{quote(screen, safe='')}")
        )


@pytest.fixture
def after(tmp_path: Path) -> Iterator[After]:
    """The evening is copied in before any browser runs a loop of its own."""
    left = asyncio.run(lay(tmp_path))
    (tmp_path / "log.sqlite3").rename(tmp_path / "house.sqlite3")
    house = House(tmp_path)
    house.start()
    yield After(house, left)
    house.stop()


@pytest.fixture
def desk(after: After, chromium: Browser) -> Iterator[Person]:
    """The facilitator of that evening, at a wide screen."""
    someone = person(chromium, "Control", WIDE)
    after.enter(someone)
    yield someone
    assert someone.errors == []
    someone.context.close()
