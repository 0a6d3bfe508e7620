"""A view: what one viewer may see, built up from the public and the known part alone."""

from msgspec.structs import replace

from game_rules.moves import moves
from game_rules.record.world import Known, Public
from game_rules.seats.recent import (
    recent_drafts,
    recent_guesses,
    recent_proposals,
    recent_record,
)
from game_rules.seats.sight import (
    NOTHING,
    DraftActed,
    Line,
    Moves,
    Oversight,
    PairSight,
    PartySight,
    Prepared,
    View,
)


def view(viewer: str, public: Public, known: Known, before: View | None = None) -> View:
    """What a viewer sees. Every field but `moves` is the very object of the section it is from.

    In a very long exercise it is less than that object: what is over, and not among the last.

    Given what the viewer saw before, what need not be asked again is taken over from there; the
    view is the same with and without.
    """
    seen = glance(viewer, public, known)
    return replace(seen, moves=moves(seen, before))


def glance(viewer: str, public: Public, known: Known, moves: Moves = NOTHING) -> View:
    """The same with no moves, or with given ones: `allowed` does not look at them."""
    record = recent_record(public.record)
    return View(
        viewer=viewer,
        board=public.board,
        stage=public.stage,
        record=record,
        moves=moves,
        crew=known.crew,
        bot=known.bot,
        channels=known.channels,
        drafts=recent_drafts(known.drafts, record, public.stage.round),
        proposals=recent_proposals(known.proposals),
        dossier=known.dossier,
        home=known.home,
        intelligence=known.intelligence,
        forecasts=known.forecasts,
        findings=known.findings,
        orders=known.orders,
        time=known.time,
        guesses=recent_guesses(known.guesses),
        remarks=known.remarks,
        oversight=None,
        papers=None,
    )


__all__ = [
    "DraftActed",
    "Line",
    "Moves",
    "Oversight",
    "PairSight",
    "PartySight",
    "Prepared",
    "View",
    "glance",
    "view",
]
