"""The doorkeeper: looks now and then whether whoever is inside may still be there."""

import asyncio
from datetime import UTC, datetime
from functools import partial
from typing import Final, Protocol

import structlog
from sqlalchemy import Connection
from sqlalchemy.exc import SQLAlchemyError

from server.archive.event_log import EventLog
from server.archive.looks import surely
from server.archive.moments import DAY, Moments
from server.door.sockets import Door
from server.people.forgetting import Forgotten, forget_old
from server.table.exercises import Exercises

EVERY = 20.0
"""Seconds after which a token that expired, or that another process revoked, is good no more."""
HOUR = 3600.0
_LATE: Final = 7 * DAY
"""Milliseconds by which the clock may be ahead of what is sure before that is said."""
log = structlog.get_logger()


async def keep(door: Door) -> None:
    """Looks until it is cancelled."""
    while True:
        await asyncio.sleep(EVERY)
        try:
            await door.recheck()
        except SQLAlchemyError as error:
            log.warning("not-rechecked", error=type(error).__name__)


class Keeps(Protocol):
    """As much of a house as it takes to forget."""

    moments: Moments
    event_log: EventLog
    exercises: Exercises


async def forget_the_old(house: Keeps, days: int) -> None:
    """Forgets names and talk that are older than they may be, until it is cancelled."""
    while days > 0:
        try:
            done = await house.event_log.write(partial(_forget_old, house.moments, days))
            for gone in done:
                log.info("forgotten", exercise=gone.exercise, people=gone.people)
                exercise = house.exercises.open_here(gone.exercise)
                if exercise is not None:
                    exercise.lose()
        except SQLAlchemyError as error:
            log.warning("not-forgotten", error=type(error).__name__)
        await asyncio.sleep(HOUR)


def _forget_old(moments: Moments, days: int, connection: Connection) -> list[Forgotten]:
    now, sure = moments.now(), surely(connection, moments)
    if now - sure > _LATE:
        log.warning("forgets-when-the-clock-is-confirmed", now=_date(now), sure=_date(sure))
    return forget_old(connection, sure - days * DAY, now)


def _date(moment: int) -> str:
    return datetime.fromtimestamp(moment / 1000, UTC).date().isoformat()


__all__ = ["EVERY", "forget_the_old", "keep"]
