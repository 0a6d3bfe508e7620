"""What a first visit waits for, counted: how long that takes depends on the machine and the line.

`python -m tests.browser.measure start` takes the time.
"""

import re

import pytest
from playwright.sync_api import Browser, Request, Route, expect

from tests.browser.busy import Aside
from tests.browser.conftest import PHONE, House, person

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 30_000
BEHIND = re.compile(r"/assets/(Frame|common|interface|refusals|measures)-")
"""What comes while a name is typed."""
LATER = re.compile(r"/icon.svg|/assets/fonts-|\.woff2|/api/health")
"""What nobody waits for."""


def kind(request: Request) -> str:
    """A request's path without what differs from build to build and from seminar to seminar."""
    path = re.sub(r"^\w+://[^/]+", "", request.url)
    path = re.sub(r"^/api/seminars/.*", "/api/seminars/*", path)
    return re.sub(r"^/assets/.*(\.\w+)$", r"/assets/*\1", path)


@pytest.mark.parametrize(("locale", "field"), [("en-GB", "Your name"), ("ar-EG", "اسمكم")])
def test_the_door_takes_five_requests_and_asks_for_the_seminar_before_its_script_is_here(
    house: House, chromium: Browser, aside: Aside, locale: str, field: str
) -> None:
    table = aside.seat(house, people=0)
    ann = person(chromium, "Ann", PHONE, locale=locale)
    page = ann.page
    asked: list[Request] = []
    held: list[Route] = []

    def ask(request: Request) -> None:
        asked.append(request)

    def hold(route: Route) -> None:
        held.append(route)

    page.on("request", ask)
    page.route(re.compile(r"/assets/.*\.js"), hold)
    with page.expect_request(re.compile("/api/seminars/"), timeout=SOON):
        page.goto(house.url(f"/#join={table.code}"), wait_until="commit")
    page.route(BEHIND, lambda route: route.abort())
    for script in held:
        script.continue_()
    expect(page.get_by_label(field)).to_be_focused(timeout=SOON)
    waited_for = [
        each for each in asked if not re.search(f"{BEHIND.pattern}|{LATER.pattern}", each.url)
    ]
    assert sorted(kind(each) for each in waited_for) == [
        "/",
        "/api/seminars/*",
        "/assets/*.css",
        "/assets/*.js",
        "/early.js",
    ]
    assert ann.errors == []
