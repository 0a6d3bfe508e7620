"""The facilitators' notebook over HTTP: for those who hold the exercise, or watch over it."""

from hashlib import blake2b
from typing import assert_never

from fastapi import APIRouter
from sqlalchemy import Connection

from game_rules.record.commands import Annotate
from game_rules.record.events import Refused
from game_rules.record.world import CONTROL
from game_rules.seats.wording import clean
from server.desk.desk import AtDesk
from server.desk.rights import ByControl, Held, Overseen, seat_of
from server.desk.routes import PROBLEMS
from server.people.notebook import LONGEST, Moment, WhyNot, Writing, mark_told, page, pages, write
from server.table.exercise import Exercise
from server.table.notes import mark
from server.table.wishes import Done, Lost, Overtaken
from server.wire import http_types as h
from server.wire.problems import Conflict, NotFound, TryAgain, Unfit

notebook_routes = APIRouter(prefix="/api/exercises/{id}/notebook", responses=PROBLEMS)


@notebook_routes.get("")
async def read(exercise: Overseen, desk: AtDesk) -> list[h.NotebookPage]:
    """Every page, in the order in which they were begun."""
    found = await desk.log.read(lambda connection: pages(connection, exercise.id))
    return list(found)


@notebook_routes.post("")
async def note(
    asked: h.NotebookAsked, exercise: Held, desk: AtDesk, grant: ByControl
) -> list[h.NotebookPage]:
    """Writes a page, or writes it anew; an empty one is torn out. The same twice is done once."""
    if len(clean(asked.text)) > LONGEST:
        raise Unfit("text-too-long", {"max": LONGEST})
    _about(exercise, asked)
    moment = _now(exercise, desk.moments.now())
    written = Writing(
        id=asked.id,
        text=asked.text,
        party=asked.party,
        draft=asked.draft,
        author=grant.account,
        over=asked.over,
    )

    def job(connection: Connection) -> WhyNot | _Held:
        why = write(connection, exercise.id, moment, written)
        return why or _held(connection, exercise)

    said = await desk.log.write(job)
    if isinstance(said, str):
        raise Conflict(said)
    return _told(exercise, said)


@notebook_routes.post("/tell")
async def tell(
    asked: h.NotebookTold, exercise: Held, desk: AtDesk, grant: ByControl
) -> list[h.NotebookPage]:
    """Reads a page to the room: it becomes a note of control in the debrief, for everybody."""
    found = await desk.log.read(lambda connection: page(connection, exercise.id, asked.id))
    if found is None:
        raise NotFound("no-such-page")
    command = Annotate(round=found.round, text=found.text, shared=True)
    seat = next((told for told in exercise.past.ids if exercise.is_done(told, _once(found))), None)
    answer = await exercise.do(seat or seat_of(grant), _once(found), command)
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

    def job(connection: Connection) -> _Held:
        mark_told(connection, exercise.id, asked.id, now)
        return _held(connection, exercise)

    return _told(exercise, await desk.log.write(job))


_Held = tuple[str, tuple[h.NotebookPage, ...]]
"""The mark of a notebook, and its pages."""


def _held(connection: Connection, exercise: Exercise) -> _Held:
    return mark(connection, exercise.id), pages(connection, exercise.id)


def _told(exercise: Exercise, held: _Held) -> list[h.NotebookPage]:
    """The pages for whoever wrote; everybody else who holds the exercise hears of them."""
    exercise.note(held[0])
    return list(held[1])


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
