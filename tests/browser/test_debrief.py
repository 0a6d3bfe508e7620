"""A debrief in a real browser, of an evening that bots have played in the real application."""

import asyncio
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, ViewportSize, expect

from tests.browser.camera import EDGES, speak
from tests.browser.conftest import PHONE, WIDE, After, House, Person, person
from tests.browser.keys import press
from tests.browser.places import LANGUAGES
from tests.kit.served import served

pytestmark = [pytest.mark.browser, pytest.mark.slow]

WALL = {"width": 1920, "height": 1080}
SMALL_WALLS = (ViewportSize(width=1440, height=900), ViewportSize(width=1280, height=720))
FOOT = "() => [...document.querySelectorAll('figure')].at(-1).getBoundingClientRect().bottom"


def test_a_decision_is_rewound_by_keyboard_and_bots_play_on(after: After, desk: Person) -> None:
    page = desk.page
    after.go(desk, "rewind")
    press(page, "takes a leap of faith")
    expect(page.get_by_role("heading", name="takes a leap of faith")).to_be_visible()
    desk.axe("a decision looked at")
    press(page, "No leap", "radio")
    question = page.get_by_role("heading", name="Instead: No leap")
    expect(question).to_be_visible()
    answer = page.get_by_role("region", name="Instead: No leap")
    expect(answer).to_contain_text("no replay can say")
    press(page, "Show the figures as a table")
    expect(answer.get_by_role("columnheader")).to_have_text(
        ["Round", "as played", "with the change"]
    )
    answer.get_by_role("combobox", name="How often").select_option("30")
    press(page, "Let bots play on from here")
    expect(answer).to_contain_text("As played: transforms in")
    expect(page.get_by_role("button", name="Stop")).to_have_count(0)
    expect(answer).to_contain_text("of 30")
    expect(answer.get_by_role("columnheader")).to_have_count(9)
    desk.axe("an answer with futures")
    # The address holds the question: whoever is sent it sees the same.
    page.reload()
    expect(question).to_be_visible()


def test_several_changes_are_listed_taken_back_and_sent_by_their_address(
    after: After, desk: Person
) -> None:
    page = desk.page
    after.go(desk, "rewind")
    page.get_by_text("More to change").click()
    sheet = page.get_by_role("region", name="One delegation, one round")
    sheet.get_by_label("Delegation").select_option("halvern")
    sheet.get_by_label("Round").select_option("2")
    expect(sheet.get_by_role("rowheader", name="Attention")).to_be_visible()
    # By keyboard: the first letters of what is wanted.
    sheet.get_by_label("Instead: A leap of faith").focus()
    page.keyboard.type("yes")
    page.keyboard.press("Tab")
    changes = page.get_by_role("region", name="What is to be otherwise")
    expect(changes.get_by_role("listitem")).to_have_count(1)
    expect(changes).to_contain_text("Halvern takes a leap of faith")
    sheet.get_by_label("Attention, 1").select_option("warning/skerra")
    expect(changes.get_by_role("listitem")).to_have_count(2)
    page.get_by_role("button", name="Measures work by themselves").click()
    expect(changes.get_by_role("listitem")).to_have_count(3)
    answer = page.get_by_role("region", name="With these 3 changes")
    expect(answer).to_contain_text("no replay can say")
    desk.axe("several changes")
    page.reload()
    expect(answer).to_contain_text("no replay can say")
    take = changes.get_by_role("button", name=re.compile("Take back: .*hostile"))
    take.focus()
    page.keyboard.press("Enter")
    expect(changes.get_by_role("listitem")).to_have_count(2)
    expect(page.get_by_role("region", name="With these 2 changes")).to_be_visible()
    changes.get_by_role("button", name="All as it was played").click()
    expect(changes).to_have_count(0)


