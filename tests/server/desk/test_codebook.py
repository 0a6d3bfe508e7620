"""The codebook: nothing that stands in a table is left without a meaning."""

import csv
import io
import zipfile
from typing import get_args

import pytest

from game_rules.debrief import tell
from game_rules.debrief.story import Debrief, MarkKind
from game_rules.record.ledger import Cause
from server.desk.codebook import MEANINGS, ROWS
from server.desk.exports import COLUMNS, archive
from tests.kit.logs import played


@pytest.fixture(scope="module")
def told() -> Debrief:
    return tell(played("small")[1])


def test_every_column_has_a_meaning_in_its_order_and_no_other_has() -> None:
    assert {name: tuple(columns) for name, columns in MEANINGS.items()} == dict(COLUMNS)
    assert ROWS.keys() == COLUMNS.keys()
    assert all(meaning for columns in MEANINGS.values() for meaning in columns.values())


def test_every_code_of_the_books_and_of_the_time_line_has_a_meaning() -> None:
    for code in get_args(Cause):
        assert f"`{code}` " in MEANINGS["ledger"]["cause"], code
    for code in get_args(MarkKind):
        assert f"`{code}` " in MEANINGS["marks"]["kind"], code


def test_a_download_says_what_is_in_it_and_nothing_of_what_is_not(told: Debrief) -> None:
    packed = zipfile.ZipFile(io.BytesIO(archive(told, ())))
    rows = list(csv.DictReader(io.StringIO(packed.read("columns.csv").decode("utf-8-sig"))))
    tables = {row["table"] for row in rows}
    assert tables == {
        name.removesuffix(".csv") for name in packed.namelist() if name.endswith(".csv")
    } - {"columns"}
    for table in tables:
        header = packed.read(f"{table}.csv").decode("utf-8-sig").split("\r\n")[0].split(",")
        assert [row["column"] for row in rows if row["table"] == table] == ["", *header]
    assert "columns.csv" in packed.read("README.txt").decode()
