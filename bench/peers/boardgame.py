"""boardgame.io over Socket.IO, spoken by hand: frames of text behind a number."""

import json
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from bench.crowd import Crowd
from bench.peers.installing import MODULES, NODE
from bench.peers.peer import HERE, Peer

EVENT = "42/bench,"


@dataclass
class Moves:
    """A move names the number of the state that it was thought on."""

    states: dict[int, int] = field(default_factory=dict)

    def next(self, room: int) -> tuple[int, bytes]:
        """Seat 0's move."""
        state = self.states.get(room, 0)
        self.states[room] = state + 1
        payload = {"type": "say", "args": ["x" * 200], "playerID": "0", "credentials": None}
        action = {"type": "MAKE_MOVE", "payload": payload}
        return 0, (EVENT + json.dumps(["update", action, state, f"t{room}", "0"])).encode()

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Whether it is a new state."""
        return message.startswith(b'42/bench,["update"')


async def enter(crowd: Crowd, port: int, rooms: int, people: int) -> None:
    """Engine.IO opens, the game's namespace opens, and the match is synchronised."""
    url = f"ws://127.0.0.1:{port}/socket.io/?EIO=4&transport=websocket"
    for room in range(rooms):
        for place in range(people):
            sync = EVENT + json.dumps(["sync", f"t{room}", str(place), None, people])
            await crowd.enter(url, room, place, b"", b"40/bench,", sync.encode())


def _in_memory(_folder: Path, port: int) -> list[str]:
    return [str(NODE), str(HERE / "boardgame.cjs"), str(port)]


def _in_files(folder: Path, port: int) -> list[str]:
    return [*_in_memory(folder, port), str(folder / f"matches-{port}")]


def _peer(name: str, does: str, command: Callable[[Path, int], list[str]]) -> Peer:
    environment = {"NODE_PATH": str(MODULES), "NODE_ENV": "production"}
    return Peer(name, does, command, enter, Moves, environment)


BOARDGAME = _peer("boardgame.io 0.50", "in memory; own view of the state to each", _in_memory)
KEPT = _peer(
    "boardgame.io 0.50, kept",
    "writes it to files, synced never; own view of the state to each",
    _in_files,
)
