"""Control's own notebook: tied to moments, kept for good, and seen by nobody else."""

import io
import secrets
import zipfile
from pathlib import Path
from typing import Any

import pytest
from sqlalchemy import Connection

from server.archive.database import WRITES, open_engine
from server.people.forgetting import BLANK, forget_old
from server.people.notebook import LONGEST, MOST, Moment, Writing, pages, write
from server.upkeep.copying import back_up
from tests.kit.served import Hand, Served, served

pytestmark = pytest.mark.slow

SECRET = "Skerra sits on its hands; ask it about the ferry."


async def started(house: Served) -> tuple[str, list[dict[str, Any]]]:
    sheet = await house.seminar()
    joined = [await house.join(sheet["code"], name) for name in ("Ada", "Boris")]
    exercise: str = sheet["exercises"][0]["id"]
    control = await house.control(exercise)
    await control.do("start")
    return exercise, joined


async def note(house: Served, exercise: str, text: str, **more: Any) -> list[dict[str, Any]]:
    asked = {"id": secrets.token_hex(16), "party": None, "draft": None, "text": text, **more}
    path = f"/api/exercises/{exercise}/notebook"
    answer = await house.web.post(path, json=asked, headers=house.bearer)
    assert answer.status_code == 200, answer.text
    found: list[dict[str, Any]] = answer.json()
    return found


async def test_a_page_is_tied_to_its_moment_and_outlives_the_server(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand) as house:
        exercise, _ = await started(house)
        hand.at += 5000
        (page,) = await note(house, exercise, SECRET, party="skerra")
        assert (page["at"], page["round"], page["phase"]) == (hand.at, 1, "talks")
        assert (page["party"], page["draft"], page["told"]) == ("skerra", None, None)
        log = await house.house.event_log.rows(exercise)
        assert page["number"] == log[-1].number
        assert all(SECRET not in row.command + row.event for row in log)
    async with served(tmp_path, hand) as house:
        again = await house.web.get(f"/api/exercises/{exercise}/notebook", headers=house.bearer)
        assert again.json() == [page]


