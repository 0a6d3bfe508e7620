"""Languages in a real browser: each person's own, from the right where it reads from the right."""

import re

from playwright.sync_api import Browser, Page, Route, expect

from tests.browser.busy import Aside
from tests.browser.conftest import HOST, PHONE, WIDE, House, Person, code_on, leave, person
from tests.browser.looks import look

SOON = 20_000
"""Milliseconds within which whatever is awaited must have come."""
OWN_WORDS = re.compile(r"/assets/interface-.*\.js")
"""Where the words of every page behind the door are fetched from."""


def speaks(page: Page, language: str, direction: str, heading: str) -> None:
    """The page is in the language, and says so to whoever reads it aloud."""
    expect(page.locator("html")).to_have_attribute("lang", language, timeout=SOON)
    expect(page.locator("html")).to_have_attribute("dir", direction)
    expect(page.get_by_text(heading).first).to_be_visible(timeout=SOON)


def choose(page: Page, name: str) -> None:
    """Choose a language as one does with a keyboard: by its own name."""
    page.locator(".tongue select").first.select_option(label=name)


def drawn(page: Page) -> str:
    """Everything that can be read on the page."""
    text: str = page.evaluate("() => document.body.innerText")
    return text.strip()


def test_people_of_three_languages_sit_at_one_table(house: House, chromium: Browser) -> None:
    """Each reads sheet, table and news in an own language; axe and a narrow screen in Arabic."""
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    joining = code_on(desk)

    # A link that presets Arabic; the name is in Latin letters and stays in its place.
    amina = person(chromium, "Amina", PHONE)
    page = amina.page
    page.goto(house.url(f"/?lang=ar#join={joining}"))
    speaks(page, "ar", "rtl", "ضفتان")
    look(amina, "door")
    page.get_by_label("اسمكم").fill("Amina")
    page.get_by_role("button", name="المشاركة", exact=True).click()
    speaks(page, "ar", "rtl", "تمتد هالفيرن على الضفة الشمالية الباردة")
    look(amina, "briefing")

    # A browser set to French speaks French by itself, and Russian when it is told to.
    chloe = person(chromium, "Chloé", WIDE, locale="fr-CH")
    other = chloe.page
    other.goto(house.url(f"/#join={joining}"))
    speaks(other, "fr", "ltr", "Deux Rives")
    choose(other, "Русский")
    speaks(other, "ru", "ltr", "Два берега")
    other.reload()
    speaks(other, "ru", "ltr", "Код семинара или ссылка")
    other.goto(house.url(f"/#join={joining}"))
    speaks(other, "ru", "ltr", "Два берега")
    other.get_by_label("Ваше имя").fill("Хлоя")
    other.get_by_role("button", name="Принять участие").click()
    speaks(other, "ru", "ltr", "Корван живёт на тёплом южном берегу")
    # Of the table she holds Russian alone; another language is there when the page goes over to it.
    choose(other, "Español")
    speaks(other, "es", "ltr", "Corvane vive en la cálida orilla sur y del agua")
    expect(other.get_by_text("Корван живёт")).to_have_count(0)
    choose(other, "Русский")
    speaks(other, "ru", "ltr", "Корван живёт на тёплом южном берегу")

    # The facilitator, in English, sees both; Chinese comes without a new connection.
    expect(desk.get_by_text("Amina")).to_be_visible(timeout=SOON)
    desk.get_by_role("button", name="Start all").click()
    expect(page.get_by_role("banner")).to_contain_text("المحادثات", timeout=SOON)
    for name in ("القاعة", "العاصمة", "القرارات", "المحضر", "القنوات", "المشاريع"):
        page.get_by_role("navigation").get_by_role("link", name=name).first.click()
        look(amina, name)
    expect(page.get_by_role("banner")).to_contain_text(re.compile(r"\d:\d\d"))
    choose(desk, "中文")
    speaks(desk, "zh", "ltr", "导演组")
    choose(desk, "English")
    speaks(desk, "en", "ltr", "Control")
    for someone in (control, amina, chloe):
        assert someone.errors == [], (someone.name, someone.errors)
        someone.context.close()


def test_no_english_is_seen_before_the_own_language_comes(
    house: House, chromium: Browser, aside: Aside
) -> None:
    """The door needs no words from elsewhere; behind it they are waited for, or it is English."""
    code = aside.seat(house, people=0).code
    held: list[Route] = []
    someone = person(chromium, "Inés", PHONE, locale="es-MX")
    page = someone.page

    def hold(route: Route) -> None:
        held.append(route)

    page.route(OWN_WORDS, hold)
    page.goto(house.url(f"/#join={code}"))
    speaks(page, "es", "ltr", "Dos Orillas")
    page.get_by_label("Su nombre").fill("Inés")
    page.get_by_role("button", name="Participar").click()
    expect(page.get_by_label("Su nombre")).to_have_count(0, timeout=SOON)
    assert drawn(page) == ""
    held[0].continue_()
    speaks(page, "es", "ltr", "Expediente para")

    # None of the own words ever comes, neither a welcome's nor those that follow it.
    def lose(route: Route) -> None:
        answer = route.fetch(url=route.request.url.replace(HOST, "127.0.0.1"))
        if "Expediente" in answer.text():
            route.abort()
        else:
            route.fulfill(response=answer)

    page.unroute(OWN_WORDS)
    page.route(OWN_WORDS, lose)
    page.reload()
    expect(page.get_by_text("Briefing for")).to_be_visible(timeout=SOON)
    page.unroute_all(behavior="wait")
    assert someone.errors == []
    someone.context.close()


def test_a_link_in_a_language_is_handed_out(house: House, chromium: Browser) -> None:
    """Control chooses the language of the link; whoever opens it can still choose another."""
    control = person(chromium, "Control", WIDE)
    desk = control.page
    desk.goto(house.url(f"/#control={house.control}"))
    desk.get_by_label("Language in which the link opens").select_option(label="Français")
    link = desk.get_by_label("Link", exact=True).input_value()
    assert "?lang=fr#join=" in link

    guest: Person = person(chromium, "Guest", PHONE)
    guest.page.goto(house.url(link[link.index("/?") :]))
    speaks(guest.page, "fr", "ltr", "Deux Rives")
    choose(guest.page, "العربية")
    speaks(guest.page, "ar", "rtl", "ضفتان")
    assert "lang=" not in guest.page.url
    leave(control, guest)
