"""Facilitation: what control may do, and what comes of it.

A `may_` function refuses from control's own view; its namesake says what
happens once nothing was refused.
"""

from msgspec.structs import replace

from game_rules.control.allowances import LONGEST, raised
from game_rules.control.phases import open_talks
from game_rules.evolve import evolve
from game_rules.exact.sure import sure
from game_rules.record.commands import (
    End,
    EndPhase,
    Extend,
    Improvise,
    OpenDebrief,
    Pause,
    SendInject,
    TakeSeat,
    Understudy,
)
from game_rules.record.events import (
    Crewed,
    DebriefOpened,
    Ended,
    Event,
    Extended,
    HiddenFact,
    InjectSent,
    NewsCame,
    Paused,
    Refused,
    Resumed,
    Told,
    UnderstudyIn,
    together,
)
from game_rules.record.world import CONTROL, World
from game_rules.resolution.thaw import thaw
from game_rules.scenario.scenario import Text
from game_rules.seats.parties import all_playable, in_order, playable
from game_rules.seats.sight import View
from game_rules.seats.stages import going, meant_for
from game_rules.seats.wording import clean, reworded

SHARED = 2
"""People for each place of a case, where all are taken: beyond its number they share places."""

# Seats -----------------------------------------------------------------------


def may_take_seat(view: View, command: TakeSeat) -> Refused | None:
    """A person gets a role in a party that people play, while there is room."""
    place = seated(view, command.seat)
    if command.party is None:
        return None if place else Refused(code="no-seat")
    return (
        playable(view, command.party)
        or _role_exists(view, command.role)
        or (Refused(code="already-there") if place == (command.party, command.role) else None)
        or (None if place else _room(view))
    )


def seated(view: View, seat: str) -> tuple[str, str] | None:
    """The party and the role of a seat, as control sees them."""
    for party, sight in sure(view.oversight).parties.items():
        if seat in sight.crew:
            return party, sight.crew[seat]
    return None


def _role_exists(view: View, role: str | None) -> Refused | None:
    if any(known.id == role for known in view.board.roles):
        return None
    return Refused(code="no-such-role", args={"role": role or ""})


def _room(view: View) -> Refused | None:
    oversight = sure(view.oversight)
    taken = sum(len(sight.crew) for sight in oversight.parties.values())
    seats = SHARED * oversight.seats
    return None if taken < seats else Refused(code="exercise-full", args={"max": seats})


def take_seat(world: World, command: TakeSeat) -> Event:
    """The seat moves; where a bot played for the party, it yields."""
    crews: list[Told] = []
    yields: list[HiddenFact] = []
    for party, known in world.known.items():
        if command.seat in known.crew and party != command.party:
            left = {seat: role for seat, role in known.crew.items() if seat != command.seat}
            crews.append(_crewed(party, Crewed(crew=left, bot=known.bot)))
    if command.party is not None:
        known = world.known[command.party]
        crew = {**known.crew, command.seat: sure(command.role)}
        crews.append(_crewed(command.party, Crewed(crew=crew)))
        if known.bot is not None:
            yields.append(UnderstudyIn(party=command.party, bot=None))
    seated = Event(known=tuple(crews), hidden=tuple(yields))
    if command.party is None or command.seat not in world.hidden.allowances:
        return seated
    return together(seated, raised(evolve(world, seated), command.party, world.hidden.allowances))


def _crewed(party: str, fact: Crewed) -> Told:
    return Told(viewers=(party,), facts=(fact,))


def may_understudy(view: View, command: Understudy) -> Refused | None:
    """A bot can play any party that people could play, beside them if they are only away."""
    refused = playable(view, command.party)
    if refused is not None:
        return refused
    if sure(view.oversight).parties[command.party].bot == command.bot:
        return Refused(code="already-there")
    return None


def understudy(world: World, command: Understudy) -> Event:
    """The bot takes over, or gives the party back."""
    crew = world.known[command.party].crew
    return Event(
        known=(_crewed(command.party, Crewed(crew=crew, bot=command.bot)),),
        hidden=(UnderstudyIn(party=command.party, bot=command.bot),),
    )


# The clock -------------------------------------------------------------------


def may_start(view: View) -> Refused | None:
    """An exercise starts once."""
    return None if view.stage.status == "lobby" else Refused(code="already-started")


def start(world: World, at: int) -> Event:
    """Round one opens; bots play for parties that nobody plays."""
    bots = [
        understudy(world, Understudy(party=party.id, bot=party.bot))
        for party in world.hidden.scenario.parties
        if party.playable and not world.known[party.id].crew and not world.known[party.id].bot
    ]
    return together(*bots, open_talks(world, 1, at))


