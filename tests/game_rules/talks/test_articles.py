"""A text must be one that the engine can run on."""

import pytest

from game_rules.record.events import Refused
from game_rules.scenario.treaty import Article
from tests.kit.acts import article, enter, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table

BARE = Article(id=1, measure="notify", parties=("nor", "sud"), values={})


@pytest.mark.parametrize(
    ("articles", "code", "args"),
    [
        ((article("hotline"), article("pledge")), "article-ids", {}),
        ((article("hotline", id=0),), "article-ids", {}),
        ((article("hotline", id=1000),), "article-ids", {}),
        (
            (Article(id=1, measure="moon", parties=("nor",), values={}),),
            "not-offered",
            {"measure": "moon"},
        ),
        ((article("hotline", ()),), "who-is-bound", {"article": 1}),
        ((article("hotline", ("nor", "nor")),), "who-is-bound", {"article": 1}),
        ((article("hotline", ("nor", "mid")),), "not-in-draft", {"article": 1, "party": "mid"}),
        ((BARE,), "values-missing", {"article": 1}),
        ((article("notify", weeks=3),), "values-missing", {"article": 1}),
        (
            (article("notify", days=43),),
            "out-of-range",
            {"article": 1, "parameter": "days", "min": 7, "max": 42},
        ),
        (
            (article("notify", troops=4999),),
            "out-of-range",
            {"article": 1, "parameter": "troops", "min": 5000, "max": 25000},
        ),
        ((article("notify", monitor="mid"),), "no-third-party", {"measure": "notify"}),
        (
            (article("inspect", monitor="mid"),),
            "not-a-third-party",
            {"article": 1, "party": "mid"},
        ),
        (
            (article("inspect", monitor="nor"),),
            "not-a-third-party",
            {"article": 1, "party": "nor"},
        ),
        ((article("observe"),), "stands-on", {"measure": "observe", "needed": "notify"}),
        (
            (article("observe"), article("notify", ("nor",), id=2)),
            "stands-on",
            {"measure": "observe", "needed": "notify"},
        ),
    ],
)
def test_an_unsound_text_is_refused(
    articles: tuple[Article, ...], code: str, args: dict[str, str | int]
) -> None:
    command = tabling(*articles)
    assert Table(small()).do("nor", command) == Refused(code=code, args=args)


def test_a_text_has_articles() -> None:
    command = tabling()
    empty = type(command)(title="x", parties=command.parties, access=(), articles=())
    assert Table(small()).refused("nor", empty) == "no-articles"


def test_experts_draft_more_articles_at_once() -> None:
    table = Table(small())
    many = tuple(article("pledge", id=id) for id in range(1, 12))
    answer = table.do("nor", tabling(*many))
    assert isinstance(answer, Refused)
    assert answer.code == "too-many-articles"
    most = answer.args["max"]
    assert isinstance(most, int)
    table.must("nor", tabling(*many[:most]))


def test_a_third_party_of_the_draft_can_monitor() -> None:
    watched = article("inspect", monitor="mid")
    Table(small()).must("nor", tabling(watched, parties=("nor", "sud", "mid")))


def test_what_a_measure_stands_on_may_be_in_the_text() -> None:
    Table(small()).must("nor", tabling(article("observe"), article("notify", id=2)))


def test_a_limit_of_a_range_is_within_it() -> None:
    table = Table(small())
    table.must("nor", tabling(article("notify", days=42, troops=5000)))
    sign(table, tabled(table, tabling(article("notify", days=7, troops=25000))), "nor")


def test_what_a_measure_stands_on_may_be_in_force_for_the_same_parties() -> None:
    table = Table(small())
    enter(table, article("hotline"), article("notify", id=2), parties=("nor", "sud"))
    table.must("nor", tabling(article("observe")))
    wider = tabling(article("observe", ("nor", "mid")), parties=("nor", "mid"))
    assert table.refused("nor", wider) == "stands-on"
