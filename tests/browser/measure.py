"""What the window takes: `python -m tests.browser.measure join` (or `start`, or `frames`).

Times depend on the machine and on luck, so no test asks for them; the figures are in
`docs/topics/bad-weather.md` and `speed-of-the-window.md`. What tests ask for is what the times
come from.
"""

import shlex
import sys
import tempfile
import time
from collections.abc import Callable, Coroutine
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from statistics import median
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, expect, sync_playwright

from tests.browser.busy import ARTICLES, ENVIRONMENT, LINES, Aside
from tests.browser.conftest import CHROMIUM, FLAGS, HOST, PHONE, House, Person, code_on, person
from tests.browser.phones import CHEAP, MIDDLING, Phone, counting, like, slow, worked
from tests.kit.air import FAR, Air, Came

THUMB = 0.8
"""Seconds in which a thumb types a letter."""
LATE = 60_000
"""Milliseconds after which nobody waits any longer."""
GAP = 200
"""Milliseconds between one act and the next: a cheap phone has drawn the last by then."""


def arrive(someone: Person, house: House, code: str, air: Air) -> tuple[float, float, Came]:
    """From a join link to the briefing: seconds to the door and from the name; and all bytes."""
    page = someone.page
    before, began = air.came(), time.monotonic()
    page.goto(house.url(f"/#join={code}"), wait_until="commit")
    expect(page.get_by_label("Your name")).to_be_visible(timeout=LATE)
    door = time.monotonic() - began
    # What comes after the name is on its way meanwhile.
    page.get_by_label("Your name").press_sequentially(someone.name, delay=THUMB * 1000)
    began = time.monotonic()
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=LATE)
    return door, time.monotonic() - began, air.came().since(before)


def join(times: int = 12) -> None:
    """Arrivals over a school's Wi-Fi, each with another draw of what is lost."""
    with tempfile.TemporaryDirectory() as folder, Air() as air, sync_playwright() as playwright:
        launcher = Path(folder) / "chromium"
        launcher.write_text(f'#!/bin/sh\nexec {shlex.join([*air.inside, CHROMIUM])} "$@"\n')
        launcher.chmod(0o755)
        flags = [flag for flag in FLAGS if "host-resolver" not in flag]
        flags.append(f"--host-resolver-rules=MAP {HOST} {FAR}")
        browser = playwright.chromium.launch(executable_path=launcher, args=flags)
        inside = tuple(air.inside)
        try:
            for seed in range(times):
                place = Path(folder) / str(seed)
                place.mkdir()
                house = House(place, port=8000, inside=inside, host="0.0.0.0")  # noqa: S104
                house.start()
                desk = browser.new_page()
                desk.goto(f"http://localhost:{house.port}/#control={house.control}")
                code = code_on(desk)
                desk.close()
                air.bad(rate=25_000, delay=0.2, loss=50, seed=seed)
                ann = person(browser, "Ann", PHONE)
                door, within, _ = arrive(ann, house, code, air)
                say(f"to the door {door:.1f} s, from the name to the briefing {within:.1f} s")
                ann.context.close()
                air.clear()
                house.stop()
        finally:
            browser.close()


PHONE_LINE = {
    "offline": False,
    "latency": 150,
    "downloadThroughput": 200_000,
    "uploadThroughput": 94_000,
}
"""1.6 Mbit/s down, 150 ms: Lighthouse's line for a middling phone."""


@dataclass(frozen=True)
class Start:
    """What it took until a name could be typed, and until the page's script was there too."""

    phone: Phone
    letters: float
    """Seconds until a name field takes letters, as the page itself counts: with the network, and
    whoever else uses the machine."""
    door: float
    """Seconds until the door has taken over from the porch, and all of it answers."""
    main: float
    """Milliseconds of processor time of the page's main thread, which nobody else changes much."""

    def __str__(self) -> str:
        return (
            f"{self.phone}: takes letters after {self.letters:.2f} s, is the door after "
            f"{self.door:.2f} s, {self.main:.0f} ms of its main thread"
        )


_LETTERS = "() => document.activeElement?.matches('input') && performance.now() / 1000"
_DOOR = "() => document.querySelector('#app form input:focus') && performance.now() / 1000"


