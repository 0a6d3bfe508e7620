"""Roster routes: a class written down, seated, printed, and told news, all by control."""

from fastapi import APIRouter, Depends, Request

from game_rules.oversight import come, prepared
from server.desk.camera import camera_code
from server.desk.desk import AtDesk, patient
from server.desk.rights import ByControl, HeldSeminar, OverseenSeminar, seat_of
from server.desk.routes import PROBLEMS
from server.desk.sheets import SEAT_LINK
from server.people import tokens
from server.people.dealing import Place
from server.people.rosters import Move, Rosters, Wanted
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.table.rooms import places
from server.wire import http_types as h
from server.wire import roster_types as r

router = APIRouter(
    prefix="/api/seminars/{code}", responses=PROBLEMS, dependencies=[Depends(patient)]
)


@router.post("/people", status_code=201)
async def enrol(
    asked: r.RosterAsked, request: Request, desk: AtDesk, grant: ByControl, seminar: HeldSeminar
) -> list[r.Enrolled]:
    """People who are expected: each has a seat and a link from now on."""
    wanted = [
        Wanted(name=one.name, exercise=one.exercise, place=_place(one.party, one.role))
        for one in asked.people
    ]
    base = desk.base(request) + SEAT_LINK
    return [
        r.Enrolled(seat=one.seat, name=one.name, exercise=one.exercise, link=base + one.link)
        for one in await Rosters(desk.seminars, seat_of(grant)).enrol(seminar, wanted)
    ]


@router.post("/seating")
async def seat(
    asked: r.SeatingAsked, desk: AtDesk, grant: ByControl, seminar: HeldSeminar
) -> r.Seating:
    """Everybody named sits where they are wanted, if that can be."""
    moves = [
        Move(seat=one.seat, exercise=one.exercise, place=_place(one.party, one.role))
        for one in asked.places
    ]
    refused = await Rosters(desk.seminars, seat_of(grant)).reseat(seminar, moves)
    return r.Seating(
        refused={
            seat: h.Problem(code=why.code, args=dict(why.args)) for seat, why in refused.items()
        }
    )


@router.post("/handouts")
async def handouts(request: Request, desk: AtDesk, seminar: HeldSeminar) -> r.Handouts:
    """What goes on paper: a plate with a link for each person, a sheet for each delegation.

    The links are made now, and those made before go on working.
    """
    rooms = await desk.seminars.open_all(seminar)
    expires = desk.seminars.expiry()
    grants = [
        Grant(kind="seat", exercise=room.id, seat=seat) for room in rooms for seat in room.people
    ]
    made = await desk.seminars.stored(
        lambda c: {grant.seat: tokens.issue(c, grant, "link", expires) for grant in grants}
    )
    base = desk.base(request) + SEAT_LINK
    return r.Handouts(
        plates=tuple(
            _plate(room, seat, name, base + made[seat])
            for room in rooms
            for seat, name in room.people.items()
        ),
        sheets={room.id: _sheets(room) for room in rooms},
    )


@router.get("/news")
async def news(desk: AtDesk, seminar: OverseenSeminar) -> list[r.Bulletin]:
    """What the case has at hand, for the wall from which it is sent to many tables."""
    scenario = await desk.seminars.scenario_of(seminar)
    rooms = await desk.seminars.open_all(seminar)
    has_come = {room.id: come(room.world) for room in rooms}
    return [
        r.Bulletin(
            id=one.id,
            round=one.round,
            to=one.to,
            headline=one.headline,
            text=one.text,
            come=tuple(id for id, sent in has_come.items() if one.id in sent),
        )
        for one in prepared(scenario)
    ]


def _plate(room: Exercise, seat: str, name: str, url: str) -> r.Plate:
    party, role = places(room.world).get(seat, (None, None))
    drawn = camera_code(url)
    return r.Plate(
        seat=seat,
        name=name,
        exercise=room.id,
        party=party,
        role=role,
        url=url,
        modules=drawn.modules,
        path=drawn.path,
    )


def _sheets(room: Exercise) -> tuple[r.Handout, ...]:
    dossiers = {party: known.dossier for party, known in room.world.known.items()}
    return tuple(
        r.Handout(
            party=party.id,
            basic=dossier.basic,
            advanced=dossier.advanced,
            mandate=dossier.mandate_text,
        )
        for party in room.world.hidden.scenario.parties
        if party.playable and (dossier := dossiers[party.id]) is not None
    )


def _place(party: str | None, role: str | None) -> Place | None:
    return None if party is None or role is None else Place(party, role)


__all__ = ["router"]
