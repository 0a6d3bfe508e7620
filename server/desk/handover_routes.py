"""Words over HTTP: a seminar is handed over, and a word is taken."""

import structlog
from fastapi import APIRouter, Depends, Request

from server.desk.desk import AtDesk, patient
from server.desk.rights import ByControl, HeldSeminar
from server.desk.routes import PROBLEMS
from server.desk.sheets import seminar_sheet
from server.people import handover
from server.wire import http_types as h
from server.wire.problems import NotFound

handover_routes = APIRouter(prefix="/api", responses=PROBLEMS)
log = structlog.get_logger()


@handover_routes.post("/seminars/{code}/hand-over", dependencies=[Depends(patient)])
async def hand_over(
    asked: h.HandOverAsked, desk: AtDesk, grant: ByControl, seminar: HeldSeminar
) -> h.Offered:
    """A word for the account that is named. Whether there is such an account is not told."""
    owner, now, exercise = grant.account or "", desk.moments.now(), seminar.exercises[0]
    word = await desk.seminars.stored(
        lambda connection: handover.offer(connection, exercise, owner, asked.name, now)
    )
    log.info("word-given", exercise=exercise, by=owner)
    return h.Offered(word=word)


@handover_routes.post("/take-over", dependencies=[Depends(patient)])
async def take_over(
    asked: h.TakeOverAsked, request: Request, desk: AtDesk, grant: ByControl
) -> h.SeminarSheet:
    """The seminar is ours, alone or with others, or ours to watch: whatever the word is good for.

    A word that is not for us is answered for as one that there is not.
    """
    account, now = grant.account or "", desk.moments.now()
    code, gone = await desk.seminars.stored(
        lambda connection: handover.take(connection, asked.word.strip(), account, now)
    )
    if not code:
        raise NotFound("word-unknown")
    seminar = await desk.seminars.find(code)
    log.info("word-taken", exercise=seminar.exercises[0], by=account)
    await desk.seminars.open_all(seminar)  # whoever has them open here hears whose they are
    desk.turn_out(gone)
    desk.turn_away()
    return await seminar_sheet(seminar, request, desk, grant)


__all__ = ["handover_routes"]
