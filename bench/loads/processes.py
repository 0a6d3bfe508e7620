"""S7: two processes with PostgreSQL and Redis behind them, beside one."""

from dataclasses import dataclass

from bench.crowd import Crowd
from bench.evening import detente, evening
from bench.exercises import Talks, hello
from bench.loads.stage import Reading, Stage
from tests.kit.backing import PostgreSQL, Redis

PEOPLE = 6
NAME = "S7 two processes"


@dataclass(frozen=True)
class Case:
    """Who sits where."""

    name: str
    exercises: int
    processes: int = 2
    spread: bool = False
    """Whether the people of one exercise sit at both."""

    def away(self, room: int, place: int) -> bool:
        """Whether somebody sits at the second process."""
        return self.processes > 1 and bool((place if self.spread else room) % 2)


CASES = (
    Case("one process, ten tables", 10, processes=1),
    Case("two, ten tables each", 20),
    Case("two, five tables each", 10),
    Case("two, ten tables, each spread over both", 10, spread=True),
)


async def processes(stage: Stage) -> list[Reading]:
    """Closed loop by one process; by two, each exercise at one of them; by two, spread over both.

    The crowd needs a core of its own, so that rates say nothing on a machine of two: what counts
    is the processor time per command. Two cores carry twice as much as one if it does not grow.
    What a process commits together grows with the tables that it has: two that carry more than
    one could are as busy as that one, two that share its work have more to do for each command.
    """
    readings = []
    with PostgreSQL() as postgresql, Redis() as redis:
        for case in CASES:
            with postgresql.database() as database:
                figures = await _measured(stage, database, redis.url, case)
            readings.append(Reading(load=NAME, case=case.name, figures=figures))
    one = readings[0].figures["CPU µs/command"]
    for each in readings[1:]:
        each.figures["two cores carry, × one"] = 2 * one / each.figures["CPU µs/command"]
    return readings


async def _measured(stage: Stage, database: str, redis: str, case: Case) -> dict[str, float]:
    steps = Talks(PEOPLE)
    async with evening(database, case.exercises, PEOPLE, steps, DETENTE_REDIS=redis) as running:
        doors = [running.port]
        servers = [running.server]
        if case.processes > 1:
            other, port, _ = detente(database, DETENTE_REDIS=redis)
            servers.append(other)
            doors.append(port)
        try:
            crowd = Crowd(steps)
            for room, tokens in enumerate(running.setup.tokens):
                for place, token in enumerate(tokens):
                    url = f"ws://127.0.0.1:{doors[case.away(room, place)]}/api/socket"
                    await crowd.enter(url, room, place, hello(token))
            running.crowd.close()
            await crowd.closed(1.0)
            used = sum(server.cpu() for server in servers)
            await crowd.closed(stage.seconds)
            used = sum(server.cpu() for server in servers) - used
            done = crowd.done
            crowd.close()
        finally:
            for server in servers[1:]:
                server.stop()
        return {"CPU µs/command": 1e6 * used / done}
