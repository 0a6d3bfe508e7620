"""While the debrief is open: where control leads the room, and what people note beside it.

A place in the debrief is the screens' affair and only a text here. A note is tied to a round; a
delegation keeps it to itself or shows it to everybody.
"""

from typing import Final

from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Annotate, Lead
from game_rules.record.events import Annotated, Event, Led, Refused, Told
from game_rules.record.world import CONTROL, World
from game_rules.seats.sight import View
from game_rules.seats.wording import SPEECH, clean, reworded

NOTE: Final = 600
"""Characters of a note."""


def may_lead(view: View, command: Lead) -> Refused | None:
    """Control may, while the debrief is open."""
    if not view.stage.debrief:
        return Refused(code="not-open")
    return reworded(command.at, SPEECH)


def lead(command: Lead) -> Event:
    """Everybody is shown the place; an empty one lets them look where they like."""
    return Event(public=(Led(at=clean(command.at)),))


def may_annotate(view: View, command: Annotate) -> Refused | None:
    """Everybody may, about a round that has come, while the debrief is open."""
    if not view.stage.debrief:
        return Refused(code="not-open")
    if not 0 <= command.round <= view.stage.round:
        return Refused(code="no-such-round", args={"round": command.round})
    return reworded(command.text, NOTE, empty=False)


def annotate(world: World, actor: Actor, command: Annotate) -> Event:
    """A note for everybody, or for one's own delegation."""
    party, seat, role = _hand(world, actor)
    note = Annotated(
        round=command.round,
        party=party,
        seat=seat,
        role=role,
        text=clean(command.text),
        shared=command.shared,
    )
    if command.shared:
        return Event(public=(note,))
    return Event(known=(Told(viewers=(party,), facts=(note,)),))


def _hand(world: World, actor: Actor) -> tuple[str, str, str]:
    match actor:
        case Delegate():
            return actor.party, actor.seat, world.known[actor.party].crew[actor.seat]
        case Deputy():
            return actor.party, "", ""
        case Control() | Clock():
            return CONTROL, CONTROL, ""


__all__ = ["NOTE", "annotate", "lead", "may_annotate", "may_lead"]
