"""The doctor: what is wrong, each in one sentence that says what to do."""

import difflib
import os
import shutil
from collections.abc import Iterable, Iterator
from pathlib import Path
from urllib.parse import urlsplit

from alembic.util import CommandError
from redis import Redis
from redis.exceptions import RedisError
from sqlalchemy import Connection, Engine, func, select, text
from sqlalchemy.exc import ArgumentError, SQLAlchemyError

from server.archive.database import Newer, database_url, open_engine, refuse_newer
from server.archive.entries import first_broken
from server.archive.event_log import rows
from server.archive.moments import MachineMoments, Moments
from server.archive.tables import entries, exercises
from server.archive.trouble import plain
from server.people.forgetting import blanked_in
from server.settings import Settings

LITTLE = 200 * 1024 * 1024
"""Bytes of a disk that is nearly full: some thousand evenings."""
AHEAD = 5000
"""Milliseconds by which two clocks may differ."""
_OF_THE_PROXY = {"DETENTE_SITE", "DETENTE_UPSTREAM"}
"""What the files of the proxy in `deploy/` ask for."""
_LOCAL = {"localhost", "127.0.0.1", "::1"}


def examine(settings: Settings, moments: Moments | None = None) -> list[str]:
    """All that is wrong."""
    return [
        *_unknown(os.environ),
        *_settings(settings),
        *_limits(settings),
        *_folders(settings),
        *_database(settings, moments or MachineMoments()),
        *_redis(settings),
    ]


def _unknown(environment: Iterable[str]) -> Iterator[str]:
    """Names that look like settings and are none: whoever set them believes that they are heard."""
    known = {f"DETENTE_{name.upper()}" for name in Settings.model_fields} | _OF_THE_PROXY
    for name in sorted(environment):
        if name.startswith("DETENTE_") and name not in known:
            near = difflib.get_close_matches(name, known, 1)
            meant = f"; perhaps {near[0]} is meant" if near else ""
            yield f"{name} is set, and is no setting of Détente{meant}."


def _settings(s: Settings) -> Iterator[str]:
    """Settings that contradict one another."""
    public = urlsplit(s.public_url or "")
    if s.public_url is not None and (public.scheme not in {"http", "https"} or not public.netloc):
        yield (
            f"DETENTE_PUBLIC_URL is “{s.public_url}” and should be a whole address,"
            " such as https://detente.example."
        )
    elif public.path not in {"", "/"}:
        yield "DETENTE_PUBLIC_URL has a path, and Détente is served from the root of a host only."
    if public.scheme == "https" and not s.forwarded_by.strip():
        yield (
            "DETENTE_PUBLIC_URL begins with https, and DETENTE_FORWARDED_BY trusts no proxy:"
            " every visitor would count as one address."
        )
    yield from _origins(s)


def _origins(s: Settings) -> Iterator[str]:
    for origin in sorted(s.origins):
        parts = urlsplit(origin)
        if parts.scheme not in {"http", "https"} or not parts.netloc or parts.path:
            yield (
                f"DETENTE_ORIGINS names “{origin}”, which no browser sends:"
                " an origin is a scheme and a host, such as https://detente.example."
            )


def _limits(s: Settings) -> Iterator[str]:
    if "*" in s.forwarded_by and s.host not in _LOCAL:
        yield (
            "DETENTE_FORWARDED_BY believes everybody, so that anybody can seem to come from"
            " any address and no limit holds: name the proxy."
        )
    if s.redis is not None and _is_sqlite(s):
        yield (
            "DETENTE_REDIS is for several processes, and DETENTE_DATABASE is SQLite, which is"
            " for one: choose PostgreSQL, or leave Redis out."
        )
    if s.metrics_token is not None and s.metrics_token == s.control_token:
        yield (
            "DETENTE_METRICS_TOKEN and DETENTE_CONTROL_TOKEN are the same:"
            " a collector would be a facilitator."
        )
    if 0 < s.keep_days < s.token_days:
        yield (
            f"DETENTE_KEEP_DAYS forgets people after {s.keep_days} days, and DETENTE_TOKEN_DAYS"
            f" lets them in for {s.token_days}: their links die with their names."
        )
    if s.address_burst < s.miss_burst:
        yield "DETENTE_MISS_BURST is larger than DETENTE_ADDRESS_BURST and so limits nothing."


def _folders(s: Settings) -> Iterator[str]:
    for name, folder in (("DETENTE_SCENARIOS", s.scenarios), ("DETENTE_STATIC", s.static)):
        if folder is not None and not folder.is_dir():
            yield f"{name} names {folder}, and there is no such folder."


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
            return  # it is made at the first start
    engine = open_engine(s.database)
    try:
        with engine.connect() as connection:
            refuse_newer(connection)
            yield from _clock(connection, moments)
            yield from _chains(connection)
        yield from _writable(engine)
    except Newer as newer:
        yield str(newer)
    except (SQLAlchemyError, CommandError) as error:
        cause = getattr(error, "orig", None) or error
        yield f"The database does not answer as it should: {plain(cause)}."
    finally:
        engine.dispose()


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
            " Set the clock; until then deadlines come late, and nothing is lost."
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


def _writable(engine: Engine) -> Iterator[str]:
    if engine.dialect.name == "sqlite":
        with engine.connect() as connection:
            try:
                connection.exec_driver_sql("ROLLBACK")
                connection.exec_driver_sql("BEGIN IMMEDIATE")
                connection.exec_driver_sql("ROLLBACK")
            except SQLAlchemyError as error:
                yield f"The database cannot be written to: {getattr(error, 'orig', error)}."


def _redis(s: Settings) -> Iterator[str]:
    if s.redis is None:
        return
    try:
        client = Redis.from_url(s.redis, socket_timeout=2, socket_connect_timeout=2)
        try:
            client.ping()
        finally:
            client.close()
    except (RedisError, ValueError) as error:
        yield (
            f"Redis does not answer ({type(error).__name__}): exercises go on,"
            " and processes hear of each other late."
        )


def _is_sqlite(s: Settings) -> bool:
    try:
        return database_url(s.database).get_backend_name() == "sqlite"
    except (ArgumentError, ValueError):
        return False


def _span(milliseconds: int) -> str:
    seconds = abs(milliseconds) // 1000
    return f"{seconds} seconds" if seconds < 120 else f"{seconds // 60} minutes"


__all__ = ["examine"]
