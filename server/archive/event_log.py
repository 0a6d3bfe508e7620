"""The event log: one thread that writes, with group commit, and a few that read.

The writer takes whatever has queued while its last commit ran and stores it in one transaction.
Everything that comes back comes back on the event loop that the log was opened on.
"""

import asyncio
import queue
import threading
import time
from collections.abc import Callable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor
from dataclasses import dataclass
from typing import Literal, TypeVar

import structlog
from sqlalchemy import Connection, Engine, bindparam, update
from sqlalchemy.exc import DBAPIError

from server.archive.checkpoints import Checkpoints
from server.archive.database import WRITES, place
from server.archive.inserts import Inserts, find, key, take_back
from server.archive.kept_line import KeptLine
from server.archive.missed import Missed, rows_after
from server.archive.row import Row
from server.archive.tables import exercises
from server.archive.trouble import brief, takes_nothing
from server.meters import meters

Outcome = Literal["stored", "behind", "failed", "away", "unknown"]
"""What became of some rows that follow one another: of all of them, or of none.

`stored`: they are durable. `behind`: a number, or an id, of theirs is in the log already: read what
was missed and decide again. `failed`: they are certainly not stored. `away`: neither, and nothing
else would have been: each that waits would wait as long for nothing. `unknown`: the database went
away in the commit; nothing may be said before the log has been read again.
"""

BATCH = 256
"""Rows after which a transaction takes no more: what a commit of a few milliseconds can carry."""

TURNS = 8
"""Turns of the loop after which what they have brought is stored though there may be more to come:
a turn that brings nothing takes microseconds, and each row that shares a commit saves as many."""

Due = int | None | Literal["same"]
"""When an exercise is due after its rows; `same`: when it was before."""

T = TypeVar("T")
log = structlog.get_logger()


@dataclass(slots=True)
class _Append:
    rows: Sequence[Row]
    """Of one exercise, one after the other."""
    due: Due
    answer: Callable[[Outcome], None]


@dataclass(slots=True)
class _Job:
    work: Callable[[], None]


