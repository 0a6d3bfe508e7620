"""Viewers: what each of them sees of one exercise, encoded once, and the slots that wait for it.

A connection has a slot, the set of what has changed for it, and no queue: a slow one skips what
it missed and can fill nobody's memory.

A text on the table is told when it changes. What each delegation may now do with it is asked of
the rules a moment later, once for all that has changed by then: it takes longer than all the
rest, and nobody's hand is that quick.
"""

from collections.abc import Callable
from typing import Protocol

from msgspec import Raw, json
from msgspec.structs import replace

from game_rules.moves import moves
from game_rules.oversight import control_glance
from game_rules.parts import changes
from game_rules.view import View, glance
from game_rules.world import CONTROL, World
from server.frames import Letter
from server.meters import meters
from server.past import Past
from server.protocol import Changed, Farewell, Here, Welcome, You

Later = Callable[[Callable[[], None]], object]
"""Has something done in a moment."""
Grown = tuple[tuple[str, int], ...]
"""Streams with new lines, and from where on they are new."""
NONE: frozenset[str] = frozenset()
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


class Encoded:
    """Parts of one moment, each encoded once for all who see the same object."""

    def __init__(self) -> None:
        self._texts: dict[int, tuple[object, bytes]] = {}

    def __call__(self, part: object) -> bytes:
        """A part's text."""
        known = self._texts.get(id(part))
        if known is None:
            # The part is kept with it, so that no other can come to have its id.
            known = self._texts[id(part)] = part, _encode(part)
        return known[1]