def test_futures_can_be_stopped(after: After, desk: Person) -> None:
    page = desk.page
    after.go(desk, "rewind")
    page.get_by_text("More to change").click()
    page.get_by_role("button", name="Measures work by themselves").click()
    page.get_by_role("combobox", name="How often").select_option("200")
    page.get_by_role("button", name="Let bots play on from here").click()
    expect(page.get_by_role("progressbar")).to_be_visible()
    page.get_by_role("button", name="Stop").click()
    expect(page.get_by_role("button", name="Let bots play on from here")).to_be_visible()


def test_control_leads_the_room_and_people_keep_notes(after: After, chromium: Browser) -> None:
    desk, ann = person(chromium, "Control", WIDE), person(chromium, "Ann", PHONE)
    after.enter(desk)
    after.join(ann)
    wide, phone = desk.page, ann.page
    after.go(desk, "feared/-/corvane/halvern")
    expect(wide.get_by_role("button", name="Lead the room")).to_have_count(0)
    after.open_debrief(desk)
    after.go(desk, "feared/-/corvane/halvern")
    wide.get_by_role("button", name="Lead the room").click()
    after.go(ann, "verdict")
    phone_main = phone.get_by_role("main")
    expect(phone.get_by_text("Control leads through the debrief.")).to_be_visible()
    unveil = phone_main.get_by_role("button", name="Unveil what Corvane feared")
    expect(unveil).to_be_visible()
    wide.get_by_role("button", name="Unveil what Corvane feared").click()
    expect(phone_main).to_contain_text("What it was:")
    ann.axe("led")
    wide.get_by_role("link", name="Next: How well they read each other").click()
    expect(phone_main.get_by_role("heading", level=1)).to_contain_text("How well")
    phone.get_by_role("button", name="Look around by myself").click()
    after.go(ann, "after")
    wide.get_by_role("link", name="Next: Signed is not").click()
    note = phone_main.get_by_label("A note of your own")
    note.fill("Here we stopped listening.\u202e <b>Really.</b>")
    phone.reload()
    phone.get_by_role("button", name="Look around by myself").click()
    after.go(ann, "after")
    expect(note).to_have_value(re.compile("stopped listening"))
    phone_main.get_by_label("Beside which round").select_option("2")
    phone_main.get_by_label("Show it to everybody").check()
    ann.axe("a note")
    press(phone, "Keep the note")
    expect(phone_main.get_by_text("Here we stopped listening. <b>Really.</b>")).to_be_visible()
    with phone.expect_download() as taken:
        press(phone, "Download everything")
    with zipfile.ZipFile(taken.value.path()) as packed:
        assert "Here we stopped listening" in packed.read("notes.csv").decode()
    after.go(desk, "transformed/2")
    expect(wide.get_by_text("Here we stopped listening.")).to_be_visible()
    desk.axe("leading, with a note")
    assert (desk.errors, ann.errors) == ([], [])
    for someone in (desk, ann):
        someone.context.close()


