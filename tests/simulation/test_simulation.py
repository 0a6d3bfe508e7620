"""The simulation finds planted defects, and a seed is the same evening each time."""

import asyncio
import subprocess
import sys
from collections.abc import Callable
from typing import Any

import pytest

from server.archive import event_log
from server.logs import configure
from server.table.exercise import Exercise
from server.table.exercises import Exercises
from server.table.lookout import Lookout
from server.table.past import Past
from server.table.run import Run
from tests.simulation.evening import evening
from tests.simulation.loop import NothingWillHappen, simulate

pytestmark = pytest.mark.slow
ENOUGH = 150
"""Seeds within which each planted defect is found."""


def acknowledge_what_may_be_lost(patch: pytest.MonkeyPatch) -> None:
    stored = Exercise._stored

    def careless(self: Exercise, *arguments: Any) -> None:
        *rest, outcome = arguments
        stored(self, *[*rest, "stored" if outcome == "unknown" else outcome])

    patch.setattr(Exercise, "_stored", careless)


def tell_before_it_is_stored(patch: pytest.MonkeyPatch) -> None:
    append = Exercise._append

    def hasty(self: Exercise, run: Run) -> None:
        append(self, run)
        for wish in run.wishes:
            for slot in self.viewers.slots:
                if slot.listener.seat == wish.seat:
                    slot.done.append(wish.id)
                    slot.listener.stir()

    patch.setattr(Exercise, "_append", hasty)


def leave_half_of_a_run_in_the_log(patch: pytest.MonkeyPatch) -> None:
    """Another process was faster with its first entry, and the others find their numbers free."""
    patch.setattr(event_log, "take_back", lambda _connection, _keys: None)


def end_phases_early(patch: pytest.MonkeyPatch) -> None:
    clock = Exercise._clock
    patch.setattr(Exercise, "_clock", lambda self, at: clock(self, at + 700))


def welcome_people_without_asking_the_log(patch: pytest.MonkeyPatch) -> None:
    async def from_memory(self: Exercises, id: str) -> Exercise | None:
        return self.open_here(id) or await self._loaded(id)

    patch.setattr(Exercises, "find", from_memory)


def never_look_into_the_log(patch: pytest.MonkeyPatch) -> None:
    async def asleep(self: Lookout) -> None:
        pass

    patch.setattr(Lookout, "look", asleep)


def forget_what_was_done(patch: pytest.MonkeyPatch) -> None:
    """A command that is in the log is decided again and refused, or never answered."""
    patch.setattr(Exercise, "is_done", lambda _self, _seat, _id: False)
    follow = Past.follow

    def forgetful(self: Past, *arguments: Any, **named: Any) -> None:
        follow(self, *arguments, **named)
        self.ids.clear()

    patch.setattr(Past, "follow", forgetful)


@pytest.mark.parametrize(
    ("plant", "seed"),
    [
        (acknowledge_what_may_be_lost, 3),
        (tell_before_it_is_stored, 0),
        (leave_half_of_a_run_in_the_log, 5),
        (end_phases_early, 7),
        (welcome_people_without_asking_the_log, 0),
        (never_look_into_the_log, 0),
        # Others find it too, in a hundred times as long: somebody waits for what never comes.
        (forget_what_was_done, 3),
    ],
    ids=lambda each: each.__name__ if callable(each) else None,
)
def test_a_planted_defect_is_found(
    plant: Callable[[pytest.MonkeyPatch], None], seed: int, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The seed is one that found it once; when evenings have changed, others are asked."""
    configure("critical", colours=False)
    plant(monkeypatch)
    assert any(_bad(one) for one in (seed, *range(ENOUGH)))


def _bad(seed: int) -> bool:
    try:
        return evening(seed) != []
    except (AssertionError, TimeoutError):
        return True


def test_a_seed_is_the_same_evening_in_every_process() -> None:
    # What is logged bears the time of the wall, which no two processes share.
    said = (
        "import logging, structlog\n"
        "quiet = structlog.make_filtering_bound_logger(logging.CRITICAL)\n"
        "structlog.configure(wrapper_class=quiet)\n"
        "from tests.simulation.evening import recorded; print(recorded(7))"
    )
    records = {
        subprocess.run(
            [sys.executable, "-c", said],
            env={"PYTHONHASHSEED": salt, "PYTHONPATH": ":".join(sys.path)},
            check=True,
            capture_output=True,
            text=True,
        ).stdout
        for salt in ("1", "2")
    }
    assert len(records) == 1
    assert len(records.pop()) > 1000


def test_whoever_waits_for_ever_is_told_so_at_once() -> None:
    async def wait() -> None:
        await asyncio.get_running_loop().create_future()

    with pytest.raises(NothingWillHappen):
        simulate(wait())


def test_waiting_takes_no_time() -> None:
    async def wait() -> float:
        await asyncio.sleep(1_000_000)
        return asyncio.get_running_loop().time()

    assert simulate(wait()) == 1_000_000
