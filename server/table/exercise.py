"""An exercise: decide, append, tell. Store first, tell afterwards.

What has come by the end of a turn of the loop is decided as one run, stored in one piece and told
with one message; while it is on its way nothing else is decided. The key (exercise, number) is the
only lock: whoever finds a number taken reads what it missed and decides again.
"""

import asyncio
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, field
from functools import partial

import structlog

from game_rules.deadlines import due
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.actors import Delegate
from game_rules.record.commands import Command, Overslept, TimePassed
from game_rules.record.events import Refused
from game_rules.record.world import World
from server.archive.entries import derived_id, to_entry
from server.archive.event_log import EventLog, Outcome
from server.archive.moments import Moments, Wakefulness
from server.archive.row import Row
from server.logs import detailed
from server.meters import meters
from server.table.bus import Bus, Moved, NoBus, Noted
from server.table.past import Past
from server.table.presence import Presence
from server.table.rooms import Room, here, names_in, seats_changed
from server.table.run import TOGETHER, Run
from server.table.sight import A_MOMENT
from server.table.viewers import Viewers
from server.table.wishes import DONE, TRY_AGAIN, Answer, Lost, Wish

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
        self.holders = room.holders
        self.place = room.place
        self.people, self.blanked = room.people, room.blanked
        self.past = past
        self.viewers = Viewers(past, _in_a_moment())
        self.presence = Presence(room.exercise, table.bus)
        self.acted: dict[str, int] = {}
        """Seat → when its person last did something, or came, as far as it was seen here."""
        self._noted = ""
        """The mark of the notebook that facilitators were told of last."""
        self.lost = False
        """Its state is in doubt; whoever needs it must load it again."""
        self._table = table
        self._waiting: deque[Wish] = deque()
        self._wanted = False
        """Whether there may be something to decide: when this turn of the loop is over, or when
        what is on its way has come."""
        self._busy = False
        """Whether something is on its way to the log, or from it."""
        self._alone = 0
        """Wishes that are stored one by one: of a run that could not be stored."""
        self._reading: asyncio.Task[None] | None = None
        self._head = past.number
        """How far the log goes, as far as we have heard."""
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
        still: Callable[[], bool] | None = None,
    ) -> None:
        """Takes a wish; `answer` is called once, when it is known what became of it."""
        if self.lost:
            answer(Lost())
            return
        self._waiting.append(Wish(seat, id, command, answer, still))
        self._go_on()

    async def do(
        self, seat: str, id: str, command: Command, still: Callable[[], bool] | None = None
    ) -> Answer:
        """The same, for whoever can wait."""
        future: asyncio.Future[Answer] = asyncio.get_running_loop().create_future()
        self.submit(seat, id, command, future.set_result, still)
        return await asyncio.shield(future)  # what is on its way is answered, heard or not

    def hear(self, head: int) -> None:
        """Hears how far the log goes; what is further than here is read when somebody looks."""
        self._head = max(self._head, head)
        if self._head > self.past.number and self.viewers.slots:
            self._go_on()

    def ring(self) -> None:
        """Tells the other processes how far the log goes, if anybody looks on there."""
        if self.presence.elsewhere:
            self._table.bus.call(self.id, Moved(number=self.past.number))

    def note(self, mark: str) -> None:
        """Tells facilitators, here and at the other processes, that the notebook holds this now.

        It is stored already; what it says they ask for themselves.
        """
        self._table.bus.call(self.id, Noted(mark=mark))
        self.hear_note(mark)

    def hear_note(self, mark: str) -> None:
        """Tells facilitators here what the notebook holds, if that is news."""
        if mark != self._noted:
            self._noted = mark
            self.viewers.say_what_is_noted(mark)

    async def follow(self, head: int) -> None:
        """The same, and reads it in any case, and waits until it is told; raises if it cannot."""
        self._head = max(self._head, head)
        self._go_on()
        while self.past.number < min(head, self._head) and not self.lost:
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

    # One run at a time ---------------------------------------------------------

    def _go_on(self) -> None:
        if not self._wanted:
            self._wanted = True
            if not self._busy:
                self._table.log.soon(self._decide)

    def _free(self) -> None:
        """Nothing is on its way any more."""
        self._busy = False
        if self._wanted:
            self._table.log.soon(self._decide)

    def _take_up(self, wishes: list[Wish]) -> None:
        """Wishes are to be decided again, before all others; the clock speaks for itself."""
        self._waiting.extendleft(wish for wish in reversed(wishes) if wish.seat != "clock")
        self._wanted = True

    def _decide(self) -> None:
        if self._busy:
            return  # then it is wanted later
        self._wanted = False
        while not self.lost:
            if self._head > self.past.number:
                self._read_on([])
                return
            # Another's clock may be ahead: when it stored something has been, for all.
            at = max(self._table.moments.now(), self.past.at)
            wish = self._clock(at)
            if wish is None:
                if not self._waiting:
                    return
                wish = self._waiting.popleft()
            run = Run(self.id, self.past, at)
            answer = run.take(wish)
            if answer is None:
                self._append(run)
                return
            if isinstance(answer, Refused) and wish.seat != "clock":
                self._read_on([wish], answer)
                return
            wish.answer(answer)
            self.viewers.pay()
            if wish.seat == "clock":
                return  # refused; whoever looks at the clock next tries it again

    def _clock(self, at: int) -> Wish | None:
        """What the clock says before anybody else is heard."""
        moment = due(self.past.world)
        if moment is None or moment > at or not self._table.awake.is_certain():
            return None
        slept = self._table.awake.slept_through(moment)
        command = Overslept(due=moment) if slept else TimePassed(due=moment)
        id = derived_id(self.id, "clock", self.past.number + 1)
        return Wish("clock", id, command, self._clock_answered)

    def _clock_answered(self, answer: Answer) -> None:
        if isinstance(answer, Refused):
            log.error("clock-refused", exercise=self.id, code=answer.code)

    def _append(self, run: Run) -> None:
        """Hands a run to the log, with whatever waits and can follow in it."""
        waiting = self._waiting
        if self._alone:
            self._alone -= 1
        else:
            while waiting and len(run.steps) < TOGETHER and run.take(waiting[0]) is None:
                waiting.popleft()
        self._busy, self._wanted = True, bool(waiting)
        self._table.log.append(run.rows, run.due, partial(self._stored, run))

    def _stored(self, run: Run, outcome: Outcome) -> None:
        """Hears what became of a run; a step that is answered is taken out of it."""
        try:
            self._hear_what_became(run, outcome)
        except Exception:  # else it would wait for ever for an answer that it has had
            log.exception("exercise-lost", exercise=self.id)
            self.lose(*run.wishes)

    def _hear_what_became(self, run: Run, outcome: Outcome) -> None:
        match outcome:
            case "stored":
                for step in run.steps:
                    self._follow(step.entry, step.row, step.world, own=True)
                if detailed():
                    self._log_stored(run)
                self.ring()
                entries = [step.entry for step in run.steps]
                while run.steps:
                    run.steps.pop(0).wish.answer(DONE)
                self._tell(entries)
            case "away":
                while run.steps:
                    self._not_stored(run.steps.pop(0).wish)
            case "failed" if len(run.steps) > 1:
                self._alone = len(run.steps)  # it may be one of them that cannot be stored
                self._take_up(run.wishes)
            case "failed":
                self._not_stored(run.steps.pop().wish)
            case "behind" | "unknown":
                self._read_on(run.wishes)
                return
        self._free()

    def _not_stored(self, wish: Wish) -> None:
        wish.answer(TRY_AGAIN)
        if wish.seat == "clock":
            self._wanted = False  # the clockwork tries again; nobody spins on a full disk

    def _log_stored(self, run: Run) -> None:
        for step in run.steps:
            log.debug(
                "stored",
                exercise=self.id,
                number=step.entry.number,
                id=step.wish.id,
                command=type(step.wish.command).__name__,
            )

    def _follow(self, entry: Entry, row: Row, world: World, *, own: bool = False) -> None:
        self.past.follow(entry, row, world, own=own)
        if isinstance(entry.actor, Delegate):
            self.acted[entry.actor.seat] = entry.at

    def _tell(self, entries: list[Entry]) -> None:
        """Tells everybody what is new, and lets them sit down where they now belong."""
        self._head = max(self._head, self.past.number)
        self.viewers.renew()
        if any(map(seats_changed, entries)):
            for slot in self.viewers.slots:
                slot.listener.move()
            self.look_who_is_here()
        self._wake_those_who_wait()
        self._table.told(self)

    def _wake_those_who_wait(self) -> None:
        if self._followed is not None:
            self._followed.set_result(None)
            self._followed = None

    def _read_on(self, wishes: list[Wish], refusal: Refused | None = None) -> None:
        """Reads what was missed; wishes that it came in the way of are taken up again then.

        With a refusal, of one wish: it is told only if nothing was missed. The command may be in
        the log by another process, and what was so here may no longer be so.
        """
        self._busy = True
        self._reading = asyncio.get_running_loop().create_task(self._catch_up(wishes, refusal))

    async def _catch_up(self, wishes: list[Wish], refusal: Refused | None) -> None:
        try:
            missed = await self._table.log.missed(self.id, self.past.number)
            entries = [to_entry(row) for row in missed]
            if any(map(seats_changed, entries)):
                # Somebody was dealt in elsewhere, under a name that is not in the log.
                read = self._table.log.read
                self.people.update(await read(lambda connection: names_in(connection, self.id)))
        except Exception as error:  # noqa: BLE001 - whatever it was, the log cannot be read
            self._cannot_read(wishes, refusal, error)
            return
        try:
            for entry, row in zip(entries, missed, strict=True):
                self._follow(entry, row, evolve(self.world, entry.event))
        except Exception:  # memory is in doubt and the log is not
            log.exception("exercise-lost", exercise=self.id)
            self.lose(*wishes)
            return
        if missed:
            self._tell(entries)
            lag = self._table.moments.now() - missed[-1].at
            meters.doorbell.add(max(0, lag) / 1000)
        else:
            self._head = self.past.number  # what we heard of is not there, or not yet
            self._wake_those_who_wait()
        if refusal is not None and not missed:
            for wish in wishes:
                wish.answer(refusal)
        else:
            self._take_up(wishes)
        self._wanted = True
        self._free()

    def _cannot_read(self, wishes: list[Wish], refusal: Refused | None, error: Exception) -> None:
        log.error("log-unread", exercise=self.id, error=type(error).__name__)
        if wishes and refusal is None:
            self.lose(*wishes)  # nobody knows whether they are done
            return
        self._head = self.past.number  # the lookout asks again
        if self._followed is not None:
            self._followed.set_exception(error)
            self._followed.exception()  # it is said, also where nobody waits any more
            self._followed = None
        for wish in wishes:
            wish.answer(TRY_AGAIN)
        self._wanted = True
        self._free()

    def lose(self, *wishes: Wish) -> None:
        """Gives up what is in memory: everybody comes back and finds what is in the log."""
        self.lost = True
        for wish in (*wishes, *self._waiting):
            wish.answer(Lost())
        self._waiting.clear()
        for slot in self.viewers.slots:
            slot.listener.leave("try-again")
        self._wake_those_who_wait()
        self._table.closed(self)


def _in_a_moment() -> Callable[[Callable[[], None]], object]:
    """Has something done in a moment, on this loop: to ask which one it is takes a system call."""
    return partial(asyncio.get_running_loop().call_later, A_MOMENT)


__all__ = ["Exercise", "Table"]
