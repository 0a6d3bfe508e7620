"""S3 and S9: everybody is cut off and comes back at once, early and late in a long exercise."""

import asyncio
import json
import time
from collections.abc import Awaitable
from typing import Any

from bench.crowd import Crowd
from bench.evening import Evening, evening
from bench.exercises import Talks, hello
from bench.loads.stage import Reading, Stage, quantile

EXERCISES, PEOPLE = 20, 6


async def storm(stage: Stage) -> list[Reading]:
    """S3: a hundred and twenty lines break after the thousandth command, and again much later."""
    return await _early_and_late(stage, "S3 reconnect storm", EXERCISES, (50, 500))


async def long(stage: Stage) -> list[Reading]:
    """S9: the same in one exercise of six, up to its six-thousandth entry."""
    return await _early_and_late(stage, "S9 long exercise", 1, (60, 600, 6000))


async def _early_and_late(
    stage: Stage, load: str, exercises: int, marks: tuple[int, ...]
) -> list[Reading]:
    readings = []
    async with evening(stage.database(), exercises, PEOPLE, Talks(PEOPLE, every=3)) as running:
        made = 0
        for mark in marks:
            await running.crowd.counted(mark - made)
            made = mark
            case = f"{exercises} × {PEOPLE} after {exercises * mark:,} commands"
            fresh, cursors = await _all_come(running, {})
            again, _ = await _all_come(running, cursors)
            readings += [
                Reading(load=load, case=f"{case}, on new devices", figures=fresh),
                Reading(load=load, case=f"{case}, by a page that was open", figures=again),
            ]
    return readings


async def _all_come(
    running: Evening, cursors: dict[str, dict[str, int]]
) -> tuple[dict[str, float], dict[str, dict[str, int]]]:
    """Everybody comes in at once on a line of their own; what each then holds of the streams."""
    crowd = Crowd(Talks(PEOPLE))
    heard: list[tuple[str, float, bytes]] = []
    start = time.perf_counter()

    async def one(room: int, place: int, token: str) -> None:
        first = await crowd.enter(running.url, room, place, hello(token, None, cursors.get(token)))
        heard.append((token, time.perf_counter() - start, first))

    coming: list[Awaitable[None]] = []
    for room, tokens in enumerate(running.setup.tokens):
        coming += [one(room, place, token) for place, token in enumerate(tokens)]
    await asyncio.gather(*coming)
    crowd.close()
    times = [taken for _, taken, _ in heard]
    held = {token: _held(json.loads(first), cursors.get(token, {})) for token, _, first in heard}
    figures = {
        "p50 ms": quantile(times, 0.5),
        "all, ms": 1e3 * max(times),
        "KB each": sum(len(first) for _, _, first in heard) / len(heard) / 1000,
    }
    return figures, held


def _held(welcome: dict[str, Any], before: dict[str, int]) -> dict[str, int]:
    """How far each stream was told: what comes before the lines that were sent, and these."""
    begins = {**before, **welcome["before"]}
    return {name: begins.get(name, 0) + len(lines) for name, lines in welcome["lines"].items()}
