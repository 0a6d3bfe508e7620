"""An evening: people play, everything that can go wrong does, then it is calm and checked."""

import asyncio
import contextlib
import random
from collections.abc import Iterator
from itertools import count

from game_rules.record.commands import TakeSeat
from server.table import tails
from server.table.wishes import Done
from tests.cluster.checker import faults
from tests.cluster.people import Person
from tests.simulation.loop import simulate
from tests.simulation.town import EXERCISE, SCENARIO, Process, Town
from tests.simulation.weather import Weather

COMMANDS = 8
"""Of each person."""
LAST = "This is the last that is heard."


def evening(seed: int) -> list[str]:
    """What the checker finds after a simulation; the same for the same seed."""
    with _short_tails():
        town, persons = simulate(_evening(random.Random(seed)))
    return faults(EXERCISE, town.rows(), [person.account for person in persons])


def recorded(seed: int) -> str:
    """All that was stored and shown in an evening."""
    with _short_tails():
        town, persons = simulate(_evening(random.Random(seed)))
    log = [(row.number, row.at, row.command) for row in town.rows()]
    return repr((log, [(sorted(p.account.done), p.account.sightings) for p in persons]))


@contextlib.contextmanager
def _short_tails() -> Iterator[None]:
    """Of every stream only a line or two is told at once, so that all the rest is asked for."""
    before, tails.ROOM = tails.ROOM, 150
    yield
    tails.ROOM = before


async def _evening(dice: random.Random) -> tuple[Town, list[Person]]:
    weather = Weather(dice)
    town = Town(weather, tuple(dice.choice((0, 1500, -1500)) for _ in range(dice.choice((2, 3)))))
    for process in town.processes:
        process.start()
    persons = await _enter(town, dice)
    living = [asyncio.create_task(person.live()) for person in persons]
    await persons[0].do("start")
    chaos = [asyncio.create_task(_chaos(town, persons)) for _ in range(dice.choice((1, 1, 2)))]
    await asyncio.gather(*(_play(person, dice) for person in persons))
    for faults_come in chaos:
        faults_come.cancel()
    await _calm(town, persons)
    for task in living:
        task.cancel()
    await asyncio.gather(*living, return_exceptions=True)
    return town, persons


async def _enter(town: Town, dice: random.Random) -> list[Person]:
    """Control and two delegates; who joins in a storm is another story."""
    ids = count(1)

    def new_id() -> str:
        return f"{next(ids):032x}"

    persons = [Person(town.token("control"), town.dial(0), EXERCISE, new_id)]
    exercises = town.processes[0].exercises
    assert exercises is not None
    trouble, town.weather.trouble = town.weather.trouble, 0.0
    exercise = await exercises.find(EXERCISE)
    assert exercise is not None
    for place, party in enumerate(SCENARIO.parties[:2], 1):
        command = TakeSeat(seat=party.id, party=party.id, role="head")
        assert await exercise.do("control", new_id(), command) == Done()
        persons.append(Person(town.token("seat", party.id), town.dial(place), None, new_id))
    town.weather.trouble = trouble
    return persons


async def _play(person: Person, dice: random.Random) -> None:
    for number in range(COMMANDS):
        hurried = dice.random() < 0.4
        await asyncio.sleep(0 if hurried else dice.expovariate(4))
        stage = person.parts.get("stage", {"round": 1, "phase": "talks"})
        meant = {"round": stage["round"], "phase": stage["phase"]}
        viewer = person.account.viewer
        if viewer == "control":
            match dice.randrange(6):
                case 0:
                    person.wish("pause", reason="")
                case 1 | 2:
                    person.wish("resume")
                case 3:
                    person.wish("extend", **meant, seconds=3, reason="")
                case 4:
                    person.wish("improvise", headline=f"{number}", text="", to=[], reason="")
                case _:
                    person.wish("end-phase", **meant, reason="")
        elif dice.random() < 0.6:
            person.wish("speak", channel=f"caucus-{viewer}", text=f"{number}")
        else:
            person.wish("ready", **meant, ready=dice.random() < 0.5)


async def _chaos(town: Town, persons: list[Person]) -> None:
    """One fault after the other; where there are two of these, often two at once."""
    dice, weather = town.weather.dice, town.weather
    while True:
        await asyncio.sleep(dice.expovariate(3))
        match dice.randrange(9):
            case 0 | 3 as how if process := _one_that_serves(town):
                if how == 0:
                    process.crash()
                else:
                    await process.leave()
                await asyncio.sleep(dice.expovariate(2))
                process.start()
            case 1:
                weather.bus_away = True
                await asyncio.sleep(dice.expovariate(1))
                weather.bus_away = weather.no_bus
                for process in town.processes:
                    process.back()
            case 2:
                weather.database_away = True
                await asyncio.sleep(dice.expovariate(2))
                weather.database_away = False
            case _:
                dice.choice(persons).hang_up()


def _one_that_serves(town: Town) -> Process | None:
    serving = [process for process in town.processes if process.serves]
    return town.weather.dice.choice(serving) if serving else None


async def _calm(town: Town, persons: list[Person]) -> None:
    town.weather.calm()
    for process in town.processes:
        if not process.serves:
            process.crash()
            process.start()
        process.back()
    for person in persons:
        await person.settled()
    await asyncio.sleep(5)  # what was late has become durable
    control = persons[0]
    if control.parts["stage"]["status"] == "running":
        await control.do("pause", reason="")
    await control.do("improvise", headline=LAST, text="", to=[], reason="")
    for person in persons:
        await person.hears(LAST)


__all__ = ["evening", "recorded"]
