"""Audit and replay: the first entry that does not agree, and an account that a person can read."""

from collections.abc import Sequence
from pathlib import Path

import pytest
from msgspec import json
from msgspec.structs import asdict, replace
from sqlalchemy import insert, text
from typer.testing import CliRunner

from game_rules.history import Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Leap, Pause
from game_rules.record.events import Event, Resolved
from game_rules.theatre.play import bots, play
from server.archive.database import WRITES, make_current, open_engine
from server.archive.entries import BEGINNING, to_row
from server.archive.lines import sealed
from server.archive.row import Row
from server.archive.tables import accounts, exercises, seminars
from server.archive.tables import entries as entry_table
from server.cli import cli
from server.workshop.proofs.audit import audit, audit_kept, audit_rows, difference
from server.workshop.proofs.logs import LogMistake, read_kept, read_log
from server.workshop.proofs.replay import account
from tests.kit.small import small
from tests.kit.table import SEED

pytestmark = pytest.mark.slow

said = CliRunner()
CASE = small()
ENTRIES: tuple[Entry, ...] = tuple(play(CASE, SEED, bots(CASE)).entries)


def kept(path: Path, entries: Sequence[Entry] = ENTRIES) -> Path:
    path.write_bytes(sealed(entries))
    return path


def of_old(path: Path, entries: Sequence[Entry] = ENTRIES) -> Path:
    """A file as it was before lines were sealed."""
    path.write_bytes(json.Encoder().encode_lines(list(entries)))
    return path


def changed(number: int, **changes: object) -> list[Entry]:
    return [replace(one, **changes) if one.number == number else one for one in ENTRIES]


def test_what_was_played_agrees() -> None:
    assert audit(ENTRIES).agrees
    assert audit(ENTRIES).sentence().startswith("Exercise play: all ")


def resolution() -> Entry:
    return next(
        entry for entry in ENTRIES if any(isinstance(fact, Resolved) for fact in entry.event.hidden)
    )


def test_a_changed_number_is_found_where_it_stands() -> None:
    entry = resolution()
    (fact,) = entry.event.hidden
    assert isinstance(fact, Resolved)
    pairs = fact.pairs
    pair = replace(pairs["nor"]["sud"], image=1234)
    tampered = replace(fact, pairs={**pairs, "nor": {**pairs["nor"], "sud": pair}})
    verdict = audit(changed(entry.number, event=replace(entry.event, hidden=(tampered,))))
    assert (verdict.agrees, verdict.number) == (False, entry.number)
    assert "hidden[0].pairs.nor.sud.image is 1234 in the log and should be " in verdict.why


@pytest.mark.parametrize(
    ("entries", "number", "why"),
    [
        ([*ENTRIES[:4], *ENTRIES[5:]], 5, "missing or out of place"),
        (changed(5, at=-1), 5, "moment lies before"),
        (
            changed(5, command=Pause(reason="coffee")),
            5,
            "the rules refuse its command (not-started)",
        ),
        (changed(5, event=Event()), 5, "the rules decide otherwise"),
        (changed(3, id=ENTRIES[1].id, actor=ENTRIES[1].actor), 3, "id was used before"),
        (changed(1, event=Event()), 1, "convenes its exercise"),
        (changed(5, actor=Control(), command=Leap(round=1, confirm=True)), 5, "refuse"),
    ],
)
def test_the_first_entry_that_does_not_agree_is_named(
    entries: list[Entry], number: int, why: str
) -> None:
    verdict = audit(entries)
    assert (verdict.agrees, verdict.number) == (False, number)
    assert why in verdict.sentence()


def test_a_difference_is_told_by_its_place() -> None:
    assert difference({"a": [1, 2]}, {"a": [1, 3]}) == "a[1] is 2 in the log and should be 3"
    assert difference({"a": 1}, {}) == "a is only in the log"
    assert difference({}, {"a": 1}) == "a is missing in the log"
    assert difference({"a": [1]}, {"a": []}) == "a has 1 items in the log and should have 0"


# Files ---------------------------------------------------------------------------


def test_a_log_is_read_as_the_server_gives_it(tmp_path: Path) -> None:
    assert tuple(read_log(kept(tmp_path / "log.jsonl"))) == ENTRIES


