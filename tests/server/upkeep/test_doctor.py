"""The doctor: each thing that is wrong in one clear sentence, and nothing else."""

import asyncio
import contextlib
import os
import shutil
import subprocess
import sys
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from typing import Any, NamedTuple

import msgspec
import pytest
from redis import Redis as Client
from sqlalchemy import text
from typer.testing import CliRunner

from server.archive.database import make_current, open_engine
from server.archive.moments import MachineMoments, Moments
from server.cli import cli
from server.desk.routes import health
from server.people import accounts, tokens
from server.people.tokens import Grant
from server.settings import Settings
from server.upkeep import doctor
from server.upkeep.doctor import examine
from server.upkeep.opening import writing
from tests.kit.backing import PostgreSQL, Redis
from tests.kit.logs import played, stored
from tests.kit.served import Hand

pytestmark = pytest.mark.slow

_, LOG = played("small")
LATER = Hand(LOG[-1].at + 1)


@pytest.fixture
def full(tmp_path: Path) -> str:
    path = str(tmp_path / "log.sqlite3")
    engine = open_engine(path)
    make_current(engine)
    stored(engine, "exercise", LOG)
    engine.dispose()
    return path


def told(database: str, moments: Moments = LATER, **given: Any) -> list[str]:
    return examine(Settings.choose(**{"database": database, "port": 0, **given}), moments)


