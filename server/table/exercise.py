"""An exercise: decide, append, tell. Store first, tell afterwards.

One entry of an exercise is in flight at a time; the next command is decided when its predecessor
is durable. The key (exercise, number) is the only lock: whoever finds its number taken reads
what it missed and decides again.

What is durable is told at once if nothing else waits, and otherwise together with what is about
to be: in a hurry, several entries make one message.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import structlog

from game_rules.deadlines import due
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.commands import Command, Overslept, TimePassed
from game_rules.record.events import Crewed, Refused, UnderstudyIn
from game_rules.record.world import World
from server.archive.entries import derived_id, digest, to_entry, to_row
from server.archive.event_log import EventLog, Outcome, Row
from server.archive.moments import Moments, Wakefulness
from server.logs import detailed
from server.meters import meters
from server.table.bus import Bus, Moved, NoBus
from server.table.past import Past
from server.table.presence import Presence
from server.table.rooms import Room, here, names_in
from server.table.viewers import Viewers
from server.table.wishes import BROKEN, TRY_AGAIN, Answer, Done, Lost, Overtaken, Wish

TOGETHER = 8
"""Entries at most that are told together, when the next always waits already. Calibrated: the
delegations of the largest case, each with a command on its way."""
A_MOMENT = 0.1
"""Seconds in which nobody reads a text that has changed, and sees what can be done with it."""
log = structlog.get_logger()


@dataclass(slots=True)
class Table:
    """What all exercises share."""

    log: EventLog
    moments: Moments
    awake: Wakefulness
    bus: Bus = field(default_factory=NoBus)
    told: Callable[["Exercise"], None] = field(default=lambda _exercise: None)
    """Called after entries were stored and told: understudies and deadlines."""
    opened: Callable[["Exercise"], None] = field(default=lambda _exercise: None)
    """Called when an exercise has been read from the log."""
    closed: Callable[["Exercise"], None] = field(default=lambda _exercise: None)
    """Called when an exercise is no longer kept in memory."""


class Exercise:
    """One running game."""

    def __init__(self, room: Room, past: Past, table: Table) -> None:
        self.id = room.exercise
        self.seminar = room.seminar
        self.account = room.account
        self.place = room.place
        self.people = room.people
        self.past = past
        self.viewers = Viewers(past, _in_a_moment)
        self.presence = Presence(room.exercise, table.bus)
        self.acted: dict[str, int] = {}
        """Seat → when its person last did something, or came, as far as it was seen here."""
        self.lost = False
        """Its state is in doubt; whoever needs it must load it again."""
        self._table = table
        self._waiting: deque[Wish] = deque()
        self._busy = False
        self._reading: asyncio.Task[None] | None = None
        self._head = past.number
        """How far the log goes, as far as we have heard."""
        self._untold = 0
        """Entries that are durable and were not told yet."""
        self._stored_wishes: list[Wish] = []
        """Whose entries these are: they are answered when these are told."""
        self._reseated = False
        """Whether one of these seats somebody anew."""
        self._followed: asyncio.Future[None] | None = None
        """Done with the next entries that are told, for whoever waits for them."""

    @property
    def world(self) -> World:
        """The world after the last entry that is durable."""
        return self.past.world

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._waiting and not self._busy

    def submit(
        self,
        seat: str,
        id: str,
        command: Command,
        answer: Callable[[Answer], None],
        still: Callable[[], bool] = lambda: True,
    ) -> None:
        """Takes a wish; `answer` is called once, when it is known what became of it."""
        if self.lost:
            answer(Lost())
            return
        self._waiting.append(Wish(seat, id, command, answer, still))
        self._go_on()

    async def do(
        self, seat: str, id: str, command: Command, still: Callable[[], bool] = lambda: True
    ) -> Answer:
        """The same, for whoever can wait."""
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.submit(seat, id, command, future.set_result, still)
        return await asyncio.shield(future)

    def hear(self, head: int) -> None:
        """Hears how far the log goes; what is further than here is read when somebody looks."""
        self._head = max(self._head, head)
        if self._head > self.past.number and self.viewers.slots:
            self._go_on()

    async def follow(self, head: int) -> None:
        """The same, and reads it in any case, and waits until it is told."""
        self._head = max(self._head, head)
        self._go_on()
        while self.past.number < head and not self.lost:
            if self._followed is None:
                self._followed = asyncio.get_running_loop().create_future()
            await asyncio.shield(self._followed)

    def is_done(self, seat: str, id: str) -> bool:
        """Whether a seat's command is in the log."""
        return id in self.past.ids.get(seat, {})

    async def knows(self, seat: str) -> bool:
        """Whether somebody has this seat; who has come elsewhere is looked up."""
        if seat not in self.people:
            read = self._table.log.read
            self.people.update(await read(lambda connection: names_in(connection, self.id)))
        return seat in self.people

    def name_of(self, seat: str) -> str:
        """What the person in a seat is called; empty for those without a name."""
        return self.people.get(seat, "")

    def look_who_is_here(self) -> None:
        """Tells everybody who is here, if that has changed."""
        self.presence.say(slot.listener.seat for slot in self.viewers.slots)
        present = self.presence.seats
        for seat in present:
            self.acted.setdefault(seat, self._table.moments.now())
        self.viewers.say_who_is_here(here(self.world, self.people, present))
        self.hear(self._head)  # perhaps the first to look at what was only heard of

    def look_at_the_clock(self) -> None:
        """Lets the clock say what it has to say, if anything is due."""
        self._go_on()

    # One at a time -------------------------------------------------------------

    def _go_on(self) -> None:
        while not self._busy and not self.lost:
            if self._head > self.past.number:
                self._read_on(None)
                return
            now = self._table.moments.now()
            wish = self._clock(now)
            if wish is None:
                if not self._waiting:
                    return
                wish = self._waiting.popleft()
            answer = self._begin(wish, now)
            if isinstance(answer, Refused) and wish.seat != "clock":
                self._read_on(wish, answer)
            elif answer is not None:
                self._tell()
                wish.answer(answer)
                self.viewers.pay()
                if isinstance(wish.command, TimePassed | Overslept):
                    return  # refused; whoever looks at the clock next tries it again

    def _clock(self, now: int) -> Wish | None:
        """What the clock says before anybody else is heard."""
        moment = due(self.past.world)
        if moment is None or moment > now or not self._table.awake.is_certain():
            return None
        slept = self._table.awake.slept_through(moment)
        command = Overslept(due=moment) if slept else TimePassed(due=moment)
        id = derived_id(self.id, "clock", self.past.number + 1)
        return Wish("clock", id, command, self._clock_answered)

    def _clock_answered(self, answer: Answer) -> None:
        if isinstance(answer, Refused):
            log.error("clock-refused", exercise=self.id, code=answer.code)

    def _begin(self, wish: Wish, now: int) -> Answer | None:  # noqa: PLR0911 - each of its own kind
        """Decides a wish and hands it to the log; an answer if it goes no further."""
        past = self.past
        before = past.world
        said = past.ids.get(wish.seat, {}).get(wish.id)
        if said is not None:
            return Done() if said == digest(wish.command) else Refused(code="id-used")
        if not wish.still():
            return Overtaken()
        actor = actor_of(before, wish.seat)
        if actor is None:
            return Refused(code="no-seat")
        was_due = due(before)
        if was_due is not None and was_due <= now and not isinstance(actor, Clock):
            return TRY_AGAIN  # the clock is to speak first, and does not know yet what to say
        at = max(now, past.at)
        try:
            event = decide(before, actor, wish.command, at)
            if isinstance(event, Refused):
                return event
            entry = Entry(
                number=past.number + 1,
                at=at,
                actor=actor,
                id=wish.id,
                command=wish.command,
                event=event,
            )
            world = evolve(before, event)
            row = to_row(self.id, entry, past.hash)
        except Exception:  # whatever the rules do, the table stands
            log.exception("rules-broke", exercise=self.id, command=type(wish.command).__name__)
            return BROKEN
        self._busy = True
        then = due(world)
        self._table.log.append(
            row, "same" if then == was_due else then, partial(self._stored, wish, entry, row, world)
        )
        return None

    def _stored(self, wish: Wish, entry: Entry, row: Row, world: World, outcome: Outcome) -> None:
        match outcome:
            case "stored":
                self._follow(entry, row, world, own=True)
                self._busy = False
                if detailed():
                    log.debug(
                        "stored",
                        exercise=self.id,
                        number=entry.number,
                        id=wish.id,
                        command=type(wish.command).__name__,
                    )
                self._table.bus.call(self.id, Moved(number=entry.number))
                self._stored_wishes.append(wish)
            case "failed":
                self._busy = False
                self._tell()
                wish.answer(TRY_AGAIN)
                if isinstance(wish.command, TimePassed | Overslept):
                    return  # the clockwork tries again; nobody spins on a full disk
            case "behind" | "unknown":
                self._read_on(wish)
                return
        self._go_on()
        if not self._busy or self._untold >= TOGETHER:
            self._tell()

    def _follow(self, entry: Entry, row: Row, world: World, *, own: bool = False) -> None:
        self.past.follow(entry, row, world, own=own)
        self._untold += 1
        self._reseated = self._reseated or seats_changed(entry)
        if isinstance(entry.actor, Delegate):
            self.acted[entry.actor.seat] = entry.at

    def _tell(self) -> None:
        """Tells everybody what is new, and lets them sit down where they now belong."""
        if not self._untold:
            return
        reseated, self._untold, self._reseated = self._reseated, 0, False
        self._head = max(self._head, self.past.number)
        self._answer_stored()
        self.viewers.renew()
        if reseated:
            for slot in self.viewers.slots:
                slot.listener.move()
            self.look_who_is_here()
        self._wake_those_who_wait()
        self._table.told(self)

    def _answer_stored(self) -> None:
        stored, self._stored_wishes = self._stored_wishes, []
        for wish in stored:
            wish.answer(Done())

    def _wake_those_who_wait(self) -> None:
        if self._followed is not None:
            self._followed.set_result(None)
            self._followed = None

    def _read_on(self, wish: Wish | None, refusal: Refused | None = None) -> None:
        """Reads what was missed; a wish that it came in the way of is taken up again then.

        With a refusal: it is told only if nothing was missed. The command may be in the log by
        another process, and what was so here may no longer be so.
        """
        self._busy = True
        self._reading = asyncio.get_running_loop().create_task(self._catch_up(wish, refusal))

    async def _catch_up(self, wish: Wish | None, refusal: Refused | None) -> None:
        try:
            missed = await self._table.log.rows(self.id, after=self.past.number)
            entries = [to_entry(row) for row in missed]
            moved = any(map(seats_changed, entries))
            if moved:  # somebody was dealt in elsewhere, under a name that is not in the log
                read = self._table.log.read
                self.people.update(await read(lambda connection: names_in(connection, self.id)))
        except Exception as error:  # noqa: BLE001 - whatever it was, the log cannot be read
            self._cannot_read(wish, refusal, error)
            return
        try:
            for entry, row in zip(entries, missed, strict=True):
                self._follow(entry, row, evolve(self.world, entry.event))
        except Exception:  # memory is in doubt and the log is not
            log.exception("exercise-lost", exercise=self.id)
            self.lose(*([] if wish is None else [wish]))
            return
        self._tell()
        if missed:
            lag = self._table.moments.now() - missed[-1].at
            meters.doorbell.add(max(0, lag) / 1000)
        else:
            self._head = self.past.number  # what we heard of is not there, or not yet
        self._busy = False
        if wish is not None and refusal is not None and not missed:
            wish.answer(refusal)
        elif wish is not None:
            self._waiting.appendleft(wish)
        self._go_on()

    def _cannot_read(self, wish: Wish | None, refusal: Refused | None, error: Exception) -> None:
        log.error("log-unread", exercise=self.id, error=type(error).__name__)
        if wish is not None and refusal is None:
            self.lose(wish)  # nobody knows whether it is done
            return
        self._busy = False
        self._head = self.past.number  # the lookout asks again
        self._tell()
        if wish is not None:
            wish.answer(TRY_AGAIN)
        self._go_on()

    def lose(self, *wishes: Wish) -> None:
        """Gives up what is in memory: everybody comes back and finds what is in the log."""
        self.lost = True
        self._answer_stored()
        for wish in (*wishes, *self._waiting):
            wish.answer(Lost())
        self._waiting.clear()
        for slot in self.viewers.slots:
            slot.listener.leave("try-again")
        self._wake_those_who_wait()
        self._table.closed(self)


def _in_a_moment(work: Callable[[], None]) -> None:
    asyncio.get_running_loop().call_later(A_MOMENT, work)


def seats_changed(entry: Entry) -> bool:
    """Whether an entry seats somebody, or an understudy, anew."""
    for told in entry.event.known:
        for known in told.facts:
            if isinstance(known, Crewed):
                return True
    return any(isinstance(fact, UnderstudyIn) for fact in entry.event.hidden)


def actor_of(world: World, seat: str) -> Actor | None:
    """Who a seat is now; None if it is in no delegation."""
    match seat.split(":"):
        case ["control"]:
            return Control()
        case ["clock"]:
            return Clock()
        case ["bot", party]:
            return Deputy(party=party)
    for party, known in world.known.items():
        if seat in known.crew:
            return Delegate(seat=seat, party=party)
    return None


__all__ = ["Exercise", "Table", "actor_of"]
