"""A connection: the one websocket that a person has, from hello to bye."""

import asyncio
from collections import deque
from collections.abc import Mapping
from functools import partial
from time import perf_counter
from typing import Final, Protocol

import structlog
from msgspec import json
from sqlalchemy.exc import SQLAlchemyError
from starlette.types import Receive, Send

from game_rules.record.commands import Convene, TakeSeat
from game_rules.record.events import Refused
from server.archive.moments import Moments
from server.archive.trouble import brief
from server.desk.rights import place_of, seat_of, watches, why_not, you_are
from server.door.foreseeing import foreseen, put_off
from server.limits.buckets import Bucket
from server.limits.crowds import Crowds
from server.limits.manners import Manners
from server.meters import meters
from server.people.tokens import Grant, hashed
from server.table.exercise import Exercise
from server.table.exercises import Exercises
from server.table.sight import NEVER, Slot
from server.table.tongues import EVERY, tongue_of
from server.table.wishes import Answer, Done, Lost, Overtaken
from server.wire.frames import FramedSocket, Letter
from server.wire.outlet import Outlet
from server.wire.protocol import (
    CLOSING,
    Bye,
    Do,
    Earlier,
    EarlierLines,
    Farewell,
    Foresee,
    Foreseen,
    Hello,
    NotDone,
    Noted,
    Ping,
    Pong,
    Read,
    Storing,
)
from server.wire.reading import id_of, is_id, read, why_no_hello

log = structlog.get_logger()
_PATIENCE: Final = 100
"""Answers that wait for a connection that does not take them."""
_BINARY: Final = ""
"""Stands for a message in bytes, which nobody sends and nothing reads."""
_Reply = NotDone | Pong | EarlierLines | Foreseen
_encode = json.Encoder().encode


class Host(Protocol):
    """The door, as a connection that came through it sees it."""

    exercises: Exercises
    moments: Moments
    manners: Manners
    crowds: Crowds
    closing: bool
    storing: bool

    async def recognise(self, token: str) -> Grant | Farewell:
        """Who holds a session token."""
        ...


