"""A facilitator with an account: in by name and password, another password, out everywhere."""

import os
from pathlib import Path

import pytest
from playwright.sync_api import Browser, expect
from typer.testing import CliRunner

from server.cli import cli
from tests.browser.conftest import PHONE, WIDE, House, person

pytestmark = [pytest.mark.slow, pytest.mark.browser]

OLD, NEW = "correct horse battery", "staple and paper clip"


def test_a_facilitator_signs_in_changes_the_password_and_signs_out_everywhere(  # noqa: PLR0915
    house: House, chromium: Browser, tmp_path: Path
) -> None:
    words = ["account", "add", "Ada", "--password-stdin"]
    database = str(tmp_path / "house.sqlite3")
    assert CliRunner().invoke(cli, [*words, "--database", database], input=OLD).exit_code == 0
    ada, phone = person(chromium, "Ada", WIDE), person(chromium, "Ada's phone", PHONE)
    pictures = os.environ.get("DETENTE_PICTURES")

    def look(someone: object, where: str) -> None:
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
    look(ada, "sign-in-wrong")
    page.keyboard.type(OLD)
    page.keyboard.press("Enter")
    expect(page.get_by_role("heading", level=1)).to_be_visible()
    expect(page.get_by_role("link", name="Account and signing out")).to_be_visible()

    # On the phone too.
    phone.page.goto(house.url("/#/sign-in"))
    look(phone, "sign-in-phone")
    phone.page.get_by_label("Name").fill("Ada")
    phone.page.get_by_label("Password").fill(OLD)
    phone.page.get_by_role("button", name="Sign in").click()
    phone.page.get_by_role("link", name="Account and signing out").click()
    expect(phone.page.get_by_text("2 devices are signed in.")).to_be_visible()
    look(phone, "account-phone")

    # Another password: the phone is out.
    page.get_by_role("link", name="Account and signing out").click()
    expect(page.get_by_text("You are signed in as Ada.")).to_be_visible()
    page.get_by_label("Password you have now").fill("wrong")
    page.get_by_label("New password").fill(NEW)
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_role("alert")).to_have_text("That is not the password you have now.")
    look(ada, "account-wrong")
    page.get_by_label("Password you have now").fill(OLD)
    page.get_by_role("button", name="Change the password").click()
    expect(page.get_by_text("This is the only device that is signed in.")).to_be_visible()
    look(ada, "account-changed")
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
