"""diplomacy: requests as JSON. A message to all of a game is the move that everybody hears of."""

import json
import secrets
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.crowd import Crowd
from bench.peers.installing import PYTHON
from bench.peers.peer import Peer

POWERS = ("AUSTRIA", "ENGLAND", "FRANCE", "GERMANY", "ITALY", "RUSSIA", "TURKEY")
GAMES: dict[int, tuple[str, str]] = {}
"""Room → the game, and the token of its first power."""


def request(name: str, **fields: Any) -> bytes:
    """A request with an id of its own."""
    asked = {"request_id": secrets.token_hex(8), "name": name, "re_sent": False, **fields}
    return json.dumps(asked).encode()


@dataclass
class Said:
    """A message of a kilobyte from the first power to all."""

    count: dict[int, int] = field(default_factory=dict)

    def next(self, room: int) -> tuple[int, bytes]:
        """The next message."""
        index = self.count[room] = self.count.get(room, 0) + 1
        game, token = GAMES[room]
        message = {
            "sender": POWERS[0],
            "recipient": "GLOBAL",
            "phase": "S1901M",
            "message": f"{index} ".ljust(1000, "x"),
            "time_sent": None,
        }
        power = {"game_id": game, "game_role": POWERS[0], "phase": "S1901M", "token": token}
        return 0, request("send_game_message", **power, message=message)

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """The others hear the message; whoever sent it, when it was sent."""
        if b'"name": "error"' in message:
            raise RuntimeError(message.decode())
        return b'"data_time_stamp"' in message or b'"game_message_received"' in message


async def enter(crowd: Crowd, port: int, rooms: int, people: int) -> None:
    """Everybody signs in; the first of each room makes a game, and all join it."""
    url = f"ws://127.0.0.1:{port}/"
    for room in range(rooms):
        for place in range(people):
            name = f"u{room}x{place}"
            signed = await crowd.enter(
                url, room, place, request("sign_in", username=name, password=name), keep=True
            )
            seat = crowd.rooms[room].seats[place]
            token = json.loads(signed)["data"]
            power = POWERS[place]
            if place == 0:
                asked = request(
                    "create_game", token=token, power_name=power, deadline=0, n_controls=7,
                    map_name="standard", rules=["ALWAYS_WAIT", "CIVIL_DISORDER", "POWER_CHOICE"],
                )  # fmt: skip
                game = json.loads(await seat.ask(asked))["data"]["game_id"]
                GAMES[room] = game, token
            else:
                game = GAMES[room][0]
                await seat.ask(request("join_game", token=token, game_id=game, power_name=power))
            seat.early = None


def _command(_folder: Path, port: int) -> list[str]:
    return [str(PYTHON), "-m", "diplomacy.server.run", f"--port={port}"]


DIPLOMACY = Peer(
    name="diplomacy 1.1",
    does="in memory, a file every ten minutes; one text to all",
    command=_command,
    enter=enter,
    steps=Said,
    most=7,
)
