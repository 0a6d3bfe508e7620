"""A town: processes, the lines to them and the bus between them, in simulated time.

What decides, appends and tells is the server's own code, from the door to the commit; threads,
sockets, Redis and the clock are simulated.
"""

import asyncio
import itertools
from collections.abc import Callable, MutableMapping
from functools import cache
from types import SimpleNamespace
from typing import Any, Final, cast, get_args

from msgspec.structs import asdict
from sqlalchemy import Connection, Engine, delete, insert

from game_rules.begin import begin
from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Convene
from game_rules.scenario.scenario import Clock
from server.app import House, drain
from server.archive.database import open_engine
from server.archive.entries import BEGINNING, to_row
from server.archive.event_log import rows
from server.archive.moments import Wakefulness
from server.archive.row import Row
from server.archive.tables import accounts, entries, exercises, metadata, people, seminars
from server.door.sockets import Door
from server.limits.limits import Kind, Limits
from server.limits.manners import Manners
from server.people.tokens import Grant, issue
from server.table.bus import Call
from server.table.clockwork import Clockwork
from server.table.exercise import Exercise, Table
from server.table.exercises import Exercises
from server.table.lookout import Lookout
from tests.cluster.people import Gone, Line
from tests.kit.small import small
from tests.kit.table import MORNING, SEED
from tests.simulation.slow_log import SlowLog
from tests.simulation.weather import Weather

EXERCISE: Final = "e"
SCENARIO: Final = small(clock=Clock(talks=8, decisions=5, reading=2))
GENEROUS: Final = Manners(commands=(1e9, 1e9))
NO_LIMITS: Final = Limits(dict.fromkeys(get_args(Kind), (1e9, 1e9)))
_SCOPE: Final = {"type": "websocket", "headers": [], "client": ("", 0), "extensions": {}}
Message = MutableMapping[str, Any]


class Skewed:
    """The clock of a process, which is off."""

    def __init__(self, skew: int) -> None:
        self._skew = skew

    def now(self) -> int:
        return MORNING + self._skew + int(asyncio.get_running_loop().time() * 1000)


class Town:
    """Everything that the processes of one server share."""

    def __init__(self, weather: Weather, skews: tuple[int, ...]) -> None:
        self.weather = weather
        self.engine = _engine()
        _clear(self.engine)
        self.processes = [Process(self, number, skew) for number, skew in enumerate(skews, 1)]

    def dial(self, first: int) -> Callable[[], Any]:
        """One process after the other."""
        places = itertools.count(first)

        async def next_line() -> Line:
            await asyncio.sleep(self.weather.delay())
            return self.processes[next(places) % len(self.processes)].take_a_line()

        return next_line

    def token(self, kind: str, seat: str | None = None) -> str:
        """Somebody's session."""
        name = f"token-{seat or kind}"

        def write(connection: Connection) -> None:
            if seat is not None:
                row = {"seat": seat, "exercise": EXERCISE, "name": seat, "language": "en"}
                connection.execute(insert(people), {**row, "created": 0})
            grant = Grant(
                kind="seat" if seat else "control",
                account="local",
                exercise=EXERCISE if seat else None,
                seat=seat,
            )
            issue(connection, grant, "session", 2 * MORNING, name)

        with self.engine.begin() as connection:
            write(connection)
        return name

    def rows(self) -> list[Row]:
        with self.engine.connect() as connection:
            return rows(connection, EXERCISE)

    def call(self, exercise: str, call: Call) -> None:
        """The bus: it may lose, repeat and delay what is called."""
        weather, loop = self.weather, asyncio.get_running_loop()
        if weather.bus_away:
            return
        for process in self.processes:
            while weather.dice.random() >= weather.loss:
                loop.call_later(weather.delay(), process.hear, exercise, call)
                if weather.dice.random() < 0.9:
                    break


