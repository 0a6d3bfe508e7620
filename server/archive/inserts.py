"""How rows get into the log's table."""

from collections.abc import Callable, Sequence
from operator import attrgetter
from typing import Any

from msgspec import Struct
from msgspec.structs import asdict
from sqlalchemy import Connection, Engine
from sqlalchemy.dialects import postgresql, sqlite

from server.archive.tables import entries


class Inserts:
    """The statement that stores rows, as the driver takes it.

    Without RETURNING the driver takes all rows at once. Core would look at each value of each
    row again, and for nothing: they are what a driver takes.
    """

    def __init__(self, engine: Engine) -> None:
        insert = postgresql.insert if engine.dialect.name == "postgresql" else sqlite.insert
        compiled = insert(entries).on_conflict_do_nothing().compile(dialect=engine.dialect)
        self._text = str(compiled)
        names: list[str] | None = compiled.positiontup
        self._take: Callable[[Struct], Any] = attrgetter(*names) if names else asdict

    def all_stored(self, connection: Connection, rows: Sequence[Struct]) -> bool:
        """Stores those that are not in the way of others; whether that was all of them."""
        given = [self._take(row) for row in rows]
        options = {"preserve_rowcount": True}
        result = connection.exec_driver_sql(self._text, given, execution_options=options)
        return result.rowcount == len(given)


__all__ = ["Inserts"]
