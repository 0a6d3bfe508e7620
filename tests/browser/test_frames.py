"""At two hundred lines and forty articles one more change draws what has changed, and no more.

How long a frame takes depends on the machine: `python -m tests.browser.measure frames`. What is
asked here is what the time comes from: which of the page's nodes one more message touches.
"""

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.busy import ARTICLES, LINES, Aside, Table
from tests.browser.conftest import House, Person, playing

pytestmark = [pytest.mark.browser, pytest.mark.slow, pytest.mark.busy]

SOON = 30_000
ONE_ENTRY = 6
"""Nodes that say what a text is called and where it stands, at most."""

_WATCH = """(where) => {
  window.watching?.disconnect();
  window.touched = [];
  const name = (it) => it.nodeType === 3 ? name(it.parentElement)
    : [it.localName, ...[...it.classList].filter((one) => !one.startsWith("svelte-"))].join(".");
  const quiet = (it) => (it.nodeType === 3 ? it.parentElement : it)?.closest(
    "[role=timer], [role=status], [role=log]") !== null;
  window.watching = new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (quiet(target)) continue;
      if (type !== "childList") window.touched.push(`${type} ${name(target)}`);
      for (const it of addedNodes) if (it.nodeType === 1) window.touched.push(`+ ${name(it)}`);
      for (const it of removedNodes) if (it.nodeType === 1) window.touched.push(`- ${name(it)}`);
    }
  });
  const all = { subtree: true, childList: true, attributes: true, characterData: true };
  window.watching.observe(document.querySelector(where), all);
}"""
"""Notes what is touched from now on, but for the clock and what is said to a screen reader."""


def sit(house: House, chromium: Browser, aside: Aside) -> tuple[Person, Table]:
    """Somebody with a browser at a table of which the rest talk and write."""
    table, ann = playing(house, chromium, aside)
    aside.do(table.speak(LINES))
    aside.do(table.write(ARTICLES))
    return ann, table


def touched(page: Page) -> list[str]:
    """All of it, a frame later."""
    page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
    found: list[str] = page.evaluate("() => window.touched")
    return found


def test_one_more_line_or_text_draws_itself_and_nothing_old(
    house: House, chromium: Browser, aside: Aside
) -> None:
    ann, table = sit(house, chromium, aside)
    page = ann.page

    # In the channel.
    page.goto(house.url("/#/channels/plenary"))
    said = page.get_by_role("region", name="What is said").get_by_role("listitem")
    expect(said).to_have_count(LINES, timeout=SOON)
    expect(page.locator("p.said", has_text=f"{LINES}: we can")).to_be_in_viewport(timeout=SOON)
    page.evaluate(_WATCH, "body")  # nor is it drawn as unread first
    aside.do(table.speak(1))
    expect(page.locator("p.said", has_text=f"{LINES + 1}: we can")).to_be_in_viewport(timeout=SOON)
    assert touched(page) == ["+ li"]
    expect(said).to_have_count(LINES + 1)

    # Elsewhere: the mark at the channels' name, and nothing of the forty articles.
    page.goto(house.url("/#/drafts"))
    texts = page.get_by_role("main").get_by_role("link", name="Text ")
    expect(texts).to_have_count(ARTICLES // 2, timeout=SOON)
    aside.do(table.speak(1))
    expect(page.get_by_role("navigation").get_by_text("one unread")).to_have_count(1, timeout=SOON)
    page.evaluate(_WATCH, "body")
    aside.do(table.speak(1))
    expect(page.get_by_role("navigation").get_by_text("2 unread")).to_have_count(1, timeout=SOON)
    assert set(touched(page)) == {"characterData span.mark.number", "characterData span.hidden"}

    # One more text.
    page.evaluate(_WATCH, "main")
    aside.do(table.write(1))
    expect(texts).to_have_count(ARTICLES // 2 + 1, timeout=SOON)
    assert touched(page) == ["+ li"]

    # One of them revised: its own entry in the list, and no other.
    page.evaluate(_WATCH, "main")
    aside.do(table.revise())
    expect(texts.filter(has_text="Text 0, mended")).to_be_visible(timeout=SOON)
    changed = touched(page)
    assert [each for each in changed if each.startswith(("+ li", "- li"))] == []
    assert len(changed) <= ONE_ENTRY, changed
    assert ann.errors == []
