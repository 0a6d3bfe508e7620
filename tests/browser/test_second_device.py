"""A student's laptop dies, and a phone goes on."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import PHONE, WIDE, House, code_on, come_in, person

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def test_whoever_comes_again_is_led_to_the_seat_they_have(house: House, chromium: Browser) -> None:
    """By the code they would be dealt another government; by the link they have their own."""
    control, ann, phone = (
        person(chromium, name, size)
        for name, size in (("Control", WIDE), ("Ann", WIDE), ("Ann", PHONE))
    )
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    code = code_on(desk)
    come_in(ann, house, code)
    ann.context.close()

    phone.page.goto(house.url(f"/#join={code}"))
    phone.page.get_by_label("Your name").fill("ann")
    phone.page.get_by_role("button", name="Take part").click()
    expect(phone.page.get_by_text("Somebody called ann is in already.")).to_be_visible()
    phone.axe("the door, to somebody who is in already")

    desk.get_by_role("link", name="Look in").click()
    desk.get_by_role("button", name="Link of Ann").click()
    dialog = desk.get_by_role("dialog")
    expect(dialog.get_by_role("img", name="Camera code of this link")).to_be_visible()
    control.axe("a link for another device")
    link = dialog.get_by_label("Link", exact=True).input_value()
    dialog.get_by_role("button", name="Copy the link").click()
    expect(dialog.get_by_text("Copied.")).to_be_visible()
    phone.page.goto(house.url("/#seat=" + link.partition("=")[2]))
    own = phone.page.get_by_role("main").get_by_text("Halvern").first
    expect(own).to_be_visible()  # on a phone what is beside the page is folded away
    desk.keyboard.press("Escape")
    expect(desk.get_by_role("button", name="Link of Ann")).to_have_count(1)
    for someone in (control, phone):
        assert someone.errors == []
