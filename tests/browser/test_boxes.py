"""What people are called, and what a language calls things, stays within its box."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser import pictures
from tests.browser.busy import Aside
from tests.browser.camera import SOON, speak
from tests.browser.conftest import PHONE, WIDE, After, House, code_on, come_in, person, playing
from tests.browser.looks import overflows
from tests.browser.places import LANGUAGES, PAGES

pytestmark = [pytest.mark.browser, pytest.mark.slow]

NAMES = (
    "W" * 40,
    "عبد الرحمن بن عبد العزيز آل الشيخ",
    "Александра Константинопольская-Преображ",
    "Maximiliana-Theodora Freifrau von und zu",
)
"""As long as the door lets a name be."""

NARROWER = {"width": 1000, "height": 900}

_OUTSIDE = """(box) => [...document.querySelectorAll(box)].flatMap((outer) => {
  const edge = outer.getBoundingClientRect();
  return [...outer.querySelectorAll("*")]
    .filter((it) => it.checkVisibility() && !it.matches(".hidden, option"))
    .filter((it) => {
      const { left, right, width } = it.getBoundingClientRect();
      return width > 1 && (left < edge.left - 1 || right > edge.right + 1);
    })
    .map((it) => it.outerHTML.slice(0, 120));
})"""

_ROWS = """(list) => Object.values(Object.groupBy(
  [...document.querySelector(list).children], (it) => it.getBoundingClientRect().top
)).map((row) => row.length)"""


def outside(page: Page, box: str) -> list[str]:
    """What stands beyond the edges of such a box."""
    found: list[str] = page.evaluate(_OUTSIDE, box)
    return found


def test_long_names_stay_within_the_wall_the_floor_and_their_seats(
    house: House, chromium: Browser
) -> None:
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    code = code_on(desk)
    people = [come_in(person(chromium, name, PHONE), house, code) for name in NAMES]
    card = desk.get_by_role("article", name="Table 1")
    expect(card).to_contain_text(NAMES[-1])
    for size in (WIDE, PHONE):
        desk.set_viewport_size({"width": size["width"], "height": size["height"]})
        assert outside(desk, "article") == []
    assert overflows(desk, PHONE["width"]) == []
    desk.set_viewport_size({"width": 1440, "height": 900})
    card.get_by_role("link", name="Look in").click()
    desk.get_by_role("button", name="Start").click()
    phone = people[1].page
    pictures.phase(people[1], "Talks")
    pictures.go(phone, "Floor")
    expect(phone.get_by_text(NAMES[0])).to_be_visible(timeout=SOON)
    assert overflows(phone, PHONE["width"]) == []
    phone.set_viewport_size({"width": 1440, "height": 900})
    assert outside(phone, "main section") == []

    # Four delegations stand in one row or in two, never three and one.
    expect(desk.get_by_text(NAMES[0])).to_be_visible(timeout=SOON)
    assert outside(desk, "main section.leaf") == []
    assert desk.evaluate(_ROWS, ".delegations") == [4]
    desk.set_viewport_size({"width": NARROWER["width"], "height": NARROWER["height"]})
    assert desk.evaluate(_ROWS, ".delegations") == [2, 2]
    for someone in (control, *people):
        assert someone.errors == []
        someone.context.close()


def test_the_phase_never_touches_the_clock_in_any_language(house: House, chromium: Browser) -> None:
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    page.goto(house.url())
    # In the tutorial an hour is on the clock: as wide as it gets.
    page.get_by_role("button", name="Learn it in three minutes").click()
    where, side = page.locator("header .phase"), page.locator("header .side")
    expect(side).to_contain_text(":", timeout=SOON)
    for language in LANGUAGES:
        assert speak(page, language)
        one, other = where.bounding_box(), side.bounding_box()
        assert one is not None
        assert other is not None
        apart = max(other["x"] - one["x"] - one["width"], one["x"] - other["x"] - other["width"])
        assert apart >= 8, language
    assert ann.errors == []
    ann.context.close()


_THIN = """() => [...document.querySelectorAll("main :is(th, td):not(.number)")]
  .filter((it) => it.checkVisibility() && it.textContent.trim().length > 2)
  .filter((it) => it.getBoundingClientRect().width < 3 * parseFloat(getComputedStyle(it).fontSize))
  .map((it) => it.outerHTML.slice(0, 120))"""


def test_no_column_stands_one_sign_wide_on_a_phone(after: After, chromium: Browser) -> None:
    desk = person(chromium, "Control", PHONE)
    after.enter(desk)
    page = desk.page
    for screen, table in (("compare", "table"), ("verdict", "summary")):
        after.go(desk, screen)
        shown = page.get_by_role("main").locator(table).first
        expect(shown).to_be_visible()
        if table == "summary":
            shown.click()
        assert speak(page, "zh")
        assert page.evaluate(_THIN) == [], screen
        speak(page, "en")
    assert desk.errors == []
    desk.context.close()


@pytest.mark.busy
def test_a_word_longer_than_a_phone_makes_no_page_wider(
    house: House, chromium: Browser, aside: Aside
) -> None:
    _, ann = playing(house, chromium, aside)
    page = ann.page
    page.goto(house.url("/#/drafts/new"))
    page.get_by_label("Title").fill("w" * 200)
    page.get_by_role("button", name="Add: Military direct line").click()
    page.get_by_role("button", name="Put it on the table").click()
    link = page.get_by_role("link", name="wwww").first
    expect(link).to_be_visible()
    draft = (link.get_attribute("href") or "").removeprefix("#/")
    page.goto(house.url("/#/channels/plenary"))
    page.get_by_label("Say something").fill("x" * 300)
    page.get_by_role("button", name="Send").click()
    expect(page.locator("p.said", has_text="xxx")).to_be_visible()
    for name in (*PAGES, draft):
        page.goto(house.url(f"/#/{name}"))
        expect(page.get_by_role("main").get_by_role("heading").first).to_be_attached()
        assert overflows(page) == [], name
    assert ann.errors == []
