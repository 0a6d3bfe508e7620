"""A debrief taken home: every column described, every sum right, nobody else's notes."""

import csv
import io
import json
import re
import zipfile
from pathlib import Path

import pytest

from game_rules.debrief import tell
from game_rules.debrief.story import Debrief
from server.desk import exports
from server.desk.codebook import MEANINGS, ROWS
from server.desk.exports import COLUMNS, archive, as_csv, tables
from tests.kit.evening import ROUNDS, lay
from tests.kit.logs import played
from tests.kit.served import seated, served

MANUAL = Path(__file__).resolve().parents[3] / "docs" / "reference" / "exports.md"


@pytest.fixture(scope="module")
def told() -> Debrief:
    return tell(played("small")[1])


def test_the_manual_says_what_the_codebook_of_a_download_says() -> None:
    sections = re.split(r"^## ", MANUAL.read_text("utf-8"), flags=re.MULTILINE)[1:]
    described = {
        section.partition("\n")[0]: (
            section.split("\n")[2],
            re.findall(r"^\| `(\w+)` \| (.+) \|$", section, re.MULTILINE),
        )
        for section in sections
    }
    assert described == {name: (ROWS[name], [*MEANINGS[name].items()]) for name in COLUMNS}


def test_every_row_has_a_cell_for_every_column(told: Debrief) -> None:
    for name, rows in tables(told, ()).items():
        assert rows or name in {"notes", "adjustments"}, name
        assert {len(row) for row in rows} <= {len(COLUMNS[name])}, name


def test_the_ledger_sums_to_the_change_of_every_image(told: Debrief) -> None:
    sums: dict[tuple[object, ...], int] = {}
    change = {}
    for row in tables(told, ())["ledger"]:
        cells = dict(zip(COLUMNS["ledger"], row, strict=True))
        key = (cells["round"], cells["holder"], cells["of"])
        sums[key] = sums.get(key, 0) + int(cells["amount"] or 0)
        change[key] = int(cells["after"] or 0) - int(cells["before"] or 0)
    assert len(sums) > 10
    assert sums == change


def test_the_same_debrief_gives_the_same_bytes(told: Debrief) -> None:
    assert archive(told, ()) == archive(told, ())


@pytest.mark.parametrize(
    ("wrote", "reads"),
    [
        ("=1", "'=1"),
        ("+1", "'+1"),
        ("-1", "'-1"),
        (" @x", "' @x"),
        ("\u200b=1", "'\u200b=1"),
        ("＝1", "'＝1"),
        ("\t=1", "'\t'=1"),
        ("hi;=HYPERLINK(1);", "hi;'=HYPERLINK(1);"),
        ("hi\n=1", "hi\n'=1"),
        ("hi\t@x", "hi\t'@x"),
        ("a, -b", "a, -b"),
        ("1 = 1; a-b", "1 = 1; a-b"),
    ],
)
def test_no_cell_is_taken_for_a_formula(wrote: str, reads: str) -> None:
    """Nor what a spreadsheet that cuts at semicolons or at ends of lines takes for one."""
    for name, spots in WRITTEN.items():
        row: list[str | int] = [0] * len(COLUMNS[name])
        for spot in spots:
            row[COLUMNS[name].index(spot)] = wrote
        text = as_csv(name, [tuple(row)]).decode("utf-8-sig")
        [told] = csv.DictReader(io.StringIO(text, newline=""))
        assert [told[spot] for spot in spots] == [reads] * len(spots)
        for line in re.split(r"[\r\n]+", text.partition("\r\n")[2]):
            assert not [cell for cell in line.split(";") if cell.lstrip()[:1] in FORMULA]


def test_a_cell_is_looked_through_once_whatever_it_holds() -> None:
    """Two thousand new lines took a tenth of a second each time, and sixty thousand a minute."""
    for gap in ("\n", ";\u200b", "\u2060", "\n;"):
        assert exports._plain(gap * 100_000 + "x") == gap * 100_000 + "x"
        assert exports._plain(f"a\n{gap * 100_000}") == f"a\n{gap * 100_000}"


WRITTEN = {
    "ballots": ("title",),
    "adjustments": ("reason",),
    "marks": ("subject",),
    "notes": ("text",),
    "notebook": ("text",),
}
"""Table → the columns in which stands what people wrote; that other tables have none is below."""
FORMULA = tuple("=+-@")


def test_people_write_in_these_columns_and_in_no_other() -> None:
    texts = {"title", "subject", "text", "reason"}
    assert {
        name: tuple(column for column in columns if column in texts)
        for name, columns in COLUMNS.items()
        if name != "ledger" and texts & set(columns)
    } == WRITTEN


def test_a_number_below_nought_stays_one() -> None:
    assert b",-5," in as_csv("ledger", [(1, "a", "b", 1, "leap", "", -5, 0, -5, "")])


