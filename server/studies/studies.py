"""Studies: who asks the same shares one answer; few run at a time; nobody at a table waits.

A study lives while somebody listens to it. Its process is killed when nobody does any more, when
its time is up, and when the house closes.
"""

import asyncio
import contextlib
import os
import signal
import sys
from collections import OrderedDict
from collections.abc import AsyncIterator, Awaitable, Callable
from math import inf
from pathlib import Path
from typing import Literal

import structlog
from msgspec import Struct, json

from server.people.accounts import PRACTICE
from server.studies.questions import Failed, Waiting
from server.wire.problems import Problem

Lane = Literal["short", "long"]
"""Short: done within a second. Long: futures. One of each runs at a time."""
Prepare = Callable[[], Awaitable[bytes]]

MOST_WAITING = 24
"""Studies of a lane, the running one included; a class has as many people."""
MOST_OF_ONE = 6
"""Of these from one who asks; all lessons together, which anybody can have, are one."""
LESSON_SECONDS = 20.0
"""How long a question of a lesson may take: whole evenings come first."""
KEPT = 32 << 20
"""Bytes of answers that are remembered."""
LONGEST_LINE = 64 << 20

log = structlog.get_logger()
_encode = json.Encoder().encode


class _Head(Struct, frozen=True):
    """As much of a line as must be known to hand it on."""

    type: str
    done: int = 0
    of: int = 0

    @property
    def last(self) -> bool:
        """Whether it is a whole answer, that will be the same whenever it is asked for."""
        whole = self.type in {"answer", "history"} and self.done == self.of
        return whole or self.type in {"stress", "reasons"}


_head = json.Decoder(_Head).decode


class TooMany(Exception):  # noqa: N818 - said to the person who asked
    """So many are waiting that another one would wait too long."""


class Study:
    """One question on its way. Those who listen are told the newest, and no more than that."""

    def __init__(self, whose: str) -> None:
        self.whose = whose
        self.newest: dict[str, bytes] = {}
        """Kind of line → the newest of it."""
        self.listeners = 0
        self.over = False
        self.task: asyncio.Task[None] | None = None
        self._changed = asyncio.Event()
        self._count = 0
        self._when: dict[str, int] = {}

    def say(self, kind: str, line: bytes) -> None:
        """A further line; what it makes old is forgotten."""
        if kind != "waiting":
            self.newest.pop("waiting", None)
        if kind == "answer":
            self.newest.pop("progress", None)
        self._count += 1
        self.newest[kind] = line
        self._when[kind] = self._count
        self._wake()

    def end(self) -> None:
        """Nothing further comes."""
        self.over = True
        self._wake()

    def _wake(self) -> None:
        self._changed.set()
        self._changed = asyncio.Event()

    async def lines(self) -> AsyncIterator[bytes]:
        """What is said from now on, beginning with how it stands."""
        heard = 0
        while True:
            changed = self._changed
            new = [kind for kind in self.newest if self._when[kind] > heard]
            heard = self._count
            for kind in sorted(new, key=lambda kind: self._when[kind]):
                yield self.newest[kind]
            if new:
                continue
            if self.over:
                return
            await changed.wait()


