"""The coach: what a facilitator of many tables should know about one of them, in a line.

Computed from the whole world and told to control alone. An advice is a code of the client's
catalogue with arguments; it says what is, never what a delegation should do.
"""

from collections.abc import Iterator
from itertools import combinations
from typing import Literal

from msgspec import Struct

from game_rules.minds.conditions import READY, readiness
from game_rules.record.world import CONTROL, World
from game_rules.scenario.treaty import Draft
from game_rules.talks.approving import waits

QUIET = 2
"""Rounds without a new draft after which a table counts as silent."""
MOST = 3

Code = Literal["unmanned", "no-draft", "vote-in-danger", "brackets-old", "window-unused",
               "leap-waiting", "approval-waiting"]  # fmt: skip


class Advice(Struct, frozen=True, kw_only=True):
    """One thing to know about a table."""

    code: Code
    args: dict[str, str | int]


def coach(world: World) -> tuple[Advice, ...]:
    """At most three, the most pressing first; none before the start and after the end."""
    stage = world.public.stage
    if stage.status not in {"running", "paused"}:
        return ()
    found = [
        *_unmanned(world),
        *_approvals(world),
        *_leaps(world),
        *_votes(world),
        *_quiet(world),
        *_brackets(world),
        *_windows(world),
    ]
    return tuple(found[:MOST])


def _unmanned(world: World) -> Iterator[Advice]:
    """Nobody plays the party, neither people nor a bot."""
    for party in world.public.board.parties:
        known = world.known[party.id]
        if party.playable and not known.crew and known.bot is None:
            yield Advice(code="unmanned", args={"party": party.id})


def _approvals(world: World) -> Iterator[Advice]:
    """Texts wait for nothing but control's word."""
    required = world.public.stage.approval
    count = sum(waits(draft, required) for draft in _open(world))
    if count:
        yield Advice(code="approval-waiting", args={"count": count})


def _leaps(world: World) -> Iterator[Advice]:
    """A leap waits for its answer."""
    for made in world.public.record.leaps:
        if not made.answered_by and not made.lapsed:
            yield Advice(code="leap-waiting", args={"party": made.party, "round": made.round})


def _votes(world: World) -> Iterator[Advice]:
    """A text with signatures will hardly find a majority in one of its parties."""
    for draft in _open(world):
        if not draft.signatures:
            continue
        for party in draft.parties:
            forecast = world.known[party].forecasts.get(draft.id)
            if forecast is not None and forecast.word in {"unlikely", "hopeless"}:
                args: dict[str, str | int] = {"draft": draft.title, "party": party}
                yield Advice(code="vote-in-danger", args=args | {"group": forecast.against or ""})


def _quiet(world: World) -> Iterator[Advice]:
    """Nothing new has been put on the table for some rounds, and nothing lies there."""
    round = world.public.stage.round
    tabled = [draft.tabled for draft in world.known[CONTROL].drafts.values()]
    rounds = round - max(tabled, default=0)
    if rounds >= QUIET and not any(True for _ in _open(world)):
        yield Advice(code="no-draft", args={"rounds": rounds})


def _brackets(world: World) -> Iterator[Advice]:
    """A text has kept its reserved values for rounds."""
    for draft in _open(world):
        rounds = world.public.stage.round - draft.tabled
        if draft.brackets and rounds >= 1:
            args: dict[str, str | int] = {"draft": draft.title, "rounds": rounds}
            yield Advice(code="brackets-old", args=args | {"count": len(draft.brackets)})


def _windows(world: World) -> Iterator[Advice]:
    """Two rivals are both ready, and no text between them is on the table."""
    scenario = world.hidden.scenario
    rivals = {frozenset((r.holder, r.of)) for r in scenario.relations if r.rival}
    between = [set(draft.parties) for draft in _open(world)]
    for one, other in combinations((party.id for party in scenario.parties), 2):
        if frozenset((one, other)) not in rivals:
            continue
        if any({one, other} <= parties for parties in between):
            continue
        if _ready(world, one, other) and _ready(world, other, one):
            yield Advice(code="window-unused", args={"party": one, "other": other})


def _ready(world: World, party: str, towards: str) -> bool:
    conditions = world.hidden.parties[party].conditions
    questioned = towards in world.public.record.questioned
    return readiness(conditions, world.hidden.scenario.lens, questioned) >= READY


def _open(world: World) -> Iterator[Draft]:
    return (draft for draft in world.known[CONTROL].drafts.values() if draft.status == "open")


__all__ = ["MOST", "QUIET", "Advice", "coach"]
