"""What a debrief hands out says what its pages show: the same figures, cell by cell."""

import csv
import io
import json
import re
import zipfile
from decimal import ROUND_HALF_UP, Decimal
from typing import Any

import pytest
from playwright.sync_api import Page, expect

from tests.browser.conftest import After, Person
from tests.browser.keys import press

pytestmark = [pytest.mark.browser, pytest.mark.slow]

HUNDREDTHS = Decimal("0.01")
COURSE = ("good_faith", "readiness", "institution")
"""What the page's table of a pair shows of both directions."""


def share(thousandths: int | str) -> str:
    """As the page writes a share."""
    return str((Decimal(thousandths) / 1000).quantize(HUNDREDTHS, ROUND_HALF_UP))


def amount(thousandths: int | str) -> str:
    """As the page writes what was added: with a sign, unless it comes to nothing."""
    rounded = (Decimal(thousandths) / 1000).quantize(HUNDREDTHS, ROUND_HALF_UP)
    sign = "" if rounded == 0 else "+" if rounded > 0 else "−"
    return f"{sign}{abs(rounded)}"


def figures(page: Page, caption: str) -> list[list[str]]:
    """What stands in the cells of a table, row by row, its heads left out."""
    table = page.get_by_role("region", name=caption)
    expect(table).to_be_visible()
    found: list[list[str]] = table.locator("tbody tr").evaluate_all(
        "(rows) => rows.map((row) => [...row.querySelectorAll('td')].map((cell) => cell.innerText))"
    )
    return found


def taken_home(page: Page) -> tuple[dict[str, list[dict[str, str]]], dict[str, Any]]:
    """What the debrief's last screen hands out: its tables, and its JSON."""
    with page.expect_download() as taken:
        page.get_by_role("button", name="Download everything").click()
    assert re.fullmatch(r"detente-debrief-[\w-]+\.zip", taken.value.suggested_filename)
    with zipfile.ZipFile(taken.value.path()) as packed:
        tables = {
            name.removesuffix(".csv"): list(
                csv.DictReader(io.StringIO(packed.read(name).decode("utf-8-sig"), newline=""))
            )
            for name in packed.namelist()
            if name.endswith(".csv")
        }
        told = json.loads(packed.read("debrief.json"))
    return tables, told


def test_what_is_downloaded_says_what_the_page_shows(after: After, desk: Person) -> None:
    page = desk.page
    after.go(desk, "after")
    tables, told = taken_home(page)

    def of(name: str, **wanted: str) -> list[dict[str, str]]:
        return [row for row in tables[name] if wanted.items() <= row.items()]

    # The books of one image in one round: every cause with its amount, and their sum.
    after.go(desk, "ledger/3/corvane/halvern")
    press(page, "Show the figures as a table")
    items = of("ledger", round="3", holder="corvane", of="halvern")
    assert items, "nothing moved the image: another pair would show more"
    assert [row["amount"] for row in items] == [
        str(item["amount"]) for item in told["books"][2]["accounts"]["corvane"]["halvern"]["items"]
    ]
    in_all = int(items[0]["after"]) - int(items[0]["before"])
    assert in_all == sum(int(row["amount"]) for row in items)
    shown = figures(page, "Why Corvane changed its image of Halvern in round 3")
    assert [row[0] for row in shown] == [*(amount(row["amount"]) for row in items), amount(in_all)]

    # The course of a pair: good faith, readiness and institution, both ways.
    after.go(desk, "transformed/-/corvane/halvern")
    press(page, "Show the figures as a table")
    name = re.compile("Good faith, readiness and what happened between .* by round")
    one, other = next(
        pair["parties"]
        for pair in told["pairings"]
        if set(pair["parties"]) == {"corvane", "halvern"}
    )
    ways = (of("pairs", holder=one, of=other), of("pairs", holder=other, of=one))
    wanted = [
        [
            *(share(way[round][column]) for column in COURSE for way in ways),
            ways[0][round]["measures_in_force"],
        ]
        for round in range(told["rounds"] + 1)
    ]
    expect(page.get_by_role("region", name=name)).to_be_visible()
    caption = page.get_by_role("region", name=name).get_attribute("aria-label") or ""
    assert [row[:7] for row in figures(page, caption)] == wanted

    # The verdict, and a delegation's rounds.
    after.go(desk, "verdict")
    press(page, "Show the figures as a table")
    lines = [
        [share(row[f"line_{line}"]) for line in ("security", "judgement", "standing", "mandate")]
        for row in tables["verdicts"]
    ]
    assert figures(page, "The four lines of the verdict, from 0 to 1, by party") == lines
    page.get_by_text("Round by round").first.click()
    first = told["stories"][0]["party"]
    rounds = [
        [share(row[column]) for column in list(row)[2:]] for row in of("parties", party=first)
    ]
    assert len(rounds) == told["rounds"] + 1
    course = "Readiness, standing at home and supporting conditions of"
    assert figures(page, f"{course} {first.title()} after each round, from 0 to 1") == rounds
