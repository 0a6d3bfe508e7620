"""Replay: the same exercise with something changed, and all else as it was played.

Every entry is decided again at the moment it was decided at. What is no longer allowed is left
out and listed with its refusal. The clock keeps to the phases of the log: where a phase would
otherwise go on because somebody's word is missing, it ends when it ended. Chance is keyed, so a
draw that the change does not touch is the draw that it was.
"""

from collections.abc import Iterable, Sequence
from hashlib import blake2b

from msgspec import Struct
from msgspec.structs import replace

from game_rules.begin import begin
from game_rules.deadlines import due
from game_rules.decide import decide, sight
from game_rules.decisions.orders import partners
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.events import Begun, Event, Held, Refused
from game_rules.record.world import World
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.whatif.change import Change, ChangeMistake
from game_rules.whatif.edits import Edits, Insert, edits, rewritten
from game_rules.whatif.names import Names
from game_rules.whatif.positions import END, LOBBY, PHASES, Position, party_of, position, positions

DECISIONS = PHASES.index("decisions")
TOGETHER = (c.Leap, c.ConfirmEvasion)
"""What takes the word of more than one person of a delegation."""
SATISFIED = frozenset({"already-confirmed", "already-signed", "nothing-changed"})
"""Refusals that say that it is so already."""


class Dropped(Struct, frozen=True, kw_only=True):
    """A wish that was not granted where things went otherwise: a recorded one, or an added one."""

    entry: int
    """Its number in the record; 0: it was added."""
    round: int
    actor: Actor
    command: c.Command
    refused: Refused


class Replayed(Struct, frozen=True, kw_only=True):
    """How it would have gone."""

    entries: tuple[Entry, ...]
    dropped: tuple[Dropped, ...]
    world: World


def replay(
    entries: Sequence[Entry], changes: Iterable[Change] = (), k: Constants = CONSTANTS
) -> Replayed:
    """The exercise again, with these changes; without any, entry by entry what it was.

    Raises `ChangeMistake` where there is nothing to change.
    """
    again = Replay(entries, edits(entries, changes), k=k)
    again.run(len(entries))
    again.finish()
    return again.outcome()


