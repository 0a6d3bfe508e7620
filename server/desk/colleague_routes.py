"""Colleagues over HTTP: a seminar is held by several, who see what each of them has done."""

from typing import Any

import structlog
from fastapi import APIRouter, Depends, Request
from msgspec import to_builtins
from sqlalchemy import Connection

from game_rules.history import Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Command, Convene, TakeSeat
from game_rules.record.events import PhaseOpened
from server.archive.entries import to_entry
from server.desk.camera import camera_code
from server.desk.desk import AtDesk, patient
from server.desk.rights import ByControl, ByResident, HeldSeminar, Overseen, OverseenSeminar
from server.desk.routes import CONTROL_LINK, PROBLEMS
from server.desk.turns import asker
from server.people import handover, holders, leave
from server.people.accounts import account_of
from server.people.names import LONGEST, clean_name, why_not
from server.people.tokens import Offer
from server.wire import colleague_types as w
from server.wire.problems import Conflict, Forbidden, NotFound, Unfit

colleague_routes = APIRouter(prefix="/api", responses=PROBLEMS)
log = structlog.get_logger()


@colleague_routes.post("/seminars/{code}/colleagues", dependencies=[Depends(patient)])
async def invite(
    asked: w.ColleagueAsked,
    request: Request,
    desk: AtDesk,
    grant: ByControl,
    seminar: HeldSeminar,
) -> w.Invited:
    """A word for the account of this name, or a link for a guest who is called so."""
    giver, now, exercise = grant.account or "", desk.moments.now(), seminar.exercises[0]
    if len(seminar.holders) >= holders.MOST:
        raise Conflict("too-many-colleagues", {"max": holders.MOST})
    if asked.account:
        kind: Offer = "watch" if asked.watches else "share"
        word = await desk.seminars.stored(
            lambda c: handover.offer(c, exercise, giver, asked.name, now, kind)
        )
        log.info("word-given", exercise=exercise, by=giver)
        return w.Invited(word=word, link=None, camera=None)
    wrong = why_not(clean_name(asked.name))
    if wrong:
        raise Unfit(wrong, {"max": LONGEST})
    token = await desk.seminars.stored(
        lambda c: holders.invite_guest(
            c, seminar.code, giver, asked.name, now, watches=asked.watches
        )
    )
    log.info("guest-invited", exercise=exercise, by=giver)
    return _by_link(desk.base(request) + CONTROL_LINK + token)


@colleague_routes.post("/seminars/{code}/colleagues/link", dependencies=[Depends(patient)])
async def new_link(
    asked: w.AboutColleague,
    request: Request,
    desk: AtDesk,
    grant: ByControl,
    seminar: HeldSeminar,
) -> w.Invited:
    """Another link for a guest; the one before is dead, and where they are in they stay."""
    giver, now = grant.account or "", desk.moments.now()

    def job(connection: Connection) -> str | None:
        ours = asked.account in seminar.holders and holders.is_guest(connection, asked.account)
        return holders.link_for(connection, asked.account, giver, now) if ours else None

    token = await desk.seminars.stored(job)
    if token is None:
        raise NotFound("no-such-colleague")
    return _by_link(desk.base(request) + CONTROL_LINK + token)


@colleague_routes.post(
    "/seminars/{code}/colleagues/account", dependencies=[Depends(patient)], status_code=204
)
async def give_leave(
    asked: w.AboutColleague, desk: AtDesk, seminar: HeldSeminar, grant: ByResident
) -> None:
    """A guest of the seminar may open an account here, within a day, and keeps what is theirs."""
    giver, now, exercise = grant.account or "", desk.moments.now(), seminar.exercises[0]

    def job(connection: Connection) -> bool:
        ours = asked.account in seminar.holders
        return ours and leave.give(connection, asked.account, exercise, giver, now)

    if not await desk.seminars.stored(job):
        raise NotFound("no-such-colleague")
    log.info("leave-given", exercise=exercise, by=giver)


@colleague_routes.post(
    "/seminars/{code}/withdraw", dependencies=[Depends(patient)], status_code=204
)
async def withdraw(
    asked: w.AboutColleague, desk: AtDesk, grant: ByControl, seminar: OverseenSeminar
) -> None:
    """One of the facilitators holds it no longer: a colleague, or whoever asks.

    Who only watches can leave, and send nobody else away.
    """
    leaves = asked.account == grant.account
    if seminar.holders[grant.account or ""] == "watches" and not leaves:
        raise Forbidden("only-watching")

    def job(connection: Connection) -> tuple[holders.WhyNot, list[bytes]]:
        why = holders.withdraw(connection, seminar.code, asked.account)
        if why:
            return why, []
        handover.void_of(connection, asked.account, seminar.exercises[0])
        return why, holders.end_guest(connection, asked.account)

    why, gone = await desk.seminars.stored(job)
    if why == "no-such-colleague":
        raise NotFound(why)
    if why:
        raise Conflict(why)
    log.info("colleague-withdrawn", exercise=seminar.exercises[0], by=grant.account)
    await desk.seminars.open_all(seminar)  # whoever has them open here hears whose they are
    desk.turn_out(gone)
    desk.turn_away()


@colleague_routes.get("/exercises/{id}/doings")
async def doings(exercise: Overseen, desk: AtDesk, grant: ByControl) -> list[w.Doing]:
    """What facilitators have done in an exercise and who it was, the first act first."""
    rows = await desk.log.rows(exercise.id)
    acts = await desk.turns.take(
        asker(exercise, grant), lambda: _acts([to_entry(row) for row in rows])
    )
    ids = sorted({account for _, account, _ in acts if account is not None})
    known = await desk.log.read(lambda connection: holders.named(connection, ids))
    return [
        w.Doing(
            number=entry.number,
            at=entry.at,
            round=round,
            account=account,
            name=known[account].name if account in known else "",
            command=_kind(entry.command),
            about=_about(entry.command),
        )
        for round, account, entry in acts
    ]


def _acts(entries: list[Entry]) -> list[tuple[int, str | None, Entry]]:
    """The entries of facilitators, with the round in which they stand.

    Laying out and dealing people in as they come is the house's doing.
    """
    round, found = 0, []
    for entry in entries:
        if isinstance(entry.actor, Control):
            account = account_of(entry.actor.seat)
            if account is not None or not isinstance(entry.command, Convene | TakeSeat):
                found.append((round, account, entry))
        for fact in entry.event.public:
            if isinstance(fact, PhaseOpened):
                round = fact.round
    return found


def _by_link(link: str) -> w.Invited:
    return w.Invited(word=None, link=link, camera=camera_code(link))


def _kind(command: Command) -> str:
    return str(to_builtins(command)["type"])


def _about(command: Command) -> dict[str, str | int]:
    """Its words and whole numbers."""
    said: dict[str, Any] = to_builtins(command)
    return {k: v for k, v in said.items() if k != "type" and isinstance(v, str | int)}


__all__ = ["colleague_routes"]
