"""Sight: what one viewer sees of one exercise, encoded once, and the slots that wait for it.

A connection has a slot, and no queue. While it takes what it is told, the slot is level: the next
message is the same for all level slots of a viewer, and is made once. One that does not take a
message keeps the names of what has changed since, and no more: it skips what it missed and can
fill nobody's memory.

A text on the table is told when it changes. What each delegation may now do with it is asked of
the rules when its sight has been still for a moment, or after some: it takes longer than all
the rest, and nobody's hand is that quick.
"""

from collections.abc import Callable, Iterable, Mapping
from typing import Final, Protocol

from msgspec import Raw, json
from msgspec.structs import replace

from game_rules.moves import moves
from game_rules.parts import changes
from game_rules.record.world import World
from game_rules.view import View
from server.meters import meters
from server.table import tails
from server.table.glances import but_for_texts, look, touched
from server.table.tongues import EVERY, line_in, part_in
from server.wire.frames import Letter
from server.wire.protocol import EarlierLines, Farewell, Welcome, You, with_done
from server.wire.protocol import changed as message

Later = Callable[[Callable[[], None]], object]
"""Has something done in a moment."""
Put = Callable[[Letter], bool]
"""Sends a letter if there is room; whether it is gone."""
Grown = tuple[tuple[str, int], ...]
"""Streams with new lines, and from where on they are new."""
NONE: frozenset[str] = frozenset()
NEVER: Final[Mapping[str, int]] = {}
A_MOMENT: Final = 0.1
"""Seconds in which nobody reads a text that has changed, and sees what can be done with it."""
MOMENTS: Final = 10
"""For how many moments at most the rules are not asked while each of them brings something new."""
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


class Shared:
    """What is made once for all who see the same of one moment: parts as texts, and letters."""

    __slots__ = ("_letters", "_texts")

    def __init__(self) -> None:
        self._texts: dict[tuple[int, str], tuple[object, bytes]] = {}
        self._letters: dict[object, Letter] = {}

    def letter(self, lines: dict[str, list[bytes]]) -> Letter:
        """A message of lines alone: most of what is said is said to several viewers."""
        key = tuple([(stream, *new) for stream, new in lines.items()])
        letter = self._letters.get(key)
        if letter is None:
            letter = self._letters[key] = Letter(message({}, (), lines, ()))
        return letter

    def text(self, part: object, tongue: str) -> bytes:
        """A part's text, for those who read in this language."""
        known = self._texts.get((id(part), tongue))
        if known is None:
            # The part is kept with it, so that no other can come to have its id.
            known = self._texts[id(part), tongue] = part, _encode(part_in(part, tongue))
        return known[1]


