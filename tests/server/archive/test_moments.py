"""What time it is for one machine and for several, whatever somebody does to their clocks."""

import pytest
import structlog

from server.archive.database import WRITES, make_current, open_engine
from server.archive.moments import NAP, SharedMoments, Wakefulness, beat
from tests.kit.jumping import Jumping
from tests.kit.served import Hand


def test_a_moment_that_passed_before_the_heartbeat_was_taken_up_was_slept_through() -> None:
    hand = Hand(1000)
    awake = Wakefulness(hand)
    assert not awake.is_certain(), "nobody has felt a heartbeat yet"
    awake.beat(1000)
    assert awake.is_certain()
    assert awake.slept_through(999)
    assert not awake.slept_through(1000)
    hand.at += NAP
    assert awake.is_certain(), "it may only be busy"
    hand.at += 1
    assert not awake.is_certain()
    awake.beat(hand.at)
    assert awake.slept_through(1001), "it slept, however awake it is now"
    assert not awake.slept_through(hand.at)


def test_the_heart_of_all_processes_is_one(database: str) -> None:
    engine = open_engine(database)
    make_current(engine)

    def beats(now: int) -> int:
        writing = engine.connect().execution_options(**{WRITES: True})
        with writing as connection, connection.begin():
            return beat(connection, now)[0]

    assert beats(5_000) == 5_000
    assert beats(5_000 + NAP) == 5_000
    assert beats(5_000) == 5_000, "a clock that is behind"
    assert beats(5_000 + 2 * NAP) == 5_000, "has not made the last beat an older one"
    assert beats(5_001 + 3 * NAP) == 5_001 + 3 * NAP, "they all slept"
    assert beats(5_002 + 3 * NAP) == 5_001 + 3 * NAP
    engine.dispose()


def test_a_shared_clock_is_gone_by_and_not_moved_by_slow_answers() -> None:
    hand = Hand(10_000)
    shared = SharedMoments(hand)
    shared.compare(10_000, 7_000, 10_002)
    assert shared.now() == 6_999
    shared.compare(10_000, 7_100, 10_400)
    assert shared.now() == 6_999, "what was said in between agrees with what we believe"
    shared.compare(10_000, 7_100, 10_002)
    assert shared.now() == 7_099


@pytest.fixture
def logged(monkeypatch: pytest.MonkeyPatch) -> structlog.testing.CapturingLogger:
    logger = structlog.testing.CapturingLogger()
    monkeypatch.setattr("server.archive.moments.log", logger)
    return logger


def test_a_clock_that_is_put_back_or_on_goes_on_as_it_did(
    logged: structlog.testing.CapturingLogger,
) -> None:
    """Deadlines would wait for an hour else, or be over before they came."""
    clock = Jumping()
    steps = ((1, 0), (1, -3600), (5, -3600), (1, 0), (1, 0), (2, 7200), (1, 7200), (1, 0))
    assert [clock.told(*step) for step in steps] == [1, 2, 7, 8, 9, 11, 12, 13]
    assert [(call.args, call.kwargs) for call in logged.calls] == [
        (("clock-put-back",), {"seconds": 3600}),
        (("clock-put-on",), {"seconds": 3600}),
        (("clock-put-on",), {"seconds": 7200}),
        (("clock-put-back",), {"seconds": 7200}),
    ]


def test_a_clock_that_had_not_been_set_at_all_is_believed_when_it_is() -> None:
    """Else all tokens would be dead after the next restart."""
    clock = Jumping()
    years = 6 * 365 * 24 * 3600
    assert clock.told(1, years) == 1 + years
    assert clock.told(1, years - 3600) == 2 + years


def test_a_clock_is_followed_again_when_nothing_is_under_way() -> None:
    clock = Jumping()
    assert clock.told(1, -3600) == 1
    clock.moments.let_go()
    assert clock.told(1) == 2 - 3600


def test_a_jump_that_is_found_while_catching_up_is_held_to() -> None:
    clock = Jumping()
    clock.off = 3600
    clock.moments.catch_up(1_000_000_000 + 20_000)
    assert clock.told() == 20


def test_who_starts_after_the_clock_was_put_back_goes_on_from_the_last_heartbeat(
    logged: structlog.testing.CapturingLogger,
) -> None:
    for moments in (Jumping().moments, SharedMoments(Hand(0))):
        before = moments.now()
        for off in (9_000, 24 * 3600 * 1000):
            moments.catch_up(before + off)
            assert moments.now() == before, "less is no jump, and more is a clock that was wrong"
        moments.catch_up(before + 3_600_000)
        assert moments.now() == before + 3_600_000
    assert [call.kwargs for call in logged.calls] == [{"seconds": 3600}] * 2


def test_a_shared_clock_that_is_put_back_goes_on_and_one_that_is_put_on_is_followed(
    logged: structlog.testing.CapturingLogger,
) -> None:
    hand = Hand(50_000_000)
    shared = SharedMoments(hand)

    def told(passed: int, off: int) -> int:
        hand.at += passed
        shared.compare(hand.at, hand.at + off, hand.at)
        return shared.now() - 50_000_000

    hour = 3_600_000
    assert told(0, -500_000) == -500_000, "however far apart they are at first"
    assert told(1000, 0) == 1000
    assert told(1000, -hour) == 2000
    assert told(1000, -hour - 50) == 2950, "it may be a little slow all the same"
    assert told(1000, 0) == 4000
    assert told(1000, hour) == 5000 + hour, "by whoever starts now as well"
    assert told(1000, 0) == 6000 + hour
    shared.let_go()
    assert told(1000, 0) == 7000
    assert [(call.args, call.kwargs) for call in logged.calls] == [
        (("database-clock-put-back",), {"seconds": 3600}),
        (("database-clock-put-on",), {"seconds": 3600}),
        (("database-clock-put-back",), {"seconds": 3600}),
    ]