class Connection:
    """One socket, with its slot."""

    def __init__(
        self, door: Host, receive: Receive, send: Send, socket: FramedSocket | None = None
    ) -> None:
        self.seat = ""
        self.token = b""
        """The hash of the session token, once it is known."""
        self._door = door
        self._receive = receive
        self._socket = socket
        self._outlet = Outlet(send, self.stir, socket)
        self._bucket = Bucket(*door.manners.commands)
        self._exercise: Exercise | None = None
        self._slot: Slot | None = None
        self._grant = Grant(kind="observer")
        self._role: str | None = None
        self._tongue = EVERY
        self._greet: tuple[str, ...] | None = None
        """What to answer a hello about; None once the welcome is out."""
        self._answers: deque[_Reply] = deque()
        self._closing: asyncio.Task[None] | None = None
        self._seating: asyncio.Task[None] | None = None
        self._counted = ""
        """Under which name it is counted among the devices of a person."""
        self._heard = False
        """Whether a hello was understood: who has said none is told nothing."""
        self._storing = True
        """What it was told about whether things are being stored."""
        self._gone = False
        """The other side has closed; it is said once, and nothing comes after it."""

    @property
    def blocked(self) -> bool:
        """Whether the other side takes nothing at the moment."""
        return not self._outlet.open

    @property
    def at_home(self) -> bool:
        """Whether it still has a right to the exercise that it is in, if it is in one."""
        return self._exercise is None or not why_not(self._grant, self._exercise)

    @property
    def oversees(self) -> str | None:
        """The exercise that a facilitator looks at here."""
        if self._exercise is None or self._grant.kind != "control":
            return None
        return self._exercise.id

    @property
    def slot(self) -> Slot | None:
        """What it has not been told yet, while it is at a table."""
        return self._slot

    # What comes up -------------------------------------------------------------

    async def live(self, may_hello: bool) -> None:
        """Hello, then whatever comes until the socket closes."""
        farewell = await self._enter() if may_hello else "too-fast"
        while farewell is None:
            if self._socket is not None and self._socket.queue.empty():
                self._socket.hear = self._hear  # from now on nothing but the end comes this way
            text = await self._next()
            if text is None:
                return
            farewell = self._take(text)
        await self.close(farewell)
        while await self._next(discard=True) is not None:
            pass  # until the other side has closed

    async def _enter(self) -> Farewell | None:
        try:
            async with asyncio.timeout(self._door.manners.hello_within):
                text = await self._next()
        except TimeoutError:
            return "hello-late"
        if text is None:
            return "try-again"
        hello = read(text)
        if not isinstance(hello, Hello):
            return why_no_hello(text, hello)
        self._heard = True
        if self._socket is not None:
            self._socket.unpacks = hello.unpacks
        self.stir()
        try:
            return await self._welcome(hello)
        except SQLAlchemyError as error:
            log.error("database-in-trouble", error=brief(error))
            return "try-again"

    async def _welcome(self, hello: Hello) -> Farewell | None:
        grant = await self._door.recognise(hello.token)
        if isinstance(grant, str):
            return grant
        exercise = await self._look_for(grant, hello.exercise or "")
        if exercise is None or why_not(grant, exercise):
            return "exercise-gone"
        if self._door.closing:
            return "try-again"
        if grant.seat is not None and not self._counted:
            if not self._door.crowds.at_seat(grant.seat):
                return "too-fast"
            self._counted = grant.seat
        self._grant, self._exercise, self.token = grant, exercise, hashed(hello.token)
        self.seat, self._tongue = seat_of(grant), tongue_of(hello.tongue)
        self._sit(hello.cursors, hello.waiting, hello.until)
        return None

    async def _look_for(self, grant: Grant, wanted: str) -> Exercise | None:
        """The exercise of a grant; a facilitator has many, and says which."""
        exercises = self._door.exercises
        if grant.exercise is not None:
            return await exercises.find(grant.exercise)
        return await exercises.find_of(grant.account, wanted)

    def _hear(self, text: bytes) -> None:
        """The same as in `live`, from a socket that says it at once."""
        if self._closing is None and (farewell := self._take(text)) is not None:
            self.leave(farewell)

    def _take(self, text: str | bytes) -> Farewell | None:  # noqa: C901 - one arm per message
        """Hears one message."""
        if self._door.closing:
            return None  # the goodbye is on its way; what is unanswered is sent again
        if not self._bucket.take():
            return self._too_fast(text)
        message = read(text)
        match message:
            case Do():
                self._do(message)
            case Ping():
                self._say(Pong(now=self._door.moments.now()))
            case Earlier():
                if self._slot is not None:
                    self._say(self._slot.sight.earlier(message.stream, message.before))
            case Read():
                return self._read(tongue_of(message.tongue))
            case Foresee():
                self._foresee(message)
            case "not-understood" if (id := id_of(text)) is not None:
                self._say(NotDone(id=id, code="not-understood", args={}))
            case str():
                return message
            case Hello():
                return "not-understood"
        return None

    def _do(self, message: Do) -> None:
        assert self._exercise is not None  # noqa: S101 - welcomed
        id, command = message.id, message.command
        refusal = self._door_refuses(message)
        if refusal is not None:
            self._say(NotDone(id=id, code=refusal.code, args=refusal.args))
            return
        if isinstance(command, TakeSeat) and command.seat not in self._exercise.people:
            self._seating = asyncio.create_task(self._seat(self._exercise, message))
            return
        answer = partial(self._answered, id, perf_counter())
        self._exercise.submit(self.seat, id, command, answer)

    async def _seat(self, exercise: Exercise, message: Do) -> None:
        """Seats nobody who is not there: an empty chair would hold up every phase."""
        assert isinstance(message.command, TakeSeat)  # noqa: S101 - as it was called
        seat = message.command.seat
        try:
            known = await exercise.knows(seat)
        except SQLAlchemyError:
            self._say(NotDone(id=message.id, code="try-again", args={}))
            return
        if known or self._grant.kind != "control":
            answer = partial(self._answered, message.id, perf_counter())
            exercise.submit(self.seat, message.id, message.command, answer)
        else:
            self._say(NotDone(id=message.id, code="no-such-seat", args={"seat": seat[:80]}))

    def _read(self, tongue: str) -> Farewell | None:
        """Goes over to another language: everything is told anew in it."""
        slot, exercise = self._slot, self._exercise
        if slot is None or exercise is None or tongue == self._tongue:
            return None
        if not self._door.crowds.may_command(exercise.id, self.seat):
            return "too-fast"
        self._tongue = tongue
        exercise.viewers.leave(slot)
        self._sit({}, ())
        return None

    def _foresee(self, message: Foresee) -> None:
        """Answers at once: a question costs less than the command that it asks about."""
        slot, exercise = self._slot, self._exercise
        if slot is not None and exercise is not None:
            may = self._door.crowds.may_command(exercise.id, self.seat)
            viewer = slot.sight.viewer
            self._say(foreseen(message, exercise.world, viewer) if may else put_off(message))

    def _door_refuses(self, message: Do) -> Refused | None:
        if not is_id(message.id) or isinstance(message.command, Convene):
            return Refused(code="not-understood")
        exercise = self._exercise
        if exercise is None or watches(self._grant, exercise.holders):
            return Refused(code="only-watching")
        if not self._door.crowds.may_command(exercise.id, self.seat):
            return Refused(code="too-fast")
        return None

    def _answered(self, id: str, since: float, answer: Answer) -> None:
        match answer:
            case Done():
                meters.commands += 1
                meters.answers.add(perf_counter() - since)
                if self._slot is not None and self._exercise is not None:
                    # What it has brought about is told in the same breath: with one message.
                    self._exercise.viewers.owe(self._slot, id)
            case Refused():
                self._say(NotDone(id=id, code=answer.code, args=answer.args))
            case Lost() | Overtaken():
                self.leave("try-again")

    def _too_fast(self, text: str | bytes) -> Farewell | None:
        """A hasty command is refused and can be sent again; other haste ends it."""
        id = id_of(text)
        if id is None:
            return "too-fast"
        self._say(NotDone(id=id, code="too-fast", args={}))
        return None

    async def _next(self, *, discard: bool = False) -> str | None:
        """The next text; None when the socket is closed."""
        if self._gone:
            return None
        message = await self._receive()
        if message["type"] == "websocket.disconnect":
            self._gone = True
            return None
        if discard:
            return ""
        text = message.get("text")
        return text if text is not None else _BINARY

    # What goes down ------------------------------------------------------------

    def stir(self) -> None:
        """Sends what the slot holds, as far as the other side takes it."""
        if self._storing != self._door.storing and self._heard and self._outlet.open:
            self._storing = self._door.storing
            self._outlet.put(Letter(_encode(Storing(stored=self._storing))))
        while self._answers and self._outlet.open:
            self._outlet.put(Letter(_encode(self._answers.popleft())))
        slot, exercise = self._slot, self._exercise
        if slot is None or exercise is None:
            return
        if self._outlet.open:
            letter = self._greeting(slot, exercise) or slot.sight.compose(slot)
            if letter is not None:
                self._outlet.put(letter)
        if slot.here and self._outlet.open:
            slot.here = False
            self._outlet.put(exercise.viewers.here)
        if slot.noted and self._outlet.open:
            mark, slot.noted = slot.noted, ""
            self._outlet.put(Letter(_encode(Noted(mark=mark))))

    def leave(self, code: Farewell) -> None:
        """Says goodbye and closes, without being waited for."""
        if self._closing is None:
            self._closing = asyncio.get_running_loop().create_task(self.close(code))

    async def close(self, code: Farewell) -> None:
        """Says goodbye and closes."""
        self.hang_up()
        meters.goodbyes[code] += 1
        await self._outlet.close(Letter(_encode(Bye(code=code))), CLOSING[code])

    def hang_up(self) -> None:
        """Gets up from the table."""
        if self._slot is not None and self._exercise is not None:
            self._exercise.viewers.leave(self._slot)
            self._slot = None
            self._exercise.look_who_is_here()

    def leave_the_crowd(self) -> None:
        """Makes room for another device of the same person."""
        if self._counted:
            self._door.crowds.gone_of(self._counted)
            self._counted = ""

    def move(self) -> None:
        """Sits down where the log now says, if that is another place."""
        if self._slot is None or self._exercise is None:
            return
        if place_of(self._exercise.world, self._grant) != (self._slot.sight.viewer, self._role):
            self._exercise.viewers.leave(self._slot)
            self._sit({}, ())

    def _sit(
        self,
        cursors: dict[str, int],
        waiting: tuple[str, ...],
        until: Mapping[str, int] = NEVER,
    ) -> None:
        exercise = self._exercise
        assert exercise is not None  # noqa: S101 - welcomed
        viewer, self._role = place_of(exercise.world, self._grant)
        viewers, put = exercise.viewers, self._outlet.put
        self._slot = viewers.join(viewer, self, cursors, put, self._tongue, until)
        self._greet = waiting
        exercise.look_who_is_here()
        self.stir()

    def _greeting(self, slot: Slot, exercise: Exercise) -> Letter | None:
        """The welcome, if it is still owed."""
        if self._greet is None:
            return None
        done = tuple(id for id in self._greet if exercise.is_done(self.seat, id))
        self._greet = None
        you = you_are(exercise, self._grant, slot.sight.viewer, self._role)
        now, build = self._door.moments.now(), self._door.manners.build
        return slot.sight.welcome(slot, you, now, done, build)

    def _say(self, answer: _Reply) -> None:
        if isinstance(answer, NotDone):
            meters.refusals[answer.code] += 1
        self._answers.append(answer)
        if len(self._answers) > _PATIENCE:
            self.leave("too-fast")  # it asks and does not listen
        self.stir()


__all__ = ["Connection"]