async def test_nobody_else_is_told_of_it_by_any_way_in(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, joined = await started(house)
        path = f"/api/exercises/{exercise}"
        sockets = [await house.enter(one["token"]) for one in joined]
        for socket in sockets:
            await socket.quiet()
        await note(house, exercise, SECRET, party="halvern")
        control = await house.control(exercise)
        await control.do("end", reason="")
        await control.do("open-debrief", open=True)
        for one, socket in zip(joined, sockets, strict=True):
            await socket.until_stage(debrief=True)
            assert all("ferry" not in str(message) for message in socket.heard)
            bearer = {"authorization": f"Bearer {one['token']}"}
            refused = await house.web.get(f"{path}/notebook", headers=bearer)
            assert (refused.status_code, refused.json()["code"]) == (403, "only-control")
            told = await house.web.get(f"{path}/debrief", headers=bearer)
            packed = await house.web.get(f"{path}/debrief.zip", headers=bearer)
            assert "ferry" not in told.text
            names, texts = unpacked(packed.content)
            assert not names & {"notebook.csv", "notebook.json"}
            assert "ferry" not in texts
        names, texts = unpacked(
            (await house.web.get(f"{path}/debrief.zip", headers=house.bearer)).content
        )
        assert {"notebook.csv", "notebook.json"} <= names
        assert texts.count("ferry") == 2


def unpacked(content: bytes) -> tuple[set[str], str]:
    with zipfile.ZipFile(io.BytesIO(content)) as file:
        names = set(file.namelist())
        return names, "\n".join(file.read(name).decode() for name in names)


async def test_the_same_page_is_written_once_and_anew_and_torn_out(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand) as house:
        exercise, _ = await started(house)
        id = secrets.token_hex(16)
        first = await note(house, exercise, "A", id=id)
        hand.at += 1000
        assert await note(house, exercise, "A", id=id) == first
        (anew,) = await note(house, exercise, "B", id=id, party="corvane")
        assert anew == {**first[0], "text": "B", "party": "corvane", "edition": 2}
        assert await note(house, exercise, " \u200b ", id=id) == []


@pytest.mark.parametrize(
    ("changes", "status", "code"),
    [
        ({"text": "x" * (LONGEST + 1)}, 422, "text-too-long"),
        ({"party": "atlantis"}, 404, "no-such-party"),
        ({"draft": "nothing"}, 404, "no-such-draft"),
        ({"id": "short"}, 422, "not-understood"),
        ({"text": 7}, 422, "not-understood"),
    ],
)
async def test_what_is_no_page_is_refused(
    tmp_path: Path, changes: dict[str, Any], status: int, code: str
) -> None:
    async with served(tmp_path) as house:
        exercise, _ = await started(house)
        asked = {"id": "0" * 32, "party": None, "draft": None, "text": "A", **changes}
        answer = await house.web.post(
            f"/api/exercises/{exercise}/notebook", json=asked, headers=house.bearer
        )
        assert (answer.status_code, answer.json()["code"]) == (status, code)


async def test_a_page_is_read_to_the_room_once_the_debrief_is_open(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand) as house:
        exercise, joined = await started(house)
        ada = await house.enter(joined[0]["token"])
        (page,) = await note(house, exercise, SECRET)
        path = f"/api/exercises/{exercise}/notebook/tell"
        early = await house.web.post(path, json={"id": page["id"]}, headers=house.bearer)
        assert (early.status_code, early.json()["code"]) == (409, "not-open")
        control = await house.control(exercise)
        await control.do("end", reason="")
        await control.do("open-debrief", open=True)
        hand.at += 7000
        for _ in range(2):  # pressed twice, it is read out once
            told = await house.web.post(path, json={"id": page["id"]}, headers=house.bearer)
            assert [one["told"] for one in told.json()] == [hand.at]
        (line,) = await ada.until_lines("notes", 1)
        fact = line["fact"]
        assert (fact["party"], fact["round"], fact["text"]) == ("control", 1, SECRET)
        await ada.quiet()
        assert len(ada.lines["notes"]) == 1
        nothing = await house.web.post(path, json={"id": "none"}, headers=house.bearer)
        assert (nothing.status_code, nothing.json()["code"]) == (404, "no-such-page")


async def test_who_is_forgotten_is_no_longer_named_in_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, joined = await started(house)
        await note(house, exercise, "ADA speaks, Boris nods; Adam was right.")
        path = f"/api/exercises/{exercise}"
        await house.web.post(
            f"{path}/forget", json={"seat": joined[0]["seat"]}, headers=house.bearer
        )
        (page,) = (await house.web.get(f"{path}/notebook", headers=house.bearer)).json()
        assert page["text"] == f"{BLANK} speaks, Boris nods; Adam was right."


async def test_it_goes_into_a_backup_and_is_burnt_with_what_is_old(tmp_path: Path) -> None:
    hand = Hand()
    async with served(tmp_path, hand) as house:
        exercise, _ = await started(house)
        await note(house, exercise, SECRET)
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    back_up(engine, tmp_path / "backup.sqlite3")
    copy = open_engine(str(tmp_path / "backup.sqlite3"))
    with copy.connect() as connection:
        assert [one.text for one in pages(connection, exercise)] == [SECRET]
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        forget_old(connection, hand.at, hand.at + 1)
        assert pages(connection, exercise) != ()
        forget_old(connection, hand.at + 1, hand.at + 2)
        assert pages(connection, exercise) == ()
    engine.dispose()
    copy.dispose()


def _writes(connection: Connection, exercise: str, moment: Moment, id: str, text: str) -> str:
    return write(connection, exercise, moment, Writing(id=id, text=text))


async def test_a_notebook_has_an_end(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, _ = await started(house)
    engine = open_engine(str(tmp_path / "log.sqlite3"))
    moment = Moment(at=1, number=1, round=0, phase="talks")
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        for number in range(MOST):
            assert _writes(connection, exercise, moment, f"{number:032x}", "A") == ""
        assert _writes(connection, exercise, moment, "f" * 32, "A") == "notebook-full"
        assert _writes(connection, exercise, moment, f"{0:032x}", "anew") == ""
    engine.dispose()
