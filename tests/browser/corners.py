"""What the gallery shows besides an ordinary evening: two facilitators, paper, history, names."""

import asyncio
import re

from playwright.sync_api import Browser, Page, expect

from tests.browser import pictures
from tests.browser.camera import SOON, Camera
from tests.browser.conftest import PHONE, WIDE, After, House, Person, code_on, person
from tests.browser.places import SCREENS
from tests.browser.test_colleagues import enter, invited
from tests.browser.test_debrief import two_rounds
from tests.browser.test_tutorial import coach
from tests.kit.evening import Evening

LONG = "Maximiliana-Theodora Freifrau von und zu"
"""As long as the door lets a name be."""
NAMES = (
    LONG,
    "عبد الرحمن بن عبد العزيز آل الشيخ",
    "👩🏽‍⚖️ Zoë 🕊️",
    "Nguyễn Thị Hồng-Ánh",
    "康斯坦丁诺夫娜·亚历山德拉",
    "Александра Константинопольская-Преображ",
    "W" * 40,
    "नमस्ते इन्दिरा",
)


def facilitators(house: House, chromium: Browser, camera: Camera, left: Evening) -> None:
    """Two at control of one table, and the room led through the debrief, step by step."""
    ben, ann = person(chromium, "Ben", WIDE), person(chromium, "Ann", PHONE)
    after = After(house, left)
    after.enter(ben)
    desk = ben.page
    desk.get_by_role("link", name="Account and signing out").click()
    desk.get_by_role("textbox", name="Name").fill("Ben")
    desk.get_by_role("button", name="Keep it").click()
    desk.get_by_role("link", name="Back to control").click()
    anna = enter(chromium, house, "Anna", invited(desk, "Anna"), WIDE)
    other = anna.page
    desk.get_by_role("button", name="Facilitators", exact=True).click()
    expect(desk.get_by_role("dialog").get_by_text("Anna")).to_be_visible(timeout=SOON)
    camera.also(ben, "two-facilitators")
    desk.keyboard.press("Escape")
    camera.also(ben, "two-all")
    for page in (desk, other):
        page.goto(house.url(f"/#/control/{left.halfway}"))
    expect(desk.get_by_text("Also at this table: Anna")).to_be_visible(timeout=SOON)
    camera.also(ben, "two-table")
    for page in (desk, other):
        page.get_by_role("link", name="Notebook").click()
    other.get_by_label("Note to yourself").fill("Skerra talks past Vessany")
    other.get_by_role("button", name="Write it down").click()
    for page in (desk, other):
        page.get_by_role("button", name="Change", exact=True).click(timeout=SOON)
    desk.get_by_label(re.compile("Page of entry")).fill("Skerra needs a break")
    desk.get_by_role("main").get_by_role("button", name="Write it down").click()
    expect(other.get_by_text("Meanwhile a colleague wrote:")).to_be_visible(timeout=SOON)
    camera.also(anna, "two-notebook")
    for name in ("Hidden state", "Record"):
        desk.get_by_role("link", name=name, exact=True).click()
        if name == "Record":
            desk.get_by_text("Who did what at control").click()
        camera.also(ben, "two-" + name.lower().replace(" ", "-"))
    after.join(ann)
    after.open_debrief(ben)
    anna.page.goto(house.url(f"/#/control/{left.exercise}"))
    expect(desk.get_by_text("Also at this table: Anna")).to_be_visible(timeout=SOON)
    camera.also(ben, "two-over")
    unveiling(house, chromium, camera, ben, anna, ann, left)
    _leave(ben, anna, ann)


def unveiling(
    house: House,
    chromium: Browser,
    camera: Camera,
    ben: Person,
    anna: Person,
    ann: Person,
    left: Evening,
) -> None:
    """One leads; what she leads to is seen by the other, on a phone and on the wall."""
    after, wall = After(house, left), person(chromium, "Wall", WIDE)
    desk = ben.page
    desk.get_by_text("More", exact=True).click()
    desk.get_by_role("button", name="Link for the projector").click()
    wall.page.goto(desk.get_by_role("dialog").get_by_label("Link").input_value())
    expect(wall.page.get_by_text("The debrief is open.")).to_be_visible(timeout=SOON)
    camera.also(wall, "led-wall-open")
    after.go(ben, "before")
    desk.get_by_role("button", name="Lead the room").click()
    after.go(anna, "before")
    after.go(ann, "before")
    expect(ann.page.get_by_text("Control leads through the debrief.")).to_be_visible(timeout=SOON)
    camera.also(ben, "led-before")
    camera.also(anna, "led-before-other")
    camera.also(ann, "led-before-phone")
    camera.also(wall, "led-before-wall")
    after.go(ben, "feared/-/corvane/halvern")
    camera.also(ben, "led-feared")
    camera.also(ann, "led-feared-phone")
    for step in range(1, 7):
        desk.get_by_role("button", name=re.compile("^Unveil")).click()
        told = ann.page.get_by_role("main").get_by_text("What it was:")
        expect(told).to_be_visible(timeout=SOON)
        camera.also(ann, f"led-unveiled-{step}-phone")
        if step == 1:
            camera.also(ben, f"led-unveiled-{step}")
            camera.also(wall, f"led-unveiled-{step}-wall")
        onward = desk.get_by_role("main").get_by_role("link", name=re.compile("^Next:"))
        if onward.count() == 0:
            break
        onward.first.click()
    for screen in SCREENS[2:]:
        after.go(ben, screen)
        if screen in ("mind-gap", "verdict", "after"):
            camera.also(ann, f"led-{screen}-phone")
            camera.also(wall, f"led-{screen}-wall")
    _leave(wall)


