"""Texts that move while one looks away, decisions in the hand, and whatever people may type."""

import re

import pytest
from playwright.sync_api import Browser, Page, expect

from tests.browser.conftest import PHONE, WIDE, House, Person, code_on, leave, person
from tests.browser.hears import listen
from tests.browser.looks import look

pytestmark = [pytest.mark.browser, pytest.mark.slow]

LONG = "ﷺ𐍈" * 5_000
"""Ten thousand characters in two scripts, one of them four bytes each."""
SCRIPT = '<img src=x onerror="window.broken=1"><script>window.broken=1</script> <b>bold</b>'
SEEN = ":not([aria-live], [aria-live] *)"
TURNED = "right \u202e left \u2066 isolated \u200b zero \u0000 nul"


def go(page: Page, name: str) -> None:
    page.get_by_role("navigation").get_by_role("link", name=name).first.click()


def two(house: House, chromium: Browser) -> tuple[Person, Person, Person]:
    """A facilitator who has started, and two delegations that talk."""
    control = person(chromium, "Control", WIDE)
    control.page.goto(house.url(f"/#control={house.control}"))
    code = code_on(control.page)
    ann, bob = person(chromium, "Ann", PHONE), person(chromium, "Bob", WIDE)
    for someone in (ann, bob):
        someone.page.goto(house.url(f"/#join={code}"))
        someone.page.get_by_label("Your name").fill(someone.name)
        someone.page.get_by_role("button", name="Take part").click()
        expect(someone.page.get_by_text("Briefing for")).to_be_visible()
    control.page.get_by_role("button", name="Start all").click()
    for someone in (ann, bob):
        expect(someone.page.get_by_role("banner")).to_contain_text("Talks")
    return control, ann, bob


def test_a_text_says_what_has_changed_and_can_be_quoted(house: House, chromium: Browser) -> None:
    control, ann, bob = two(house, chromium)
    phone, wide = ann.page, bob.page
    go(phone, "Drafts")
    phone.get_by_role("button", name="Write a draft").click()
    phone.get_by_label("Title").fill("Autumn without surprises")
    phone.get_by_role("button", name="Add: Notice of military activities").click()
    phone.get_by_role("button", name="Put it on the table").click()
    go(wide, "Drafts")
    expect(wide.get_by_text("New to you").first).to_be_visible()
    wide.get_by_role("link", name="Autumn without surprises").click()
    expect(wide.get_by_role("heading", name="Autumn without surprises")).to_be_visible()
    go(wide, "Floor")

    # Ann puts a number in brackets while Bob looks elsewhere.
    phone.get_by_role("link", name="Autumn without surprises").click()
    phone.get_by_role("button", name="21 days. Reserve another number").click()
    phone.get_by_role("group", name="Usual numbers").get_by_role("button", name="42").click()
    phone.get_by_label("Why (if you want to say)").fill("The harvest.")
    phone.reload()
    phone.get_by_role("button", name="21 days. Reserve another number").click()
    expect(phone.get_by_label("Why (if you want to say)")).to_have_value("The harvest.")
    phone.get_by_role("group", name="Usual numbers").get_by_role("button", name="42").click()
    phone.get_by_role("button", name="Put 42 in brackets").click()
    expect(phone.get_by_role("button", name="in brackets")).to_be_visible()
    go(wide, "Drafts")
    expect(wide.get_by_text("New to you").first).to_be_visible()
    wide.get_by_role("link", name="Autumn without surprises").click()
    changed = wide.get_by_role("group").filter(has_text="Changed since you saw revision 1")
    expect(changed).to_contain_text("has put 42 days in brackets")
    look(bob, "a draft that has changed")

    # Bob quotes the article; the network goes, and the server, and the words are still there.
    wide.get_by_role("button", name="Quote article 1 in a channel").click()
    wide.get_by_role("dialog").get_by_role("button", name="Plenary").click()
    field = wide.get_by_label("Say something")
    expect(field).to_have_value(re.compile("“Autumn without surprises”, article 1: .*21 days"))
    field.press_sequentially("Why forty-two?")
    house.kill()
    expect(wide.get_by_text("The connection is lost").first).to_be_visible()
    wide.get_by_role("button", name="Send").click()
    field.fill("And half a sentence more")
    house.start()
    expect(wide.get_by_text("on its way…")).to_have_count(0)
    wide.reload()
    expect(wide.get_by_label("Say something")).to_have_value("And half a sentence more")
    expect(wide.get_by_role("main").get_by_text("Why forty-two?")).to_have_count(1)
    leave(control, ann, bob)


