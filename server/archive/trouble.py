"""Trouble: what is wrong with a database, in a sentence, and whether it is the rows' fault."""

import sqlite3
from typing import Final

from alembic.util import CommandError
from psycopg import Error as PostgresError
from psycopg import OperationalError
from sqlalchemy.exc import DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as Waited

from server.archive.database import Unfit

_OUT_OF_ORDER: Final = {
    sqlite3.SQLITE_BUSY,
    sqlite3.SQLITE_LOCKED,
    sqlite3.SQLITE_READONLY,
    sqlite3.SQLITE_IOERR,
    sqlite3.SQLITE_CORRUPT,
    sqlite3.SQLITE_FULL,
    sqlite3.SQLITE_CANTOPEN,
    sqlite3.SQLITE_NOTADB,
}
_CLASSES: Final = ("08", "25", "53", "57", "58")
"""Of PostgreSQL's states: the line, a database that is only read, resources, operators, the disk.
A lock that somebody holds is none of them: it is on some rows, and others have their way."""
_HELD: Final = (
    "another program holds it, and has done so for five seconds: "
    "a second server, a copy that is being made, or a tool in which it is open"
)
_MENDED: Final = {
    sqlite3.SQLITE_BUSY: _HELD,
    sqlite3.SQLITE_NOTADB: "name another file, or restore a backup into a new one",
    sqlite3.SQLITE_CORRUPT: "keep a copy of it, and restore the last backup into a new one",
    sqlite3.SQLITE_READONLY: "who runs Détente must be let write to the file and to its folder",
    sqlite3.SQLITE_CANTOPEN: "who runs Détente must be let read and write it and its folder",
    sqlite3.SQLITE_IOERR: "the disk fails, or has no room for it; the system's log may say more",
}
"""What to do about it."""


def takes_nothing(error: BaseException) -> bool:
    """Whether the database takes nothing now, from anybody: no row is the cause."""
    if isinstance(error, Waited):
        return True
    if not isinstance(error, DBAPIError):
        return False
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        return _code(error) in _OUT_OF_ORDER
    if isinstance(cause, PostgresError):
        state = cause.sqlstate
        # A server that refuses a row names a state; without one nobody has answered.
        gone = error.connection_invalidated or isinstance(cause, OperationalError)
        return gone if state is None else state.startswith(_CLASSES)
    return False


def brief(error: BaseException) -> str:
    """What to write into a log: in the driver's words only if they are about no row.

    Else they might repeat what somebody wrote ("Failing row contains …"), and it is the state, the
    table and the rule that say what was wrong.
    """
    kind, cause = type(error).__name__, getattr(error, "orig", None)
    if cause is None:
        return kind
    said = _first_line(cause) if takes_nothing(error) else _without_words(cause)
    return f"{kind}: {said}" if said else kind


def _first_line(cause: BaseException) -> str:
    return (str(cause).splitlines() or [""])[0]


def _without_words(cause: BaseException) -> str:
    """What the database calls it, and where it was: names of ours, nothing of anybody's."""
    if isinstance(cause, PostgresError):
        about = cause.diag
        found = (cause.sqlstate, about.table_name, about.column_name, about.constraint_name)
        return " ".join(filter(None, found))
    return str(getattr(cause, "sqlite_errorname", ""))


def sentence_for(error: BaseException) -> str | None:
    """What is wrong with the database, for whoever runs the program; None if it is something else.

    Without a full stop: more may follow.
    """
    place = "".join(getattr(error, "__notes__", ())[:1])
    name = f"The database {place}".rstrip()
    lies = f" where {place} lies" if place else ""
    match error:
        case Unfit():
            return str(error).rstrip(".")
        case DBAPIError() if _code(error) == sqlite3.SQLITE_BUSY:
            return f"{name} cannot be used: {_HELD}"
        case DBAPIError() if _code(error) == sqlite3.SQLITE_FULL:
            return f"The disk is full{lies}, and nothing was written: make room, and try again"
        case SQLAlchemyError() | CommandError():
            return f"{name} cannot be used: {why(error)}"
        case OSError():
            file = f"{error.filename}: " if error.filename else ""
            return f"{name} cannot be used: {file}{plain(error.strerror or error)}"
    return None


def why(error: BaseException) -> str:
    """What a database says is wrong, and what to do where its own words do not tell."""
    cause = getattr(error, "orig", None) or error
    about = cause.diag.message_primary if isinstance(cause, PostgresError) else None
    said = plain(about or cause)  # PostgreSQL's details repeat rows
    mended = _MENDED.get(_code(error) or 0) if isinstance(error, DBAPIError) else None
    if said.startswith("Could not decode"):  # and then the driver repeats what somebody wrote
        said, mended = "what is in it cannot be read", _MENDED[sqlite3.SQLITE_CORRUPT]
    return f"{said}; {mended}" if mended else said


def _code(error: DBAPIError) -> int | None:
    """SQLite's own number for it, without what it says in detail."""
    code = getattr(error.orig, "sqlite_errorcode", None)
    return None if code is None else code & 0xFF


def plain(said: object) -> str:
    """On one line, which is how a sentence is read and how a log is, and without a question."""
    return " ".join(str(said).split()).partition(" Is the server running")[0].rstrip(".")


__all__ = ["brief", "plain", "sentence_for", "takes_nothing", "why"]
