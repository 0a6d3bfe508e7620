"""A facilitator sets up a class: thirteen people at two tables, in a handful of acts."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.camera import speak
from tests.browser.conftest import PHONE, WIDE, House, code_on, person
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOON = 20_000
NAMES = [
    "Amara", "Björn", "Chidi", "Dolores", "Émile", "Farah", "Giulia",
    "Hye-jin", "Ibrahim", "Jelena", "Kofi", "Lucía", "Максим",
]  # fmt: skip


def on_keys(page: Page, *keys: str) -> None:
    """Press these, one after the other."""
    for key in keys:
        page.keyboard.press(key)


def drag(page: Page, what: Locator, onto: Locator) -> None:
    """As a mouse does it, but sure of what it takes: the page may still be moving under it."""
    held = page.evaluate_handle("() => new DataTransfer()")
    what.dispatch_event("dragstart", {"dataTransfer": held})
    for event in ("dragenter", "dragover", "drop"):
        onto.dispatch_event(event, {"dataTransfer": held})
    what.dispatch_event("dragend", {"dataTransfer": held})


def test_a_class_is_set_up_by_keyboard_dealt_moved_and_printed(  # noqa: PLR0915  in one order
    house: House, chromium: Browser
) -> None:
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))

    # A new seminar with two tables, by keyboard alone.
    desk.get_by_role("button", name="New seminar").press("Enter")
    expect(desk.get_by_role("radio", name="Two Shores")).to_be_checked(timeout=SOON)
    look(control, "set up")
    tables = desk.get_by_label("Number of tables")
    tables.focus()
    on_keys(desk, "Control+a", "2", "Enter")
    expect(desk.get_by_role("heading", name="Table 2")).to_be_visible(timeout=SOON)
    joining = code_on(desk)

    # The roster is pasted; everybody has a chair.
    desk.get_by_role("link", name="Seating plan").press("Enter")
    names = desk.get_by_label("Names, one to a line")
    names.focus()
    desk.keyboard.insert_text("\n".join(NAMES))
    expect(desk.get_by_text("13 names.")).to_be_visible()
    desk.get_by_role("button", name="Write them down").press("Enter")
    expect(desk.get_by_text("13 people are written down.")).to_be_visible(timeout=SOON)
    look(control, "seating plan")
    for table, count in (("Table 1", "7 people"), ("Table 2", "6 people")):
        expect(desk.get_by_role("heading", name=table)).to_contain_text(count)

    # Dealt at random with nobody in the fourth delegation: two share a chair.
    desk.get_by_label("When people are left over").select_option("two share a chair")
    desk.get_by_role("button", name="Deal at random").press("Enter")
    expect(desk.get_by_text("13 people were dealt anew.")).to_be_visible(timeout=SOON)
    expect(desk.get_by_text("They share this chair and one envelope.")).to_have_count(1)
    # What was told is told anew in a language that is chosen afterwards.
    speak(desk, "es")
    for told in ("13 personas están anotadas.", "13 personas se repartieron de nuevo."):
        expect(desk.get_by_text(told)).to_be_visible()
    speak(desk, "en")

    # One is moved by keyboard to the other table to look on, one is dragged to a free chair.
    desk.get_by_role("button", name="Move Kofi").press("Enter")
    where = desk.get_by_role("dialog").get_by_label("To which chair")
    where.focus()
    where.select_option("2 looking on")
    look(control, "moving somebody")
    desk.get_by_role("dialog").get_by_role("button", name="Move", exact=True).press("Enter")
    expect(desk.get_by_text("Kofi was moved.")).to_be_visible(timeout=SOON)
    wall = desk.get_by_role("group", name="Table 2 and Looking on")
    expect(wall.get_by_text("Kofi", exact=True)).to_be_visible()
    free = desk.get_by_role("group", name="Table 1, Vessany, and Head of delegation")
    drag(desk, desk.get_by_role("listitem").filter(has=desk.get_by_text("Amara", exact=True)), free)
    expect(desk.get_by_text("Amara was moved.")).to_be_visible(timeout=SOON)
    expect(free.get_by_text("Amara", exact=True)).to_be_visible()

    # Whoever joins by the code under a name of the roster finds the seat waiting.
    amara = person(chromium, "amara", PHONE)
    amara.page.goto(house.url(f"/#join={joining}"))
    amara.page.get_by_label("Your name").fill("amara")
    amara.page.get_by_role("button", name="Take part").click()
    expect(amara.page.get_by_role("heading", name="Vessany")).to_be_visible(timeout=SOON)

    # Hand-outs: as many plates as people, and Kofi's own way in leads Kofi to the wall.
    desk.get_by_role("link", name="Hand-outs").press("Enter")
    plates = desk.get_by_role("region", name="Name plates")
    expect(plates.get_by_text("Максим")).to_be_visible(timeout=SOON)
    expect(desk.get_by_role("img", name="Camera code for the seat of")).to_have_count(13)
    expect(desk.get_by_role("region", name="Sheet of")).to_have_count(8)
    look(control, "hand-outs")
    desk.emulate_media(media="print")
    expect(desk.get_by_role("button", name="Print")).to_be_hidden()
    desk.emulate_media(media="screen")

    # The wall over all tables says who is away.
    desk.get_by_role("link", name="All tables").press("Enter")
    expect(desk.get_by_role("article", name="Table 1")).to_contain_text("away")
    look(control, "all tables")
    desk.get_by_role("button", name="Start all").press("Enter")
    expect(desk.get_by_text("Done at 2 tables.")).to_be_visible(timeout=SOON)
    kofi = person(chromium, "Kofi", PHONE)
    kofi.page.goto(house.url(f"/#join={joining}"))
    kofi.page.get_by_label("Your name").fill("Kofi")
    kofi.page.get_by_role("button", name="Take part").click()
    expect(kofi.page.get_by_text("You look on, Kofi.")).to_be_visible(timeout=SOON)
    look(kofi, "looking on")
    assert (control.errors, amara.errors, kofi.errors) == ([], [], [])
    for someone in (control, amara, kofi):
        someone.context.close()
