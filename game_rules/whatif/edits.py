"""Edits: what changes come to in a log, entry by entry, and for those who play on from it."""

from collections.abc import Iterable, Sequence
from typing import Final, assert_never, get_args

from msgspec import Struct
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Clock, Control, Deputy
from game_rules.record.events import Begun, Entered
from game_rules.scenario.scenario import Dictate, Lens, Scenario
from game_rules.whatif import change as ch
from game_rules.whatif.change import Change, ChangeMistake
from game_rules.whatif.positions import END, LOBBY, PHASES, Position, party_of, positions

ON_DRAFTS = (
    c.Table,
    c.Propose,
    c.Consent,
    c.Cosponsor,
    c.Revise,
    c.AddBracket,
    c.ResolveBracket,
    c.Widen,
    c.Withdraw,
    c.Sign,
    c.Unsign,
)


LAST_WORDS: Final = (c.Ready, c.Seal)
"""What ends a phase: whoever adds a wish wants no other clock."""
NEWS: Final = (c.SendInject, c.Improvise)
"""What control can bring in."""


class Insert(Struct, frozen=True, kw_only=True):
    """A wish that comes in another phase than it did, or at all."""

    entry: int
    """Its number in the log; 0: nobody wished it there, and whoever may do so wishes it."""
    round: int
    phase: int
    actor: Actor
    command: c.Command

    @property
    def position(self) -> Position:
        """When it comes now."""
        return Position(self.round, self.phase)


class Edits(Struct, frozen=True, kw_only=True):
    """Everything that is otherwise."""

    first: int
    """The number of the first entry that can turn out otherwise."""
    gone: frozenset[int] = frozenset()
    altered: dict[int, c.Command] = {}
    inserted: tuple[Insert, ...] = ()
    lens: Lens | None = None
    spirit: bool = False
    leapless: bool = False
    """Nobody leaps, whoever plays."""
    measureless: bool = False
    """Nothing is tabled or signed, whoever plays, and nothing dictated."""
    embargo: dict[str, int] = {}
    """Draft → the round before which nobody signs it, whoever plays."""


NEVER = END.round
"""The round that an embargo lasts to when it never ends."""


def edits(entries: Sequence[Entry], changes: Iterable[Change]) -> Edits:
    """What the changes come to; raises `ChangeMistake` where there is nothing to change."""
    reader = _Reader(entries)
    found = Edits(first=len(entries) + 1)
    for change in changes:
        found = _joined(found, reader.edits(change))
    return found


def _joined(one: Edits, other: Edits) -> Edits:
    return Edits(
        first=min(one.first, other.first),
        gone=one.gone | other.gone,
        altered={**one.altered, **other.altered},
        inserted=(*one.inserted, *other.inserted),
        lens=other.lens or one.lens,
        spirit=one.spirit or other.spirit,
        leapless=one.leapless or other.leapless,
        measureless=one.measureless or other.measureless,
        embargo={**one.embargo, **other.embargo},
    )


