"""What an event log promises, whichever database keeps it."""

import asyncio
import threading
from collections.abc import AsyncIterator, Iterator

import msgspec
import pytest
import structlog
from msgspec.structs import replace
from sqlalchemy import Connection, Engine, event, insert, select
from sqlalchemy.engine import ExceptionContext
from sqlalchemy.exc import OperationalError
from sqlalchemy.pool import QueuePool

from server.archive import event_log
from server.archive.database import WRITES, make_current, open_engine
from server.archive.event_log import EventLog, Outcome
from server.archive.row import Row
from server.archive.tables import accounts, entries, exercises
from tests.kit.moments import sweep
from tests.kit.rows import convene, row
from tests.kit.served import SOON


async def append(log: EventLog, *rows: Row, due: int | None = None) -> list[Outcome]:
    """What becomes of rows that are handed over together."""
    loop = asyncio.get_running_loop()
    answers: list[asyncio.Future[Outcome]] = []
    for item in rows:
        answer = loop.create_future()
        answers.append(answer)
        log.append([item], due, answer.set_result)
    return list(await asyncio.gather(*answers))


async def run(log: EventLog, exercise: str, ids: str) -> Outcome:
    """What becomes of rows that follow one another, from the first place on."""
    answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
    rows = [row(exercise, number, id=id) for number, id in enumerate(ids, 1)]
    log.append(rows, 7_000, answer.set_result)
    return await answer


def held(log: EventLog) -> threading.Event:
    """Keeps the writer busy until the event is set, so that what follows queues up."""
    gate = threading.Event()
    log._queue.put(event_log._Job(lambda: (gate.wait(10), None)[1]))
    return gate


def _lines_out(engine: Engine) -> int:
    pool = engine.pool
    assert isinstance(pool, QueuePool)
    return pool.checkedout()


@pytest.fixture
def engine(database: str) -> Iterator[Engine]:
    engine = open_engine(database)
    yield engine
    engine.dispose()


