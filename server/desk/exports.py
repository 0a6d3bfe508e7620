"""Exports: a debrief as plain tables, for whoever wants to count further.

Every table has a row for each thing that it is about, its columns always in the same order and
described beside them and in the manual. Numbers are integers as in the rules, mostly thousandths.
"""

import csv
import io
import re
import zipfile
from collections.abc import Iterator, Mapping, Sequence
from typing import Final

from msgspec import Struct, json

from game_rules.debrief.story import Debrief
from game_rules.history import Entry
from game_rules.record.events import Annotated
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import CONDITIONS
from server.desk.codebook import MEANINGS, ROWS
from server.wire.http_types import NotebookPage

Cell = str | int | bool | None
Row = tuple[Cell, ...]

LINES: Final = ("security", "judgement", "standing", "mandate")
COLUMNS: Final[Mapping[str, tuple[str, ...]]] = {
    "pairs": (
        *("round", "holder", "of", "rival", "good_faith", "threat", *FEARS),
        *("readiness", "institution", "measures_in_force", "transformed"),
    ),
    "parties": ("round", "party", "readiness", "capital", *CONDITIONS),
    "verdicts": ("party", "mandate", "advantage", *(f"line_{line}" for line in LINES)),
    "ledger": (
        *("round", "holder", "of", "item", "cause", "subject", "amount"),
        *("before", "after", "factors"),
    ),
    "guesses": (
        *("round", "by", "about", "guessed", "truth", "error", "fear", "true_fear", "hit", "rank"),
        *("services_error", "services_hit"),
    ),
    "ballots": (
        *("round", "draft", "title", "party", "total", "threshold", "passed"),
        *("worth", "exposure", "short"),
    ),
    "compliance": (
        *("round", "party", "towards", "agreement", "article", "true", "seen", "odds", "draw"),
    ),
    "adjustments": (
        *("round", "id", "party", "what", "of", "change", "reason", "by", "at", "taken"),
    ),
    "marks": ("round", "one", "other", "kind", "party", "subject", "agreement"),
    "notes": ("number", "at", "round", "party", "role", "shared", "text"),
    "notebook": ("number", "at", "round", "phase", "party", "draft", "told", "author", "text"),
}
"""Table → its columns."""
_MOMENT = (1980, 1, 1, 0, 0, 0)
"""The same debrief gives the same bytes, whenever it is fetched."""
README = """A debrief of Détente.

Each table is CSV (UTF-8, with a header); debrief.json holds all of it.
columns.csv says what a row of each table is, and what each of its columns means.
Shares are thousandths of one, and amounts of images thousandths of log-odds: 300 is .3. Yes is 1,
no is 0, unknown is empty. Parties, fears, measures and causes are named by their ids.
Text that people wrote is put behind an apostrophe where a spreadsheet would take it for a formula.
"""


class Note(Struct, frozen=True, kw_only=True):
    """A note that somebody wrote beside a round."""

    number: int
    at: int
    note: Annotated


def notes_for(entries: Sequence[Entry], viewer: str) -> tuple[Note, ...]:
    """The notes that a viewer was told."""
    return tuple(
        Note(number=entry.number, at=entry.at, note=fact)
        for entry in entries
        for fact in (
            *entry.event.public,
            *(f for told in entry.event.known if viewer in told.viewers for f in told.facts),
        )
        if isinstance(fact, Annotated)
    )


def tables(told: Debrief, notes: Sequence[Note]) -> dict[str, list[Row]]:
    """Every table by its name."""
    rows = {
        "pairs": _pairs(told),
        "parties": _parties(told),
        "verdicts": _verdicts(told),
        "ledger": _ledger(told),
        "guesses": _guesses(told),
        "ballots": _ballots(told),
        "compliance": _compliance(told),
        "adjustments": _adjustments(told),
        "marks": _marks(told),
        "notes": _notes(notes),
    }
    return {name: list(found) for name, found in rows.items()}


def archive(
    told: Debrief, notes: Sequence[Note], notebook: Sequence[NotebookPage] | None = None
) -> bytes:
    """All of it in one file: a table each, and JSON; control's own notebook for control alone."""
    found = {f"{name}.csv": as_csv(name, rows) for name, rows in tables(told, notes).items()}
    if notebook is not None:
        found["notebook.csv"] = as_csv("notebook", list(_notebook(notebook)))
        found["notebook.json"] = json.format(json.encode(notebook), indent=1)
    found["debrief.json"] = json.format(json.encode(told), indent=1)
    found["notes.json"] = json.format(json.encode(notes), indent=1)
    found["columns.csv"] = _codebook(found)
    found["README.txt"] = README.encode()
    packed = io.BytesIO()
    with zipfile.ZipFile(packed, "w", zipfile.ZIP_DEFLATED) as file:
        for name, content in sorted(found.items()):
            file.writestr(zipfile.ZipInfo(name, _MOMENT), content, zipfile.ZIP_DEFLATED)
    return packed.getvalue()


