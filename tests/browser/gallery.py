"""Every page and state, in every width, colour and language, for somebody who looks at them all.

    python -m tests.browser.gallery FOLDER [--parts evening debrief …] [--widths phone …]
        [--colours dark …] [--languages ar zh …] [--unchecked]

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
from tests.browser import corners, pictures
from tests.browser.camera import COLOURS, SOON, WIDTHS, Camera, Variants, sheets
from tests.browser.conftest import CHROMIUM, FLAGS, PHONE, WIDE, After, House, Person, person
from tests.browser.places import LANGUAGES
from tests.kit.evening import Evening, lay, lay_class

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


def notes(house: House, chromium: Browser, camera: Camera, left: Evening) -> None:
    """What a learner writes beside the rounds, on a phone."""
    desk, ann = person(chromium, "Control", WIDE), person(chromium, "Ann", PHONE)
    After(house, left).open_debrief(_entered(house, desk))
    page = ann.page
    page.goto(house.url(f"/#seat={left.link}"))
    expect(page.get_by_role("navigation", name="Pages")).to_be_visible(timeout=SOON)
    for screen, text in (("transformed", SAID), ("after", SAID_TOO)):
        page.goto(house.url(f"/#/debrief/{left.exercise}%2F{screen}"))
        page.get_by_label("A note of your own").first.fill(text)
        page.get_by_role("checkbox", name="Show it to everybody").first.check()
        page.get_by_role("button", name="Keep the note").first.click()
        expect(page.get_by_text(text).first).to_be_visible(timeout=SOON)
        camera.also(ann, f"notes-{screen}")
    _leave(desk, ann)


SAID = "Here we stopped listening. They had asked for six weeks since the spring."
SAID_TOO = "لم نكن نعرف أنهم كانوا يخشون المفاجأة أكثر من الإكراه."


def side_by_side(house: House, chromium: Browser, camera: Camera, exercise: str, many: int) -> None:
    """One pair in every exercise of a seminar of so many."""
    desk = _entered(house, person(chromium, "Control", WIDE))
    page = desk.page
    page.goto(house.url(f"/#/control/{exercise}"))
    page.get_by_role("button", name="Open the debrief").click()
    expect(page.get_by_role("button", name="Close the debrief")).to_be_visible(timeout=SOON)
    page.goto(house.url(f"/#/debrief/{exercise}%2Fcompare"))
    expect(page.locator("main figure").first).to_be_visible(timeout=SOON)
    camera.also(desk, f"debrief-compare-{many}")
    page.goto(house.url("/#/control"))
    expect(page.get_by_role("link", name="Look in").first).to_be_visible(timeout=SOON)
    camera.also(desk, f"control-all-{many}")
    _leave(desk)


def _entered(house: House, desk: Person) -> Person:
    """Control, by the link that the house prints."""
    desk.page.goto(house.url(f"/#control={house.control}"))
    joining = desk.page.get_by_role("region", name="How people join")
    expect(joining.first).to_be_visible(timeout=SOON)
    return desk


def _leave(*people: Person) -> None:
    for someone in people:
        assert someone.errors == [], (someone.name, someone.errors)
        someone.context.close()


Part = Callable[[House, Browser, Camera], None]
PARTS: dict[str, Part] = {
    "doors": doors,
    "evening": evening,
    "class": a_class,
    "lesson": corners.lesson,
    "refusals": corners.refusals,
    "names": corners.names,
}


def _after_evening(
    of: Callable[[House, Browser, Camera, Evening], None],
) -> Callable[[House], Part]:
    """A part that begins after an evening of bots; it is laid before the house opens."""

    def begin(house: House) -> Part:
        left = asyncio.run(lay(house.folder))
        (house.folder / "log.sqlite3").rename(house.folder / "house.sqlite3")
        return lambda house, chromium, camera: of(house, chromium, camera, left)

    return begin


def _after_many(many: int) -> Callable[[House], Part]:
    """The same for a seminar of so many exercises."""

    def begin(house: House) -> Part:
        exercise = asyncio.run(lay_class(house.folder, many))
        (house.folder / "log.sqlite3").rename(house.folder / "house.sqlite3")
        return lambda house, chromium, camera: side_by_side(house, chromium, camera, exercise, many)

    return begin


def _beside_history(house: House) -> Part:
    exercise = corners.helsinki(house)
    return lambda house, chromium, camera: corners.history(house, chromium, camera, exercise)


LATER: dict[str, Callable[[House], Part]] = {
    "debrief": _after_evening(debrief),
    "facilitators": _after_evening(corners.facilitators),
    "paper": _after_evening(corners.paper),
    "history": _beside_history,
    "notes": _after_evening(notes),
    "five": _after_many(5),
    "twelve": _after_many(12),
}


def main() -> None:
    """Play what is asked for, and put the pictures side by side."""
    words = argparse.ArgumentParser(prog="python -m tests.browser.gallery")
    words.add_argument("folder", type=Path)
    words.add_argument("--parts", nargs="+", choices=(*PARTS, *LATER))
    words.add_argument("--widths", nargs="+", choices=tuple(WIDTHS), default=tuple(WIDTHS))
    words.add_argument("--colours", nargs="+", choices=COLOURS, default=COLOURS)
    words.add_argument("--languages", nargs="+", choices=LANGUAGES, default=("en", "ar"))
    words.add_argument(
        "--unchecked", action="store_true", help="without axe, a thumb, a narrow one"
    )
    asked = words.parse_args()
    variants = Variants(
        tuple(asked.widths), tuple(asked.colours), tuple(asked.languages), not asked.unchecked
    )
    camera = Camera(asked.folder, variants)
    camera.folder.mkdir(parents=True, exist_ok=True)
    for part in asked.parts or (*PARTS, *LATER):
        with tempfile.TemporaryDirectory() as folder:
            house = House(Path(folder))
            play = LATER[part](house) if part in LATER else PARTS[part]
            house.start()
            with sync_playwright() as playwright:
                chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
                try:
                    play(house, chromium, camera)
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
