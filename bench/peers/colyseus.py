"""Colyseus: bytes, a kind in the first of them, and MessagePack behind it."""

from pathlib import Path

import httpx2 as httpx
import msgspec
from picows import WSMsgType

from bench.crowd import Crowd
from bench.peers.installing import MODULES, NODE
from bench.peers.peer import HERE, Entering, Peer

JOIN, DATA, STATE, PATCH = 10, 13, 14, 15
SAY = bytes((DATA,)) + msgspec.msgpack.encode("say") + msgspec.msgpack.encode("x" * 200)


class Said:
    """The same few bytes each time."""

    def next(self, room: int) -> tuple[int, bytes]:
        """Seat 0 says something."""
        return 0, SAY

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Whether it is the seat's own text or a patch of its view."""
        return message[0] in (DATA, PATCH)


def entering(kind: str) -> Entering:
    """Seats are reserved over HTTP, and taken."""
    greetings = (b"", bytes((JOIN,))) if kind == "views" else (b"",)

    async def enter(crowd: Crowd, port: int, rooms: int, people: int) -> None:
        async with httpx.AsyncClient(base_url=f"http://127.0.0.1:{port}", timeout=30) as door:
            for room in range(rooms):
                for place in range(people):
                    asked = await door.post(f"/matchmake/joinOrCreate/{kind}", json={"table": room})
                    seat = asked.raise_for_status().json()
                    path = f"{seat['room']['processId']}/{seat['room']['roomId']}"
                    url = f"ws://127.0.0.1:{port}/{path}?sessionId={seat['sessionId']}"
                    await crowd.enter(url, room, place, *greetings)
                    if kind == "messages":
                        crowd.rooms[room].seats[place].say(bytes((JOIN,)))

    return enter


def _command(_folder: Path, port: int) -> list[str]:
    return [str(NODE), str(HERE / "colyseus.cjs"), str(port)]


def _colyseus(kind: str, does: str) -> Peer:
    return Peer(
        name=f"Colyseus 0.16, {kind}",
        does=does,
        command=_command,
        enter=entering(kind),
        steps=Said,
        environment={"NODE_PATH": str(MODULES), "NODE_ENV": "production"},
        kind=WSMsgType.BINARY,
    )


MESSAGES = _colyseus("messages", "in memory; a message to each, no rules")
VIEWS = _colyseus("views", "in memory; a patch of its own view to each")
