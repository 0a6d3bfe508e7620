"""Logs as files: what was stored is read again, and no byte of it can change unseen."""

import json as standard
from hashlib import sha256

import pytest
from msgspec import DecodeError, json
from msgspec.structs import replace

from game_rules.record.commands import Convene
from server.archive.entries import BEGINNING, first_broken, to_entry, to_row
from server.archive.lines import LATEST, from_line, sealed, to_lines
from server.archive.row import Row
from tests.kit.logs import log

ENTRIES = log("small")
FIRST = ENTRIES[0].command
assert isinstance(FIRST, Convene)
NAME = FIRST.exercise


def rows() -> list[Row]:
    previous, found = BEGINNING, list[Row]()
    for entry in ENTRIES:
        found.append(to_row(NAME, entry, previous))
        previous = found[-1].hash
    return found


ROWS = rows()
LINES = to_lines(ROWS).splitlines(keepends=True)


def test_lines_are_read_as_the_rows_they_were() -> None:
    assert [from_line(line, NAME) for line in LINES] == [(row, False) for row in ROWS]


def test_a_log_that_no_database_holds_is_sealed_like_one_that_does() -> None:
    assert sealed(ENTRIES) == b"".join(LINES)


def test_the_manual_s_recipe_gives_the_seals() -> None:
    """As somebody without this program would check a file (docs/reference/commands.md)."""
    before = bytes(32)
    for line in LINES:
        plain = standard.loads(line)
        command, event, actor = (
            standard.dumps(plain[name], separators=(",", ":"), ensure_ascii=False).encode()
            for name in ("command", "event", "actor")
        )
        assert command in line
        assert event in line
        names = b"\0".join([NAME.encode(), actor, plain["id"].encode()])
        numbers = plain["number"].to_bytes(8, "big") + plain["at"].to_bytes(8, "big", signed=True)
        digests = sha256(command).digest() + sha256(event).digest()
        before = sha256(before + numbers + digests + names).digest()
        assert plain["hash"] == before.hex()


def test_whoever_knows_no_seals_reads_the_entries() -> None:
    assert [json.decode(line, type=type(ENTRIES[0])) for line in LINES] == list(ENTRIES)


@pytest.mark.slow
@pytest.mark.parametrize("bit", range(8))
def test_no_byte_of_a_line_changes_unseen(bit: int) -> None:
    """This bit turned in what frames a line, and in eighty bytes of what fills it."""
    tried = 0
    for place in (0, 1, 2, *range(5, len(LINES), len(LINES) // 7), len(LINES) - 1):
        line = LINES[place]
        frame = {*range(min(260, len(line) - 1)), *range(max(0, len(line) - 90), len(line) - 1)}
        for at in frame | {_drawn(f"{place}/{n}") % (len(line) - 1) for n in range(80)}:
            flipped = bytes([*line[:at], line[at] ^ (1 << bit), *line[at + 1 :]])
            try:
                row, blanked = from_line(flipped, NAME)
            except (DecodeError, UnicodeError):
                continue  # it is told with the number of its line
            assert not blanked
            assert first_broken([*ROWS[:place], row]) == place + 1, f"line {place + 1}, byte {at}"
            tried += 1
    assert tried > 200 or bit == 7, "with its highest bit turned no letter is UTF-8"


def _drawn(purpose: str) -> int:
    return int.from_bytes(sha256(purpose.encode()).digest()[:8], "big")


@pytest.mark.parametrize(
    ("old", "new"),
    [
        (b'"hash":"', b'"hash":"A'),
        (b'"hash":"', b'"hash":"zz'),
        (b'"at":', b'"at":1e3,"was":'),
        (b'"at":', b'"at":%d,"x":' % (LATEST + 1)),
        (b'"number":', b'"number":0,"x":'),
        (b'"number":', b'"number":' + b"9" * 400 + b',"x":'),
        (b'"id":"', b'"id":"\\ud800'),
        (b'"actor":', b'"actor":[],"x":'),
        (b'{"number"', b'{"blanked":["",""],"number"'),
        (b'{"number"', b'{"unknown":1,"number"'),
    ],
)
def test_a_line_that_is_none_is_refused(old: bytes, new: bytes) -> None:
    with pytest.raises((DecodeError, UnicodeError)):
        from_line(LINES[3].replace(old, new, 1), NAME)


def test_a_hash_in_capitals_is_another_byte_and_no_hash() -> None:
    start = LINES[3].index(b'"hash":"') + 8
    capital = LINES[3][:start] + LINES[3][start : start + 64].upper() + LINES[3][start + 64 :]
    with pytest.raises(DecodeError, match="small letters"):
        from_line(capital, NAME)


def test_blanked_words_keep_the_seal_and_say_that_they_were() -> None:
    blank = replace(ROWS[4], command='{"type":"start"}')
    line = to_lines([blank], blanked={5})
    row, blanked = from_line(line, NAME)
    assert blanked
    assert row == blank
    assert first_broken([*ROWS[:4], row], blanked={5}) is None
    unsaid, _ = from_line(to_lines([blank]), NAME)
    assert first_broken([*ROWS[:4], unsaid]) == 5


def test_a_line_without_a_seal_is_an_older_version_s() -> None:
    row, _ = from_line(json.encode(ENTRIES[2]), NAME)
    assert row.hash == b""
    assert to_entry(row) == ENTRIES[2]
