"""Storing: whether what people do is stored at the moment; found out by storing something.

A database that refuses says so to whoever wants something of it. One that hangs says nothing to
anybody, and people would wait for answers that do not come without knowing why. So it is tried
over and over, behind all that is on its way to the log; when it takes too long, all are told.
"""

import asyncio
import secrets
from functools import partial
from typing import Final

import structlog
from sqlalchemy import Connection, delete, insert
from sqlalchemy.exc import SQLAlchemyError

from server.archive.event_log import EventLog
from server.archive.tables import awake
from server.archive.trouble import brief
from server.door.sockets import Door

EVERY: Final = 2.0
"""Seconds between two attempts."""
PATIENCE: Final = 3.0
"""Seconds after which what is not stored is taken for not being stored. With the pause before it,
people are told five seconds after a database has begun to hang."""
_MARK: Final = -1 - secrets.randbelow(2**31)
"""A line of the heartbeats' table that is this process's alone, and that nobody sees: a process
that is stopped in the middle of it keeps nobody waiting."""
log = structlog.get_logger()


async def watch_the_log(door: Door) -> None:
    """Tries for ever, and tells whoever is here when it fails, and when it succeeds again."""
    while True:
        # While nobody is here the disk of a laptop may rest; who runs a server wants to know.
        if door.connections or not door.storing or not door.log.embedded:
            await look(door)
        await asyncio.sleep(EVERY)


async def look(door: Door, patience: float = PATIENCE) -> None:
    """Tries once."""
    why, hangs = "", False
    try:
        async with asyncio.timeout(patience):
            await door.log.write(partial(_store_and_take_back, door.log))
    except TimeoutError:
        why, hangs = "no answer", True
    except SQLAlchemyError as error:
        why = brief(error)
    door.waiting.say_hanging(hangs)
    if door.storing == bool(why):
        if why:
            log.error("not-storing", reason=why)
        else:
            log.info("storing-again")
        door.say_storing(not why)


def _store_and_take_back(event_log: EventLog, connection: Connection) -> None:
    """A transaction like that of an entry, of which nothing is left, nor of what was refused."""
    connection.execute(insert(awake).values(id=_MARK, since=0, beat=0))
    connection.execute(delete(awake).where(awake.c.id == _MARK))
    event_log.try_again(connection)


__all__ = ["EVERY", "PATIENCE", "look", "watch_the_log"]
