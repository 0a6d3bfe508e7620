"""Every page on a phone in six languages: nothing too wide, cut, collided, backwards, in Latin."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.busy import Aside
from tests.browser.camera import SOON, speak
from tests.browser.conftest import PHONE, After, House, Person, person
from tests.browser.looks import backwards, collisions, cut, foreign, overflows
from tests.browser.places import LANGUAGES, OTHER_SCRIPTS, PAGES, SCREENS, TABS
from tests.browser.test_zoom import look_in

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

NAMES = (
    *("Détente", "JSON", "CSV", "GRIT", "Macintosh", "IV"),
    *("Enter", "Shift", "Ctrl"),
    *("Ann", "Person", "Text", "Test", "Much to say"),
)
"""Proper names, keys, and what the people of these evenings have written."""


def stands(someone: Person, where: str, known: tuple[str, ...], faults: list[str]) -> None:
    """Looks at the page in every language, and notes what is wrong with it."""
    page = someone.page
    for language in LANGUAGES:
        assert speak(page, language), where
        found = overflows(page, PHONE["width"]) + collisions(page) + cut(page)
        if language in OTHER_SCRIPTS:
            found += foreign(page, (*NAMES, *known))
        if language == "ar":
            found += [f"backwards: {it}" for it in backwards(page)]
        faults += [f"{where}, {language}: {it}" for it in found]


def every(someone: Person, names: tuple[str, ...], known: tuple[str, ...]) -> list[str]:
    page: Page = someone.page
    faults: list[str] = []
    for name in names:
        page.evaluate("(name) => { location.hash = `#/${name}` }", name)
        expect(page.get_by_role("main").get_by_role("heading").first).to_be_attached(timeout=SOON)
        stands(someone, name, known, faults)
    return faults


def test_every_page_of_a_player_stands_in_every_language(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table = aside.seat(house)
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    known = (table.code,)
    page.goto(house.url(f"/#join={table.code}"))
    expect(page.get_by_label("Your name")).to_be_visible(timeout=SOON)
    faults: list[str] = []
    stands(ann, "door", known, faults)
    speak(page, "en")
    page.get_by_label("Your name").fill("Ann")
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    aside.do(table.start())
    aside.do(table.write(4))
    faults += every(ann, PAGES, known)
    aside.do(table.end_phase())
    faults += every(ann, ("decisions",), known)
    assert faults == [], "\n".join(faults)
    assert ann.errors == []


def test_every_part_of_control_stands_in_every_language(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table = aside.seat(house)
    control = person(chromium, "Control", PHONE)
    known = (table.code, house.url("").removeprefix("http://"))
    aside.do(table.start())
    aside.do(table.write(4))
    look_in(control, house, table)
    exercise = table.control.you["exercise"]
    faults = every(control, ("control", *(f"control/{exercise}%2F{name}" for name in TABS)), known)
    assert faults == [], "\n".join(faults)
    assert control.errors == []


def test_every_screen_of_the_debrief_stands_in_every_language(
    after: After, chromium: Browser
) -> None:
    control = person(chromium, "Control", PHONE)
    page = control.page
    after.enter(control)
    after.open_debrief(control)
    faults: list[str] = []
    for screen in SCREENS:
        speak(page, "en")
        after.go(control, screen)
        expect(page.get_by_role("main").get_by_role("heading").first).to_be_attached(timeout=SOON)
        expect(page.locator("main [aria-busy=true]")).to_have_count(0, timeout=2 * SOON)
        stands(control, f"debrief, {screen}", (), faults)
    assert faults == [], "\n".join(faults)
    assert control.errors == []
