"""What the window takes: `python -m tests.browser.measure join` (or `start`, `frames`).

Times depend on the machine and on luck, so no test asks for them; the figures are in
`docs/topics/bad-weather.md`. What tests ask for is what the times come from.
"""

import time

from playwright.sync_api import expect

from tests.browser.conftest import House, Person
from tests.kit.air import Air, Came

LATE = 60_000
"""Milliseconds after which nobody waits any longer."""


def arrive(
    someone: Person, house: House, code: str, air: Air
) -> tuple[tuple[float, float], Came, Came]:
    """From a join link to the briefing: seconds and bytes to the door, and from there inside."""
    page = someone.page
    before, began = air.came(), time.monotonic()
    page.goto(house.url(f"/#join={code}"), wait_until="commit")
    expect(page.get_by_label("Your name")).to_be_visible(timeout=LATE)
    door, at_door = time.monotonic() - began, air.came()
    # Three letters, as fast as a thumb: what comes after the name is on its way meanwhile.
    page.get_by_label("Your name").press_sequentially(someone.name, delay=800)
    typed, began = air.came(), time.monotonic()
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=LATE)
    inside = time.monotonic() - began
    return (door, inside), at_door.since(before), air.came().since(typed)