def test_the_wall_follows_in_letters_that_a_room_can_read(after: After, chromium: Browser) -> None:
    desk, wall = person(chromium, "Control", WIDE), person(chromium, "Wall", WALL)
    after.enter(desk)
    after.open_debrief(desk)
    desk.page.get_by_text("More", exact=True).click()
    desk.page.get_by_role("button", name="Link for the projector").click()
    wall.page.goto(desk.page.get_by_role("dialog").get_by_label("Link").input_value())
    expect(wall.page.get_by_text("The debrief is open.")).to_be_visible()
    # Its own choice of language.
    wall.page.get_by_role("combobox", name="Language").select_option("fr")
    expect(wall.page.get_by_role("heading", name="En vigueur")).to_be_visible()
    wall.page.get_by_role("combobox").select_option("en")
    wall.axe("the wall")
    after.go(desk, "transformed")
    desk.page.get_by_role("button", name="Lead the room").click()
    title = wall.page.get_by_role("heading", level=1)
    expect(title).to_contain_text("Signed is not transformed")
    expect(wall.page.get_by_role("navigation")).to_have_count(0)
    desk.page.get_by_role("link", name="Next: Read the other way").click()
    expect(title).to_contain_text("Read the other way")
    # From eight metres: no letter of the page below a sixtieth of the wall's height.
    smallest = wall.page.evaluate(
        "() => Math.min(...[...document.querySelectorAll('main p, main li')]"
        ".map(e => parseFloat(getComputedStyle(e).fontSize) * e.currentCSSZoom))"
    )
    assert smallest >= WALL["height"] / 60
    wall.axe("led on the wall")
    # An unveiled fear stands on it whole, in every language: nobody can scroll there.
    after.go(desk, "feared/-/corvane/halvern")
    desk.page.get_by_role("button", name=re.compile("^Unveil")).click()
    expect(wall.page.get_by_text("What it was:")).to_be_visible()
    for size in (ViewportSize(width=1920, height=1080), *SMALL_WALLS):
        wall.page.set_viewport_size(size)
        for language in LANGUAGES:
            wall.page.get_by_role("combobox").select_option(language)
            expect(wall.page.locator("html")).to_have_attribute("lang", language)
            assert wall.page.evaluate(FOOT) <= size["height"], (language, size)
    wall.page.get_by_role("combobox").select_option("en")
    desk.page.get_by_role("button", name="Lead the room").click()
    expect(wall.page.get_by_role("heading", name="The press")).to_be_visible()
    assert (desk.errors, wall.errors) == ([], [])
    for someone in (desk, wall):
        someone.context.close()


CHARTS = "[...document.querySelectorAll('main figure')].filter((one) => one.checkVisibility())"
IN_SIGHT = f"""() => {CHARTS}.map((one) => one.getBoundingClientRect())
    .map(({{ top, bottom }}, at) => top >= 0 && bottom <= innerHeight ? at : -1)
    .filter((at) => at >= 0)"""


def test_a_screen_longer_than_the_wall_is_turned_by_whoever_leads(
    after: After, chromium: Browser
) -> None:
    """Nobody stands at the wall: without this, what lies below its edge is never seen there."""
    desk, wall = person(chromium, "Control", WIDE), person(chromium, "Wall", WIDE)
    after.enter(desk)
    after.open_debrief(desk)
    desk.page.get_by_text("More", exact=True).click()
    desk.page.get_by_role("button", name="Link for the projector").click()
    wall.page.goto(desk.page.get_by_role("dialog").get_by_label("Link").input_value())
    after.go(desk, "mind-gap")
    desk.page.get_by_role("button", name="Lead the room").click()
    expect(wall.page.get_by_role("heading", level=1)).to_contain_text("How well they read")
    expect(wall.page.locator("main figure").first).to_be_visible()
    cards = wall.page.evaluate(f"() => {CHARTS}.length")
    turn = desk.page.get_by_role("button", name="Next part on the room’s screen")
    top = "() => Math.round(scrollY)"
    assert wall.page.evaluate(top) == 0
    seen: set[int] = set(wall.page.evaluate(IN_SIGHT))
    assert len(seen) < cards
    for _ in range(6):
        before = wall.page.evaluate(top)
        turn.press("Enter")
        wall.page.wait_for_function(f"() => Math.round(scrollY) !== {before}")
        if wall.page.evaluate(top) == 0:
            break
        seen |= set(wall.page.evaluate(IN_SIGHT))
    assert wall.page.evaluate(top) == 0, "after the last part comes the first"
    assert seen == set(range(cards))
    turn.press("Enter")
    wall.page.wait_for_function("() => scrollY > 0")
    desk.page.get_by_role("link", name="Next: Signed is not transformed").click()
    expect(wall.page.get_by_role("heading", level=1)).to_contain_text("Signed is not")
    wall.page.wait_for_function("() => scrollY === 0")
    assert (desk.errors, wall.errors) == ([], [])


