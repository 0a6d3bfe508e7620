"""What a facilitator does for single people and tables, in a real browser."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PHONE, WIDE, House, Person, code_on, end_phase, leave, person
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOON = 20_000


def open_table(house: House, chromium: Browser) -> tuple[Person, str]:
    """A facilitator with one table of two-shores; and the code to join at."""
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    desk.get_by_role("button", name="New seminar").click()
    expect(desk.get_by_role("radio", name="Two Shores")).to_be_checked(timeout=SOON)
    desk.get_by_role("button", name="Set it up").click()
    return control, code_on(desk)


def join(house: House, chromium: Browser, code: str, name: str) -> Person:
    someone = person(chromium, name, PHONE)
    someone.page.goto(house.url(f"/#join={code}"))
    someone.page.get_by_label("Your name").fill(name)
    someone.page.get_by_role("button", name="Take part").click()
    expect(someone.page.get_by_role("heading", level=1)).to_be_visible(timeout=SOON)
    return someone


def under_way(house: House, chromium: Browser, *names: str) -> tuple[Person, ...]:
    """The facilitator, who looks in at a table where the clock runs, and these people at it."""
    control, code = open_table(house, chromium)
    people = [join(house, chromium, code, name) for name in names]
    desk = control.page
    desk.get_by_role("link", name="Look in").first.click()
    desk.get_by_role("button", name="Start", exact=True).click()
    for each in (control, *people):
        clock = each.page.get_by_role("timer").first
        expect(clock).to_have_text(re.compile(r"[34]:\d\d"), timeout=SOON)
    return control, *people


def minutes(page: Page) -> int:
    """Whole minutes on the clock."""
    face = page.get_by_role("timer").first.inner_text().strip()
    found = re.fullmatch(r"(\d+):\d\d", face)
    assert found is not None, face
    return int(found[1])


def test_a_person_asks_for_more_time_and_gets_it_with_one_press(
    house: House, chromium: Browser
) -> None:
    control, ada, boris = under_way(house, chromium, "Ada", "Boris")
    desk = control.page

    ada.page.evaluate('() => void (location.hash = "#/brief")')
    ada.page.get_by_label("How much time do you need?").select_option("2 times as long")
    ada.page.get_by_role("button", name="Ask for it").press("Enter")
    expect(ada.page.get_by_text("Asked. The facilitator decides")).to_be_visible(timeout=SOON)
    look(ada, "own time")

    grant = desk.get_by_role("button", name="Grant Ada: 2 times as long")
    expect(grant).to_be_visible(timeout=SOON)
    look(control, "a wish for time")
    grant.press("Enter")
    expect(grant).to_be_hidden(timeout=SOON)
    expect(desk.get_by_label("Time of Ada")).to_have_value("2000")
    more = ada.page.get_by_role("main").get_by_text(
        "In this phase your delegation has 4 min 30 s more"
    )
    expect(more).to_be_visible(timeout=SOON)
    assert minutes(ada.page) >= 7
    expect(ada.page.get_by_role("timer", name="Your own time").first).to_be_visible()

    # Boris sits elsewhere: his clock, and the public one, are as ever.
    assert minutes(boris.page) <= 4
    desk.get_by_role("button", name="+3 min: Corvane in this phase").first.press("Enter")
    expect(desk.get_by_text("3:00 longer than all")).to_be_visible(timeout=SOON)
    leave(control, ada, boris)


NOTE = "Halvern and Corvane talk past each other: ask about the ferry."


def test_a_note_is_written_while_the_table_plays_and_told_to_the_room_in_the_debrief(
    house: House, chromium: Browser
) -> None:
    control, ada = under_way(house, chromium, "Ada")
    desk = control.page

    # It is begun beside the envelopes, survives a reload half written, and goes in by keyboard.
    desk.get_by_role("link", name="Envelopes").click()
    desk.get_by_text("Write a note").press("Enter")
    desk.get_by_label("Note to yourself").fill(NOTE)
    desk.reload()
    desk.get_by_text("Write a note").press("Enter", timeout=SOON)
    field = desk.get_by_label("Note to yourself")
    expect(field).to_have_value(NOTE)
    desk.get_by_label("About").select_option("Halvern")
    field.press("Control+Enter")
    expect(desk.get_by_text("It is in the notebook.")).to_be_visible(timeout=SOON)
    expect(field).to_have_value("")
    desk.get_by_role("link", name="Notebook").click()
    page = desk.get_by_role("listitem").filter(has_text=NOTE)
    expect(page).to_contain_text(re.compile(r"Round 1.*\s· Talks\s· "))
    look(control, "notebook")

    # The debrief after a round: control sees it beside the round, the others once it is told.
    end_phase(desk, "Decisions")
    end_phase(desk, "Reading")
    desk.get_by_role("button", name="Open the debrief").click(timeout=SOON)
    asked = desk.get_by_role("dialog")
    expect(asked).to_contain_text("still playing", timeout=SOON)
    look(control, "before a debrief")
    asked.get_by_role("button", name="Cancel").click()
    expect(desk.get_by_role("button", name="Close the debrief")).to_have_count(0)
    desk.get_by_role("button", name="Open the debrief").click()
    asked.get_by_role("button", name="Open it for all").click()
    ada.page.get_by_role("link", name=re.compile("The debrief is open")).click(timeout=SOON)
    expect(desk.get_by_role("button", name="Tell the room")).to_be_visible(timeout=SOON)
    assert NOTE not in ada.page.content()
    desk.get_by_role("link", name="See the debrief").click()
    desk.get_by_role("link", name=re.compile("What to make of it")).click(timeout=SOON)
    own = desk.get_by_role("region", name="The facilitators’ notebook")
    expect(own).to_contain_text(NOTE, timeout=SOON)
    look(control, "notebook in the debrief")
    own.get_by_role("button", name="Tell the room").press("Enter")
    expect(own.get_by_text("told to the room")).to_be_visible(timeout=SOON)
    ada.page.get_by_role("link", name=re.compile("What to make of it")).click(timeout=SOON)
    expect(ada.page.get_by_text(NOTE)).to_be_visible(timeout=SOON)
    leave(control, ada)


def test_control_writes_to_one_person_who_sees_it_and_answers(
    house: House, chromium: Browser
) -> None:
    control, ada = under_way(house, chromium, "Ada")
    desk = control.page
    desk.get_by_role("link", name="Talk").click()
    desk.get_by_role("link", name=re.compile("You and Halvern", re.IGNORECASE)).click()
    whom = desk.get_by_label("To", exact=True)
    seat = whom.get_by_role("option", name=re.compile("Ada")).get_attribute("value")
    whom.select_option(seat)
    field = desk.get_by_role("textbox")
    field.fill("What would they have to be afraid of?")
    look(control, "a message to one person")
    field.press("Enter")
    expect(desk.get_by_text("for Ada")).to_be_visible(timeout=SOON)

    page = ada.page
    page.get_by_role("navigation").get_by_role("link", name="Channels").first.click()
    page.get_by_role("link", name=re.compile("^Control", re.IGNORECASE)).first.click()
    expect(page.get_by_text("for you")).to_be_visible(timeout=SOON)
    look(ada, "a message for oneself")
    page.get_by_label("Say something").fill("The strait closing.")
    page.get_by_label("Say something").press("Enter")
    expect(desk.get_by_text("The strait closing.")).to_be_visible(timeout=SOON)
    leave(control, ada)


def test_the_seminar_that_was_chosen_stays_through_a_look_at_a_table_and_a_reload(
    house: House, chromium: Browser
) -> None:
    control, older = open_table(house, chromium)
    desk = control.page
    desk.get_by_role("button", name="New seminar").click()
    desk.get_by_label("Title").fill("Group B")
    desk.get_by_role("button", name="Set it up").click()
    heading = desk.get_by_role("heading", level=1)
    expect(heading).to_have_text("Group B", timeout=SOON)
    desk.get_by_label("Seminar").select_option(older)
    expect(heading).not_to_have_text("Group B")
    desk.get_by_role("link", name="Look in").first.click()
    desk.get_by_role("button", name="Start", exact=True).wait_for(timeout=SOON)
    desk.goto(house.url("/#/control"))
    for _ in range(2):
        expect(desk.get_by_label("Seminar")).to_have_value(older, timeout=SOON)
        expect(desk.get_by_text("Group B").first).to_be_attached()
        desk.reload()
    assert control.errors == []
    control.context.close()


HAND = "The ferry ran through the storm."
WEARY = "A winter of alarms."


def test_control_moves_an_image_and_a_condition_and_the_books_say_why(
    house: House, chromium: Browser
) -> None:
    control, ada = under_way(house, chromium, "Ada")
    desk = control.page
    desk.get_by_role("link", name="Hidden state").click()
    short = desk.get_by_role("region", name="In short")
    expect(short).to_contain_text("The greatest fear:", timeout=SOON)
    expect(short).to_contain_text("Everybody is here and active.", timeout=SOON)
    form = desk.get_by_role("region", name="Move a number by hand")
    form.locator("summary").press("Enter")
    move = form.get_by_role("button", name="Move it")

    # Nothing without a reason.
    form.get_by_label("Party").select_option("Corvane")
    form.get_by_label("What").select_option("Good faith towards Halvern")
    form.get_by_label("By").select_option("+0.25")
    expect(move).to_have_attribute("aria-disabled", "true")
    form.get_by_label("Reason").fill(HAND)
    move.press("Enter")
    made = form.get_by_role("listitem")
    expect(made).to_have_count(1, timeout=SOON)
    expect(made).to_contain_text(f"Corvane, Good faith towards Halvern: +0.25 ({HAND})")
    expect(form.get_by_label("Reason")).to_have_value("")
    form.get_by_label("What").select_option("weariness of managing the rivalry")
    form.get_by_label("By").select_option("+0.1")
    form.get_by_label("Reason").fill(WEARY)
    form.get_by_label("Reason").press("Enter")
    expect(made).to_have_count(2, timeout=SOON)
    look(control, "numbers moved by hand")
    # It works with the resolution: until then the numbers stand as they are.
    parties = desk.get_by_role("region", name="Parties")
    weary = parties.get_by_role("row").filter(has_text="Corvane").get_by_role("cell").first
    before = float(weary.inner_text())
    end_phase(desk, "Decisions")
    end_phase(desk, "Reading")
    expect(weary).not_to_have_text(f"{before:.2f}", timeout=SOON)
    assert float(weary.inner_text()) > before
    assert HAND not in ada.page.content()

    # The books give both, with the reason, and the image's as a cause among the others.
    exercise = desk.url.partition("#/control/")[2].partition("%2F")[0]
    desk.goto(house.url(f"/#/debrief/{exercise}%2Fledger%2F1%2Fcorvane%2Fhalvern"))
    byhand = desk.get_by_role("region", name="Moved by hand in this round").get_by_role("listitem")
    expect(byhand).to_have_text(
        [
            f"Corvane, good faith towards Halvern: +0.25 (“{HAND}”)",
            f"Corvane, weariness of managing the rivalry: +0.10 (“{WEARY}”)",
        ],
        timeout=SOON,
    )
    desk.get_by_role("button", name="Show the figures as a table").first.click()
    cause = desk.get_by_role("row").filter(
        has=desk.get_by_role("rowheader", name=f"the facilitator: “{HAND}”")
    )
    expect(cause.get_by_role("cell").first).to_have_text("+0.25", timeout=SOON)
    look(control, "the books with what was moved by hand")
    leave(control, ada)


def test_the_bar_is_one_row_on_a_phone_and_the_rest_is_a_keypress_away(
    house: House, chromium: Browser
) -> None:
    control, ada = under_way(house, chromium, "Ada")
    desk = control.page
    bar = desk.get_by_role("region", name="The clock of this table")
    expect(bar.get_by_role("button", name=re.compile("5 min"))).to_be_visible()
    desk.set_viewport_size({"width": PHONE["width"], "height": PHONE["height"]})
    end = bar.get_by_role("button", name="End the phase")
    expect(end).to_be_hidden(timeout=SOON)
    for language in ("ar", "es", "fr", "ru", "zh", "en"):
        desk.get_by_role("contentinfo").get_by_role("combobox").select_option(language)
        expect(desk.locator("html")).to_have_attribute("lang", language, timeout=SOON)
        buttons = desk.locator("section.bar").get_by_role("button")
        expect(buttons).to_have_count(3)
        boxes = [box for each in buttons.all() if (box := each.bounding_box()) is not None]
        assert len(boxes) == 3
        assert len({round(box["y"]) for box in boxes}) == 1, f"{language}: {boxes}"
        assert len({round(box["height"]) for box in boxes}) == 1, f"{language}: a word was broken"
    look(control, "the bar on a phone")

    more = bar.get_by_role("button", name="More", exact=True)
    expect(more).to_have_attribute("aria-expanded", "false")
    more.press("Enter")
    expect(more).to_have_attribute("aria-expanded", "true")
    rest = bar.get_by_role("group", name="More", exact=True)
    # The first that the keyboard comes to is the one that is wanted most.
    desk.keyboard.press("Tab")
    expect(end).to_be_focused()
    expect(rest.get_by_role("button", name="End the exercise")).to_be_visible()
    look(control, "the rest of the bar on a phone")
    desk.keyboard.press("Space")
    dialog = desk.get_by_role("dialog")
    dialog.get_by_role("button", name="End the phase").click()
    expect(bar).to_contain_text("Decisions", timeout=SOON)
    leave(control, ada)