def _codebook(found: Mapping[str, bytes]) -> bytes:
    """What the tables hold that are there."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(("table", "column", "meaning"))
    for name in (name for name in COLUMNS if f"{name}.csv" in found):
        writer.writerow((name, "", ROWS[name]))
        writer.writerows((name, column, MEANINGS[name][column]) for column in COLUMNS[name])
    return text.getvalue().encode("utf-8-sig")


_UNSEEN: Final = "\\s\u00ad\u200b-\u200f\u202a-\u202e\u2060-\u206f\ufeff"
_FORMULA: Final = re.compile(rf"(?<![;{_UNSEEN}])[;{_UNSEEN}]*+(?=[=+\-@＝＋－＠])")
"""Where a cell begins that a spreadsheet would work out.

Where people write 1,5 for one and a half, spreadsheets cut a line at semicolons and know nothing
of quotes in the middle of what they take for a cell: each of these may begin one. What stands
before is looked at once and from its beginning: a cell of new lines would take a minute else.
"""


def as_csv(name: str, rows: Sequence[Row]) -> bytes:
    """A table as spreadsheets read it in every language: UTF-8 that says so."""
    text = io.StringIO()
    writer = csv.writer(text)
    writer.writerow(COLUMNS[name])
    writer.writerows([_plain(cell) for cell in row] for row in rows)
    return text.getvalue().encode("utf-8-sig")


def _quoted(before: re.Match[str]) -> str:
    """What stands before a formula's sign, with an apostrophe wherever a cell begins in it."""
    gap, first = before[0], "'" if before.start() == 0 else ""
    begins = max(map(gap.rfind, ";\t\r\n")) + 1
    return f"{first}{gap[:begins]}'{gap[begins:]}" if begins else f"{first}{gap}"


def _plain(cell: Cell) -> str | int:
    match cell:
        case None:
            return ""
        case bool():
            return int(cell)
        case int():
            return cell
        case str():
            return _FORMULA.sub(_quoted, cell)


# The tables ----------------------------------------------------------------------


def _pairs(told: Debrief) -> Iterator[Row]:
    feared = {(one.holder, one.of): one for one in told.feared}
    for pair in told.pairings:
        for curve in pair.curves:
            fears = feared[curve.holder, curve.of]
            for round in range(told.rounds + 1):
                yield (
                    *(round, curve.holder, curve.of, pair.rival, curve.good_faith[round]),
                    *(fears.threat[round], *(fears.fears[round][fear] for fear in FEARS)),
                    *(curve.readiness[round], curve.institution[round]),
                    *(pair.measures_in_force[round], _since(pair.transformed, round)),
                )


def _since(transformed: int | None, round: int) -> bool:
    return transformed is not None and transformed <= round


def _parties(told: Debrief) -> Iterator[Row]:
    for story in told.stories:
        for round in range(told.rounds + 1):
            conditions = (story.conditions[round][condition] for condition in CONDITIONS)
            yield (round, story.party, story.readiness[round], story.capital[round], *conditions)


def _verdicts(told: Debrief) -> Iterator[Row]:
    for story in told.stories:
        lines = (story.verdict.get(line) for line in LINES)
        yield (story.party, story.mandate, story.advantage, *lines)


def _ledger(told: Debrief) -> Iterator[Row]:
    for books in told.books:
        for holder, accounts in books.accounts.items():
            for of, account in accounts.items():
                for place, item in enumerate(account.items, 1):
                    factors = ";".join(f"{name}={value}" for name, value in item.factors.items())
                    yield (
                        *(books.round, holder, of, place, item.cause, item.subject, item.amount),
                        *(account.before, account.after, factors),
                    )


def _guesses(told: Debrief) -> Iterator[Row]:
    for gap in told.mind_gap.gaps:
        yield (
            *(gap.round, gap.by, gap.about, gap.guessed, gap.truth, gap.error, gap.fear),
            *(gap.true_fear, gap.hit, gap.rank, gap.services, gap.services_hit),
        )


def _ballots(told: Debrief) -> Iterator[Row]:
    for books in told.books:
        for one in books.ballots:
            yield (
                *(books.round, one.draft, one.title, one.party, one.total, one.threshold),
                *(one.passed, one.worth, one.exposure, one.short),
            )


def _compliance(told: Debrief) -> Iterator[Row]:
    for books in told.books:
        for one in books.compliance:
            yield (
                *(books.round, one.party, one.towards, one.agreement, one.article),
                *(one.true, one.seen, one.odds, one.draw),
            )


def _adjustments(told: Debrief) -> Iterator[Row]:
    for books in told.books:
        for one in books.adjustments:
            yield (
                *(books.round, one.id, one.party, one.what, one.of, one.change),
                *(one.reason, one.by, one.at, one.taken),
            )


def _marks(told: Debrief) -> Iterator[Row]:
    for pair in told.pairings:
        for mark in pair.marks:
            subject = mark.subject or (mark.title or {}).get("en", "")
            yield (mark.round, *pair.parties, mark.kind, mark.party, subject, mark.agreement)


def _notes(notes: Sequence[Note]) -> Iterator[Row]:
    for one in notes:
        note = one.note
        yield (one.number, one.at, note.round, note.party, note.role, note.shared, note.text)


def _notebook(notebook: Sequence[NotebookPage]) -> Iterator[Row]:
    for one in notebook:
        begun = one.number, one.at, one.round, one.phase
        yield (*begun, one.party, one.draft, one.told, one.author, one.text)


__all__ = ["COLUMNS", "Note", "archive", "as_csv", "notes_for", "tables"]
