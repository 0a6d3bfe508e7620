"""What weighed most in some accounts."""

import pytest

from game_rules.debrief.causes import heaviest
from game_rules.record.ledger import Account, Item


def account(**amounts: int) -> Account:
    return Account(
        before=0, after=0, readiness=0, bias=0, fears={}, threat=0, institution=0, baseline=0,
        items=tuple(Item(cause=cause, amount=amount) for cause, amount in amounts.items()),  # type: ignore[arg-type]
    )  # fmt: skip


def test_the_cause_that_moved_most_is_named_in_either_direction() -> None:
    books = [account(leap=100, incident=-250), account(notification=90, breach=-300)]
    assert heaviest(books) == "leap"
    assert heaviest(books, up=False) == "breach"


def test_all_lines_of_a_cause_are_added_up_before_they_are_compared() -> None:
    books = [account(notification=60, leap=100), account(notification=60), account(incident=-500)]
    assert heaviest(books) == "notification"
    assert heaviest([*books, account(notification=-30)]) == "leap"


def test_what_did_not_move_them_that_way_is_no_cause() -> None:
    assert heaviest([]) is None
    assert heaviest([account(incident=-1)]) is None
    assert heaviest([account(incident=-1)], up=False) == "incident"
    assert heaviest([account(leap=0)]) is None


@pytest.mark.parametrize(
    ("equals", "first"),
    [
        ({"incident": 5, "leap": 5, "process": 5}, "leap"),
        ({"incident": 5, "process": 5, "declaratory": 5}, "process"),
        ({"incident": 5, "declaratory": 5}, "declaratory"),
    ],
)
def test_of_equals_a_leap_comes_first_and_then_the_process(
    equals: dict[str, int], first: str
) -> None:
    assert heaviest([account(**equals)]) == first
    assert heaviest([account(**dict(reversed(equals.items())))]) == first
