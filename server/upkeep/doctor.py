"""The doctor: what is wrong, each in one sentence that says what to do."""

import contextlib
import errno
import os
import shutil
from collections.abc import Iterator, Mapping
from http.client import HTTPConnection, HTTPException
from pathlib import Path
from typing import Any

from alembic.util import CommandError
from redis import Redis
from redis.exceptions import AuthenticationError, RedisError, ResponseError
from sqlalchemy import Connection, Engine, func, insert, select, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from server.archive.database import (
    WRITES,
    Unfit,
    behind,
    database_url,
    open_engine,
    place,
    refuse_narrow,
    refuse_newer,
)
from server.archive.entries import first_broken
from server.archive.event_log import rows
from server.archive.moments import MachineMoments, Moments
from server.archive.tables import awake, entries, exercises
from server.archive.trouble import plain, why
from server.door.built_client import built_client
from server.limits.lines import most_files
from server.people.forgetting import blanked_in
from server.people.tokens import is_dead
from server.settings import Settings
from server.upkeep.contradictions import contradictions, is_sqlite
from server.upkeep.listening import Deaf, listen, way_in

LITTLE = 200 * 1024 * 1024
"""Bytes of a disk that is nearly full: some thousand evenings."""
FEW = 1024
"""Files and sockets that may be open, and a school just goes by: two hundred are not sockets."""
_NOBODY = -(2**31)
"""A line of the heartbeats' table that no process has."""
_TRIED = "detente-doctor"
"""A key, and a channel, that nobody listens to."""
AHEAD = 5000
"""Milliseconds by which two clocks may differ."""


def examine(settings: Settings, moments: Moments | None = None) -> list[str]:
    """All that is wrong."""
    return [
        *contradictions(settings, os.environ),
        *_window(settings),
        *_files(),
        *_listening(settings),
        *_looked(_database(settings, moments or MachineMoments())),
        *_redis(settings),
    ]


def _looked(found: Iterator[str]) -> Iterator[str]:
    """What is found, up to where whoever asks may not look."""
    try:
        yield from found
    except OSError as error:
        yield f"{error.filename} cannot be looked at by who asks this: {plain(error.strerror)}."


def _database(s: Settings, moments: Moments) -> Iterator[str]:
    try:
        url = database_url(s.database)
    except (ArgumentError, ValueError) as error:
        yield f"DETENTE_DATABASE cannot be understood: {str(error).rstrip('.')}."
        return
    if url.get_backend_name() == "sqlite":
        path = Path(url.database or "").absolute()
        yield from _disk(path)
        if not path.is_file():
            yield from _place(path)
            return  # it is made at the first start
    engine = open_engine(s.database)
    try:
        with engine.connect() as connection:
            refuse_newer(connection)
            refuse_narrow(connection)
            damaged = list(_pages(connection))
            if damaged:
                yield from damaged
                return  # whatever else it holds cannot be trusted
            yield from _clock(connection, moments)
            yield from _chains(connection)
            yield from _control(connection, s)
        yield from _writable(engine)
    except Unfit as unfit:
        yield str(unfit)
    except (SQLAlchemyError, CommandError) as error:
        yield f"The database {place(engine)} does not answer as it should: {why(error)}."
    finally:
        engine.dispose()


def yet_to_be_made(settings: Settings) -> str | None:
    """Where the first start makes a database; whoever mistyped a path looks for theirs."""
    if not is_sqlite(settings.database):
        return None
    path = Path(database_url(settings.database).database or "").absolute()
    return None if path.exists() else str(path)


def yet_to_be_current(settings: Settings) -> str | None:
    """What the first start will do to a database that is there; None if nothing."""
    with contextlib.suppress(SQLAlchemyError, CommandError, ValueError, Unfit, OSError):
        if yet_to_be_made(settings) is None:
            engine = open_engine(settings.database)
            try:
                return _first_start(behind(engine), place(engine))
            finally:
                engine.dispose()
    return None


def _first_start(schema: str | None, place: str) -> str | None:
    if schema is None:
        return None
    if not schema:
        return f"There is nothing of Détente in {place} yet; the first start begins anew in it."
    return (
        f"The database is of an older version (schema {schema}); the first start makes it current."
        " Let the older version make a backup before."
    )


def _window(s: Settings) -> Iterator[str]:
    if s.static is None and built_client() is None:
        yield "There is no built client, and so no page: “make client” builds it."


def _files() -> Iterator[str]:
    """Whether the system lets a server have as many files and sockets as an academy takes."""
    most = most_files()
    if most is not None and most < FEW:
        yield (
            f"The system lets a process have {most} files and sockets open, and everybody who plays"
            f" takes one: raise the limit (“ulimit -Hn”, LimitNOFILE) to {FEW} at least."
        )


def _listening(s: Settings) -> Iterator[str]:
    """Whether a server could listen where it is told to, or one of ours does."""
    try:
        listen(s.host, s.port).close()
    except Deaf as deaf:
        if deaf.number != errno.EADDRINUSE or not _is_ours(s):
            yield f"{deaf}."


def _is_ours(s: Settings) -> bool:
    line = HTTPConnection(way_in(s.host), s.port, timeout=2)
    try:
        line.request("GET", "/api/health")
        return line.getresponse().read(100) == b'{"status":"ok"}'
    except (OSError, HTTPException):
        return False
    finally:
        line.close()