def visit(browser: Browser, house: House, code: str, phone: Phone) -> Start:
    """From a join link to a name field that takes letters, and to the door, on a phone's line."""
    ann = person(browser, "Ann", PHONE)
    page = ann.page
    session = counting(page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", PHONE_LINE)
    slow(session, phone.slower)
    page.goto(house.url(f"/#join={code}"), wait_until="commit")
    letters = page.wait_for_function(_LETTERS, timeout=LATE).json_value()
    door = page.wait_for_function(_DOOR, timeout=LATE).json_value()
    found = Start(
        phone=phone,
        letters=letters,
        door=door,
        main=worked(session)["TaskDuration"] * 1000,
    )
    ann.context.close()
    return found


def start(times: int = 8) -> None:
    """Visits on a phone's line, by a page that was slowed until it scored as much as a phone."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        house = House(Path(folder))
        house.start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            code = code_of(house)
            for wanted in (MIDDLING, CHEAP):
                visits = []
                for _ in range(times):
                    found = visit(browser, house, code, like(browser, wanted))
                    say(str(found))
                    visits.append(found)
                say(
                    f"a phone of {wanted}: letters {spread([it.letters for it in visits])}, "
                    f"door {spread([it.door for it in visits])}"
                )
        finally:
            browser.close()
            house.stop()


def spread(figures: list[float]) -> str:
    """The best, the middle and the worst."""
    return f"{min(figures):.2f} to {max(figures):.2f} s, {median(figures):.2f} median"


_WORK = ("TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration")


def frames(times: int = 20) -> None:
    """One more line, or one text revised, at a table where much has been said and written."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        house = House(Path(folder), environment=ENVIRONMENT)
        house.start()
        aside = Aside()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            table = aside.seat(house)
            ann = person(browser, "Ann", PHONE)
            page = ann.page
            page.goto(house.url(f"/#join={table.code}"))
            page.get_by_label("Your name").fill("Ann")
            page.get_by_role("button", name="Take part").click()
            expect(page.get_by_text("Briefing for")).to_be_visible(timeout=LATE)
            aside.do(table.start())
            aside.do(table.speak(LINES))
            aside.do(table.write(ARTICLES))
            session = counting(page)
            lines = ("channels/plenary", "drafts", "home", "record", "floor")
            acts: list[tuple[str, str, Callable[[], Coroutine[Any, Any, None]]]]
            acts = [(where, "a line", partial(table.speak, 1)) for where in lines]
            acts += [(where, "a text revised", table.revise) for where in ("drafts", "floor")]
            for wanted in (MIDDLING, CHEAP):
                phone = like(browser, wanted)
                say(str(phone))
                for where, what, act in acts:
                    slow(session, 1)
                    page.goto(house.url(f"/#/{where}"))
                    page.wait_for_timeout(1_500)
                    slow(session, phone.slower)
                    cost = drawn(page, session, partial(_each, aside, act), times)
                    say(f"{where}, {what}: {cost}")
        finally:
            aside.close()
            browser.close()
            house.stop()


def _each(aside: Aside, act: Callable[[], Coroutine[Any, Any, None]]) -> None:
    aside.do(act())


def drawn(page: Page, session: CDPSession, act: Callable[[], None], times: int) -> str:
    """What one act costs the page's main thread until it is drawn, in words."""
    still = worked(session)
    page.wait_for_timeout(1_000)
    before = worked(session)
    for _ in range(times):
        act()
        page.wait_for_timeout(GAP)
    after = worked(session)
    # The clock goes on meanwhile: so much of it for each.
    each = {
        name: (after[name] - before[name]) / times - (before[name] - still[name]) * GAP / 1_000
        for name in (*_WORK, "LayoutCount")
    }
    task, script, layout, style = (each[name] * 1000 for name in _WORK)
    return (
        f"{task:.1f} ms of the main thread, of which {script:.1f} script, "
        f"{layout + style:.1f} layout; {each['LayoutCount']:.1f} layouts"
    )


def code_of(house: House) -> str:
    """A fresh seminar's."""
    aside = Aside()
    try:
        return aside.seat(house, people=0).code
    finally:
        aside.close()


def say(line: str) -> None:
    """At once, for who watches."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    {"join": join, "start": start, "frames": frames}[sys.argv[1]]()
