"""The pool: the same games on any number of cores, and nothing left behind when it stops."""

import os
import signal
import sys
import threading
from concurrent.futures import ThreadPoolExecutor

import pytest
from msgspec.structs import replace

from server.workshop.trials.game import play_game
from server.workshop.trials.pool import Task, alone, cores, deaf, run, with_the_parent
from tests.kit.small import small
from tests.server.workshop.trials.summed import PLAN

SHORT = replace(PLAN, scenario=small(rounds=1))
TASKS: list[Task] = [(1, None), (2, None), (1, "nor"), (2, "sud")]


def test_every_task_is_played_once_and_told_once() -> None:
    told: list[None] = []
    found = dict(run(SHORT, TASKS, 1, lambda: told.append(None)))
    assert found == {task: play_game(SHORT, *task) for task in TASKS}
    assert len(told) == len(TASKS)


@pytest.mark.slow
def test_two_workers_play_the_same_games_as_one() -> None:
    told: list[None] = []
    assert dict(run(SHORT, TASKS, 2, lambda: told.append(None))) == dict(run(SHORT, TASKS, 1))
    assert len(told) == len(TASKS)


@pytest.mark.slow
def test_who_stops_listening_to_workers_hears_no_more_and_waits_for_none() -> None:
    told: list[None] = []
    games = run(SHORT, [(number, None) for number in range(500)], 2, lambda: told.append(None))
    next(games)
    games.close()
    assert len(told) < 20


def test_who_stops_listening_stops_the_games() -> None:
    told: list[None] = []
    games = run(SHORT, TASKS, 1, lambda: told.append(None))
    next(games)
    games.close()
    assert len(told) == 1


def test_nothing_to_play_is_nothing_played() -> None:
    assert list(run(SHORT, [], 4)) == []


def test_workers_are_begun_deaf_and_who_begins_them_hears_again() -> None:
    before = signal.getsignal(signal.SIGINT)
    with deaf():
        assert signal.getsignal(signal.SIGINT) is signal.SIG_IGN
    assert signal.getsignal(signal.SIGINT) is before
    with pytest.raises(RuntimeError), deaf():
        raise RuntimeError
    assert signal.getsignal(signal.SIGINT) is before


def test_another_thread_than_the_first_leaves_signals_alone() -> None:
    def inside() -> object:
        with deaf():
            return signal.getsignal(signal.SIGINT)

    before = signal.getsignal(signal.SIGINT)
    with ThreadPoolExecutor(1) as threads:
        assert threads.submit(inside).result() is before


def test_workers_do_not_know_which_program_began_them_and_it_knows_itself_again() -> None:
    main = vars(sys.modules["__main__"])
    before = dict(main)
    with alone():
        assert main["__spec__"] is None
        assert "__file__" not in main
    assert {name: main.get(name) for name in ("__spec__", "__file__")} == {
        name: before.get(name) for name in ("__spec__", "__file__")
    }


def test_a_worker_whose_parent_has_gone_ends() -> None:
    ended = threading.Event()
    with_the_parent(os.getpid(), ended.set)  # we are nobody's own child
    assert ended.wait(10)


def test_this_machine_has_room_for_somebody() -> None:
    assert cores() >= 1