async def two_rounds(folder: Path) -> tuple[str, str]:
    """Of a historical case and of one that never was, each resolved twice by the clock."""
    found = []
    async with served(folder) as house:
        for case in ("helsinki", "two-shores"):
            exercise = str((await house.seminar(case))["exercises"][0]["id"])
            control = await house.control(exercise)
            await control.do("start")
            for round in (1, 2):
                for phase in ("talks", "decisions", "reading"):
                    await control.do("end-phase", round=round, phase=phase, reason="")
            found.append(exercise)
    return found[0], found[1]


@pytest.fixture
def helsinki(tmp_path: Path) -> Iterator[tuple[House, str, str]]:
    """A server that holds them; they are made before any browser runs a loop of its own."""
    exercises = asyncio.run(two_rounds(tmp_path))
    (tmp_path / "log.sqlite3").rename(tmp_path / "house.sqlite3")
    house = House(tmp_path)
    house.start()
    yield house, *exercises
    house.stop()


def test_history_lies_beside(helsinki: tuple[House, str, str], chromium: Browser) -> None:
    house, exercise, invented = helsinki
    desk = person(chromium, "Control", WIDE)
    page = desk.page
    page.goto(house.url(f"/#control={house.control}"))
    expect(page.get_by_role("region", name="How people join")).to_be_visible()
    page.goto(house.url(f"/#/debrief/{exercise}"))
    link = page.get_by_role("link", name="What history did")
    link.focus()
    page.keyboard.press("Enter")
    main = page.get_by_role("main")
    told = main.get_by_text(re.compile(r"After round 2, .* here and .* in history\."))
    expect(told.first).to_be_visible()
    # What luck makes of history comes in pieces, of which the first is soon there.
    luck = re.compile(r"under other luck: [1-9]|The hatched area holds")
    expect(main.get_by_text(luck)).to_be_visible(timeout=120_000)
    main.get_by_role("button", name="Show the figures as a table").first.focus()
    page.keyboard.press("Space")
    cells = main.get_by_role("row").filter(has=page.get_by_role("rowheader", name="2", exact=True))
    expect(cells.first.get_by_role("cell").first).to_have_text(re.compile(r"0\.\d\d"))
    desk.axe("history beside")
    # Another exercise has its own story, and no history where there was none.
    page.goto(house.url(f"/#/debrief/{invented}%2Ftransformed"))
    expect(main.get_by_text(re.compile("^Halvern and Corvane were never")).first).to_be_visible()
    expect(main.get_by_text("Soviet Union")).to_have_count(0)
    expect(page.get_by_role("link", name="What history did")).to_have_count(0)
    assert desk.errors == []
    desk.context.close()


def test_a_delegations_eyes_are_looked_through_by_keyboard(after: After, desk: Person) -> None:
    page = desk.page
    after.go(desk, "eyes/3/skerra")
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", name="What Skerra read of its own fears")).to_be_visible()
    rounds = main.get_by_role("slider")
    expect(rounds).to_have_attribute("aria-valuetext", re.compile("Round 3"))
    rounds.focus()
    page.keyboard.press("ArrowLeft")
    expect(page).to_have_url(re.compile(r"eyes%2F2%2Fskerra$"))
    expect(main.get_by_role("heading", name="How its capital read the round")).to_be_visible()
    main.get_by_role("combobox", name="Whose eyes").select_option("corvane")
    expect(main.get_by_role("heading", name="What Corvane read of its own fears")).to_be_visible()
    desk.axe("through Corvane's eyes")


def test_a_seminar_is_compared_table_by_table(after: After, desk: Person) -> None:
    page = desk.page
    after.go(desk, "compare")
    main = page.get_by_role("main")
    expect(main.get_by_role("heading", name="What came of it")).to_be_visible()
    expect(main.get_by_role("rowheader", name="Table 2").first).to_be_visible()
    main.get_by_role("combobox", name="Pair").select_option("1")
    press(page, "Show the figures as a table")
    expect(main.get_by_role("columnheader", name="Table 1").first).to_be_visible()
    # Beside them stands what bots make of the same start; whoever has seen enough stops them.
    press(page, "Let bots play it from the start")
    bots = main.get_by_role("region", name="What bots make of the same start")
    expect(bots.get_by_role("progressbar")).to_be_visible()
    expect(bots).to_contain_text("bots transformed the relation in")
    desk.axe("side by side")
    if bots.get_by_role("button", name="Stop").count() > 0:
        press(page, "Stop")
    expect(bots.get_by_role("figure")).to_have_count(2)


