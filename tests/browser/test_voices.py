"""Alone with bots in a real browser: they speak, in the language of whoever listens, and answer."""

import re

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import PHONE, ROOT, WIDE, House, code_on, person
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]


def openings(language: str) -> re.Pattern[str]:
    """Whatever bots open a round with in a language."""
    words = (ROOT / "client" / "locales" / language / "voices.ftl").read_text("utf-8")
    block = words.split("## A round opens")[1].split("##")[0]
    found = re.findall(r" = (.+)", block)
    assert len(found) > 10
    return re.compile("|".join(map(re.escape, found)))


def said(page: Page) -> Locator:
    """What was said in the channel on the page."""
    return page.locator("p.said")


def test_bots_are_heard_in_the_language_of_each_window_and_answer(
    house: House, chromium: Browser
) -> None:
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    chloe = person(chromium, "Chloé", PHONE, locale="fr-CH")
    page = chloe.page
    page.goto(house.url(f"/#join={code_on(desk)}"))
    page.get_by_label("Votre nom").fill("Chloé")
    page.get_by_role("button", name="Participer").click()
    expect(page.get_by_text("Dossier pour").first).to_be_visible()
    desk.get_by_role("button", name="Start all").click()

    page.goto(house.url("/#/channels/plenary"))
    expect(said(page).filter(has_text=openings("fr")).first).to_be_visible()
    expect(page.get_by_text("robot", exact=True).first).to_be_visible()
    look(chloe, "the plenary")

    # What is said to one by name is answered by that one.
    page.get_by_label("Dire quelque chose").fill("Que veut Corvane ?")
    page.get_by_role("button", name="Envoyer").click()
    answer = re.compile(
        "Nous vous entendons|si vous demandez|Nous entendons Halvern|Merci, Halvern"
    )
    expect(said(page).filter(has_text=answer).first).to_be_visible()

    # The same lines in another language, from the right.
    page.goto(house.url("/?lang=ar#/channels/plenary"))
    expect(page.locator("html")).to_have_attribute("dir", "rtl")
    line = said(page).filter(has_text=openings("ar")).first
    expect(line).to_be_visible()
    assert line.evaluate("it => getComputedStyle(it).direction") == "rtl"
    assert not re.search(r"says-|notre|open-door", said(page).first.inner_text())
    look(chloe, "the plenary in Arabic")
    for someone in (control, chloe):
        assert someone.errors == [], (someone.name, someone.errors)
        someone.context.close()
