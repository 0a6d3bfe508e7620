"""A hearing: all that one viewer would be sent of a log, message by message, by the real table.

With what they can ask for over HTTP while people negotiate: a text's revisions. What else is
answered before the debrief is the same for everybody, or control's.
"""

from collections.abc import Callable, Iterable, Iterator
from hashlib import sha256
from typing import Final

from msgspec import Struct
from msgspec.json import encode

from game_rules.evolve import evolve
from game_rules.foresee import foresee
from game_rules.history import Entry
from game_rules.record.commands import Table
from game_rules.record.events import DraftTold, PhaseOpened
from game_rules.record.world import Board, World
from game_rules.scenario.treaty import Article
from game_rules.talks.revisions import revisions
from server.archive.row import Row
from server.table.past import Past
from server.table.rooms import here
from server.table.sight import A_MOMENT, Slot
from server.table.viewers import Viewers
from server.wire.frames import Letter
from server.wire.protocol import (
    Bye,
    Changed,
    EarlierLines,
    Farewell,
    Foreseen,
    Here,
    NotDone,
    Noted,
    Pong,
    Storing,
    Welcome,
    You,
)

_MOMENT: Final = round(A_MOMENT * 1000)
HEARD: Final = (Welcome, Changed, Here, EarlierLines)
"""The kinds of messages that a hearing holds."""
NOT_HEARD: Final = {
    Foreseen: "out of one's own hidden state, as tabling the text would tell; it is asked where the"
    " mandates of others are varied, and among strangers",
    NotDone: "a function of the actor's own view, which is heard; no log holds what was refused",
    Noted: "to those who look on for control alone, who see everything",
    Pong: "the server's clock",
    Storing: "the weather of the database, the same for all",
    Bye: "about the connection, never about the exercise",
}
"""The others, and why the certificate can do without them."""


class Heard(Struct, frozen=True, kw_only=True):
    """A stream of messages."""

    messages: tuple[bytes, ...]

    @property
    def bytes(self) -> int:
        """How long it is."""
        return sum(map(len, self.messages))

    @property
    def digest(self) -> str:
        """Its content, order and sizes in 64 letters."""
        whole = sha256()
        for message in self.messages:
            whole.update(len(message).to_bytes(8, "big") + message)
        return whole.hexdigest()

    def parts_from(self, other: "Heard") -> int | None:
        """The number of the first message that is another; None: all are the same."""
        for number, (one, two) in enumerate(
            zip(self.messages, other.messages, strict=False), start=1
        ):
            if one != two:
                return number
        lengths = len(self.messages), len(other.messages)
        return None if lengths[0] == lengths[1] else min(lengths) + 1


def hear(entries: Iterable[Entry], viewer: str) -> Heard:
    """What a connection is sent that listens from the first entry to the last.

    At each new phase somebody comes back who has forgotten everything, is welcomed, and asks for
    all that was said before the lines that they are given then.
    """
    ear: _Ear | None = None
    log = list(entries)
    for entry in log:
        if ear is None:
            ear = _Ear(Past(entry, _row(entry)), viewer)
        else:
            ear.listen(entry)
    said = ear.end() if ear is not None else ()
    asked = (encode(revisions(log, viewer, draft)) for draft in _drafts(log, viewer))
    return Heard(messages=(*said, *asked))


def _drafts(entries: Iterable[Entry], viewer: str) -> list[str]:
    """The texts of which this viewer was ever told, by their ids."""
    return sorted(
        {
            fact.draft.id
            for entry in entries
            for told in entry.event.known
            if viewer in told.viewers
            for fact in told.facts
            if isinstance(fact, DraftTold)
        }
    )


def foreseen(entries: Iterable[Entry], viewer: str) -> tuple[bytes, ...]:
    """What a delegation's home says at each new phase to every measure that it might write down.

    Out of its own hidden state, which the telling of a log does not give: so this is asked where
    the others' mandates are varied, and its own is not.
    """
    world: World | None = None
    said: list[bytes] = []
    for entry in entries:
        world = evolve(world, entry.event)
        if any(isinstance(fact, PhaseOpened) for fact in entry.event.public):
            said += answers(world, viewer)
    return tuple(said)