class Sight:
    """What one viewer sees in one language: its parts, kept encoded while anybody looks."""

    def __init__(
        self,
        viewer: str,
        streams: dict[str, list[bytes]],
        later: Later | None,
        tongue: str = EVERY,
    ) -> None:
        self.viewer = viewer
        self.tongue = tongue
        self.streams = streams
        self.encoded: dict[str, bytes] = {}
        self.slots: set[Slot] = set()
        self._later = later
        """When to ask for moves; None: at once."""
        self._waits = 0
        """For how many moments the rules have not been asked for moves."""
        self._restless = False
        """Whether anything new was told since the present moment began."""
        self._before: tuple[World, View] | None = None
        self._asked: View | None = None
        """What was seen when the moves were last asked for."""
        self._ends: dict[str, int] = {}
        """Stream → how many of its lines belong to what is seen: those are told, and no more."""
        self._same: dict[object, Letter] = {}
        """What slots that miss the same are told is made once for all of them."""

    def renew(self, world: World, shared: Shared, streams: Iterable[str]) -> None:
        """Takes the new world, and tells of it; nobody's streams have grown but these."""
        waiting = self._waits > 0
        changed, gone = self._look(world, shared)
        grown = self._growth(streams)
        if changed or gone or grown:
            self._restless = waiting
            self._tell(changed, gone, grown, shared)

    def _growth(self, streams: Iterable[str]) -> Grown:
        """Which of the streams have new lines here, and from where on they are new."""
        grown: list[tuple[str, int]] = []
        ends = self._ends
        for stream in streams:
            lines = self.streams.get(stream)
            if lines is not None and len(lines) > (end := ends.get(stream, 0)):
                grown.append((stream, end))
                ends[stream] = len(lines)
        if len(grown) > 1:
            grown.sort()  # in which order they came may be of what others were told
        return tuple(grown)

    def look_anew(self, world: World) -> None:
        """Takes the world for somebody who is about to look, with the moves that it leaves."""
        if not self.slots:
            self._look(world, Shared(), at_once=True)
            self._growth(self.streams)
        self._settle()

    def _look(
        self, world: World, shared: Shared, *, at_once: bool = False
    ) -> tuple[frozenset[str], frozenset[str]]:
        """The names of the parts that have changed, and of those that are gone."""
        before = self._before
        if before is not None and not touched(self.viewer, before[0], world):
            return NONE, NONE
        seen = look(self.viewer, world, before[1] if before else None)
        if before is None or self._later is None or at_once or not but_for_texts(before[1], seen):
            self._waits = 0
            seen = self._with_moves(seen)
        else:
            if seen.moves is not before[1].moves:
                seen = replace(seen, moves=before[1].moves)
            if not self._waits:
                self._wait(self._later)
        return self._take(world, seen, shared)

    def _wait(self, later: Later) -> None:
        self._waits += 1
        self._restless = False
        later(self._moment_over)

    def _moment_over(self) -> None:
        if self._restless and self._later is not None and 0 < self._waits < MOMENTS:
            self._wait(self._later)
        else:
            self._settle()

    def _settle(self) -> None:
        """Asks what can be done with what is on the table, if that was put off, and tells it."""
        if self._before is None or not self._waits:
            return
        self._waits = 0
        world, seen = self._before
        changed, gone = self._take(world, self._with_moves(seen), shared := Shared())
        if changed or gone:
            self._tell(changed, gone, (), shared)

    def _with_moves(self, seen: View) -> View:
        seen = replace(seen, moves=moves(seen, self._asked))
        self._asked = seen
        return seen

    def _take(
        self, world: World, seen: View, shared: Shared
    ) -> tuple[frozenset[str], frozenset[str]]:
        parts, gone = changes(self._before[1] if self._before else None, seen)
        self._before = world, seen
        for name, part in parts.items():
            self.encoded[name] = shared.text(part, self.tongue)
        for name in gone:
            del self.encoded[name]
        return frozenset(parts), gone

    # What is told --------------------------------------------------------------

    def _tell(
        self, changed: frozenset[str], gone: frozenset[str], grown: Grown, shared: Shared
    ) -> None:
        """Tells every slot what is new; who does not take it now is told later what is left."""
        self._same.clear()
        letter: Letter | None = None
        for slot in tuple(self.slots):
            put = slot.put
            if slot.level and put is not None:
                if letter is None:
                    letter = self._news(changed, gone, grown, shared)
                own = Letter(with_done(letter.payload, slot.done)) if slot.done else letter
                if put(own):
                    if slot.done:
                        slot.done = []
                    if changed:
                        meters.parts_sent += len(changed)
                    continue
            if slot.level:
                slot.cursors = {**self._ends, **dict(grown)}
                slot.level = False
            slot.note(changed, gone)
            slot.listener.stir()

    def compose(self, slot: "Slot") -> Letter | None:
        """The message that brings a slot up to date; None if there is nothing to say."""
        grown = () if slot.level else self._grown(slot.cursors)
        if not (slot.changed or slot.gone or grown or slot.done):
            return None
        key = (slot.changed, slot.gone, grown, tuple(slot.done))
        letter = self._same.get(key)
        if letter is None:
            letter = self._same[key] = self._letter(*key)
        meters.parts_sent += len(slot.changed)
        slot.clear()
        return letter

    def welcome(
        self, slot: "Slot", you: You, now: int, done: tuple[str, ...], build: str = ""
    ) -> Letter:
        """Everything, as of now, of long streams the end; the slot is up to date with it."""
        streams, ends = self.streams, self._ends
        begins = {stream: slot.cursors.get(stream, 0) for stream in ends}
        starts = {stream: tails.begin(stream, streams[stream], end) for stream, end in ends.items()}
        before = {stream: at for stream, at in starts.items() if at > begins[stream]}
        begins |= before
        slot.clear()
        welcome = Welcome(
            now=now,
            you=you,
            parts={name: Raw(text) for name, text in self.encoded.items()},
            lines={it: self._raw(streams[it][at : ends[it]]) for it, at in begins.items()},
            before=before,
            own={
                it: tails.said_by(you.seat, streams[it][:at])
                for it, at in before.items()
                if it.startswith("talk/")
            },
            done=done,
            build=build,
        )
        return Letter(_encode(welcome))

    def earlier(self, stream: str, before: int) -> EarlierLines:
        """The lines of a stream that stand before a line of it."""
        lines = self.streams.get(stream, [])
        start = tails.begin(stream, lines, before)
        some = self._raw(lines[start : max(start, before)])
        return EarlierLines(stream=stream, before=start, lines=some)

    def _raw(self, lines: list[bytes]) -> tuple[Raw, ...]:
        return tuple(map(Raw, self._said(lines)))

    def _said(self, lines: list[bytes]) -> list[bytes]:
        tongue = self.tongue
        return lines if tongue == EVERY else [line_in(line, tongue) for line in lines]

    def _news(
        self, changed: frozenset[str], gone: frozenset[str], grown: Grown, shared: Shared
    ) -> Letter:
        """The letter for all who are level, but for the word to one of them that it is done."""
        if changed or gone:
            return self._letter(changed, gone, grown, ())
        return shared.letter(self._lines(grown))

    def _letter(
        self, changed: frozenset[str], gone: frozenset[str], grown: Grown, done: tuple[str, ...]
    ) -> Letter:
        encoded = self.encoded
        parts = {name: encoded[name] for name in sorted(changed)}
        return Letter(message(parts, gone, self._lines(grown), done))

    def _lines(self, grown: Grown) -> dict[str, list[bytes]]:
        streams, ends = self.streams, self._ends
        return {it: self._said(streams[it][begin : ends[it]]) for it, begin in grown}

    def _grown(self, cursors: dict[str, int]) -> Grown:
        return tuple(
            (stream, cursors.get(stream, 0))
            for stream, end in self._ends.items()
            if cursors.get(stream, 0) < end
        )


