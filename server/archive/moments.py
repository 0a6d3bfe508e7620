"""Moments: what time it is, and since when somebody has been awake to serve.

Processes of one server have a clock each, and no two agree. With a database between them they
all go by its clock: each keeps by how much its own is off.
"""

import time
from collections.abc import Callable
from typing import Final, Protocol

import structlog
from sqlalchemy import Connection, case, delete, literal, select
from sqlalchemy.dialects import postgresql, sqlite

from server.archive.tables import awake

NAP = 10_000
"""Milliseconds without a heartbeat of any process from which on the server must have slept."""

_JUMP: Final = 2_000_000_000
"""Nanoseconds between two looks at the clock that no clock is off by itself."""
_FAR: Final = 10_000
"""Milliseconds between two clocks that no slow answer accounts for."""
DAY: Final = 24 * 3600 * 1000
log = structlog.get_logger()


class Moments(Protocol):
    """Tells the time, in milliseconds since the epoch."""

    def now(self) -> int:
        """This moment."""
        ...


_COUNTS: Final[int | None] = getattr(time, "CLOCK_BOOTTIME", getattr(time, "CLOCK_MONOTONIC", None))
"""A clock that nobody sets and that goes on while the machine sleeps: of Linux, else of macOS."""


def _elapsed() -> int:
    """Nanoseconds since some moment, those among them in which this machine slept."""
    return time.monotonic_ns() if _COUNTS is None else time.clock_gettime_ns(_COUNTS)


def _behind(others: int) -> int:
    """Of the milliseconds by which others are ahead, those that a clock put back makes up for.

    None for a slow answer, and none for a clock that had not been set.
    """
    if not _FAR < others < DAY:
        return 0
    log.warning("clock-caught-up", seconds=others // 1000)
    return others


class MachineMoments:
    """The time of this machine, which goes on as it did when somebody puts its clock back or on.

    Else deadlines would wait until the clock has caught up, or be over before they came. So it is
    for as long as something is under way; then it is let go.
    """

    def __init__(
        self,
        wall: Callable[[], int] = time.time_ns,
        elapsed: Callable[[], int] = _elapsed,
        most: int = DAY,
    ) -> None:
        self._wall, self._elapsed = wall, elapsed
        self._most = most
        """Milliseconds beyond which a clock that is put on is believed: it had not been set."""
        self._apart = wall() - elapsed()
        self._held = 0
        """Nanoseconds that the clock was put back by while we looked; less than 0: put on."""

    def now(self) -> int:
        """This moment."""
        wall = self._wall()
        apart = wall - self._elapsed()
        jumped, self._apart = apart - self._apart, apart
        if abs(jumped) > _JUMP:
            self._held -= jumped
            if self._held < -self._most * 1_000_000:
                self._held = 0
            if jumped < 0:
                log.warning("clock-put-back", seconds=-jumped // 1_000_000_000)
            else:
                log.warning("clock-put-on", seconds=jumped // 1_000_000_000)
        return (wall + self._held) // 1_000_000

    def by_the_clock(self) -> int:
        """What the clock says that somebody has set."""
        return self.now() - self._held // 1_000_000

    def catch_up(self, latest: int) -> None:
        """Goes on from where others were, if the clock was put back while we did not look."""
        behind = _behind(latest - self.now())  # which may find the clock set, and hold to it
        self._held += behind * 1_000_000

    def let_go(self) -> None:
        """Nothing is under way: it may be as late as the clock says."""
        self._held = 0


class SharedMoments:
    """The time of a clock that others go by as well. When that is put back, all go on as before.

    When it is put on all follow: one that starts then would know nothing else, and two that do not
    agree are worse than a pause.
    """

    def __init__(self, own: Moments) -> None:
        self.own = own
        self.ahead = 0
        """Milliseconds by which the other clock is ahead of our own."""
        self._held = 0
        """Milliseconds by which it was put back."""
        self._heard = False

    def now(self) -> int:
        """This moment, by the shared clock."""
        return self.own.now() + self.ahead

    def compare(self, asked: int, said: int, heard: int) -> None:
        """Takes a reading: what the other clock said between two moments of our own.

        It is taken for news only if it contradicts what we believe: a slow answer does not move
        the clock.
        """
        said += self._held
        if said - heard <= self.ahead <= said - asked and self._heard:
            return
        ahead = said - (asked + heard) // 2
        if self._heard and self.ahead - (said - asked) > _FAR:
            self._held += self.ahead - ahead
            log.warning("database-clock-put-back", seconds=(self.ahead - ahead) // 1000)
            return
        if self._held and said - heard - self.ahead > _FAR:
            right = min(self._held, ahead - self.ahead)
            self._held, ahead = self._held - right, ahead - right
            log.warning("database-clock-put-on", seconds=right // 1000)
        self.ahead, self._heard = ahead, True

    def by_the_clock(self) -> int:
        """What the other clock says that somebody has put back."""
        return self.now() - self._held

    def catch_up(self, latest: int) -> None:
        """Goes on from where others are, if the clock was put back before we looked."""
        behind = _behind(latest - self.now())
        self._held, self.ahead = self._held + behind, self.ahead + behind

    def let_go(self) -> None:
        """Nothing is under way: it may be as late as the clock says."""
        if self._held:
            self.ahead, self._held = self.ahead - self._held, 0


SettableMoments = MachineMoments | SharedMoments
"""Of clocks that somebody may set while we go by them."""


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


def beat(connection: Connection, now: int) -> tuple[int, int]:
    """Writes a heartbeat down for all processes; since when none was missing, and the latest."""
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
        .returning(awake.c.since, awake.c.beat)
    )
    row = connection.execute(upsert).one()
    return int(row.since), int(row.beat)


def latest_beat(connection: Connection) -> int:
    """When the last heartbeat was; 0: there is none."""
    return int(connection.execute(select(awake.c.beat).where(awake.c.id == 1)).scalar() or 0)


def forget_beats(connection: Connection) -> None:
    """Forgets them: they are of a clock that was wrong."""
    connection.execute(delete(awake).where(awake.c.id == 1))


__all__ = [
    "DAY",
    "NAP",
    "MachineMoments",
    "Moments",
    "SettableMoments",
    "SharedMoments",
    "Wakefulness",
    "beat",
    "forget_beats",
    "latest_beat",
]
