"""S8: the facilitator downloads logs, one after the other, while the class goes on."""

import asyncio
import contextlib

import httpx2 as httpx

from bench.evening import Evening, evening
from bench.exercises import Talks
from bench.loads.stage import Reading, Stage, pace

RATE = 60.0


async def export(stage: Stage) -> list[Reading]:
    """The same pace without and with downloads."""
    name = "S8 export under load"
    async with evening(stage.database(), 20, 6, Talks(6)) as running:
        await running.crowd.counted(100)
        without = await pace(running, RATE, stage.seconds)
        fetched: list[int] = []
        fetching = asyncio.ensure_future(_fetch(running, fetched))
        beside = await pace(running, RATE, stage.seconds)
        fetching.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await fetching
    beside |= {"logs": float(len(fetched)), "log KB": sum(fetched) / max(1, len(fetched)) / 1000}
    return [
        Reading(load=name, case="20 × 6, nobody downloads", figures=without),
        Reading(load=name, case="and one log after the other is downloaded", figures=beside),
    ]


async def _fetch(running: Evening, fetched: list[int]) -> None:
    bearer = {"Authorization": f"Bearer {running.setup.control}"}
    async with httpx.AsyncClient(base_url=running.base, headers=bearer, timeout=30) as door:
        while True:
            for exercise in running.setup.exercises:
                got = await door.get(f"/api/exercises/{exercise}/log")
                fetched.append(len(got.raise_for_status().content))
