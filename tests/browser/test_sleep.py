"""Pages that sleep while rounds go on, and phones that go away in the middle of something."""

import contextlib
import os
import re
import signal
import time
from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.busy import Aside
from tests.browser.conftest import PHONE, WIDE, House, code_on, come_in, person, playing

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 20_000
MOMENT = 5_000
"""Milliseconds; on a machine that does nothing else it is a fifth of a second."""


@contextlib.contextmanager
def asleep(chromium: Browser) -> Iterator[list[float]]:
    """Every page's process is stopped, as a phone does it with what is in the background.

    The browser's own process lives: it holds the line and answers the server's pings, so that
    nobody is taken for gone, and all that is said waits to be read. How many milliseconds it was
    is in the list afterwards.
    """
    told = chromium.new_browser_cdp_session().send("SystemInfo.getProcessInfo")
    pages = [each["id"] for each in told["processInfo"] if each["type"] == "renderer"]
    assert pages
    for process in pages:
        os.kill(process, signal.SIGSTOP)
    slept: list[float] = []
    start = time.perf_counter()
    try:
        yield slept
    finally:
        slept.append(1000 * (time.perf_counter() - start))
        for process in pages:
            os.kill(process, signal.SIGCONT)


def gone_and_back(page: Page) -> None:
    """The page is thrown away as it stands, and made anew from what the tab has kept."""
    address = page.url
    page.goto("about:blank")
    page.goto(address)


def seconds_left(page: Page) -> int:
    minutes, seconds = re.findall(r"\d+", page.get_by_role("timer").inner_text())[-2:]
    return int(minutes) * 60 + int(seconds)