@pytest.mark.parametrize(
    ("old", "new", "sentence"),
    [
        (b'"format":1', b'"format":7', "of format 7, and this program reads format 1"),
        (b'"rules":"1"', b'"rules":"0"', "decided by rules 0, and these are rules 1"),
        (b'"type":"convene"', b'"type":"start"', "begins with the entry that convenes"),
        (b'"actor":', b'"actor"', "log.jsonl:1: this is not JSON"),
        (b'{"number":2', b'{"number":"two"', "log.jsonl:2: this is no entry of a log"),
        (b'{"number":2', b'{"number":\xff', "log.jsonl:2: this is no entry of a log"),
    ],
)
def test_a_log_that_cannot_be_read_is_refused_in_words(
    tmp_path: Path, old: bytes, new: bytes, sentence: str
) -> None:
    path = kept(tmp_path / "log.jsonl")
    content = path.read_bytes()
    # At the beginning of a line: measures bear numbers too.
    start = content.index(b"\n" + old) + 1 if old.startswith(b"{") else 0
    path.write_bytes(content[:start] + content[start:].replace(old, new, 1))
    with pytest.raises(LogMistake) as refused:
        read_log(path)
    assert sentence in str(refused.value)
    for command in ("replay", "audit"):
        shown = said.invoke(cli, [command, str(path)])
        assert shown.exit_code == 1
        assert sentence in shown.stderr


@pytest.mark.parametrize("content", [b"", b"\n\n", b"[" * 100_000, b"\x00" * 1000, b"null", b"[]"])
def test_nonsense_is_refused_in_words(tmp_path: Path, content: bytes) -> None:
    path = tmp_path / "log.jsonl"
    path.write_bytes(content)
    shown = said.invoke(cli, ["audit", str(path)])
    assert shown.exit_code == 1
    assert shown.stderr.startswith(str(path))
    assert isinstance(shown.exception, SystemExit)


def test_a_file_that_is_not_there_is_told(tmp_path: Path) -> None:
    assert "cannot be read" in said.invoke(cli, ["replay", str(tmp_path / "none")]).stderr


def test_the_commands_tell_a_file(tmp_path: Path) -> None:
    path = str(kept(tmp_path / "log.jsonl"))
    shown = said.invoke(cli, ["audit", path])
    assert shown.exit_code == 0
    assert f"all {len(ENTRIES)} entries agree" in shown.stdout
    assert f"chain of hashes holds; the last is {rows_of(ENTRIES)[-1].hash.hex()[:16]}." in (
        shown.stdout
    )
    shown = said.invoke(cli, ["replay", path])
    assert shown.exit_code == 0
    assert "round 1: talks" in shown.stdout
    bad = str(kept(tmp_path / "bad.jsonl", changed(5, event=Event())))
    shown = said.invoke(cli, ["audit", bad])
    assert shown.exit_code == 1
    assert "entry 5 does not agree" in shown.stdout


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (ENTRIES[6].id.encode(), b"f" * 32),
        (b'"at":%d' % ENTRIES[6].at, b'"at":%d' % (ENTRIES[6].at + 1)),
        (b'"number":7', b'"number":8'),
    ],
)
def test_what_the_rules_cannot_see_the_chain_in_a_file_does(
    tmp_path: Path, old: bytes, new: bytes
) -> None:
    """Another id, or a moment moved a little, decides nothing otherwise."""
    path = kept(tmp_path / "log.jsonl")
    lines = path.read_bytes().splitlines(keepends=True)
    assert old in lines[6]
    lines[6] = lines[6].replace(old, new, 1)
    path.write_bytes(b"".join(lines))
    shown = said.invoke(cli, ["audit", str(path)])
    assert shown.exit_code == 1
    assert "entry 7 does not agree" in shown.stdout
    assert "the chain of hashes breaks" in shown.stdout


def test_a_seal_that_was_taken_off_one_line_is_missed(tmp_path: Path) -> None:
    path = kept(tmp_path / "log.jsonl")
    lines = path.read_bytes().splitlines(keepends=True)
    lines[6] = json.encode(ENTRIES[6]) + b"\n"
    path.write_bytes(b"".join(lines))
    assert "entry 7 does not agree" in said.invoke(cli, ["audit", str(path)]).stdout


def test_a_file_of_before_lines_were_sealed_is_read_and_told_to_be_one(tmp_path: Path) -> None:
    path = str(of_old(tmp_path / "log.jsonl"))
    shown = said.invoke(cli, ["audit", path])
    assert shown.exit_code == 0
    assert f"all {len(ENTRIES)} entries agree" in shown.stdout
    assert "They bear no chain of hashes" in shown.stdout
    assert said.invoke(cli, ["replay", path]).exit_code == 0


