"""A served house for tests: the real application behind a real socket, on the test's own loop."""

import asyncio
import contextlib
import json
import secrets
import socket
import tempfile
from collections.abc import AsyncIterator, Callable
from dataclasses import dataclass, field
from functools import cache
from pathlib import Path
from typing import Any

import httpx2 as httpx
from sqlalchemy import Connection
from websockets.asyncio.client import ClientConnection, connect
from websockets.exceptions import ConnectionClosed

from game_rules.scenario.scenario import Scenario
from server.app import Choices, House, asked_for, build, drain
from server.archive.database import make_current, open_engine
from server.archive.moments import MachineMoments, Moments
from server.cli import configuration
from server.door.drain import DrainingServer
from server.logs import configure
from server.people import accounts, tokens
from server.people.tokens import Grant
from server.scenarios import load_scenario
from server.scenarios.loading import RULE_BOOK
from server.settings import Settings

SOON = 30.0
"""Seconds after which a message that does not come fails a test; none waits that long."""
CONTROL_TOKEN = "control-token-of-the-tests"


class Hand:
    """A clock that stands still until it is moved."""

    def __init__(self, at: int = 1_700_000_000_000) -> None:
        self.at = at

    def now(self) -> int:
        return self.at


@dataclass
class Socket:
    """A person's socket, which keeps what it was told as the browser does."""

    connection: ClientConnection
    parts: dict[str, Any] = field(default_factory=dict)
    lines: dict[str, list[Any]] = field(default_factory=dict)
    before: dict[str, int] = field(default_factory=dict)
    you: dict[str, Any] = field(default_factory=dict)
    here: dict[str, Any] = field(default_factory=dict)
    heard: list[dict[str, Any]] = field(default_factory=list)
    done: set[str] = field(default_factory=set)
    refused: dict[str, dict[str, Any]] = field(default_factory=dict)

    async def say(self, message: dict[str, Any] | str | bytes) -> None:
        raw = json.dumps(message) if isinstance(message, dict) else message
        await self.connection.send(raw)

    async def hear(self) -> dict[str, Any]:
        """The next message, taken to heart."""
        async with asyncio.timeout(SOON):
            raw = await self.connection.recv()
        message: dict[str, Any] = json.loads(raw)
        self.heard.append(message)
        match message["type"]:
            case "welcome":
                self.you, self.parts = message["you"], message["parts"]
                for stream in self.lines.keys() - message["lines"].keys():
                    del self.lines[stream]
                for stream, before in message["before"].items():
                    self.before[stream], self.lines[stream] = before, []
                self._grow(message["lines"])
                self.done |= set(message["done"])
            case "view":
                self.parts.update(message["parts"])
                for name in message["gone"]:
                    del self.parts[name]
                self._grow(message["lines"])
                self.done |= set(message["done"])
            case "lines":
                stream = message["stream"]
                self.before[stream] = message["before"]
                self.lines[stream] = message["lines"] + self.lines.get(stream, [])
            case "refused":
                self.refused[message["id"]] = message
            case "here":
                self.here = message
        return message

    def _grow(self, lines: dict[str, list[Any]]) -> None:
        for stream, new in lines.items():
            self.lines.setdefault(stream, []).extend(new)

    async def until(self, type_: str) -> dict[str, Any]:
        """The next message of a type."""
        while (message := await self.hear())["type"] != type_:
            pass
        return message

    @property
    def holds(self) -> dict[str, dict[str, int]]:
        """What a hello says of the lines that are held."""
        held = {stream: lines for stream, lines in self.lines.items() if lines}
        before = self.before
        return {
            "cursors": {name: before.get(name, 0) + len(lines) for name, lines in held.items()},
            "until": {name: lines[-1]["at"] for name, lines in held.items()},
        }

    async def until_lines(self, stream: str, count: int) -> list[Any]:
        """Listens until a stream has so many lines."""
        while len(self.lines.get(stream, [])) < count:
            await self.hear()
        return self.lines[stream]

    async def until_stage(self, **wanted: object) -> None:
        """Listens until the stage is so."""
        while any(self.parts["stage"][name] != value for name, value in wanted.items()):
            await self.hear()

    async def do(self, type_: str, id_: str | None = None, **fields: Any) -> str:
        """Sends a command and waits until it is done; fails if it is refused."""
        id_ = await self.send(type_, id_, **fields)
        while id_ not in self.done:
            await self.hear()
            assert id_ not in self.refused, self.refused[id_]
        return id_

    async def refusal(self, type_: str, id_: str | None = None, **fields: Any) -> str:
        """Sends a command and waits until it is refused; the code."""
        id_ = await self.send(type_, id_, **fields)
        return await self.refusal_of(id_)

    async def refusal_of(self, id_: str) -> str:
        while id_ not in self.refused:
            await self.hear()
            assert id_ not in self.done
        code: str = self.refused[id_]["code"]
        return code

    async def send(self, type_: str, id_: str | None = None, **fields: Any) -> str:
        id_ = secrets.token_hex(16) if id_ is None else id_
        self.refused.pop(id_, None)
        await self.say({"type": "do", "id": id_, "command": {"type": type_, **fields}})
        return id_

    async def goodbye(self) -> tuple[str, int]:
        """The code of the `bye` and of the close that follow."""
        code = ""
        try:
            while True:
                message = await self.hear()
                if message["type"] == "bye":
                    code = message["code"]
        except ConnectionClosed as closed:
            return code, closed.rcvd.code if closed.rcvd else 1006

    async def quiet(self) -> list[dict[str, Any]]:
        """What has come by the time a ping is answered."""
        before = len(self.heard)
        await self.say({"type": "ping"})
        await self.until("pong")
        return self.heard[before:-1]