class Slot:
    """What one connection has not been told yet."""

    __slots__ = (
        "changed",
        "cursors",
        "done",
        "gone",
        "here",
        "level",
        "listener",
        "noted",
        "put",
        "sight",
    )

    def __init__(
        self,
        sight: Sight,
        listener: Listener,
        cursors: dict[str, int],
        put: Put | None,
        until: Mapping[str, int] = NEVER,
    ) -> None:
        self.sight = sight
        self.listener = listener
        self.put = put
        """How it is told at once; without it, whatever there is to say is only noted."""
        self.level = False
        """Whether it has been told everything; what is kept below is empty then."""
        self.cursors = {
            stream: tails.held(lines, cursors.get(stream, 0), until.get(stream))
            for stream, lines in sight.streams.items()
        }
        self.changed: frozenset[str] = NONE
        self.gone: frozenset[str] = NONE
        self.done: list[str] = []
        """Its commands that are done, of which it has not been told."""
        self.here = True
        self.noted = ""
        """The mark of the notebook that it is to be told of."""

    def note(self, changed: frozenset[str], gone: frozenset[str]) -> None:
        """More to tell: what has changed, and what is gone."""
        if self.changed or self.gone:
            meters.parts_skipped += len(self.changed & changed)
            changed, gone = (self.changed | changed) - gone, (self.gone | gone) - changed
        self.changed, self.gone = changed, gone

    def clear(self) -> None:
        """Everything up to here has been said."""
        self.level = True
        self.changed = self.gone = NONE
        self.done = []


__all__ = ["A_MOMENT", "Later", "Listener", "Put", "Shared", "Sight", "Slot"]
