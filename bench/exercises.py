"""Real exercises of `two-shores`, set up through the door as a facilitator and people would."""

import json
import re
import secrets
from collections.abc import Sequence
from dataclasses import dataclass, field
from typing import Any

import httpx2 as httpx
import msgspec

TITLE = "Protocol on the Sound"
VIEW = b'{"type":"view"'
NEWS = (b'"talk/', b'"draft/')
"""What a step is delivered with, and what follows a moment later is not: a line, or a text."""
LINE = (
    "We can live with the number in article one if the other shore tells us, "
    "before the season ends, what its coast guard means by routine."
)


def way_in(line: str) -> tuple[int, str] | None:
    """The port and the facilitator's token in the line that the server prints at start."""
    found = re.search(r":(\d+)/#control=([\w-]+)", line)
    return (int(found[1]), found[2]) if found else None


@dataclass
class Setup:
    """A seminar with all its people joined."""

    base: str
    control: str
    exercises: list[str] = field(default_factory=list)
    tokens: list[list[str]] = field(default_factory=list)
    """Exercise → place → token."""


def set_up(base: str, link: str, exercises: int, people: int) -> Setup:
    """Open a seminar for each exercise and let its people join by the code."""
    with httpx.Client(base_url=base, timeout=30) as door:
        control = door.post("/api/enter", json={"link": link}).raise_for_status().json()["token"]
        bearer = {"Authorization": f"Bearer {control}"}
        setup = Setup(base=base, control=control)
        places: dict[str, list[str]] = {}
        for _ in range(exercises):
            made = door.post(
                "/api/seminars",
                json={"scenario": "two-shores", "exercises": 1, "title": "Bench"},
                headers=bearer,
            )
            code = made.raise_for_status().json()["code"]
            for person in range(people):
                asked = {"code": code, "name": f"Person {person}", "language": "en"}
                joined = door.post("/api/join", json=asked).raise_for_status().json()
                places.setdefault(joined["exercise"], []).append(joined["token"])
        for exercise, tokens in places.items():
            setup.exercises.append(exercise)
            setup.tokens.append(tokens)
        return setup


def command(body: dict[str, Any]) -> bytes:
    """A `do` message with a fresh id."""
    return msgspec.json.encode({"type": "do", "id": secrets.token_hex(16), "command": body})


def hello(token: str, exercise: str | None = None, cursors: dict[str, int] | None = None) -> bytes:
    """The first message; `cursors`: how many lines of each stream are held already."""
    return msgspec.json.encode(
        {
            "type": "hello",
            "token": token,
            "exercise": exercise,
            "language": "en",
            "waiting": [],
            "cursors": cursors or {},
        }
    )


@dataclass
class Talks:
    """A room's steps: a line, a bracket, a line, the bracket withdrawn, by people in turn.

    Half of the steps therefore send everybody a whole draft, and half one line.
    """

    people: int
    every: int = 2
    """Every which step is a line; the others change the text."""
    alternative: tuple[str, int] = ("", 0)
    """A parameter of the first article, and a number that is not in the text."""
    drafts: dict[tuple[int, int], dict[str, Any]] = field(default_factory=dict)
    """Room and place → the draft as last told to who tabled it, and writes the brackets."""
    awaited: int = 0
    """How many drafts there will be."""
    count: dict[int, int] = field(default_factory=dict)
    awaited_news: dict[int, bytes] = field(default_factory=dict)
    """Room → words of what its step brings: what a bot says or tables meanwhile is no delivery."""
    record: list[list[list[bytes]]] = field(default_factory=list)
    """Steps of room 0 as they went out: for each place its messages up to the next step."""

    def writers(self, room: int, roles: Sequence[str | None]) -> Sequence[int]:
        """The places whose people table a text."""
        return [0]

    def next(self, room: int) -> tuple[int, bytes]:
        """The room's next step."""
        index = self.count.get(room, 0)
        self.count[room] = index + 1
        if room == 0:
            self.record.append([[] for _ in range(self.people)])
        if index % self.every == 0 or (room, 0) not in self.drafts:
            self.awaited_news[room] = LINE.encode()
            return (index // self.every) % self.people, self.line()
        self.awaited_news[room] = title(0).encode()
        return 0, self.change(room, 0)

    def line(self) -> bytes:
        """A line of talk."""
        return command({"type": "speak", "channel": "plenary", "text": LINE})

    def change(self, room: int, place: int) -> bytes:
        """A bracket in the place's own text, or its end."""
        draft = self.drafts[room, place]
        name = {"draft": draft["id"], "revision": draft["revision"]}
        if draft["brackets"]:
            bracket = draft["brackets"][0]["id"]
            return command({"type": "unbracket", **name, "bracket": bracket, "accept": False})
        article = draft["articles"][0]
        parameter, alternative = self.alternative
        return command(
            {
                "type": "bracket",
                **name,
                "article": article["id"],
                "parameter": parameter,
                "value": alternative,
                "comment": "",
            }
        )

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Keep the draft and the record; only views with the step's own news are deliveries."""
        if not message.startswith(VIEW):
            if message.startswith(b'{"type":"refused"'):
                raise RuntimeError(f"refused: {message.decode()}")
            return False
        if place == 0:
            self.keep(room, place, message)
        if room == 0 and self.record:
            self.record[-1][place].append(message)
        awaited = self.awaited_news.get(room)
        return awaited is not None and awaited in message

    def keep(self, room: int, place: int, message: bytes) -> None:
        """Keep the place's own text as it is told."""
        if b'"draft/' not in message:
            return
        for name, part in json.loads(message)["parts"].items():
            if name.startswith("draft/") and part["title"] == title(place):
                self.drafts[room, place] = part


@dataclass
class Replay:
    """The same steps against the bare server: the bytes do not matter, their number does."""

    lengths: list[int]
    people: int = 1
    """Who says them in turn."""
    count: dict[int, int] = field(default_factory=dict)

    def next(self, room: int) -> tuple[int, bytes]:
        """A message as long as the real command."""
        index = self.count.get(room, 0)
        self.count[room] = index + 1
        return index % self.people, b"x" * self.lengths[index % len(self.lengths)]

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """The same messages are deliveries as from the server that they were recorded from."""
        return is_news(message)


def title(place: int) -> str:
    """What the text of a place is called."""
    return f"{TITLE} {place}"


def is_news(message: bytes) -> bool:
    """Whether a message tells of a step, and not only of what can be done since an earlier one."""
    return any(each in message for each in NEWS)