class EventLog:
    """The log of all exercises. Open it on the event loop that is to hear the answers."""

    def __init__(self, engine: Engine, readers: int = 3) -> None:
        self._engine = engine
        self._embedded = engine.dialect.name == "sqlite"
        self._loop = asyncio.get_running_loop()
        self._queue: queue.SimpleQueue[list[_Append] | _Job | None] = queue.SimpleQueue()
        self._asked: list[Callable[[], None]] = []
        """Who wants to be called when this turn of the loop is over."""
        self._handed: list[_Append] = []
        """What the last turns of the loop have brought: it wakes the writer once."""
        self._turns = 0
        """How many turns of the loop it has been collected for."""
        self._will_look = False
        self._readers = ThreadPoolExecutor(readers, thread_name_prefix="log-reader")
        self._insert = Inserts(engine)
        self._checkpoints = Checkpoints(engine, self._readers) if self._embedded else None
        self._writing = KeptLine(engine, **{WRITES: True})
        # A question by itself is a transaction: PostgreSQL need not be told so before and after.
        alone = {} if self._embedded else {"isolation_level": "AUTOCOMMIT"}
        self._reading = KeptLine(engine, **alone)
        self._missed = Missed(self._ask_over_the_kept)
        self._refused: Sequence[Row] = ()
        """What the database last took nothing of, until there is room for it."""
        self._ended = asyncio.Event()
        """Whether all threads have ended."""
        self._writer = threading.Thread(target=self._write_on, name="log-writer", daemon=True)
        self._writer.start()

    @property
    def embedded(self) -> bool:
        """Whether it is kept in a file of this machine, by this program."""
        return self._embedded

    @property
    def where(self) -> str:
        """Where the log is kept, without a password."""
        return place(self._engine)

    def soon(self, ask: Callable[[], None]) -> None:
        """Calls `ask` when this turn of the loop is over, before what was appended is stored."""
        self._asked.append(ask)
        self._call()

    def append(self, rows: Sequence[Row], due: Due, answer: Callable[[Outcome], None]) -> None:
        """Stores rows of an exercise that follow one another, together or not at all.

        With when it is due after them; calls `answer` when it is known what became of them.
        """
        self._handed.append(_Append(rows, due, answer))
        self._call()

    def _call(self) -> None:
        if not self._will_look:
            self._will_look = True
            self._loop.call_soon(self._turn_over)

    def _turn_over(self) -> None:
        """Hears who asked; wakes the writer when a turn has brought nothing more, or after some."""
        before = len(self._handed)
        self._will_look = False
        self._ask()
        if not self._handed:
            return
        self._turns += 1
        if self._turns == 1 or (len(self._handed) > before and self._turns < TURNS):
            self._call()
        else:
            self._wake()

    def _ask(self) -> None:
        asked, self._asked = self._asked, []
        for ask in asked:
            try:
                ask()
            except Exception:  # whatever one has to do, the others go on
                log.exception("turn-stumbled")

    def _hand_over(self) -> None:
        """The same at once, for what is to come after it."""
        self._ask()
        if self._handed:
            self._wake()

    def _wake(self) -> None:
        """Gives the writer what was handed over."""
        self._queue.put(self._handed)
        self._handed, self._turns = [], 0

    async def write(self, job: Callable[[Connection], T]) -> T:
        """Runs a job of the writer in a transaction of its own."""
        future: Future[T] = Future()

        def work() -> None:
            if not future.set_running_or_notify_cancel():
                return  # whoever wanted it has gone, and no database has heard of it
            try:
                with self._connect() as connection, connection.begin():
                    result = job(connection)
            except BaseException as error:  # noqa: BLE001 - it is raised where it is awaited
                future.set_exception(error)
            else:
                future.set_result(result)

        self._hand_over()
        self._queue.put(_Job(work))
        return await asyncio.wrap_future(future)

    async def read(self, job: Callable[[Connection], T]) -> T:
        """Runs a job that only reads, on a reader's thread."""

        def work() -> T:
            with self._engine.connect() as connection:
                return job(connection)

        return await self._loop.run_in_executor(self._readers, work)

    async def rows(self, exercise: str, after: int = 0) -> list[Row]:
        """The entries of an exercise after a number, in order."""
        return await self.read(lambda connection: rows(connection, exercise, after))

    async def missed(self, exercise: str, after: int) -> list[Row]:
        """The same, of an exercise that is followed: who asks at the same time asks together."""
        return await self._missed.rows(exercise, after)

    async def _ask_over_the_kept(self, job: Callable[[Connection], T]) -> T:
        return await self._loop.run_in_executor(self._readers, self._reading.ask, job)

    async def close(self, within: float | None = None) -> bool:
        """Stores what is queued and stops; nothing may be appended any more.

        Whether it came to that in so many seconds. Else the database hangs: what is still queued
        was promised to nobody, and the threads end with the process.
        """
        self._hand_over()
        self._queue.put(None)

        def end() -> None:
            self._writer.join()
            self._readers.shutdown(cancel_futures=True)
            self._reading.hang_up()
            self._say(self._ended.set)

        # On a thread that nobody waits for at the end of the process.
        threading.Thread(target=end, name="log-closing", daemon=True).start()
        try:
            async with asyncio.timeout(within):
                await self._ended.wait()
        except TimeoutError:
            return False
        return True

    # The writer's thread -------------------------------------------------------

    def _write_on(self) -> None:
        while True:
            batch, after = self._take()
            if batch:
                self._store(batch)
            match after:
                case _Job():
                    after.work()
                case None:
                    self._writing.hang_up()
                    return
                case "more":
                    pass

    def _take(self) -> tuple[list[_Append], _Job | Literal["more"] | None]:
        """All rows that wait, up to the next thing that is not a row, and that thing."""
        batch: list[_Append] = []
        item = self._queue.get()
        while isinstance(item, list):
            batch.extend(item)
            if sum(len(item.rows) for item in batch) >= BATCH:
                return batch, "more"
            try:
                item = self._queue.get_nowait()
            except queue.Empty:
                return batch, "more"
        return batch, item

    def _store(self, batch: list[_Append]) -> None:
        # In one order for all processes, so that no two wait for each other.
        batch.sort(key=_place)
        began = time.perf_counter()
        outcomes = self._commit(batch)
        size = sum(len(item.rows) for item in batch)
        meters.batches.add(size)
        meters.commits.add(time.perf_counter() - began)
        self._tell(batch, outcomes)
        if self._checkpoints is not None:
            self._checkpoints.stored(size)

    def _commit(self, batch: list[_Append]) -> list[Outcome]:
        fresh = not self._writing.held
        try:
            connection = self._writing.open()
            transaction = connection.begin()
            try:
                stored = [True] * len(batch)
                if not self._insert.all_stored(connection, _rows(batch)):
                    transaction.rollback()
                    transaction = connection.begin()
                    stored = self._put(connection, batch)
                self._set_due(connection, batch, stored)
            except Exception:
                transaction.rollback()
                raise
            try:
                transaction.commit()
            except Exception as error:  # noqa: BLE001 - told below, by what the log holds
                log.error("commit-failed", error=brief(error), runs=len(batch))
                if self._embedded:
                    connection.connection.rollback()  # SQLAlchemy takes it for ended
                else:
                    connection.invalidate()  # whatever answered, it may answer no more
                self._writing.hang_up()
                return self._look_up(batch)
        except Exception as error:  # noqa: BLE001 - whatever it was, the writer writes on
            self._writing.hang_up()
            if not fresh and isinstance(error, DBAPIError) and error.connection_invalidated:
                return self._commit(batch)  # the line has died since it was last used
            if takes_nothing(error):
                self._refuse(batch, error)
                return ["away"] * len(batch)
            if len(batch) > 1:
                return [outcome for item in batch for outcome in self._commit([item])]
            log.error("rows-not-stored", error=brief(error), exercise=batch[0].rows[0].exercise)
            return ["failed"]
        return ["stored" if whole else "behind" for whole in stored]

    def _put(self, connection: Connection, batch: Sequence[_Append]) -> list[bool]:
        """Stores the runs that have nobody in their way; which of the batch are in the log whole.

        What is taken back again was put in here, and nothing else: two processes that decide the
        same command in the same millisecond write the same row, and one of them is told first.
        """
        ours = self._insert.store(connection, _rows(batch))
        halves = [item for item in batch if not ours.issuperset(map(key, item.rows))]
        take_back(connection, ours.intersection(map(key, _rows(halves))))
        found = find(connection, _rows(halves))
        others = {id(item) for item in halves if not found.issuperset(map(key, item.rows))}
        return [id(item) not in others for item in batch]

    def _set_due(
        self, connection: Connection, batch: Sequence[_Append], stored: Sequence[bool]
    ) -> None:
        dues = [
            {"key": item.rows[0].exercise, "next": item.due}
            for item, whole in zip(batch, stored, strict=True)
            if whole and item.due != "same"
        ]
        if dues:
            connection.execute(_SET_DUE, dues)

    def _refuse(self, batch: Sequence[_Append], error: Exception) -> None:
        if not self._refused:  # everybody tries again: a full disk is not to be filled with that
            log.error("nothing-stored", error=brief(error), runs=len(batch))
        self._refused = _rows(batch)

    def try_again(self, connection: Connection) -> None:
        """The writer's job: stores what was refused last, and takes it back; raises if it cannot.

        A disk may be too full for an entry and have room for less.
        """
        if not self._refused:
            return
        try:
            with connection.begin_nested() as trial:
                self._insert.all_stored(connection, self._refused)
                trial.rollback()
        except DBAPIError as error:
            if takes_nothing(error):
                raise
        self._refused = ()

    def _look_up(self, batch: Sequence[_Append]) -> list[Outcome]:
        """What became of a batch whose commit failed."""
        try:
            with self._engine.connect() as connection:
                found = find(connection, _rows(batch))
        except Exception:  # noqa: BLE001 - whoever asks reads the log again
            return ["unknown"] * len(batch)
        # A server that we lost may still be committing; SQLite's transaction is gone.
        missing: Outcome = "failed" if self._embedded else "unknown"
        return ["stored" if key(item.rows[0]) in found else missing for item in batch]

    def _connect(self) -> Connection:
        return self._engine.connect().execution_options(**{WRITES: True})

    def _tell(self, batch: list[_Append], outcomes: list[Outcome]) -> None:
        def answer() -> None:
            for item, outcome in zip(batch, outcomes, strict=True):
                try:
                    item.answer(outcome)
                except Exception:  # whatever one makes of it, the others are answered
                    log.exception("answer-stumbled", exercise=item.rows[0].exercise)

        if not self._say(answer):
            log.warning("nobody-to-tell", runs=len(batch))  # the loop has ended; the rows are safe

    def _say(self, what: Callable[[], None]) -> bool:
        """Has something done on the loop, if that still turns."""
        try:
            self._loop.call_soon_threadsafe(what)
        except RuntimeError:
            return False
        return True


_SET_DUE = update(exercises).where(exercises.c.id == bindparam("key")).values(due=bindparam("next"))


def rows(connection: Connection, exercise: str, after: int = 0) -> list[Row]:
    """The entries of an exercise after a number, in order."""
    return rows_after(connection, {exercise: after}).get(exercise, [])


def _place(item: _Append) -> tuple[str, int]:
    return item.rows[0].exercise, item.rows[0].number


def _rows(batch: Sequence[_Append]) -> list[Row]:
    return [row for item in batch for row in item.rows]


__all__ = ["EventLog", "Outcome", "rows"]