class TestOnEitherDatabase:
    @pytest.fixture
    async def log(self, engine: Engine) -> AsyncIterator[EventLog]:
        make_current(engine)
        convene(engine, 3)
        log = EventLog(engine)
        yield log
        await log.close()

    async def test_what_was_stored_is_read_as_it_was(self, log: EventLog) -> None:
        assert await append(log, row(number=1, id="a"), row("e2")) == ["stored", "stored"]
        assert await append(log, row(number=2, id="b")) == ["stored"]
        assert await log.rows("e1") == [row(number=1, id="a"), row(number=2, id="b")]
        assert await log.rows("e1", after=1) == [row(number=2, id="b")]
        assert await log.rows("e3") == []

    async def test_a_number_is_given_once(self, log: EventLog) -> None:
        await append(log, row(seat="s1", id="a"))
        assert await append(log, row(seat="s2", id="b")) == ["behind"]
        assert await log.rows("e1") == [row(seat="s1", id="a")]

    async def test_rows_that_queued_while_a_commit_ran_share_the_next_one(
        self, log: EventLog, engine: Engine
    ) -> None:
        commits: list[Connection] = []
        event.listen(engine, "commit", commits.append)
        gate = held(log)
        waiting = asyncio.gather(append(log, row("e1"), row("e2")), append(log, row("e3")))
        await asyncio.sleep(0)
        gate.set()
        assert list(await waiting) == [["stored", "stored"], ["stored"]]
        assert len(commits) == 1

    async def test_one_row_that_is_behind_leaves_its_company_alone(self, log: EventLog) -> None:
        await append(log, row("e2", id="first"))
        gate = held(log)
        waiting = asyncio.ensure_future(append(log, row("e1"), row("e2", id="late"), row("e3")))
        await asyncio.sleep(0)
        gate.set()
        assert await waiting == ["stored", "behind", "stored"]

    async def test_rows_that_follow_one_another_are_stored_together_or_not_at_all(
        self, log: EventLog
    ) -> None:
        async def run(*rows: Row) -> Outcome:
            answer: asyncio.Future[Outcome] = asyncio.get_running_loop().create_future()
            log.append(rows, 7_000, answer.set_result)
            return await answer

        assert await run(row(number=1, id="a"), row(number=2, id="b")) == "stored"
        gate = held(log)
        # The first number of one is taken, of another none, and of a third the last.
        waiting = asyncio.gather(
            run(row(number=2, id="c"), row(number=3, id="d")),
            run(row("e2", number=1, id="a"), row("e2", number=2, id="b")),
            run(row("e3", number=1, id="a"), row("e3", number=1, id="b")),
        )
        await asyncio.sleep(0)
        gate.set()
        assert list(await waiting) == ["behind", "stored", "behind"]
        assert [each.id for each in await log.rows("e1")] == ["a", "b"]
        assert [each.id for each in await log.rows("e2")] == ["a", "b"]
        assert await log.rows("e3") == []

    async def test_a_run_that_begins_like_another_that_is_stored_takes_nothing_of_it_back(
        self, log: EventLog
    ) -> None:
        """The same command through two processes, in the same millisecond, and then two others."""
        for exercise, stored in (("e1", "ab"), ("e2", "ab"), ("e3", "a")):
            assert await run(log, exercise, stored) == "stored"
        gate = held(log)
        waiting = asyncio.gather(run(log, "e1", "ac"), run(log, "e2", "ab"), run(log, "e3", "ab"))
        await asyncio.sleep(0)
        gate.set()
        # What is there whole is stored, whoever did it; of what is there in part nothing is added.
        assert list(await waiting) == ["behind", "stored", "behind"]
        found = {name: await log.rows(name) for name in ("e1", "e2", "e3")}
        assert {name: "".join(row.id for row in rows) for name, rows in found.items()} == {
            "e1": "ab",
            "e2": "ab",
            "e3": "a",
        }

    async def test_who_asks_is_heard_before_what_was_appended_is_stored(
        self, log: EventLog, engine: Engine
    ) -> None:
        commits: list[Connection] = []
        event.listen(engine, "commit", commits.append)
        loop = asyncio.get_running_loop()
        answers: list[asyncio.Future[Outcome]] = [loop.create_future() for _ in range(2)]
        log.soon(lambda: log.append([row("e2")], None, answers[1].set_result))
        log.append([row("e1")], None, answers[0].set_result)
        assert await asyncio.gather(*answers) == ["stored", "stored"]
        assert len(commits) == 1

    async def test_one_row_that_cannot_be_stored_leaves_its_company_alone(
        self, log: EventLog
    ) -> None:
        gate = held(log)
        waiting = asyncio.ensure_future(append(log, row("e1"), row("nowhere"), row("e3")))
        await asyncio.sleep(0)
        gate.set()
        assert await waiting == ["stored", "failed", "stored"]

    async def test_of_a_row_that_cannot_be_stored_the_log_says_what_is_wrong_and_no_word_of_it(
        self, log: EventLog, engine: Engine
    ) -> None:
        """PostgreSQL repeats the whole row."""
        said = "we-would-give-up-the-islands"
        half = replace(row(), event=None, command=f'{{"type":"speak","text":"{said}"}}')
        with structlog.testing.capture_logs() as lines:
            assert await append(log, half) == ["failed"]
        [line] = [line for line in lines if line["event"] == "rows-not-stored"]
        assert line["exercise"] == "e1"
        assert ("23502 entries event" if "postgres" in engine.name else "NOTNULL") in line["error"]
        assert said not in repr(lines)

    @pytest.mark.parametrize("database", ["sqlite"], indirect=True)
    async def test_while_another_program_holds_the_file_nobody_waits_for_each_of_the_others(
        self, log: EventLog, engine: Engine
    ) -> None:
        tried: list[ExceptionContext] = []
        event.listen(engine, "handle_error", tried.append)
        event.listen(engine, "connect", lambda line, _: line.execute("PRAGMA busy_timeout=50"))
        engine.dispose()  # and new ones are in more of a hurry
        with engine.connect().execution_options(**{WRITES: True}) as other, other.begin():
            gate = held(log)
            waiting = asyncio.ensure_future(append(log, row("e1"), row("e2"), row("e3")))
            await asyncio.sleep(0)
            gate.set()
            assert await waiting == ["away"] * 3
        assert len(tried) == 1, "the first that waited has waited for all"
        assert await append(log, row("e1"), row("e2"), row("e3")) == ["stored"] * 3

    async def test_when_it_is_due_next_is_stored_with_the_row_and_only_with_it(
        self, log: EventLog
    ) -> None:
        async def due() -> object:
            query = select(exercises.c.due).where(exercises.c.id == "e1")
            return await log.read(lambda connection: connection.execute(query).scalar_one())

        await append(log, row(number=1), due=5_000)
        assert await due() == 5_000
        await append(log, row(number=1, id="late"), due=9_000)
        assert await due() == 5_000
        await append(log, row(number=2, id="b"), due=None)
        assert await due() is None

    async def test_a_commit_that_breaks_is_looked_up_and_never_guessed(
        self, log: EventLog, engine: Engine
    ) -> None:
        def broken(_connection: Connection) -> None:
            event.remove(engine, "commit", broken)
            raise OperationalError("COMMIT", None, OSError("the line went dead"))

        event.listen(engine, "commit", broken)
        (outcome,) = await append(log, row())
        assert outcome == ("failed" if engine.dialect.name == "sqlite" else "unknown")
        assert await log.rows("e1") == []
        assert await append(log, row()) == ["stored"]

    async def test_a_commit_that_broke_after_it_was_durable_is_found(
        self, log: EventLog, engine: Engine
    ) -> None:
        def broken(connection: Connection) -> None:
            event.remove(engine, "commit", broken)
            driver = connection.connection.dbapi_connection
            assert driver is not None
            driver.cursor().execute("COMMIT")
            raise OperationalError("COMMIT", None, OSError("the line went dead"))

        event.listen(engine, "commit", broken)
        assert await append(log, row()) == ["stored"]
        assert await log.rows("e1") == [row()]

    async def test_a_job_of_the_writer_is_done_whole_or_not_at_all(self, log: EventLog) -> None:
        def half(connection: Connection) -> None:
            connection.execute(insert(accounts), {"id": "x", "name": "", "created": 0})
            raise LookupError("half way")

        with pytest.raises(LookupError, match="half way"):
            await log.write(half)
        found = await log.read(
            lambda connection: connection.execute(select(accounts.c.id)).scalars().all()
        )
        assert found == ["local"]

    async def test_a_writer_whose_askers_leave_at_any_moment_writes_on(self, log: EventLog) -> None:
        """A server that leaves tells them all to stop; the log must outlive that."""
        asked: list[int] = []

        def job(connection: Connection) -> None:
            number = len(asked)
            asked.append(number)
            values = {"id": f"a{number}", "name": "", "created": 0}
            connection.execute(insert(accounts), values)

        async for _ in sweep(lambda: log.write(job)):
            pass
        assert await append(log, row()) == ["stored"]
        found = await log.read(
            lambda connection: connection.execute(select(accounts.c.id)).scalars().all()
        )
        assert len(found) == len(asked) + 1, "what was begun was done"

    async def test_readers_who_leave_at_any_moment_give_their_lines_back(
        self, log: EventLog, engine: Engine
    ) -> None:
        async for _ in sweep(lambda: log.rows("e1")):
            pass
        await log.rows("e1")
        await log.rows("e1")
        assert await log.close(SOON)
        assert _lines_out(engine) == 0

    async def test_a_job_that_nobody_wants_any_more_is_not_begun(self, log: EventLog) -> None:
        gate = held(log)
        done: list[int] = []
        task = asyncio.ensure_future(log.write(lambda _connection: done.append(1)))
        await asyncio.sleep(0)
        task.cancel()
        await asyncio.wait({task})
        gate.set()
        assert await append(log, row()) == ["stored"]
        assert done == []

    async def test_one_whose_answer_stumbles_leaves_its_company_alone(self, log: EventLog) -> None:
        gate = held(log)

        def stumbles(_outcome: Outcome) -> None:
            raise ValueError("stumbled")

        log.append([row("e1")], None, stumbles)
        waiting = asyncio.ensure_future(append(log, row("e2")))
        await asyncio.sleep(0)
        gate.set()
        assert await waiting == ["stored"]
        assert await log.rows("e1") == [row("e1")]

    async def test_a_log_that_hangs_is_left_after_a_while_and_no_reader_is_waited_for(
        self, engine: Engine, log: EventLog
    ) -> None:
        second = EventLog(engine)
        gate, reading = held(second), threading.Event()
        read = asyncio.ensure_future(second.read(lambda _connection: reading.wait(10)))
        await asyncio.sleep(0)
        assert not await second.close(0.01)
        reading.set()
        gate.set()
        await read
        async with asyncio.timeout(SOON):
            await second._ended.wait()
        assert await append(log, row()) == ["stored"]

    async def test_closing_stores_what_is_queued(self, engine: Engine, log: EventLog) -> None:
        second = EventLog(engine)
        gate = held(second)
        waiting = asyncio.ensure_future(append(second, row("e1")))
        await asyncio.sleep(0)
        closing = asyncio.ensure_future(second.close())
        gate.set()
        await closing
        assert await waiting == ["stored"]
        assert await log.rows("e1") == [row("e1")]

    @pytest.mark.parametrize("database", ["sqlite"], indirect=True)
    async def test_a_full_disk_fails_what_does_not_fit_and_heals(self, log: EventLog) -> None:
        def pages(connection: Connection) -> int:
            return int(connection.exec_driver_sql("PRAGMA page_count").scalar_one())

        def limit(to: int) -> None:
            # Every connection of the pool has a limit of its own.
            @event.listens_for(log._engine, "begin")
            def begin(connection: Connection) -> None:
                connection.exec_driver_sql(f"PRAGMA max_page_count={to}")

        limit(await log.read(pages))
        big = msgspec.structs.replace(row(), event="x" * 100_000)
        assert await append(log, big) == ["away"]
        assert await log.rows("e1") == []
        limit(1_000_000)
        assert await append(log, big) == ["stored"]


def test_the_columns_of_the_log_are_the_fields_of_a_row() -> None:
    assert [column.name for column in entries.columns] == list(Row.__struct_fields__)
