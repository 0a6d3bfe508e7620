"""The ladder: the whole durable path, and a bare server that fans out the very same bytes."""

import base64
import json
import os
import sys
from pathlib import Path

import msgspec

from bench.crowd import Crowd
from bench.evening import evening, idle_memory
from bench.everybody import Everybody, FanRush, Rush
from bench.exercises import Replay, Talks, hello
from bench.measure import Figures, Run
from bench.process import Server

FEWEST_STEPS = 8
"""Recorded steps that the bare server sends in turn; a busy machine takes longer to make them."""


async def real(
    shape: tuple[int, int], folder: Path, seconds: float, rate: float | None
) -> tuple[list[Figures], Path, list[int]]:
    """Détente's figures, and the script of what it sent for the bare server."""
    exercises, people = shape
    database = folder / f"bench-{exercises}-{os.urandom(4).hex()}.db"
    steps = Talks(people)
    async with evening(database, exercises, people, steps) as running:
        crowd = running.crowd
        run = Run("détente", running.server, crowd, people)
        while sum(map(all, steps.record[4:])) < FEWEST_STEPS:
            await crowd.closed(1.0)
        script = folder / "script.json"
        recorded = [step for step in steps.record[4:64] if all(step)]
        script.write_text(
            json.dumps(
                [
                    [[base64.b64encode(each).decode() for each in place] for place in step]
                    for step in recorded
                ]
            )
        )
        lengths = [len(steps.next(0)[1]) for _ in range(2)]
        steps.count[0] -= 2
        steps.record.clear()
        closed = await run.closed(seconds)
        opened = await run.opened(rate or closed.commands_per_second / 2, seconds)
        greetings = [hello(tokens[0]) for tokens in running.setup.tokens]
        idle = await idle_memory(running.server, running.url, greetings)
    rushed = await _real_rush(shape, folder, seconds)
    return [msgspec.structs.replace(closed, idle_kib=idle), opened, rushed], script, lengths


async def _real_rush(shape: tuple[int, int], folder: Path, seconds: float) -> Figures:
    exercises, people = shape
    database = folder / f"rush-{exercises}-{os.urandom(4).hex()}.db"
    steps = Everybody(people)
    crowd = Rush(steps)
    async with evening(database, exercises, people, steps, lambda _steps: crowd) as running:
        run = Run("détente", running.server, crowd, people)
        await crowd.rush(1.0)
        return await run.rushed(crowd, seconds)


async def bare(
    shape: tuple[int, int], script: Path, lengths: list[int], seconds: float, rate: float
) -> list[Figures]:
    """The bare server's figures on the same bytes and at the same rate."""
    exercises, people = shape
    server = Server([sys.executable, "-m", "bench.bare", str(script)], core=0)
    port = server.wait_for(lambda line: int(line.split()[1]) if "serving" in line else None)
    try:
        crowd = Crowd(Replay(lengths))
        url = f"ws://127.0.0.1:{port}"
        await _fill(crowd, url, "", shape)
        run = Run("bare websockets", server, crowd, people)
        await crowd.closed(1.0)
        closed = await run.closed(seconds)
        opened = await run.opened(rate, seconds)
        idle = await idle_memory(server, url, [f"idle-{n} 0".encode() for n in range(exercises)])
        crowd.close()
        many = FanRush(Replay(lengths, people))
        await _fill(many, url, "many-", shape)
        rushed = await Run(run.name, server, many, people).rushed(many, seconds)
        many.close()
        return [msgspec.structs.replace(closed, idle_kib=idle), opened, rushed]
    finally:
        server.stop()


async def _fill(crowd: Crowd, url: str, rooms: str, shape: tuple[int, int]) -> None:
    for room in range(shape[0]):
        for place in range(shape[1]):
            await crowd.enter(url, room, place, f"{rooms}{room} {place}".encode())
