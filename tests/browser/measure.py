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
from typing import Any

from playwright.sync_api import Browser, CDPSession, Page, expect, sync_playwright

from tests.browser.busy import ARTICLES, ENVIRONMENT, LINES, Aside
from tests.browser.conftest import CHROMIUM, FLAGS, HOST, PHONE, House, Person, code_on, person
from tests.kit.air import FAR, Air, Came

THUMB = 0.8
"""Seconds in which a thumb types a letter."""
LATE = 60_000
"""Milliseconds after which nobody waits any longer."""


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
"""1.6 Mbit/s down, 150 ms: a middling phone's connection, of which the processor is a quarter."""


MIDDLING, LOW = 1000, 264
"""Scores by which Chromium's own developer tools calibrate a middling phone (a Pixel 5) and a cheap
one (a Moto G Power of 2022)."""

_SCORE = """() => {
  const half = 250;
  const rate = (work) => {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < half) { work(done); done += 1; }
    return done / (performance.now() - began) * 1000 / 10;
  };
  const words = () => {
    let text = "";
    for (let at = 0; at < 10000; at += 1) text += "a";
    if (text.length === 1) throw new Error("or none of it would be done");
  };
  const numbers = [0, 1].map(() => Array.from({ length: 100000 }, (_, at) => at));
  const copies = (turn) => {
    const [from, to] = turn % 2 ? numbers : [numbers[1], numbers[0]];
    for (let at = 0; at < from.length; at += 1) to[at] = from[at];
  };
  rate(words);
  return (rate(words) + rate(copies)) / 2;
}"""
"""How fast this machine is just now, on the scale of Lighthouse's benchmark index.

Texts of ten thousand letters put together, and arrays of a hundred thousand numbers copied: how
many in a second, by ten."""


def score(page: Page) -> float:
    """What a phone would score that is as fast as this machine is at the moment."""
    found: float = page.evaluate(_SCORE)
    return found


@dataclass(frozen=True)
class Start:
    """What it took until a name could be typed."""

    seconds: float
    """As the page itself counts, from when it was asked for: with the network, and whoever else
    uses the machine."""
    main: float
    """Milliseconds of processor time of the page's main thread, which nobody else changes much."""
    layouts: int
    requests: int

    def __str__(self) -> str:
        return (
            f"takes letters after {self.seconds:.2f} s, {self.main:.0f} ms of its main thread, "
            f"{self.layouts} layouts, {self.requests} requests"
        )


def visit(browser: Browser, house: House, code: str, *, slower: float = 1) -> Start:
    """From a join link to a name field that takes letters, on a phone's line."""
    ann = person(browser, "Ann", PHONE)
    session = ann.context.new_cdp_session(ann.page)
    session.send("Network.enable")
    session.send("Network.emulateNetworkConditions", PHONE_LINE)
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    ann.page.goto(house.url(f"/#join={code}"), wait_until="commit")
    seconds, requests = ann.page.wait_for_function(
        "() => document.activeElement?.matches('input') &&"
        " [performance.now() / 1000, performance.getEntriesByType('resource').length]",
        timeout=LATE,
    ).json_value()
    told = session.send("Performance.getMetrics")["metrics"]
    metrics = {each["name"]: each["value"] for each in told}
    ann.context.close()
    return Start(
        seconds=seconds,
        main=metrics["TaskDuration"] * 1000,
        layouts=int(metrics["LayoutCount"]),
        requests=requests,
    )


def start(times: int = 5) -> None:
    """Visits on a phone's line: as fast as this machine is, and twice as slow."""
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        house = House(Path(folder))
        house.start()
        browser = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        try:
            code = code_of(house)
            bench = browser.new_page()
            for slower in (1, 2):
                for _ in range(times):
                    speed = score(bench) / slower
                    say(f"a phone of {speed:.0f}: {visit(browser, house, code, slower=slower)}")
        finally:
            browser.close()
            house.stop()


_WORK = ("TaskDuration", "ScriptDuration", "LayoutDuration", "RecalcStyleDuration")


def worked(session: CDPSession) -> dict[str, float]:
    """What the page's main thread has done so far; seconds are its own, not the clock's."""
    told = session.send("Performance.getMetrics")["metrics"]
    return {each["name"]: each["value"] for each in told}


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
            session = ann.context.new_cdp_session(page)
            session.send("Performance.enable", {"timeDomain": "threadTicks"})
            lines = ("channels/plenary", "drafts", "home", "record", "floor")
            acts: list[tuple[str, str, Callable[[], Coroutine[Any, Any, None]]]]
            acts = [(where, "a line", partial(table.speak, 1)) for where in lines]
            acts += [(where, "a text revised", table.revise) for where in ("drafts", "floor")]
            for where, what, act in acts:
                page.goto(house.url(f"/#/{where}"))
                page.wait_for_timeout(1_500)
                still = worked(session)
                page.wait_for_timeout(1_000)
                before = worked(session)
                for _ in range(times):
                    aside.do(act())
                    page.wait_for_timeout(100)
                after = worked(session)
                # The clock goes on meanwhile: a hundred milliseconds of it for each.
                each = {
                    name: ((after[name] - before[name]) / times - (before[name] - still[name]) / 10)
                    for name in (*_WORK, "LayoutCount")
                }
                task, script, layout, style = (each[name] * 1000 for name in _WORK)
                say(
                    f"{where}, {what}: {task:.1f} ms of the main thread, of which {script:.1f} "
                    f"script, {layout + style:.1f} layout; {each['LayoutCount']:.1f} layouts"
                )
        finally:
            aside.close()
            browser.close()
            house.stop()


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
