"""Signed texts that wait for the facilitator, in a real browser."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import WIDE, House, Person, code_on, leave, person
from tests.browser.keys import press
from tests.browser.looks import look
from tests.browser.test_control import join

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOON = 30_000
TITLE = "Autumn without surprises"
REASON = "Who would notice a breach?"


def go(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=name).first.click(timeout=SOON)


def signs(page: Page) -> None:
    press(page, "Sign", exact=True)
    expect(page.get_by_role("button", name="Take the signature back")).to_be_visible(timeout=SOON)


def seated(house: House, chromium: Browser) -> tuple[Person, Person, Person]:
    """Control that has asked for approval at the start, and two who talk."""
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    desk.get_by_role("button", name="New seminar").click(timeout=SOON)
    expect(desk.get_by_role("radio", name="Two Shores")).to_be_checked(timeout=SOON)
    desk.get_by_label("Signed texts need my approval").press("Space")
    look(control, "set up with approval")
    desk.get_by_role("button", name="Set it up").click()
    code = code_on(desk)
    ann, bob = (join(house, chromium, code, name) for name in ("Ann", "Bob"))
    bob.page.set_viewport_size({"width": WIDE["width"], "height": WIDE["height"]})
    desk.get_by_role("link", name="Look in").first.click()
    desk.get_by_role("button", name="Start", exact=True).click()
    return control, ann, bob


def put_and_signed(ann: Person, bob: Person) -> None:
    phone = ann.page
    go(phone, "Drafts")
    phone.get_by_role("button", name="Write a draft").click(timeout=SOON)
    phone.get_by_label("Title").fill(TITLE)
    phone.get_by_role("button", name="Add: Notice of military activities").click()
    phone.get_by_role("button", name="Put it on the table").click()
    for page in (phone, bob.page):
        go(page, "Drafts")
        page.get_by_role("link", name=TITLE).click(timeout=SOON)
        expect(page.get_by_text("need the facilitator’s approval")).to_be_visible(timeout=SOON)
        signs(page)


def rewritten(ann: Person) -> None:
    """A bracket put and taken back makes another revision."""
    phone = ann.page
    phone.get_by_role("button", name="21 days. Reserve another number").click()
    phone.get_by_role("group", name="Usual numbers").get_by_role("button", name="42").click()
    phone.get_by_role("button", name="Put 42 in brackets").click()
    phone.get_by_role("button", name="in brackets").click(timeout=SOON)
    phone.get_by_role("button", name="Withdraw our reservation").click(timeout=SOON)


def test_control_sends_a_signed_text_back_and_approves_the_next_revision(
    house: House, chromium: Browser
) -> None:
    control, ann, bob = seated(house, chromium)
    desk, phone, wide = control.page, ann.page, bob.page

    # Two sign; a text that nobody answers is counted where control looks, not lost.
    put_and_signed(ann, bob)
    stands = phone.get_by_role("main").get_by_role("status")
    expect(stands.filter(has_text="waiting for the facilitator")).to_be_visible(timeout=SOON)
    look(ann, "a text that waits for approval")
    bar = desk.get_by_role("region", name="The clock of this table")
    bar.get_by_role("link", name="A signed text waits for your approval").press(
        "Enter", timeout=SOON
    )
    look(control, "texts that wait")

    # Back it goes, with a reason that must be given and that its readers are told.
    press(desk, f"Send back “{TITLE}”", exact=True)
    dialog = desk.get_by_role("dialog")
    back = dialog.get_by_role("button", name="Send back")
    expect(back).to_have_attribute("aria-disabled", "true")
    dialog.get_by_label("Reason").fill(REASON)
    look(control, "sending a text back")
    dialog.get_by_label("Reason").press("Enter")
    expect(desk.get_by_text("You have sent this revision back")).to_be_visible(timeout=SOON)
    for someone in (ann, bob):
        main = someone.page.get_by_role("main")
        expect(main.get_by_text(REASON)).to_be_visible(timeout=SOON)
        sign = main.get_by_role("button", name="Sign", exact=True)
        expect(sign).to_have_attribute("aria-disabled", "true")
        look(someone, "a text sent back")

    # Rewritten and signed anew it waits again, and passes with one press.
    rewritten(ann)
    for page in (phone, wide):
        expect(page.get_by_role("main").get_by_text(REASON)).to_be_hidden(timeout=SOON)
        signs(page)
    # Until it waits again, the button would approve the revision that was sent back.
    expect(bar).to_contain_text("A signed text waits for your approval", timeout=SOON)
    press(desk, f"Approve “{TITLE}”", exact=True)
    expect(stands.filter(has_text="has approved this revision")).to_be_visible(timeout=SOON)
    look(ann, "a text approved")

    # The rule can be lifted in mid-course, and everybody hears of it.
    press(desk, "No longer require it", exact=True)
    reason = desk.get_by_role("dialog").get_by_label("Reason")
    reason.fill("We are late.")
    reason.press("Enter")
    go(wide, "Record")
    record = wide.get_by_role("main")
    for line in (
        f"The facilitator has sent “{TITLE}” back.",
        REASON,
        f"The facilitator has approved “{TITLE}”.",
        "Signed texts no longer need",
        "We are late.",
    ):
        expect(record.get_by_text(line)).to_be_visible(timeout=SOON)
    leave(control, ann, bob)
