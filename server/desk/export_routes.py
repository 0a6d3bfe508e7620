"""What is asked of whole logs: debriefs to take home, seminars side by side, texts of old."""

from typing import Annotated

from fastapi import APIRouter, Depends, Path, Query, Response
from msgspec import json

from game_rules.debrief import tell
from game_rules.debrief.comparison import Comparison, compare
from game_rules.debrief.eyes import eyes
from game_rules.record.world import CONTROL, OBSERVER, PROJECTOR
from game_rules.talks.revisions import revisions
from game_rules.whatif.resolved import resolved_part
from server.archive.entries import to_entry
from server.archive.row import Row
from server.desk.desk import AtDesk, patient
from server.desk.exports import archive, notes_for
from server.desk.rights import Bearer, Declassified, Inside, OverseenSeminar, place_of
from server.desk.routes import PROBLEMS
from server.desk.turns import asker
from server.people.notebook import pages
from server.people.tokens import Grant
from server.table.exercise import Exercise
from server.wire.http_types import NotebookPage
from server.wire.problems import Conflict, NotFound

exports = APIRouter(
    prefix="/api/exercises/{id}", responses=PROBLEMS, dependencies=[Depends(patient)]
)


@exports.get("/debrief.zip", response_class=Response)
async def everything(exercise: Declassified, desk: AtDesk, grant: Bearer) -> Response:
    """The debrief as tables and as JSON, with the notes that this person may read."""
    rows = await desk.log.rows(exercise.id)
    viewer = _viewer(exercise, grant)
    own: tuple[NotebookPage, ...] | None = None
    if grant.kind == "control":
        own = await desk.log.read(lambda connection: pages(connection, exercise.id))
    packed = await desk.turns.take(asker(exercise, grant), lambda: _packed(rows, viewer, own))
    name = f"detente-debrief-{exercise.id}.zip"
    return Response(
        packed,
        media_type="application/zip",
        headers={"content-disposition": f'attachment; filename="{name}"'},
    )


seminar_exports = APIRouter(
    prefix="/api/seminars/{code}", responses=PROBLEMS, dependencies=[Depends(patient)]
)


@seminar_exports.get("/comparison", response_class=Response)
async def side_by_side(seminar: OverseenSeminar, desk: AtDesk, grant: Bearer) -> Response:
    """Every exercise of a seminar of which a round is resolved: curves and outcomes."""
    logs = [
        (exercise.id, exercise.place, await desk.log.rows(exercise.id))
        for exercise in await desk.seminars.open_all(seminar)
    ]
    whose = grant.account or ""
    found = await desk.turns.take(whose, lambda: json.encode(_compared(logs)))
    return Response(found, media_type="application/json")


@exports.get("/eyes", response_class=Response)
async def through_eyes(
    exercise: Declassified,
    party: Annotated[str, Query(max_length=64)],
    round: Annotated[int, Query(ge=0, le=1000)],
    desk: AtDesk,
    grant: Bearer,
) -> Response:
    """What a delegation knew after a round: the parts and the record of its view."""
    known = {each.id for each in exercise.world.hidden.scenario.parties}
    if party not in known:
        raise NotFound("no-such-party", {"party": party})
    rows = await desk.log.rows(exercise.id)

    def look() -> bytes | None:
        found = eyes(resolved_part([to_entry(row) for row in rows]), party, round)
        return json.encode(found) if found else None

    told = await desk.turns.take(asker(exercise, grant), look)
    if told is None:
        raise Conflict("round-not-resolved", {"round": round})
    return Response(told, media_type="application/json")


@exports.get("/drafts/{draft}/revisions", response_class=Response)
async def revised(
    exercise: Inside, draft: Annotated[str, Path(max_length=64)], desk: AtDesk, grant: Bearer
) -> Response:
    """A text's revisions, as far as whoever asks was told them: while people negotiate, too."""
    viewer = place_of(exercise.world, grant)[0]
    rows = await desk.log.rows(exercise.id)

    def look() -> bytes | None:
        found = revisions((to_entry(row) for row in rows), viewer, draft)
        return json.encode(found) if found else None

    told = await desk.turns.take(asker(exercise, grant), look)
    if told is None:
        raise NotFound("no-such-draft")
    return Response(told, media_type="application/json")


def _compared(logs: list[tuple[str, int, list[Row]]]) -> Comparison:
    resolved = [
        (id, place, resolved_part([to_entry(row) for row in rows])) for id, place, rows in logs
    ]
    return compare([(id, place, tell(entries)) for id, place, entries in resolved if entries])


def _packed(rows: list[Row], viewer: str, own: tuple[NotebookPage, ...] | None) -> bytes:
    entries = [to_entry(row) for row in rows]
    return archive(tell(resolved_part(entries) or entries[:1]), notes_for(entries, viewer), own)


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


__all__ = ["exports", "seminar_exports"]
