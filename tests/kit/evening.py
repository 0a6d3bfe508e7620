"""A house with an evening that bots have played, for tests of what comes afterwards.

It is played once, in the real application, and each test gets a copy of its database.
"""

import asyncio
import tempfile
from dataclasses import dataclass
from pathlib import Path

from tests.kit.served import served

ROUNDS = 6
HALFWAY = 3
"""In its talks the other exercise stands: bots are fast, but Bob never says that he is done."""


@dataclass(frozen=True)
class Evening:
    """What an evening left behind."""

    database: bytes
    code: str
    exercise: str
    halfway: str
    """Another exercise of the seminar, in the talks of its third round."""
    player: str
    """The session of somebody of the exercise, whose seat a bot has played."""
    link: str
    """What stands in the fragment of that seat's link."""
    stranger: str
    """The session of somebody of another exercise."""


_left: list[Evening] = []


async def lay(folder: Path) -> Evening:
    """Puts the evening where `served(folder)` finds it; it is played when it is first asked for."""
    if not _left:
        with tempfile.TemporaryDirectory() as stage:
            _left.append(await _play(Path(stage)))
    (folder / "log.sqlite3").write_bytes(_left[0].database)
    return _left[0]


async def lay_class(folder: Path, exercises: int) -> str:
    """Puts a seminar there whose exercises bots have played to their end; the first one's name."""
    async with served(folder, bot_seconds=0) as house:
        sheet = await house.seminar(exercises=exercises)
        for exercise in sheet["exercises"]:
            control = await house.control(exercise["id"])
            await control.do("start")
            await control.until_stage(status="ended")
    first: str = sheet["exercises"][0]["id"]
    return first


async def _play(folder: Path) -> Evening:
    async with served(folder, bot_seconds=0) as house:
        sheet = await house.seminar(exercises=2)
        first, second = (exercise["id"] for exercise in sheet["exercises"])
        ada = await house.join(sheet["code"], "Ada")
        bob = await house.join(sheet["code"], "Bob")
        assert (ada["exercise"], bob["exercise"]) == (first, second)
        async with asyncio.timeout(60):
            control = await house.control(first)
            await control.do("start")
            await control.do("understudy", party="halvern", bot="reciprocator")
            await control.until_stage(status="ended")
            control = await house.control(second)
            await control.do("start")
            while (stage := control.parts["stage"])["round"] < HALFWAY or stage["phase"] != "talks":
                await control.do("end-phase", round=stage["round"], phase=stage["phase"])
            await control.do("pause", reason="Enough for today.")
    database = (folder / "log.sqlite3").read_bytes()
    return Evening(
        database=database,
        code=sheet["code"],
        exercise=first,
        halfway=second,
        player=ada["token"],
        link=ada["link"].partition("=")[2],
        stranger=bob["token"],
    )


__all__ = ["ROUNDS", "Evening", "lay", "lay_class"]
