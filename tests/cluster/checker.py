"""The checker: it reads what people saw and what the log holds, and nothing else.

It knows no process, no fault that was injected and no timing. What it finds is a sentence each.
"""

from collections import Counter
from collections.abc import Iterable, Iterator, Sequence

from msgspec import json

from game_rules.deadlines import due
from game_rules.evolve import evolve
from game_rules.oversight import control_view
from game_rules.parts import parts
from game_rules.record.commands import Command as AnyCommand
from game_rules.record.world import CONTROL, World
from game_rules.view import View, view
from server.archive.entries import to_entry
from server.archive.row import Row
from server.table.past import Past
from server.workshop.proofs.audit import audit_rows
from tests.cluster.people import Account, Command, Sighting, digest, sighting


def faults(exercise: str, rows: Sequence[Row], people: Sequence[Account]) -> list[str]:
    """What is wrong; nothing, if all that was promised was kept."""
    log = list(rows)
    broken = list(_of_the_log(exercise, log))
    whole = [row.number for row in log] == list(range(1, len(log) + 1))
    return [
        *broken,
        *_of_the_commands(log, people),
        *(_of_the_clock(log) if whole else ()),
        *(_of_the_sights(log, people) if whole else ()),
    ]


def _of_the_log(exercise: str, rows: list[Row]) -> Iterator[str]:
    if [row.number for row in rows] != list(range(1, len(rows) + 1)):
        yield "the log has a gap"
    verdict = audit_rows(exercise, rows)
    if not verdict.agrees:
        yield verdict.sentence()


def _of_the_commands(rows: list[Row], people: Sequence[Account]) -> Iterator[str]:
    """Every acknowledged command once, no refused one, and none that nobody sent."""
    stored = Counter((row.seat, row.id) for row in rows)
    for (seat, id), times in stored.items():
        if times > 1:
            yield f"{seat}: {id} is in the log {times} times"
    for person in people:
        for id in person.done:
            times = stored[person.seat, id]
            if times != 1:
                yield f"{person.viewer}: {id} was acknowledged and is in the log {times} times"
        for id, code in person.refused.items():
            # Of several attempts one may be refused and another, on a line that broke, be done.
            if stored[person.seat, id] and person.times[id] == 1:
                yield f"{person.viewer}: {id} was refused ({code}) and is in the log"
    yield from _not_as_sent(rows, people)


def _not_as_sent(rows: list[Row], people: Sequence[Account]) -> Iterator[str]:
    sent: dict[tuple[str, str], Command] = {}
    for person in people:
        sent |= {(person.seat, id): command for id, command in person.sent.items()}
    seats = {person.seat for person in people}
    for row in rows:
        known = sent.get((row.seat, row.id))
        if known is not None and _command(row.command) != _command(json.encode(known)):
            yield f"{row.seat}: the log holds another command than the one sent as {row.id}"
        if known is None and row.seat in seats - {CONTROL}:
            yield f"{row.seat}: the log holds {row.id}, a command that nobody sent"


def _of_the_clock(rows: list[Row]) -> Iterator[str]:
    """Each deadline is served once, when it has come, and before anything that came after it."""
    moment: int | None = None
    for past, row in zip(_pasts(rows), rows, strict=True):
        if row.seat == "clock":
            command = json.decode(row.command)
            if moment is None or row.at < moment or command["due"] != moment:
                yield f"entry {row.number}: the clock served what was not due"
        elif moment is not None and row.at >= moment:
            yield f"entry {row.number} came after a deadline that the clock had not served"
        moment = due(past.world)


def _of_the_sights(rows: list[Row], people: Sequence[Account]) -> Iterator[str]:
    """Everything shown is a view of the log, never of less than before, and at last of all."""
    states = dict(_states(rows, {person.viewer for person in people}))
    streams = _streams(rows)
    for person in people:
        yield from _of_one(person, states[person.viewer], streams[person.viewer])


def _of_one(
    person: Account, states: list[Sighting], streams: dict[str, list[bytes]]
) -> Iterator[str]:
    who = f"{person.viewer} ({person.seat})"
    number = offered = 0
    for place, seen in enumerate(person.sightings, 1):
        found = next((n for n in range(number, len(states)) if _alike(states[n], seen)), None)
        if found is None:
            earlier = next((n for n in range(number) if _alike(states[n], seen)), None)
            if earlier is not None:
                yield f"{who}: message {place} went back from entry {number + 1} to {earlier + 1}"
            else:
                yield f"{who}: message {place} shows what is in no view of the log"
            break
        number = found
        moves = next((n for n in range(offered, number + 1) if states[n].moves == seen.moves), None)
        if moves is None:
            yield f"{who}: message {place} offers what could not be done"
            break
        offered = moves
    if person.sightings and person.sightings[-1] != states[-1]:
        yield f"{who}: the last that was shown is not the view of the whole log"
    told = {stream: lines for stream, lines in person.lines.items() if lines}
    held = {stream: [json.decode(line) for line in lines] for stream, lines in streams.items()}
    if told != held:
        yield f"{who}: the lines that were told are not those of the log"


def _states(rows: Iterable[Row], viewers: set[str]) -> Iterator[tuple[str, list[Sighting]]]:
    """For each viewer what it is to see after each entry."""
    found: dict[str, list[Sighting]] = {viewer: [] for viewer in viewers}
    known: dict[str, dict[str, tuple[object, str]]] = {viewer: {} for viewer in viewers}
    before: dict[str, View] = {}
    for past in _pasts(rows):
        for viewer in viewers:
            seen = _look(viewer, past.world, before.get(viewer))
            before[viewer] = seen
            now = parts(seen)
            memory = known[viewer]
            for name in memory.keys() - now.keys():
                del memory[name]
            for name, part in now.items():
                if name not in memory or memory[name][0] is not part:
                    memory[name] = part, digest(json.decode(json.encode(part)))
            lines = {stream: len(told) for stream, told in past.streams[viewer].items()}
            digests = {name: short for name, (_, short) in memory.items()}
            found[viewer].append(sighting(digests, lines))
    yield from found.items()


def _alike(state: Sighting, seen: Sighting) -> bool:
    return state.lines == seen.lines and state.parts == seen.parts


def _streams(rows: Iterable[Row]) -> dict[str, dict[str, list[bytes]]]:
    *_, last = _pasts(rows)
    return last.streams


def _pasts(rows: Iterable[Row]) -> Iterator[Past]:
    past: Past | None = None
    for row in rows:
        entry = to_entry(row)
        if past is None:
            past = Past(entry, row)
        else:
            past.follow(entry, row, evolve(past.world, entry.event))
        yield past


def _look(viewer: str, world: World, before: View | None) -> View:
    if viewer == CONTROL:
        return control_view(world)
    return view(viewer, world.public, world.known[viewer], before)


_command = json.Decoder(AnyCommand).decode

__all__ = ["faults"]
