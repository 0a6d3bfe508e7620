"""The process that works: a question comes in, lines go out, and it can be killed at any time.

`python -m server.studies.worker PARENT` reads one question to its end before it says anything, and
ends with the process of that number.
"""

import os
import signal
import sys
from collections.abc import Iterator

from msgspec import json
from msgspec.structs import replace

from game_rules.debrief.recalled import TIMES, luck, recall, recalled
from game_rules.theatre.course import Course
from game_rules.theatre.reasons import reasons
from game_rules.whatif.answer import answer, replays
from game_rules.whatif.change import ChangeMistake
from game_rules.whatif.edits import Edits, edits
from game_rules.whatif.stress import stress
from game_rules.whatif.usual import START, usual
from server.studies.questions import (
    Answered,
    AskBots,
    AskUsual,
    Failed,
    Progressed,
    Question,
    Reasoned,
    Recall,
    Remembered,
    Said,
    Usually,
    WhatIf,
    Withstand,
    Withstood,
)
from server.workshop.trials.pool import with_the_parent
from server.workshop.whatif import Asked, Task, courses, pairs_of, tasks_of

NICE = 15
"""Whoever plays at a live table goes first."""
MEMORY = 2 << 30
"""Bytes that a study may take."""
STEPS = 10
"""How often a fan is shown on its way to the whole."""


def say(question: Question) -> Iterator[Said]:
    """What is said to a question, line by line."""
    match question:
        case WhatIf():
            yield from _what_if(question)
        case Withstand():
            try:
                yield Withstood(stress=stress(question.entries, question.round))
            except LookupError:
                yield Failed(code="round-not-resolved", args={"round": question.round})
        case AskUsual():
            yield from _usual(question)
        case AskBots():
            yield Reasoned(reasons=reasons(question.entries))
        case Recall():
            told = Remembered(
                history=recall(question.scenario, question.script),
                here=recalled(question.entries),
                of=TIMES,
            )
            yield told
            for done, lines in enumerate(luck(question.scenario, question.script), 1):
                if done % (TIMES // STEPS) == 0:
                    yield replace(told, luck=lines, done=done)


def _what_if(question: WhatIf) -> Iterator[Said]:
    of = question.futures
    try:
        both = replays(question.entries, question.changes)
        changed = edits(question.entries, question.changes)
    except ChangeMistake as mistake:
        yield Failed(code=mistake.code, args=mistake.args_of_code)
        return
    yield Answered(answer=answer(both), done=0, of=of)
    asked = Asked(entries=question.entries, changed=changed)
    found: dict[Task, Course] = {}
    shown = 0
    for task, course in courses(asked, tasks_of(of), question.workers):
        found[task] = course
        pairs = pairs_of(found)
        done = len(pairs.changed)
        if len(found) % 2:
            continue
        if done == of or done - shown >= max(5, of // STEPS):
            shown = done
            yield Answered(answer=answer(both, pairs.played, pairs.changed), done=done, of=of)
        else:
            yield Progressed(done=done, of=of)


def _usual(question: AskUsual) -> Iterator[Said]:
    asked = Asked(entries=question.entries, changed=Edits(first=START))
    tasks = [(number, False) for number in range(1, question.games + 1)]
    found: list[Course] = []
    for _, course in courses(asked, tasks, question.workers):
        found.append(course)
        if len(found) % max(1, question.games // STEPS) == 0 or len(found) == question.games:
            yield Usually(usual=usual(found), done=len(found), of=question.games)


def humble() -> None:
    """Takes little of the machine, and leaves Ctrl+C to the one who asked."""
    signal.signal(signal.SIGINT, signal.SIG_IGN)
    if sys.platform != "win32":
        os.nice(NICE)
    if sys.platform == "linux":
        import resource  # noqa: PLC0415 - there is none on Windows

        resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))


def _give_up() -> None:
    """Ends this process and those that play for it."""
    if sys.platform != "win32" and os.getpgrp() == os.getpid():
        os.killpg(0, signal.SIGKILL)
    os._exit(1)


def main() -> None:
    """One question, and the end."""
    with_the_parent(int(sys.argv[1]), _give_up)
    humble()
    question = json.decode(sys.stdin.buffer.read(), type=Question)
    encoder = json.Encoder()
    for said in say(question):
        sys.stdout.buffer.write(encoder.encode(said) + b"\n")
        sys.stdout.buffer.flush()


if __name__ == "__main__":
    main()