def test_bad_nights_and_minds_are_read_on_a_phone(after: After, chromium: Browser) -> None:
    someone = person(chromium, "Phone", PHONE, dark=True)
    after.enter(someone)
    page = someone.page
    after.go(someone, "stress")
    main = page.get_by_role("main")
    expect(main).to_contain_text("With all that is in force:")
    main.get_by_text("Crisis by crisis").click()
    expect(main.get_by_role("rowheader", name="an ultimatum")).to_be_visible()
    main.get_by_role("combobox", name="Round").select_option("1")
    expect(page).to_have_url(re.compile(r"stress%2F1$"))
    someone.axe("bad nights")
    after.go(someone, "mind-gap")
    expect(main.get_by_role("heading", name="Halvern on Skerra")).to_be_visible()
    main.get_by_role("button", name="Show the figures as a table").first.click()
    expect(main.get_by_role("columnheader", name="Services less truth")).to_be_visible()
    someone.axe("mind-gap")
    assert someone.errors == []
    someone.context.close()


def test_hand_outs_take_one_sheet_of_paper_each(after: After, desk: Person) -> None:
    page = desk.page
    page.goto(after.house.url("/#/control"))
    page.get_by_role("link", name="Hand-outs").click()
    expect(page.get_by_role("region", name="Name plates")).to_be_visible()
    sheets = page.get_by_role("main").get_by_text("For this delegation only.")
    expect(sheets).to_have_count(8)
    for language in LANGUAGES:
        speak(page, language)
        printed = page.pdf(format="A4", margin=EDGES)
        # How to join, the plates of two people, their ways in, and a sheet for each delegation.
        assert len(re.findall(rb"/Type\s*/Page\b", printed)) == 3 + 8, language


def test_a_pair_of_fears_takes_half_a_sheet_of_paper_besides_what_is_said(
    after: After, desk: Person
) -> None:
    """A little more than half, and every second half stays empty."""
    after.go(desk, "all")
    page = desk.page
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    page.emulate_media(media="print")
    letters = "(one) => getComputedStyle(one).fontSize"
    body = page.locator("body").evaluate(letters)
    pair = page.get_by_role("article").filter(has=page.locator(".truth")).first
    assert pair.get_by_role("listitem").get_by_role("paragraph").first.evaluate(letters) == body
    assert pair.locator(".voice").evaluate("(one) => getComputedStyle(one).display") == "inline"
    # The ground between the edges of a sheet is 1,032 dots high.
    page.set_viewport_size({"width": 688, "height": 1032})
    drawn = "(one) => one.getBoundingClientRect().height"
    assert pair.locator("figure > div > svg").last.evaluate(drawn) <= 150


INK = """() => ["body", "main h1", "main p", "main svg text"].flatMap((selector) => {
  const one = document.querySelector(selector);
  if (one === null) return [];
  const { color, fill } = getComputedStyle(one);
  return [selector.endsWith("text") ? fill : color];
})"""


def test_a_dark_screen_prints_dark_ink_on_white_paper(after: After, chromium: Browser) -> None:
    desk = person(chromium, "Control", WIDE, dark=True)
    after.enter(desk)
    after.go(desk, "all")
    page = desk.page
    expect(page.get_by_role("button", name="Print")).to_be_visible()
    page.emulate_media(media="print", color_scheme="dark")
    paper = page.evaluate("() => getComputedStyle(document.documentElement).backgroundColor")
    assert paper == "rgb(255, 255, 255)"
    for ink in page.evaluate(INK):
        assert max(map(int, re.findall(r"\d+", ink)[:3])) < 128, ink
    assert desk.errors == []
    desk.context.close()