def test_home_is_asked_while_a_text_is_written_before_anybody_reads_it(
    house: House, chromium: Browser
) -> None:
    """By keyboard alone; and home says the same of the text once it lies on the table."""
    control, ann, bob = two(house, chromium)
    phone, wide = ann.page, bob.page
    go(phone, "Drafts")
    listen(phone)
    phone.get_by_role("button", name="Write a draft").press("Enter")
    phone.get_by_label("Title").fill("A quiet autumn")
    at_home = phone.get_by_role("region", name="How it would fare at home")
    expect(phone.get_by_role("button", name="Add: Inspection on demand")).to_be_visible()
    expect(at_home).to_have_count(0)
    phone.get_by_role("button", name="Add: Notice of military activities").press("Enter")
    expect(at_home).to_contain_text("certain to pass")
    # Told to a screen reader too, and in reach of the button while a number is turned.
    expect(phone.get_by_text("At home: certain to pass").and_(phone.locator(SEEN))).to_be_visible()
    heard = phone.locator("html")
    expect(heard).to_have_attribute("data-heard", re.compile("At home: .?certain to pass"))
    phone.get_by_role("button", name="Add: Inspection on demand").press("Enter")
    expect(at_home).to_contain_text("hopeless")
    expect(at_home).to_contain_text("Most against it: the military.")
    expect(at_home).to_contain_text("What lays you bare most: Inspection on demand.")
    expect(phone.get_by_text("At home: hopeless").and_(phone.locator(SEEN))).to_be_visible()
    expect(heard).to_have_attribute("data-heard", re.compile("At home: .?hopeless"))
    look(ann, "a text under the pen, and what home says")
    phone.get_by_role("button", name="Remove the article").last.press("Enter")
    expect(at_home).to_contain_text("certain to pass")
    phone.get_by_role("button", name="Add: Inspection on demand").press("Enter")
    expect(at_home).to_contain_text("hopeless")
    phone.reload()
    expect(at_home).to_contain_text("hopeless")

    # The server away, nothing is said that may have become untrue; it is asked again.
    house.kill()
    expect(phone.get_by_text("The connection is lost").first).to_be_visible()
    expect(at_home).to_have_count(0)
    house.start()
    expect(at_home).to_contain_text("hopeless")
    go(wide, "Drafts")
    expect(wide.get_by_role("heading", name="Drafts")).to_be_visible()
    expect(wide.get_by_role("link", name="A quiet autumn")).to_have_count(0)
    phone.get_by_role("button", name="Put it on the table").press("Enter")
    phone.get_by_role("link", name="A quiet autumn").press("Enter")
    lying = phone.get_by_role("complementary", name="Where the draft stands")
    expect(lying).to_contain_text("hopeless")
    expect(lying).to_contain_text("Most against it: the military.")
    expect(wide.get_by_role("link", name="A quiet autumn")).to_have_count(1)
    leave(control, ann, bob)


def test_two_revisions_are_compared_side_by_side_and_in_one_text(
    house: House, chromium: Browser
) -> None:
    control, ann, bob = two(house, chromium)
    phone, wide = ann.page, bob.page
    go(phone, "Drafts")
    phone.get_by_role("button", name="Write a draft").click()
    phone.get_by_label("Title").fill("Autumn without surprises")
    phone.get_by_role("button", name="Add: Notice of military activities").click()
    phone.get_by_role("button", name="Put it on the table").click()
    phone.get_by_role("link", name="Autumn without surprises").click()
    expect(phone.get_by_role("link", name="Compare two revisions")).to_have_count(0)
    phone.get_by_role("button", name="21 days. Reserve another number").click()
    phone.get_by_role("group", name="Usual numbers").get_by_role("button", name="42").click()
    phone.get_by_role("button", name="Put 42 in brackets").click()
    go(wide, "Drafts")
    wide.get_by_role("link", name="Autumn without surprises").click()
    for someone in (ann, bob):
        link = someone.page.get_by_role("link", name="Compare two revisions")
        link.focus()
        someone.page.keyboard.press("Enter")
        expect(someone.page.get_by_label("Earlier revision")).to_have_value("1")
        expect(someone.page.get_by_label("Later revision")).to_have_value("2")
        gone, fresh = someone.page.get_by_role("deletion"), someone.page.get_by_role("insertion")
        expect(gone).to_have_text(re.compile("removed: ?21"))
        expect(fresh).to_have_text(re.compile(r"new: ?\[21 \| 42 .+\]"))
        told = someone.page.get_by_role("main").get_by_role("status")
        expect(told).to_contain_text("has put 42 days in brackets")
        look(someone, "two revisions")
    # Side by side where there is room; on a phone in one text.
    main = wide.get_by_role("main")
    first = main.get_by_role("region", name="Revision 1 · tabled")
    second = main.get_by_role("region", name="Revision 2 · reserved")
    expect(first.get_by_role("insertion")).to_have_count(0)
    expect(second.get_by_role("deletion")).to_have_count(0)
    one = phone.get_by_role("region", name="Both in one text")
    expect(one.get_by_role("deletion")).to_have_count(1)
    expect(one.get_by_role("insertion")).to_have_count(1)
    # By keyboard the same revision twice: nothing is different.
    wide.get_by_label("Earlier revision").focus()
    wide.keyboard.press("ArrowDown")
    expect(main.get_by_role("status")).to_contain_text("Nothing that you could have noticed.")
    expect(main.get_by_role("deletion")).to_have_count(0)
    leave(control, ann, bob)


