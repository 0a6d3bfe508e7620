"""From the wall over all tables: the same news for all of them, and the way to their debriefs."""

import re

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.conftest import PHONE, WIDE, After, House, Person, code_on, come_in, person
from tests.browser.looks import look
from tests.browser.places import LANGUAGES

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WALLS = (
    ViewportSize(width=1440, height=900),
    ViewportSize(width=1280, height=720),
    ViewportSize(width=1920, height=1080),
    ViewportSize(width=1024, height=768),
)
FERRY = "All shores answer a ferry’s distress call"


def test_the_wall_tells_all_tables_the_same_and_sets_them_side_by_side(
    house: House, chromium: Browser
) -> None:
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    desk.get_by_role("button", name="New seminar").click()
    desk.get_by_label("Number of tables").fill("2")
    desk.get_by_role("button", name="Set it up").click()
    ada = come_in(person(chromium, "Ada", PHONE), house, code_on(desk))
    expect(desk.get_by_role("button", name="News for all")).to_have_count(0)
    # Nobody has looked at the account yet: the words of this dialog are the wall's own.
    desk.get_by_role("button", name="Facilitators", exact=True).press("Enter")
    expect(desk.get_by_role("dialog").get_by_label("Name", exact=True)).to_be_visible()
    desk.keyboard.press("Escape")
    desk.get_by_role("button", name="Start all").click()

    # What is half written survives a reload; it goes out by the keyboard.
    desk.get_by_role("button", name="News for all").press("Enter")
    desk.keyboard.type("A ferry is late")
    desk.reload()
    desk.get_by_role("button", name="News for all").press("Enter")
    dialog = desk.get_by_role("dialog")
    expect(dialog.get_by_label("Headline")).to_have_value("A ferry is late")
    expect(dialog).to_contain_text("at 2 tables")
    look(control, "news for all")
    dialog.get_by_label("Text").fill("It waits in the storm.")
    dialog.get_by_label("Headline").press("Enter")
    expect(desk.get_by_text("Done at 2 tables.")).to_be_visible()
    ada.page.evaluate('() => void (location.hash = "#/record")')
    expect(ada.page.get_by_text("A ferry is late").first).to_be_visible()

    prepared_for_some(control)

    # There is nothing to tell before a round is resolved; then each table's story is one step away.
    expect(desk.get_by_role("link", name="Side by side")).to_have_count(0)
    for table in ("Table 1", "Table 2"):
        card = desk.get_by_role("article", name=table, exact=True)
        card.get_by_role("link", name="Look in").click()
        expect(desk.get_by_role("heading", level=1)).to_contain_text(table)
        for _ in range(2):
            desk.get_by_role("button", name="End the phase").first.click()
            desk.get_by_role("dialog").get_by_role("button", name="End the phase").click()
            expect(desk.get_by_role("dialog")).to_be_hidden()
        desk.get_by_role("link", name="Record", exact=True).click()
        expect(desk.get_by_text("A ferry is late").first).to_be_visible()
        expect(desk.get_by_role("main").get_by_text(FERRY)).to_have_count(int(table == "Table 2"))
        desk.get_by_role("link", name="All tables").click()
    expect(desk.get_by_role("link", name="See the debrief")).to_have_count(0)
    desk.get_by_role("button", name="Open the debrief at all tables").click()
    desk.get_by_role("dialog").get_by_role("button", name="Open it for all").click()
    expect(desk.get_by_role("link", name="See the debrief")).to_have_count(2)
    look(control, "the wall with its debriefs open")
    desk.get_by_role("link", name="Side by side").press("Enter")
    expect(desk.get_by_role("heading", name="Side by side")).to_be_visible()
    desk.get_by_role("link", name="Back to control").click()
    desk.get_by_role("link", name="See the debrief").last.press("Enter")
    expect(desk.get_by_role("heading", name="Before the screens")).to_be_visible()
    assert (control.errors, ada.errors) == ([], [])


def test_the_room_s_screen_needs_no_scrolling_in_any_language(
    after: After, desk: Person, chromium: Browser
) -> None:
    """With a reason to pause, two items of news and a text on the table: nobody scrolls a wall."""
    page = desk.page
    page.goto(after.house.url(f"/#/control/{after.left.halfway}"))
    page.get_by_role("button", name="More", exact=True).click()
    page.get_by_role("button", name="Link for the projector").click()
    link = page.get_by_role("dialog").get_by_role("textbox", name="Link")
    expect(link).to_have_value(re.compile("#"))
    room = person(chromium, "Room", WIDE)
    wall = room.page
    wall.goto(link.input_value())
    expect(wall.locator("[aria-current=step]")).to_be_visible()
    expect(wall.get_by_role("region", name="On the table")).to_be_visible()
    for size in WALLS:
        wall.set_viewport_size(size)
        for language in LANGUAGES:
            wall.get_by_role("combobox").select_option(language)
            expect(wall.locator("html")).to_have_attribute("lang", language)
            # What stands lowest stands on the screen, whole.
            expect(wall.locator("main section").last).to_be_in_viewport(ratio=1)
    assert room.errors == []
    room.context.close()


def prepared_for_some(control: Person) -> None:
    """What the case has at hand goes to the second table alone, where it cannot come again."""
    desk, dialog = control.page, control.page.get_by_role("dialog")
    desk.get_by_role("button", name="News for all").press("Enter")
    dialog.get_by_label("Which news").select_option(FERRY)
    expect(dialog).to_contain_text("312 people on board")
    dialog.get_by_role("checkbox", name="Table 1").uncheck()
    look(control, "prepared news for some")
    dialog.get_by_role("button", name="Send").click()
    expect(desk.get_by_text("Done at one table.")).to_be_visible()
    desk.get_by_role("button", name="News for all").press("Enter")
    dialog.get_by_label("Which news").select_option(FERRY)
    expect(dialog.get_by_role("checkbox", name="Table 2")).to_be_disabled()
    expect(dialog.get_by_role("checkbox", name="Table 1")).to_be_checked()
    desk.keyboard.press("Escape")
    # What was done is said for a while, and not for the rest of the evening.
    expect(desk.get_by_text("Done at one table.")).to_have_count(0)
