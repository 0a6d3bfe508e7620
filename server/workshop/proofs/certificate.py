"""The leak certificate: that what a viewer is sent depends on nothing that it was not told.

Two questions about one finished log. *Telling*: is a viewer's stream, message by message, the same
when all that was told to others, or to nobody, is another? *Deciding*: is it the same when a party
had been given another mandate and everybody had done what they did? And does each entry between two
resolutions tell it the same when the others are strangers, or have sealed nothing?
"""

from collections.abc import Callable, Iterator, Sequence

import msgspec
from msgspec import Struct, json
from msgspec.structs import replace

from game_rules.begin import begin
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.commands import Convene
from game_rules.record.events import Begun, Refused
from game_rules.record.world import CONTROL, WATCHERS
from game_rules.scenario.scenario import Mandate, Scenario
from server.workshop.proofs.hearing import Heard, foreseen, hear
from server.workshop.proofs.strangers import first_told_otherwise, first_told_unsealed
from server.workshop.proofs.variations import ALL

STRANGERS: dict[str, Callable[[Sequence[Entry], str], int | None]] = {
    "strangers": first_told_otherwise,
    "unsealed": first_told_unsealed,
}
"""In the order in which a certificate tells of them, after all others."""


class Trial(Struct, frozen=True, kw_only=True):
    """One variation of the log, heard by one viewer."""

    variation: str
    """`emptied`, `exchanged`, `shuffled`, `altered`, `mandate PARTY: MANDATE`, `strangers`, or
    `unsealed`."""
    entries: int
    """Of the varied log."""
    digest: str
    same: bool
    message: int | None = None
    """The first message that is another."""
    entry: int | None = None
    """The first entry that tells something else when it is decided again."""


class Stream(Struct, frozen=True, kw_only=True):
    """What one viewer was sent, and how it stood the trials."""

    viewer: str
    messages: int
    bytes: int
    digest: str
    """SHA-256 of all messages, each behind its length."""
    trials: tuple[Trial, ...]


class Certificate(Struct, frozen=True, kw_only=True):
    """What was tried with one log, and what came of it."""

    exercise: str
    scenario: str
    rules: str
    entries: int
    holds: bool
    streams: tuple[Stream, ...]
    not_tried: tuple[str, ...] = ()
    """Mandates under which the rules refuse a command of the log: they tell nothing."""

    def sentences(self) -> Iterator[str]:
        """The certificate in words."""
        trials = sum(len(stream.trials) for stream in self.streams)
        if self.holds:
            yield (
                f"Exercise {self.exercise}: no leak was found in {trials} trials of"
                f" {self.entries} entries."
            )
        for stream in self.streams:
            tried = ", ".join(trial.variation for trial in stream.trials if trial.same)
            yield (
                f"- {stream.viewer} was sent {stream.messages} messages of {stream.bytes} bytes,"
                f" the same when {tried or 'nothing'}."
            )
            for trial in stream.trials:
                if not trial.same:
                    yield f"  LEAK: when {trial.variation}, {_what(trial, stream.viewer)}."
        for each in self.not_tried:
            yield f"- Not tried, since the rules refuse a command of the log then: {each}."


def certify(entries: Sequence[Entry]) -> Certificate:
    """The certificate of one exercise; its log must begin with the entry that convenes it."""
    first = next(fact for fact in entries[0].event.hidden if isinstance(fact, Begun))
    command = entries[0].command
    parties = tuple(first.parties)
    others, not_tried = _mandates(entries, first)
    streams = []
    for viewer in (*parties, *(each for each in WATCHERS if each != CONTROL)):
        told, asked = hear(entries, viewer), foreseen(entries, viewer)
        trials = [_trial(told, name, vary(entries, viewer), viewer) for name, vary in ALL.items()]
        trials += [
            _trial(told, f"mandate {party}: {mandate}", log, viewer, asked)
            for (party, mandate), log in others.items()
            if party != viewer
        ]
        if _by_our_rules(first):
            trials += [
                _decided_again(told, entries, name, number(entries, viewer))
                for name, number in STRANGERS.items()
            ]
        streams.append(
            Stream(
                viewer=viewer,
                messages=len(told.messages),
                bytes=told.bytes,
                digest=told.digest,
                trials=tuple(trials),
            )
        )
    return Certificate(
        exercise=command.exercise if isinstance(command, Convene) else "",
        scenario=first.scenario.id,
        rules=first.rules,
        entries=len(entries),
        holds=all(trial.same for stream in streams for trial in stream.trials),
        streams=tuple(streams),
        not_tried=not_tried,
    )


