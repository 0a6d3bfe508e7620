"""Lessons: a tiny exercise against a bot, for whoever wants to learn the game before the evening.

It is a real exercise: the shortest case, two rounds long, without news and in no hurry. There is
no facilitator: it begins when the learner is there, and its debrief opens when it is over.
"""

import asyncio
import secrets

from fastapi import APIRouter, Depends, Request
from msgspec.structs import replace
from sqlalchemy import insert, select

from game_rules.record.commands import Command, OpenDebrief, Start
from game_rules.scenario.scenario import Scenario
from server.archive.tables import accounts
from server.desk.desk import AtDesk, patient
from server.desk.routes import PROBLEMS
from server.desk.sheets import seat_in
from server.limits.buckets import Buckets
from server.limits.limits import household
from server.people.accounts import PRACTICE
from server.people.seminars import Arrival, Seminars
from server.table.exercise import Exercise
from server.wire import http_types as h
from server.wire.problems import NotFound, TooFast

CASE = "pop-up"
"""The case on the shelf that lessons are made of."""
LESSON = "first-steps"
"""What a lesson's scenario is called; by this the client knows that it shall help."""
ROUNDS = 2
PATIENCE = 3600
"""Seconds of a phase: nobody is hurried, and whoever walks away ends nothing for others."""

_AT_ONCE, _PER_SECOND = 60, 0.2
"""Lessons from one address: a whole class behind one router, and then some."""


def lesson_of(case: Scenario) -> Scenario:
    """A case as a lesson: two rounds, no hurry, nothing from outside."""
    made: Scenario = replace(
        case,
        id=LESSON,
        rounds=ROUNDS,
        hide_last_round=False,
        round_names=case.round_names[:ROUNDS],
        clock=replace(case.clock, talks=PATIENCE, decisions=PATIENCE, reading=PATIENCE),
        tide=tuple(tide for tide in case.tide if tide.round <= ROUNDS),
        injects=(),
    )
    return made


class Lessons:
    """Stands in for the facilitator of each lesson."""

    def __init__(self, seminars: Seminars) -> None:
        self.seminars = seminars
        self._busy: set[asyncio.Task[None]] = set()

    async def begin(self, name: str, language: str) -> Arrival:
        """A lesson of one's own, begun."""
        case = self.seminars.shelf.get(CASE)
        if case is None:
            raise NotFound("no-such-scenario", {"scenario": CASE})
        await self._open_account()
        seminar = await self.seminars.lay_out(lesson_of(case), 1, "", PRACTICE)
        arrival = await self.seminars.join(seminar.code, name, language)
        [exercise] = await self.seminars.open_all(seminar)
        await _order(exercise, Start())
        return arrival

    def note(self, exercise: Exercise) -> None:
        """A lesson that is over is declassified, a moment later."""
        stage = exercise.world.public.stage
        if PRACTICE in exercise.holders and stage.status == "ended" and not stage.debrief:
            task = asyncio.get_running_loop().create_task(_declassify(exercise))
            self._busy.add(task)
            task.add_done_callback(self._busy.discard)

    async def _open_account(self) -> None:
        known = select(accounts.c.id).where(accounts.c.id == PRACTICE)
        row = {"id": PRACTICE, "name": "", "created": self.seminars.now()}
        await self.seminars.stored(
            lambda connection: (
                connection.execute(known).one_or_none() or connection.execute(insert(accounts), row)
            )
        )


async def _declassify(exercise: Exercise) -> None:
    if not exercise.world.public.stage.debrief:
        await _order(exercise, OpenDebrief(open=True))


async def _order(exercise: Exercise, command: Command) -> None:
    await exercise.do("control", secrets.token_hex(16), command)


router = APIRouter(prefix="/api/lessons", responses=PROBLEMS)
_asking = Buckets(_AT_ONCE, _PER_SECOND)


async def _unhurried(request: Request) -> None:
    if not _asking.take(household(request.client.host if request.client else "")):
        raise TooFast("too-fast")


@router.post("", dependencies=[Depends(patient), Depends(_unhurried)])
async def lesson(asked: h.LessonAsked, desk: AtDesk) -> h.Joined:
    """A seat in a lesson of one's own."""
    arrival = await Lessons(desk.seminars).begin(asked.name, asked.language)
    return seat_in(arrival)


__all__ = ["CASE", "LESSON", "PRACTICE", "Lessons", "lesson_of", "router"]