class Replay:
    """A log on its way to being decided again."""

    def __init__(
        self, recorded: Sequence[Entry], changed: Edits, *, k: Constants = CONSTANTS
    ) -> None:
        self.entries: list[Entry] = []
        self.dropped: list[Dropped] = []
        self._recorded = recorded
        self._changed = changed
        self._k = k
        self._places = positions(recorded)
        self._names = Names()
        self._waiting = list(changed.inserted)
        self._next = 1
        self.world = self._convened()

    def outcome(self) -> Replayed:
        """All of it so far."""
        return Replayed(entries=tuple(self.entries), dropped=tuple(self.dropped), world=self.world)

    def place(self, number: int) -> Position:
        """Where the log was when this entry came; after the last one, where it stands."""
        return self._places[number - 1]

    def run(self, upto: int) -> None:
        """Decide again up to the entry of this number, that one included."""
        while self._next < upto:
            entry = self._recorded[self._next]
            self._reach(self.place(entry.number), entry.at)
            self._entry(entry)
            self._next += 1

    def finish(self) -> None:
        """Come to where the log stands after its last entry."""
        self._reach(self._places[-1], self._recorded[-1].at)
        over = self.world.public.stage.status == "ended"
        for late in self._waiting:
            refused = Refused(code="ended") if over else Refused(code="not-yet")
            self._drop(late, late.actor, refused)
        self._waiting.clear()

    @property
    def waiting(self) -> tuple[Insert, ...]:
        """What was moved to phases that have not come yet."""
        return tuple(self._waiting)

    def leave(self, place: Position) -> None:
        """Let the clock end this phase if it is still open."""
        if position(self.world) == place and due(self.world) is not None:
            self._close(self.entries[-1].at, self._id())

    def reseed(self, seed: str) -> None:
        """From here on chance is drawn with another seed; no entry says so."""
        hidden = replace(self.world.hidden, seed=seed)
        self.world = replace(self.world, hidden=hidden)

    # Entries -----------------------------------------------------------------

    def _convened(self) -> World:
        first = self._recorded[0]
        begun = next((f for f in first.event.hidden if isinstance(f, Begun)), None)
        if begun is None or not isinstance(first.command, c.Convene):
            raise ChangeMistake("no-beginning")
        scenario = rewritten(begun.scenario, self._changed)
        event = begin(scenario, first.command.exercise, begun.seed)
        self._append(first.at, first.actor, first.id, first.command, event)
        return evolve(None, event)

    def _entry(self, entry: Entry) -> None:
        if isinstance(entry.actor, Clock):
            self._clock(entry)
            return
        command = self._changed.altered.get(entry.number, entry.command)
        party = party_of(entry.actor)
        place = self.place(entry.number)
        if _last_word(command) and party is not None:
            self._late(place, entry.at, party)
            self._spirited(party, entry.at)
        if self.place(entry.number + 1) != place:
            self._late(place, entry.at)
        if entry.number in self._changed.gone:
            return
        here = self._names.translate(self.world, party, command)
        answer = self._do(entry.at, entry.actor, entry.id, here)
        if isinstance(answer, Refused):
            self._list(entry.number, place, entry.actor, command, answer)
        else:
            self._names.learn(command, entry.event, answer)

    def _clock(self, entry: Entry) -> None:
        """The clock says again what it said, if the phase that it spoke of is still open."""
        moment = due(self.world)
        if moment is None or position(self.world) != self.place(entry.number):
            return
        if isinstance(entry.command, c.Overslept):
            self._do(entry.at, entry.actor, entry.id, c.Overslept(due=moment))
        elif any(isinstance(fact, Held) for fact in entry.event.public):
            self._do(entry.at, entry.actor, entry.id, c.TimePassed(due=moment))
        else:
            self._close(entry.at, entry.id)

    def _close(self, at: int, id: str) -> None:
        here = position(self.world)
        self._late(here, at)
        for party in self.world.known:
            self._spirited(party, at)
        moment = due(self.world)
        if moment is not None and position(self.world) == here:
            self._do(at, Clock(), id, c.TimePassed(due=moment))
        self._no_longer(here, at)

    def _no_longer(self, here: Position, at: int) -> None:
        """Whoever the phase still waits for did no more than is in the log."""
        stage = self.world.public.stage
        if self._waits() and position(self.world) == here:
            cut = c.EndPhase(round=stage.round, phase=stage.phase)
            self._do(at, Control(), self._id(), cut)

    def _waits(self) -> bool:
        stage = self.world.public.stage
        return stage.status == "running" and stage.over is not None

    def _ends(self) -> bool:
        """Whether the open phase can be ended at all: in a pause it cannot."""
        return due(self.world) is not None or self._waits()

    def _reach(self, place: Position, at: int) -> None:
        """Let the clock end every phase that the log had left by now."""
        while LOBBY < position(self.world) < place and self._ends():
            self._close(at, self._id())

    # What is added ------------------------------------------------------------

    def _late(self, place: Position, at: int, party: str | None = None) -> None:
        """What was moved to this phase is wished before its own party has said the last word.

        What is added to talks comes when they end: until then others may table what it is about.
        """
        here = [
            one
            for one in self._waiting
            if one.position <= place
            and (party is None or (party_of(one.actor) == party and not _at_the_end(one)))
        ]
        self._waiting = [one for one in self._waiting if one not in here]
        for one in here:
            self._moved(one, at)

    def _moved(self, one: Insert, at: int) -> None:
        command = self._names.translate(self.world, party_of(one.actor), one.command)
        if one.entry == 0:
            self._wished(one, command, at)
            return
        answer = self._do(at, one.actor, self._id(), command)
        if isinstance(answer, Refused):
            self._drop(one, one.actor, answer)

    def _wished(self, one: Insert, command: c.Command, at: int) -> None:
        """What was never wished is said by whoever may, and confirmed by all who must."""
        party = party_of(one.actor)
        people = [one.actor] if party is None else _people(self.world, party) or [one.actor]
        refusals: list[tuple[Actor, Refused]] = []
        granted = False
        for actor in people:
            answer = self._do(at, actor, self._id(), command)
            if isinstance(answer, Refused) and answer.code not in SATISFIED:
                refusals.append((actor, answer))
                continue
            granted = True
            if not isinstance(command, TOGETHER):
                return
        if not granted:
            # That somebody's role does not allow it says nothing where another's does.
            said = [each for each in refusals if each[1].code != "no-right"] or refusals
            self._drop(one, *said[0])

    def _spirited(self, party: str, at: int) -> None:
        """Everything that a party owes is met in the spirit, where that is the change."""
        stage = self.world.public.stage
        if not self._changed.spirit or position(self.world).phase != DECISIONS:
            return
        for actor in _people(self.world, party):
            for partner in partners(sight(self.world, actor)):
                stance = c.SetPosture(round=stage.round, partner=partner, stance="spirit")
                self._do(at, actor, self._id(), stance)

    # The log ------------------------------------------------------------------

    def _do(self, at: int, actor: Actor, id: str, command: c.Command) -> Event | Refused:
        answer = decide(self.world, actor, command, at, self._k)
        if isinstance(answer, Event):
            self._append(at, actor, id, command, answer)
            self.world = evolve(self.world, answer)
        return answer

    def _append(self, at: int, actor: Actor, id: str, command: c.Command, event: Event) -> None:
        self.entries.append(
            Entry(
                number=len(self.entries) + 1,
                at=at,
                actor=actor,
                id=id,
                command=command,
                event=event,
            )
        )

    def _drop(self, one: Insert, actor: Actor, refused: Refused) -> None:
        place = self.place(one.entry) if one.entry else one.position
        self._list(one.entry, place, actor, one.command, refused)

    def _list(
        self, number: int, place: Position, actor: Actor, command: c.Command, refused: Refused
    ) -> None:
        self.dropped.append(
            Dropped(
                entry=number,
                round=place.round if place != END else 0,
                actor=actor,
                command=command,
                refused=refused,
            )
        )

    def _id(self) -> str:
        """An id that no recorded entry has."""
        words = f"{self._recorded[0].id}/what-if/{len(self.entries)}"
        return blake2b(words.encode(), digest_size=16).hexdigest()


def _last_word(command: c.Command) -> bool:
    """Whether a delegation says with this that it is done with a phase."""
    return (isinstance(command, c.Ready) and command.ready) or (
        isinstance(command, c.Seal) and command.sealed
    )


def _at_the_end(one: Insert) -> bool:
    return one.entry == 0 and one.phase != DECISIONS


def _people(world: World, party: str) -> list[Actor]:
    """Everybody who may act for a party."""
    known = world.known[party]
    people: list[Actor] = [Delegate(seat=seat, party=party) for seat in known.crew]
    return [*people, Deputy(party=party)] if known.bot else people


__all__ = ["Dropped", "Replay", "Replayed", "replay"]