@dataclass
class Served:
    """A running house, and how to get into it."""

    house: House
    port: int
    web: httpx.AsyncClient
    leave: Callable[[], None]
    """Lets the server leave, as a signal would."""
    control_session: str = ""
    stack: contextlib.AsyncExitStack = field(default_factory=contextlib.AsyncExitStack)

    @property
    def host(self) -> str:
        return f"127.0.0.1:{self.port}"

    @property
    def bearer(self) -> dict[str, str]:
        return {"authorization": f"Bearer {self.control_session}"}

    async def seminar(self, scenario: str = "two-shores", exercises: int = 1) -> dict[str, Any]:
        asked = {"scenario": scenario, "exercises": exercises, "title": "Test"}
        answer = await self.web.post("/api/seminars", json=asked, headers=self.bearer)
        assert answer.status_code == 201, answer.text
        sheet: dict[str, Any] = answer.json()
        return sheet

    async def join(self, code: str, name: str = "Ada") -> dict[str, Any]:
        asked = {"code": code, "name": name, "language": "en"}
        answer = await self.web.post("/api/join", json=asked)
        assert answer.status_code == 200, answer.text
        joined: dict[str, Any] = answer.json()
        return joined

    async def dial(self, **options: Any) -> Socket:
        """An open socket that has not said hello."""
        return await self.dial_at(self.port, **options)

    async def dial_at(self, port: int, **options: Any) -> Socket:
        """The same by a way that leads here from another port."""
        connection = await self.stack.enter_async_context(
            # Without a bound on what waits unread, or the other side's goodbye is not heard.
            connect(
                f"ws://127.0.0.1:{port}/api/socket",
                **{"compression": None, "max_queue": None, **options},
            )
        )
        return Socket(connection)

    async def enter(
        self,
        token: str,
        exercise: str | None = None,
        waiting: tuple[str, ...] = (),
        cursors: dict[str, int] | None = None,
        **options: Any,
    ) -> Socket:
        """A socket that was welcomed."""
        socket_ = await self.dial(**options)
        await socket_.say(hello(token, exercise, waiting, cursors))
        message = await socket_.until("welcome")
        assert message["type"] == "welcome"
        return socket_

    async def again(self, page: Socket, token: str) -> Socket:
        """A page that stayed open, on a new line; it tells what it holds and goes on with it."""
        back = await self.dial()
        back.lines = {stream: list(lines) for stream, lines in page.lines.items()}
        back.before = dict(page.before)
        await back.say(hello(token) | page.holds)
        await back.until("welcome")
        return back

    async def control(self, exercise: str) -> Socket:
        return await self.enter(self.control_session, exercise)


def hello(
    token: str,
    exercise: str | None = None,
    waiting: tuple[str, ...] = (),
    cursors: dict[str, int] | None = None,
) -> dict[str, Any]:
    return {
        "type": "hello",
        "token": token,
        "exercise": exercise,
        "language": "en",
        "waiting": list(waiting),
        "cursors": cursors or {},
    }


def client(port: int, **options: Any) -> httpx.AsyncClient:
    """Whoever asks a server of this machine, without reading all the world's certificates first."""
    base = f"http://127.0.0.1:{port}"
    return httpx.AsyncClient(base_url=base, timeout=SOON, verify=False, **options)


@cache
def scenarios() -> dict[str, Scenario]:
    """The two scenarios that the tests of the server play, read once."""
    names = ("helsinki", "two-shores")
    return {name: load_scenario(RULE_BOOK / "cases" / f"{name}.yaml") for name in names}


