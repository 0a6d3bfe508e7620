"""How fast a phone is, and how much slower this machine must be made to be as slow as one.

Chromium's own developer tools calibrate their slowing down in the same way: by a score that is
measured on the page that is slowed, not by a factor that would suit one machine.
"""

from dataclasses import dataclass

from playwright.sync_api import Browser, CDPSession, Page

MIDDLING, CHEAP = 1000, 264
"""Scores by which Chromium's own developer tools calibrate a middling phone (a Pixel 5) and a cheap
one (a Moto G Power of 2022)."""

NEAR = 0.05
"""How far from its phone a score may be, as a part of it: two measurements differ by as much."""
TRIES = 8
"""After so many the best is taken: whoever else uses the machine does not hold still for longer."""

_SCORE = """() => {
  const half = 250;
  const rate = (work) => {
    const began = performance.now();
    let done = 0;
    while (performance.now() - began < half) { work(done); done += 1; }
    return done / (performance.now() - began) * 1000 / 10;
  };
  const words = () => {
    let text = "";
    for (let at = 0; at < 10000; at += 1) text += "a";
    if (text.length === 1) throw new Error("or none of it would be done");
  };
  const numbers = [0, 1].map(() => Array.from({ length: 100000 }, (_, at) => at));
  const copies = (turn) => {
    const [from, to] = turn % 2 ? numbers : [numbers[1], numbers[0]];
    for (let at = 0; at < from.length; at += 1) to[at] = from[at];
  };
  rate(words);
  return (rate(words) + rate(copies)) / 2;
}"""
"""How fast a page is just now, on the scale of Lighthouse's benchmark index.

Texts of ten thousand letters put together, and arrays of a hundred thousand numbers copied: how
many in a second, by ten."""


@dataclass(frozen=True)
class Phone:
    """This machine, slowed down by a factor, and the score that a page then had."""

    wanted: float
    slower: float
    score: float

    def __str__(self) -> str:
        return f"a phone of {self.score:.0f} ({self.slower:.1f} times slower than this machine)"


def score(page: Page) -> float:
    """What a phone would score that is as fast as this page is at the moment."""
    found: float = page.evaluate(_SCORE)
    return found


def slow(session: CDPSession, slower: float) -> None:
    """Let a page have the processor for one part of its time in so many."""
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})


def like(browser: Browser, wanted: float, *, looks: int = 1) -> Phone:
    """By how much a page must be slowed to score what is wanted; a slower machine is left alone.

    Of several looks the best counts, for who counts processor time and not the clock's: others on
    the machine lower a score, and lengthen no main thread.
    """
    page = browser.new_page()
    session = page.context.new_cdp_session(page)

    def tried(slower: float) -> Phone:
        slow(session, slower)
        return Phone(wanted, slower, max(score(page) for _ in range(looks)))

    def away(phone: Phone) -> float:
        return abs(phone.score / wanted - 1)

    best = last = tried(1)
    for _ in range(TRIES):
        slower = last.slower * last.score / wanted
        if away(best) < NEAR or slower <= 1:
            break
        last = tried(slower)
        best = min(best, last, key=away)
    page.close()
    return best
