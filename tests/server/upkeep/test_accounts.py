"""The commands about accounts, and that their sentences say what was done."""

import re
from pathlib import Path

import pytest
from sqlalchemy import text
from typer.testing import CliRunner, Result

from server.archive.database import make_current, open_engine
from server.cli import cli
from server.people import accounts
from server.people.passwords import Passwords
from server.upkeep.opening import writing
from tests.kit.served import served

pytestmark = pytest.mark.slow

runner = CliRunner()
PASSWORD = "correct horse battery"


@pytest.fixture
def database(tmp_path: Path) -> str:
    path = str(tmp_path / "log.sqlite3")
    engine = open_engine(path)
    make_current(engine)
    engine.dispose()
    return path


def run(database: str, *words: str, said: str = "") -> Result:
    return runner.invoke(cli, ["account", *words, "--database", database], input=said)


def add(database: str, name: str = "Ada") -> Result:
    return run(database, "add", name, "--password-stdin", said=PASSWORD + "\n")


def test_an_account_is_added_once_and_listed(database: str) -> None:
    assert add(database).output == "“Ada” can hold seminars now.\n"
    again = add(database, "ADA")
    assert (again.exit_code, again.stderr) == (
        1,
        "There is an account of the name “ADA”, or one that looks like it.\n",
    )
    assert run(database, "list").output == "“Ada”: a password, 0 sessions.\n"


@pytest.mark.parametrize(
    ("name", "password", "sentence"),
    [
        ("", PASSWORD, "This cannot be a name: it is empty.\n"),
        ("x" * 41, PASSWORD, "This cannot be a name: it is longer than 40 characters.\n"),
        ("Ada", "short", "A password has at least 12 characters.\n"),
        ("Ada Lovelace", "ada lovelace", "Choose a password that is not the name.\n"),
        ("Ada", "x" * 201, "The password is too long.\n"),
    ],
)
def test_what_is_no_account_is_told_why(
    database: str, name: str, password: str, sentence: str
) -> None:
    answer = run(database, "add", name, "--password-stdin", said=password + "\n")
    assert (answer.exit_code, answer.stderr) == (1, sentence)


def test_where_nobody_is_to_be_asked_there_is_no_password_by_default(database: str) -> None:
    answer = run(database, "add", "Ada")
    assert answer.exit_code == 1
    assert answer.stderr.startswith("Nobody is there to be asked for a password")
    assert "Ada" not in run(database, "list").output


async def test_a_link_lets_in_once_and_leaving_ends_it(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        database = str(tmp_path / "log.sqlite3")
        made = run(database, "add", "Ada", "--link")
        found = re.search(r"/#control=(\S+)", made.output)
        assert found
        entered = await house.web.post("/api/enter", json={"link": found[1]})
        assert entered.json()["name"] == "Ada"
        bearer = {"authorization": f"Bearer {entered.json()['token']}"}
        assert (await house.web.get("/api/account", headers=bearer)).status_code == 200
        assert "“Ada”: no password, 1 session." in run(database, "list").output
        left = run(database, "leave", "Ada").output
        assert left == "“Ada” is signed out everywhere. Sessions and links that ended: 1.\n"
        assert (await house.web.get("/api/account", headers=bearer)).status_code == 401
        own = re.search(r"/#control=(\S+)", run(database, "link").output)
        assert own
        local = await house.web.post("/api/enter", json={"link": own[1]})
        assert (local.json()["kind"], local.json()["name"]) == ("control", "")


async def test_a_password_is_replaced_and_an_account_closed(database: str) -> None:
    add(database)
    changed = run(database, "password", "ada", "--password-stdin", said="another good one\n")
    assert changed.output == "“Ada” has another password, and is signed out everywhere.\n"
    passwords = Passwords()
    engine = open_engine(database)
    with engine.connect() as connection:
        kept = accounts.find(connection, "Ada")
    assert kept is not None
    assert await passwords.fits(kept.password, "another good one")
    assert not await passwords.fits(kept.password, PASSWORD)
    run(database, "close", "Ada")
    with engine.connect() as connection:
        closed = accounts.find(connection, "Ada")
    engine.dispose()
    assert closed is not None
    assert closed.password is None
    assert not await passwords.fits(closed.password, "another good one")
    unknown = run(database, "close", "Bob")
    assert (unknown.exit_code, unknown.stderr) == (1, "There is no account of the name “Bob”.\n")


def test_a_database_that_is_not_there_is_not_made(tmp_path: Path) -> None:
    path = tmp_path / "nowhere.sqlite3"
    answer = run(str(path), "list")
    assert (answer.exit_code, answer.stderr) == (1, f"There is no database at {path}.\n")
    assert not path.exists()


def test_a_database_of_a_newer_version_is_left_as_it_is(database: str) -> None:
    engine = open_engine(database)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    before = Path(database).read_bytes()
    for words in (["account", "list"], ["serve", "--port", "0", "--host", "127.0.0.1"]):
        answer = runner.invoke(cli, [*words, "--database", database])
        assert answer.exit_code == 1
        assert answer.stderr.startswith(
            "The database is of a newer version of Détente (schema 9999"
        )
        assert answer.stderr.count("\n") == 1
    assert Path(database).read_bytes() == before