@pytest.mark.slow
async def test_who_may_see_the_debrief_takes_it_home_with_the_notes_that_are_theirs(
    tmp_path: Path,
) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/exercises/{left.exercise}/debrief.zip"
        player = {"authorization": f"Bearer {left.player}"}
        early = await house.web.get(path, headers=player)
        assert (early.status_code, early.json()["code"]) == (403, "not-open")
        control = await house.control(left.exercise)
        await control.do("open-debrief", open=True)
        ada = await house.enter(left.player)
        await ada.do("annotate", round=2, text="For all.", shared=True)
        await ada.do("annotate", round=2, text="For us.", shared=False)
        await control.do("annotate", round=0, text="For control.", shared=False)
        for headers, texts in (
            (player, ["For all.", "For us."]),
            (house.bearer, ["For all.", "For control."]),
        ):
            answer = await house.web.get(path, headers=headers)
            assert answer.headers["content-type"] == "application/zip"
            packed = zipfile.ZipFile(io.BytesIO(answer.content))
            assert set(packed.namelist()) == {
                *(f"{name}.csv" for name in COLUMNS if name != "notebook"),
                *(("notebook.csv", "notebook.json") if headers == house.bearer else ()),
                "columns.csv",
                "debrief.json",
                "notes.json",
                "README.txt",
            }
            rows = list(csv.DictReader(io.StringIO(packed.read("notes.csv").decode("utf-8-sig"))))
            assert [row["text"] for row in rows] == texts
            assert json.loads(packed.read("debrief.json"))["rounds"] == ROUNDS


@pytest.mark.slow
async def test_control_compares_the_exercises_of_its_seminar(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/seminars/{left.code}/comparison"
        told = (await house.web.get(path, headers=house.bearer)).json()
        assert [(one["number"], one["rounds"]) for one in told["exercises"]] == [
            (1, ROUNDS),
            (2, 2),
        ]
        assert {pair["rival"] for pair in told["exercises"][0]["pairs"]} == {True, False}
        refused = await house.web.get(path, headers={"authorization": f"Bearer {left.player}"})
        assert (refused.status_code, refused.json()["code"]) == (403, "only-control")
        empty = (await house.seminar(exercises=2))["code"]
        none = await house.web.get(f"/api/seminars/{empty}/comparison", headers=house.bearer)
        assert none.json() == {"exercises": [], "parted": []}


@pytest.mark.slow
async def test_a_texts_revisions_are_for_those_who_were_told_them(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        control = await house.control(left.exercise)
        parts = control.parts.items()
        drafts = {name.partition("/")[2]: one for name, one in parts if name.startswith("draft/")}
        id = next(iter(drafts))
        path = f"/api/exercises/{left.exercise}/drafts/{id}/revisions"
        told = (await house.web.get(path, headers=house.bearer)).json()
        assert [one["draft"]["revision"] for one in told] == list(range(1, len(told) + 1))
        assert told[0]["act"] == "tabled"
        for who in (left.player, left.stranger):
            readable = await house.web.get(path, headers={"authorization": f"Bearer {who}"})
            if who == left.stranger:
                assert (readable.status_code, readable.json()["code"]) == (403, "not-your-exercise")
            elif "halvern" in drafts[id]["access"] or "all" in drafts[id]["access"]:
                assert readable.json()[-1]["draft"]["id"] == id
            else:
                assert (readable.status_code, readable.json()["code"]) == (404, "no-such-draft")
        nothing = await house.web.get(path.replace(id, "nothing"), headers=house.bearer)
        assert (nothing.status_code, nothing.json()["code"]) == (404, "no-such-draft")


async def test_a_debrief_looks_through_any_delegations_eyes(tmp_path: Path) -> None:
    left = await lay(tmp_path)
    async with served(tmp_path) as house:
        path = f"/api/exercises/{left.exercise}/eyes"

        async def look(party: str, round: int, token: str = "") -> tuple[int, dict[str, object]]:
            headers = {"authorization": f"Bearer {token}"} if token else house.bearer
            asked = {"party": party, "round": str(round)}
            answer = await house.web.get(path, params=asked, headers=headers)
            return answer.status_code, answer.json()

        status, seen = await look("skerra", 2)
        assert (status, seen["party"], seen["round"]) == (200, "skerra", 2)
        assert (await look("skerra", 2, left.player))[1]["code"] == "not-open"
        assert (await look("atlantis", 2))[1]["code"] == "no-such-party"
        assert (await look("control", 2))[1]["code"] == "no-such-party"
        assert (await look("skerra", ROUNDS + 1))[1]["code"] == "round-not-resolved"


@pytest.mark.slow
async def test_a_text_that_lies_for_one_alone_has_no_revisions_for_others(tmp_path: Path) -> None:
    """Nor is there one of that name, to whoever sits at the same table."""
    async with served(tmp_path) as house:
        exercise, people = await seated(house)
        await (await house.control(exercise)).do("start")
        ada, bob = [await house.enter(person["token"]) for person in people]
        parties = [ada.you["viewer"], bob.you["viewer"]]
        measure = ada.parts["board"]["measures"][0]
        values = {each["id"]: each["default"] for each in measure["parameters"]}
        article = {"id": 1, "measure": measure["id"], "parties": parties, "values": values}
        await ada.do("table", title="Mine", parties=parties, access=[], articles=[article])
        id = next(name for name in ada.parts if name.startswith("draft/")).partition("/")[2]
        found = []
        for person in people:
            path = f"/api/exercises/{exercise}/drafts/{id}/revisions"
            bearer = {"authorization": f"Bearer {person['token']}"}
            answers = [
                await house.web.get(each, headers=bearer)
                for each in (path, path.replace(id, "nothing"))
            ]
            found.append([(answer.status_code, answer.text) for answer in answers])
        assert [each[0][0] for each in found] == [200, 404]
        assert found[1][0] == found[1][1]