@cache
def _migrated() -> bytes:
    """An empty database with the present schema: the migrations have tests of their own."""
    with tempfile.TemporaryDirectory() as folder:
        path = Path(folder) / "log.sqlite3"
        engine = open_engine(str(path))
        make_current(engine)
        engine.dispose()
        return path.read_bytes()


def lay_foundations(database: str) -> None:
    """Puts a present schema where no file is, so that it need not be made."""
    if "://" not in database and not Path(database).exists():
        Path(database).write_bytes(_migrated())


@contextlib.asynccontextmanager
async def served(
    where: Path | str,
    moments: Moments | None = None,
    *,
    ticking: bool = False,
    send_buffer: int | None = None,
    **settings: Any,
) -> AsyncIterator[Served]:
    """A house that is open while the context lasts, in a folder or on a database's address.

    The same place is the same house, or another process of it.
    """
    database = str(where / "log.sqlite3") if isinstance(where, Path) else where
    chosen = Settings.choose(
        **{
            "host": "127.0.0.1",
            "port": 0,
            "database": database,
            "demo": False,
            "bot_seconds": 3600,  # silent, unless a test is about them
            "control_token": CONTROL_TOKEN,
            "ping_seconds": 60,
            "commands_per_second": 10_000,
            "command_burst": 10_000,
            **settings,
        }
    )
    configure("error", colours=False)
    lay_foundations(database)
    choices = Choices(
        base=asked_for, moments=moments or MachineMoments(), scenarios=scenarios(), ticking=ticking
    )
    app = build(chosen, choices)
    listening = socket.socket(socket.AF_INET, socket.SOCK_STREAM, socket.IPPROTO_TCP)
    listening.bind((chosen.host, 0))
    listening.listen(2048)
    if send_buffer is not None:  # as narrow a line as the kernel allows, for all who are accepted
        listening.setsockopt(socket.SOL_SOCKET, socket.SO_SNDBUF, send_buffer)
    server = _Server(configuration(app, chosen), lambda: drain(app.state.house), lambda: None)
    running = asyncio.create_task(server.serve_quietly(listening))
    await server.opened.wait()
    port = listening.getsockname()[1]
    try:
        async with (
            client(port) as web,
            contextlib.AsyncExitStack() as stack,
        ):
            house = Served(app.state.house, port, web, server.leave, stack=stack)
            entered = await web.post("/api/enter", json={"link": house.house.control or ""})
            house.control_session = entered.json().get("token", "")
            yield house
    finally:
        server.leave()
        await running


class _Server(DrainingServer):
    """A server that neither listens to signals nor looks at its watch to leave."""

    def __init__(self, *args: Any) -> None:
        super().__init__(*args)
        self.opened = asyncio.Event()
        self._left = asyncio.Event()

    def leave(self) -> None:
        self.should_exit = True
        self._left.set()

    async def main_loop(self) -> None:
        await self._left.wait()

    async def startup(self, sockets: list[socket.socket] | None = None) -> None:
        await super().startup(sockets)
        self.opened.set()

    async def serve_quietly(self, listening: socket.socket) -> None:
        try:
            await self._serve([listening])
        finally:
            self.opened.set()


async def facilitator(house: Served, name: str) -> dict[str, str]:
    """The bearer header of an account with this name."""

    def write(connection: Connection) -> str:
        made = accounts.add(connection, name, None, 1)
        assert made is not None
        grant = Grant(kind="control", account=made.id)
        return tokens.issue(connection, grant, "session", 2**60)

    return {"authorization": f"Bearer {await house.house.event_log.write(write)}"}


async def seated(house: Served, people: int = 2) -> tuple[str, list[dict[str, Any]]]:
    """A fresh exercise with so many people dealt in."""
    sheet = await house.seminar()
    joined = [await house.join(sheet["code"], f"Person {n}") for n in range(people)]
    return sheet["exercises"][0]["id"], joined


async def two_tables(house: Served) -> tuple[dict[str, Any], dict[str, Any]]:
    """Two people of one seminar, each at a table of their own."""
    sheet = await house.seminar(exercises=2)
    return await house.join(sheet["code"], "Ada"), await house.join(sheet["code"], "Bob")


async def started(house: Served, people: int = 2) -> tuple[Socket, list[Socket]]:
    """A started exercise: control's socket and everybody's."""
    exercise, joined = await seated(house, people)
    control = await house.control(exercise)
    await control.do("start")
    return control, [await house.enter(person["token"]) for person in joined]


async def so(what: Callable[[], bool]) -> None:
    """Waits until another task has made something so."""
    async with asyncio.timeout(SOON):
        while not what():  # noqa: ASYNC110 - nothing tells of it
            await asyncio.sleep(0.001)
