"""The database: one synchronous engine for SQLite and PostgreSQL, and its schema made current."""

import contextlib
import os
import re
from importlib.resources import files
from pathlib import Path
from typing import Final

from alembic import command
from alembic.config import Config
from alembic.migration import MigrationContext
from alembic.script import ScriptDirectory
from sqlalchemy import Connection, Engine, create_engine, event, make_url, text
from sqlalchemy.engine import URL
from sqlalchemy.engine.interfaces import DBAPIConnection, ExceptionContext
from sqlalchemy.pool import ConnectionPoolEntry

from server.archive.checkpoints import PAGES
from server.archive.line_pool import LinePool

WRITES = "detente_writes"
"""The option of a connection whose transactions will write."""
_STARTING = 0x0DE7E47E
"""PostgreSQL's advisory lock under which one process at a time does what is done once."""
_PATIENCE: Final = {
    "connect_timeout": 5,
    "keepalives_idle": 5,
    "keepalives_interval": 2,
    "keepalives_count": 3,
    "tcp_user_timeout": 10_000,
}
"""After how long a PostgreSQL that says nothing is taken for gone: seconds, and milliseconds."""
_LETTERS: Final = {"client_encoding": "utf8"}
"""Else one in SQL_ASCII, as it is made without a locale, answers in bytes even who it is."""
_UNSTORABLE: Final = re.compile("[\0\ud800-\udfff]")
_PROMPTNESS: Final = {
    "options": "-c idle_in_transaction_session_timeout=5s -c lock_timeout=5s",
}


def database_url(asked: str) -> URL:
    """The address that a person means: an SQLAlchemy URL, or simply a file for SQLite."""
    if "://" not in asked:
        return URL.create("sqlite+pysqlite", database=asked)
    try:
        url = make_url(asked)
    except ValueError as error:  # in Python's words, about a number
        raise ValueError("a port is a number, as in postgresql://user@host:5432/name") from error
    match url.get_backend_name():
        case "sqlite":
            return url.set(drivername="sqlite+pysqlite")
        case "postgresql" | "postgres":  # as many write it, PostgreSQL's own programs among them
            return url.set(drivername="postgresql+psycopg")
        case other:
            raise ValueError(f"Détente keeps its log in SQLite or PostgreSQL, not in {other}.")


def open_engine(asked: str, *, serving: bool = False) -> Engine:
    """An engine whose commits are durable, and whose SQLite writers wait for each other.

    A process that serves is not to wait long for PostgreSQL, nor PostgreSQL for it: if it stops
    in the middle of a transaction, others wait for the rows that it has touched.
    """
    url = database_url(asked)
    if url.get_backend_name() != "sqlite":
        manners = {**_LETTERS, **_PATIENCE, **(_PROMPTNESS if serving else {})}
        given = {name: value for name, value in manners.items() if name not in url.query}
        engine = create_engine(
            url, poolclass=LinePool, pool_pre_ping=True, hide_parameters=True, connect_args=given
        )
        event.listen(engine, "handle_error", _say_where)
        return engine
    if url.database and url.database != ":memory:":
        _make_place(Path(url.database).absolute())
        engine = create_engine(url, poolclass=LinePool, hide_parameters=True)
    else:
        engine = create_engine(url, hide_parameters=True)
    event.listen(engine, "handle_error", _say_where)
    event.listen(engine, "do_connect", _keep_private)
    event.listen(engine, "connect", _prepare_sqlite)
    event.listen(engine, "begin", _begin_sqlite)
    return engine


def place(engine: Engine) -> str:
    """Where a database lies, as a person would name it, and without its password."""
    url = engine.url
    if engine.dialect.name == "sqlite":
        return url.database or ""
    return url.set(drivername="postgresql").render_as_string()


def _say_where(context: ExceptionContext) -> None:
    """Of two databases whoever reads the sentence is to know which is meant."""
    if context.sqlalchemy_exception is not None and context.engine is not None:
        context.sqlalchemy_exception.add_note(place(context.engine))


def _make_place(path: Path) -> None:
    if path.is_dir():
        raise Unfit(f"The database is to be {path}, which is a folder: name a file in it.")
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
    except OSError as error:
        raise Unfit(
            f"The database is to be {path}, and its folder cannot be made ({error.strerror}):"
            " name another, or let whoever runs Détente write there."
        ) from error


