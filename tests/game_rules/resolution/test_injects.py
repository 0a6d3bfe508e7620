"""News and its effects."""

from game_rules.resolution.injects import conditions, images, leap_discount, working
from game_rules.scenario.scenario import Inject, MoveImage, OpenLeap, SetCondition
from tests.kit.small import small

STORM = Inject(
    id="storm",
    round=2,
    headline={"en": "Storm"},
    text={"en": "Storm"},
    effects=(
        MoveImage(holder="nor", of="sud", change=-100),
        SetCondition(party="nor", condition="unease", change=50),
        OpenLeap(party="sud", discount=80),
    ),
)
SPEECH = Inject(
    id="speech",
    headline={"en": "Speech"},
    text={"en": "Speech"},
    effects=(OpenLeap(party="sud", discount=40),),
)
CASE = small(injects=(STORM, SPEECH))


def test_the_calendar_brings_it_once_and_control_can_bring_it_earlier() -> None:
    assert [one.inject.id for one in working(CASE, {}, 2)] == ["storm"]
    assert working(CASE, {}, 1) == ()
    (early,) = working(CASE, {"storm": 1}, 1)
    assert early.by_control
    assert working(CASE, {"storm": 1}, 2) == ()


def test_effects_reach_whom_they_name() -> None:
    found = working(CASE, {}, 2)
    assert [effect.change for _, effect in images(found, "nor", "sud")] == [-100]
    assert list(images(found, "sud", "nor")) == []
    assert [effect.change for _, effect in conditions(found, "nor")] == [50]
    assert list(conditions(found, "sud")) == []


def test_a_dated_inject_opens_the_leap_of_the_round_that_follows() -> None:
    assert [leap_discount(CASE, {}, round, "sud") for round in (1, 2, 3, 4)] == [0, 0, 80, 0]


def test_control_s_opens_the_leap_of_its_own_round() -> None:
    assert leap_discount(CASE, {"speech": 2}, 2, "sud") == 40
    assert leap_discount(CASE, {"speech": 2}, 2, "nor") == 0
