"""A connection that is cancelled at any turn of the loop leaves nothing behind it."""

import asyncio
import json
import secrets
from collections.abc import Iterable
from pathlib import Path
from typing import Any

import pytest
from starlette.types import Message

from server.door.connection import Connection
from tests.kit.moments import sweep
from tests.kit.served import Served, hello, seated, served

pytestmark = pytest.mark.slow


class Caller:
    """The other side of a connection: says what it was given, and hangs up when all is answered."""

    def __init__(self, says: Iterable[dict[str, Any]], answers: int) -> None:
        self._says = iter([{"type": "websocket.connect"}, *map(_text, says)])
        self._answers = answers
        """After how many answers to commands, or goodbyes, it hangs up."""
        self._answered = asyncio.Event()

    async def receive(self) -> Message:
        await asyncio.sleep(0)
        for message in self._says:
            return message
        await self._answered.wait()
        return {"type": "websocket.disconnect", "code": 1000}

    async def send(self, message: Message) -> None:
        await asyncio.sleep(0)  # so that it can be cancelled in the middle of it
        said = json.loads(message.get("text") or "{}")
        self._answers -= len(said.get("done", ())) + (said.get("type") in {"refused", "bye"})
        if self._answers <= 0:
            self._answered.set()


def _text(message: dict[str, Any]) -> Message:
    return {"type": "websocket.receive", "text": json.dumps(message)}


async def swept(house: Served, says: list[dict[str, Any]], answers: int) -> None:
    """Cancels a caller at one turn after the other; nothing is ever left of it."""
    door = house.house.door
    scope = {"type": "websocket", "headers": [], "client": ("192.0.2.1", 1), "extensions": {}}

    async def call() -> None:
        caller = Caller(says, answers)
        await door(dict(scope), caller.receive, caller.send)

    async for count in sweep(call, 4_000):
        assert not door.connections, count
        assert not door.crowds._addresses, count
        assert not door.crowds._seats, count
        for exercise in house.house.exercises.all:
            assert not exercise.viewers.slots, count


def do(type_: str, **fields: Any) -> dict[str, Any]:
    command = {"type": type_, **fields}
    return {"type": "do", "id": secrets.token_hex(16), "command": command}


async def test_from_its_hello_to_what_it_does(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, [ada] = await seated(house, 1)
        opened = await house.house.exercises.find(exercise)
        assert opened is not None
        untitled = {"type": "table", "title": "", "parties": [], "access": [], "articles": []}
        says = [
            hello(ada["token"]),
            {"type": "ping"},
            do("speak", channel="caucus-halvern", text="One"),
            do("table", title="", parties=[], access=[], articles=[]),
            {"type": "earlier", "stream": "record", "before": 5},
            {"type": "foresee", "number": 1, "text": untitled},
        ]
        await swept(house, says, 2)
        number = opened.past.number
        socket = await house.enter(ada["token"])
        await socket.do("speak", channel="caucus-halvern", text="And on")
        assert opened.past.number == number + 1, "nothing else is on its way"


async def test_while_control_seats_somebody_whom_nobody_knows(tmp_path: Path) -> None:
    async with served(tmp_path) as house:
        exercise, _ = await seated(house, 1)
        nobody = do("seat", seat="nobody", party="halvern", role="head")
        await swept(house, [hello(house.control_session, exercise), nobody], 1)


@pytest.mark.parametrize("token", ["nonsense", ""])
async def test_until_it_is_shown_out(tmp_path: Path, token: str) -> None:
    async with served(tmp_path) as house:
        await swept(house, [hello(token)], 1)


async def test_while_a_goodbye_is_said_to_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async with served(tmp_path) as house:
        _, [ada] = await seated(house, 1)
        welcomed = Connection._sit

        def sits(connection: Connection, *how: Any) -> None:
            welcomed(connection, *how)
            connection.leave("exercise-gone")

        monkeypatch.setattr(Connection, "_sit", sits)
        await swept(house, [hello(ada["token"])], 1)
