"""A class that is larger than its tables: nobody stands before a closed door."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import PHONE, WIDE, House, code_on, person

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_who_finds_no_chair_comes_in_and_is_given_one(house: House, chromium: Browser) -> None:
    """The roster has filled the table; one of it and one more come, and one when all is over."""
    control, listed, ninth, late = (
        person(chromium, name, size)
        for name, size in (("Control", WIDE), ("P3", PHONE), ("Nine", PHONE), ("Late", PHONE))
    )
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    code = code_on(desk)
    desk.get_by_role("link", name="Seating plan").click()
    desk.get_by_label("Names, one to a line").fill("\n".join(f"P{n}" for n in range(8)))
    desk.get_by_role("button", name="Write them down").click()
    expect(desk.get_by_text("8 people are written down.")).to_be_visible()

    for someone in (listed, ninth):
        someone.page.goto(house.url(f"/#join={code}"))
        someone.page.get_by_label("Your name").fill(someone.name)
        someone.page.get_by_role("button", name="Take part").click()
    expect(listed.page.get_by_text("Briefing for")).to_be_visible()
    expect(ninth.page.get_by_text("The facilitator will give you a seat")).to_be_visible()

    desk.get_by_role("link", name="All tables").click()
    card = desk.get_by_role("article", name="Table 1")
    expect(card.get_by_text("one without a place")).to_be_visible()
    card.get_by_role("link", name="Look in").click()
    desk.get_by_label("Place of Nine").select_option(index=1)
    expect(ninth.page.get_by_text("Briefing for")).to_be_visible()

    desk.get_by_role("button", name="Start", exact=True).click()
    desk.get_by_text("More", exact=True).click()
    desk.get_by_role("button", name="End the exercise").click()
    desk.get_by_role("dialog").get_by_role("button", name="End the exercise").click()
    expect(desk.get_by_role("dialog")).to_have_count(0)
    late.page.goto(house.url(f"/#join={code}"))
    expect(late.page.get_by_text("It is over, and nobody can join any more.")).to_be_visible()
    late.axe("a door that is closed")
    for someone in (control, listed, ninth, late):
        assert someone.errors == []
