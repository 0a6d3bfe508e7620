"""Sheets: what control's list shows of seminars, and what anybody may know of a scenario."""

from fastapi import Request

from game_rules.control.coach import coach
from game_rules.scenario.scenario import Scenario
from server.desk.desk import Desk
from server.desk.rights import watches
from server.people import holders, leave
from server.people.accounts import account_of
from server.people.seminars import Arrival, Seminar
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.table.notes import marks
from server.table.rooms import places
from server.wire import http_types as h
from server.wire.colleague_types import HolderSheet

JOIN_LINK = "/#join="
"""The path of the link to join by, without the code."""
SEAT_LINK = "/#seat="
"""The same of the link to a seat, without its token."""


def seat_in(arrival: Arrival) -> h.Joined:
    """What somebody is told who has come in."""
    return h.Joined(
        token=arrival.session,
        link=SEAT_LINK + arrival.link,
        seminar=arrival.seminar,
        exercise=arrival.exercise,
        seat=arrival.seat,
        name=arrival.name,
    )


def card(scenario: Scenario) -> h.Card:
    """What anybody may know of a scenario: nothing that a party is told alone."""
    return h.Card(
        id=scenario.id,
        title=scenario.title,
        blurb=scenario.blurb,
        players=scenario.players,
        minutes=scenario.minutes,
        rounds=None if scenario.hide_last_round else scenario.rounds,
        parties=tuple(party.name for party in scenario.parties),
        fictional=scenario.fictional,
        approval=scenario.approval,
    )


def sheet_of(exercise: Exercise, now: int, noted: str) -> h.ExerciseSheet:
    """One line of control's list."""
    stage = exercise.world.public.stage
    seated = places(exercise.world)
    present = exercise.presence.seats
    return h.ExerciseSheet(
        id=exercise.id,
        number=exercise.place,
        status=stage.status,
        round=stage.round,
        phase=stage.phase,
        due=stage.due,
        left=stage.left,
        reason=stage.reason,
        debrief=stage.debrief,
        seats=tuple(
            h.SeatSheet(
                seat=seat,
                name=name,
                party=seated.get(seat, (None, None))[0],
                role=seated.get(seat, (None, None))[1],
                present=seat in present,
                acted=exercise.acted.get(seat),
            )
            for seat, name in exercise.people.items()
        ),
        understudies=dict(exercise.world.hidden.understudies),
        now=now,
        ready=stage.ready,
        coach=tuple(
            h.Advice(code=advice.code, args=advice.args) for advice in coach(exercise.world)
        ),
        noted=noted,
    )


async def seminar_sheet(
    seminar: Seminar, request: Request, desk: Desk, grant: Grant
) -> h.SeminarSheet:
    """A seminar, as one of its facilitators sees it."""
    scenario = await desk.seminars.scenario_of(seminar)
    rooms = await desk.seminars.open_all(seminar)
    whose = rooms[0].holders if rooms else seminar.holders
    now, at_wall = desk.moments.now(), desk.walls.at(seminar.code)
    noted, known, may_open = await desk.log.read(
        lambda connection: (
            marks(connection, seminar.exercises),
            holders.named(connection, list(whose)),
            leave.waiting(connection, list(whose), now),
        )
    )
    return h.SeminarSheet(
        code=seminar.code,
        title=seminar.title,
        scenario=card(scenario),
        parties=tuple(
            h.Side(
                id=party.id,
                name=party.name,
                called=party.called,
                short=party.short,
                playable=party.playable,
            )
            for party in scenario.parties
        ),
        roles=tuple(h.Chair(id=role.id, name=role.name) for role in scenario.roles),
        round_names=scenario.round_names,
        join=desk.base(request) + JOIN_LINK + seminar.code,
        qr=f"/api/seminars/{seminar.code}/qr.svg",
        exercises=tuple(sheet_of(room, now, noted[room.id]) for room in rooms),
        holders=tuple(
            HolderSheet(
                account=account,
                name=known[account].name,
                watches=right == "watches",
                guest=known[account].guest,
                leave=account in may_open,
                you=account == grant.account,
                tables=tuple(
                    room.place for room in rooms if account in map(account_of, room.presence.seats)
                ),
                wall=account in at_wall,
            )
            for account, right in whose.items()
        ),
        watches=watches(grant, whose),
    )


__all__ = ["JOIN_LINK", "SEAT_LINK", "card", "seat_in", "seminar_sheet", "sheet_of"]
