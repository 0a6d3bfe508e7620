"""What every page must stand: a narrow screen, a thumb, axe."""

from playwright.sync_api import Page

from tests.browser.conftest import Person

NARROW = 320
"""CSS pixels: a screen of 1280 at 400 %."""
SMALLEST = 24
"""CSS pixels of a target, in both directions."""

_TOO_SMALL = """(least) => [...document.querySelectorAll(
    "a[href], button, input, select, textarea, summary, [role=button], [role=tab]")]
  .filter((it) => it.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
  .filter((it) => !it.closest(".hidden, .skip"))
  .filter((it) => !(it.matches("a") && it.parentElement.matches("p, li, dd, span, strong")
    && it.parentElement.textContent.trim() !== it.textContent.trim()))
  .map((it) => {
    // A label that holds its control, or is tied to it, is part of the target.
    const label = it.labels?.[0];
    const boxes = [it, ...(label && label.contains(it) ? [label] : [])].map(
      (one) => one.getBoundingClientRect());
    const width = Math.max(...boxes.map((box) => box.width));
    const height = Math.max(...boxes.map((box) => box.height));
    return { what: it.outerHTML.slice(0, 120), width, height };
  })
  .filter(({ width, height }) => width > 0 && (width < least - 0.1 || height < least - 0.1))
  .map(({ what, width, height }) => `${Math.round(width)}x${Math.round(height)} ${what}`)"""

_TOO_WIDE = """(width) => {
  const held = (it) => {  // inside something that scrolls or cuts by itself
    for (let one = it.parentElement; one && one !== document.body; one = one.parentElement) {
      if (getComputedStyle(one).overflowX !== "visible") return true;
    }
    return false;
  };
  return [...document.querySelectorAll("body *")]
    .filter((it) => it.getBoundingClientRect().right > width + 1 && !held(it))
    .slice(0, 5).map((it) => it.outerHTML.slice(0, 160));
}"""


_SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Charts draw themselves anew a frame after their frame has changed."""


def too_small(page: Page) -> list[str]:
    """What a thumb would miss. A link within a sentence may be as high as the sentence."""
    found: list[str] = page.evaluate(_TOO_SMALL, SMALLEST)
    return found


def overflows(page: Page) -> list[str]:
    """What makes a narrow screen scroll sideways."""
    size = page.viewport_size
    assert size is not None
    page.set_viewport_size({"width": NARROW, "height": 640})
    page.evaluate(_SETTLED)
    scrolls = page.evaluate("() => document.documentElement.scrollWidth") > NARROW
    found: list[str] = page.evaluate(_TOO_WIDE, NARROW) if scrolls else []
    page.set_viewport_size(size)
    return found or (["the page"] if scrolls else [])


def look(someone: Person, where: str) -> None:
    """Axe, targets and a narrow screen, all at once."""
    someone.axe(where)
    small = too_small(someone.page)
    assert small == [], f"{someone.name}, {where}, targets: {small}"
    wide = overflows(someone.page)
    assert wide == [], f"{someone.name}, {where}, at {NARROW} px: {wide}"
