"""S7: two processes with PostgreSQL and Redis behind them, beside one."""

from bench.crowd import Crowd
from bench.evening import detente, evening
from bench.exercises import Talks, hello
from bench.loads.stage import Reading, Stage
from tests.kit.backing import PostgreSQL, Redis

EXERCISES, PEOPLE = 10, 6
NAME = "S7 two processes"
CASES = ("one process", "two, tables kept together", "two, tables spread")


async def processes(stage: Stage) -> list[Reading]:
    """Closed loop by one process; by two, each exercise at one of them; by two, spread over both.

    The crowd needs a core of its own, so that rates say nothing on a machine of two: what counts
    is the processor time per command. Two cores carry twice as much as one if it does not grow.
    """
    readings = []
    with PostgreSQL() as postgresql, Redis() as redis:
        for split, case in enumerate(CASES):
            with postgresql.database() as database:
                figures = await _measured(stage, database, redis.url, split)
            readings.append(Reading(load=NAME, case=case, figures=figures))
    one = readings[0].figures["CPU µs/command"]
    for each in readings[1:]:
        each.figures["two cores carry, × one"] = 2 * one / each.figures["CPU µs/command"]
    return readings


async def _measured(stage: Stage, database: str, redis: str, split: int) -> dict[str, float]:
    steps = Talks(PEOPLE)
    async with evening(database, EXERCISES, PEOPLE, steps, DETENTE_REDIS=redis) as running:
        if split == 0:
            used = running.server.cpu()
            await running.crowd.closed(stage.seconds)
            used = running.server.cpu() - used
            return {"CPU µs/command": 1e6 * used / running.crowd.done}
        other, port, _ = detente(database, DETENTE_REDIS=redis)
        try:
            crowd = Crowd(steps)
            for room, tokens in enumerate(running.setup.tokens):
                for place, token in enumerate(tokens):
                    away = (room if split == 1 else place) % 2
                    door = port if away else running.port
                    url = f"ws://127.0.0.1:{door}/api/socket"
                    await crowd.enter(url, room, place, hello(token))
            running.crowd.close()
            await crowd.closed(1.0)
            used = running.server.cpu() + other.cpu()
            await crowd.closed(stage.seconds)
            used = running.server.cpu() + other.cpu() - used
            done = crowd.done
            crowd.close()
        finally:
            other.stop()
        return {"CPU µs/command": 1e6 * used / done}
