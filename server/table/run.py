"""A run: what waits at one table, decided one after the other, each on what the one before leaves.

Its entries are stored together or not at all, so that none is in the log without those that it
was decided on. Whoever cannot join it, because the answer is another than an entry, is decided
again when it is durable: nothing is answered on the strength of what may yet be lost.
"""

from dataclasses import dataclass
from typing import Final

import structlog

from game_rules.deadlines import due
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.events import Refused
from game_rules.record.world import World
from server.archive.entries import digest, to_row
from server.archive.event_log import Due
from server.archive.row import Row
from server.table.past import Past
from server.table.wishes import BROKEN, DONE, TRY_AGAIN, Answer, Overtaken, Wish

TOGETHER: Final = 8
"""Entries of a run at most. Calibrated: the delegations of the largest case, each with a command
on its way."""
log = structlog.get_logger()


@dataclass(slots=True)
class Step:
    """A wish that was granted, and the world after it."""

    wish: Wish
    entry: Entry
    row: Row
    world: World


class Run:
    """Some steps that follow what is durable."""

    __slots__ = ("_at", "_exercise", "_hash", "_past", "steps", "world")

    def __init__(self, exercise: str, past: Past, at: int) -> None:
        self._exercise = exercise
        self._past = past
        self._at = at
        self._hash = past.hash
        self.world = past.world
        """The world after the last step."""
        self.steps: list[Step] = []

    @property
    def wishes(self) -> list[Wish]:
        """Whose steps these are."""
        return [step.wish for step in self.steps]

    @property
    def rows(self) -> list[Row]:
        """The steps as they are stored."""
        return [step.row for step in self.steps]

    @property
    def due(self) -> Due:
        """When the exercise is due after the last step."""
        if self.world.public is self._past.world.public:
            return "same"
        then = due(self.world)
        return "same" if then == due(self._past.world) else then

    def take(self, wish: Wish) -> Answer | None:
        """Makes a wish the next step; an answer if it is none.

        That answer holds only if no step has been taken: else it is to be decided again.
        """
        if self.steps and self._must_wait(wish):
            return TRY_AGAIN
        said = self._past.ids.get(wish.seat, {}).get(wish.id)
        if said is not None:
            return DONE if said == digest(wish.command) else Refused(code="id-used")
        if wish.still is not None and not wish.still():
            return Overtaken()
        actor = actor_of(self.world, wish.seat)
        if actor is None:
            return Refused(code="no-seat")
        moment = due(self.world)
        if moment is not None and moment <= self._at and not isinstance(actor, Clock):
            return TRY_AGAIN  # the clock is to speak first, and does not know yet what to say
        return self._decide(wish, actor)

    def _must_wait(self, wish: Wish) -> bool:
        """Whether it asks what only a durable past can tell."""
        return wish.still is not None or any(wish.id == step.wish.id for step in self.steps)

    def _decide(self, wish: Wish, actor: Actor) -> Answer | None:
        try:
            event = decide(self.world, actor, wish.command, self._at)
            if isinstance(event, Refused):
                return event
            entry = Entry(
                number=self._past.number + len(self.steps) + 1,
                at=self._at,
                actor=actor,
                id=wish.id,
                command=wish.command,
                event=event,
            )
            world = evolve(self.world, event)
            row = to_row(self._exercise, entry, self._hash)
        except Exception:  # whatever the rules do, the table stands
            name = type(wish.command).__name__
            log.exception("rules-broke", exercise=self._exercise, command=name)
            return BROKEN
        self.steps.append(Step(wish, entry, row, world))
        self.world, self._hash = world, row.hash
        return None


def actor_of(world: World, seat: str) -> Actor | None:
    """Who a seat is now; None if it is in no delegation."""
    if seat == "control" or seat.startswith("control:"):
        return Control(seat=seat)
    if seat == "clock":
        return Clock()
    if seat.startswith("bot:"):
        return Deputy(party=seat.removeprefix("bot:"))
    for party, known in world.known.items():
        if seat in known.crew:
            return Delegate(seat=seat, party=party)
    return None


__all__ = ["TOGETHER", "Run", "Step", "actor_of"]