class Studies:
    """All studies of this process."""

    def __init__(
        self, *, seconds: float, futures: int, workers: int, folder: Path | None = None
    ) -> None:
        self.futures = futures
        """The most that a question may have."""
        self.folder = folder
        """Where scenarios of one's own lie, and what history did in them."""
        self.workers = workers
        self._seconds = seconds
        self._running: dict[str, Study] = {}
        self._lanes: dict[Lane, list[Study]] = {"short": [], "long": []}
        self._turn = asyncio.Event()
        """Set, and replaced, when a study is over: those behind it move up."""
        self._kept: OrderedDict[str, bytes] = OrderedDict()
        self._closed = False

    async def lines(
        self, key: str, lane: Lane, prepare: Prepare, whose: str
    ) -> AsyncIterator[bytes]:
        """What is said to a question; the same `key` is the same question, whoever asks it.

        Raises `TooMany` before the first line. Whoever stops listening lets it go.
        """
        kept = self._kept.get(key)
        if kept is not None:
            self._kept.move_to_end(key)
            yield kept
            return
        study = self._running.get(key) or self._begin(key, lane, prepare, whose)
        study.listeners += 1
        try:
            async for line in study.lines():
                yield line
        finally:
            study.listeners -= 1
            if study.listeners == 0 and not study.over:
                self._stop(key, study)

    async def close(self) -> None:
        """Stops all of them."""
        self._closed = True
        studies = [study for lane in self._lanes.values() for study in lane]
        tasks = [study.task for study in studies if study.task is not None]
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)

    @property
    def busy(self) -> int:
        """How many are on their way."""
        return sum(map(len, self._lanes.values()))

    # One of a lane at a time -------------------------------------------------------

    def _begin(self, key: str, lane: Lane, prepare: Prepare, whose: str) -> Study:
        queue = self._lanes[lane]
        own = sum(other.whose == whose for other in queue)
        if self._closed or len(queue) >= MOST_WAITING or own >= MOST_OF_ONE:
            raise TooMany
        study = self._running[key] = Study(whose)
        # Behind all others; only a lesson's wait behind whoever comes, if they do not run yet.
        lessons = (place for place, other in enumerate(queue) if place and other.whose == PRACTICE)
        queue.insert(len(queue) if whose == PRACTICE else next(lessons, len(queue)), study)
        task = study.task = asyncio.create_task(self._run(key, lane, study, prepare))
        # Not by the task itself: one that is cancelled before its first turn has none.
        task.add_done_callback(lambda task: self._over(key, lane, study, task))
        return study

    def _over(self, key: str, lane: Lane, study: Study, task: asyncio.Task[None]) -> None:
        if task.cancelled():
            study.say("failed", _encode(Failed(code="study-stopped", args={})))
        study.end()
        self._lanes[lane].remove(study)
        self._forget(key, study)
        self._turn.set()
        self._turn = asyncio.Event()

    def _stop(self, key: str, study: Study) -> None:
        self._forget(key, study)  # whoever asks the same from now on begins it anew
        if study.task is not None:
            study.task.cancel()

    def _forget(self, key: str, study: Study) -> None:
        if self._running.get(key) is study:
            del self._running[key]

    async def _run(self, key: str, lane: Lane, study: Study, prepare: Prepare) -> None:
        queue = self._lanes[lane]
        try:
            while queue[0] is not study:
                study.say("waiting", _encode(Waiting(ahead=queue.index(study))))
                await self._turn.wait()
            await self._work(key, study, prepare)
        except Problem as problem:
            study.say("failed", _encode(Failed(code=problem.code, args=problem.arguments)))
        except Exception:  # whatever broke, the house stands and whoever waits is told
            log.exception("study-broke")
            study.say("failed", _encode(Failed(code="study-broke", args={})))

    async def _work(self, key: str, study: Study, prepare: Prepare) -> None:
        question = await prepare()
        process = await _open()
        try:
            lesson = study.whose == PRACTICE
            async with asyncio.timeout(min(self._seconds, LESSON_SECONDS if lesson else inf)):
                async for line in _spoken(process, question):
                    head = _head(line)
                    study.say(head.type, line)
                    if head.last:
                        self._keep(key, line)
                code = await process.wait()
            if code != 0:
                raise RuntimeError(f"a study ended with {code}")
        except TimeoutError:
            # What there is stays; it says itself how much it is.
            if "answer" not in study.newest:
                study.say("failed", _encode(Failed(code="study-too-long", args={})))
        finally:
            await _kill(process)

    def _keep(self, key: str, line: bytes) -> None:
        self._kept[key] = line
        while sum(map(len, self._kept.values())) > KEPT and len(self._kept) > 1:
            self._kept.popitem(last=False)


async def _open() -> asyncio.subprocess.Process:
    return await asyncio.create_subprocess_exec(
        sys.executable,
        "-m",
        "server.studies.worker",
        str(os.getpid()),
        stdin=asyncio.subprocess.PIPE,
        stdout=asyncio.subprocess.PIPE,
        limit=LONGEST_LINE,
        # With a group of its own, so that its workers end with it and Ctrl+C is not for it.
        start_new_session=sys.platform != "win32",
    )


async def _spoken(process: asyncio.subprocess.Process, question: bytes) -> AsyncIterator[bytes]:
    assert process.stdin is not None  # noqa: S101 - asked for above
    assert process.stdout is not None  # noqa: S101 - asked for above
    with contextlib.suppress(ConnectionError):  # it has died; what it said tells
        process.stdin.write(question)
        await process.stdin.drain()
        process.stdin.close()
    async for line in process.stdout:
        yield line.rstrip(b"\n")


async def _kill(process: asyncio.subprocess.Process) -> None:
    if process.returncode is None:
        with contextlib.suppress(ProcessLookupError):
            if sys.platform == "win32":
                process.kill()
            else:
                os.killpg(process.pid, signal.SIGKILL)
        await process.wait()


__all__ = ["MOST_WAITING", "Lane", "Studies", "Study", "TooMany"]
