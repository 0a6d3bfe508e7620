"""Allowances: time for those who need more of it than the others.

A person may have a standing factor, which holds for every phase, and a delegation may be given
more time for the phase that runs. A delegation knows how much longer it has; for whom, and why,
only control sees. When the time of all is up, the phase goes on for those who have more and are
not done: everybody sees that it does, and until when, and nobody is told for whom. It ends as
soon as they are done. Who is not waited for may act meanwhile like always.
"""

from typing import Final

from game_rules.exact.sure import sure
from game_rules.record.actors import Actor, Delegate
from game_rules.record.commands import AllowTime, GiveTime, WishTime
from game_rules.record.events import (
    Event,
    Held,
    Refused,
    TimeAllowed,
    TimeGiven,
    TimeWished,
    Told,
    together,
)
from game_rules.record.world import OwnTime, World
from game_rules.seats.parties import playable
from game_rules.seats.sight import View
from game_rules.seats.stages import going, meant_for

AS_ALL: Final = 1000
"""The factor, in thousandths, of those who have as much time as everybody."""
NO_LIMIT: Final = 0
"""The factor of those for whom no clock runs."""
MOST: Final = 10_000
"""Ten times as long: what WCAG 2.2 (2.2.1) asks that a limit can be stretched to."""
LONGEST: Final = 7 * 24 * 3600
"""Seconds that can be given at once: a week, for courses that play by mail."""


# Wished and granted ------------------------------------------------------------


def may_wish_time(_view: View, actor: Actor, command: WishTime) -> Refused | None:
    """A person may, at any time; control alone hears of it."""
    if not isinstance(actor, Delegate):
        return Refused(code="not-yours")
    return _factor(command.factor)


def wish_time(actor: Actor, command: WishTime) -> Event:
    """Control sees the wish beside the person's name."""
    seat = actor.seat if isinstance(actor, Delegate) else ""
    return Event(hidden=(TimeWished(seat=seat, factor=command.factor),))


def may_allow_time(view: View, command: AllowTime) -> Refused | None:
    """Control may, for somebody in a delegation."""
    oversight = sure(view.oversight)
    if not any(command.seat in sight.crew for sight in oversight.parties.values()):
        return Refused(code="no-seat")
    now = oversight.allowances.get(command.seat, AS_ALL)
    if now == command.factor and command.seat not in oversight.wishes:
        return Refused(code="already-there")
    return _factor(command.factor)


def _factor(factor: int) -> Refused | None:
    if factor == NO_LIMIT or AS_ALL <= factor <= MOST:
        return None
    return Refused(code="out-of-range", args={"min": AS_ALL, "max": MOST})


def allow_time(world: World, command: AllowTime) -> Event:
    """It holds from now on; of a running phase nothing is ever taken back."""
    allowed = TimeAllowed(seat=command.seat, factor=command.factor)
    party = next(party for party, known in world.known.items() if command.seat in known.crew)
    return together(
        Event(hidden=(allowed,)),
        raised(world, party, {**world.hidden.allowances, command.seat: command.factor}),
    )


def may_give_time(view: View, command: GiveTime) -> Refused | None:
    """Control may, for the phase that runs or is paused."""
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    if not 1 <= command.seconds <= LONGEST:
        return Refused(code="out-of-range", args={"min": 1, "max": LONGEST})
    return meant_for(view, command.round, command.phase) or playable(view, command.party)


def give_time(world: World, command: GiveTime) -> Event:
    """The delegation has so much more than it had, or than all have had by now."""
    own, over = world.known[command.party].time, world.public.stage.over
    if own is not None and own.extra is None:
        return _told(command.party, own)
    had = max(own.extra or 0 if own else 0, over or 0)
    return _longer(world, command.party, had + command.seconds * 1000)


# What becomes of it ------------------------------------------------------------


def raised(world: World, party: str, allowances: dict[str, int]) -> Event:
    """More time in the phase that runs, where the crew's factors have come to give more."""
    stage, board = world.public.stage, world.public.board
    if stage.status not in {"running", "paused"}:
        return Event()
    seconds = {"talks": board.talks, "decisions": board.decisions, "reading": board.reading}
    extra = _extra(world.known[party].crew, allowances, seconds[stage.phase])
    own = world.known[party].time
    if (own is not None and own.extra is None) or (extra is not None and extra <= _held(own)):
        return Event()
    return _longer(world, party, extra)


def _held(own: OwnTime | None) -> int:
    return (own.extra or 0) if own else 0


def _longer(world: World, party: str, extra: int | None) -> Event:
    """The delegation is told; a phase that waits already waits longer."""
    over = world.public.stage.over
    told = _told(party, OwnTime(extra=extra))
    if over is None or (extra is not None and extra <= over):
        return told
    more = None if extra is None else extra - over
    return together(told, Event(public=(Held(more=more),)))


def own_times(world: World, seconds: int) -> Event:
    """How much longer than all others each delegation has in a phase that opens."""
    told: list[Event] = []
    for party in world.public.board.parties:
        known = world.known[party.id]
        extra = _extra(known.crew, world.hidden.allowances, seconds)
        if extra is None or extra > 0:
            told.append(_told(party.id, OwnTime(extra=extra)))
        elif known.time is not None:
            told.append(_told(party.id, None))
    return together(*told)


def _extra(crew: dict[str, str], allowances: dict[str, int], seconds: int) -> int | None:
    """Milliseconds beyond the time of all, by whoever of the crew needs most; None: no limit."""
    factors = [allowances.get(seat, AS_ALL) for seat in crew]
    if NO_LIMIT in factors:
        return None
    return seconds * (max(factors, default=AS_ALL) - AS_ALL)


def _told(party: str, time: OwnTime | None) -> Event:
    return Event(known=(Told(viewers=(party,), facts=(TimeGiven(time=time),)),))


def has_time(world: World, party: str) -> bool:
    """Whether a delegation has more time than all others in this phase."""
    time = world.known[party].time
    return time is not None and (time.extra is None or time.extra > 0)


def hold(world: World, undone: tuple[str, ...], at: int) -> Event | None:
    """The phase goes on for those who have more time and are not done; None if there are none."""
    stage = world.public.stage
    extras = [sure(world.known[party].time).extra for party in undone if has_time(world, party)]
    if stage.over is not None or not extras:
        return None
    more = None if None in extras else max(extra or 0 for extra in extras)
    if more is not None and sure(stage.due) + more <= at:
        return None  # that is over too
    return Event(public=(Held(more=more),))


__all__ = [
    "AS_ALL",
    "LONGEST",
    "MOST",
    "NO_LIMIT",
    "allow_time",
    "give_time",
    "has_time",
    "hold",
    "may_allow_time",
    "may_give_time",
    "may_wish_time",
    "own_times",
    "raised",
    "wish_time",
]
