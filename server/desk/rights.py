"""Rights: who may do what. There is no other place where it is decided.

A token stands for a grant. Control holds the exercises of those seminars that its account holds,
alone or with others, and no more: all else is to it as if it did not exist. An account that only
watches a seminar sees what those see who hold it, and moves nothing. Everybody else is in one
exercise. Routes take the dependencies below, and sockets ask `why_not` and `watches` like them.
"""

from typing import Annotated, Literal

from fastapi import Depends, Request

from game_rules.record.world import PROJECTOR, World
from server.desk.desk import AtDesk, Desk
from server.people import accounts, holders, leave, tokens
from server.people.seminars import Seminar
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.table.holders import Holders
from server.table.rooms import places
from server.wire.problems import Forbidden, NotAllowed, NotFound
from server.wire.protocol import You


def why_not(grant: Grant, exercise: Exercise) -> Literal["", "no-such-exercise", "not-yours"]:
    """Why a grant does not lead into an exercise; empty if it does."""
    if grant.kind == "control":
        return "" if grant.account in exercise.holders else "no-such-exercise"
    return "" if grant.exercise == exercise.id else "not-yours"


def watches(grant: Grant, holders: Holders) -> bool:
    """Whether whoever this is only looks on."""
    match grant.kind:
        case "control":
            return holders.get(grant.account or "") != "holds"
        case "observer" | "projector":
            return True
        case "seat":
            return False


def place_of(world: World, grant: Grant) -> tuple[str, str | None]:
    """What a token's holder looks from, and in which role; without a chair, at the wall."""
    match grant.kind:
        case "control" | "observer" | "projector":
            return grant.kind, None
        case "seat":
            return places(world).get(grant.seat or "", (PROJECTOR, None))


def seat_of(grant: Grant) -> str:
    """Among whose commands this connection's are: devices of one person share it."""
    if grant.kind == "control" and grant.account is not None:
        return accounts.seat_of(grant.account)
    return grant.seat or grant.kind


def you_are(exercise: Exercise, grant: Grant, viewer: str, role: str | None) -> You:
    """Who the holder of a grant is at this table, as they are told."""
    seat = seat_of(grant)
    return You(
        viewer=viewer,
        seat=seat,
        role=role,
        name=exercise.name_of(seat),
        exercise=exercise.id,
        seminar=exercise.seminar,
        watches=watches(grant, exercise.holders),
    )


def token_of(request: Request) -> str:
    """The session token in the `Authorization` header."""
    scheme, _, token = request.headers.get("authorization", "").partition(" ")
    if scheme.lower() != "bearer" or not token:
        raise NotAllowed("token-missing")
    return token.strip()


async def bearer(request: Request, desk: AtDesk) -> Grant:
    """Who asks."""
    token, now = token_of(request), desk.moments.now()
    found = await desk.log.read(lambda c: tokens.look_up(c, token, "session", now))
    if isinstance(found, str):
        raise NotAllowed(found)
    return found


async def control(grant: Annotated[Grant, Depends(bearer)]) -> Grant:
    """A facilitator, and nobody else."""
    if grant.kind != "control":
        raise Forbidden("only-control")
    return grant


Bearer = Annotated[Grant, Depends(bearer)]
ByControl = Annotated[Grant, Depends(control)]


async def resident(grant: ByControl, desk: AtDesk) -> Grant:
    """A facilitator who is no guest: guests hold what they were invited to, and no more."""
    account = grant.account or ""
    if await desk.log.read(lambda connection: holders.is_guest(connection, account)):
        raise Forbidden("guest")
    return grant


async def guest_with_leave(grant: ByControl, desk: AtDesk) -> Grant:
    """A guest who was given leave to open an account."""
    account, now = grant.account or "", desk.moments.now()
    if not await desk.log.read(lambda connection: leave.waiting(connection, [account], now)):
        raise Forbidden("no-leave")
    return grant


ByResident = Annotated[Grant, Depends(resident)]
ByGuestWithLeave = Annotated[Grant, Depends(guest_with_leave)]


async def seen_by(desk: Desk, grant: Grant, id: str) -> Exercise:
    """An exercise that this facilitator holds or watches."""
    exercise = await desk.exercises.find_of(grant.account, id)
    if exercise is None or why_not(grant, exercise):
        raise NotFound("no-such-exercise")
    return exercise


async def held_by(desk: Desk, grant: Grant, id: str) -> Exercise:
    """An exercise that this facilitator holds."""
    exercise = await seen_by(desk, grant, id)
    if watches(grant, exercise.holders):
        raise Forbidden("only-watching")
    return exercise


async def overseen(id: str, desk: AtDesk, grant: ByControl) -> Exercise:
    """The exercise of the path, for a facilitator who wants to see something of it."""
    return await seen_by(desk, grant, id)


async def held(id: str, desk: AtDesk, grant: ByControl) -> Exercise:
    """The exercise of the path, for a facilitator who wants to move something in it."""
    return await held_by(desk, grant, id)


async def declassified(id: str, desk: AtDesk, grant: Bearer) -> Exercise:
    """The exercise of the path: for its facilitator always, for those in it once it is open."""
    if grant.kind == "control":
        return await seen_by(desk, grant, id)
    if grant.exercise != id:  # whether there is such an exercise is nobody's business
        raise Forbidden("not-your-exercise")
    exercise = await desk.exercises.find(id)
    if exercise is None:
        raise NotFound("no-such-exercise")
    if not exercise.world.public.stage.debrief:
        raise Forbidden("not-open")
    return exercise


async def inside(id: str, desk: AtDesk, grant: Bearer) -> Exercise:
    """The exercise of the path, for its facilitator and for everybody in it."""
    if grant.kind == "control":
        return await seen_by(desk, grant, id)
    exercise = await desk.exercises.find(id) if grant.exercise == id else None
    if exercise is None:  # whether there is such an exercise is nobody's business
        raise Forbidden("not-your-exercise")
    return exercise


async def overseen_seminar(code: str, desk: AtDesk, grant: ByControl) -> Seminar:
    """The seminar of the path, for a facilitator who wants to see something of it.

    Nothing of another's is opened to find that out, so it takes no longer than one there is not.
    """
    return await desk.seminars.find(code, grant.account or "")


OverseenSeminar = Annotated[Seminar, Depends(overseen_seminar)]


async def held_seminar(seminar: OverseenSeminar, grant: ByControl) -> Seminar:
    """The seminar of the path, for a facilitator who wants to move something in it."""
    if watches(grant, seminar.holders):
        raise Forbidden("only-watching")
    return seminar


HeldSeminar = Annotated[Seminar, Depends(held_seminar)]
Held = Annotated[Exercise, Depends(held)]
Overseen = Annotated[Exercise, Depends(overseen)]
Declassified = Annotated[Exercise, Depends(declassified)]
Inside = Annotated[Exercise, Depends(inside)]

__all__ = [
    "Bearer",
    "ByControl",
    "ByGuestWithLeave",
    "ByResident",
    "Declassified",
    "Held",
    "HeldSeminar",
    "Inside",
    "Overseen",
    "OverseenSeminar",
    "bearer",
    "control",
    "guest_with_leave",
    "held_by",
    "held_seminar",
    "inside",
    "overseen",
    "overseen_seminar",
    "place_of",
    "resident",
    "seat_of",
    "seen_by",
    "token_of",
    "watches",
    "why_not",
]
