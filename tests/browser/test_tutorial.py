"""The tutorial: a real exercise against a bot, begun at the door, played by keyboard, resumed."""

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import PHONE, House, Person, person
from tests.browser.keys import press
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOON = 20_000


def coach(page: Page) -> Locator:
    """The note of the tutorial."""
    return page.get_by_role("complementary", name="Tutorial")


def step(someone: Person, number: int, words: str) -> None:
    """The tutorial has come so far, and is not in anybody's way."""
    expect(coach(someone.page)).to_contain_text(f"Step {number} of 14", timeout=SOON)
    expect(coach(someone.page)).to_contain_text(words)


def test_a_newcomer_learns_the_game_alone_by_keyboard(  # noqa: PLR0915  in one order
    house: House, chromium: Browser
) -> None:
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    page.goto(house.url())
    look(ann, "the door")
    press(page, "Learn it in three minutes")
    step(ann, 1, "afraid of something")
    look(ann, "step 1")
    press(coach(page), "Next")

    step(ann, 2, "They are afraid as well")
    page.get_by_role("radio", name="fairly").check()
    page.get_by_role("radio", name="coercion").check()
    press(page, "Keep the estimate")

    step(ann, 3, "Now propose something")
    press(coach(page), "Show me where", "link")
    press(page, "Write a draft")
    page.get_by_label("Title").fill("A line across the ice")
    press(page, "Add: Military direct line")
    press(page, "Put it on the table")

    # In the middle of it the page is closed; another one goes on at the same step.
    step(ann, 4, "Numbers in a text can be reserved")
    page.reload()
    step(ann, 4, "Numbers in a text can be reserved")
    press(page, "A line across the ice", "link")
    press(page, "1 call a week. Reserve another number")
    look(ann, "step 4")
    press(page.get_by_role("group", name="Usual numbers"), "7")
    press(page, "Put 7 in brackets")

    step(ann, 5, "cannot be signed")
    press(page, "in brackets")
    press(page, "Withdraw our reservation")

    step(ann, 6, "Sign it")
    press(page, "Sign", exact=True)
    step(ann, 7, "Both names are under it")
    press(coach(page), "Show me where", "link")
    press(page, "We are done talking")

    step(ann, 8, "Now envelopes")
    press(coach(page), "Show me where", "link")
    look(ann, "step 8")
    press(page, "Seal the envelope")

    step(ann, 9, "The round is over")
    press(coach(page), "Show me where", "link")
    step(ann, 10, "A second round")
    press(coach(page), "Show me where", "link")
    press(page, "We have read")
    expect(page.get_by_role("banner")).to_contain_text("Round 2", timeout=SOON)
    press(page, "We are done talking")

    step(ann, 11, "seal")
    press(coach(page), "Show me where", "link")
    press(page, "Seal the envelope")
    step(ann, 12, "It is over")
    press(coach(page), "Show me where", "link")
    step(ann, 13, "what nobody could see")
    press(coach(page), "Show me where", "link")
    screens = page.get_by_role("navigation", name="Screens of the debrief")
    press(screens, "What they were afraid of", "link")
    step(ann, 14, "That is the game")
    look(ann, "step 14")
    press(coach(page), "Done: to the door")
    expect(page.get_by_label("Code")).to_be_visible(timeout=SOON)
    assert ann.errors == []
    ann.context.close()


def test_the_tutorial_can_be_put_away_and_fetched_back(house: House, chromium: Browser) -> None:
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    page.goto(house.url())
    page.get_by_role("button", name="Learn it in three minutes").click()
    step(ann, 1, "afraid")
    press(coach(page), "Make it small")
    expect(coach(page)).not_to_contain_text("afraid")
    look(ann, "the tutorial, small")
    press(coach(page), "Tutorial: what now?")
    press(coach(page), "Skip the tutorial")
    expect(coach(page)).not_to_contain_text("afraid")
    page.reload()
    expect(coach(page).get_by_role("button", name="Begin again")).to_be_visible(timeout=SOON)
    expect(coach(page)).not_to_contain_text("Step")
    press(coach(page), "Begin again")
    step(ann, 1, "afraid")
    assert ann.errors == []
    ann.context.close()