class _Reader:
    """Finds in a log what a change is about."""

    def __init__(self, entries: Sequence[Entry]) -> None:
        self.entries = entries
        self.places = positions(entries)

    def edits(self, change: Change) -> Edits:  # noqa: C901, PLR0911, PLR0912 - one arm each
        match change:
            case ch.Remove():
                return self._removed([self._changeable(number) for number in change.entries])
            case ch.Alter():
                entry = self._changeable(change.entry)
                return Edits(first=entry.number, altered={entry.number: change.command})
            case ch.Add():
                return self._added(change)
            case ch.Delay():
                moved = [self._changeable(number) for number in change.entries]
                return self._moved(moved, change.rounds)
            case ch.Lens():
                return Edits(first=2, lens=change.lens)
            case ch.NoLeaps():
                leaps = [entry for entry in self.entries if isinstance(entry.command, c.Leap)]
                if not leaps:
                    raise ChangeMistake("no-leap-at-all")
                return replace(self._removed(leaps), leapless=True)
            case ch.NoLeap():
                return self._removed(self._leap(change.party, change.round))
            case ch.MoveLeap():
                return self._moved(self._leap(change.party, change.round), change.rounds)
            case ch.NoAgreement():
                removed = self._removed(self._signatures(change.agreement))
                return replace(removed, embargo={change.agreement: NEVER})
            case ch.SignLater():
                return self._later(change.agreement, change.rounds)
            case ch.NoMeasures():
                texts = [entry for entry in self.entries if isinstance(entry.command, ON_DRAFTS)]
                return replace(self._removed(texts), first=2, measureless=True)
            case ch.InSpirit():
                stances = (c.SetPosture, c.MakeException, c.ConfirmEvasion)
                postures = [entry for entry in self.entries if isinstance(entry.command, stances)]
                return replace(self._removed(postures), first=2, spirit=True)
            case _:
                assert_never(change)

    def _changeable(self, number: int) -> Entry:
        if not 1 <= number <= len(self.entries):
            raise ChangeMistake("no-such-entry", entry=number, entries=len(self.entries))
        entry = self.entries[number - 1]
        if number == 1 or isinstance(entry.actor, Clock):
            raise ChangeMistake("not-a-wish", entry=number)
        return entry

    def _removed(self, found: Sequence[Entry]) -> Edits:
        numbers = frozenset(entry.number for entry in found)
        return Edits(first=min(numbers, default=len(self.entries) + 1), gone=numbers)

    def _moved(self, found: Sequence[Entry], rounds: int) -> Edits:
        inserted = tuple(self._at(entry, rounds) for entry in found)
        starts = [self._first_of(one.position) for one in inserted]
        removed = self._removed(found)
        return replace(removed, first=min([removed.first, *starts]), inserted=inserted)

    def _added(self, change: ch.Add) -> Edits:
        phase = _phase_of(change.party, change.command)
        if change.round < 1:
            raise ChangeMistake("not-in-the-record", round=change.round)
        actor: Actor = Control()
        if change.party is not None:
            if change.party not in self._parties():
                raise ChangeMistake("no-such-party", party=change.party)
            actor = Deputy(party=change.party)
        command = change.command
        if hasattr(command, "round"):
            command = replace(command, round=change.round)
        one = Insert(entry=0, round=change.round, phase=phase, actor=actor, command=command)
        return Edits(first=self._first_of(one.position), inserted=(one,))

    def _parties(self) -> frozenset[str]:
        begun = (fact for fact in self.entries[0].event.hidden if isinstance(fact, Begun))
        return frozenset(
            party.id for fact in begun for party in fact.scenario.parties if party.playable
        )

    def _at(self, entry: Entry, rounds: int) -> Insert:
        there = self.places[entry.number - 1]
        if there in {LOBBY, END}:
            raise ChangeMistake("not-in-a-round", entry=entry.number)
        command = entry.command
        if hasattr(command, "round"):
            command = replace(command, round=there.round + rounds)
        return Insert(
            entry=entry.number,
            round=there.round + rounds,
            phase=there.phase,
            actor=entry.actor,
            command=command,
        )

    def _first_of(self, place: Position) -> int:
        """The number of the first entry in a phase, or of the first one after it."""
        later = (n for n, where in enumerate(self.places, start=1) if where >= place)
        return max(2, min(next(later, len(self.entries) + 1), len(self.entries) + 1))

    def _leap(self, party: str, round: int) -> list[Entry]:
        """What a party did about a leap in a round, whether or not it came to one."""
        found = [
            entry
            for entry in self.entries
            if isinstance(entry.command, c.Leap)
            and entry.command.round == round
            and party_of(entry.actor) == party
        ]
        if not found:
            raise ChangeMistake("no-such-leap", party=party, round=round)
        return found

    def _signatures(self, draft: str) -> list[Entry]:
        signing = (c.Sign, c.Unsign)
        found = [
            entry
            for entry in self.entries
            if isinstance(entry.command, signing) and entry.command.draft == draft
        ]
        if not found:
            raise ChangeMistake("no-such-signature", draft=draft)
        return found

    def _later(self, agreement: str, rounds: int) -> Edits:
        found = self._signatures(agreement)
        first = min(self.places[entry.number - 1].round for entry in found)
        return replace(self._moved(found, rounds), embargo={agreement: first + rounds})


def _phase_of(party: str | None, command: c.Command) -> int:
    """The phase in which such a wish is made; raises `ChangeMistake` for what cannot be added."""
    if party is None and isinstance(command, NEWS):
        return PHASES.index("talks")
    if party is not None and not isinstance(command, LAST_WORDS):
        if isinstance(command, get_args(c.Talks)):
            return PHASES.index("talks")
        if isinstance(command, get_args(c.Decision)):
            return PHASES.index("decisions")
    raise ChangeMistake("not-addable")


def rewritten(scenario: Scenario, changed: Edits) -> Scenario:
    """The scenario that the changed exercise begins with."""
    if changed.lens is not None:
        scenario = replace(scenario, lens=changed.lens)
    if changed.measureless:
        scenario = replace(
            scenario,
            injects=tuple(
                replace(
                    inject,
                    effects=tuple(e for e in inject.effects if not isinstance(e, Dictate)),
                )
                for inject in scenario.injects
            ),
        )
    return scenario


def agreements(entries: Sequence[Entry]) -> dict[str, str]:
    """The texts that came into force, by their ids: what they were called."""
    return {
        fact.agreement.id: fact.agreement.title
        for entry in entries
        for fact in entry.event.public
        if isinstance(fact, Entered)
    }


__all__ = ["NEVER", "PHASES", "Edits", "Insert", "agreements", "edits", "rewritten"]
