"""Every page at 400 %, under a thumb, with letters set wide, and in colours that are not ours."""

import json
import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.busy import Aside, Table
from tests.browser.conftest import PHONE, WIDE, After, House, Person, person
from tests.browser.looks import collisions, cut, look, overflows
from tests.browser.places import PAGES, SCREENS, TABS

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 30_000
WALL = {"width": 1920, "height": 1080}
_SPACED = """() => {
  const wide = new CSSStyleSheet();
  wide.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [wide];
}"""
"""What a reader may set by WCAG 1.4.12."""
_MOVING = """() => document.getAnimations().map((it) => it.effect.target?.outerHTML.slice(0, 80))"""


def stands(someone: Person, where: str, faults: list[str]) -> None:
    """Looks at the page as it stands, and notes what is wrong with it."""
    page = someone.page
    try:
        look(someone, where)
    except AssertionError as fault:
        faults.append(str(fault).splitlines()[0])
    faults += [f"{where}: {it}" for it in collisions(page)]
    page.evaluate(_SPACED)
    faults += [f"{where}, set wide: {it}" for it in overflows(page) + cut(page)]
    page.evaluate("() => { document.adoptedStyleSheets = [] }")
    faults += [f"{where}, moves: {it}" for it in page.evaluate(_MOVING)]


def look_in(control: Person, house: House, table: Table) -> None:
    """Control at its table, by the session that was had for its link, which is good once."""
    session = {"token": table.house.control_session, "kind": "control", "name": ""}
    page = control.page
    page.goto(house.url())
    page.evaluate(
        "(session) => localStorage.setItem('detente.session', session)",
        json.dumps({**session, "seminar": None, "exercise": None, "link": None}),
    )
    page.goto(house.url("/#/control"))
    page.reload()
    page.get_by_role("link", name="Look in").click(timeout=SOON)
    expect(page.get_by_role("region", name="The clock of this table")).to_be_visible(timeout=SOON)


def every(someone: Person, names: tuple[str, ...], faults: list[str]) -> None:
    page: Page = someone.page
    for name in names:
        page.evaluate("(name) => { location.hash = `#/${name}` }", name)
        expect(page.get_by_role("main").get_by_role("heading").first).to_be_attached(timeout=SOON)
        stands(someone, name, faults)


def test_every_page_of_a_player_and_of_control_stands_zoom_and_spacing(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table = aside.seat(house)
    ann, control = person(chromium, "Ann", PHONE), person(chromium, "Control", WIDE)
    page = ann.page
    faults: list[str] = []
    page.goto(house.url(f"/#join={table.code}"))
    expect(page.get_by_label("Your name")).to_be_visible(timeout=SOON)
    stands(ann, "door", faults)
    page.get_by_label("Your name").fill("Ann")
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    aside.do(table.start())
    aside.do(table.speak(5))
    aside.do(table.write(4))
    every(ann, PAGES, faults)
    aside.do(table.end_phase())
    every(ann, ("decisions",), faults)

    desk = control.page
    look_in(control, house, table)
    desk.goto(house.url("/#/control"))
    expect(desk.get_by_role("link", name="Look in")).to_be_visible(timeout=SOON)
    stands(control, "control", faults)
    for name in TABS:
        desk.evaluate(
            "(to) => { location.hash = `#/control/${encodeURIComponent(to)}` }",
            f"{table.control.you['exercise']}/{name}",
        )
        tabs = desk.get_by_role("navigation", name="Parts of this table")
        expect(tabs.locator("[aria-current=page]")).to_have_attribute(
            "href", re.compile(f"%2F{name}$"), timeout=SOON
        )
        expect(desk.locator("main [aria-busy=true]")).to_have_count(0, timeout=SOON)
        stands(control, f"control, {name}", faults)

    # Colours that the reader has chosen, for text and for what is pressed.
    page.emulate_media(forced_colors="active")
    every(ann, ("floor", "decisions"), faults)
    assert faults == [], "\n".join(faults)
    for someone in (ann, control):
        assert someone.errors == []


def wall_of(control: Person, chromium: Browser) -> Person:
    """The screen of the room, by the link that control hands out."""
    desk, wall = control.page, person(chromium, "Wall", WALL)
    desk.get_by_role("button", name="More", exact=True).click(timeout=SOON)
    desk.get_by_role("button", name="Link for the projector").click()
    link = desk.get_by_role("dialog").get_by_label("Link")
    expect(link).to_have_value(re.compile("#"), timeout=SOON)
    wall.page.goto(link.input_value())
    desk.keyboard.press("Escape")
    expect(desk.get_by_role("dialog")).to_be_hidden(timeout=SOON)
    return wall


def lower_than_the_screen(wall: Person) -> bool:
    """Whether anything lies below the edge."""
    found: bool = wall.page.evaluate("document.documentElement.scrollHeight > innerHeight")
    return found


def test_the_wall_stands_zoom_and_spacing_before_the_start_and_in_play(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table = aside.seat(house)
    control = person(chromium, "Control", WIDE)
    faults: list[str] = []
    look_in(control, house, table)
    wall = wall_of(control, chromium)
    joining = wall.page.get_by_role("button", name=re.compile(table.code))
    expect(joining).to_be_visible(timeout=SOON)
    stands(wall, "the wall before the start", faults)
    aside.do(table.start())
    aside.do(table.speak(3))
    aside.do(table.write(8))
    expect(wall.page.get_by_role("timer")).to_be_visible(timeout=SOON)
    # The agenda: where the round is, what it has before it, and what is on the table for all.
    agenda = wall.page.get_by_role("list", name="The order of the round")
    expect(agenda.get_by_role("listitem")).to_have_text(
        ["Talks 4:30", "Decisions 1:45", "Reading 1:15"]
    )
    expect(agenda.locator("[aria-current=step]")).to_contain_text("Talks")
    tabled = wall.page.get_by_role("region", name="On the table")
    expect(tabled.get_by_role("listitem")).to_have_count(2)
    expect(tabled).to_contain_text("0 of 2 have signed")
    expect(tabled).to_contain_text("And 2 older texts.")
    assert not lower_than_the_screen(wall), "a wall is not scrolled"
    stands(wall, "the wall", faults)
    aside.do(table.end_phase())
    expect(agenda.locator("[aria-current=step]")).to_contain_text("Decisions", timeout=SOON)
    stands(wall, "the wall in decisions", faults)
    assert faults == [], "\n".join(faults)
    assert (control.errors, wall.errors) == ([], [])


def test_every_screen_of_the_debrief_stands_zoom_and_spacing(
    after: After, chromium: Browser
) -> None:
    control = person(chromium, "Control", WIDE)
    page = control.page
    faults: list[str] = []
    after.enter(control)
    after.open_debrief(control)
    wall = wall_of(control, chromium)
    expect(wall.page.get_by_text("The debrief is open.")).to_be_visible(timeout=SOON)
    stands(wall, "the wall after the end", faults)
    for screen in SCREENS:
        after.go(control, screen)
        expect(page.get_by_role("main").get_by_role("heading").first).to_be_attached(timeout=SOON)
        expect(page.locator("main [aria-busy=true]")).to_have_count(0, timeout=2 * SOON)
        stands(control, f"debrief, {screen}", faults)
    # What control shows is on the wall, too.
    after.go(control, "transformed")
    page.get_by_role("button", name="Lead the room").click(timeout=SOON)
    title = wall.page.get_by_role("heading", level=1)
    expect(title).to_contain_text("Signed is not transformed", timeout=SOON)
    stands(wall, "the wall, led", faults)
    assert faults == [], "\n".join(faults)
    assert (control.errors, wall.errors) == ([], [])
