"""Routes: what is asked over plain HTTP, before a socket is open and beside it."""

import asyncio
import io
from collections.abc import Sequence
from hmac import compare_digest
from typing import Annotated, Any, assert_never

import segno
from fastapi import APIRouter, Depends, Query, Request, Response
from msgspec import DecodeError, Meta, Struct, json
from prometheus_client import CONTENT_TYPE_LATEST
from sqlalchemy import Connection, select
from sqlalchemy.exc import SQLAlchemyError
from starlette.responses import JSONResponse, PlainTextResponse

from game_rules.debrief import tell
from game_rules.debrief.story import Debrief
from game_rules.history import Entry
from game_rules.record.commands import Convene, FromControl, TakeSeat
from game_rules.record.events import Refused
from game_rules.whatif.resolved import resolved_part
from server.archive.entries import to_entry
from server.archive.event_log import rows
from server.archive.lines import to_lines
from server.archive.tables import accounts
from server.desk.camera import camera_code
from server.desk.desk import AtDesk, Desk, patient
from server.desk.rights import (
    ByControl,
    ByResident,
    Declassified,
    Held,
    Overseen,
    held_by,
    seat_of,
    token_of,
)
from server.desk.sheets import JOIN_LINK, SEAT_LINK, card, seat_in, seminar_sheet
from server.meters import exposition
from server.people import tokens
from server.people.forgetting import blanked_in, forget
from server.people.names import clean_name
from server.people.rosters import Rosters
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.table.wishes import Done, Lost, Overtaken
from server.wire import http_types as h
from server.wire.problems import Conflict, Forbidden, NotAllowed, NotFound, TryAgain, Unfit

CONTROL_LINK, WATCH_LINK = "/#control=", "/#watch="
"""Paths of links; a token stands in the fragment, which no server and no log ever sees."""


_line = json.Encoder()


class _Ordered(Struct, frozen=True, forbid_unknown_fields=True):
    """A command of control, with an id of its own like on the socket."""

    id: Annotated[str, Meta(pattern="^[0-9a-f]{32}$")]
    command: FromControl


_ordered = json.Decoder(_Ordered)
PROBLEMS: dict[int | str, dict[str, Any]] = {
    status: {"model": h.Problem} for status in (401, 403, 404, 409, 422, 429, 503)
}
router = APIRouter(prefix="/api", responses=PROBLEMS)
ANSWERS_WITHIN = 2.0
"""Seconds that the database has to answer whoever asks whether this process is ready."""


# Everybody -----------------------------------------------------------------------------


@router.get("/health")
async def health() -> dict[str, str]:
    """The process lives."""
    return {"status": "ok"}


@router.get("/ready")
async def ready(desk: AtDesk) -> Response:
    """The process serves, the database answers, and what people do is stored."""
    if not desk.ready():
        return JSONResponse({"status": "leaving"}, 503)
    if not desk.storing():
        return JSONResponse({"status": "not-storing"}, 503)
    try:
        async with asyncio.timeout(ANSWERS_WITHIN):
            await desk.log.read(lambda connection: connection.execute(select(1)).scalar_one())
    except (TimeoutError, SQLAlchemyError):
        return JSONResponse({"status": "no-database"}, 503)
    return JSONResponse({"status": "ready"})


@router.get("/metrics", response_class=PlainTextResponse)
async def metrics(request: Request, desk: AtDesk) -> Response:
    """What this process has done, for the collector that holds the token of the settings."""
    token = desk.metrics_token
    if token is None:
        raise NotFound("no-such-route")
    if not compare_digest(token_of(request).encode(), token.encode()):
        raise Forbidden("not-your-metrics")
    return Response(exposition(desk.gauges), media_type=CONTENT_TYPE_LATEST)


@router.get("/scenarios")
async def scenarios(desk: AtDesk) -> list[h.Card]:
    """What can be played here."""
    return [card(scenario) for scenario in desk.seminars.shelf.values()]


@router.get("/seminars/{code}", dependencies=[Depends(patient)])
async def lobby(code: str, desk: AtDesk) -> h.Lobby:
    """What a join code leads to."""
    seminar = await desk.seminars.find(code)
    return h.Lobby(
        code=seminar.code,
        title=seminar.title,
        scenario=card(await desk.seminars.scenario_of(seminar)),
        open=await desk.seminars.is_open(seminar),
    )


