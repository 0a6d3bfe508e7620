"""Every page and state, in every width, colour and language, for somebody who looks at them all.

    python -m tests.browser.gallery FOLDER [--parts evening debrief …] [--widths phone …]
        [--colours dark …] [--languages ar zh …]

A real house is played; each page lies in FOLDER as `NAME.LANGUAGE.COLOUR.WIDTH.png`, and sheets
put the pictures of each variant side by side. What axe, a thumb or a narrow screen finds is said.
"""

import argparse
import asyncio
import re
import sys
import tempfile
from collections.abc import Callable
from pathlib import Path

from playwright.sync_api import Browser, expect, sync_playwright
from typer.testing import CliRunner

from server.cli import cli
from tests.browser import pictures
from tests.browser.camera import COLOURS, SOON, WIDTHS, Camera, Variants, sheets
from tests.browser.conftest import CHROMIUM, FLAGS, PHONE, WIDE, House, Person, person
from tests.kit.evening import Evening, lay

LANGUAGES = ("ar", "en", "es", "fr", "ru", "zh")
PASSWORD = "correct horse battery"
"""Of a house that lives for a minute."""


def doors(house: House, chromium: Browser, camera: Camera) -> None:
    """Every way in, the tutorial, and the account."""
    newcomer, ada = person(chromium, "Newcomer", PHONE), person(chromium, "Ada", WIDE)
    pictures.lesson(house, camera, newcomer)
    database = str(house.folder / "house.sqlite3")
    words = ["account", "add", "Ada", "--password-stdin", "--database", database]
    assert CliRunner().invoke(cli, words, input=PASSWORD).exit_code == 0
    page = ada.page
    page.goto(house.url("/#/sign-in"))
    page.get_by_label("Name").fill("Ada")
    page.get_by_label("Password").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_be_visible(timeout=SOON)
    camera.also(ada, "sign-in")
    page.get_by_label("Password").fill(PASSWORD)
    page.keyboard.press("Enter")
    link = page.get_by_role("link", name="Account and signing out")
    expect(link).to_be_visible(timeout=SOON)
    camera.also(ada, "control-empty")
    link.click()
    expect(page.get_by_text("You are signed in as Ada.")).to_be_visible(timeout=SOON)
    camera.also(ada, "account")
    # A session that the house does not know any more.
    held = "() => ({ ...sessionStorage, ...localStorage })"
    forged = re.sub(r'("token":")[^"]+', r"\1gone", newcomer.page.evaluate(held)["detente.session"])
    newcomer.page.evaluate(
        "(text) => { sessionStorage['detente.session'] = localStorage['detente.session'] = text }",
        forged,
    )
    newcomer.page.reload()
    expect(newcomer.page.get_by_role("button", name="Go to the door")).to_be_visible(timeout=SOON)
    camera.also(newcomer, "gone")
    _leave(newcomer, ada)


def evening(house: House, chromium: Browser, camera: Camera) -> None:
    """The first round of an evening, as players, control and the projector see it."""
    desk = person(chromium, "Control", WIDE)
    ann, bob = person(chromium, "Ann", PHONE), person(chromium, "Bob", WIDE)
    screen = person(chromium, "Room", WIDE)
    pictures.arrivals(house, camera, desk, (ann, bob))
    pictures.guess(ann, "strongly", "coercion")
    pictures.guess(bob, "fairly", "growth")
    pictures.talks(camera, ann, bob)
    pictures.decisions(camera, ann, bob)
    pictures.reading(camera, desk, ann, bob)
    pictures.projector(house, camera, desk, screen)
    _leave(desk, ann, bob, screen)


def a_class(house: House, chromium: Browser, camera: Camera) -> None:
    """Setting up, seating and printing, and somebody who waits for a seat."""
    desk = person(chromium, "Control", WIDE)
    desk.page.goto(house.url(f"/#control={house.control}"))
    expect(desk.page.get_by_role("region", name="How people join")).to_be_visible(timeout=SOON)
    pictures.a_class(house, camera, desk)
    desk.page.get_by_role("link", name="All tables").click()
    camera.also(desk, "control-all-two")
    _leave(desk)