class Sight:
    """What one viewer sees: its parts, kept encoded while anybody looks."""

    def __init__(self, viewer: str, streams: dict[str, list[bytes]]) -> None:
        self.viewer = viewer
        self.streams = streams
        self.encoded: dict[str, bytes] = {}
        self.slots: set[Slot] = set()
        self.settled = True
        """Whether the moves are those of what is seen."""
        self._before: tuple[World, View] | None = None
        self._asked: View | None = None
        """What was seen when the moves were last asked for."""
        self._ends: dict[str, int] = {}
        """Stream → how many lines there are; a new object for each world, never changed."""
        # What slots that were told the same before are told now is made once for all of them.
        self._growth: dict[int, tuple[dict[str, int], Grown]] = {}
        self._same: dict[object, Letter] = {}

    def renew(self, world: World, encoded: Encoded, *, later: bool) -> None:
        """Takes the new world and marks in every slot what is new; moves perhaps `later`."""
        self._same.clear()
        self._growth.clear()
        self._ends = {stream: len(lines) for stream, lines in self.streams.items()}
        before = self._before
        if before is not None and not _touched(self.viewer, before[0], world):
            return
        seen = _glance(self.viewer, world, before[1] if before else None)
        if before is not None and later and _but_for_texts(before[1], seen):
            seen = replace(seen, moves=before[1].moves)
            self.settled = False
        else:
            seen = self._with_moves(seen)
        self._take(world, seen, encoded)

    def settle(self) -> None:
        """Asks what can be done with what is on the table, where that was put off."""
        if self._before is None or self.settled:
            return
        world, seen = self._before
        self._same.clear()
        self._take(world, self._with_moves(seen), Encoded())

    def _with_moves(self, seen: View) -> View:
        seen = replace(seen, moves=moves(seen, self._asked))
        self._asked = seen
        self.settled = True
        return seen

    def _take(self, world: World, seen: View, encoded: Encoded) -> None:
        parts, gone = changes(self._before[1] if self._before else None, seen)
        self._before = world, seen
        for name, part in parts.items():
            self.encoded[name] = encoded(part)
        for name in gone:
            del self.encoded[name]
        changed = frozenset(parts)
        for slot in self.slots:
            slot.note(changed, gone)

    def compose(self, slot: "Slot") -> Letter | None:
        """The message that brings a slot up to date; None if there is nothing to say."""
        grown = self._grown(slot.cursors)
        if not (slot.changed or slot.gone or grown or slot.done):
            return None
        key = (slot.changed, slot.gone, grown, tuple(slot.done))
        letter = self._same.get(key)
        if letter is None:
            message = Changed(
                parts={name: Raw(self.encoded[name]) for name in sorted(slot.changed)},
                gone=tuple(sorted(slot.gone)),
                lines=self._lines(grown),
                done=tuple(slot.done),
            )
            letter = self._same[key] = Letter(_encode(message))
        meters.parts_sent += len(slot.changed)
        slot.clear(self._ends)
        return letter

    def welcome(
        self, slot: "Slot", you: You, now: int, done: tuple[str, ...], build: str = ""
    ) -> Letter:
        """Everything, as of now; the slot is up to date with it."""
        grown = tuple(
            (stream, min(slot.cursors.get(stream, 0), end)) for stream, end in self._ends.items()
        )
        message = Welcome(
            now=now,
            you=you,
            parts={name: Raw(text) for name, text in self.encoded.items()},
            lines=self._lines(grown),
            done=done,
            build=build,
        )
        slot.clear(self._ends)
        return Letter(_encode(message))

    def _grown(self, cursors: dict[str, int]) -> Grown:
        if cursors is self._ends:
            return ()
        # The cursors are kept with what is found, so that no others can come to have their id.
        known = self._growth.get(id(cursors))
        if known is None:
            grown = tuple(
                (stream, cursors.get(stream, 0))
                for stream, end in self._ends.items()
                if cursors.get(stream, 0) < end
            )
            known = self._growth[id(cursors)] = cursors, grown
        return known[1]

    def _lines(self, grown: Grown) -> dict[str, tuple[Raw, ...]]:
        return {
            stream: tuple(map(Raw, self.streams[stream][cursor : self._ends[stream]]))
            for stream, cursor in grown
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
        self.changed: frozenset[str] = NONE
        self.gone: frozenset[str] = NONE
        self.done: list[str] = []
        self.here = True

    def note(self, changed: frozenset[str], gone: frozenset[str]) -> None:
        """More to tell: what has changed, and what is gone."""
        if self.changed or self.gone:
            meters.parts_skipped += len(self.changed & changed)
            changed, gone = (self.changed | changed) - gone, (self.gone | gone) - changed
        self.changed, self.gone = changed, gone

    def clear(self, cursors: dict[str, int]) -> None:
        """Everything up to here has been said."""
        self.cursors = cursors
        self.changed = self.gone = NONE
        self.done = []


class Viewers:
    """All viewers of one exercise."""

    def __init__(self, past: Past, later: Later | None = None) -> None:
        self._past = past
        self._later = later
        """When to ask for moves; None: at once."""
        self._unsettled = False
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
            sight.renew(self._past.world, Encoded(), later=False)
        sight.settle()
        slot = Slot(sight, listener, cursors)
        sight.slots.add(slot)
        return slot

    def leave(self, slot: Slot) -> None:
        """The connection is gone."""
        slot.sight.slots.discard(slot)

    def renew(self) -> None:
        """Tells everybody who listens what the new world is to them."""
        encoded = Encoded()
        for sight in self._sights.values():
            if sight.slots:
                sight.renew(self._past.world, encoded, later=self._later is not None)
        self._stir()
        if self._later is not None and not self._unsettled:
            self._unsettled = any(not sight.settled for sight in self._sights.values())
            if self._unsettled:
                self._later(self._settle)

    def _settle(self) -> None:
        self._unsettled = False
        for sight in self._sights.values():
            sight.settle()
        if self._later is not None:
            self._later(self._stir)  # what is told before takes it along

    def _stir(self) -> None:
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
        self._stir()


def _touched(viewer: str, was: World, now: World) -> bool:
    """Whether anything that the viewer sees by is another object: what only others know is not."""
    if was.public is not now.public or was.known[viewer] is not now.known[viewer]:
        return True
    if viewer != CONTROL:
        return False
    return was.hidden is not now.hidden or any(
        was.known[other] is not known for other, known in now.known.items()
    )


def _glance(viewer: str, world: World, before: View | None) -> View:
    if viewer == CONTROL:
        return control_glance(world, before)
    return glance(viewer, world.public, world.known[viewer])


def _but_for_texts(was: View, now: View) -> bool:
    """Whether it is but texts on the table, with what is thought of them, that have changed."""
    return (
        was.drafts is not now.drafts
        and was.stage is now.stage
        and was.record is now.record
        and was.home is now.home
        and was.orders is now.orders
        and was.crew is now.crew
        and was.channels is now.channels
        and was.oversight is now.oversight
    )


__all__ = ["Listener", "Sight", "Slot", "Viewers"]
