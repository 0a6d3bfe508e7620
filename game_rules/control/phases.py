"""Phases: talks, decisions, resolution, reading, and round again."""

from game_rules.control.allowances import has_time, hold, own_times
from game_rules.evolve import evolve
from game_rules.record.commands import Phase
from game_rules.record.events import (
    Ended,
    Event,
    Guessed,
    OrdersWritten,
    Paused,
    PhaseOpened,
    Told,
    together,
)
from game_rules.record.world import Orders, World
from game_rules.resolution.resolution import resolve
from game_rules.resolution.thaw import thaw
from game_rules.scenario.constants import CONSTANTS, Constants

GRACE = 60_000
"""Milliseconds that a phase whose end was slept through still has once it is resumed."""


def manned(world: World) -> tuple[str, ...]:
    """Playable parties for which a person or a bot acts: those that the others wait for."""
    return tuple(
        party.id
        for party in world.public.board.parties
        if party.playable and (world.known[party.id].crew or world.known[party.id].bot)
    )


def waited_for(world: World) -> tuple[str, ...]:
    """Those for whom the running phase waits: all, or who has more time once that of all is up."""
    if world.public.stage.over is None:
        return manned(world)
    return tuple(party for party in manned(world) if has_time(world, party))


def all_done(world: World) -> bool:
    """Whether everybody who is waited for has said that the running phase can end."""
    waited = waited_for(world)
    if world.public.stage.status != "running" or not waited:
        return False
    return all(_done(world, party) for party in waited)


def _done(world: World, party: str) -> bool:
    stage = world.public.stage
    return _sealed(world, party) if stage.phase == "decisions" else party in stage.ready


def _sealed(world: World, party: str) -> bool:
    orders = world.known[party].orders
    return orders is not None and orders.round == world.public.stage.round and orders.sealed


def close_if_done(world: World, event: Event, at: int, k: Constants = CONSTANTS) -> Event:
    """The event, and with it the end of the phase if nobody is waited for any more."""
    if sum(not _done(world, party) for party in waited_for(world)) > 1:
        return event  # one party's nod or seal is not enough
    after = evolve(world, event)
    return together(event, close(after, at, k)) if all_done(after) else event


def time_up(world: World, at: int, k: Constants = CONSTANTS) -> Event:
    """The end of the phase, unless it waits for some who have more time than the others."""
    undone = tuple(party for party in manned(world) if not _done(world, party))
    return hold(world, undone, at) or close(world, at, k)


def close(world: World, at: int, k: Constants = CONSTANTS) -> Event:
    """What follows the running phase; decisions are followed by their resolution."""
    stage = world.public.stage
    match stage.phase:
        case "talks":
            return _open(world, stage.round, "decisions", at)
        case "reading":
            return open_talks(world, stage.round + 1, at)
        case "decisions":
            return _resolved(world, at, k)


def _resolved(world: World, at: int, k: Constants) -> Event:
    resolution = together(resolve(world, at, k), _guesses_kept(world))
    round = world.public.stage.round
    if round >= world.hidden.scenario.rounds:
        return together(resolution, Event(public=(Ended(reason="complete"),)))
    if world.public.board.reading:
        return together(resolution, _open(world, round, "reading", at))
    return together(resolution, open_talks(evolve(world, resolution), round + 1, at))


def open_talks(world: World, round: int, at: int) -> Event:
    """A new round's talks, with an empty sheet of orders for every delegation."""
    sheets = tuple(
        Told(viewers=(party.id,), facts=(OrdersWritten(orders=Orders(round=round)),))
        for party in world.public.board.parties
        if party.playable
    )
    return together(_open(world, round, "talks", at), Event(known=sheets), thaw(world, round))


def _open(world: World, round: int, phase: Phase, at: int) -> Event:
    board = world.public.board
    seconds = {"talks": board.talks, "decisions": board.decisions, "reading": board.reading}
    due = at + seconds[phase] * 1000
    names = world.hidden.scenario.round_names
    name = names[round - 1] if round <= len(names) else {}
    opened = Event(public=(PhaseOpened(round=round, phase=phase, due=due, name=name),))
    return together(opened, own_times(world, seconds[phase]))


def _guesses_kept(world: World) -> Event:
    return Event(
        known=tuple(
            Told(viewers=(party,), facts=(Guessed(guess=known.orders.estimate),))
            for party, known in world.known.items()
            if known.orders
            and known.orders.round == world.public.stage.round
            and known.orders.estimate
        )
    )


def overslept() -> Event:
    """Nobody was there when the phase should have ended: it waits for somebody to resume it."""
    return Event(public=(Paused(left=GRACE, reason="overslept"),))


__all__ = [
    "GRACE",
    "all_done",
    "close",
    "close_if_done",
    "manned",
    "open_talks",
    "overslept",
    "time_up",
    "waited_for",
]
