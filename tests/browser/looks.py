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


_COLLIDE = """() => {
  const rows = (text) => (text.children.length > 0 ? [...text.children] : [text])
    .map((it) => [text, it.textContent.trim(), it.getBoundingClientRect()])
    .filter(([, words, box]) => words !== "" && box.width > 0);
  const found = [];
  for (const sheet of document.querySelectorAll("svg:has(text)")) {
    if (!sheet.checkVisibility()) continue;
    const all = [...sheet.querySelectorAll("text")].flatMap(rows);
    for (const [index, [text, words, box]] of all.entries()) {
      if (box.left < -1 || box.right > document.documentElement.clientWidth + 1)
        found.push(`${words} leaves the page`);
      for (const [other, others, that] of all.slice(index + 1)) {
        const across = Math.min(box.right, that.right) - Math.max(box.left, that.left);
        const down = Math.min(box.bottom, that.bottom) - Math.max(box.top, that.top);
        // A row's box is higher than its letters.
        if (text !== other && across > 1 && down > 5) found.push(`${words} over ${others}`);
      }
    }
  }
  return found.slice(0, 8);
}"""

_FOREIGN = """(known) => {
  const own = (words) => known.reduce((left, each) => left.replaceAll(each, " "), words)
    .match(/[A-Za-z]{2,}/gu) ?? [];
  const skip = (it) => it.closest(
    "script, style, .tongue, [lang]:not(html), input, textarea, [aria-live], [aria-live] *");
  const found = new Set();
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    if (!skip(node.parentElement) && own(node.data).length > 0)
      found.add(node.data.trim().slice(0, 80));
  }
  for (const it of document.querySelectorAll("[aria-label], [title], [placeholder], [alt]")) {
    for (const name of ["aria-label", "title", "placeholder", "alt"]) {
      const words = it.getAttribute(name) ?? "";
      if (!skip(it) && own(words).length > 0) found.add(`${name}: ${words.slice(0, 80)}`);
    }
  }
  return [...found].slice(0, 12);
}"""
"""In a language of another script, Latin words are names, or were forgotten."""

_BACKWARDS = r"""() => {
  const found = new Set();
  const letter = (text, from, to) => {
    for (let at = from; at < to; at += 1) if (/\p{L}/u.test(text[at])) return at;
    return -1;
  };
  const box = (node, at) => {
    const range = document.createRange();
    range.setStart(node, at);
    range.setEnd(node, at + 1);
    return range.getBoundingClientRect();
  };
  const walk = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
  for (let node = walk.nextNode(); node; node = walk.nextNode()) {
    const text = node.data;
    // What was set apart, and what was set apart after it, with no letter between the two.
    for (const end of text.matchAll(/\u2069[^\p{L}\u2069]*(?=\u2068\p{Script=Arabic})/gu)) {
      const begin = text.lastIndexOf("\u2068", end.index);
      const one = letter(text, begin, end.index);
      const other = letter(text, end.index + end[0].length, text.length);
      if (one < 0 || other < 0 || !/\p{Script=Arabic}/u.test(text[one])) continue;
      const [first, then] = [box(node, one), box(node, other)];
      const beside = first.width > 0 && Math.abs(first.top - then.top) < first.height / 2;
      if (beside && first.left < then.left) found.add(text.slice(0, 80));
    }
  }
  return [...found].slice(0, 8);
}"""
"""What is said first stands to the right, where all of it reads from the right."""

_CUT = """() => [...document.querySelectorAll(
    "body :is(p, h1, h2, h3, h4, button, a, label, legend, li, dd, dt, th, td, summary, option)")]
  .filter((it) => it.checkVisibility() && !it.closest(".hidden, .skip"))
  .filter((it) => it.clientWidth > 1)  // or it is there for screen readers alone
  .filter((it) => ["hidden", "clip"].includes(getComputedStyle(it).overflowX)
    && (it.scrollWidth > it.clientWidth + 1 || it.scrollHeight > it.clientHeight + 1))
  .map((it) => it.outerHTML.slice(0, 120))"""

_SETTLED = "() => new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)))"
"""Charts draw themselves anew a frame after their frame has changed."""


def too_small(page: Page) -> list[str]:
    """What a thumb would miss. A link within a sentence may be as high as the sentence."""
    found: list[str] = page.evaluate(_TOO_SMALL, SMALLEST)
    return found


def overflows(page: Page, width: int = NARROW) -> list[str]:
    """What makes a narrow screen scroll sideways."""
    size = page.viewport_size
    assert size is not None
    page.set_viewport_size({"width": width, "height": 640})
    page.evaluate(_SETTLED)
    scrolls = page.evaluate("() => document.documentElement.scrollWidth") > width
    found: list[str] = page.evaluate(_TOO_WIDE, width) if scrolls else []
    page.set_viewport_size(size)
    return found or (["the page"] if scrolls else [])


def collisions(page: Page) -> list[str]:
    """Words of a chart that stand over other words of it, or leave the page."""
    page.evaluate(_SETTLED)
    found: list[str] = page.evaluate(_COLLIDE)
    return found


def foreign(page: Page, known: tuple[str, ...] = ()) -> list[str]:
    """Latin words on a page that reads Arabic, Chinese or Russian, besides those that are known."""
    found: list[str] = page.evaluate(_FOREIGN, sorted(known, key=len, reverse=True))
    return found


def backwards(page: Page) -> list[str]:
    """Words of an Arabic page that stand to the left of what is said after them."""
    found: list[str] = page.evaluate(_BACKWARDS)
    return found


def cut(page: Page) -> list[str]:
    """Words that their own box cuts off."""
    found: list[str] = page.evaluate(_CUT)
    return found


def look(someone: Person, where: str) -> None:
    """Axe, targets and a narrow screen, all at once."""
    someone.axe(where)
    small = too_small(someone.page)
    assert small == [], f"{someone.name}, {where}, targets: {small}"
    wide = overflows(someone.page)
    assert wide == [], f"{someone.name}, {where}, at {NARROW} px: {wide}"
