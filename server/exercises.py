"""Exercises: load, decide, append, tell. Store first, tell afterwards.

One entry of an exercise is in flight at a time; the next command is decided when its predecessor
is durable. The key (exercise, number) is the only lock: whoever finds its number taken reads
what it missed and decides again.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field

import structlog
from sqlalchemy import Connection

from game_rules.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.commands import Command, Overslept, TimePassed
from game_rules.deadlines import due
from game_rules.decide import decide
from game_rules.events import Crewed, Refused, UnderstudyIn
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.world import World
from server.entries import derived_id, digest, to_entry, to_row
from server.event_log import EventLog, Outcome, Row, rows
from server.moments import Moments, Wakefulness
from server.past import Past, remember
from server.rooms import Room, here, room_of
from server.viewers import Viewers

A_MOMENT = 0.1
"""Seconds that people take for no time at all; longer, and they notice that they wait."""
log = structlog.get_logger()


@dataclass(frozen=True, slots=True)
class Done:
    """The command is in the log, for good."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Nobody knows yet what became of the command: send it again, with the same id."""


Answer = Done | Refused | Lost
TRY_AGAIN = Refused(code="try-again")
"""The command is certainly not in the log, and not because of the rules."""
BROKEN = Refused(code="rules-broke")
"""The rules failed on it; the exercise stands as before."""


@dataclass(slots=True)
class Wish:
    """A command on its way."""

    seat: str
    id: str
    command: Command
    answer: Callable[[Answer], None]


@dataclass(slots=True)
class Table:
    """What all exercises share."""

    log: EventLog
    moments: Moments
    awake: Wakefulness
    told: Callable[["Exercise", Entry], None] = field(default=lambda _exercise, _entry: None)
    """Called after an entry was stored and told: understudies and deadlines."""
    opened: Callable[["Exercise"], None] = field(default=lambda _exercise: None)
    """Called when an exercise has been read from the log."""


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
        self.acted: dict[str, int] = {}
        """Seat → when its person last did something, or came, as far as it was seen here."""
        self.lost = False
        """Its state is in doubt; whoever needs it must load it again."""
        self._table = table
        self._waiting: deque[Wish] = deque()
        self._busy = False
        self._reading: asyncio.Task[None] | None = None

    @property
    def world(self) -> World:
        """The world after the last entry that is durable."""
        return self.past.world

    @property
    def idle(self) -> bool:
        """Whether nothing is on its way."""
        return not self._waiting and not self._busy

    def submit(
        self, seat: str, id: str, command: Command, answer: Callable[[Answer], None]
    ) -> None:
        """Takes a wish; `answer` is called once, when it is known what became of it."""
        if self.lost:
            answer(Lost())
            return
        self._waiting.append(Wish(seat, id, command, answer))
        self._go_on()

    async def do(self, seat: str, id: str, command: Command) -> Answer:
        """The same, for whoever can wait."""
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.submit(seat, id, command, future.set_result)
        return await asyncio.shield(future)

    def is_done(self, seat: str, id: str) -> bool:
        """Whether a seat's command is in the log."""
        return id in self.past.ids.get(seat, {})

    def name_of(self, seat: str) -> str:
        """What the person in a seat is called; empty for those without a name."""
        return self.people.get(seat, "")

    def look_who_is_here(self) -> None:
        """Tells everybody who is here, if that has changed."""
        for slot in self.viewers.slots:
            self.acted.setdefault(slot.listener.seat, self._table.moments.now())
        self.viewers.say_who_is_here(here(self.world, self.people, self.viewers.slots))

    def look_at_the_clock(self) -> None:
        """Lets the clock say what it has to say, if anything is due."""
        self._go_on()

    # One at a time -------------------------------------------------------------

    def _go_on(self) -> None:
        while not self._busy and not self.lost:
            wish = self._clock() or (self._waiting.popleft() if self._waiting else None)
            if wish is None:
                return
            answer = self._begin(wish)
            if answer is not None:
                wish.answer(answer)
                if isinstance(wish.command, TimePassed | Overslept):
                    return  # refused; whoever looks at the clock next tries it again

    def _clock(self) -> Wish | None:
        """What the clock says before anybody else is heard."""
        moment = due(self.world)
        if moment is None or moment > self._table.moments.now():
            return None
        slept = self._table.awake.slept_through(moment)
        command = Overslept(due=moment) if slept else TimePassed(due=moment)
        id = derived_id(self.id, "clock", self.past.number + 1)
        return Wish("clock", id, command, self._clock_answered)

    def _clock_answered(self, answer: Answer) -> None:
        if isinstance(answer, Refused):
            log.error("clock-refused", exercise=self.id, code=answer.code)

    def _begin(self, wish: Wish) -> Answer | None:
        """Decides a wish and hands it to the log; an answer if it goes no further."""
        said = self.past.ids.get(wish.seat, {}).get(wish.id)
        if said is not None:
            return Done() if said == digest(wish.command) else Refused(code="id-used")
        actor = actor_of(self.world, wish.seat)
        if actor is None:
            return Refused(code="no-seat")
        at = max(self._table.moments.now(), self.past.at)
        try:
            event = decide(self.world, actor, wish.command, at)
            if isinstance(event, Refused):
                return event
            entry = Entry(
                number=self.past.number + 1,
                at=at,
                actor=actor,
                id=wish.id,
                command=wish.command,
                event=event,
            )
            world = evolve(self.world, event)
            row = to_row(self.id, entry, self.past.hash)
        except Exception:  # whatever the rules do, the table stands
            log.exception("rules-broke", exercise=self.id, command=type(wish.command).__name__)
            return BROKEN
        self._busy = True

        def stored(outcome: Outcome) -> None:
            self._stored(wish, entry, row, world, outcome)

        then = due(world)
        self._table.log.append(row, "same" if then == due(self.world) else then, stored)
        return None

    def _stored(self, wish: Wish, entry: Entry, row: Row, world: World, outcome: Outcome) -> None:
        match outcome:
            case "stored":
                self.past.follow(entry, row, world)
                self._busy = False
                wish.answer(Done())
                self._tell(entry)
            case "failed":
                self._busy = False
                wish.answer(TRY_AGAIN)
                if isinstance(wish.command, TimePassed | Overslept):
                    return  # the clockwork tries again; nobody spins on a full disk
            case "behind" | "unknown":
                self._reading = asyncio.get_running_loop().create_task(self._catch_up(wish))
                return
        self._go_on()

    def _tell(self, entry: Entry) -> None:
        self.viewers.renew()
        if isinstance(entry.actor, Delegate):
            self.acted[entry.actor.seat] = entry.at
        if _seats_changed(entry):
            for slot in self.viewers.slots:
                slot.listener.move()
            self.look_who_is_here()
        self._table.told(self, entry)

    async def _catch_up(self, wish: Wish) -> None:
        """Reads what was missed, tells it, and takes up the wish again."""
        try:
            for row in await self._table.log.rows(self.id, after=self.past.number):
                entry = to_entry(row)
                self.past.follow(entry, row, evolve(self.world, entry.event))
                self._tell(entry)
        except Exception:  # whatever it was, memory is in doubt and the log is not
            log.exception("exercise-lost", exercise=self.id)
            self.lose(wish)
            return
        self._busy = False
        self._waiting.appendleft(wish)
        self._go_on()

    def lose(self, *wishes: Wish) -> None:
        """Gives up what is in memory: everybody comes back and finds what is in the log."""
        self.lost = True
        for wish in (*wishes, *self._waiting):
            wish.answer(Lost())
        self._waiting.clear()
        for slot in self.viewers.slots:
            slot.listener.leave("try-again")


