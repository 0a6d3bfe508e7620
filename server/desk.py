"""The desk: what everything that is asked over HTTP works with."""

from collections.abc import Callable
from dataclasses import dataclass, field
from typing import Annotated

from fastapi import Depends, Request

from server.buckets import Buckets
from server.certificates import Certificates
from server.event_log import EventLog
from server.exercises import Exercises
from server.moments import Moments
from server.problems import TooFast
from server.seminars import Seminars


@dataclass(slots=True)
class Desk:
    """What the routes work with."""

    exercises: Exercises
    seminars: Seminars
    log: EventLog
    moments: Moments
    asking: Buckets
    base: Callable[[Request], str]
    """The address at which people reach this server."""
    ready: Callable[[], bool]
    certificates: Certificates
    debriefs: dict[str, tuple[int, bytes]] = field(default_factory=dict)
    """Exercise → the entry that a debrief was told up to, and the debrief."""


def desk_of(request: Request) -> Desk:
    """The desk of this server."""
    desk: Desk = request.app.state.desk
    return desk


AtDesk = Annotated[Desk, Depends(desk_of)]


async def patient(request: Request, desk: AtDesk) -> None:
    """Lets an address ask so much and no more, so that nobody guesses codes."""
    if not desk.asking.take(request.client.host if request.client else ""):
        raise TooFast("too-fast")


__all__ = ["AtDesk", "Desk", "desk_of", "patient"]