def storable(text: str) -> bool:
    """Whether a database of either kind can be asked for it.

    PostgreSQL has no zero character, and neither has a character's half.
    """
    return _UNSTORABLE.search(text) is None


def make_current(engine: Engine) -> None:
    """Runs the migrations that this database has not seen; processes wait for each other."""
    config = _migrations()
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        alone(connection)
        refuse_newer(connection)
        refuse_narrow(connection)
        config.attributes["connection"] = connection
        command.upgrade(config, "head")


def alone(connection: Connection) -> None:
    """Lets one process at a time go on from here to the end of its transaction, which writes."""
    if connection.dialect.name == "postgresql":  # who writes to SQLite is alone anyway
        connection.execute(text("SET LOCAL lock_timeout = 0"))  # a migration takes what it takes
        connection.execute(text("SET LOCAL idle_in_transaction_session_timeout = 0"))
        connection.execute(text("SELECT pg_advisory_xact_lock(:lock)"), {"lock": _STARTING})


class Unfit(Exception):  # noqa: N818 - said to whoever started the program
    """A database that this program is not to go on with; the message is a sentence."""


class Newer(Unfit):
    """A newer version of the program has been at it."""


class Narrow(Unfit):
    """It can't hold all that people write."""


def revision_of(connection: Connection) -> str | None:
    """Up to which migration a database is; None if it has seen none."""
    return MigrationContext.configure(connection).get_current_revision()


def behind(engine: Engine) -> str | None:
    """The schema that `make_current` makes another of, empty if none; None if it is this one."""
    with engine.connect() as connection:
        found = revision_of(connection)
    return None if found == max(_known()) else found or ""


def refuse_newer(connection: Connection) -> None:
    """Raises `Newer` if the schema is one that this program does not know."""
    found, known = revision_of(connection), _known()
    if found is not None and found not in known:
        raise Newer(
            f"The database is of a newer version of Détente (schema {found}, and this program"
            f" knows {max(known)} at most): start that version, or restore a backup of before."
        )


def refuse_narrow(connection: Connection) -> None:
    """Raises `Narrow` if not every language can be written there."""
    if connection.dialect.name != "postgresql":
        return
    found = connection.execute(text("SHOW server_encoding")).scalar_one()
    if found != "UTF8":
        raise Narrow(
            f"The database is encoded in {found}, which does not hold what people write: make one"
            " with “createdb --encoding UTF8 --template template0”, and fill it from a backup if"
            " there is one."
        )


def _known() -> set[str]:
    scripts = ScriptDirectory.from_config(_migrations())
    return {script.revision for script in scripts.walk_revisions()}


def _migrations() -> Config:
    config = Config()
    config.set_main_option("script_location", str(files("migrations")))
    return config


def _keep_private(_dialect: object, _entry: object, given: list[str], _more: object) -> None:
    """A file that is made now holds what people say and are called: nobody else reads it.

    What SQLite puts beside it takes after it.
    """
    if given[0] and not given[0].startswith((":memory:", "file:")):
        with contextlib.suppress(OSError):  # it is there; or SQLite says what is wrong
            os.close(os.open(given[0], os.O_CREAT | os.O_EXCL | os.O_RDWR, 0o600))


def _prepare_sqlite(connection: DBAPIConnection, _entry: ConnectionPoolEntry) -> None:
    # The driver's own transactions would begin late and never IMMEDIATE: ours begin below.
    connection.isolation_level = None
    cursor = connection.cursor()
    for pragma in (
        "journal_mode=WAL",
        "synchronous=FULL",
        "busy_timeout=5000",
        "foreign_keys=ON",
        "secure_delete=ON",  # Debian's own does so anyway; others leave between the rows what was
        f"wal_autocheckpoint={PAGES}",
    ):
        cursor.execute(f"PRAGMA {pragma}")
    cursor.close()


def _begin_sqlite(connection: Connection) -> None:
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")


__all__ = [
    "WRITES",
    "Narrow",
    "Newer",
    "Unfit",
    "alone",
    "behind",
    "database_url",
    "make_current",
    "open_engine",
    "place",
    "refuse_narrow",
    "refuse_newer",
    "revision_of",
    "storable",
]
