"""Sockets: everybody's way in, and how all of them are told to leave."""

import asyncio
from collections.abc import Collection, Iterator
from functools import partial
from typing import TypeVar

from msgspec import json
from starlette.types import Receive, Scope, Send

from server.archive.event_log import EventLog
from server.archive.moments import Moments
from server.door.connection import Connection
from server.door.headers import ALWAYS
from server.door.patience import Waiting
from server.limits.crowds import Crowds
from server.limits.limits import Limits, household
from server.limits.manners import Manners
from server.people.tokens import Grant, known, look_up
from server.table.exercises import Exercises
from server.wire.frames import socket_of
from server.wire.protocol import Farewell

T = TypeVar("T")
_encode = json.Encoder().encode


class Door:
    """The ASGI application behind `/api/socket`."""

    def __init__(
        self,
        exercises: Exercises,
        event_log: EventLog,
        moments: Moments,
        manners: Manners,
        limits: Limits,
    ) -> None:
        self.exercises = exercises
        self.log = event_log
        self.moments = moments
        self.manners = manners
        self.connections: set[Connection] = set()
        self.closing = False
        self.storing = True
        """Whether what people do is being stored, as far as was seen."""
        self.waiting = Waiting()
        """Who asks by HTTP."""
        self.crowds = Crowds(manners.bounds)
        self._limits = limits

    async def __call__(self, scope: Scope, receive: Receive, send: Send) -> None:
        """One connection, from handshake to close."""
        await receive()  # websocket.connect
        if not self.manners.welcome(scope):
            await _refuse(send, 403, "foreign-origin")
            return
        await send({"type": "websocket.accept"})
        connection = Connection(self, receive, send, socket_of(scope))
        self.connections.add(connection)
        address = household(_address(scope))
        room = self.crowds.from_address(address)
        try:
            await connection.live(room and await self._limits.take("hello", address))
        finally:
            if room:
                self.crowds.gone_from(address)
            self.connections.discard(connection)
            connection.hang_up()
            connection.leave_the_crowd()

    async def recognise(self, token: str) -> Grant | Farewell:
        """Who holds a session token."""
        now = self.moments.now()
        return await self.log.read(lambda found: look_up(found, token, "session", now))

    def turn_out(self, hashes: Collection[bytes]) -> None:
        """Says goodbye to whoever came in by tokens that are no longer good."""
        for connection in self.connections:
            if connection.token in hashes:
                connection.leave("token-unknown")

    def say_storing(self, storing: bool) -> None:
        """Tells everybody that what they do is being stored, or is not."""
        self.storing = storing
        for connection in self.connections:
            connection.stir()

    def turn_away(self) -> None:
        """Says goodbye to facilitators who sit at a table that is another's by now."""
        for connection in self.connections:
            if not connection.at_home:
                connection.leave("exercise-gone")

    async def recheck(self) -> None:
        """Asks again who is known, who holds what, and who was forgotten: others change it too."""
        held = sorted({connection.token for connection in self.connections if connection.token})
        now = self.moments.now()
        for some in _in_pieces(held):
            good = await self.log.read(partial(known, hashes=some, now=now))
            self.turn_out(set(some) - good)
        overseen = {id for each in self.connections if (id := each.oversees) is not None}
        for ids in _in_pieces(sorted(overseen)):
            await self.exercises.hear_from_the_log(ids)
        self.turn_away()
        await self.exercises.hear_what_is_blank()

    async def say_goodbye(self, code: Farewell) -> None:
        """Says goodbye to everybody, and waits a moment for it to go out."""
        self.closing = True
        leaving = [connection.close(code) for connection in self.connections]
        if leaving:
            await asyncio.wait([asyncio.ensure_future(each) for each in leaving], timeout=2)


def _address(scope: Scope) -> str:
    client = scope.get("client")
    return client[0] if client else ""


def _in_pieces(all_: list[T], size: int = 500) -> Iterator[list[T]]:
    for begin in range(0, len(all_), size):
        yield all_[begin : begin + size]


async def no_such_socket(_scope: Scope, receive: Receive, send: Send) -> None:
    """What is answered where no socket is, in the manners of any answer."""
    await receive()  # websocket.connect
    await _refuse(send, 404, "no-such-route")


async def _refuse(send: Send, status: int, code: str) -> None:
    """Answers the handshake with a problem."""
    body = _encode({"code": code, "args": {}})
    said = {**ALWAYS, "content-type": "application/json", "cache-control": "no-store"}
    headers = [(name.encode(), value.encode()) for name, value in said.items()]
    await send({"type": "websocket.http.response.start", "status": status, "headers": headers})
    await send({"type": "websocket.http.response.body", "body": body})


__all__ = ["Door", "no_such_socket"]
