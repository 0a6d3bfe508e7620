"""A long evening on a new device: its end is there, and the rest on the way up."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.busy import Aside
from tests.browser.conftest import PHONE, House, person

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

LINES = 400
SOON = 30_000


def up(page: Page) -> None:
    """To the top, as a thumb gets there."""
    page.mouse.wheel(0, -40_000)


def test_earlier_lines_come_by_scrolling_up_and_nobody_loses_their_place(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table = aside.seat(house)
    aside.do(table.start())
    aside.do(table.speak(LINES))
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    page.goto(house.url(f"/#join={table.code}"))
    page.get_by_label("Your name").fill(ann.name)
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)

    page.goto(house.url("/#/channels/plenary"))
    said = page.get_by_role("region", name="What is said").get_by_role("listitem")
    expect(page.locator("p.said", has_text=f"{LINES}: we can")).to_be_in_viewport(timeout=SOON)
    told = said.count()
    assert 20 < told < LINES / 2, "the end of it"

    words = page.locator("p.said")
    place = words.first.text_content()
    up(page)
    expect(words.first).not_to_have_text(place or "", timeout=SOON)  # it came by itself
    expect(words.filter(has_text=place or "")).to_be_in_viewport()  # and nobody lost their place
    while (count := said.count()) < LINES:
        up(page)
        expect(said).not_to_have_count(count, timeout=SOON)
    expect(said).to_have_count(LINES)
    expect(page.get_by_role("button", name="Earlier lines")).to_have_count(0)

    # By the keyboard alone; and whoever reads above is left there when something is said below.
    page.reload()
    expect(page.locator("p.said", has_text=f"{LINES}: we can")).to_be_in_viewport(timeout=SOON)
    count = said.count()
    page.get_by_role("button", name="Earlier lines").press("Enter")
    expect(said).not_to_have_count(count, timeout=SOON)
    aside.do(table.speak(1))
    newest = page.locator("p.said", has_text=f"{LINES + 1}: we can")
    expect(newest).to_have_count(1, timeout=SOON)
    expect(newest).not_to_be_in_viewport()
    assert ann.errors == []
