"""The pool: many games on all cores, with a bar that moves, and an end when it is asked for."""

import multiprocessing
import os
import signal
import sys
import threading
import time
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import FIRST_COMPLETED, Future, ProcessPoolExecutor, wait
from contextlib import closing, contextmanager
from itertools import islice
from typing import TypeVar

from msgspec import json

from server.garbage import settle_to_play
from server.workshop.trials.game import Game, play_game
from server.workshop.trials.plan import Plan

T = TypeVar("T")

Task = tuple[int, str | None]
"""The number of a game, and the party that keeps still in it, if any."""

_LOOK = 1.0
"""Seconds between two looks whether the parent is still there."""

_plan: Plan | None = None


def run(
    plan: Plan, tasks: Sequence[Task], workers: int, told: Callable[[], None] = lambda: None
) -> Generator[tuple[Task, Game]]:
    """Plays the games, and yields each as it is finished; `told` is called for each.

    Games come in any order. Whoever stops listening stops the games that have not begun.
    """
    if workers <= 1 or len(tasks) <= 1:
        for task in tasks:
            game = play_game(plan, *task)
            told()
            yield task, game
        return
    with closing(spread(tasks, workers, _begin, json.encode(plan), _play)) as played:
        for task, found in played:
            game = json.decode(found, type=Game)
            told()
            yield task, game


def spread(
    tasks: Sequence[T],
    workers: int,
    begin: Callable[[bytes], None],
    given: bytes,
    play: Callable[[T], bytes],
) -> Generator[tuple[T, bytes]]:
    """What workers make of each task, as they finish; `begin` gives each the same beforehand.

    Both are named functions, since a worker finds them by their names. Whoever stops listening
    stops the tasks that have not begun.
    """
    # A fresh interpreter per worker: a fork would copy the threads of a progress bar.
    pool = ProcessPoolExecutor(
        min(workers, len(tasks)),
        mp_context=multiprocessing.get_context("spawn"),
        initializer=begin,
        initargs=(given,),
    )
    waiting: dict[Future[bytes], T] = {}
    rest = iter(tasks)
    try:
        while True:
            # Few at a time, so that nothing long is left behind when somebody stops.
            with deaf(), alone():
                for task in islice(rest, 3 * workers - len(waiting)):
                    waiting[pool.submit(play, task)] = task
            if not waiting:
                return
            done, _ = wait(waiting, return_when=FIRST_COMPLETED)
            for future in done:
                yield waiting.pop(future), future.result()
    finally:
        pool.shutdown(wait=True, cancel_futures=True)


@contextmanager
def deaf() -> Iterator[None]:
    """Workers begun in here inherit that they do not hear Ctrl+C, from their first instruction."""
    if threading.current_thread() is not threading.main_thread():
        yield
        return
    before = signal.signal(signal.SIGINT, signal.SIG_IGN)
    try:
        yield
    finally:
        signal.signal(signal.SIGINT, before)


@contextmanager
def alone() -> Iterator[None]:
    """Workers begun in here do not import the program that was started, with a server and all."""
    main = vars(sys.modules["__main__"])
    names: tuple[str, ...] = ("__spec__", "__file__")
    hidden = {name: main.pop(name) for name in names if name in main}
    main["__spec__"] = None
    try:
        yield
    finally:
        main.update(hidden)


def with_the_parent(parent: int, end: Callable[[], None]) -> None:
    """Calls `end` in a process whose parent has gone: nobody is left to hear what it finds."""

    def watch() -> None:
        while os.getppid() == parent:
            time.sleep(_LOOK)
        end()

    threading.Thread(target=watch, name="with-the-parent", daemon=True).start()


def cores() -> int:
    """How many processes this machine has room for."""
    return os.cpu_count() or 1


def _begin(plan: bytes) -> None:
    # The terminal sends Ctrl+C to everybody; only the one that reports decides what it means.
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _plan  # noqa: PLW0603 - a worker has one plan for life
    _plan = json.decode(plan, type=Plan)
    settle_to_play()


def _play(task: Task) -> bytes:
    if _plan is None:
        raise RuntimeError("a worker was given no plan")
    return json.encode(play_game(_plan, *task))


__all__ = ["Task", "alone", "cores", "deaf", "run", "spread", "with_the_parent"]
