"""How rows get into the log's table, and which of them are there."""

from collections.abc import Callable, Collection, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, Engine, delete, select, tuple_
from sqlalchemy.dialects import postgresql, sqlite

from server.archive.row import Row
from server.archive.tables import entries

Key = tuple[str, int, bytes]
"""A row's exercise, number and hash: nobody else's is in its place that has the same."""
_columns = tuple_(entries.c.exercise, entries.c.number, entries.c.hash)


class Inserts:
    """The statements that store rows."""

    def __init__(self, engine: Engine) -> None:
        insert = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert
        statement = insert(entries).on_conflict_do_nothing()
        self._which = statement.returning(*_columns.clauses)
        compiled = statement.compile(dialect=engine.dialect)
        self._text = str(compiled)
        names: list[str] | None = compiled.positiontup
        self._take: Callable[[Struct], Any] = attrgetter(*names) if names else asdict

    def all_stored(self, connection: Connection, rows: Sequence[Struct]) -> bool:
        """Stores those that are not in the way of others; whether that was all of them.

        Without RETURNING the driver takes all rows at once. Core would look at each value of each
        row again, and for nothing: they are what a driver takes.
        """
        given = [self._take(row) for row in rows]
        options = {"preserve_rowcount": True}
        result = connection.exec_driver_sql(self._text, given, execution_options=options)
        return result.rowcount == len(given)

    def store(self, connection: Connection, rows: Sequence[Row]) -> set[Key]:
        """The same, and which those are: another's in the log may be no different from ours."""
        stored = connection.execute(self._which, [asdict(row) for row in rows])
        return {(row.exercise, row.number, row.hash) for row in stored}


def key(row: Row) -> Key:
    """What tells a row from all others."""
    return row.exercise, row.number, row.hash


def find(connection: Connection, rows: Sequence[Row]) -> set[Key]:
    """Which of the rows are in the log."""
    if not rows:
        return set()
    query = select(*_columns.clauses).where(_columns.in_([key(row) for row in rows]))
    return {(row.exercise, row.number, row.hash) for row in connection.execute(query)}


def take_back(connection: Connection, keys: Collection[Key]) -> None:
    """Takes out rows of this transaction, which nobody has seen, that lack one before or after."""
    if keys:
        connection.execute(delete(entries).where(_columns.in_(keys)))


__all__ = ["Inserts", "Key", "find", "key", "take_back"]