def test_decisions_fit_a_phone_and_the_envelope_is_in_reach(
    house: House, chromium: Browser
) -> None:
    control, ann, bob = two(house, chromium)
    for someone in (ann, bob):
        go(someone.page, "Floor")
        someone.page.get_by_role("button", name="We are done talking").click()
    phone = ann.page
    expect(phone.get_by_role("banner")).to_contain_text("Decisions")
    go(phone, "Decisions")
    seal = phone.get_by_role("button", name="Seal the envelope")
    expect(seal).to_be_in_viewport()
    screens = phone.evaluate("() => document.documentElement.scrollHeight / innerHeight")
    assert screens <= 1.75, f"{screens:.2f} screens"
    # Every act says what stands; the question that has no default lies open.
    summaries = phone.get_by_role("main").locator("summary", has=phone.get_by_role("heading"))
    expect(summaries).to_contain_text(["No estimate yet", "Left as it is", "2 of 2 tokens left"])
    expect(phone.get_by_role("radio", name="strongly")).to_be_visible()
    look(ann, "decisions on a phone")
    phone.get_by_role("radio", name="strongly").check()
    phone.get_by_role("radio", name="coercion").check()
    phone.get_by_role("button", name="Keep the estimate").click()
    expect(summaries.first).to_contain_text("strongly, coercion")
    phone.get_by_role("heading", name="Attention").click()
    phone.get_by_text("Strengthen the forum", exact=True).click()
    expect(phone.get_by_text("A place to meet regularly")).to_be_visible()
    # What was chosen stands in the act's line, and the act stays open.
    phone.get_by_role("group", name="Strengthen the forum").get_by_role("button").click()
    expect(summaries.last).to_contain_text("Strengthen the forum")
    expect(phone.get_by_text("A place to meet regularly")).to_be_visible()
    phone.evaluate("() => scrollTo(0, document.documentElement.scrollHeight)")
    expect(seal).to_be_in_viewport()
    seal.click()
    expect(phone.get_by_role("button", name="Open it again")).to_be_in_viewport()
    look(ann, "sealed on a phone")
    leave(control, ann, bob)


def test_whatever_is_typed_is_shown_as_text_or_refused_in_words(
    house: House, chromium: Browser
) -> None:
    control, ann, bob = two(house, chromium)
    phone, wide = ann.page, bob.page
    said: list[str] = []
    for each in (ann, bob):
        each.page.on("console", lambda message: said.append(message.text))
        go(each.page, "Channels")
        each.page.get_by_role("link", name="Plenary").click()
    for text in (SCRIPT, TURNED, "a" * 2_000):
        phone.get_by_label("Say something").fill(text)
        phone.get_by_role("button", name="Send").click()
        expect(phone.get_by_text("on its way…")).to_have_count(0)
    main = wide.get_by_role("main")
    expect(main.get_by_text('<img src=x onerror="window.broken=1">')).to_be_visible()
    expect(main.get_by_text("a" * 100)).to_be_visible()
    expect(main.locator("img, b, script")).to_have_count(0)
    assert wide.evaluate("() => window.broken") is None
    shown = main.inner_text()
    assert not {"\u202e", "\u0000"} & set(shown), "what turns the writing round is taken out"
    look(bob, "a channel with odd lines")

    # Too long by far: the page does not let it be typed, and a forged one is refused in words.
    phone.get_by_label("Say something").evaluate(
        "(field, text) => { field.removeAttribute('maxlength'); field.value = text;"
        " field.dispatchEvent(new Event('input', { bubbles: true })); }",
        LONG,
    )
    phone.get_by_role("button", name="Send").click()
    refusal = phone.locator(".toast")
    expect(refusal).to_contain_text("2,000")
    toast, field = refusal.bounding_box(), phone.get_by_label("Say something").bounding_box()
    assert toast is not None
    assert field is not None
    assert toast["y"] + toast["height"] <= field["y"], "what is to be typed anew lies free"
    expect(phone.get_by_label("Say something")).to_have_value(LONG)
    expect(phone.get_by_text(" / 2,000")).to_be_visible()
    expect(phone.get_by_text("on its way…")).to_have_count(0)
    expect(phone.get_by_role("banner")).to_contain_text("Talks")

    # A name of two hundred characters is refused at the door, in words.
    eve = person(chromium, "Eve", PHONE)
    eve.page.goto(house.url(f"/#join={code_on(control.page)}"))
    eve.page.get_by_label("Your name").evaluate("(field) => field.removeAttribute('maxlength')")
    eve.page.get_by_label("Your name").fill("ἈβΓ" * 67)
    eve.page.get_by_role("button", name="Take part").click()
    expect(eve.page.get_by_role("alert")).to_contain_text("40")
    eve.page.get_by_label("Your name").fill("नमस्ते " * 5)
    eve.page.get_by_role("button", name="Take part").click()
    expect(eve.page.get_by_text("Briefing for")).to_be_visible()
    assert not [line for line in said if "Content Security Policy" in line], said
    leave(control, ann, bob, eve)
