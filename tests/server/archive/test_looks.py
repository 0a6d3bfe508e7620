"""What cannot be undone waits until the clock has said twice that its time has come."""

from collections.abc import Callable
from pathlib import Path

import pytest
from sqlalchemy import Engine

from server.archive.database import WRITES, make_current, open_engine
from server.archive.looks import surely
from server.archive.moments import DAY, MachineMoments
from tests.kit.served import Hand, served

pytestmark = pytest.mark.slow
HOUR = DAY // 24
START = 1_700_000_000_000
YEARS = 3 * 365 * DAY


def looking(engine: Engine) -> Callable[[int], int]:
    """What is sure when the clock says so much after the start; after the start."""

    def look(at: int) -> int:
        writing = engine.connect().execution_options(**{WRITES: True})
        with writing as connection, connection.begin():
            return surely(connection, Hand(START + at)) - START

    return look


def test_a_moment_is_sure_when_a_day_later_has_been_read_and_none_before_it(database: str) -> None:
    engine = open_engine(database)
    make_current(engine)
    look = looking(engine)
    assert look(0) == -START, "nothing is sure yet"
    assert look(DAY - 1) == -START
    assert look(DAY) == 0
    assert [look(DAY + hours * HOUR) for hours in (1, 23, 24, 25)] == [0, 0, DAY, DAY]
    # Years ahead for an hour, and then put right.
    assert look(YEARS) == 2 * DAY
    assert look(YEARS + HOUR) == 2 * DAY
    assert look(2 * DAY + HOUR) == 2 * DAY
    assert look(3 * DAY + HOUR) == 2 * DAY + HOUR
    # And put right before all that was sure.
    assert look(HOUR) == HOUR
    assert look(2 * HOUR) == HOUR
    engine.dispose()


def test_a_clock_that_is_only_held_to_is_not_what_the_clock_says() -> None:
    off = [YEARS * 1_000_000]
    moments = MachineMoments(lambda: START * 1_000_000 + off[0], lambda: 0)
    off[0] = 0
    assert (moments.now(), moments.by_the_clock()) == (START + YEARS, START)


async def test_a_clock_that_is_years_ahead_at_one_start_shuts_nobody_out_and_forgets_nobody(
    tmp_path: Path,
) -> None:
    """All tokens are dead by such a clock, and all terms are over."""
    hand = Hand(START)

    async def people() -> set[str]:
        async with served(tmp_path, hand, keep_days=30) as house:
            await house.house.event_log.write(lambda _connection: None)  # behind the forgetting
            found = await house.house.exercises.find(joined["exercise"])
            assert found is not None
            return set(found.people.values())

    async with served(tmp_path, hand) as house:
        joined = await house.join((await house.seminar())["code"])
    for at in (0, 2 * DAY, YEARS, YEARS + HOUR):
        hand.at = START + at
        assert await people() == {"Ada"}, f"by a clock that says {at}"
    hand.at = START + 3 * DAY
    async with served(tmp_path, hand, keep_days=30) as house:
        ada = await house.enter(joined["token"])
        assert ada.you["name"] == "Ada"
        link = joined["link"].partition("=")[2]
        assert (await house.web.post("/api/enter", json={"link": link})).status_code == 200
    hand.at = START + 40 * DAY
    await people()
    hand.at += DAY
    assert await people() == {"—"}, "its time has come"
