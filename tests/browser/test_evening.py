"""One evening of `two-shores`, from the door to the debrief, in real browsers.

A facilitator, two players and bots; on the way a reload, a lost connection,
and a server that is killed and started again.
"""

from collections.abc import Iterator

import pytest
from playwright.sync_api import Browser, Locator, Page, expect

from tests.browser.conftest import PHONE, WIDE, House, Person, code_on, person

pytestmark = [pytest.mark.browser, pytest.mark.slow]

SOON = 20_000
"""Milliseconds within which whatever is awaited must have come."""


def go(page: Page, name: str) -> None:
    """Open one of the pages of a player by its link."""
    page.get_by_role("navigation").get_by_role("link", name=name).first.click()


def phase(someone: Person, words: str) -> None:
    """The phase that is always in sight."""
    expect(someone.page.get_by_role("banner")).to_contain_text(words, timeout=SOON)


def said(page: Page, words: str) -> Locator:
    """A line in the channel on the screen, not the one that is read aloud."""
    return page.get_by_role("main").get_by_text(words)


@pytest.fixture
def people(chromium: Browser) -> Iterator[tuple[Person, Person, Person]]:
    """A facilitator and a player at wide screens, and one with a phone in dark colours."""
    three = (
        person(chromium, "Control", WIDE),
        person(chromium, "Ann", PHONE, dark=True),
        person(chromium, "Bob", WIDE),
    )
    yield three
    for each in three:
        each.context.close()


def arrive(someone: Person, house: House, code: str) -> None:
    """Join by the code, as a person would who was given the address."""
    page = someone.page
    page.goto(house.url(f"/#join={code}"))
    someone.axe("join")
    page.get_by_label("Your name").fill(someone.name)
    page.get_by_role("button", name="Take part").click()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    assert "#join" not in page.url
    someone.axe("briefing")


def open_the_seminar(control: Person, house: House) -> str:
    """The facilitator opens the link that the server printed."""
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    code = code_on(desk)
    assert house.control not in desk.url
    control.axe("all tables")
    return code


def take_part(control: Person, players: tuple[Person, ...], house: House, code: str) -> None:
    """Two people join and are dealt to different delegations."""
    desk = control.page
    for someone in players:
        arrive(someone, house, code)
    desk.get_by_role("link", name="Look in").click()
    expect(desk.get_by_text("Ann")).to_be_visible(timeout=SOON)
    control.axe("one table, lobby")
    desk.get_by_role("button", name="Start").click()
    for someone in players:
        phase(someone, "Talks")


def write(ann: Person) -> None:
    """Ann writes a draft for two. A reload in the middle of it loses nothing that she has typed."""
    phone = ann.page
    go(phone, "Drafts")
    phone.get_by_role("button", name="Write a draft").click()
    phone.get_by_label("Title").fill("Autumn without surprises")
    for other in ("Skerra", "Vessany"):
        phone.get_by_role("group", name="Between whom").get_by_label(other).uncheck()
    phone.get_by_role("button", name="Add: Notice of military activities").click()
    phone.get_by_role("button", name="Add: Military direct line").click()
    ann.axe("writing a draft")
    phone.reload()
    expect(phone.get_by_label("Title")).to_have_value("Autumn without surprises", timeout=SOON)
    phone.get_by_role("button", name="Put it on the table").click()
    ours = phone.get_by_role("link", name="Autumn without surprises")
    ours.click(timeout=SOON)
    ann.axe("a draft")


def agree(ann: Person, bob: Person) -> None:
    """Bob reserves a number; Ann accepts it; both sign."""
    phone, wide = ann.page, bob.page
    go(wide, "Drafts")
    wide.get_by_role("link", name="Autumn without surprises").click()
    bob.axe("a draft, wide")
    wide.get_by_role("button", name="21 days. Reserve another number").click()
    wide.get_by_role("group", name="Usual numbers").get_by_role("button", name="42").click()
    wide.get_by_label("Why (if you want to say)").fill("The landing brigade trains for six weeks.")
    bob.axe("a bracket")
    wide.get_by_role("button", name="Put 42 in brackets").click()
    phone.get_by_role("button", name="in brackets").click(timeout=SOON)
    expect(phone.get_by_text("The landing brigade trains for six weeks.")).to_be_visible()
    ann.axe("a bracket on a phone")
    phone.get_by_role("button", name="Accept 42").click()
    for each in (phone, wide):
        expect(each.get_by_role("button", name="42 days. Reserve another number")).to_be_visible(
            timeout=SOON
        )
        each.get_by_role("button", name="Sign", exact=True).click()
    for each in (phone, wide):
        signatures = each.get_by_role("list", name="Signatures")
        expect(signatures.get_by_text("not signed")).to_have_count(0, timeout=SOON)


def lose_the_network(ann: Person, bob: Person) -> None:
    """Bob's network goes away while he writes; what he says arrives when it is back."""
    phone, wide = ann.page, bob.page
    bob.context.set_offline(True)
    expect(wide.get_by_text("The connection is lost").first).to_be_visible(timeout=SOON)
    go(wide, "Channels")
    wide.get_by_role("link", name="Plenary").click()
    wide.get_by_label("Say something").fill("Six weeks, then. Tell your reservists.")
    wide.get_by_role("button", name="Send").click()
    expect(wide.get_by_text("on its way…")).to_be_visible()
    bob.axe("a channel without a network")
    bob.context.set_offline(False)
    expect(wide.get_by_text("on its way…")).to_have_count(0, timeout=SOON)
    go(phone, "Channels")
    phone.get_by_role("link", name="Plenary").click()
    expect(said(phone, "Six weeks, then.")).to_be_visible(timeout=SOON)


