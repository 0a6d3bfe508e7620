"""S4: the server is killed in mid-talk. All that was acknowledged or shown must be in the log."""

import asyncio
import json
import re
import sqlite3
import time
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from bench.crowd import Crowd
from bench.evening import detente, evening
from bench.exercises import Talks, command, hello
from bench.loads.stage import Reading, Stage

DONE = re.compile(rb'"done":\[([^]]*)\]')
ID = re.compile(rb"[0-9a-f]{32}")
SAID = re.compile(rb"step \d+ of table \d+")


@dataclass
class Witness(Talks):
    """People who number their lines, and remember what they were told."""

    acknowledged: set[str] = field(default_factory=set)
    seen: set[str] = field(default_factory=set)

    def next(self, room: int) -> tuple[int, bytes]:
        """A numbered line."""
        index = self.count[room] = self.count.get(room, 0) + 1
        text = f"step {index} of table {room}"
        return index % self.people, command({"type": "speak", "channel": "plenary", "text": text})

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Note ids that are done, and lines that were shown."""
        for ids in DONE.findall(message):
            self.acknowledged.update(found.decode() for found in ID.findall(ids))
        said = [found.decode() for found in SAID.findall(message)]
        self.seen.update(said)
        return bool(said) or super().heard(room, place, message)


class Lost(Exception):  # noqa: N818 - what has become of it
    """What somebody was told is not in the log."""


async def crash(stage: Stage) -> list[Reading]:
    """Kill -9 under full load; then the log is held against what people remember.

    Raises:
        Lost: it does not hold all of that.
    """
    database = stage.database()
    steps = Witness(6)
    async with evening(database, 20, 6, steps) as running:
        talking = asyncio.ensure_future(running.crowd.closed(3600))
        await asyncio.sleep(stage.seconds / 2)
        running.server.kill()
        killed = time.perf_counter()
        talking.cancel()
        server, port, _ = detente(database)
        try:
            back = Crowd(Talks(6))
            tokens = running.setup.tokens
            for room, own in enumerate(tokens):
                await back.enter(f"ws://127.0.0.1:{port}/api/socket", room, 0, hello(own[0]))
            away = time.perf_counter() - killed
            back.close()
        finally:
            server.stop()
    ids, lines = _stored(database)
    if lost := sorted((steps.acknowledged - ids) | (steps.seen - lines)):
        raise Lost(f"{len(lost)} of what was acknowledged or shown, the first of them {lost[0]}")
    figures = {
        "acknowledged, none lost": float(len(steps.acknowledged)),
        "lines shown, none lost": float(len(steps.seen)),
        "s until all 20 are back": away,
    }
    return [Reading(load="S4 crash", case="20 × 6, kill -9 in mid-talk", figures=figures)]


def _stored(database: Path) -> tuple[set[str], set[str]]:
    """All ids and all lines in the log."""
    ids, lines = set(), set()
    with sqlite3.connect(database) as connection:
        for id, text in connection.execute("SELECT id, command FROM entries"):
            said: dict[str, Any] = json.loads(text)
            ids.add(id)
            if said.get("type") == "speak":
                lines.add(said["text"])
    return ids, lines
