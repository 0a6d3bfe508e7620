"""Adjusting: control moves one number of a party by a bounded step, and says why.

Like news it works with the resolution ahead, where it is a cause among the others: the ledger has
it as a line of its own, and the reason stands in the log for the debrief. Until then nobody but
control knows of it, and control can take it back: both stand in the log. A fear is no number of
its own: it follows from the image and from what covers it, so who wants to move a fear moves the
image that it comes from.
"""

from typing import Final

from game_rules.record.actors import Actor, Control
from game_rules.record.commands import Adjust, TakeBack
from game_rules.record.events import Adjusted, Event, Refused, TakenBack
from game_rules.record.hidden import Adjustment
from game_rules.record.world import CONTROL, Stage, World
from game_rules.seats.parties import playable
from game_rules.seats.sight import View
from game_rules.seats.stages import going
from game_rules.seats.wording import clean, reworded

STEP: Final = 250
"""Thousandths by which a condition or the standing at home moves at most."""
IMAGE_STEP: Final = 500
"""Thousandths of log-odds by which an image moves at most: about as much as a grave incident."""
WAITING: Final = 24
"""Adjustments that may wait for one resolution."""


def may_adjust(view: View, command: Adjust) -> Refused | None:
    """Control may, with a reason, while there is a resolution ahead."""
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    most = IMAGE_STEP if command.what == "image" else STEP
    if not -most <= command.change <= most or command.change == 0:
        return Refused(code="out-of-range", args={"min": -most, "max": most})
    return _about(view, command) or _room(view) or reworded(command.reason, empty=False)


def _about(view: View, command: Adjust) -> Refused | None:
    refused = playable(view, command.party)
    if refused is not None:
        return refused
    others = {party.id for party in view.board.parties} - {command.party}
    if (command.what == "image") != (command.of is not None):
        return Refused(code="no-such-party", args={"party": command.of or ""})
    if command.of is not None and command.of not in others:
        return Refused(code="no-such-party", args={"party": command.of})
    return None


def _room(view: View) -> Refused | None:
    made = view.oversight.adjustments if view.oversight else ()
    waiting = [one for one in made if one.round >= _ahead(view.stage) and not one.taken]
    return None if len(waiting) < WAITING else Refused(code="too-many-adjustments")


def may_take_back(view: View, command: TakeBack) -> Refused | None:
    """Control may, before the resolution that would work it."""
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    made = view.oversight.adjustments if view.oversight else ()
    one = next((one for one in made if one.id == command.adjustment), None)
    if one is None or one.taken:
        return Refused(code="no-such-adjustment")
    return Refused(code="too-late") if one.round < _ahead(view.stage) else None


def _ahead(stage: Stage) -> int:
    """The round whose resolution comes next."""
    return stage.round + 1 if stage.phase == "reading" else stage.round


def take_back(command: TakeBack) -> Event:
    """It goes on standing where it stood, and works nothing."""
    return Event(hidden=(TakenBack(adjustment=command.adjustment),))


def adjust(world: World, actor: Actor, command: Adjust, at: int) -> Event:
    """It is written down with the round whose resolution works it."""
    adjustment = Adjustment(
        id=f"adjusted-{len(world.hidden.adjustments) + 1}",
        round=_ahead(world.public.stage),
        party=command.party,
        what=command.what,
        of=command.of,
        change=command.change,
        reason=clean(command.reason),
        by=actor.seat if isinstance(actor, Control) else CONTROL,
        at=at,
    )
    return Event(hidden=(Adjusted(adjustment=adjustment),))


__all__ = ["IMAGE_STEP", "STEP", "adjust", "may_adjust", "may_take_back", "take_back"]