SCREENS = (
    "before",
    "feared",
    "feared/-/corvane/halvern",
    "mind-gap",
    "transformed",
    "other-way",
    "verdict",
    "after",
    "eyes/3/skerra",
    "compare",
    "stress",
    "ledger",
    "all",
)


def debrief(house: House, chromium: Browser, camera: Camera, left: Evening) -> None:
    """Every screen of the debrief of an evening that bots have played."""
    desk, screen = person(chromium, "Control", WIDE), person(chromium, "Room", WIDE)
    page = desk.page
    page.goto(house.url(f"/#control={house.control}"))
    expect(page.get_by_role("region", name="How people join")).to_be_visible(timeout=SOON)
    page.goto(house.url(f"/#/control/{left.exercise}"))
    page.get_by_role("button", name="Open the debrief").click()
    expect(page.get_by_role("button", name="Close the debrief")).to_be_visible(timeout=SOON)
    camera.also(desk, "control-over")
    for place in SCREENS:
        page.goto(house.url(f"/#/debrief/{left.exercise}%2F{place.replace('/', '%2F')}"))
        expect(page.get_by_role("heading", level=1)).to_be_visible(timeout=SOON)
        unveil = page.get_by_role("button", name=re.compile("^Unveil"))
        if "/" in place and unveil.count() > 0:
            unveil.first.click()
        expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=SOON)
        camera.also(desk, "debrief-" + place.replace("/", "-"))
    page.goto(house.url(f"/#/debrief/{left.exercise}%2Frewind"))
    page.get_by_role("button", name="takes a leap of faith").first.click()
    camera.also(desk, "debrief-rewind")
    page.get_by_role("radio", name="No leap").check()
    answer = page.get_by_role("region", name="Instead: No leap")
    answer.get_by_role("combobox", name="How often").select_option("30")
    answer.get_by_role("button", name="Let bots play on from here").click()
    expect(answer).to_contain_text("As played: transforms in", timeout=SOON)
    expect(page.get_by_role("button", name="Stop")).to_have_count(0, timeout=60_000)
    camera.also(desk, "debrief-rewind-answer")
    page.goto(house.url(f"/#/control/{left.exercise}"))
    pictures.projector(house, camera, desk, screen)
    _leave(desk, screen)


def _leave(*people: Person) -> None:
    for someone in people:
        assert someone.errors == [], (someone.name, someone.errors)
        someone.context.close()


PARTS: dict[str, Callable[[House, Browser, Camera], None]] = {
    "doors": doors,
    "evening": evening,
    "class": a_class,
}


def main() -> None:
    """Play what is asked for, and put the pictures side by side."""
    words = argparse.ArgumentParser(prog="python -m tests.browser.gallery")
    words.add_argument("folder", type=Path)
    words.add_argument("--parts", nargs="+", choices=(*PARTS, "debrief"))
    words.add_argument("--widths", nargs="+", choices=tuple(WIDTHS), default=tuple(WIDTHS))
    words.add_argument("--colours", nargs="+", choices=COLOURS, default=COLOURS)
    words.add_argument("--languages", nargs="+", choices=LANGUAGES, default=("en", "ar"))
    asked = words.parse_args()
    variants = Variants(tuple(asked.widths), tuple(asked.colours), tuple(asked.languages))
    camera = Camera(asked.folder, variants)
    camera.folder.mkdir(parents=True, exist_ok=True)
    for part in asked.parts or (*PARTS, "debrief"):
        with tempfile.TemporaryDirectory() as folder:
            house = House(Path(folder))
            left = asyncio.run(lay(house.folder)) if part == "debrief" else None
            if left is not None:
                (house.folder / "log.sqlite3").rename(house.folder / "house.sqlite3")
            house.start()
            with sync_playwright() as playwright:
                chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
                try:
                    if left is not None:
                        debrief(house, chromium, camera, left)
                    else:
                        PARTS[part](house, chromium, camera)
                finally:
                    chromium.close()
                    house.stop()
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
        made = sheets(camera.folder, chromium)
        chromium.close()
    sys.stdout.write("".join(f"{line}\n" for line in (*camera.faults, *made)))


if __name__ == "__main__":
    main()
