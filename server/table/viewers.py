"""Viewers: all who look at one exercise, each delegation through its sight."""

from collections.abc import Iterator, Mapping

from msgspec import json

from game_rules.record.world import CONTROL
from server.table.past import Past
from server.table.sight import NEVER, Later, Listener, Put, Shared, Sight, Slot
from server.table.tongues import EVERY
from server.wire.frames import Letter
from server.wire.protocol import Here

_encode = json.Encoder().encode


class Viewers:
    """All viewers of one exercise."""

    def __init__(self, past: Past, later: Later | None = None) -> None:
        self._past = past
        self._later = later
        self._sights: dict[tuple[str, str], Sight] = {}
        """By viewer and language."""
        self._owed: list[Slot] = []
        self._here = Letter(b"")

    @property
    def slots(self) -> list[Slot]:
        """Everybody who listens."""
        return [slot for sight in self._sights.values() for slot in sight.slots]

    @property
    def here(self) -> Letter:
        """Who is here, as it was last said."""
        return self._here

    def join(
        self,
        viewer: str,
        listener: Listener,
        cursors: dict[str, int],
        put: Put | None = None,
        tongue: str = EVERY,
        until: Mapping[str, int] = NEVER,
    ) -> Slot:
        """A slot for one more connection; its sight is as of now, in one language or in all.

        With `put` it is told at once whatever it can take. Anything else it is told to `stir`
        about, and takes it with `compose`.
        """
        sight = self._sights.get((viewer, tongue))
        if sight is None:
            streams = self._past.streams[viewer]
            sight = self._sights[viewer, tongue] = Sight(viewer, streams, self._later, tongue)
        sight.look_anew(self._past.world)
        slot = Slot(sight, listener, cursors, put, until)
        sight.slots.add(slot)
        return slot

    def leave(self, slot: Slot) -> None:
        """The connection is gone."""
        slot.sight.slots.discard(slot)

    def renew(self) -> None:
        """Tells everybody who listens what the new world is to them."""
        world, streams, shared = self._past.world, self._past.take_grown(), Shared()
        for sight in tuple(self._sights.values()):
            if sight.slots:
                sight.renew(world, shared, streams)
        self.pay()

    def owe(self, slot: Slot, id: str) -> None:
        """A slot's command is done: it is told with what that brings about, or with `pay`."""
        slot.done.append(id)
        self._owed.append(slot)

    def pay(self) -> None:
        """Tells what is owed and was not told by the way."""
        owed, self._owed = self._owed, []
        for slot in owed:
            if slot.done:
                slot.listener.stir()

    def say_who_is_here(self, here: Here) -> None:
        """Tells everybody, if it is news."""
        payload = _encode(here)
        if payload == self._here.payload:
            return
        self._here = Letter(payload)
        for slot in self.slots:
            slot.here = True
        for slot in self.slots:
            slot.listener.stir()

    @property
    def overseen(self) -> bool:
        """Whether anybody looks on for control."""
        return any(self._of_control())

    def say_what_is_noted(self, mark: str) -> None:
        """Tells those who look on for control that the notebook holds something else."""
        for slot in tuple(self._of_control()):
            slot.noted = mark
            slot.listener.stir()

    def _of_control(self) -> Iterator[Slot]:
        for (viewer, _), sight in self._sights.items():
            if viewer == CONTROL:
                yield from sight.slots


__all__ = ["Viewers"]
