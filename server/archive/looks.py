"""Looks: what the clock said, kept so that what cannot be undone waits until it has said so twice.

A machine may start with a clock that is years ahead, until a time server puts it right. Whoever was
to be forgotten by then would be gone, and so would everybody's way in.
"""

from typing import Final

from sqlalchemy import Connection, insert, select, update

from server.archive.moments import DAY, Moments, SettableMoments
from server.archive.tables import awake

LOOKS: Final = 2
"""Where among the heartbeats they are kept: since when it is surely later, and the last look."""


def surely(connection: Connection, moments: Moments) -> int:
    """A moment that is over whatever the clock may be: it was read, and a day after it as well.

    A clock that was put back since takes back what it had said. So this is a day or two late where
    a server runs all the time, and else of the start before this one.
    """
    now = moments.by_the_clock() if isinstance(moments, SettableMoments) else moments.now()
    ours = awake.c.id == LOOKS
    row = connection.execute(select(awake).where(ours)).one_or_none()
    if row is None:
        connection.execute(insert(awake).values(id=LOOKS, since=0, beat=now))
        return 0
    sure, last = int(row.since), int(row.beat)
    if now < last:
        sure, last = min(sure, now), now
    elif now - last >= DAY:
        sure, last = last, now
    connection.execute(update(awake).where(ours).values(since=sure, beat=last))
    return sure


__all__ = ["LOOKS", "surely"]