@router.get("/seminars/{code}/qr.svg", dependencies=[Depends(patient)])
async def qr(code: str, request: Request, desk: AtDesk) -> Response:
    """The address to join at, for a camera."""
    seminar = await desk.seminars.find(code)
    drawing = io.BytesIO()
    segno.make(desk.base(request) + JOIN_LINK + seminar.code, error="m", micro=False).save(
        drawing, kind="svg", border=4, light="#fff", xmldecl=False, omitsize=True
    )
    return Response(drawing.getvalue(), media_type="image/svg+xml")


@router.post("/join", dependencies=[Depends(patient)])
async def join(asked: h.JoinAsked, desk: AtDesk) -> h.Joined:
    """A person takes part; the code can be used again."""
    seminar = await desk.seminars.find(asked.code)
    arrival = await Rosters(desk.seminars).claim(seminar, asked.name, asked.language)
    if arrival is None:
        if asked.ask and await desk.seminars.has(seminar, asked.name):
            raise Conflict("name-there", {"name": clean_name(asked.name)})
        arrival = await desk.seminars.join(asked.code, asked.name, asked.language)
    return seat_in(arrival)


@router.post("/enter", dependencies=[Depends(patient)])
async def enter(asked: h.EnterAsked, desk: AtDesk) -> h.Session:
    """A session for a link; the link can be used again, on any device."""
    now, expires = desk.moments.now(), desk.seminars.expiry()
    found = await desk.log.write(lambda c: tokens.exchange(c, asked.link, now, expires))
    if isinstance(found, str):
        raise NotAllowed(found)
    grant, session = found
    exercise = await desk.exercises.find(grant.exercise) if grant.exercise else None
    return h.Session(
        token=session,
        kind=grant.kind,
        seminar=exercise.seminar if exercise else None,
        exercise=grant.exercise,
        name=exercise.name_of(grant.seat or "") if exercise else await _account(desk, grant),
    )


# Control -------------------------------------------------------------------------------


@router.post("/seminars", status_code=201)
async def make_seminar(
    asked: h.SeminarAsked, request: Request, desk: AtDesk, grant: ByResident
) -> h.SeminarSheet:
    """A new seminar. A guest lays out none."""
    seminar = await desk.seminars.create(
        asked.scenario,
        asked.exercises,
        asked.title,
        grant.account or "",
        approval=asked.approval,
    )
    return await seminar_sheet(seminar, request, desk, grant)


@router.get("/seminars")
async def all_seminars(
    request: Request,
    desk: AtDesk,
    grant: ByControl,
    wall: Annotated[str | None, Query(max_length=16)] = None,
) -> list[h.SeminarSheet]:
    """The seminars that the facilitator holds or watches, the newest first.

    `wall` says which of them the page that asks shows as a whole, and empty that it shows none any
    more: colleagues are told.
    """
    account = grant.account or ""
    held = await desk.seminars.all_of(account)
    if wall is not None:
        shown = next((seminar.code for seminar in held if seminar.code == wall), None)
        desk.walls.look(tokens.hashed(token_of(request)), account, shown)
    return [await seminar_sheet(seminar, request, desk, grant) for seminar in held]


