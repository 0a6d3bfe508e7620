"""What is taken home says what the debrief says: every table against debrief.json and the log."""

import csv
import io
import json
import zipfile
from collections.abc import Iterable, Mapping, Sequence
from typing import Any

import pytest

from game_rules.debrief import tell
from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.events import Guessed, Resolved
from server.desk.exports import COLUMNS, archive
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table

Told = Mapping[str, Any]
Rows = list[dict[str, str]]


class Taken:
    """A file as a researcher opens it: text in cells, and nothing of the program."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        with zipfile.ZipFile(io.BytesIO(archive(tell(entries), ()))) as file:
            self.debrief: Told = json.loads(file.read("debrief.json"))
            self._texts = {name: file.read(name).decode("utf-8-sig") for name in file.namelist()}

    def rows(self, name: str) -> Rows:
        return list(csv.DictReader(io.StringIO(self._texts[f"{name}.csv"], newline="")))


@pytest.fixture(scope="module")
def entries() -> Sequence[Entry]:
    return played("small")[1]


@pytest.fixture(scope="module")
def taken(entries: Sequence[Entry]) -> Taken:
    return Taken(entries)


def cell(value: object) -> str:
    """As it stands in a table: nothing for nothing, 1 for yes."""
    if value is None:
        return ""
    return str(int(value)) if isinstance(value, bool) else str(value)


def picked(found: Iterable[Told], **columns: str) -> Rows:
    """Rows of such columns, each from the field of the debrief that is named."""
    return [{column: cell(one[field]) for column, field in columns.items()} for one in found]


def same(*names: str) -> dict[str, str]:
    return {name: name for name in names}


def in_books(debrief: Told, what: str) -> list[dict[str, Any]]:
    return [{**one, "round": books["round"]} for books in debrief["books"] for one in books[what]]


def test_guesses_are_those_of_the_mind_gap_and_of_the_log(
    taken: Taken, entries: Sequence[Entry]
) -> None:
    rows = taken.rows("guesses")
    gaps = taken.debrief["mind_gap"]["gaps"]
    assert len(rows) > 5
    assert rows == picked(
        gaps,
        **same("round", "by", "about", "guessed", "truth", "error", "fear", "true_fear"),
        **same("hit", "rank"),
        services_error="services",
        services_hit="services_hit",
    )
    assert all(int(row["error"]) == int(row["guessed"]) - int(row["truth"]) for row in rows)
    assert all((row["hit"] == "1") == (row["rank"] == "1") for row in rows)
    made = {
        (str(fact.guess.round), fact.guess.about, str((fact.guess.level - 1) * 250))
        for entry in entries
        for told in entry.event.known
        for fact in told.facts
        if isinstance(fact, Guessed)
    }
    assert {(row["round"], row["about"], row["guessed"]) for row in rows} <= made


def test_ballots_are_those_of_the_books_and_of_the_log(
    taken: Taken, entries: Sequence[Entry]
) -> None:
    rows = taken.rows("ballots")
    assert rows
    assert rows == picked(
        in_books(taken.debrief, "ballots"),
        **same("round", "draft", "title", "party", "total", "threshold", "passed", "worth"),
        **same("exposure", "short"),
    )
    cast = [
        (cell(fact.round), one.draft, one.party, cell(one.total), cell(one.passed))
        for fact in resolved(entries)
        for one in fact.reckoning.ballots
    ]
    shown = ("round", "draft", "party", "total", "passed")
    assert [tuple(row[name] for name in shown) for row in rows] == cast
    for row in rows:
        assert (row["passed"] == "1") == (int(row["total"]) >= int(row["threshold"])), row


def test_compliance_is_that_of_the_books_and_of_the_log(
    taken: Taken, entries: Sequence[Entry]
) -> None:
    rows = taken.rows("compliance")
    assert len(rows) > 5
    assert rows == picked(in_books(taken.debrief, "compliance"), **same(*COLUMNS["compliance"]))
    found = [
        (cell(fact.round), one.party, one.towards, one.agreement, one.true, one.seen)
        for fact in resolved(entries)
        for one in fact.reckoning.compliance
    ]
    shown = ("round", "party", "towards", "agreement", "true", "seen")
    assert [tuple(row[name] for name in shown) for row in rows] == found


def test_marks_are_those_of_the_time_lines(taken: Taken) -> None:
    rows = taken.rows("marks")
    assert len(rows) > 5
    assert rows == [
        {
            "round": cell(mark["round"]),
            "one": pair["parties"][0],
            "other": pair["parties"][1],
            "kind": mark["kind"],
            "party": cell(mark["party"]),
            "subject": mark["subject"] or (mark["title"] or {}).get("en", ""),
            "agreement": cell(mark["agreement"]),
        }
        for pair in taken.debrief["pairings"]
        for mark in pair["marks"]
    ]


def test_curves_are_those_of_the_pictures(taken: Taken) -> None:
    debrief = taken.debrief
    rows = {(row["holder"], row["of"], row["round"]): row for row in taken.rows("pairs")}
    curves = [curve for pair in debrief["pairings"] for curve in pair["curves"]]
    assert len(rows) == len(curves) * (debrief["rounds"] + 1)
    for curve in curves:
        for round in range(debrief["rounds"] + 1):
            row = rows[curve["holder"], curve["of"], str(round)]
            for name in ("good_faith", "readiness", "institution"):
                assert row[name] == cell(curve[name][round]), (row, name)
    for feared in debrief["feared"]:
        for round in range(debrief["rounds"] + 1):
            row = rows[feared["holder"], feared["of"], str(round)]
            assert row["threat"] == cell(feared["threat"][round])
            for fear, value in feared["fears"][round].items():
                assert row[fear] == cell(value), (row, fear)


def test_parties_and_verdicts_are_those_of_the_stories(taken: Taken) -> None:
    stories = {one["party"]: one for one in taken.debrief["stories"]}
    parties = taken.rows("parties")
    assert len(parties) == len(stories) * (taken.debrief["rounds"] + 1)
    for row in parties:
        story, round = stories[row["party"]], int(row["round"])
        assert (row["readiness"], row["capital"]) == (
            cell(story["readiness"][round]),
            cell(story["capital"][round]),
        )
        for condition, value in story["conditions"][round].items():
            assert row[condition] == cell(value), (row, condition)
    verdicts = taken.rows("verdicts")
    assert [row["party"] for row in verdicts] == list(stories)
    for row in verdicts:
        story = stories[row["party"]]
        assert (row["mandate"], row["advantage"]) == (
            cell(story["mandate"]),
            cell(story["advantage"]),
        )
        for line, value in story["verdict"].items():
            assert row[f"line_{line}"] == cell(value)


def test_the_ledger_is_that_of_the_accounts(taken: Taken) -> None:
    rows = taken.rows("ledger")
    items = [
        (books["round"], holder, of, account, place, item)
        for books in taken.debrief["books"]
        for holder, accounts in books["accounts"].items()
        for of, account in accounts.items()
        for place, item in enumerate(account["items"], 1)
    ]
    assert len(items) > 20
    assert rows == [
        {
            "round": cell(round),
            "holder": holder,
            "of": of,
            "item": cell(place),
            "cause": item["cause"],
            "subject": item["subject"],
            "amount": cell(item["amount"]),
            "before": cell(account["before"]),
            "after": cell(account["after"]),
            "factors": ";".join(f"{name}={value}" for name, value in item["factors"].items()),
        }
        for round, holder, of, account, place, item in items
    ]


def test_what_was_moved_by_hand_is_there_with_its_reason_and_what_was_taken_back() -> None:
    table = Table(small())
    for what, of, change in (("capital", None, -100), ("unease", None, 80), ("image", "sud", 90)):
        step = c.Adjust(party="nor", what=what, of=of, change=change, reason=f"Why {what}.")  # type: ignore[arg-type]
        table.must("control", step)
    table.must("control", c.TakeBack(adjustment="adjusted-2"))
    table.until("reading")
    taken = Taken(table.entries)
    rows = taken.rows("adjustments")
    assert rows == picked(in_books(taken.debrief, "adjustments"), **same(*COLUMNS["adjustments"]))
    shown = ("round", "what", "of", "change", "reason", "by", "taken")
    assert [tuple(row[name] for name in shown) for row in rows] == [
        ("1", "capital", "", "-100", "Why capital.", "control", "0"),
        ("1", "unease", "", "80", "Why unease.", "control", "1"),
        ("1", "image", "sud", "90", "Why image.", "control", "0"),
    ]
    (item,) = [row for row in taken.rows("ledger") if row["cause"] == "control"]
    assert (item["subject"], item["amount"]) == ("adjusted-3", "90")


def resolved(entries: Sequence[Entry]) -> list[Resolved]:
    return [fact for entry in entries for fact in entry.event.hidden if isinstance(fact, Resolved)]
