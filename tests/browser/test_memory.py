"""A page that stays open for hours holds what was said, and nothing else.

Four hours of a seminar are some rounds, hundreds of lines and a hundred looks at every page. They
are driven through one page as fast as it takes them, in equal parts; what is kept is compared after
each, once the garbage is gone.
"""

import itertools
from typing import Any

import pytest
from playwright.sync_api import Browser, CDPSession, Page, WebSocket, expect

from tests.browser.busy import Aside, Table
from tests.browser.conftest import House, playing

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 30_000
PAGES = ("floor", "drafts", "channels", "home", "decisions", "record", "brief", "cable")
PARTS, VISITS, LINES = 3, 3, 60
"""So often, every page is visited so many times while so many lines are said."""
NODES, LISTENERS, HEAP = 400, 40, 1_500_000
"""What a part may leave behind; a page that leaks has 2,000 nodes more after every visit."""


HOURS, STEP = 4, 5_000
"""Of the page's own time; and milliseconds of it after which it hears the server again."""


TICKED = 250_000
"""Bytes that three hours of ticks may leave; ten for each tick would be four hundred thousand."""
PING, PONG = b'"type":"ping"', b'"type":"pong"'


def kept(page: Page, session: CDPSession) -> dict[str, Any]:
    """What the page holds, looked at from the same place, without what nobody holds any more."""
    page.evaluate("() => { location.hash = '#/floor' }")
    expect(page.get_by_role("link", name="Floor")).to_have_attribute("aria-current", "page")
    for _ in range(3):
        session.send("HeapProfiler.collectGarbage")
    heap = session.send("Runtime.getHeapUsage")["usedSize"]
    return {**session.send("Memory.getDOMCounters"), "heap": heap}


def look_about(page: Page, aside: Aside, table: Table) -> None:
    """An hour or so: every page several times, while others talk and rounds go by."""
    for _ in range(VISITS):
        for name in PAGES:
            page.evaluate("(name) => { location.hash = `#/${name}` }", name)
            expect(page.get_by_role("main")).to_be_visible(timeout=SOON)
            aside.do(table.speak(LINES // VISITS // len(PAGES) + 1))
    aside.do(table.next_round())
    expect(page.get_by_role("banner")).to_contain_text(
        f"Round {table.phase()['round']}", timeout=SOON
    )


def test_hours_leave_nothing_behind_but_what_was_said(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table, ann = playing(house, chromium, aside)
    page = ann.page
    session = ann.context.new_cdp_session(page)
    look_about(page, aside, table)  # everything is loaded, compiled and remembered once
    found = [kept(page, session)]
    for _ in range(PARTS):
        look_about(page, aside, table)
        found.append(kept(page, session))
    for before, after in itertools.pairwise(found):
        assert after["nodes"] - before["nodes"] <= NODES, found
        assert after["jsEventListeners"] - before["jsEventListeners"] <= LISTENERS, found
        assert after["heap"] - before["heap"] <= HEAP, found
    assert found[-1]["documents"] == found[0]["documents"]
    assert ann.errors == []


def pass_by(page: Page, seconds: int, asked: list[int], answered: list[int]) -> None:
    """So much of the page's time, in which whatever it asks is answered."""
    for _ in range(seconds * 1000 // STEP):
        page.clock.run_for(STEP)
        while len(answered) < len(asked):
            page.wait_for_timeout(1)


def raw(frame: str | bytes) -> bytes:
    """What came, of which a welcome may be packed."""
    return frame.encode() if isinstance(frame, str) else frame


def test_four_hours_of_the_clock_leave_nothing_behind(
    house: House, chromium: Browser, aside: Aside
) -> None:
    _, ann = playing(house, chromium, aside)
    page = ann.page
    asked: list[int] = []
    answered: list[int] = []

    def watch(line: WebSocket) -> None:
        line.on("framesent", lambda frame: asked.extend([1] * (PING in raw(frame))))
        line.on("framereceived", lambda frame: answered.extend([1] * (PONG in raw(frame))))

    page.on("websocket", watch)
    page.clock.install()
    page.reload()
    expect(page.get_by_role("timer")).to_be_visible(timeout=SOON)
    session = ann.context.new_cdp_session(page)
    pass_by(page, 60, asked, answered)
    found = [kept(page, session)]
    for _ in range(HOURS):
        pass_by(page, 3_600, asked, answered)
        found.append(kept(page, session))
    # All of it went by: it asks 2.5 seconds after every answer.
    assert len(asked) > HOURS * 3_600 / STEP * 1_000, len(asked)
    for what in ("nodes", "jsEventListeners", "documents"):
        assert found[-1][what] <= found[1][what], (what, found)
    assert found[-1]["heap"] - found[1]["heap"] <= TICKED, found
    assert ann.errors == []
