"""The manual's pictures: `python -m tests.browser.pictures` plays an evening and takes them.

`python -m tests.browser.gallery` plays the same evening and takes every variant of every page.
"""

import asyncio
import re
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Browser, Page, expect, sync_playwright

from tests.browser.camera import SOON, Camera
from tests.browser.conftest import (
    CHROMIUM,
    FLAGS,
    PHONE,
    ROOT,
    WIDE,
    House,
    Person,
    code_on,
    person,
)
from tests.kit.evening import lay_class

PICTURES = ROOT / "docs" / "pictures"


def go(page: Page, name: str) -> None:
    """Open one of a player's pages by its link."""
    page.get_by_role("navigation").get_by_role("link", name=name).first.click()


def phase(someone: Person, words: str) -> None:
    """Wait until the phase has come."""
    expect(someone.page.get_by_role("banner")).to_contain_text(words, timeout=SOON)


def arrivals(house: House, camera: Camera, desk: Person, players: tuple[Person, ...]) -> None:
    """The facilitator's link, the code, the door, the first sheet; then the evening starts."""
    page = desk.page
    page.goto(house.url(f"/#control={house.control}"))
    code = code_on(page)
    for someone in players:
        someone.page.goto(house.url(f"/#join={code}"))
        someone.page.get_by_label("Your name").fill(someone.name)
        expect(someone.page.get_by_text("This device will do.")).to_be_visible(timeout=SOON)
        if someone is players[0]:
            camera.take(someone, "join")
        someone.page.get_by_role("button", name="Take part").click()
        expect(someone.page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    camera.take(players[0], "briefing", height=1100)
    camera.take(desk, "control-all")
    page.get_by_role("link", name="Look in").click()
    expect(page.get_by_text(players[-1].name)).to_be_visible(timeout=SOON)
    page.get_by_role("button", name="Start").click()
    for someone in players:
        phase(someone, "Talks")


def guess(someone: Person, level: str, fear: str) -> None:
    """The first guess, on the briefing, before anybody talks."""
    page = someone.page
    page.get_by_role("radio", name=level).check()
    page.get_by_role("radio", name=fear).check()
    page.get_by_role("button", name="Keep the estimate").click()
    expect(page.get_by_text("The estimate is kept").first).to_be_visible(timeout=SOON)


def talks(camera: Camera, ann: Person, bob: Person) -> None:
    """A draft for two, a number in brackets, and two signatures."""
    for someone in (ann, bob):
        go(someone.page, "Floor")
    camera.take(ann, "floor")
    for page in ("Home", "Record", "Decisions"):
        go(ann.page, page)
        camera.also(ann, f"{page.lower()}-at-first")
    go(ann.page, "Drafts")
    camera.also(ann, "drafts-none")
    ann.page.get_by_role("button", name="Write a draft").click()
    ann.page.get_by_label("Title").fill("Autumn without surprises")
    for other in ("Skerra", "Vessany"):
        ann.page.get_by_role("group", name="Between whom").get_by_label(other).uncheck()
    ann.page.get_by_role("button", name="Add: Notice of military activities").click()
    ann.page.get_by_role("button", name="Add: Military direct line").click()
    expect(ann.page.get_by_text("At home:").first).to_be_visible(timeout=SOON)
    camera.take(ann, "composer", height=1100)
    ann.page.get_by_role("button", name="Put it on the table").click()
    ann.page.get_by_role("link", name="Autumn without surprises").click(timeout=SOON)
    go(bob.page, "Drafts")
    bob.page.get_by_role("link", name="Autumn without surprises").click(timeout=SOON)
    bob.page.goto(bob.page.url.split("#", maxsplit=1)[0] + "#/cable")
    expect(bob.page.get_by_role("heading", name="Cable")).to_be_visible(timeout=SOON)
    camera.take(bob, "cable", height=1100)
    bob.page.go_back()
    bob.page.get_by_role("button", name="21 days. Reserve another number").click()
    bob.page.get_by_role("group", name="Usual numbers").get_by_role("button", name="42").click()
    bob.page.get_by_label("Why (if you want to say)").fill(
        "The landing brigade trains for six weeks."
    )
    bob.page.get_by_role("button", name="Put 42 in brackets").click()
    bracketed = ann.page.get_by_role("button", name="in brackets")
    bracketed.click(timeout=SOON)
    camera.take(ann, "bracket", height=1100)
    camera.take(bob, "draft")
    if camera.variants is not None:
        bob.page.get_by_role("button", name="Quote article 1 in a channel").click()
        camera.also(bob, "draft-quoting")
        bob.page.keyboard.press("Escape")
        go(bob.page, "Drafts")
        camera.also(bob, "drafts")
        bob.page.go_back()
    ann.page.get_by_role("button", name="Accept 42").click()
    for someone in (ann, bob):
        someone.page.get_by_role("button", name="Sign", exact=True).click(timeout=SOON)
    signatures = ann.page.get_by_role("list", name="Signatures")
    expect(signatures.get_by_text("not signed")).to_have_count(0, timeout=SOON)
    go(bob.page, "Channels")
    bob.page.get_by_role("link", name="Plenary").click()
    bob.page.get_by_label("Say something").fill("Six weeks, then. Tell your reservists.")
    bob.page.get_by_role("button", name="Send").click()
    camera.also(bob, "channel")
    go(bob.page, "Channels")
    camera.also(bob, "channels")


def decisions(camera: Camera, ann: Person, bob: Person) -> None:
    """Envelopes: what is done with attention, and what is believed of the other."""
    for someone in (ann, bob):
        go(someone.page, "Floor")
        someone.page.get_by_role("button", name="We are done talking").click()
    for someone in (ann, bob):
        phase(someone, "Decisions")
        go(someone.page, "Decisions")
    camera.also(ann, "decisions-open")
    ann.page.get_by_role("heading", name="Attention").click()
    tokens = ann.page.get_by_role("group", name="Convene experts")
    tokens.get_by_role("button", name="Corvane").click()
    ann.page.get_by_role("group", name="Commission a cost review").get_by_role("button").click()
    expect(ann.page.get_by_text("0 of 2 tokens left.")).to_be_visible(timeout=SOON)
    camera.take(ann, "decisions", height=1100)
    camera.take(bob, "decisions-wide", height=1250)
    ann.page.get_by_role("button", name="Seal the envelope").click()
    if camera.variants is not None:
        expect(ann.page.get_by_role("button", name="Open it again")).to_be_visible(timeout=SOON)
        camera.also(ann, "decisions-sealed")
    bob.page.get_by_role("button", name="Seal the envelope").click()
    for someone in (ann, bob):
        phase(someone, "Reading")


def reading(camera: Camera, desk: Person, ann: Person, bob: Person) -> None:
    """What home made of it, and what the facilitator sees."""
    go(ann.page, "Home")
    camera.take(ann, "home", height=1100)
    go(bob.page, "Home")
    camera.take(bob, "home-wide", dark=True, height=1100)
    go(bob.page, "Record")
    camera.also(bob, "record")
    go(bob.page, "Floor")
    camera.also(bob, "floor-reading")
    go(bob.page, "Drafts")
    camera.also(bob, "drafts-after")
    camera.take(desk, "control")
    sections = ["Hidden state"]
    if camera.variants is not None:
        sections += ["Envelopes", "Texts", "Talk", "News", "Record", "Who is here"]
    for section in sections:
        desk.page.get_by_role("link", name=section, exact=True).click()
        camera.take(desk, "control-" + section.lower().replace(" ", "-"), height=1400)


def projector(house: House, camera: Camera, desk: Person, screen: Person) -> None:
    """The public screen of the room, by the link that control hands out."""
    desk.page.get_by_text("More", exact=True).click()
    desk.page.get_by_role("button", name="Link for the projector").click()
    link = desk.page.get_by_role("dialog").get_by_label("Link").input_value()
    screen.page.goto(link)
    expect(screen.page.get_by_role("region", name="Who is here")).to_be_visible(timeout=SOON)
    camera.take(screen, "projector")
    desk.page.keyboard.press("Escape")


def other_rounds(camera: Camera, desk: Person) -> None:
    """Understudies take the seats of the two players, and the evening goes its way."""
    page = desk.page
    page.get_by_role("link", name="Who is here", exact=True).click()
    page.get_by_role("button", name="Link of Ann").click()
    link = page.get_by_role("dialog").get_by_role("textbox", name="Link")
    expect(link).to_have_value(re.compile("#"), timeout=SOON)
    camera.take(desk, "control-link")
    page.keyboard.press("Escape")
    for party in ("Halvern", "Corvane"):
        page.get_by_role("button", name=f"Let a bot play: {party}").click()
        out = page.get_by_role("button", name=f"Take the bot out: {party}")
        expect(out).to_be_visible(timeout=SOON)
    clock = page.get_by_role("region", name="The clock of this table")
    expect(clock).to_contain_text("Over", timeout=180_000)
    clock.get_by_role("button", name="Open the debrief").click()


def debrief(camera: Camera, someone: Person, phone: Person) -> None:
    """The debrief, screen by screen."""
    page = someone.page
    page.get_by_role("link", name="See what each side").first.click(timeout=SOON)
    screens = page.get_by_role("navigation", name="Screens of the debrief")
    screens.get_by_role("link", name="What they were afraid of").click()
    page.get_by_role("link", name="Corvane, of Halvern").first.click()
    page.get_by_role("button", name="Unveil what Corvane feared").click()
    camera.take(someone, "debrief-1-feared", dark=True, height=1080)
    screens.get_by_role("link", name="Signed is not transformed").click()
    camera.take(someone, "debrief", height=1290)
    screens.get_by_role("link", name="The books").click()
    camera.take(someone, "debrief-2-books", height=1180)
    phone.page.get_by_role("link", name="See what each side").first.click(timeout=SOON)
    screens = phone.page.get_by_role("navigation", name="Screens of the debrief")
    screens.get_by_role("link", name="Signed is not transformed").click()
    camera.take(phone, "debrief-phone", dark=True, height=1100)


def led(camera: Camera, desk: Person, screen: Person) -> None:
    """Control leads the room, and the room's screen shows what is unveiled."""
    page = desk.page
    page.get_by_role("link", name="See the debrief").click()
    screens = page.get_by_role("navigation", name="Screens of the debrief")
    screens.get_by_role("link", name="What they were afraid of").click()
    page.get_by_role("link", name="Corvane, of Halvern").first.click()
    page.get_by_role("button", name="Lead the room").click()
    unveil = page.get_by_role("button", name="Unveil what Corvane feared")
    expect(screen.page.get_by_role("heading", name="What they were afraid of")).to_be_visible()
    camera.take(desk, "debrief-lead")
    unveil.click()
    expect(screen.page.get_by_text("What it was:")).to_be_visible(timeout=SOON)
    camera.take(screen, "debrief-wall")
    page.get_by_role("button", name="Lead the room").click()


def rewound(camera: Camera, someone: Person) -> None:
    """One decision is taken back, and bots play on from there."""
    page = someone.page
    screens = page.get_by_role("navigation", name="Screens of the debrief")
    screens.get_by_role("link", name="Rewind one decision").click()
    turns = page.get_by_role("button", name=re.compile("takes a leap of faith|is signed$"))
    leaps = turns.filter(has_text="takes a leap of faith")
    expect(turns.first).to_be_visible(timeout=SOON)
    (leaps if leaps.count() else turns).first.click()
    page.get_by_role("radio", name=re.compile("^No leap$|^Not signed")).first.check()
    answer = page.get_by_role("region", name=re.compile("Instead: "))
    answer.get_by_role("combobox", name="How often").select_option("100")
    answer.get_by_role("button", name="Let bots play on from here").click()
    expect(answer).to_contain_text("As played: transforms in", timeout=SOON)
    expect(page.get_by_role("button", name="Stop")).to_have_count(0, timeout=180_000)
    camera.take(someone, "debrief-rewind", height=1620)


def side_by_side(house: House, camera: Camera, desk: Person, exercise: str) -> None:
    """One pair at every table of a class that has played."""
    page = desk.page
    page.goto(house.url(f"/#control={house.control}"))
    expect(page.get_by_role("region", name="How people join")).to_be_visible(timeout=SOON)
    page.goto(house.url(f"/#/debrief/{exercise}%2Fcompare"))
    expect(page.locator("main figure").first).to_be_visible(timeout=SOON)
    camera.take(desk, "debrief-side-by-side", height=1100)


NAMES = "Amara\nBjörn\nChidi\nDolores\nÉmile\nFarah\nGiulia\nHye-jin\nIbrahim\nJelena\nKofi\nLucía"


def a_class(house: House, camera: Camera, desk: Person) -> None:
    """A seminar of two tables, its seating plan and its hand-outs."""
    page = desk.page
    page.goto(house.url("/#/control"))
    page.get_by_role("button", name="New seminar").click()
    page.get_by_label("Number of tables").fill("2")
    camera.take(desk, "control-set-up")
    page.get_by_role("button", name="Set it up").click()
    page.get_by_role("link", name="Seating plan").click(timeout=SOON)
    page.get_by_label("Names, one to a line").fill(NAMES)
    page.get_by_role("button", name="Write them down").click()
    expect(page.get_by_text("12 people are written down.")).to_be_visible(timeout=SOON)
    page.get_by_role("button", name="Deal at random").click()
    expect(page.get_by_text("12 people were dealt anew.")).to_be_visible(timeout=SOON)
    camera.take(desk, "control-plan", height=1500)
    page.get_by_role("link", name="Hand-outs").click()
    expect(page.get_by_role("region", name="Name plates")).to_be_visible(timeout=SOON)
    for kind in ("How to join", "Name plates"):
        page.get_by_role("checkbox", name=kind).uncheck()
    camera.take(desk, "control-paper", height=1300)


def lesson(house: House, camera: Camera, newcomer: Person) -> None:
    """The door with the way into the tutorial, and its third step."""
    page = newcomer.page
    page.goto(house.url())
    camera.take(newcomer, "door")
    page.get_by_role("button", name="Learn it in three minutes").click()
    page.get_by_role("button", name="Next", exact=True).click(timeout=SOON)
    guess(newcomer, "fairly", "coercion")
    page.get_by_role("link", name="Show me where").click(timeout=SOON)
    expect(page.get_by_role("complementary", name="Tutorial")).to_contain_text("Step 3")
    camera.take(newcomer, "tutorial")


def evening(house: House, chromium: Browser, camera: Camera) -> None:
    """One evening of `two-shores`, from the door to the debrief."""
    newcomer = person(chromium, "Newcomer", PHONE)
    lesson(house, camera, newcomer)
    desk = person(chromium, "Control", WIDE)
    ann = person(chromium, "Ann", PHONE)
    bob = person(chromium, "Bob", WIDE)
    screen = person(chromium, "Room", WIDE)
    arrivals(house, camera, desk, (ann, bob))
    guess(ann, "strongly", "coercion")
    guess(bob, "fairly", "growth")
    talks(camera, ann, bob)
    decisions(camera, ann, bob)
    reading(camera, desk, ann, bob)
    projector(house, camera, desk, screen)
    other_rounds(camera, desk)
    debrief(camera, bob, ann)
    rewound(camera, bob)
    led(camera, desk, screen)
    a_class(house, camera, desk)
    for someone in (newcomer, desk, ann, bob, screen):
        assert someone.errors == [], (someone.name, someone.errors)
        someone.context.close()


def many(house: House, chromium: Browser, camera: Camera, exercise: str) -> None:
    """What only a seminar of several tables has to show."""
    desk = person(chromium, "Control", WIDE)
    side_by_side(house, camera, desk, exercise)
    assert desk.errors == []
    desk.context.close()


TABLES = 4
"""Of the class that is set side by side."""


def main() -> None:
    """Take the manual's pictures."""
    camera = Camera(PICTURES)
    with tempfile.TemporaryDirectory() as folder, tempfile.TemporaryDirectory() as other:
        # A class is played before any browser runs a loop of its own.
        exercise = asyncio.run(lay_class(Path(other), TABLES))
        (Path(other) / "log.sqlite3").rename(Path(other) / "house.sqlite3")
        houses = House(Path(folder)), House(Path(other))
        for house in houses:
            house.start()
        with sync_playwright() as playwright:
            chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=FLAGS)
            try:
                many(houses[1], chromium, camera, exercise)
                evening(houses[0], chromium, camera)
            finally:
                chromium.close()
                for house in houses:
                    house.stop()
    size = sum(path.stat().st_size for path in camera.folder.glob("*.png"))
    sys.stdout.write(f"{camera.folder}: {size // 1000} kB\n")


if __name__ == "__main__":
    main()
