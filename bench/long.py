"""What a delegation is told in the last round of an exercise, however long that was.

Bots play the same case for more and more rounds. A command should cost after six hundred of them
what it costs after twelve, and no part of a view should be larger for the rounds alone.
"""

import gc
import time
from collections.abc import Callable

from msgspec import Struct, json
from msgspec.structs import replace

from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.parts import changes, parts
from game_rules.record.world import World
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import bots, play
from game_rules.view import View, view

ROUNDS = (12, 60, 600)
"""A usual exercise, the longest that a scenario may be, and ten of those in one."""

Told = list[tuple[View, str, World]]
"""What a delegation saw before an entry that told it anything, who it is, and the world after."""


class End(Struct, frozen=True, kw_only=True):
    """The last round of an exercise."""

    rounds: int
    texts: int
    """Drafts that a delegation knows by then."""
    on_us: float
    """Its view taken on from the one before: a mean over all that were told anything."""
    changed_us: float
    """What has changed found and encoded."""
    told: int
    """Bytes of that."""
    parts: dict[str, int]
    """Bytes of each part at the end; the largest of all texts and of all channels for each."""


def seconds(work: Callable[[], object], times: int = 1) -> float:
    """CPU seconds of one run of some work."""
    gc.collect()
    began = time.process_time()
    for _ in range(times):
        work()
    return (time.process_time() - began) / times


def last_round(entries: list[Entry]) -> Told:
    """What was told to each delegation in the last round."""
    world = evolve(None, entries[0].event)
    rounds, parties = world.hidden.scenario.rounds, world.public.board.parties
    told: Told = []
    for entry in entries[1:]:
        before, world = world, evolve(world, entry.event)
        if before.public.stage.round < rounds:
            continue
        for party in (party.id for party in parties if party.playable):
            was, now = before.known[party], world.known[party]
            if before.public is not world.public or was is not now:
                told.append((view(party, before.public, was), party, world))
    return told


def cost(told: Told) -> tuple[float, float, int]:
    """CPU seconds of taking a view on, and of finding and encoding what has changed; its bytes."""
    seen: list[tuple[View, View]] = []

    def look() -> None:
        seen[:] = [(was, view(me, w.public, w.known[me], was)) for was, me, w in told]

    def tell() -> int:
        return sum(
            len(json.encode(part)) for was, now in seen for part in changes(was, now)[0].values()
        )

    on = seconds(look)
    return on / len(told), seconds(tell, 5) / len(told), tell() // len(told)


def ends(scenario: Scenario) -> list[End]:
    """The end of the same case after so many rounds."""
    return [_end(replace(scenario, rounds=rounds)) for rounds in ROUNDS]


def _end(scenario: Scenario) -> End:
    told = last_round(play(scenario, "0" * 32, bots(scenario)).entries)
    on, changed, size = cost(told)
    _, party, world = told[-1]
    last = view(party, world.public, world.known[party])
    sizes: dict[str, int] = {}
    for name, part in parts(last).items():
        kind = name.partition("/")[0]
        sizes[kind] = max(sizes.get(kind, 0), len(json.encode(part)))
    return End(
        rounds=scenario.rounds,
        texts=len(last.drafts),
        on_us=on * 1e6,
        changed_us=changed * 1e6,
        told=size,
        parts=sizes,
    )


__all__ = ["End", "cost", "ends", "last_round", "seconds"]
