"""Checkpoints: what SQLite has written ahead into its log is brought into the database.

By itself SQLite does that in the commit that fills the log's first pages, and everybody waits for
megabytes to reach the disk: eight milliseconds on a fast one, and very much longer on a memory
card. So it is done beside the writer, now and then. What comes meanwhile is little, and the writer
brings that in where the log is full; then SQLite begins the log anew.
"""

import contextlib
import sqlite3
from concurrent.futures import Executor
from threading import Lock
from typing import Final

from sqlalchemy import Engine
from sqlalchemy.exc import SQLAlchemyError

ROWS: Final = 512
"""Rows after which it is time. Calibrated: some seven hundred pages, where talks go on at twenty
tables."""

PAGES: Final = 4000
"""Pages at which SQLite does it within a commit: sixteen megabytes, and at most a sixth of them new
where the disk keeps up. Calibrated: a page that changes often is brought in once for many times."""


class Checkpoints:
    """Has them made, one at a time, by hands that do not write."""

    def __init__(self, engine: Engine, hands: Executor) -> None:
        self._engine = engine
        self._hands = hands
        self._rows = 0
        self._making = Lock()

    def stored(self, rows: int) -> None:
        """So many rows more are durable: sees to a checkpoint if it is time. For the writer."""
        self._rows += rows
        if self._rows >= ROWS and self._making.acquire(blocking=False):
            self._rows = 0
            self._hands.submit(self._make)

    def _make(self) -> None:
        # What stands in its way stands in the writer's too, who says so; nothing is lost by it.
        try:
            with contextlib.suppress(sqlite3.Error, SQLAlchemyError):
                line = self._engine.raw_connection()  # Core's own would begin a transaction
                try:
                    line.cursor().execute("PRAGMA wal_checkpoint(PASSIVE)")
                finally:
                    line.close()
        finally:
            self._making.release()


__all__ = ["PAGES", "Checkpoints"]
