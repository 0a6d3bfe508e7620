"""Rejections: each says what was tried, and what to write otherwise."""

from pathlib import Path

import pytest

import game_rules
from game_rules.theatre.enact import Rejected
from server.workshop.trials.rejections import WHY, why_not

RULES = tuple(Path(game_rules.__file__).parent.rglob("*.py"))


def rejected(move: str, subject: str, code: str, **args: str | int) -> Rejected:
    return Rejected(round=2, party="north", move=move, subject=subject, code=code, args=args)


@pytest.mark.parametrize(
    ("one", "told"),
    [
        (
            rejected("Table", "Peace", "too-many-articles", max=1),
            "not granted to north: tabling “Peace”, since its experts can carry 1 in one draft;"
            " a meeting of experts in a round before, or a higher level of that condition, makes"
            " room for more",
        ),
        (
            rejected("Table", "Peace", "stands-on", measure="b", needed="a"),
            "not granted to north: tabling “Peace”, since “b” stands on “a”, which must bind the"
            " same parties, by this text or by one in force",
        ),
        (
            rejected("Inspect", "south", "not-inspectable", party="south"),
            "not granted to north: inspecting south, since no inspection is in force that south"
            " owes it",
        ),
    ],
)
def test_the_reason_is_a_sentence(one: Rejected, told: str) -> None:
    assert why_not(one) == told


def test_of_what_nobody_foresaw_the_code_is_told() -> None:
    assert why_not(rejected("Leap", "north", "odd")) == "not granted to north: a leap (odd)"
    assert why_not(rejected("Hop", "x", "odd")) == "not granted to north: Hop (x) (odd)"
    assert why_not(rejected("Sign", "T", "stands-on")) == (
        "not granted to north: signing “T” (stands-on)"
    )


def test_every_code_is_one_of_the_rules() -> None:
    rules = "".join(path.read_text("utf-8") for path in RULES)
    assert not [code for code in WHY if f'"{code}"' not in rules]
