"""Two facilitators hold one seminar of twelve tables, in two browsers."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PHONE, WIDE, House, Person, code_on, come_in, person
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

TABLET = {"width": 820, "height": 1180}
TABLES = 12


def begin(house: House, chromium: Browser) -> tuple[Person, str]:
    """Whoever runs the server, who says a name and lays the seminar out."""
    ben = person(chromium, "Ben", WIDE)
    desk = ben.page
    desk.goto(house.url(f"/#control={house.control}"))
    desk.get_by_role("button", name="New seminar").click()
    desk.get_by_label("Number of tables").fill(str(TABLES))
    desk.get_by_role("button", name="Set it up").click()
    expect(desk.get_by_role("heading", name=f"Table {TABLES}")).to_be_visible()
    code = code_on(desk)
    desk.get_by_role("link", name="Account and signing out").click()
    desk.get_by_role("textbox", name="Name").fill("Ben")
    desk.get_by_role("button", name="Keep it").click()
    desk.get_by_role("link", name="Back to control").click()
    return ben, code


def invited(desk: Page, name: str, *, watches: bool = False) -> str:
    """The link of a guest, by the keyboard alone."""
    desk.get_by_role("button", name="Facilitators", exact=True).press("Enter")
    dialog = desk.get_by_role("dialog")
    dialog.get_by_role("textbox", name="Name").press_sequentially(name)
    if watches:
        dialog.get_by_label(re.compile("They only watch")).press("Space")
    dialog.get_by_role("textbox", name="Name").press("Enter")
    link = dialog.get_by_label("The link to enter by").input_value()
    desk.keyboard.press("Escape")
    expect(dialog).to_have_count(0)
    return link


def enter(chromium: Browser, house: House, name: str, link: str, size: dict[str, int]) -> Person:
    someone = person(chromium, name, size)
    someone.page.goto(house.url("/#control=" + link.partition("=")[2]))
    expect(someone.page.get_by_role("region", name="How people join")).to_be_visible()
    return someone


def test_two_facilitators_divide_twelve_tables(house: House, chromium: Browser) -> None:
    ben, code = begin(house, chromium)
    anna = enter(chromium, house, "Anna", invited(ben.page, "Anna"), TABLET)
    desk, tablet = ben.page, anna.page
    expect(desk.get_by_role("status", name="Facilitators of this seminar")).to_have_text(
        "Anna all tables"
    )
    expect(tablet.get_by_role("button", name="New seminar")).to_have_count(0)
    ada = come_in(person(chromium, "Ada", PHONE), house, code)

    tablet.get_by_role("button", name="Start all").click()
    expect(tablet.get_by_text(f"Done at {TABLES} tables.")).to_be_visible()
    tablet.get_by_role("article", name="Table 3", exact=True).get_by_role("link").click()
    expect(tablet.get_by_role("heading", level=1)).to_contain_text("Table 3")
    seen = desk.get_by_role("article", name="Table 3", exact=True)
    expect(seen.get_by_text("Anna")).to_be_visible()
    expect(tablet.get_by_text("Looking at all tables: Ben")).to_be_visible()
    ben.axe("the wall")
    look(ben, "the wall of two")

    # Both look into table 3; what one writes down is there for the other, and what one moves.
    seen.get_by_role("link", name="Look in").click()
    expect(desk.get_by_text("Also at this table: Anna")).to_be_visible()
    expect(tablet.get_by_text("Also at this table: Ben")).to_be_visible()
    for page in (desk, tablet):
        page.get_by_role("link", name="Notebook").click()
    lists = re.compile(r"/api/seminars$")
    desk.route(lists, lambda route: route.abort())  # the socket alone tells of it
    tablet.get_by_label("Note to yourself").fill("Table 3 talks past each other")
    tablet.get_by_role("button", name="Write it down").click()
    expect(desk.get_by_text("Table 3 talks past each other")).to_be_visible()
    desk.unroute(lists)
    desk.get_by_role("button", name="Change", exact=True).click()
    tablet.get_by_role("button", name="Change", exact=True).click()
    desk.get_by_label(re.compile("Page of entry")).fill("Table 3 needs a break")
    desk.get_by_role("main").get_by_role("button", name="Write it down").click()
    expect(tablet.get_by_text("Meanwhile a colleague wrote:")).to_be_visible()
    tablet.get_by_role("main").get_by_role("button", name="Cancel").click()
    expect(tablet.get_by_role("main").get_by_text("Table 3 needs a break")).to_be_visible()

    tablet.get_by_role("link", name="Hidden state").click()
    tablet.get_by_role("heading", name="Move a number by hand").click()
    tablet.get_by_label("Reason").fill("A scandal")
    tablet.get_by_role("button", name="Move it").click()
    desk.get_by_role("link", name="Hidden state").click()
    back = desk.get_by_role("button", name=re.compile("Take it back"))
    back.press("Enter")
    expect(tablet.get_by_text("taken back")).to_be_visible()
    desk.get_by_role("link", name="Record").click()
    desk.get_by_text("Who did what at control").click()
    for who, what in (("Anna", "moved a number"), ("Ben", "took a number back")):
        expect(
            desk.get_by_role("listitem").filter(has_text=who).filter(has_text=what)
        ).to_be_visible()
    ben.axe("who did what")
    for someone in (ben, anna, ada):
        assert someone.errors == []


def test_one_only_watches_and_one_is_withdrawn(house: House, chromium: Browser) -> None:
    ben, _ = begin(house, chromium)
    desk = ben.page
    anna = enter(chromium, house, "Anna", invited(desk, "Anna"), TABLET)
    anna.page.get_by_role("link", name="Look in").first.click()
    expect(anna.page.get_by_role("heading", level=1)).to_contain_text("Table 1")
    desk.get_by_role("button", name="Start all").click()
    eye = enter(chromium, house, "Eve", invited(desk, "Eve", watches=True), PHONE)
    expect(eye.page.get_by_text("You watch this seminar")).to_be_visible()
    expect(eye.page.get_by_role("button", name="Start all")).to_have_count(0)
    look(eye, "the wall of one who watches")
    eye.page.get_by_role("link", name="Look in").first.click()
    expect(eye.page.get_by_role("button", name="Pause", exact=True)).to_have_attribute(
        "aria-disabled", "true"
    )
    expect(eye.page.get_by_role("button", name="Take the bot out").first).to_be_disabled()
    desk.get_by_role("button", name="Facilitators", exact=True).click()
    dialog = desk.get_by_role("dialog")
    ben.axe("the facilitators")
    dialog.get_by_role("button", name="Withdraw Anna").click()
    dialog.get_by_role("button", name="Press again to do it").click()
    expect(dialog.get_by_text("Anna")).to_have_count(0)
    expect(anna.page.get_by_text("This link is not valid here, or was withdrawn.")).to_be_visible()
    for someone in (ben, anna, eye):
        assert someone.errors == []


def test_a_guest_opens_an_account_by_the_keyboard(house: House, chromium: Browser) -> None:
    ben, _ = begin(house, chromium)
    desk = ben.page
    link = invited(desk, "Anna")
    anna = enter(chromium, house, "Anna", link, TABLET)
    late = person(chromium, "late", PHONE)
    late.page.goto(house.url("/#control=" + link.partition("=")[2]))
    expect(late.page.get_by_text("a facilitator’s link is good once")).to_be_visible()
    desk.get_by_role("button", name="Facilitators", exact=True).press("Enter")
    dialog = desk.get_by_role("dialog")
    dialog.get_by_role("button", name="Give an account: Anna").press("Enter")
    dialog.get_by_role("button", name="Press again to do it").press("Enter")
    expect(dialog.get_by_text("may open an account")).to_be_visible()
    ben.axe("leave is given")
    tablet = anna.page
    tablet.get_by_role("link", name="Open an account").press("Enter")
    box = tablet.get_by_role("region", name="Open an account")
    anna.axe("an account to be opened")
    box.get_by_label("Name").fill("Anna Lind")
    box.get_by_label("Password").fill("short")
    box.get_by_label("Password").press("Enter")
    expect(box.get_by_role("alert")).to_contain_text("at least 12")
    look(anna, "an account to be opened")
    box.get_by_label("Password").fill("a long password of Anna")
    box.get_by_label("Password").press("Enter")
    expect(tablet.get_by_role("log").filter(has_text="Your account is open.")).to_be_visible()
    expect(tablet.get_by_text("You are signed in as Anna Lind.")).to_be_visible()
    tablet.get_by_role("link", name="Back to control").press("Enter")
    expect(tablet.get_by_role("button", name="New seminar")).to_be_visible()
    expect(dialog.get_by_text("Anna Lind")).to_be_visible()
    expect(dialog.get_by_role("button", name="Let Anna")).to_have_count(0)
    for someone in (ben, anna):
        assert someone.errors == []
