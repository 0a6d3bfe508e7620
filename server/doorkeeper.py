"""The doorkeeper: looks now and then whether whoever is inside may still be there."""

import asyncio

import structlog
from sqlalchemy.exc import SQLAlchemyError

from server.sockets import Door

EVERY = 20.0
"""Seconds after which a token that expired, or that another process revoked, is good no more."""
log = structlog.get_logger()


async def keep(door: Door) -> None:
    """Looks until it is cancelled."""
    while True:
        await asyncio.sleep(EVERY)
        try:
            await door.recheck()
        except SQLAlchemyError as error:
            log.warning("not-rechecked", error=type(error).__name__)


__all__ = ["EVERY", "keep"]
