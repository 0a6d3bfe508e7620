"""A kept line: a way into the database that is held between two questions.

To take a line from the pool, to see that it lives and to give it back takes three journeys to
PostgreSQL and back, and a question takes one.
"""

from collections.abc import Callable
from typing import TypeVar

from sqlalchemy import Connection, Engine
from sqlalchemy.exc import DBAPIError

T = TypeVar("T")


class KeptLine:
    """A line into the database that is kept between questions, for one thread at a time."""

    def __init__(self, engine: Engine) -> None:
        # A question by itself is a transaction: PostgreSQL need not be told so before and after.
        embedded = engine.dialect.name == "sqlite"
        self._engine = (
            engine if embedded else engine.execution_options(isolation_level="AUTOCOMMIT")
        )
        self._line: Connection | None = None

    def ask(self, job: Callable[[Connection], T]) -> T:
        """What a job that only reads returns. A line that has died meanwhile is replaced once."""
        kept = self._line is not None
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
        if self._line is None:
            self._line = self._engine.connect()
        try:
            found = job(self._line)
            self._line.rollback()  # it has read, and nothing else
        except BaseException:
            self.hang_up()
            raise
        return found


__all__ = ["KeptLine"]