def answers(world: World, viewer: str) -> list[bytes]:
    """The same at one moment."""
    texts = _texts(world.public.board, viewer)
    return [encode(foresee(world, viewer, text)) for text in texts]


def _texts(board: Board, viewer: str) -> Iterator[Table]:
    """Each measure with its usual numbers, for the viewer and all who sit at the table."""
    parties = tuple(each.id for each in board.parties if each.playable or each.id == viewer)
    for measure in board.measures:
        values = {each.id: each.default for each in measure.parameters}
        article = Article(id=1, measure=measure.id, parties=parties, values=values)
        yield Table(title="", parties=parties, access=(), articles=(article,))


class _Ear:
    """A listener that takes whatever its slot holds, at once."""

    seat = ""

    def __init__(self, past: Past, viewer: str) -> None:
        self.messages: list[bytes] = []
        self._past = past
        self._viewer = viewer
        self._now = past.at
        self._soon: list[tuple[int, Callable[[], None]]] = []
        """What is to be told a moment later, and when."""
        self._viewers = Viewers(past, self._later)
        self._slot: Slot | None = None
        self._slot = self._viewers.join(viewer, self, {}, self._take)
        self._welcome(self._slot)

    def listen(self, entry: Entry) -> None:
        """One more entry; what a moment has been waited for before is told before it."""
        self._pass(entry.at)
        self._now = max(self._now, entry.at)
        self._past.follow(entry, _row(entry), evolve(self._past.world, entry.event))
        self._viewers.renew()
        self._viewers.say_who_is_here(here(self._past.world, {}, ()))
        if any(isinstance(fact, PhaseOpened) for fact in entry.event.public):
            back = self._viewers.join(self._viewer, self, {})
            self._welcome(back)
            self._look_back(back)
            self._viewers.leave(back)

    def end(self) -> list[bytes]:
        """All messages, when nothing more is to come."""
        while self._soon:
            self._pass(self._soon[0][0])
        return self.messages

    def _later(self, then: Callable[[], None]) -> None:
        self._soon.append((self._now + _MOMENT, then))

    def _pass(self, until: int) -> None:
        while self._soon and self._soon[0][0] <= until:
            at, then = self._soon.pop(0)
            self._now = max(self._now, at)
            then()

    def _take(self, letter: Letter) -> bool:
        self.messages.append(letter.payload)
        return True

    def stir(self) -> None:
        """Takes what there is, as a connection whose line is free."""
        slot = self._slot
        if slot is None:
            return
        letter = slot.sight.compose(slot)
        if letter is not None:
            self.messages.append(letter.payload)
        if slot.here:
            slot.here = False
            self.messages.append(self._viewers.here.payload)

    def move(self) -> None:
        """It has no chair."""

    def leave(self, code: Farewell) -> None:
        """It does not leave."""

    def _welcome(self, slot: Slot) -> None:
        you = You(
            viewer=self._viewer,
            seat="",
            role=None,
            name="",
            exercise="exercise",
            seminar="seminar",
            watches=False,
        )
        self.messages.append(slot.sight.welcome(slot, you, 0, ()).payload)

    def _look_back(self, slot: Slot) -> None:
        """Asks for lines piece by piece, up to the first, as somebody does who scrolls."""
        for stream, lines in sorted(slot.sight.streams.items()):
            before = len(lines)
            while before > 0:
                earlier = slot.sight.earlier(stream, before)
                self.messages.append(encode(earlier))
                before = earlier.before


def _row(entry: Entry) -> Row:
    """As much of a row as the past looks at; whose command it was is nothing that is told."""
    return Row(
        exercise="", number=entry.number, seat="", id=entry.id, at=entry.at, actor="", command="",
        event="", command_hash=b"", event_hash=b"", hash=b"",
    )  # fmt: skip


__all__ = ["HEARD", "NOT_HEARD", "Heard", "answers", "foreseen", "hear"]
