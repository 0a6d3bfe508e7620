"""From the wall over all tables: the same news for all of them, and the way to their debriefs."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import PHONE, WIDE, House, Person, code_on, come_in, person
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

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