@router.post("/exercises/{id}/commands")
async def order(request: Request, exercise: Held, grant: ByControl) -> h.Granted:
    """A command of control to an exercise that it is not looking at: bells for a whole seminar."""
    try:
        asked = _ordered.decode(await request.body())
    except (DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise Unfit("not-understood") from error
    if isinstance(asked.command, Convene):
        raise Unfit("not-understood")
    command = asked.command
    if isinstance(command, TakeSeat) and not await exercise.knows(command.seat):
        raise NotFound("no-such-seat", {"seat": command.seat[:80]})
    answer = await exercise.do(seat_of(grant), asked.id, command)
    match answer:
        case Done():
            return h.Granted(number=exercise.past.number)
        case Refused():
            raise Conflict(answer.code, answer.args)
        case Lost() | Overtaken():
            raise TryAgain
        case _:
            assert_never(answer)


@router.post("/links", status_code=201)
async def make_link(asked: h.LinkAsked, request: Request, desk: AtDesk, by: ByControl) -> h.Link:
    """A link to hand out. Links made before for the same are dead from now on."""
    exercise = await held_by(desk, by, asked.exercise)
    if asked.to in {"projector", "observer"}:
        kind: tokens.Kind = "projector" if asked.to == "projector" else "observer"
        grant, path = Grant(kind=kind, exercise=exercise.id), WATCH_LINK
    elif asked.to in exercise.people:
        grant, path = Grant(kind="seat", exercise=exercise.id, seat=asked.to), SEAT_LINK
    else:
        raise NotFound("no-such-seat", {"seat": asked.to})
    expires = desk.seminars.expiry()

    def write(connection: Connection) -> tuple[list[bytes], str]:
        revoke = tokens.revoke_all if asked.alone else tokens.revoke_links
        return revoke(connection, grant), tokens.issue(connection, grant, "link", expires)

    gone, token = await desk.log.write(write)
    desk.turn_out(gone)
    url = desk.base(request) + path + token
    return h.Link(url=url, camera=camera_code(url))


@router.post("/exercises/{id}/forget")
async def forget_one(asked: h.ForgetAsked, desk: AtDesk, exercise: Held) -> h.Forgotten:
    """Blanks a person's name and words for good; everybody at the table is sent the rest anew."""
    if asked.seat not in exercise.people:
        raise NotFound("no-such-seat", {"seat": asked.seat})
    now = desk.moments.now()
    done = await desk.log.write(lambda c: forget(c, exercise.id, [asked.seat], now))
    desk.debriefs.forget(_edition(exercise))
    exercise.lose()
    return h.Forgotten(entries=done.entries)


@router.get("/exercises/{id}/log", response_class=PlainTextResponse)
async def the_log(desk: AtDesk, exercise: Overseen) -> Response:
    """The log of an exercise: a JSON object per line, each sealed over the one before it."""
    id = exercise.id
    kept, blanked = await desk.log.read(lambda c: (rows(c, id), blanked_in(c, id)))
    body = await asyncio.to_thread(lambda: to_lines(kept, blanked))
    name = f"detente-{exercise.id}.jsonl"
    return Response(
        body,
        media_type="application/jsonl",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


@router.get("/exercises/{id}/certificate", response_class=Response)
async def certificate(desk: AtDesk, exercise: Overseen) -> Response:
    """The leak certificate of an exercise that is over, or has been declassified."""
    stage = exercise.world.public.stage
    if stage.status != "ended" and not stage.debrief:
        raise Conflict("not-over")
    body = await desk.certificates.of(exercise.id, exercise.past.number)
    name = f"detente-{exercise.id}-certificate.json"
    return Response(
        body,
        media_type="application/json",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


# The debrief ---------------------------------------------------------------------------


@router.get("/exercises/{id}/debrief", response_class=Response)
async def debrief(desk: AtDesk, exercise: Declassified) -> Response:
    """The story of the exercise: for control at any time, for others once it is declassified."""
    id = exercise.id

    async def told(upto: int) -> bytes:
        found = [row for row in await desk.log.rows(id) if row.number <= upto]
        return await desk.turns.take(
            f"debrief of {id}", lambda: _line.encode(_told([*map(to_entry, found)]))
        )

    kept = await desk.debriefs.ask(_edition(exercise), lambda: exercise.past.number, told)
    return Response(kept, media_type="application/json", headers={"cache-control": "no-store"})


def _edition(exercise: Exercise) -> str:
    """What is kept of an exercise is good until more of it is forgotten, here or elsewhere."""
    return f"{exercise.id} {exercise.blanked}"


def _told(entries: Sequence[Entry]) -> Debrief:
    """What was done since the last resolution is nobody's business before the next."""
    return tell(resolved_part(entries) or entries[:1])


async def _account(desk: Desk, grant: Grant) -> str:
    if grant.account is None:
        return ""
    query = select(accounts.c.name).where(accounts.c.id == grant.account)
    return await desk.log.read(lambda connection: connection.execute(query).scalar_one())


__all__ = [
    "CONTROL_LINK",
    "PROBLEMS",
    "WATCH_LINK",
    "router",
]
