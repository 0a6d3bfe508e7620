"""oTree's live pages: a method of the page is called, and what it returns goes to each player."""

import json
import os
import shutil
from pathlib import Path

import httpx2 as httpx

from bench.crowd import Crowd
from bench.peers.installing import BIN
from bench.peers.peer import HERE, Peer


class Said:
    """The same text each time."""

    def next(self, room: int) -> tuple[int, bytes]:
        """Seat 0 says something."""
        return 0, json.dumps("x" * 200).encode()

    def heard(self, room: int, place: int, message: bytes) -> bool:
        """Everything that comes is an answer of the method; one that failed ends the run."""
        if b'"otree_success": false' in message:
            raise RuntimeError(message.decode())
        return True


async def enter(crowd: Crowd, port: int, rooms: int, people: int) -> None:
    """A session for each table; everybody opens the page, and then its socket."""
    base = f"http://127.0.0.1:{port}"
    async with httpx.AsyncClient(base_url=base, timeout=60, follow_redirects=True) as door:
        for room in range(rooms):
            asked = {"session_config_name": "bench", "num_participants": people}
            made = (await door.post("/api/sessions", json=asked)).raise_for_status().json()
            session = (await door.get(f"/api/sessions/{made['code']}")).raise_for_status().json()
            for place, participant in enumerate(session["participants"]):
                code = participant["code"]
                (await door.get(f"/InitializeParticipant/{code}")).raise_for_status()
                url = (
                    f"ws://127.0.0.1:{port}/live?participant_code={code}&page_name=Talks"
                    f"&page_index=1&session_code={made['code']}"
                )
                await crowd.enter(url, room, place)


def _command(folder: Path, port: int) -> list[str]:
    project = folder / "otree"
    if not project.exists():
        shutil.copytree(HERE / "otree_project", project)
        for empty in ("_static/global", "_templates/global"):
            (project / empty).mkdir(parents=True)
    (project / "db.sqlite3").unlink(missing_ok=True)
    program = f"cd {project} && exec {BIN / 'otree'} prodserver1of2 127.0.0.1:{port}"
    return ["/bin/sh", "-c", program]


OTREE = Peer(
    name="oTree 6.0",
    does="commits each move; own text to each",
    command=_command,
    enter=enter,
    steps=Said,
    environment={"PATH": f"{BIN}:{os.environ['PATH']}"},
)