def history(house: House, chromium: Browser, camera: Camera, exercise: str) -> None:
    """What history did, beside two rounds of a case that has happened."""
    desk = person(chromium, "Control", WIDE)
    page = desk.page
    _enter(house, page)
    page.goto(house.url(f"/#/debrief/{exercise}%2Fhistory"))
    usual = page.get_by_role("main").get_by_text("The hatched area holds")
    expect(usual).to_be_visible(timeout=120_000)
    expect(page.locator("main [aria-busy=true]")).to_have_count(0, timeout=120_000)
    camera.also(desk, "history")
    page.get_by_role("button", name="Show the figures as a table").first.click()
    camera.also(desk, "history-figures")
    page.goto(house.url(f"/#/debrief/{exercise}%2Fbefore"))
    camera.also(desk, "history-before")
    _leave(desk)


def lesson(  # noqa: PLR0915  in one order
    house: House, chromium: Browser, camera: Camera
) -> None:
    """Every step of the tutorial, as somebody goes through it on a phone."""
    ann = person(chromium, "Ann", PHONE)
    page = ann.page

    def step(number: int) -> None:
        expect(coach(page)).to_contain_text(f"Step {number} of 14", timeout=SOON)
        camera.also(ann, f"lesson-{number:02}")

    def shown() -> None:
        coach(page).get_by_role("link", name="Show me where").click()

    def press(name: str) -> None:
        page.get_by_role("button", name=name).first.click()

    page.goto(house.url())
    press("Learn it in three minutes")
    step(1)
    coach(page).get_by_role("button", name="Next").click()
    step(2)
    pictures.guess(ann, "fairly", "coercion")
    step(3)
    shown()
    press("Write a draft")
    page.get_by_label("Title").fill("A line across the ice")
    press("Add: Military direct line")
    camera.also(ann, "lesson-03-composer")
    press("Put it on the table")
    step(4)
    page.get_by_role("link", name="A line across the ice").click()
    press("1 call a week. Reserve another number")
    camera.also(ann, "lesson-04-number")
    page.get_by_role("group", name="Usual numbers").get_by_role("button", name="7").click()
    press("Put 7 in brackets")
    step(5)
    page.get_by_role("button", name="in brackets").click()
    press("Withdraw our reservation")
    step(6)
    page.get_by_role("button", name="Sign", exact=True).click()
    step(7)
    shown()
    press("We are done talking")
    step(8)
    shown()
    press("Seal the envelope")
    step(9)
    shown()
    step(10)
    shown()
    press("We have read")
    expect(page.get_by_role("banner")).to_contain_text("Round 2", timeout=SOON)
    press("We are done talking")
    step(11)
    shown()
    press("Seal the envelope")
    step(12)
    shown()
    step(13)
    shown()
    page.get_by_role("link", name="What they were afraid of").first.click()
    step(14)
    _leave(ann)