def _what(trial: Trial, viewer: str) -> str:
    if trial.entry is not None:
        return f"entry {trial.entry} tells {viewer} something else"
    return f"message {trial.message} to {viewer} is another"


def certificate_of(log: bytes) -> bytes:
    """The same from JSON lines to JSON, for a process of its own."""
    entries = [msgspec.json.decode(line, type=Entry) for line in log.splitlines() if line.strip()]
    return json.format(json.encode(certify(entries)), indent=1)


def _trial(
    told: Heard,
    name: str,
    log: Sequence[Entry],
    viewer: str,
    asked: tuple[bytes, ...] | None = None,
) -> Trial:
    """One variation; of what was `asked`, the answers must be the same too."""
    heard = hear(log, viewer)
    parts = told.parts_from(heard)
    if parts is None and asked is not None and asked != foreseen(log, viewer):
        parts = len(told.messages) + 1
    return Trial(
        variation=name, entries=len(log), digest=heard.digest, same=parts is None, message=parts
    )


def _decided_again(told: Heard, entries: Sequence[Entry], name: str, number: int | None) -> Trial:
    """A trial of the entries one by one: what they tell makes the stream that was heard."""
    return Trial(
        variation=name, entries=len(entries), digest=told.digest, same=number is None, entry=number
    )


def _mandates(
    entries: Sequence[Entry], first: Begun
) -> tuple[dict[tuple[str, str], list[Entry]], tuple[str, ...]]:
    """(Party, mandate) → the log as it is decided then; and what could not be tried."""
    found: dict[tuple[str, str], list[Entry]] = {}
    failed: list[str] = []
    if not _by_our_rules(first):
        return found, (f"other mandates and strangers, by the rules {first.rules} of then",)
    for place, party in enumerate(first.scenario.parties):
        drawn = first.parties[party.id].mandate
        for mandate in party.mandates:
            if mandate.id != drawn:
                log = _decided(entries, _given(first.scenario, place, mandate), first.seed)
                if log is None:
                    failed.append(f"mandate {party.id}: {mandate.id}")
                else:
                    found[party.id, mandate.id] = log
    return found, tuple(failed)


def _by_our_rules(first: Begun) -> bool:
    """Whether a log was decided as we would decide it."""
    return (first.rules, first.format) == (RULES, FORMAT)


def _given(scenario: Scenario, place: int, mandate: Mandate) -> Scenario:
    """The scenario in which this party can be given this mandate alone."""
    parties = list(scenario.parties)
    parties[place] = replace(parties[place], mandates=(mandate,))
    return replace(scenario, parties=tuple(parties))


def _decided(entries: Sequence[Entry], scenario: Scenario, seed: str) -> list[Entry] | None:
    """The log when it begins otherwise and everybody does the same; None if the rules refuse."""
    command = entries[0].command
    if not isinstance(command, Convene):
        return None
    event = begin(scenario, command.exercise, seed)
    world = evolve(None, event)
    log = [replace(entries[0], event=event)]
    for entry in entries[1:]:
        answer = decide(world, entry.actor, entry.command, entry.at)
        if isinstance(answer, Refused):
            return None
        world = evolve(world, answer)
        log.append(replace(entry, event=answer))
    return log


__all__ = ["STRANGERS", "Certificate", "Stream", "Trial", "certificate_of", "certify"]
