"""Viewers: what each of them sees of one exercise, encoded once, and the slots that wait for it.

A connection has a slot, the set of what has changed for it, and no queue: a slow one skips what
it missed and can fill nobody's memory.
"""

from typing import Protocol

from msgspec import Raw, json

from game_rules.oversight import control_view
from game_rules.parts import parts
from game_rules.view import View, view
from game_rules.world import CONTROL, World
from server.frames import Letter
from server.past import Past
from server.protocol import Changed, Farewell, Here, Welcome, You

_encode = json.Encoder().encode


class Listener(Protocol):
    """A connection, as its exercise sees it."""

    @property
    def seat(self) -> str:
        """Whose connection it is."""
        ...

    def move(self) -> None:
        """Says that people have been seated anew, perhaps this one."""
        ...

    def stir(self) -> None:
        """Says that the slot holds something; the connection takes it when it can."""
        ...

    def leave(self, code: Farewell) -> None:
        """Asks to say goodbye and close."""
        ...


class Sight:
    """What one viewer sees: its parts, kept encoded while anybody looks."""

    def __init__(self, viewer: str, streams: dict[str, list[bytes]]) -> None:
        self.viewer = viewer
        self.streams = streams
        self.encoded: dict[str, bytes] = {}
        self.slots: set[Slot] = set()
        self._parts: dict[str, object] = {}
        self._before: tuple[World, View] | None = None
        self._same: dict[object, Letter] = {}

    def renew(self, world: World) -> None:
        """Takes the new world and marks in every slot what is new."""
        self._same.clear()
        before = self._before
        if before is not None and not _touched(self.viewer, before[0], world):
            return
        look = _look(self.viewer, world, before)
        self._before = world, look
        seen = parts(look)
        changed = {name for name, part in seen.items() if self._differs(name, part)}
        gone = self._parts.keys() - seen.keys()
        for name in changed:
            self.encoded[name] = _encode(seen[name])
        for name in gone:
            del self.encoded[name]
        self._parts = seen
        for slot in self.slots:
            slot.changed = (slot.changed | changed) - gone
            slot.gone = (slot.gone | gone) - changed

    def compose(self, slot: "Slot") -> Letter | None:
        """The message that brings a slot up to date; None if there is nothing to say."""
        grown = tuple(
            (stream, slot.cursors.get(stream, 0))
            for stream, lines in self.streams.items()
            if slot.cursors.get(stream, 0) < len(lines)
        )
        if not (slot.changed or slot.gone or grown or slot.done):
            return None
        key = (frozenset(slot.changed), frozenset(slot.gone), grown, tuple(slot.done))
        letter = self._same.get(key)
        if letter is None:
            message = Changed(
                parts={name: Raw(self.encoded[name]) for name in sorted(slot.changed)},
                gone=tuple(sorted(slot.gone)),
                lines=self._lines(grown),
                done=tuple(slot.done),
            )
            letter = self._same[key] = Letter(_encode(message))
        slot.clear({stream: len(self.streams[stream]) for stream, _ in grown})
        return letter

    def welcome(self, slot: "Slot", you: You, now: int, done: tuple[str, ...]) -> Letter:
        """Everything, as of now; the slot is up to date with it."""
        grown = tuple(
            (stream, min(slot.cursors.get(stream, 0), len(lines)))
            for stream, lines in self.streams.items()
        )
        message = Welcome(
            now=now,
            you=you,
            parts={name: Raw(text) for name, text in self.encoded.items()},
            lines=self._lines(grown),
            done=done,
        )
        slot.clear({stream: len(lines) for stream, lines in self.streams.items()})
        return Letter(_encode(message))

    def _differs(self, name: str, part: object) -> bool:
        if name not in self._parts:
            return True
        before = self._parts[name]
        return part is not before and part != before

    def _lines(self, cursors: tuple[tuple[str, int], ...]) -> dict[str, tuple[Raw, ...]]:
        return {
            stream: tuple(map(Raw, self.streams[stream][cursor:])) for stream, cursor in cursors
        }


class Slot:
    """What one connection has not been told yet."""

    __slots__ = ("changed", "cursors", "done", "gone", "here", "listener", "sight")

    def __init__(self, sight: Sight, listener: Listener, cursors: dict[str, int]) -> None:
        self.sight = sight
        self.listener = listener
        self.cursors = {
            stream: min(max(0, cursors.get(stream, 0)), len(lines))
            for stream, lines in sight.streams.items()
        }
        self.changed: set[str] = set()
        self.gone: set[str] = set()
        self.done: list[str] = []
        self.here = True

    def clear(self, cursors: dict[str, int]) -> None:
        """Everything up to here has been said."""
        self.cursors.update(cursors)
        self.changed = set()
        self.gone = set()
        self.done = []


class Viewers:
    """All viewers of one exercise."""

    def __init__(self, past: Past) -> None:
        self._past = past
        self._sights = {name: Sight(name, lines) for name, lines in past.streams.items()}
        self._here = Letter(b"")

    @property
    def slots(self) -> list[Slot]:
        """Everybody who listens."""
        return [slot for sight in self._sights.values() for slot in sight.slots]

    @property
    def here(self) -> Letter:
        """Who is here, as it was last said."""
        return self._here

    def join(self, viewer: str, listener: Listener, cursors: dict[str, int]) -> Slot:
        """A slot for one more connection; its sight is as of now."""
        sight = self._sights[viewer]
        if not sight.slots:
            sight.renew(self._past.world)
        slot = Slot(sight, listener, cursors)
        sight.slots.add(slot)
        return slot

    def leave(self, slot: Slot) -> None:
        """The connection is gone."""
        slot.sight.slots.discard(slot)

    def renew(self) -> None:
        """Tells everybody who listens what the new world is to them."""
        for sight in self._sights.values():
            if sight.slots:
                sight.renew(self._past.world)
        for slot in self.slots:
            slot.listener.stir()

    def say_who_is_here(self, here: Here) -> None:
        """Tells everybody, if it is news."""
        payload = _encode(here)
        if payload == self._here.payload:
            return
        self._here = Letter(payload)
        for slot in self.slots:
            slot.here = True
            slot.listener.stir()


def _touched(viewer: str, was: World, now: World) -> bool:
    """Whether anything that the viewer sees by is another object: what only others know is not."""
    if was.public is not now.public or was.known[viewer] is not now.known[viewer]:
        return True
    if viewer != CONTROL:
        return False
    return was.hidden is not now.hidden or any(
        was.known[other] is not known for other, known in now.known.items()
    )


def _look(viewer: str, world: World, before: tuple[World, View] | None) -> View:
    if viewer == CONTROL:
        return control_view(world, before)
    return view(viewer, world.public, world.known[viewer], before[1] if before else None)


__all__ = ["Listener", "Sight", "Slot", "Viewers"]
