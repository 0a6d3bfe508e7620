"""The facilitator's notebook over HTTP: for whoever holds the exercise, and nobody else."""

from hashlib import blake2b
from typing import assert_never

from fastapi import APIRouter
from sqlalchemy import Connection

from game_rules.record.commands import Annotate
from game_rules.record.events import Refused
from game_rules.record.world import CONTROL
from game_rules.seats.wording import clean
from server.desk.desk import AtDesk
from server.desk.rights import Held
from server.people.notebook import LONGEST, Moment, mark_told, page, pages, write
from server.table.exercise import Exercise
from server.table.wishes import Done, Lost, Overtaken
from server.wire import http_types as h
from server.wire.problems import Conflict, NotFound, TryAgain, Unfit

notebook_routes = APIRouter(prefix="/api/exercises/{id}/notebook")


@notebook_routes.get("")
async def read(exercise: Held, desk: AtDesk) -> list[h.NotebookPage]:
    """Every page, in the order in which they were begun."""
    found = await desk.log.read(lambda connection: pages(connection, exercise.id))
    return list(found)


@notebook_routes.post("")
async def note(asked: h.NotebookAsked, exercise: Held, desk: AtDesk) -> list[h.NotebookPage]:
    """Writes a page, or writes it anew; an empty one is torn out. The same twice is done once."""
    if len(clean(asked.text)) > LONGEST:
        raise Unfit("text-too-long", {"max": LONGEST})
    _about(exercise, asked)
    moment = _now(exercise, desk.moments.now())

    def job(connection: Connection) -> tuple[h.NotebookPage, ...] | None:
        about = asked.party, asked.draft
        done = write(connection, exercise.id, asked.id, moment, about, asked.text)
        return pages(connection, exercise.id) if done else None

    found = await desk.log.write(job)
    if found is None:
        raise Conflict("notebook-full")
    return list(found)


@notebook_routes.post("/tell")
async def tell(asked: h.NotebookTold, exercise: Held, desk: AtDesk) -> list[h.NotebookPage]:
    """Reads a page to the room: it becomes a note of control in the debrief, for everybody."""
    found = await desk.log.read(lambda connection: page(connection, exercise.id, asked.id))
    if found is None:
        raise NotFound("no-such-page")
    command = Annotate(round=found.round, text=found.text, shared=True)
    answer = await exercise.do(CONTROL, _once(found), command)
    match answer:
        case Done():
            pass
        case Refused():
            raise Conflict(answer.code, answer.args)
        case Lost() | Overtaken():
            raise TryAgain
        case _:
            assert_never(answer)
    now = desk.moments.now()

    def job(connection: Connection) -> tuple[h.NotebookPage, ...]:
        mark_told(connection, exercise.id, asked.id, now)
        return pages(connection, exercise.id)

    return list(await desk.log.write(job))


def _about(exercise: Exercise, asked: h.NotebookAsked) -> None:
    known = exercise.world.known[CONTROL]
    if asked.party is not None and asked.party not in exercise.world.hidden.parties:
        raise NotFound("no-such-party", {"party": asked.party[:80]})
    if asked.draft is not None and asked.draft not in known.drafts:
        raise NotFound("no-such-draft")


def _now(exercise: Exercise, at: int) -> Moment:
    stage = exercise.world.public.stage
    number = exercise.past.number
    return Moment(at=at, number=number, round=stage.round, phase=stage.phase)


def _once(found: h.NotebookPage) -> str:
    """The command's id: a page with the same words is read to the room once."""
    return blake2b(f"{found.id}/{found.text}".encode(), digest_size=16).hexdigest()


__all__ = ["notebook_routes"]