def pause(world: World, command: Pause, at: int) -> Event:
    """The clock stops and remembers what was left."""
    due = world.public.stage.due
    left = None if due is None else max(0, due - at)
    return Event(public=(Paused(left=left, reason=clean(command.reason)),))


def may_resume(view: View) -> Refused | None:
    """Only what was paused goes on."""
    return None if view.stage.status == "paused" else Refused(code="not-paused")


def resume(world: World, at: int) -> Event:
    """The clock goes on with what was left."""
    left = world.public.stage.left
    return Event(public=(Resumed(due=None if left is None else at + left),))


def may_extend(view: View, command: Extend) -> Refused | None:
    """The phase that runs or is paused can get up to a week more."""
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    if not 1 <= command.seconds <= LONGEST:
        return Refused(code="out-of-range", args={"min": 1, "max": LONGEST})
    return meant_for(view, command.round, command.phase) or reworded(command.reason)


def extend(world: World, command: Extend) -> Event:
    """The deadline moves; in a pause, what is left grows."""
    due = world.public.stage.due
    return Event(
        public=(
            Extended(
                due=None if due is None else due + command.seconds * 1000,
                seconds=command.seconds,
                reason=clean(command.reason),
            ),
        )
    )


def may_end_phase(view: View, command: EndPhase) -> Refused | None:
    """The phase that runs can be ended."""
    return going(view) or meant_for(view, command.round, command.phase) or reworded(command.reason)


def may_end(view: View, command: End) -> Refused | None:
    """What has begun and is not over can be ended."""
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    return reworded(command.reason)


def end(command: End) -> Event:
    """The exercise is over, without a crisis and without a verdict."""
    return Event(public=(Ended(reason=clean(command.reason)),))


# News ------------------------------------------------------------------------


def may_send_inject(view: View, command: SendInject) -> Refused | None:
    """A prepared inject can be sent once, while there is a resolution ahead to work it."""
    prepared = next((p for p in sure(view.papers).injects if p.id == command.inject), None)
    if prepared is None:
        return Refused(code="no-such-inject", args={"inject": command.inject})
    if prepared.id in sure(view.oversight).sent:
        return Refused(code="already-sent", args={"inject": command.inject})
    if view.stage.status not in {"running", "paused"}:
        return going(view)
    return reworded(command.reason)


def send_inject(world: World, command: SendInject) -> Event:
    """The news is told now; its effects come with the resolution ahead."""
    inject = next(i for i in world.hidden.scenario.injects if i.id == command.inject)
    stage = world.public.stage
    ahead = stage.round + 1 if stage.phase == "reading" else stage.round
    event = replace(
        _news(inject.id, inject.headline, inject.text, inject.to),
        hidden=(InjectSent(inject=inject.id, round=ahead),),
    )
    if ahead != stage.round:
        return event  # people read: the talks of the round ahead begin with its thaw
    return together(event, thaw(evolve(world, event), ahead))


def may_improvise(view: View, command: Improvise) -> Refused | None:
    """News of our own: a headline, to all or to parties of this table."""
    return (
        reworded(command.headline, 120, empty=False)
        or reworded(command.text, 2000)
        or reworded(command.reason)
        or all_playable(view, command.to)
    )


def improvise(world: World, command: Improvise) -> Event:
    """The news is told; it moves nothing but minds."""
    to = in_order(world.public.board, command.to)
    return _news("", {"en": clean(command.headline)}, {"en": clean(command.text)}, to)


def _news(inject: str, headline: Text, text: Text, to: tuple[str, ...]) -> Event:
    news = NewsCame(inject=inject, headline=headline, text=text, to=to)
    if not to:
        return Event(public=(news,))
    return Event(known=(Told(viewers=(*to, CONTROL), facts=(news,)),))


# The debrief -----------------------------------------------------------------


def may_open_debrief(view: View, command: OpenDebrief) -> Refused | None:
    """The debrief opens after any resolved round, and closes again for play to go on."""
    stage = view.stage
    if stage.debrief == command.open:
        return Refused(code="already-open" if command.open else "already-closed")
    resolved = stage.round > 1 or stage.phase == "reading" or stage.status == "ended"
    return None if resolved else Refused(code="nothing-to-debrief")


def open_debrief(command: OpenDebrief) -> Event:
    """Declassified, or closed again."""
    return Event(public=(DebriefOpened(open=command.open),))


__all__ = [
    "end",
    "extend",
    "improvise",
    "may_end",
    "may_end_phase",
    "may_extend",
    "may_improvise",
    "may_open_debrief",
    "may_resume",
    "may_send_inject",
    "may_start",
    "may_take_seat",
    "may_understudy",
    "open_debrief",
    "pause",
    "resume",
    "send_inject",
    "start",
    "take_seat",
    "understudy",
]
