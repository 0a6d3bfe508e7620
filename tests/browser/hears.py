"""What a screen reader is told while something goes on."""

import re

from playwright.sync_api import Page, expect

_LISTEN = """() => {
  const live = document.querySelector(".hidden[aria-live]");
  const all = document.documentElement.dataset;
  all.heard = "";
  const hear = (changes) => {
    for (const { addedNodes } of changes)
      for (const it of addedNodes) all.heard += it.textContent + "\\n";
  };
  new MutationObserver(hear).observe(live, { childList: true });
}"""
"""Keeps all that a screen reader is told: what is added to a log, once."""


def listen(page: Page) -> None:
    """Hear from now on."""
    page.evaluate(_LISTEN)


def hears(page: Page, *sentences: str) -> None:
    """All of these were told, in this order; names may be set apart by marks that are not seen."""
    told = ".*".join(sentences)
    expect(page.locator("html")).to_have_attribute("data-heard", re.compile(told, re.DOTALL))