def test_a_page_that_was_frozen_while_rounds_went_on_is_current_at_once(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table, ann = playing(house, chromium, aside)
    page = ann.page
    page.goto(house.url("/#/channels/plenary"))
    page.get_by_label("Say something").fill("Half a sentence")
    page.evaluate(
        "() => { let at = 0; window.longest = 0; (function beat() {"
        " const now = performance.now(); if (at) window.longest ="
        " Math.max(window.longest, now - at); at = now; setTimeout(beat, 20); })() }"
    )
    with asleep(chromium) as slept:
        aside.do(table.next_round())
        aside.do(table.next_round())
        aside.do(table.speak(30))
    expect(page.get_by_role("banner")).to_contain_text("Round 3", timeout=MOMENT)
    expect(page.locator("p.said")).to_have_count(30, timeout=MOMENT)
    assert page.evaluate("() => window.longest") >= 0.9 * slept[0], "or it was awake"
    expect(page.get_by_label("Say something")).to_have_value("Half a sentence")
    page.get_by_role("button", name="Send").click()
    expect(page.locator("p.said")).to_have_count(31, timeout=SOON)
    expect(page.get_by_text("on its way…")).to_have_count(0, timeout=SOON)
    assert ann.errors == []


def test_a_clock_that_stood_still_or_ran_ahead_is_right_again_after_one_answer(
    house: House, chromium: Browser, aside: Aside
) -> None:
    """What counts the time of a device may stop while it sleeps, or may not: the page asks."""
    table = aside.seat(house)
    ann, bob = (
        come_in(person(chromium, "Ann", PHONE), house, table.code),
        come_in(person(chromium, "Bob", PHONE), house, table.code),
    )
    aside.do(table.start())
    ann.page.clock.install()
    gone_and_back(ann.page)
    timer = ann.page.get_by_role("timer")
    expect(timer).to_have_text(re.compile(r"\d"), timeout=SOON)
    right = seconds_left(bob.page)
    assert abs(seconds_left(ann.page) - right) <= 5
    ann.page.clock.fast_forward(1_000_000)
    ann.page.clock.resume()
    ann.page.evaluate("() => document.dispatchEvent(new Event('visibilitychange'))")
    minutes = rf"{seconds_left(bob.page) // 60}:\d\d"
    expect(timer).to_have_text(re.compile(minutes), timeout=MOMENT)
    assert abs(seconds_left(ann.page) - seconds_left(bob.page)) <= 5
    assert ann.errors == []


def test_what_was_begun_on_a_phone_that_goes_away_is_there_when_it_comes_back(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table, ann = playing(house, chromium, aside)
    page = ann.page

    # In the middle of a word that an input method is still composing.
    page.goto(house.url("/#/channels/plenary"))
    field = page.get_by_label("Say something")
    field.fill("今日は")
    keys = ann.context.new_cdp_session(page)
    keys.send("Input.imeSetComposition", {"text": "にほ", "selectionStart": 2, "selectionEnd": 2})
    expect(field).to_have_value("今日はにほ")
    gone_and_back(page)
    expect(field).to_have_value("今日はにほ", timeout=SOON)
    keys = ann.context.new_cdp_session(page)
    field.focus()
    keys.send("Input.imeSetComposition", {"text": "ん", "selectionStart": 1, "selectionEnd": 1})
    page.keyboard.press("Enter")  # it belongs to the input method, and sends nothing
    expect(page.locator("p.said")).to_have_count(0)

    # In the middle of a text.
    page.goto(house.url("/#/drafts/new"))
    page.get_by_label("Title").fill("Quiet wat")
    page.get_by_role("button", name="Add: Notice of military activities").click()
    gone_and_back(page)
    expect(page.get_by_label("Title")).to_have_value("Quiet wat", timeout=SOON)
    expect(page.locator("section.desk article")).to_have_count(1)

    # With a finger on the seal: nothing is sealed by half.
    aside.do(table.end_phase())
    page.goto(house.url("/#/decisions"))
    chosen = page.get_by_role("group", name="Strengthen the forum").get_by_role("button")
    page.get_by_role("heading", name="Attention").click(timeout=SOON)
    chosen.click(timeout=SOON)
    expect(chosen).to_have_attribute("aria-pressed", "true", timeout=SOON)
    seal = page.get_by_role("button", name="Seal the envelope")
    seal.hover()
    page.mouse.down()
    gone_and_back(page)
    page.mouse.up()
    expect(seal).to_be_visible(timeout=SOON)
    stands = page.get_by_text("Strengthen the forum").locator("visible=true")
    expect(stands.first).to_be_visible(timeout=SOON)  # the folded act says what stands

    # With the network gone: the seal waits in the tab, and is done when the tab is back.
    ann.context.set_offline(True)
    expect(page.get_by_text("The connection is lost").first).to_be_visible(timeout=SOON)
    seal.click()
    ann.context.set_offline(False)
    gone_and_back(page)
    expect(page.get_by_role("button", name="Open it again")).to_be_visible(timeout=SOON)
    expect(stands.first).to_be_visible()
    assert ann.errors == []


def test_half_an_estimate_waits_while_one_looks_something_up(
    house: House, chromium: Browser, aside: Aside
) -> None:
    _, ann = playing(house, chromium, aside)
    page = ann.page
    page.goto(house.url("/#/brief"))
    page.get_by_role("radio", name="fairly").check(timeout=SOON)
    page.goto(house.url("/#/home"))
    expect(page.get_by_role("heading", name="What you fear")).to_be_visible(timeout=SOON)
    gone_and_back(page)
    page.goto(house.url("/#/brief"))
    expect(page.get_by_role("radio", name="fairly")).to_be_checked(timeout=SOON)
    page.get_by_role("radio", name="coercion").check()
    page.get_by_role("button", name="Keep the estimate").click()
    expect(page.get_by_text("The estimate is kept").first).to_be_visible(timeout=SOON)
    assert ann.errors == []


def test_a_drag_that_is_cut_short_moves_nobody(house: House, chromium: Browser) -> None:
    control = person(chromium, "Control", WIDE)
    page = control.page
    page.goto(house.url(f"/#control={house.control}"))
    expect(page.get_by_role("radio", name="Two Shores")).to_be_checked(timeout=SOON)
    page.get_by_label("Number of tables").press("Enter")
    code = code_on(page)
    ann = person(chromium, "Ann", PHONE)
    ann.page.goto(house.url(f"/#join={code}"))
    ann.page.get_by_label("Your name").fill("Ann")
    ann.page.get_by_role("button", name="Take part").click()
    expect(ann.page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    page.get_by_role("link", name="Seating plan").click()
    card = page.locator("[draggable=true]", has_text="Ann")
    expect(card).to_be_visible(timeout=SOON)
    where = "(it) => it.closest('[role=group], section, li, td')?.textContent"
    before = card.evaluate(where)
    card.hover()
    page.mouse.down()
    page.mouse.move(5, 5, steps=4)
    gone_and_back(page)
    page.mouse.up()
    expect(card).to_be_visible(timeout=SOON)
    assert card.evaluate(where) == before
    assert control.errors == []
