"""What if: a log with a change, and many futures from it on all cores."""

import signal
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import closing

from msgspec import Struct, json

from game_rules.history import Entry
from game_rules.theatre.course import Course
from game_rules.whatif.answer import Answer, Lines, answer, replays
from game_rules.whatif.change import Change
from game_rules.whatif.edits import Edits, edits
from game_rules.whatif.future import AS_PLAYED, future
from server.workshop.trials.pool import spread


class Asked(Struct, frozen=True, kw_only=True):
    """Everything that a worker is given."""

    entries: tuple[Entry, ...]
    changed: Edits


Task = tuple[int, bool]
"""The number of a future, and whether the change is made in it."""

_asked: Asked | None = None


class Futures(Struct, frozen=True, kw_only=True):
    """Courses without the change and with it, by their numbers."""

    played: tuple[Course, ...]
    changed: tuple[Course, ...]
    stopped: bool = False
    """Whether somebody stopped before all were played; those there are come in pairs."""


def what_if(
    entries: Sequence[Entry],
    changes: Sequence[Change],
    futures: int,
    *,
    workers: int = 1,
    told: Callable[[], None] = lambda: None,
) -> tuple[Answer, bool]:
    """The answer, and whether somebody stopped it before all futures were played.

    Raises `ChangeMistake` before anything is played.
    """
    both = replays(entries, changes)
    if not futures:
        return answer(both), False
    asked = Asked(entries=tuple(entries), changed=edits(entries, changes))
    found = play_on(asked, futures, workers, told)
    return answer(both, found.played, found.changed), found.stopped


def play_on(asked: Asked, futures: int, workers: int, told: Callable[[], None]) -> Futures:
    """Plays; Ctrl+C ends it with what has been played by then."""
    found: dict[Task, Course] = {}
    stopped = False
    try:
        for task, course in courses(asked, tasks_of(futures), workers):
            found[task] = course
            told()
    except KeyboardInterrupt:
        stopped = True
    return pairs_of(found, stopped=stopped)


def tasks_of(futures: int) -> list[Task]:
    """Everything that is to be played, pair by pair."""
    return [(number, changed) for number in range(1, futures + 1) for changed in (False, True)]


def pairs_of(found: Mapping[Task, Course], *, stopped: bool = False) -> Futures:
    """The futures there are, in order: not the one in which they ended, and no half of a pair."""
    whole = sorted(n for n, changed in found if changed and (n, False) in found)
    return Futures(
        played=tuple(found[number, False] for number in whole),
        changed=tuple(found[number, True] for number in whole),
        stopped=stopped,
    )


def courses(asked: Asked, tasks: Sequence[Task], workers: int) -> Iterator[tuple[Task, Course]]:
    """Each course as it is finished; whoever stops listening stops those that have not begun."""
    if workers <= 1 or len(tasks) <= 2:
        for task in tasks:
            yield task, _course(asked, task)
        return
    with closing(spread(tasks, workers, _begin, json.encode(asked), _play)) as played:
        for task, found in played:
            yield task, json.decode(found, type=Course)


def _course(asked: Asked, task: Task) -> Course:
    number, changed = task
    edited = asked.changed if changed else AS_PLAYED
    return future(asked.entries, edited, number, parting=asked.changed.first)


def _begin(asked: bytes) -> None:
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    global _asked  # noqa: PLW0603 - a worker has one question for life
    _asked = json.decode(asked, type=Asked)


def _play(task: Task) -> bytes:
    if _asked is None:
        raise RuntimeError("a worker was asked nothing")
    return json.encode(_course(_asked, task))


# In words ------------------------------------------------------------------------


def sentences(told: Answer) -> Iterator[str]:
    """What came of it, for a terminal."""
    rivals = {frozenset(share.parties) for share in told.shares}
    for line in told.lines:
        if frozenset((line.holder, line.of)) in rivals:
            yield from _curves(line)
    for share in told.shares:
        name = " and ".join(share.parties)
        yield f"{name}: as played {_when(share.played)}; with the change {_when(share.changed)}."
        if told.futures:
            yield (
                f"  Of {told.futures} futures, {share.changed_futures} transform with the change"
                f" and {share.played_futures} without it."
            )
    if told.dropped:
        yield f"{len(told.dropped)} recorded moves were no longer possible:"
    for one in told.dropped:
        tag = type(one.command).__struct_config__.tag
        yield f"  entry {one.entry}, round {one.round}: {tag} ({one.refused.code})"
    yield "This is what the model makes of it; what people would have done, no replay can say."


def _curves(line: Lines) -> Iterator[str]:
    yield f"Good faith of {line.holder} in {line.of}, round by round:"
    yield f"  as played        {_row(line.played)}"
    yield f"  with the change  {_row(line.changed)}"
    if line.played_fan and line.changed_fan:
        for name, fan in (("as played", line.played_fan), ("with the change", line.changed_fan)):
            yield f"  futures {name}: middle {_row(fan.middle)}"
            yield f"    of ten, eight end between {fan.low[-1] / 1000:.2f} and" + (
                f" {fan.high[-1] / 1000:.2f}"
            )


def _row(curve: Sequence[int]) -> str:
    return " ".join(f"{value / 1000:.2f}" for value in curve)


def _when(round: int | None) -> str:
    return f"transformed in round {round}" if round else "not transformed"


__all__ = [
    "Asked",
    "Futures",
    "Task",
    "courses",
    "pairs_of",
    "play_on",
    "sentences",
    "tasks_of",
    "what_if",
]
