"""Copying a database: to keep it safe, to bring it back, or to go from SQLite to PostgreSQL.

A backup is a SQLite file, whatever it is of, and is taken in one transaction that reads: what the
server writes meanwhile is not in it, and neither does it wait.
"""

import contextlib
import shutil
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, Engine, Table, func, insert, select
from sqlalchemy.exc import SQLAlchemyError

from server.archive.database import (
    WRITES,
    make_current,
    open_engine,
    place,
    refuse_newer,
    revision_of,
)
from server.archive.entries import first_broken
from server.archive.event_log import rows
from server.archive.tables import awake, entries, exercises, metadata, seminars
from server.archive.trouble import plain
from server.people.forgetting import blanked_in

_AT_ONCE = 500
"""Rows read and written together."""


class CopyMistake(Exception):  # noqa: N818 - said to whoever asked
    """Why nothing was copied; the message is a sentence."""


@dataclass(frozen=True, slots=True)
class Copied:
    """What was copied."""

    seminars: int
    exercises: int
    entries: int


def back_up(source: Engine, to: Path) -> Copied:
    """Writes a backup file, which appears under its name when it is whole and has been checked.

    Nothing is done to what it is of: an older version's server may be running on it.
    """
    if to.exists():
        raise CopyMistake(f"There is a file {to} already.")
    with source.connect() as connection:
        refuse_newer(connection)
        if revision_of(connection) is None:
            raise CopyMistake(f"There is nothing of Détente in {place(source)}.")
    part = to.with_name(to.name + ".part")
    part.unlink(missing_ok=True)
    try:
        with _engine(str(part)) as target:
            make_current(target)
            copied = copy(source, target)
            with target.connect() as connection:
                connection.exec_driver_sql("COMMIT")
                connection.exec_driver_sql("PRAGMA journal_mode=DELETE")
        part.rename(to)
    finally:
        for left in (part, Path(f"{part}-wal"), Path(f"{part}-shm")):
            left.unlink(missing_ok=True)
    return copied


def restore(backup: Path, target: Engine) -> Copied:
    """Fills an empty database from a file, even of an older version; the file is only read."""
    with tempfile.TemporaryDirectory() as folder:
        file = Path(folder) / "backup.sqlite3"
        shutil.copyfile(backup, file)
        for more in ("-wal", "-shm"):  # of a server that is running or was killed
            with contextlib.suppress(FileNotFoundError):
                shutil.copyfile(f"{backup}{more}", f"{file}{more}")
        with _engine(str(file)) as source:
            _look_through(source, backup)
            make_current(source)
            make_current(target)
            return copy(source, target)


def _look_through(copied: Engine, backup: Path) -> None:
    """Refuses a file of which a part is missing, or which is none of ours, under its own name."""
    try:
        with copied.connect() as connection:
            found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
            if found == "ok" and revision_of(connection) is not None:
                return
    except SQLAlchemyError as error:
        found = getattr(error, "orig", None) or error
    why = "it is no database of Détente" if found == "ok" else plain(found)
    raise CopyMistake(f"{backup} is no whole backup ({why}), and nothing was restored.")


def copy(source: Engine, target: Engine) -> Copied:
    """Copies everything into an empty database, and reads it again to see that it holds."""
    with _reading(source) as here, _writing(target) as there:
        if revision_of(here) != revision_of(there):
            raise CopyMistake(
                "The database is of an older version of Détente, which alone can copy it:"
                " do that first, and then let “detente migrate” of this version make it current."
            )
        if there.execute(select(func.count()).select_from(seminars)).scalar_one():
            raise CopyMistake("There are seminars in the other database already.")
        for table in reversed(metadata.sorted_tables):
            there.execute(table.delete())
        for table in metadata.sorted_tables:
            if table is not awake:  # who was awake there is not awake here
                _copy_table(here, there, table)
        for name in there.scalars(select(exercises.c.id)):
            broken = first_broken(rows(there, name), blanked_in(there, name))
            if broken is not None:
                raise CopyMistake(
                    f"Entry {broken} of exercise {name} is missing or was altered:"
                    " “detente audit” says more."
                )
        return Copied(*(_count(there, table) for table in (seminars, exercises, entries)))


def _copy_table(here: Connection, there: Connection, table: Table) -> None:
    ordered = select(table).order_by(*table.primary_key.columns)
    found = here.execution_options(yield_per=_AT_ONCE).execute(ordered)
    for some in found.mappings().partitions(_AT_ONCE):
        there.execute(insert(table), [dict(row) for row in some])


def _count(connection: Connection, table: Table) -> int:
    return int(connection.execute(select(func.count()).select_from(table)).scalar_one())


@contextlib.contextmanager
def _reading(engine: Engine) -> Iterator[Connection]:
    """One sight of everything, whatever is written meanwhile."""
    if engine.dialect.name == "postgresql":
        engine = engine.execution_options(isolation_level="REPEATABLE READ")
    with engine.connect() as connection, connection.begin():
        yield connection


@contextlib.contextmanager
def _writing(engine: Engine) -> Iterator[Connection]:
    with engine.connect().execution_options(**{WRITES: True}) as connection, connection.begin():
        yield connection


@contextlib.contextmanager
def _engine(path: str) -> Iterator[Engine]:
    engine = open_engine(path)
    try:
        yield engine
    finally:
        engine.dispose()


__all__ = ["Copied", "CopyMistake", "back_up", "copy", "restore"]