def refusals(house: House, chromium: Browser, camera: Camera) -> None:
    """What is said where something cannot be: at the door, at the table, in a dialog."""
    ann, desk = person(chromium, "Ann", PHONE), person(chromium, "Control", WIDE)
    _enter(house, desk.page)
    code = code_on(desk.page)
    page = ann.page
    page.goto(house.url("/#join=ZZZZZZ"))
    expect(page.get_by_role("alert").first).to_be_visible(timeout=SOON)
    camera.also(ann, "refused-code")
    page.goto(house.url(f"/#join={code}"))
    page.get_by_label("Your name").evaluate("(field) => field.removeAttribute('maxlength')")
    page.get_by_label("Your name").fill("ἈβΓ" * 67)
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_role("alert").first).to_be_visible(timeout=SOON)
    camera.also(ann, "refused-name")
    page.get_by_label("Your name").fill("Ann")
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    desk.page.get_by_role("link", name="Look in").click()
    desk.page.get_by_role("button", name="Start").click()
    pictures.phase(ann, "Talks")
    pictures.go(page, "Channels")
    page.get_by_role("link", name="Plenary").click()
    page.get_by_label("Say something").evaluate(
        "(field) => { field.removeAttribute('maxlength'); field.value = 'a'.repeat(10000);"
        " field.dispatchEvent(new Event('input', { bubbles: true })); }"
    )
    page.get_by_role("button", name="Send").click()
    expect(page.locator(".toast").get_by_role("alert")).to_be_visible(timeout=SOON)
    page.get_by_label("Say something").fill("")
    camera.also(ann, "refused-line")
    desk.page.get_by_role("button", name="Pause", exact=True).click()
    desk.page.get_by_role("dialog").get_by_label("Reason").fill("Fire drill")
    camera.also(desk, "pausing")
    desk.page.get_by_role("dialog").get_by_role("button", name="Pause", exact=True).click()
    expect(page.get_by_text("Fire drill").first).to_be_visible(timeout=SOON)
    camera.also(ann, "paused")
    pictures.go(page, "Floor")
    camera.also(ann, "paused-floor")
    _leave(ann, desk)


def names(house: House, chromium: Browser, camera: Camera) -> None:
    """Seats, plates, wall and talk with names as people have them."""
    desk = person(chromium, "Control", WIDE)
    _enter(house, desk.page)
    code = code_on(desk.page)
    people = [person(chromium, name, PHONE) for name in NAMES]
    for someone in people:
        page = someone.page
        page.goto(house.url(f"/#join={code}"))
        page.get_by_label("Your name").fill(someone.name)
        page.get_by_role("button", name="Take part").click()
        expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    camera.also(desk, "names-all")
    desk.page.get_by_role("link", name="Seating plan").click()
    expect(desk.page.get_by_text(NAMES[0]).first).to_be_visible(timeout=SOON)
    camera.also(desk, "names-plan")
    desk.page.get_by_role("link", name="Hand-outs").click()
    expect(desk.page.get_by_role("region", name="Name plates")).to_be_visible(timeout=SOON)
    camera.paper(desk, "names-paper")
    desk.page.goto(house.url("/#/control"))
    desk.page.get_by_role("link", name="Look in").click()
    expect(desk.page.get_by_text(NAMES[1]).first).to_be_visible(timeout=SOON)
    desk.page.get_by_role("button", name="Start").click()
    for someone in people[:3]:
        pictures.phase(someone, "Talks")
        pictures.go(someone.page, "Channels")
        someone.page.get_by_role("link", name="Plenary").click()
        someone.page.get_by_label("Say something").fill(SAID)
        someone.page.get_by_role("button", name="Send").click()
    camera.also(desk, "names-table")
    camera.also(people[0], "names-channel")
    pictures.go(people[1].page, "Floor")
    camera.also(people[1], "names-floor")
    _leave(desk, *people)


SAID = "We have said so before: https://example.org/" + "a-very-long-address-" * 4


def paper(house: House, chromium: Browser, camera: Camera, left: Evening) -> None:
    """The hand-outs of a class, and the report of an evening, as a printer gets them."""
    desk = person(chromium, "Control", WIDE)
    page = desk.page
    _enter(house, page)
    pictures.a_class(house, camera, desk)
    for kind in ("How to join", "Name plates"):
        page.get_by_role("checkbox", name=kind).check()
    camera.paper(desk, "handouts")
    After(house, left).open_debrief(desk)
    page.goto(house.url(f"/#/debrief/{left.exercise}%2Fall"))
    expect(page.get_by_role("button", name="Print")).to_be_visible(timeout=SOON)
    expect(page.locator("[aria-busy=true]")).to_have_count(0, timeout=SOON)
    camera.paper(desk, "report")
    _leave(desk)


def helsinki(house: House) -> str:
    """A case that has happened, two rounds of it, before the house opens."""
    exercise, _ = asyncio.run(two_rounds(house.folder))
    (house.folder / "log.sqlite3").rename(house.folder / "house.sqlite3")
    return exercise


def _enter(house: House, page: Page) -> None:
    page.goto(house.url(f"/#control={house.control}"))
    expect(page.get_by_role("region", name="How people join").first).to_be_visible(timeout=SOON)


def _leave(*people: Person) -> None:
    for someone in people:
        assert someone.errors == [], (someone.name, someone.errors)
        someone.context.close()
