"""What agreements ask."""

import pytest
from msgspec.structs import replace

from game_rules.compliance.obligations import depth, ending, exposure, owed, weight
from game_rules.scenario.treaty import Agreement, Article
from tests.kit.small import DAYS, TROOPS, measure

NOTIFY = measure("notify", "notification", "informational", 1, parameters=(TROOPS, DAYS))
FREEZE = measure("freeze", "constraint", "constraint", 5, duration=2)


def agreement(*articles: Article, lapsed: tuple[int, ...] = ()) -> Agreement:
    return Agreement(
        id="x",
        title="X",
        sponsors=("a",),
        parties=("a", "b"),
        open_to=("c",),
        articles=articles,
        entered=3,
        lapsed=lapsed,
    )


def article(id: int, name: str, *parties: str) -> Article:
    return Article(id=id, measure=name, parties=parties, values={})


@pytest.mark.parametrize(
    ("troops", "days", "deep"),
    [(13000, 21, 0), (5000, 42, 1000), (25000, 7, -1000), (5000, 21, 500), (13000, 7, -500)],
)
def test_depth_is_measured_from_the_usual_numbers(troops: int, days: int, deep: int) -> None:
    assert depth(NOTIFY, {"troops": troops, "days": days}) == deep


def test_what_goes_deeper_says_more_and_lays_more_bare() -> None:
    assert weight(NOTIFY, -1000) < weight(NOTIFY, 0) == 0.31 < weight(NOTIFY, 1000)
    assert exposure(NOTIFY, 0, monitored=False) < exposure(NOTIFY, 1000, monitored=False)


def test_a_third_party_s_eyes_cut_exposure() -> None:
    bare, watched = (exposure(FREEZE, 0, monitored=monitored) for monitored in (False, True))
    assert watched == pytest.approx(0.40 * bare)


def test_an_article_binds_those_whom_it_names_and_who_have_joined() -> None:
    text = agreement(
        article(1, "notify", "a", "b"), article(2, "freeze", "b"), article(3, "freeze", "c")
    )

    def found(party: str, towards: str) -> list[int]:
        return [one.id for _, one in owed((text,), party, towards)]

    assert found("a", "b") == [1]
    assert found("b", "a") == [1, 2]
    assert found("a", "c") == found("c", "a") == []


def test_what_two_promised_each_other_waits_for_the_second() -> None:
    text = agreement(article(1, "freeze", "a", "c"), article(2, "notify", "a", "b"))
    assert [one.id for _, one in owed((text,), "a", "b")] == [2]
    joined = replace(text, parties=("a", "b", "c"))
    assert [one.id for _, one in owed((joined,), "a", "b")] == [1, 2]


def test_what_is_promised_twice_is_promised_once_as_the_later_text_has_it() -> None:
    """The Vienna Convention on the Law of Treaties, article 30."""
    first, second = (
        replace(agreement(article(1, "notify", "a", "b")), id=id, entered=entered)
        for id, entered in (("x", 1), ("y", 3))
    )
    assert [(one.id, each.id) for one, each in owed((first, second), "a", "b")] == [("y", 1)]
    gone = replace(second, parties=("b",))
    assert [one.id for one, _ in owed((first, gone), "a", "b")] == ["x"], "it binds again"


def test_what_has_lapsed_binds_no_more() -> None:
    text = agreement(article(1, "notify", "a", "b"), article(2, "freeze", "a", "b"), lapsed=(2,))
    assert [one.id for _, one in owed((text,), "a", "b")] == [1]


def test_a_term_of_two_rounds_ends_two_rounds_after_entry() -> None:
    text = agreement(article(1, "notify", "a", "b"), article(2, "freeze", "a", "b"))
    measures = {"notify": NOTIFY, "freeze": FREEZE}
    assert [ending(text, measures, round) for round in (4, 5, 6)] == [(), (2,), (2,)]
