"""The desk: what everything that is asked over HTTP works with."""

from collections.abc import AsyncIterator, Callable, Collection
from dataclasses import dataclass, field
from typing import Annotated, Final

import structlog
from fastapi import Depends, Request

from server.archive.event_log import EventLog
from server.archive.moments import Moments
from server.desk.certificates import Certificates
from server.desk.lately import Lately
from server.desk.turns import Turns
from server.limits.buckets import Buckets
from server.limits.guesses import Guesses
from server.limits.limits import Limits, household
from server.people.passwords import Passwords
from server.people.seminars import Seminars
from server.table.exercises import Exercises
from server.table.walls import Walls
from server.wire.problems import Problem, TooFast

_AGAIN: Final = 600.0
"""Seconds after which the log says once more who is wrong too often."""
_LONGEST: Final = 64
"""Characters of an address that a proxy names."""
log = structlog.get_logger()


@dataclass(slots=True)
class Desk:
    """What the routes work with."""

    exercises: Exercises
    seminars: Seminars
    walls: Walls
    log: EventLog
    moments: Moments
    limits: Limits
    guesses: Guesses
    passwords: Passwords
    turn_out: Callable[[Collection[bytes]], None]
    """Says goodbye to whoever came in by tokens with these hashes."""
    turn_away: Callable[[], None]
    """Says goodbye to whoever sits at a table that is no longer theirs."""
    base: Callable[[Request], str]
    """The address at which people reach this server."""
    ready: Callable[[], bool]
    storing: Callable[[], bool]
    """Whether what people do is being stored, as far as was seen."""
    certificates: Certificates
    metrics_token: str | None
    gauges: Callable[[], dict[str, int]]
    """What is to be measured now, by name."""
    debriefs: Lately[bytes] = field(default_factory=Lately)
    turns: Turns = field(default_factory=Turns)
    told: Buckets = field(default_factory=lambda: Buckets(1, 1 / _AGAIN))
    """Of which addresses the log has said lately that they try codes, links or passwords out."""


async def desk_of(request: Request) -> Desk:
    """The desk of this server; a coroutine, since anything else is asked in a thread of its own."""
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(desk_of)]


async def patient(request: Request, desk: AtDesk) -> AsyncIterator[None]:
    """Lets an address ask so much and no more, and be wrong less often still."""
    place = household(request.client.host if request.client else "")
    if not await desk.limits.take("ask", place):
        raise TooFast("too-fast")
    # An exercise's id and what goes with it are too long to be guessed, and some answers take long.
    guesses = None if "id" in request.path_params else desk.guesses
    if not await (guesses.begin(place) if guesses else desk.limits.left("miss", place)):
        if desk.told.take(place):
            log.warning("wrong-too-often", address=place[:_LONGEST])
        raise TooFast("too-fast")
    try:
        yield
    except Problem as problem:
        if problem.code in _MISSES:
            await desk.limits.take("miss", place)
        raise
    finally:
        if guesses:
            guesses.end(place)


_MISSES = frozenset(
    {
        "no-such-seminar",
        "token-unknown",
        "token-expired",
        "sign-in-wrong",
        "word-unknown",
        "name-taken",
    }
)

__all__ = ["AtDesk", "Desk", "desk_of", "patient"]