class Exercises:
    """All exercises that this process has open."""

    def __init__(self, table: Table) -> None:
        self._table = table
        self._open: dict[str, Exercise] = {}
        self._loading: dict[str, asyncio.Task[Exercise | None]] = {}

    @property
    def all(self) -> list[Exercise]:
        """Those in memory."""
        return list(self._open.values())

    async def find(self, id: str) -> Exercise | None:
        """An exercise, from memory or from the log; None if there is none."""
        exercise = self._open.get(id)
        if exercise is not None and not exercise.lost:
            return exercise
        task = self._loading.get(id)
        if task is None:
            task = asyncio.get_running_loop().create_task(self._load(id))
            self._loading[id] = task
            task.add_done_callback(lambda _task: self._loading.pop(id, None))
        return await asyncio.shield(task)

    async def _load(self, id: str) -> Exercise | None:
        def read(connection: Connection) -> tuple[Room, Past] | None:
            room = room_of(connection, id)
            past = remember(rows(connection, id))
            return (room, past) if room is not None and past is not None else None

        found = await self._table.log.read(read)
        if found is None:
            return None
        exercise = self._open[id] = Exercise(*found, self._table)
        self._table.opened(exercise)
        return exercise


def _in_a_moment(work: Callable[[], None]) -> None:
    asyncio.get_running_loop().call_later(A_MOMENT, work)


def _seats_changed(entry: Entry) -> bool:
    return any(isinstance(f, Crewed) for told in entry.event.known for f in told.facts) or any(
        isinstance(fact, UnderstudyIn) for fact in entry.event.hidden
    )


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


__all__ = [
    "BROKEN",
    "TRY_AGAIN",
    "Answer",
    "Done",
    "Exercise",
    "Exercises",
    "Lost",
    "Table",
    "actor_of",
]
