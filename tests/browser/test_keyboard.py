"""A whole exercise and its debrief by keyboard alone, with what a screen reader is told of it."""

import pytest
from playwright.sync_api import Browser, expect

from tests.browser.conftest import WIDE, House, Person, code_on, person
from tests.browser.keys import SOON, Typist
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

ROUNDS = 4


def phase(someone: Person, words: str) -> None:
    """The phase that is always in sight."""
    expect(someone.page.get_by_role("banner")).to_contain_text(words, timeout=SOON)


def stands(someone: Person, tree: str) -> None:
    """The page, to whoever has ears alone: its landmarks, its headings, what can be done."""
    expect(someone.page.locator("body")).to_match_aria_snapshot(tree, timeout=SOON)


NAVIGATION = """
  - navigation "Pages":
    - list:
      - listitem:
        - link "Floor"
      - listitem:
        - link /Drafts/
      - listitem:
        - link /Channels/
      - listitem:
        - link "Home"
      - listitem:
        - link "Decisions"
      - listitem:
        - link "Record"
"""


AT_HOME = """
  - main:
    - heading "At home" [level=1]
    - region "What you fear":
      - heading "What you fear" [level=2]
"""


def test_a_whole_exercise_and_its_debrief_by_keyboard(  # noqa: PLR0915  in one order
    house: House, chromium: Browser
) -> None:
    control = person(chromium, "Control", WIDE)
    desk = Typist(control)
    control.page.goto(house.url(f"/#control={house.control}"))
    desk.press("button", "New seminar")
    desk.tick("Thin Ice")
    desk.press("button", "Set it up")
    expect(control.page.get_by_role("heading", name="Thin Ice")).to_be_visible(timeout=SOON)
    code = code_on(control.page)

    ann = person(chromium, "Ann", WIDE)
    hand = Typist(ann)
    page = ann.page
    page.goto(house.url())
    hand.write("Code of the seminar", code)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Thin Ice")).to_be_visible(timeout=SOON)
    hand.write("Your name", "Ann")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Brenna")).to_be_visible(timeout=SOON)
    desk.press("button", "Start all")
    phase(ann, "Talks")

    # The guess, a draft, a signature.
    hand.tick("fairly")
    hand.tick("coercion")
    hand.press("button", "Keep the estimate")
    expect(page.get_by_text("The estimate is kept").first).to_be_visible(timeout=SOON)
    hand.press("link", "Drafts")
    hand.press("button", "Write a draft")
    hand.write("Title", "A line across the ice")
    hand.press("button", "Add: Military direct line")
    hand.press("button", "Put it on the table")
    expect(page.get_by_role("link", name="A line across the ice")).to_be_visible(timeout=SOON)

    # The cable, by the second link of every page, says the same in text, and signs.
    page.reload()
    phase(ann, "Talks")
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", name="Cable", level=1)).to_be_visible(timeout=SOON)
    texts = page.get_by_role("region", name="Texts on the table")
    expect(texts).to_contain_text("Article 1, Military direct line:")
    expect(page.get_by_role("main")).to_match_aria_snapshot("""
      - main:
        - heading "Cable" [level=1]
        - term: For
        - definition: Brenna
        - term: Subject
        - definition: Thin Ice
        - term: Date
        - definition: Round 1 (The first winter)
        - term: Time
        - definition: /minutes? and \\d+ seconds? left/
        - navigation "Parts of the cable"
        - region "Situation":
          - heading "Situation" [level=2]
          - list:
            - listitem:
              - paragraph: /Round 1/
    """)
    look(ann, "the cable")
    hand.press("button", "Sign “A line across the ice”", within=texts)
    expect(texts.get_by_role("button", name="Withdraw our signature")).to_be_visible(timeout=SOON)

    # All rounds: done talking, an envelope, reading.
    for round in range(1, ROUNDS + 1):
        phase(ann, f"Round {round}")
        hand.press("link", "Floor")
        stands(ann, NAVIGATION)
        hand.press("button", "We are done talking")
        phase(ann, "Decisions")
        hand.press("link", "Decisions")
        if round > 1:
            hand.tick("In the spirit")
        token = page.get_by_role("group", name="Promote new people").get_by_role("button")
        if token.count():
            hand.to("button", "", within=page.get_by_role("group", name="Promote new people"))
            page.keyboard.press("Space")
            expect(token).to_have_attribute("aria-pressed", "true", timeout=SOON)
        hand.press("button", "Seal the envelope")
        if round < ROUNDS:
            phase(ann, "Reading")
            hand.press("link", "Home")
            stands(ann, AT_HOME)
            hand.press("link", "Floor")
            hand.press("button", "We have read")
    phase(ann, "Over")
    hand.press("link", "Record")
    expect(page.get_by_role("main")).to_contain_text("A line across the ice")

    # The debrief, screen by screen; the unveiling and a chart's figures too.
    # Where control does not know yet that a table has ended, it is asked whether it means it.
    expect(control.page.get_by_role("main")).to_contain_text("Over", timeout=SOON)
    desk.press("button", "Open the debrief at all tables")
    hand.press("link", "The debrief is open")
    screens = page.get_by_role("navigation", name="Screens of the debrief")
    count = screens.get_by_role("link").count()
    for at in range(count):
        name = screens.get_by_role("link").nth(at).inner_text().split("\n")[-1]
        hand.press("link", name, within=screens)
        expect(screens.get_by_role("link").nth(at)).to_have_attribute("aria-current", "page")
        heading = page.get_by_role("main").get_by_role("heading").first
        expect(heading).to_be_visible(timeout=SOON)
    hand.press("link", "What they were afraid of", within=screens)
    hand.press("button", "Unveil what Toskar feared")  # of the reader: that comes first
    expect(page.get_by_role("main")).to_contain_text("What it was:")
    hand.press("button", "Show the figures as a table")
    expect(page.get_by_role("main").get_by_role("table").first).to_be_visible()
    assert (control.errors, ann.errors) == ([], [])
    for someone in (control, ann):
        someone.context.close()