class Process:
    """One server process, which can die and be born again."""

    def __init__(self, town: Town, number: int, skew: int) -> None:
        self.number = number
        self.process = f"process-{number}"
        self._town = town
        self._moments = Skewed(skew)
        self._life = 0
        self._lines: dict[Pipe, None] = {}
        """In the order in which they were taken: the same in every process."""
        self._tasks: list[asyncio.Task[None]] = []
        self._attended: set[str] = set()
        self.exercises: Exercises | None = None
        self.door: Door | None = None
        self._lookout: Lookout | None = None

    # The bus, as the process sees it -------------------------------------------

    @property
    def hears(self) -> bool:
        return not self._town.weather.bus_away

    def call(self, exercise: str, call: Call) -> None:
        if self.exercises is not None:
            self._town.call(exercise, call)

    def attend(self, exercise: str) -> None:
        self._attended.add(exercise)

    def neglect(self, exercise: str) -> None:
        self._attended.discard(exercise)

    def hear(self, exercise: str, call: Call) -> None:
        if self._lookout is not None and exercise in self._attended:
            self._lookout.heard(exercise, call)

    def back(self) -> None:
        """The bus can be heard again."""
        if self._lookout is not None:
            self._lookout.back()

    # Life ------------------------------------------------------------------------

    @property
    def serves(self) -> bool:
        """Whether it lives and is not about to leave."""
        return self.door is not None and not self.door.closing

    def start(self) -> None:
        """As `open_house` puts a process together."""
        self._life += 1
        life = self._life
        log = SlowLog(self._town.engine, self._town.weather, lambda: self._life == life)
        self._log = log
        awake = Wakefulness(self._moments)
        table = Table(log, self._moments, awake, self)
        self.exercises = Exercises(table)
        clockwork = Clockwork(self.exercises, log, self._moments, awake)
        self._lookout = lookout = Lookout(self.exercises)
        lookout.bus = self

        def opened(exercise: Exercise) -> None:
            lookout.opened(exercise)
            clockwork.note(exercise)

        table.told, table.opened, table.closed = clockwork.note, opened, lookout.closed
        self.door = Door(self.exercises, log, self._moments, GENEROUS, NO_LIMITS)
        self._tasks = [asyncio.create_task(clockwork.run()), asyncio.create_task(lookout.run())]

    async def leave(self) -> None:
        """As one that is told to: it stores what is on its way, says goodbye, and is gone."""
        life, house = self._life, SimpleNamespace(**vars(self))
        house.event_log, house.studies = self._log, SimpleNamespace(close=_at_once)
        await drain(cast("House", house))
        if self._life == life:
            self.crash()

    def crash(self) -> None:
        """From one moment to the next."""
        self._life += 1
        self.exercises = self.door = self._lookout = None
        self._attended.clear()
        for task in self._tasks:
            task.cancel()
        for line in list(self._lines):
            line.break_off()

    def take_a_line(self) -> Line:
        """Somebody rings."""
        if self.door is None:
            raise Gone
        line = Pipe(self.number, self._town.weather, self._hang_up)
        self._lines[line] = None
        line.serve(self.door)
        return line

    def _hang_up(self, line: "Pipe") -> None:
        self._lines.pop(line, None)


class Pipe:
    """A line between a person and a process: slow, in order, and sometimes narrow."""

    def __init__(self, port: int, weather: Weather, ended: Callable[["Pipe"], None]) -> None:
        self.port = port
        self._weather = weather
        self._ended = ended
        self._up: asyncio.Queue[Message] = asyncio.Queue()
        self._down: asyncio.Queue[str | None] = asyncio.Queue()
        self._open = True
        self._latest = {True: 0.0, False: 0.0}
        """When what was sent last arrives, each way."""
        self._narrow = weather.dice.random() < 0.2
        self._task: asyncio.Task[None] | None = None
        self._up.put_nowait({"type": "websocket.connect"})

    def serve(self, door: Door) -> None:
        self._task = asyncio.create_task(door(dict(_SCOPE), self._up.get, self._from_server))

    def break_off(self) -> None:
        """The process is no more, or the line is cut."""
        self._open = False
        self._down.put_nowait(None)
        if self._task is not None:
            self._task.cancel()
        self._ended(self)

    # The person's end ------------------------------------------------------------

    async def send(self, text: str) -> None:
        if not self._open:
            raise Gone
        self._arrive(True, self._up.put_nowait, {"type": "websocket.receive", "text": text})

    async def recv(self) -> str:
        text = await self._down.get()
        if text is None:
            raise Gone
        return text

    def abort(self) -> None:
        if self._open:
            self._open = False
            self._down.put_nowait(None)
            self._arrive(True, self._up.put_nowait, {"type": "websocket.disconnect", "code": 1006})

    # The process's end -------------------------------------------------------------

    async def _from_server(self, message: Message) -> None:
        match message["type"]:
            case "websocket.send":
                self._arrive(False, self._down.put_nowait, message["text"])
                if self._narrow:
                    await asyncio.sleep(self._weather.delay())
            case "websocket.close":
                self._open = False
                self._arrive(False, self._down.put_nowait, None)
                self._arrive(True, self._up.put_nowait, {"type": "websocket.disconnect"})

    def _arrive(self, up: bool, put: Callable[[Any], None], what: object) -> None:
        loop = asyncio.get_running_loop()
        self._latest[up] = max(self._latest[up] + 1e-6, loop.time() + self._weather.delay())
        loop.call_at(self._latest[up], put, what)


async def _at_once() -> None:
    """What takes no time."""


@cache
def _engine() -> Engine:
    """One database in memory for all simulations; each begins with nothing in it."""
    engine = open_engine(":memory:")
    metadata.create_all(engine)
    return engine


def _clear(engine: Engine) -> None:
    with engine.begin() as connection:
        for table in reversed(metadata.sorted_tables):
            connection.execute(delete(table))
        connection.execute(insert(accounts), {"id": "local", "name": "", "created": 0})
        row = {"code": "S", "account": "local", "title": "", "scenario": "small", "created": 0}
        connection.execute(insert(seminars), row)
        connection.execute(insert(exercises), {"id": EXERCISE, "seminar": "S", "place": 1})
        connection.execute(insert(entries), asdict(_first_row()))


@cache
def _first_row() -> Row:
    entry = Entry(
        number=1,
        at=MORNING,
        actor=Control(),
        id="0" * 32,
        command=Convene(exercise=EXERCISE, rules=RULES, format=FORMAT),
        event=begin(SCENARIO, EXERCISE, SEED),
    )
    return to_row(EXERCISE, entry, BEGINNING)


__all__ = ["EXERCISE", "SCENARIO", "Pipe", "Process", "Town"]
