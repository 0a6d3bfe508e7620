"""How fast a phone is, and how much slower this machine must be made to be as slow as one.

Chromium's own developer tools calibrate their slowing down in the same way: by a score that is
measured on the page that is slowed, not by a factor that would suit one machine. Here it is taken
by the page's own processor time, so that a machine that others use is calibrated alike.
"""

from dataclasses import dataclass
from statistics import mean

from playwright.sync_api import Browser, CDPSession, Page

MIDDLING, CHEAP = 1000, 264
"""Scores by which Chromium's own developer tools calibrate a middling phone (a Pixel 5) and a cheap
one (a Moto G Power of 2022)."""

NEAR = 0.05
"""How far from its phone a score may be, as a part of it: two measurements differ by as much."""
TRIES = 8
"""After so many the best is taken: whoever else uses the machine does not hold still for longer."""

TURN = 250
"""Milliseconds of each kind of work."""

_WORDS = """(until) => {
  const began = performance.now();
  let done = 0;
  for (; performance.now() - began < until; done += 1) {
    let text = "";
    for (let at = 0; at < 10000; at += 1) text += "a";
    if (text.length === 1) throw new Error("or none of it would be done");
  }
  return done;
}"""
_COPIES = """(until) => {
  const numbers = [0, 1].map(() => Array.from({ length: 100000 }, (_, at) => at));
  const began = performance.now();
  let done = 0;
  for (; performance.now() - began < until; done += 1) {
    const [from, to] = done % 2 ? numbers : [numbers[1], numbers[0]];
    for (let at = 0; at < from.length; at += 1) to[at] = from[at];
  }
  return done;
}"""
"""What Lighthouse's benchmark index is made of: texts of ten thousand letters put together, and
arrays of a hundred thousand numbers copied; how many in a second, by ten."""


@dataclass(frozen=True)
class Score:
    """How fast a page is, on the scale of that index."""

    own: float
    """By the processor time of the page's main thread: whoever else uses the machine changes it
    little, and slowing down takes from it what it takes from a phone's."""
    clock: float
    """By the clock, as Lighthouse counts it: what others leave to the page at the moment."""


@dataclass(frozen=True)
class Phone:
    """This machine, slowed down by a factor, and the score that a page then had."""

    slower: float
    score: Score

    def __str__(self) -> str:
        return (
            f"a phone of {self.score.own:.0f}, of {self.score.clock:.0f} by the clock "
            f"({self.slower:.1f} times slower than this machine)"
        )


def counting(page: Page) -> CDPSession:
    """A way to ask what the page's main thread has done, in seconds of its own."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})
    return session


def worked(session: CDPSession) -> dict[str, float]:
    """All that it has done so far."""
    told = session.send("Performance.getMetrics")["metrics"]
    return {each["name"]: each["value"] for each in told}


def score(page: Page, session: CDPSession) -> Score:
    """What a phone would score that is as fast as this page is at the moment."""
    page.evaluate(_WORDS, TURN)
    own, clock = [], []
    for work in (_WORDS, _COPIES):
        before = worked(session)["TaskDuration"]
        done = page.evaluate(work, TURN)
        own.append(done / (worked(session)["TaskDuration"] - before) / 10)
        clock.append(done / TURN * 1000 / 10)
    return Score(own=mean(own), clock=mean(clock))


def slow(session: CDPSession, slower: float) -> None:
    """Let a page have the processor for one part of its time in so many."""
    session.send("Emulation.setCPUThrottlingRate", {"rate": slower})


def like(browser: Browser, wanted: float) -> Phone:
    """By how much a page must be slowed to score what is wanted; a slower machine is left alone."""
    page = browser.new_page()
    session = counting(page)

    def tried(slower: float) -> Phone:
        slow(session, slower)
        return Phone(slower, score(page, session))

    def away(phone: Phone) -> float:
        return abs(phone.score.own / wanted - 1)

    best = last = tried(1)
    for _ in range(TRIES):
        slower = last.slower * last.score.own / wanted
        if away(best) < NEAR or slower <= 1:
            break
        last = tried(slower)
        best = min(best, last, key=away)
    page.close()
    return best
