"""Trouble: what is wrong with a database, in a sentence, and whether it is the rows' fault."""

import sqlite3
from typing import Final

from alembic.util import CommandError
from psycopg import Error as PostgresError
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.exc import TimeoutError as Waited

from server.archive.database import Newer

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


def brief(error: Exception) -> str:
    """The driver's words alone: a statement's parameters hold what people wrote."""
    cause = getattr(error, "orig", None)
    return f"{type(error).__name__}: {cause}" if cause is not None else type(error).__name__


def takes_nothing(error: BaseException) -> bool:
    """Whether the database takes nothing now, from anybody: no row is the cause."""
    if isinstance(error, Waited):
        return True
    if not isinstance(error, DBAPIError):
        return False
    cause = error.orig
    if isinstance(cause, sqlite3.Error):
        code = getattr(cause, "sqlite_errorcode", None)
        return code is not None and code & 0xFF in _OUT_OF_ORDER
    if isinstance(cause, PostgresError):
        state = cause.sqlstate
        return error.connection_invalidated if state is None else state.startswith(_CLASSES)
    return False


def sentence_for(error: BaseException) -> str | None:
    """What is wrong with the database, for whoever runs the program; None if it is something else.

    Without a full stop: more may follow.
    """
    match error:
        case Newer():
            return str(error).rstrip(".")
        case DBAPIError() if _is_held(error):
            return f"The database cannot be used: {_HELD}"
        case ArgumentError():
            return f"The database cannot be used: {_plain(error)}"
        case SQLAlchemyError():
            return f"The database cannot be used: {_plain(getattr(error, 'orig', None) or error)}"
        case OSError() | CommandError():
            said = getattr(error, "strerror", None) or error
            return f"The database cannot be used: {_plain(said)}"
    return None


def _is_held(error: DBAPIError) -> bool:
    cause = error.orig
    if not isinstance(cause, sqlite3.Error):
        return False
    return getattr(cause, "sqlite_errorcode", 0) & 0xFF == sqlite3.SQLITE_BUSY


def _plain(said: object) -> str:
    """On one line, which is how a sentence is read and how a log is."""
    return " ".join(str(said).split()).rstrip(".")


__all__ = ["brief", "sentence_for", "takes_nothing"]