def lose_the_server(ann: Person, bob: Person, house: House) -> None:
    """The server is killed in mid-round. What Ann says meanwhile is said once it is back."""
    phone, wide = ann.page, bob.page
    house.kill()
    expect(phone.get_by_text("The connection is lost").first).to_be_visible(timeout=SOON)
    phone.get_by_label("Say something").fill("They will know before their mothers do.")
    phone.get_by_role("button", name="Send").click()
    house.start()
    for each in (phone, wide):
        expect(said(each, "They will know before")).to_have_count(1, timeout=SOON)
        expect(said(each, "Six weeks, then.")).to_have_count(1)
    ann.axe("a channel")


def seal(ann: Person, bob: Person) -> None:
    """Both are done, and so are the bots: envelopes. Ann estimates and seals on her phone."""
    phone = ann.page
    for someone in (ann, bob):
        go(someone.page, "Floor")
        someone.page.get_by_role("button", name="We are done talking").click()
    for someone in (ann, bob):
        phase(someone, "Decisions")
        go(someone.page, "Decisions")
        someone.axe("decisions")
    phone.get_by_role("radio", name="strongly").check()
    phone.get_by_role("radio", name="coercion").check()
    phone.get_by_role("button", name="Keep the estimate").click()
    phone.get_by_role("heading", name="Attention").click()
    phone.get_by_role("group", name="Convene experts").get_by_role("button", name="Corvane").click()
    phone.get_by_role("group", name="Commission a cost review").get_by_role("button").click()
    expect(phone.get_by_text("0 of 2 tokens left.")).to_be_visible(timeout=SOON)
    for someone in (ann, bob):
        someone.page.get_by_role("button", name="Seal the envelope").click()


def read_the_round(players: tuple[Person, ...]) -> None:
    """The round is resolved: home reads it, and the record has what came of the text."""
    for someone in players:
        phase(someone, "Reading")
        go(someone.page, "Home")
        someone.axe("home")
        go(someone.page, "Record")
        expect(someone.page.get_by_role("main")).to_contain_text("Autumn without surprises")
        someone.axe("record")
        go(someone.page, "Floor")
        someone.axe("floor")


def rounds_left(rounds: int) -> Iterator[tuple[int, str]]:
    """Every phase from the reading of the first round to the end, which nobody has to read."""
    yield 1, "Reading"
    for round in range(2, rounds + 1):
        phases = ("Talks", "Decisions", "Reading") if round < rounds else ("Talks", "Decisions")
        yield from ((round, now) for now in phases)


def look_everywhere(control: Person) -> None:
    """The facilitator looks everywhere, and lets the other rounds go by."""
    desk = control.page
    for section in ("Hidden state", "Envelopes", "Texts", "Talk", "News", "Record", "Who is here"):
        desk.get_by_role("link", name=section, exact=True).click()
        control.axe(section)
    clock = desk.get_by_role("region", name="The clock of this table")
    for round, now in rounds_left(6):
        expect(clock).to_contain_text(f"Round {round}", timeout=SOON)
        expect(clock).to_contain_text(now, timeout=SOON)
        clock.get_by_role("button", name="End the phase").click()
        desk.get_by_role("dialog").get_by_role("button", name="End the phase").click()
        expect(desk.get_by_role("dialog")).to_have_count(0)
    expect(clock).to_contain_text("Over", timeout=SOON)


def open_the_debrief(control: Person, players: tuple[Person, ...]) -> None:
    """The debrief is opened, and everybody looks at each of its screens."""
    clock = control.page.get_by_role("region", name="The clock of this table")
    clock.get_by_role("button", name="Open the debrief").click()
    for someone in players:
        expect(someone.page.get_by_text("The debrief is open").first).to_be_visible(timeout=SOON)
        someone.page.get_by_role("link", name="See what each side").first.click()
        screens = someone.page.get_by_role("navigation", name="Screens of the debrief")
        links = screens.get_by_role("link")
        expect(links).to_have_count(12, timeout=SOON)
        for screen in range(12):
            links.nth(screen).click()
            expect(links.nth(screen)).to_have_attribute("aria-current", "page")
            someone.axe(f"debrief, {links.nth(screen).inner_text()}")


def unveil(bob: Person) -> None:
    """Bob unveils what Corvane was believed to fear, and reads a chart as a table."""
    wide = bob.page
    screens = wide.get_by_role("navigation", name="Screens of the debrief")
    screens.get_by_role("link", name="What they were afraid of").click()
    wide.get_by_role("link", name="Corvane, of Halvern").first.click()
    main = wide.get_by_role("main")
    expect(main).to_contain_text("Round 1: strongly threatened, most of all by coercion")
    expect(main).not_to_contain_text("What it was:")
    main.get_by_role("button", name="Unveil what Corvane feared").click()
    expect(main).to_contain_text("What it was: coercion")
    bob.axe("unveiled")
    screens.get_by_role("link", name="Signed is not transformed").click()
    main.get_by_role("button", name="Show the figures as a table").first.click()
    expect(main.get_by_role("table").first).to_contain_text("0.")
    bob.axe("figures as a table")


def test_an_evening(house: House, people: tuple[Person, Person, Person]) -> None:
    control, ann, bob = people
    players = (ann, bob)
    code = open_the_seminar(control, house)
    take_part(control, players, house, code)
    write(ann)
    agree(ann, bob)
    lose_the_network(ann, bob)
    lose_the_server(ann, bob, house)
    seal(ann, bob)
    read_the_round(players)
    look_everywhere(control)
    open_the_debrief(control, players)
    unveil(bob)
    assert [someone.errors for someone in people] == [[], [], []]
