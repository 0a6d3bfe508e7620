"""A kept line: a way into the database that is held, for the writer and for one reader.

To take a line from the pool, to see that it lives and to give it back takes three journeys to
PostgreSQL and back, and a question takes one.
"""

from collections.abc import Callable
from typing import Any, TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")


class KeptLine:
    """A line into the database that is kept between two uses, by one thread at a time."""

    def __init__(self, engine: Engine, **options: Any) -> None:
        self._engine = engine.execution_options(**options)
        self._line: Connection | None = None

    @property
    def held(self) -> bool:
        """Whether there is one, which may have died."""
        return self._line is not None

    def open(self) -> Connection:
        """The line, a new one if there is none."""
        if self._line is None:
            self._line = self._engine.connect()
        return self._line

    def ask(self, job: Callable[[Connection], T]) -> T:
        """What a job that only reads returns. A line that has died meanwhile is replaced once."""
        kept = self.held
        try:
            return self._ask(job)
        except DBAPIError as error:
            if not (kept and error.connection_invalidated):
                raise
        return self._ask(job)

    def hang_up(self) -> None:
        """Gives the line back."""
        line, self._line = self._line, None
        if line is not None:
            line.close()

    def _ask(self, job: Callable[[Connection], T]) -> T:
        line = self.open()
        try:
            found = job(line)
            line.rollback()  # it has read, and nothing else
        except BaseException:
            self.hang_up()
            raise
        return found


__all__ = ["KeptLine"]
