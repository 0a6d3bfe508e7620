"""The doorkeeper: looks now and then whether whoever is inside may still be there."""

import asyncio
from functools import partial
from typing import Protocol

import structlog
from sqlalchemy.exc import SQLAlchemyError

from server.archive.event_log import EventLog
from server.archive.moments import Moments
from server.door.sockets import Door
from server.people.forgetting import forget_old
from server.table.exercises import Exercises

EVERY = 20.0
"""Seconds after which a token that expired, or that another process revoked, is good no more."""
HOUR = 3600.0
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
            now = house.moments.now()
            done = await house.event_log.write(partial(forget_old, days=days, now=now))
            for gone in done:
                log.info("forgotten", exercise=gone.exercise, people=gone.people)
                exercise = house.exercises.open_here(gone.exercise)
                if exercise is not None:
                    exercise.lose()
        except SQLAlchemyError as error:
            log.warning("not-forgotten", error=type(error).__name__)
        await asyncio.sleep(HOUR)


__all__ = ["EVERY", "forget_the_old", "keep"]
