"""How a capital reads its own situation."""

import pytest
from msgspec.structs import replace

from game_rules.record.ledger import Account, Cause, Item
from game_rules.resolution.reading import causes, needle, trend
from game_rules.scenario.treaty import Agreement
from tests.kit.acts import article
from tests.kit.bench import Bench

PACT = Agreement(
    id="x",
    title="X",
    sponsors=(),
    parties=("nor", "sud"),
    open_to=(),
    articles=(article("notify", id=4),),
    entered=1,
)


def account(*items: tuple[Cause, int, str]) -> Account:
    made = tuple(Item(cause=cause, amount=amount, subject=of) for cause, amount, of in items)
    return Account(
        before=0,
        after=sum(item.amount for item in made),
        readiness=0,
        bias=0,
        fears={},
        threat=0,
        institution=0,
        baseline=0,
        items=made,
    )


@pytest.mark.parametrize(
    ("before", "after", "way"),
    [(500, 500, 0), (500, 503, 0), (500, 520, 1), (520, 500, -1), (399, 401, 1), (601, 599, -1)],
)
def test_within_a_band_the_books_tell_the_trend(before: int, after: int, way: int) -> None:
    assert trend(before, after) == way


def test_at_most_three_causes_the_largest_first_by_sign_alone() -> None:
    found = causes(
        {
            "sud": account(("notification", 40, "x/4"), ("leap", -200, "sud"), ("slide", 20, "")),
            "mid": account(("incident", -90, ""), ("repair", 16, "")),
        },
        (PACT,),
        3,
    )
    assert [(one.of, one.code, one.sign, one.subject) for one in found] == [
        ("sud", "leap", -1, "sud"),
        ("mid", "incident", -1, None),
        ("sud", "notification", 1, "notify"),
    ]


def test_the_tide_is_never_named_and_trifles_are_not() -> None:
    assert causes({"sud": account(("tide", 400, ""), ("slide", -14, ""))}, (), 3) == ()


def test_causes_of_one_kind_and_subject_are_added_up() -> None:
    (one,) = causes({"sud": account(("process", 10, "x/4"), ("process", 9, "y/1"))}, (), 3)
    assert (one.code, one.subject) == ("process", None)


def test_what_is_read_the_wrong_way_for_the_first_time_comes_before_what_was_told_already() -> None:
    old = replace(PACT, id="y", articles=(article("pledge", id=1), article("freeze", id=2)))
    items: tuple[tuple[Cause, int, str], ...] = (
        ("notification", -5, "x/4"),
        ("declaratory", -80, "y/1"),
        ("constraint", -60, "y/2"),
        ("incident", -250, ""),
    )

    def told(round: int) -> list[str | None]:
        return [one.subject for one in causes({"sud": account(*items)}, (PACT, old), round)]

    assert told(2) == [None, "pledge", "freeze"], "both came as late as the other"
    later = replace(PACT, entered=2)
    found = causes({"sud": account(*items)}, (later, old), 3)
    assert [one.subject for one in found] == [None, "pledge", "notify"]


def test_the_needle_moves_in_steps() -> None:
    assert [needle(level) for level in (0, 24, 25, 74, 350, 999)] == [0, 0, 50, 50, 350, 1000]


def test_home_knows_its_own_and_tells_no_sizes() -> None:
    bench = Bench(ready=400, faith=300).agree("annual-force-data", "non-use-of-force").play(1)
    home = bench.world.known["a"].home
    assert home is not None
    assert home.round == 1
    assert home.conditions == bench.world.hidden.parties["a"].conditions
    assert {reading.of for reading in home.fears} == {"b"}
    assert len(home.fears) == 6
    assert home.readiness % 50 == 0
    assert set(home.groups) == {"military", "legislature", "public", "industry"}
