"""Every page at 400 %, under a thumb, with letters set wide, and in colours that are not ours."""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.busy import Aside
from tests.browser.conftest import PHONE, WIDE, House, Person, person
from tests.browser.looks import look, overflows

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 30_000
PAGES = (
    *("floor", "drafts", "drafts/new", "channels", "channels/plenary", "home", "decisions"),
    *("record", "brief", "cable"),
)
TABS = ("seats", "talk", "texts", "minds", "envelopes", "news", "bots", "record")
_SPACED = """() => {
  const wide = new CSSStyleSheet();
  wide.replaceSync(`* { line-height: 1.5 !important; letter-spacing: .12em !important;
    word-spacing: .16em !important } p { margin-block-end: 2em !important }`);
  document.adoptedStyleSheets = [wide];
}"""
"""What a reader may set by WCAG 1.4.12."""
_CUT = """() => [...document.querySelectorAll(
    "main :is(p, h1, h2, h3, button, a, label, li, dd, dt)")]
  .filter((it) => it.checkVisibility() && !it.closest(".hidden, .skip"))
  .filter((it) => it.clientWidth > 1)  // or it is there for screen readers alone
  .filter((it) => ["hidden", "clip"].includes(getComputedStyle(it).overflowX)
    && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))
  .map((it) => it.outerHTML.slice(0, 120))"""
_MOVING = """() => document.getAnimations().map((it) => it.effect.target?.outerHTML.slice(0, 80))"""


def stands(someone: Person, where: str, faults: list[str]) -> None:
    """Looks at the page as it stands, and notes what is wrong with it."""
    page = someone.page
    try:
        look(someone, where)
    except AssertionError as fault:
        faults.append(str(fault).splitlines()[0])
    page.evaluate(_SPACED)
    faults += [f"{where}, set wide: {it}" for it in overflows(page) + page.evaluate(_CUT)]
    page.evaluate("() => { document.adoptedStyleSheets = [] }")
    faults += [f"{where}, moves: {it}" for it in page.evaluate(_MOVING)]


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
    desk.goto(house.url(f"/#control={house.control}"))
    expect(desk.get_by_role("main").get_by_role("region").first).to_be_visible(timeout=SOON)
    stands(control, "control", faults)
    for name in TABS:
        desk.evaluate(
            "(to) => { location.hash = `#/control/${encodeURIComponent(to)}` }",
            f"{table.control.you['exercise']}/{name}",
        )
        expect(desk.get_by_role("main")).to_be_visible(timeout=SOON)
        stands(control, f"control, {name}", faults)

    # Colours that the reader has chosen, for text and for what is pressed.
    page.emulate_media(forced_colors="active")
    every(ann, ("floor", "decisions"), faults)
    assert faults == [], "\n".join(faults)
    for someone in (ann, control):
        assert someone.errors == []
