"""What people at one exercise do all at once, so that processes get into each other's way."""

import asyncio
import random

from tests.cluster.herd import Exercise
from tests.cluster.people import Person


async def talk(person: Person, dice: random.Random, count: int, pause: float = 0.0) -> None:
    """A delegate who talks in the caucus, and is ready and not ready, without waiting."""
    caucus = f"caucus-{person.account.viewer}"
    for number in range(count):
        stage = person.parts.get("stage", {"round": 1, "phase": "talks"})
        if dice.random() < 0.8:
            person.wish("speak", channel=caucus, text=f"{number}: {dice.getrandbits(32)}")
        else:
            meant = {"round": stage["round"], "phase": stage["phase"]}
            person.wish("ready", **meant, ready=dice.random() < 0.5)
        await asyncio.sleep(pause)
        if len(person.waiting) > 8:
            await person.until(lambda: len(person.waiting) < 4)


async def meddle(control: Person, dice: random.Random, count: int, pause: float = 0.0) -> None:
    """A control that pauses, resumes, extends, ends phases and brings news."""
    for number in range(count):
        stage = control.parts["stage"]
        meant = {"round": stage["round"], "phase": stage["phase"], "reason": ""}
        match dice.randrange(6):
            case 0:
                control.wish("pause", reason="")
            case 1 | 2:
                control.wish("resume")
            case 3:
                control.wish("extend", **meant, seconds=30)
            case 4:
                control.wish("improvise", headline=f"News {number}", text="", to=[], reason="")
            case _:
                control.wish("end-phase", **meant)
        await control.until(lambda: len(control.waiting) < 3)
        await asyncio.sleep(pause)


async def quarrel(exercise: Exercise, count: int, pause: float = 0.0) -> None:
    """Everybody does so much, and has it answered."""
    await asyncio.gather(
        meddle(exercise.control, random.Random(0), count // 3, 3 * pause),
        *(
            talk(person, random.Random(seed), count, pause)
            for seed, person in enumerate(exercise.delegates, 1)
        ),
    )
    for person in exercise.people:
        await person.settled()


__all__ = ["meddle", "quarrel", "talk"]
