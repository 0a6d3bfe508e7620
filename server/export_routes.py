"""Taking a debrief home: all of it, as tables and as JSON."""

import asyncio

from fastapi import APIRouter, Depends, Response

from game_rules.debrief import tell
from game_rules.whatif.resolved import resolved_part
from game_rules.world import CONTROL, OBSERVER, PROJECTOR
from server.desk import AtDesk, patient
from server.entries import to_entry
from server.event_log import Row
from server.exercises import Exercise
from server.exports import archive, notes_for
from server.rights import Bearer, Declassified
from server.tokens import Grant

exports = APIRouter(prefix="/api/exercises/{id}", dependencies=[Depends(patient)])


@exports.get("/debrief.zip", response_class=Response)
async def everything(exercise: Declassified, desk: AtDesk, grant: Bearer) -> Response:
    """The debrief as tables and as JSON, with the notes that this person may read."""
    rows = await desk.log.rows(exercise.id)
    viewer = _viewer(exercise, grant)
    packed = await asyncio.to_thread(lambda: _packed(rows, viewer))
    name = f"detente-debrief-{exercise.id}.zip"
    return Response(
        packed,
        media_type="application/zip",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


def _packed(rows: list[Row], viewer: str) -> bytes:
    entries = [to_entry(row) for row in rows]
    return archive(tell(resolved_part(entries) or entries[:1]), notes_for(entries, viewer))


def _viewer(exercise: Exercise, grant: Grant) -> str:
    """Whose notes somebody may read: a seat those of its delegation."""
    match grant.kind:
        case "control":
            return CONTROL
        case "projector":
            return PROJECTOR
        case _:
            known = exercise.world.known
            here = (party for party, one in known.items() if grant.seat in one.crew)
            return next(here, OBSERVER)


__all__ = ["exports"]
