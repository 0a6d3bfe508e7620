"""The host: whoever runs this server. How they come in, and what they find at the start."""

import structlog
from sqlalchemy import Connection

from server.archive.database import alone
from server.archive.event_log import EventLog
from server.archive.looks import surely
from server.archive.moments import Moments
from server.people import tokens
from server.people.accounts import LOCAL, link, open_local
from server.people.seminars import Seminar, Seminars

DEMO = "two-shores"
"""What there is to play where nobody has said what."""
log = structlog.get_logger()


async def way_in(event_log: EventLog, moments: Moments, fixed: str | None) -> str | None:
    """The token of the host's link: the fixed one, unless it was taken back, or a new one."""

    def write(connection: Connection) -> str | None:
        now = moments.now()
        alone(connection)
        open_local(connection, now)
        good, gone = tokens.settle(connection, tokens.Grant(kind="control", account=LOCAL), fixed)
        tokens.forget(connection, surely(connection, moments))
        if gone:
            log.info("control-token-replaced")
        if not good:
            log.warning("control-token-dead")
            return None
        return link(connection, LOCAL, now) if fixed is None else fixed

    return await event_log.write(write)


async def first_seminar(
    made: Seminars, wanted: tuple[str, int] | None, *, demo: bool
) -> Seminar | None:
    """The seminar to begin with: the one that is wanted, else the newest, else one to try out.

    What others hold is none of it: somebody's lesson may be all that there is.
    """
    if wanted is not None:
        scenario, exercises = wanted
        return await made.create(scenario, exercises, "", LOCAL)
    if held := await made.all_of(LOCAL):
        return held[0]
    if demo and DEMO in made.shelf:
        return await made.create(DEMO, 1, "", LOCAL)
    return None


__all__ = ["first_seminar", "way_in"]
