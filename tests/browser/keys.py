"""A person who has a keyboard and nothing else."""

from typing import Literal

from playwright.sync_api import Locator, Page, expect

from tests.browser.conftest import Person

FARTHEST = 220
"""Presses of Tab after which something counts as out of reach."""
SOON = 20_000

Role = Literal["button", "link", "textbox", "radio", "checkbox", "combobox", "spinbutton"]


class Typist:
    """Tab, Enter, Space, arrows and letters: no pointer, no focus by script."""

    def __init__(self, person: Person) -> None:
        self.person = person
        self.page: Page = person.page
        self.tabs = 0
        """How often Tab was pressed."""

    def to(
        self, role: Role, name: str, *, within: Locator | None = None, exact: bool = False
    ) -> None:
        """Tab to the first of that role and name; it must be reached, and be seen to be."""
        wanted = (within or self.page).get_by_role(role, name=name, exact=exact).first
        expect(wanted).to_be_visible(timeout=SOON)
        expect(wanted).to_be_enabled(timeout=SOON)
        for _ in range(FARTHEST):
            if wanted.evaluate("(it) => it === document.activeElement"):
                ring = wanted.evaluate(
                    "(it) => it.matches(':focus-visible') && getComputedStyle(it).outlineStyle"
                )
                assert ring not in {False, "none"}, f"{name} has the focus and does not show it"
                return
            self.page.keyboard.press("Tab")
            self.tabs += 1
        raise AssertionError(f"{self.person.name} cannot reach {role} {name!r} by Tab")

    def press(
        self, role: Role, name: str, *, within: Locator | None = None, exact: bool = False
    ) -> None:
        """Go there and press Enter."""
        self.to(role, name, within=within, exact=exact)
        self.page.keyboard.press("Enter")

    def tick(self, name: str, *, within: Locator | None = None) -> None:
        """Choose one of several: Tab to the group, arrows inside it."""
        wanted = (within or self.page).get_by_role("radio", name=name).first
        expect(wanted).to_be_visible(timeout=SOON)
        group = wanted.evaluate("(it) => it.name")
        for _ in range(FARTHEST):
            if self.page.evaluate("(name) => document.activeElement?.name === name", group):
                break
            self.page.keyboard.press("Tab")
        for _ in range(12):
            if wanted.is_checked():
                return
            self.page.keyboard.press("ArrowDown")
            if not wanted.is_checked() and wanted.evaluate("(it) => it === document.activeElement"):
                self.page.keyboard.press("Space")
        raise AssertionError(f"{self.person.name} cannot choose {name!r} by arrows")

    def write(self, label: str, text: str) -> None:
        """Go to a field and type over what is there."""
        self.to("textbox", label)
        self.page.keyboard.press("ControlOrMeta+a")
        self.page.keyboard.insert_text(text)


def press(place: Page | Locator, name: str, role: Role = "button", *, exact: bool = False) -> None:
    """Straight to something, as soon as it can be used, and use it."""
    found = place.get_by_role(role, name=name, exact=exact).first
    expect(found).to_be_enabled()
    expect(found).not_to_have_attribute("aria-disabled", "true")
    found.focus()
    expect(found).to_be_focused()
    found.press("Space" if role in {"radio", "checkbox"} else "Enter")
