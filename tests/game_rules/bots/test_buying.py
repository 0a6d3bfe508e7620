"""Whose vote at home a bot would buy: the one that turns a doubtful vote, if it is not dear."""

import pytest
from msgspec.structs import replace

from game_rules.bots import buying
from game_rules.record.world import Forecast, ForecastWord, Orders
from game_rules.scenario.treaty import Draft
from game_rules.view import View
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table

PRICE = 60


def asked(
    word: ForecastWord = "doubtful",
    *,
    against: str | None = "military",
    capital: int = buying.LEFT + PRICE,
    paid: tuple[str, ...] = (),
    revision: int = 1,
) -> tuple[View, Draft]:
    """Norland's sight of a text of its own on which its house says this."""
    table = Table(with_conditions(500))
    id = acts.tabled(table)
    view = table.view("nor")
    assert view.home is not None
    prices = {"military": PRICE, "public": 50, "industry": 50}
    home = replace(view.home, capital=capital, prices=prices)
    view = replace(
        view,
        home=home,
        forecasts={id: Forecast(revision=revision, word=word, against=against)},
        orders=Orders(round=view.stage.round, payments=paid),
    )
    return view, view.drafts[id]


def test_it_buys_the_group_that_is_most_against_a_doubtful_text() -> None:
    assert buying.needed(*asked()) == "military"


@pytest.mark.parametrize("word", ["certain", "likely", "unlikely", "hopeless"])
def test_what_passes_or_fails_without_is_not_paid_for(word: ForecastWord) -> None:
    assert buying.needed(*asked(word)) is None


def test_enough_has_to_be_left_for_a_leap() -> None:
    assert buying.needed(*asked(capital=buying.LEFT + PRICE - 1)) is None


def test_what_was_promised_to_others_this_round_is_on_the_same_bill() -> None:
    both = buying.LEFT + PRICE + 50
    assert buying.needed(*asked(paid=("public",), capital=both)) == "military"
    assert buying.needed(*asked(paid=("public",), capital=both - 1)) is None


def test_nobody_is_paid_twice_and_not_all_are_paid() -> None:
    rich = 1000
    assert buying.needed(*asked(paid=("military",), capital=rich)) is None
    assert buying.needed(*asked(paid=("public", "industry"), capital=rich)) is None


@pytest.mark.parametrize("against", [None, "legislature"])
def test_a_group_that_has_no_price_is_not_bought(against: str | None) -> None:
    view, draft = asked(against=against)
    assert buying.needed(view, draft) is None
    assert not buying.shaky(view, draft)


def test_what_home_said_of_an_older_revision_counts_no_more() -> None:
    view, draft = asked(revision=0)
    assert buying.needed(view, draft) is None
    assert not buying.shaky(view, draft)


@pytest.mark.parametrize(
    ("word", "shaky"),
    [
        ("certain", False),
        ("likely", True),
        ("doubtful", True),
        ("unlikely", True),
        ("hopeless", False),
    ],
)
def test_people_pay_where_a_vote_is_in_some_doubt(word: ForecastWord, shaky: bool) -> None:
    assert buying.shaky(*asked(word)) is shaky


def test_who_has_no_home_yet_buys_nothing() -> None:
    view, draft = asked()
    assert buying.needed(replace(view, home=None), draft) is None
    assert buying.needed(replace(view, forecasts={}), draft) is None