def _place(path: Path) -> Iterator[str]:
    """Whether a database can be made there."""
    above = next(each for each in path.parents if each.exists())
    if path.is_dir():
        yield f"DETENTE_DATABASE names {path}, which is a folder: name a file in it."
    elif not above.is_dir():
        yield f"DETENTE_DATABASE names {path}, and {above} is no folder."
    elif not os.access(above, os.W_OK | os.X_OK):
        yield f"DETENTE_DATABASE names {path}, and nothing can be made in {above} by who asks this."


def _disk(path: Path) -> Iterator[str]:
    folder = next(each for each in path.parents if each.is_dir())
    free = shutil.disk_usage(folder).free
    if free < LITTLE:
        yield (
            f"The disk under {folder} has {free // 2**20} MB left: when it is full, nothing can be"
            " stored and nobody can act until there is room again."
        )


def _clock(connection: Connection, moments: Moments) -> Iterator[str]:
    """The time of this machine, beside that of the log and of the database server."""
    now = moments.now()
    if connection.dialect.name == "postgresql":
        asked = text("SELECT CAST(extract(epoch FROM clock_timestamp()) * 1000 AS bigint)")
        ahead = now - int(connection.execute(asked).scalar_one())
        if abs(ahead) > AHEAD:
            yield (
                f"This machine's clock is {_span(ahead)} {'ahead of' if ahead > 0 else 'behind'}"
                " that of the database server: let both follow one time server."
            )
    if not connection.dialect.has_table(connection, "entries"):
        return
    last = connection.execute(select(func.max(entries.c.at))).scalar_one()
    if last is not None and last > now + AHEAD:
        yield (
            f"The clock jumped: the newest entry of the log is {_span(last - now)} in the future."
            " Set the clock; until then deadlines may come late, and nothing is lost."
        )


def _pages(connection: Connection) -> Iterator[str]:
    """Whether the file is as SQLite left it: what was written over may show nowhere else."""
    if connection.dialect.name == "sqlite":
        found = connection.exec_driver_sql("PRAGMA integrity_check(1)").scalar_one()
        if found != "ok":
            yield (
                f"The file {place(connection.engine)} is damaged ({plain(found)}): stop the server,"
                " keep a copy of the file as it is, and restore the last backup into a new one."
            )


def _chains(connection: Connection) -> Iterator[str]:
    if not connection.dialect.has_table(connection, "blanked"):
        return  # an older version's, which the next start makes current
    for name in connection.scalars(select(exercises.c.id).order_by(exercises.c.id)):
        broken = first_broken(rows(connection, name), blanked_in(connection, name))
        if broken is not None:
            yield (
                f"Entry {broken} of exercise {name} is missing or was altered:"
                " “detente audit” says more, and a backup may have it."
            )


def _control(connection: Connection, s: Settings) -> Iterator[str]:
    if s.control_token is None or not connection.dialect.has_table(connection, "tokens"):
        return
    if is_dead(connection, s.control_token):
        yield (
            "DETENTE_CONTROL_TOKEN was replaced, or signed out everywhere, and stays dead: choose"
            " another."
        )


def _writable(engine: Engine) -> Iterator[str]:
    """Whether something can be stored, and taken back: what may only be read is locked gladly."""
    try:
        with (
            engine.connect().execution_options(**{WRITES: True}) as connection,
            connection.begin() as tried,
        ):
            if connection.dialect.has_table(connection, awake.name):
                connection.execute(insert(awake).values(id=_NOBODY, since=0, beat=0))
            else:
                connection.exec_driver_sql("CREATE TABLE doctor (tried INTEGER)")
            tried.rollback()
    except SQLAlchemyError as error:
        yield f"The database {place(engine)} cannot be written to: {why(error)}."


def _redis(s: Settings) -> Iterator[str]:
    if s.redis is None:
        return
    try:
        client = Redis.from_url(s.redis, socket_timeout=2, socket_connect_timeout=2)
        try:
            client.publish(_TRIED, "")
            client.set(_TRIED, "", px=1)  # it may answer and yet take nothing: full, or a replica
            with contextlib.suppress(ResponseError):  # not everybody may ask
                yield from _forgetful(client.info("memory"))
        finally:
            client.close()
    except AuthenticationError as error:
        yield f"Redis lets nobody in like this ({plain(error)}): redis://:PASSWORD@HOST is the way."
    except ResponseError as error:
        yield (
            f"Redis refuses what Détente asks of it ({plain(error)}): exercises go on, and each"
            " process counts its limits alone or hears of the others late."
        )
    except (RedisError, ValueError) as error:
        yield (
            f"Redis does not answer ({type(error).__name__}): exercises go on,"
            " and processes hear of each other late."
        )


def _forgetful(memory: Mapping[str, Any]) -> Iterator[str]:
    policy = str(memory.get("maxmemory_policy", "noeviction"))
    if policy != "noeviction" and memory.get("maxmemory"):
        yield (
            f"Redis throws away what it holds when it is full (maxmemory-policy {policy}), and with"
            " it who has tried too often: give Détente one of its own with “noeviction”."
        )


def _span(milliseconds: int) -> str:
    seconds = abs(milliseconds) // 1000
    return f"{seconds} seconds" if seconds < 120 else f"{seconds // 60} minutes"


__all__ = ["examine", "yet_to_be_current", "yet_to_be_made"]
