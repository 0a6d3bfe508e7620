"""What a first visit waits for, counted: how long that takes depends on the machine and the line.

`python -m tests.browser.measure start` takes the time.
"""

import re

import pytest
from playwright.sync_api import Browser, Page, Request, Route, expect

from tests.browser.busy import Aside
from tests.browser.conftest import PHONE, House, person

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 30_000
BEHIND = re.compile(r"/assets/(welcome|interface)-")
"""What comes while a name is typed; it is kept waiting."""
LATER = re.compile(r"/icon.svg|/assets/fonts-|\.woff2|/api/health")
"""What nobody waits for."""


SCRIPTS = re.compile(r"/assets/.*\.js")


def hold(page: Page) -> list[Route]:
    """Keeps the page's own script back; who may let it go."""
    held: list[Route] = []

    def keep(route: Route) -> None:
        held.append(route)

    page.route(SCRIPTS, keep)
    return held


def kind(request: Request) -> str:
    """A request's path without what differs from build to build and from seminar to seminar."""
    path = re.sub(r"^\w+://[^/]+", "", request.url)
    path = re.sub(r"^/api/seminars/.*", "/api/seminars/*", path)
    return re.sub(r"^/assets/.*(\.\w+)$", r"/assets/*\1", path)


@pytest.mark.parametrize(("locale", "field"), [("en-GB", "Your name"), ("ar-EG", "اسمكم")])
def test_the_door_takes_three_requests_and_asks_for_the_seminar_before_its_script_is_here(
    house: House, chromium: Browser, aside: Aside, locale: str, field: str
) -> None:
    table = aside.seat(house, people=0)
    ann = person(chromium, "Ann", PHONE, locale=locale)
    page = ann.page
    asked: list[Request] = []

    def ask(request: Request) -> None:
        asked.append(request)

    page.on("request", ask)
    held = hold(page)
    with page.expect_request(re.compile("/api/seminars/"), timeout=SOON):
        page.goto(house.url(f"/#join={table.code}"), wait_until="commit")
    page.route(BEHIND, lambda _route: None)
    for script in held:
        script.continue_()
    expect(page.locator("#porch")).to_have_count(0, timeout=SOON)
    expect(page.get_by_label(field)).to_be_focused(timeout=SOON)
    waited_for = [
        each for each in asked if not re.search(f"{BEHIND.pattern}|{LATER.pattern}", each.url)
    ]
    assert sorted(kind(each) for each in waited_for) == [
        "/",
        "/api/seminars/*",
        "/assets/*.js",
    ]
    assert ann.errors == []


@pytest.mark.parametrize("hurried", [False, True])
def test_a_name_typed_before_the_script_is_here_is_the_name_at_the_table(
    house: House, chromium: Browser, aside: Aside, hurried: bool
) -> None:
    table = aside.seat(house, people=0)
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    held = hold(page)
    page.goto(house.url(f"/#join={table.code}"), wait_until="commit")
    expect(page.get_by_label("Your name")).to_be_focused(timeout=SOON)
    page.keyboard.type("Annx")
    page.keyboard.press("ArrowLeft")
    ann.axe("the porch")
    if hurried:
        page.keyboard.press("Delete")
        page.keyboard.press("Enter")
    page.route(SCRIPTS, lambda route: route.continue_())
    for script in held:
        script.continue_()
    expect(page.locator("#porch")).to_have_count(0, timeout=SOON)
    if not hurried:
        # The caret stands where it stood.
        page.keyboard.press("Delete")
        expect(page.get_by_label("Your name")).to_have_value("Ann")
        page.keyboard.press("Enter")
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    expect(page.get_by_text("Ann,")).to_be_visible()
    assert ann.errors == []


def test_whoever_has_a_seat_stands_in_no_porch(
    house: House, chromium: Browser, aside: Aside
) -> None:
    table = aside.seat(house, people=0)
    ann = person(chromium, "Ann", PHONE)
    page = ann.page
    page.goto(house.url(f"/#join={table.code}"))
    page.get_by_label("Your name").fill("Ann")
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    hold(page)
    page.goto("about:blank")
    page.goto(house.url(f"/#join={table.code}"), wait_until="commit")
    page.wait_for_function("() => globalThis.early !== undefined", timeout=SOON)
    expect(page.locator("#porch")).to_be_hidden()
    assert ann.errors == []