def test_a_name_that_is_no_setting_is_found_and_the_nearest_named(
    full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    for name in ("DETENTE_SITE", "DETENTE_KEEP_DAY", "DETENTE_ZZZZZZZZZZ"):
        monkeypatch.setenv(name, "1")
    assert told(full) == [
        "DETENTE_KEEP_DAY is set, and is no setting of Détente;"
        " perhaps DETENTE_KEEP_DAYS is meant.",
        "DETENTE_ZZZZZZZZZZ is set, and is no setting of Détente.",
    ]


def test_nothing_is_wrong_with_what_is_right(full: str) -> None:
    right: list[dict[str, Any]] = [
        {},
        {"public_url": "https://detente.example", "origins": "https://detente.example"},
        {"keep_days": 90, "metrics_token": "m" * 20, "control_token": "c" * 20},
    ]
    for given in right:
        assert told(full, **given) == []


def test_a_database_that_is_made_at_the_first_start_is_nothing_wrong(tmp_path: Path) -> None:
    assert told(str(tmp_path / "folder" / "new.sqlite3")) == []
    assert not (tmp_path / "folder").exists()


@pytest.mark.parametrize(
    ("given", "begins"),
    [
        ({"public_url": "detente.example"}, "DETENTE_PUBLIC_URL is “detente.example” and should"),
        ({"public_url": "https://a.example/game"}, "DETENTE_PUBLIC_URL has a path"),
        ({"public_url": "https://a.example/?c=1"}, "DETENTE_PUBLIC_URL has more than a scheme"),
        ({"public_url": "https://me:pw@a.example"}, "DETENTE_PUBLIC_URL has more than a scheme"),
        (
            {"public_url": "https://a.example", "forwarded_by": ""},
            "DETENTE_PUBLIC_URL begins with https, and DETENTE_FORWARDED_BY trusts no proxy",
        ),
        ({"origins": "detente.example"}, "DETENTE_ORIGINS names “detente.example”"),
        ({"origins": "https://a.example/"}, "DETENTE_ORIGINS names “https://a.example/”"),
        ({"forwarded_by": "*"}, "DETENTE_FORWARDED_BY believes everybody"),
        (
            {"metrics_token": "x" * 20, "control_token": "x" * 20},
            "DETENTE_METRICS_TOKEN and DETENTE_CONTROL_TOKEN are the same",
        ),
        ({"keep_days": 3}, "DETENTE_KEEP_DAYS forgets people after 3 days"),
        ({"address_burst": 10}, "DETENTE_MISS_BURST is larger than DETENTE_ADDRESS_BURST"),
        ({"scenarios": Path("/nowhere")}, "DETENTE_SCENARIOS names /nowhere"),
        ({"static": Path(__file__).parent}, "DETENTE_STATIC names "),
        ({"public_url": "https://a.example:99999"}, "DETENTE_PUBLIC_URL is “https://a.example:9"),
        (
            {"forwarded_by": "10.0.0.2, caddy"},
            "DETENTE_FORWARDED_BY names “caddy”, which is neither",
        ),
        ({"host": "no host"}, "Détente cannot listen on no host, port 0: there is no host of that"),
        ({"host": "192.0.2.77"}, "Détente cannot listen on 192.0.2.77, port 0: that is no address"),
    ],
)
def test_settings_that_contradict_each_other(full: str, given: dict[str, Any], begins: str) -> None:
    (sentence,) = told(full, **given)
    assert sentence.startswith(begins)
    assert sentence.endswith(".")
    assert "\n" not in sentence


def test_a_scenario_of_ones_own_that_cannot_be_played(full: str, tmp_path: Path) -> None:
    (tmp_path / "mine.yaml").write_text("id: [")
    (sentence,) = told(full, scenarios=tmp_path)
    assert sentence.startswith(f"{tmp_path / 'mine.yaml'}")
    assert "\n" not in sentence


def test_another_program_at_its_port_is_in_the_way_and_a_server_of_ours_is_not(full: str) -> None:
    class OfOurs(BaseHTTPRequestHandler):
        def do_GET(self) -> None:
            self.send_response(200)
            self.end_headers()
            self.wfile.write(msgspec.json.encode(asyncio.run(health())))

        def log_message(self, *_said: object) -> None:
            pass

    class OfAnother(OfOurs):
        def do_GET(self) -> None:
            self.send_error(404)

    for handler, expected in ((OfOurs, []), (OfAnother, ["another program uses it"])):
        with ThreadingHTTPServer(("127.0.0.1", 0), handler) as there:
            Thread(target=there.serve_forever, daemon=True).start()
            found = told(full, host="127.0.0.1", port=there.server_port)
            there.shutdown()
        assert len(found) == len(expected)
        assert all(why in sentence for why, sentence in zip(expected, found, strict=True))


def test_a_place_where_no_database_can_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").touch()
    (sentence,) = told(str(tmp_path))
    assert sentence == f"DETENTE_DATABASE names {tmp_path}, which is a folder: name a file in it."
    (sentence,) = told(str(tmp_path / "file" / "new.sqlite3"))
    assert sentence.endswith(f"and {tmp_path / 'file'} is no folder.")


def test_a_place_where_whoever_asks_may_make_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(os, "access", lambda *_: False)  # root may everywhere
    (sentence,) = told(str(tmp_path / "new.sqlite3"))
    assert sentence.endswith(f"nothing can be made in {tmp_path} by who asks this.")


@pytest.mark.skipif(sys.platform != "linux", reason="where rights are others")
@pytest.mark.parametrize(
    ("file", "folder", "why"),
    [
        (0o600, 0o755, "does not answer as it should: unable to open database file; who runs"),
        (0o644, 0o755, "attempt to write a readonly database; who runs Détente must be let write"),
        (0o644, 0o777, "cannot be written to: attempt to write a readonly database; who runs"),
        (0o666, 0o700, "cannot be looked at by who asks this: Permission denied."),
    ],
)
def test_what_whoever_asks_may_not_do_is_found(
    full: str, tmp_path: Path, file: int, folder: int, why: str
) -> None:
    place = tmp_path / "kept"
    place.mkdir()
    path = str(shutil.move(full, place))
    if os.geteuid() == 0:  # root without its rights over what belongs to somebody else
        asks = ["setpriv", "--bounding-set=-all"]
        os.chown(path, 1000, 1000)
        os.chown(place, 1000, 1000)
    else:
        asks, file, folder = [], (file & 0o007) << 6, (folder & 0o007) << 6
    Path(path).chmod(file)
    place.chmod(folder)
    command = [*asks, sys.executable, "-m", "server.cli", "doctor", "--database", path]
    said = subprocess.run(
        command,
        env={**os.environ, "DETENTE_PORT": "0"},
        capture_output=True,
        text=True,
        check=False,
    )
    place.chmod(0o755)
    assert said.returncode == 1
    assert said.stderr == ""
    assert said.stdout.count("\n") == 1
    assert path in said.stdout
    assert why in said.stdout


def test_a_server_that_takes_nothing_is_found(postgresql: PostgreSQL) -> None:
    """A replica, or one that was locked; with all its tables, or with none yet."""
    for current in (True, False):
        with postgresql.database(current=current) as address:
            assert told(address, MachineMoments()) == []
            engine = open_engine(address)
            with engine.connect() as connection:
                connection.execute(text(
                    f"ALTER DATABASE {engine.url.database} SET default_transaction_read_only = on"
                ))  # fmt: skip
                connection.commit()
            engine.dispose()
            [sentence] = told(address, MachineMoments())
            why = "INSERT" if current else "CREATE TABLE"
            assert "cannot be written to: " in sentence
            assert sentence.endswith(f"cannot execute {why} in a read-only transaction.")


def test_redis_beside_sqlite_is_a_contradiction_and_may_not_answer(
    full: str, tmp_path: Path
) -> None:
    found = told(full, redis=f"unix://{tmp_path}/no.sock")
    assert [sentence.partition(" ")[0] for sentence in found] == ["DETENTE_REDIS", "Redis"]


@pytest.mark.parametrize(
    ("database", "begins"),
    [
        ("mysql://a/b", "DETENTE_DATABASE cannot be understood: Détente keeps its log in SQLite"),
        ("://", "DETENTE_DATABASE cannot be understood: "),
        (
            "postgresql://localhost:1/none",
            "The database postgresql://localhost:1/none does not answer as it should: ",
        ),
    ],
)
def test_a_database_that_is_none(database: str, begins: str) -> None:
    (sentence,) = told(database)
    assert sentence.startswith(begins)
    assert "\n" not in sentence


def test_a_file_that_is_no_database(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    path.write_text("not a database at all, but long enough to be looked at" * 100)
    (sentence,) = told(str(path))
    begins = f"The database {path} does not answer as it should: file is not a database; name"
    assert sentence.startswith(begins)


def test_whichever_page_of_the_file_is_written_over_it_is_found(full: str) -> None:
    """Half of them are indexes, and of tables that nobody asks for until somebody comes."""
    whole = Path(full).read_bytes()
    size = int.from_bytes(whole[16:18])
    for page in range(0, len(whole) // size, 5):
        damaged = bytearray(whole)
        damaged[page * size : (page + 1) * size] = bytes(size)
        Path(full).write_bytes(damaged)
        [sentence] = told(full)
        assert full in sentence or "is missing or was altered" in sentence, page
        assert "\n" not in sentence


@pytest.mark.parametrize("kept", [50, 4096, 20 * 4096])
def test_a_file_that_was_cut_off_is_found(full: str, kept: int) -> None:
    Path(full).write_bytes(Path(full).read_bytes()[:kept])
    [sentence] = told(full)
    assert sentence.startswith(f"The database {full} does not answer as it should: ")
    assert sentence.endswith("keep a copy of it, and restore the last backup into a new one.")


def test_a_file_with_nothing_in_it_is_told(tmp_path: Path) -> None:
    path = tmp_path / "log.sqlite3"
    path.touch()
    answer = CliRunner().invoke(cli, ["doctor", "--database", str(path)], env={"DETENTE_PORT": "0"})
    begins = f"There is nothing of Détente in {path} yet; the first start begins anew in it.\n"
    assert (answer.exit_code, answer.output) == (0, f"{begins}Nothing is wrong.\n")
    kept = CliRunner().invoke(cli, ["backup", str(tmp_path / "b"), "--database", str(path)])
    assert (kept.exit_code, kept.output) == (1, f"There is nothing of Détente in {path}.\n")


def test_too_few_files_are_found(full: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "most_files", lambda: 200)
    [sentence] = told(full)
    assert sentence.startswith("The system lets a process have 200 files and sockets open")


def test_a_client_that_nobody_built_is_missed(full: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(doctor, "built_client", lambda: None)
    assert told(full) == ["There is no built client, and so no page: “make client” builds it."]
    assert told(full, static=Path(__file__).parent) != told(full), "one elsewhere is looked at"


@pytest.mark.parametrize(
    ("asked", "begins"),
    [
        ("CONFIG SET requirepass letmein", "Redis lets nobody in like this ("),
        ("CONFIG SET maxmemory 1", "Redis refuses what Détente asks of it ("),
        ("REPLICAOF 127.0.0.1 1", "Redis refuses what Détente asks of it ("),
        (
            "CONFIG SET maxmemory 100mb maxmemory-policy allkeys-lru",
            "Redis throws away what it holds when it is full (maxmemory-policy allkeys-lru)",
        ),
    ],
)
def test_a_redis_that_answers_and_is_of_no_use(asked: str, begins: str) -> None:
    with Redis() as redis, contextlib.closing(Client.from_url(redis.url)) as client:
        address = "postgresql://localhost:1/none"
        [_elsewhere] = told(address, redis=redis.url)
        client.execute_command(*asked.split())  # type: ignore[no-untyped-call]
        [_elsewhere, sentence] = told(address, redis=redis.url)
        assert sentence.startswith(begins)
        assert sentence.endswith(".")
        assert "\n" not in sentence


def test_a_database_of_a_newer_version(full: str) -> None:
    engine = open_engine(full)
    with writing(engine) as connection:
        connection.execute(text("UPDATE alembic_version SET version_num = '9999'"))
    engine.dispose()
    (sentence,) = told(full)
    assert sentence.startswith("The database is of a newer version of Détente (schema 9999")


@pytest.mark.parametrize("encoding", ["SQL_ASCII", "LATIN1"])
def test_a_database_that_does_not_hold_every_language(
    postgresql: PostgreSQL, encoding: str
) -> None:
    begins = f"The database is encoded in {encoding}, which does not hold what people write: make"
    with postgresql.database(current=False, encoding=encoding) as address:
        [sentence] = told(address)
        assert sentence.startswith(begins)
        for command in ("migrate", "serve"):
            answer = CliRunner().invoke(cli, [command, "--database", address])
            assert answer.exit_code == 1
            assert begins in answer.output


def test_a_disk_that_is_nearly_full(full: str, monkeypatch: pytest.MonkeyPatch) -> None:
    class Usage(NamedTuple):
        total: int
        used: int
        free: int

    monkeypatch.setattr(shutil, "disk_usage", lambda _path: Usage(2**40, 2**40, 7 * 2**20))
    (sentence,) = told(full)
    assert f"The disk under {Path(full).parent} has 7 MB left" in sentence


def test_a_clock_that_jumped_back(full: str) -> None:
    (sentence,) = told(full, Hand(LOG[-1].at - 3_600_000))
    assert sentence.startswith("The clock jumped: the newest entry of the log is 60 minutes in")


def test_an_entry_that_was_altered(full: str) -> None:
    engine = open_engine(full)
    with writing(engine) as connection:
        connection.execute(text("UPDATE entries SET at = at + 1 WHERE number = 7"))
    engine.dispose()
    (sentence,) = told(full)
    assert sentence.startswith("Entry 7 of exercise exercise is missing or was altered")


def test_clocks_of_two_machines_that_differ(postgresql: PostgreSQL) -> None:
    with postgresql.database() as address:
        (sentence,) = told(address, Hand(1_700_000_000_000))
        assert sentence.startswith("This machine's clock is ")
        assert "behind that of the database server" in sentence


def test_the_command_says_it_and_tells_the_shell(
    full: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setenv("DETENTE_DATABASE", full)
    monkeypatch.setenv("DETENTE_PORT", "0")
    well = CliRunner().invoke(cli, ["doctor"])
    assert (well.exit_code, well.output) == (0, "Nothing is wrong.\n")
    absent = str(Path(full).with_name("absent.sqlite3"))
    new = CliRunner().invoke(cli, ["doctor", "--database", absent])
    sentence = f"There is no database at {absent} yet; the first start makes one."
    assert (new.exit_code, new.output) == (0, f"{sentence}\nNothing is wrong.\n")
    junk = Path(full).with_name("junk.sqlite3")
    junk.write_text("Nothing that a database would say." * 99)
    monkeypatch.setenv("DETENTE_DATABASE", str(junk))
    named = CliRunner().invoke(cli, ["doctor", "--database", full])
    assert (named.exit_code, named.output) == (0, "Nothing is wrong.\n")
    assert CliRunner().invoke(cli, ["doctor"]).exit_code == 1
    monkeypatch.setenv("DETENTE_DATABASE", full)
    monkeypatch.setenv("DETENTE_KEEP_DAYS", "1")
    ill = CliRunner().invoke(cli, ["doctor"])
    assert ill.exit_code == 1
    assert ill.output.startswith("- DETENTE_KEEP_DAYS forgets people after 1 days")
    monkeypatch.setenv("DETENTE_PORT", "many")
    wrong = CliRunner().invoke(cli, ["doctor"])
    assert wrong.exit_code == 1
    assert wrong.stderr.startswith("DETENTE_PORT is “many”: input should be a valid integer")


def test_a_control_token_that_is_dead_is_named(full: str) -> None:
    engine = open_engine(full)
    local = Grant(kind="control", account=accounts.LOCAL)
    with writing(engine) as connection:
        accounts.open_local(connection, 1)
        tokens.settle(connection, local, "the-first-control-token")
        tokens.settle(connection, local, "the-second-control-token")
    engine.dispose()
    assert told(full, control_token="the-second-control-token") == []
    assert told(full, control_token="the-first-control-token") == [
        "DETENTE_CONTROL_TOKEN was replaced, or signed out everywhere, and stays dead:"
        " choose another."
    ]
