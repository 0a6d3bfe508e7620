"""Moments: what time it is, and since when somebody has been awake to serve.

Processes of one server have a clock each, and no two agree. With a database between them they
all go by its clock: each keeps by how much its own is off.
"""

import time
from collections.abc import Callable
from typing import Final, Protocol

import structlog
from sqlalchemy import Connection, case, literal
from sqlalchemy.dialects import postgresql, sqlite

from server.archive.tables import awake

NAP = 10_000
"""Milliseconds without a heartbeat of any process from which on the server must have slept."""

_JUMP: Final = 2_000_000_000
"""Nanoseconds between two looks at the clock that no clock is off by itself."""
log = structlog.get_logger()


class Moments(Protocol):
    """Tells the time, in milliseconds since the epoch."""

    def now(self) -> int:
        """This moment."""
        ...


class MachineMoments:
    """The time of this machine, which goes on when somebody puts its clock back.

    Else every deadline would wait until the clock has caught up. A clock that is put on cannot be
    told from a machine that has slept: what was due meanwhile is paused, as after any sleep.
    """

    def __init__(
        self,
        wall: Callable[[], int] = time.time_ns,
        elapsed: Callable[[], int] = time.monotonic_ns,
    ) -> None:
        self._wall, self._elapsed = wall, elapsed
        self._apart = wall() - elapsed()
        self._ahead = 0
        """Nanoseconds by which the clock was put back while we looked."""

    def now(self) -> int:
        """This moment."""
        wall = self._wall()
        apart = wall - self._elapsed()
        jumped, self._apart = apart - self._apart, apart
        if jumped < -_JUMP:
            self._ahead -= jumped
            log.warning("clock-put-back", seconds=-jumped // 1_000_000_000)
        elif jumped > _JUMP and self._ahead:
            self._ahead -= min(self._ahead, jumped)  # it was put right
            log.warning("clock-put-on", seconds=jumped // 1_000_000_000)
        return (wall + self._ahead) // 1_000_000


class SharedMoments:
    """The time of a clock that others go by as well."""

    def __init__(self, own: Moments) -> None:
        self.own = own
        self.ahead = 0
        """Milliseconds by which the other clock is ahead of our own."""

    def now(self) -> int:
        """This moment, by the shared clock."""
        return self.own.now() + self.ahead

    def compare(self, asked: int, said: int, heard: int) -> None:
        """Takes a reading: what the other clock said between two moments of our own.

        It is taken for news only if it contradicts what we believe: a slow answer does not move
        the clock.
        """
        if not said - heard <= self.ahead <= said - asked:
            self.ahead = said - (asked + heard) // 2


class Wakefulness:
    """Knows which due moments passed while no process of this server was awake to serve them."""

    def __init__(self, moments: Moments) -> None:
        self._moments = moments
        self._since: int | None = None
        self._beat = 0

    def is_certain(self) -> bool:
        """Whether the last heartbeat is recent enough to tell."""
        return self._since is not None and self._moments.now() - self._beat <= NAP

    def beat(self, since: int) -> None:
        """Takes note of a heartbeat, and of since when there was none missing."""
        self._since, self._beat = since, self._moments.now()

    def slept_through(self, due: int) -> bool:
        """Whether nobody was awake when it was due; to be asked while that is certain."""
        return self._since is not None and due < self._since


def beat(connection: Connection, now: int) -> int:
    """Writes a heartbeat down for all processes; since when there has been none missing."""
    insert = postgresql.insert if connection.dialect.name == "postgresql" else sqlite.insert
    missed = literal(now) - awake.c.beat > NAP
    upsert = (
        insert(awake)
        .values(id=1, since=now, beat=now)
        .on_conflict_do_update(
            index_elements=["id"],
            set_={
                "since": case((missed, now), else_=awake.c.since),
                "beat": case((awake.c.beat > now, awake.c.beat), else_=now),
            },
        )
        .returning(awake.c.since)
    )
    return int(connection.execute(upsert).scalar_one())


__all__ = ["NAP", "MachineMoments", "Moments", "SharedMoments", "Wakefulness", "beat"]
