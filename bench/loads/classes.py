"""S1 and S2: a class that works steadily, and a whole school of which a tenth does."""

from bench.evening import evening
from bench.exercises import Talks
from bench.loads.stage import Reading, Stage, pace

MOVES, LINES = 2, 1
"""What an exercise does in a second: changes of the text, and lines of talk."""


async def steady(stage: Stage) -> list[Reading]:
    """S1: twenty exercises of six people, each two moves and a line a second."""
    exercises = 20
    steps = Talks(6, every=MOVES + LINES)
    async with evening(stage.database(), exercises, 6, steps) as running:
        rate = exercises * (MOVES + LINES)
        figures = await pace(running, rate, stage.seconds)
    return [Reading(load="S1 steady class", case="20 × 6, 60 commands/s", figures=figures)]


async def school(stage: Stage) -> list[Reading]:
    """S2: a hundred exercises of eight people are connected, and ten of them do something."""
    steps = Talks(8, every=MOVES + LINES)
    async with evening(stage.database(), 100, 8, steps) as running:
        active = running.crowd.rooms[:10]
        figures = await pace(running, len(active) * (MOVES + LINES), stage.seconds, active)
    return [Reading(load="S2 whole school", case="100 × 8, ten of them busy", figures=figures)]