def test_a_log_that_was_cut_off_has_another_last_seal(tmp_path: Path) -> None:
    whole = audit_kept(read_kept(kept(tmp_path / "whole.jsonl")))
    cut = audit_kept(read_kept(kept(tmp_path / "cut.jsonl", ENTRIES[:-1])))
    assert whole.agrees
    assert cut.agrees
    assert whole.seal != cut.seal


@pytest.mark.parametrize("at", [10**16, -(10**16)])
def test_a_moment_that_no_calendar_knows_is_refused(tmp_path: Path, at: int) -> None:
    path = str(of_old(tmp_path / "log.jsonl", [replace(ENTRIES[0], at=at), *ENTRIES[1:]]))
    for command in ("replay", "audit"):
        shown = said.invoke(cli, [command, path])
        assert shown.stderr.startswith(f"{path}:1: this is no entry of a log")
        assert isinstance(shown.exception, SystemExit)


def test_an_account_tells_what_was_done_in_the_order_of_the_log() -> None:
    told = list(account(ENTRIES))
    assert told[0].startswith("Small — ")
    assert told[-1].endswith(": ended.")
    numbers = [int(line.split()[0]) for line in told[1:-1]]
    assert numbers == sorted(numbers)
    whole = "\n".join(told)
    for word in (
        "is given the mandate",
        "is in force between",
        "good faith 0.",
        "spends attention",
    ):
        assert word in whole


# Databases -------------------------------------------------------------------------


def rows_of(entries: Sequence[Entry]) -> list[Row]:
    previous, found = BEGINNING, []
    for entry in entries:
        found.append(to_row("play", entry, previous))
        previous = found[-1].hash
    return found


def database(path: Path, entries: Sequence[Entry]) -> str:
    engine = open_engine(str(path))
    make_current(engine)
    with engine.begin() as connection:
        connection.execute(insert(accounts).values(id="a", name="A", created=0))
        connection.execute(
            insert(seminars).values(code="C", account="a", title="T", scenario="small", created=0)
        )
        connection.execute(insert(exercises).values(id="play", seminar="C", place=1))
        connection.execute(insert(entry_table), [asdict(row) for row in rows_of(entries)])
    engine.dispose()
    return str(path)


def test_a_database_is_audited_exercise_by_exercise(tmp_path: Path) -> None:
    path = database(tmp_path / "a.sqlite3", ENTRIES)
    shown = said.invoke(cli, ["audit", "--database", path])
    assert shown.exit_code == 0, shown.output
    last = rows_of(ENTRIES)[-1].hash.hex()[:16]
    assert (
        shown.stdout == f"Exercise play: all {len(ENTRIES)} entries agree with what the rules"
        f" decide. Their chain of hashes holds; the last is {last}.\n"
    )
    engine = open_engine(path)
    with engine.begin() as connection:
        connection.execute(text("UPDATE entries SET at = at + 1 WHERE number = 7"))
    engine.dispose()
    shown = said.invoke(cli, ["audit", "--database", path])
    assert shown.exit_code == 1
    assert "entry 7 does not agree" in shown.stdout
    assert "the chain of hashes breaks" in shown.stdout


def test_a_chain_that_holds_does_not_make_a_decision_right() -> None:
    verdict = audit_rows("play", rows_of(changed(5, event=Event())))
    assert (verdict.number, verdict.agrees) == (5, False)
    assert "decide otherwise" in verdict.why


def test_rows_of_another_exercise_are_told() -> None:
    renamed = [to_row("other", ENTRIES[0], BEGINNING)]
    assert "convenes another exercise" in audit_rows("other", renamed).why


@pytest.mark.parametrize("words", [[], ["x.jsonl", "--database", "y"], ["--database", "none.db"]])
def test_what_cannot_be_audited_is_told(words: list[str], tmp_path: Path) -> None:
    shown = said.invoke(cli, ["audit", *words])
    assert shown.exit_code == 1
    assert shown.stderr.count("\n") == 1


def test_a_database_of_a_newer_version_is_not_judged_by_this_one(tmp_path: Path) -> None:
    path = str(tmp_path / "log.sqlite3")
    engine = open_engine(path)
    make_current(engine)
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        connection.exec_driver_sql("UPDATE alembic_version SET version_num = '9999'")
    engine.dispose()
    told = CliRunner().invoke(cli, ["audit", "--database", path])
    assert told.exit_code == 1
    assert "of a newer version of Détente (schema 9999" in told.output
