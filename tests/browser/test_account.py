"""A facilitator with an account: in by name and password, another password, out everywhere."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from typer.testing import CliRunner

from server.cli import cli
from tests.browser.camera import speak
from tests.browser.conftest import PHONE, WIDE, House, leave, person
from tests.browser.looks import look

pytestmark = [pytest.mark.slow, pytest.mark.browser]

SOON = 30_000
OLD, NEW = "correct horse battery", "staple and paper clip"


def test_a_facilitator_signs_in_changes_the_password_and_signs_out_everywhere(  # noqa: PLR0915
    house: House, chromium: Browser, tmp_path: Path
) -> None:
    words = ["account", "add", "Ada", "--password-stdin"]
    database = str(tmp_path / "house.sqlite3")
    assert CliRunner().invoke(cli, [*words, "--database", database], input=OLD).exit_code == 0
    ada, phone = person(chromium, "Ada", WIDE), person(chromium, "Ada's phone", PHONE)
    pictures = os.environ.get("DETENTE_PICTURES")

    def show(someone: object, where: str) -> None:
        for one in (ada, phone):
            if one is someone:
                one.axe(where)
                if pictures:
                    one.page.screenshot(path=Path(pictures) / f"{where}.png", full_page=True)

    # In, by the keyboard alone; a wrong password is told and can be typed again at once.
    page = ada.page
    page.goto(house.url("/"))
    page.get_by_role("link", name="Sign in as a facilitator").press("Enter")
    page.get_by_label("Name").fill("ada")
    page.get_by_label("Password").fill("wrong")
    page.keyboard.press("Enter")
    expect(page.get_by_role("alert")).to_have_text("The name or the password is not right.")
    expect(page.get_by_label("Password")).to_be_focused()
    show(ada, "sign-in-wrong")
    assert speak(page, "fr")
    expect(page.get_by_role("alert")).not_to_contain_text("The name or")
    assert speak(page, "en")
    page.get_by_label("Password").focus()
    page.keyboard.type(OLD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name="Account and signing out")).to_be_visible()

    # On the phone too.
    phone.page.goto(house.url("/#/sign-in"))
    show(phone, "sign-in-phone")
    phone.page.get_by_label("Name").fill("Ada")
    phone.page.get_by_label("Password").fill(OLD)
    phone.page.get_by_role("button", name="Sign in").click()
    phone.page.get_by_role("link", name="Account and signing out").click()
    expect(phone.page.get_by_text("2 devices are signed in.")).to_be_visible()
    assert speak(phone.page, "ar")
    expect(phone.page.get_by_role("heading", level=1)).not_to_have_text("Account")
    assert speak(phone.page, "en")
    show(phone, "account-phone")

    # Another password: the phone is out.
    page.get_by_role("link", name="Account and signing out").click()
    expect(page.get_by_text("You are signed in as Ada.")).to_be_visible()
    page.get_by_label("Password you have now").fill("wrong")
    page.get_by_label("New password").fill(NEW)
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_role("alert")).to_have_text("That is not the password you have now.")
    show(ada, "account-wrong")
    page.get_by_label("Password you have now").fill(OLD)
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_text("This is the only device that is signed in.")).to_be_visible()
    show(ada, "account-changed")
    assert page.evaluate("location.href").endswith("#/account")

    # Out, and in again with the new one only.
    page.get_by_role("button", name="Sign out everywhere").click()
    expect(page.get_by_role("heading", name="Détente")).to_be_visible()
    assert page.evaluate("Object.keys(localStorage).includes('detente.session')") is False
    page.goto(house.url("/#/sign-in"))
    page.get_by_label("Name").fill("Ada")
    page.get_by_label("Password").fill(NEW)
    page.keyboard.press("Enter")
    expect(page.get_by_role("link", name="Account and signing out")).to_be_visible()
    assert ada.errors == []


def test_a_seminar_is_handed_over_with_a_word_that_is_good_once(
    house: House, chromium: Browser, tmp_path: Path
) -> None:
    words = ["account", "add", "Ben", "--password-stdin"]
    database = str(tmp_path / "house.sqlite3")
    assert CliRunner().invoke(cli, [*words, "--database", database], input=OLD).exit_code == 0
    control, ben = person(chromium, "Control", WIDE), person(chromium, "Ben", PHONE)
    desk, phone = control.page, ben.page
    phone.goto(house.url("/#/sign-in"))
    expect(phone.get_by_label("Name")).to_be_visible(timeout=SOON)
    look(ben, "sign-in")
    phone.get_by_label("Name").fill("Ben")
    phone.get_by_label("Password").fill(OLD)
    phone.get_by_role("button", name="Sign in").click()
    phone.get_by_role("link", name="Account and signing out").click(timeout=SOON)
    expect(phone.get_by_role("heading", name="Take a seminar with a word")).to_be_visible(
        timeout=SOON
    )
    look(ben, "account")

    # Control, at the table, names Ben and is given a word; the dialog works by keyboard.
    desk.goto(house.url(f"/#control={house.control}"))
    hand = desk.get_by_role("button", name="Hand over")
    hand.press("Enter", timeout=SOON)
    dialog = desk.get_by_role("dialog")
    look(control, "handing over")
    dialog.get_by_label("Name of their account").fill("ben")
    dialog.get_by_label("Name of their account").press("Enter")
    word = dialog.get_by_label("The word to take it with")
    expect(word).to_be_visible(timeout=SOON)
    look(control, "the word")
    said = word.input_value()
    dialog.get_by_role("button", name="Close").click()
    desk.get_by_role("link", name="Look in").first.click()
    expect(desk.get_by_role("region", name="The clock of this table")).to_be_visible(timeout=SOON)

    # A wrong word is told; the right one brings the seminar, and control is out of it.
    phone.get_by_label("The word").fill("something else")
    phone.get_by_role("button", name="Take it").click()
    expect(phone.get_by_role("alert")).to_contain_text("not good for your account", timeout=SOON)
    phone.get_by_label("The word").fill(said)
    phone.get_by_label("The word").press("Enter")
    expect(phone.get_by_role("status").filter(has_text="is on your list now")).to_be_visible(
        timeout=SOON
    )
    look(ben, "taken over")
    phone.get_by_role("main").get_by_role("link", name="Back to control").click()
    expect(phone.get_by_role("link", name="Look in").first).to_be_visible(timeout=SOON)
    desk.goto(house.url("/#/control"))
    desk.reload()
    expect(desk.get_by_role("button", name="Set it up")).to_be_visible(timeout=SOON)
    look(control, "nothing left")
    leave(control, ben)
