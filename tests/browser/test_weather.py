"""A school's Wi-Fi with real packets, real losses and real silence.

Server and browser stand at the two ends of a tunnel (`tests/kit/air.py`), and TCP is the system's
own: the browser's emulation of a bad network (in `test_network.py`) loses no packets, and a proxy
of streams can lose none, because what it has taken is acknowledged already.
"""

import re
import shlex
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, Route, expect, sync_playwright

from tests.browser.conftest import (
    CHROMIUM,
    FLAGS,
    HOST,
    PHONE,
    WIDE,
    House,
    Person,
    code_on,
    person,
)
from tests.browser.measure import THUMB, arrive
from tests.kit.air import FAR, Air

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOON = 20_000
RATE, ROUND_TRIP, LOSS = 25_000, 0.4, 50
"""A school's Wi-Fi: 200 kbit/s each way, 400 ms there and back, of a thousand packets 50 lost."""
JOIN_WITHIN = 4.2
"""Seconds."""
WAYS = 6
"""There and back, one after the other: the line, the page, its script, what the welcome shows, the
seat (and the websocket beside it), the welcome."""
TYPING = 3 * THUMB
"""Seconds of the person's own, in which the line is at work: the name has three letters."""
AFTER = re.compile(r"/assets/(Table|Herald|common|measures|voices|refusals|fonts|interface)-")
"""What is asked for only after the welcome; it is kept waiting. Of the interface's words that is
the second file: the first is what the welcome says."""
CHAT_LINE, LINES = 2_048, 10
"""Bytes of each, and how many are said."""
FOUND_WITHIN, BUSY = 10_000, 5_000
"""Milliseconds; and what a machine may need that does other things too. The constants
themselves are held to ten seconds in `socket.test.ts` and `test_heartbeats.py`."""
PORT = 8000


@pytest.fixture
def air() -> Iterator[Air]:
    """Clear at first."""
    with Air() as line:
        yield line


@pytest.fixture
def house(tmp_path: Path, air: Air) -> Iterator[House]:
    """A server at one end."""
    running = House(tmp_path, port=PORT, inside=tuple(air.inside), host="0.0.0.0")  # noqa: S104
    running.start()
    yield running
    running.stop()


@pytest.fixture
def chromium(tmp_path: Path, air: Air) -> Iterator[Browser]:
    """A browser at the other end; what is asked for by the loopback's name stays at home."""
    launcher = tmp_path / "chromium"
    launcher.write_text(f'#!/bin/sh\nexec {shlex.join([*air.inside, CHROMIUM])} "$@"\n')
    launcher.chmod(0o755)
    flags = [flag for flag in FLAGS if "host-resolver" not in flag]
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(
            executable_path=launcher,
            args=[*flags, f"--host-resolver-rules=MAP {HOST} {FAR}"],
        )
        yield browser
        browser.close()


def near(house: House, path: str) -> str:
    """An address of the server that needs no air."""
    return f"http://localhost:{house.port}{path}"


def desk(house: House, chromium: Browser) -> tuple[Person, str]:
    """A facilitator beside the server, and the code of the seminar."""
    control = person(chromium, "Control", WIDE)
    control.page.goto(near(house, f"/#control={house.control}"))
    return control, code_on(control.page)


def join(someone: Person, address: str) -> None:
    page = someone.page
    page.goto(address)
    page.get_by_label("Your name").fill(someone.name)
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)


def say(someone: Person, text: str) -> None:
    someone.page.get_by_label("Say something").fill(text)
    someone.page.get_by_role("button", name="Send").click()


def start(control: Person, *players: Person) -> None:
    control.page.get_by_role("button", name="Start all").click()
    for someone in players:
        expect(someone.page.get_by_role("banner")).to_contain_text("Talks", timeout=SOON)


def plenary(page: Page) -> None:
    page.get_by_role("navigation").get_by_role("link", name="Channels").first.click()
    page.get_by_role("link", name="Plenary").click()


def test_joining_takes_few_enough_bytes_however_many_are_lost(
    house: House, chromium: Browser, air: Air
) -> None:
    """From a link to the briefing: four seconds, reckoned, beside those in which a name is typed.

    All bytes are charged to the line, and the lost twentieth is. How long it really takes depends
    on which packets are lost, and on what TCP sends again without need:
    `python -m tests.browser.measure join` takes the time.
    """
    _, code = desk(house, chromium)
    air.bad(rate=RATE, delay=ROUND_TRIP / 2, loss=LOSS)
    ann = person(chromium, "Ann", PHONE)
    words: list[str] = []

    def wait(route: Route) -> None:
        if "/interface-" in route.request.url and not words:
            words.append(route.request.url)
            route.continue_()

    ann.page.route(AFTER, wait)
    _, _, came = arrive(ann, house, code, air)
    assert came.lost > 0, "or the weather was fine"
    lossless = came.fresh / (1 - LOSS / 1000)
    assert lossless / RATE + WAYS * ROUND_TRIP - TYPING < JOIN_WITHIN, came
    assert ann.errors == []


def test_a_line_said_costs_who_hears_it_less_than_two_kilobytes_on_the_wire(
    house: House, chromium: Browser, air: Air
) -> None:
    """All that passes there and back is counted.

    That is heads, acknowledgements, questions whether one is still there, and what was lost and
    sent again.
    """
    control, code = desk(house, chromium)
    ann, bob = person(chromium, "Ann", WIDE), person(chromium, "Bob", WIDE)
    join(ann, near(house, f"/#join={code}"))
    join(bob, house.url(f"/#join={code}"))
    start(control, ann, bob)
    plenary(ann.page)
    plenary(bob.page)
    main = bob.page.get_by_role("main")
    air.bad(rate=RATE, delay=ROUND_TRIP / 2, loss=LOSS)
    say(ann, "The first line opens what comes with it.")
    expect(main.get_by_text("The first line")).to_be_visible(timeout=SOON)
    before = air.came()
    for number in range(LINES):
        say(ann, f"{number}: tell your reservists that nobody marches before the harvest is in.")
        expect(main.get_by_text(f"{number}: tell")).to_be_visible(timeout=SOON)
    cost = air.came().since(before)
    assert (cost.down + cost.up) / LINES <= CHAT_LINE, cost


def test_a_line_that_is_dead_and_does_not_say_so_is_found_from_both_sides(
    house: House, chromium: Browser, air: Air
) -> None:
    """The air swallows every packet, as when one walks out of range; nobody closes anything."""
    control, code = desk(house, chromium)
    ann = person(chromium, "Ann", PHONE)
    join(ann, house.url(f"/#join={code}"))
    start(control, ann)
    expect(control.page.get_by_text("1 here, 0 away")).to_be_visible(timeout=SOON)
    air.silent()
    lost = ann.page.get_by_text("The connection is lost").first
    expect(lost).to_be_visible(timeout=FOUND_WITHIN + BUSY)
    expect(control.page.get_by_text("0 here, 1 away")).to_be_visible(timeout=FOUND_WITHIN + BUSY)
    plenary(ann.page)
    say(ann, "Said into the void.")
    air.clear()
    expect(ann.page.get_by_text("on its way…")).to_have_count(0, timeout=SOON)
    expect(ann.page.get_by_role("main").get_by_text("Said into the void.")).to_have_count(1)
    expect(control.page.get_by_text("1 here, 0 away")).to_be_visible(timeout=SOON)
    assert ann.errors == []
