"""What eyes see by themselves, and ears have to be told."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.busy import Aside
from tests.browser.conftest import House, playing
from tests.browser.hears import hears, listen
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]


def test_nothing_that_is_told_in_quick_succession_is_lost(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table, ann = playing(house, chromium, aside)
    page = ann.page
    page.goto(house.url("/#/drafts"))
    page.get_by_role("button", name="Write a draft").click()
    expect(page.get_by_label("Title")).to_be_visible()
    listen(page)
    page.get_by_role("button", name="Add: Military direct line").click()
    aside.do(table.speak(1))
    aside.do(table.write(1))
    aside.do(table.revise())
    hears(
        page,
        "Military direct line",
        "says: .?1: we can live",
        "has tabled .?“.?Text 0",
        "has revised .?“.?Text 0, mended",
    )
    # A new phase is told once, by its name.
    aside.do(table.end_phase())
    hears(page, "Round 1.*: .?Decisions")
    look(ann, "after much was told")
    assert ann.errors == []
