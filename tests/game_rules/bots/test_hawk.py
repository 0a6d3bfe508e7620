"""The hawk, trait by trait."""

from msgspec.structs import replace

from game_rules.bots import act, hawk
from game_rules.record import commands as c
from game_rules.record.world import Forecast, ForecastWord
from game_rules.scenario.treaty import Agreement, Draft
from game_rules.view import View
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import MEASURES
from tests.kit.table import Table

LIKELY: ForecastWord = "likely"


def answer(view: View, draft: Draft) -> c.Command | None:
    wish = hawk.answer(view, draft)
    return wish.command if wish else None


def bound(*measures: str, **verifiability: int) -> View:
    """Norland's sight of decisions with these measures in force with Sudland."""
    table = Table(with_conditions(500))
    table.until("decisions")
    agreement = Agreement(
        id="pact",
        title="Pact",
        sponsors=("nor", "sud"),
        parties=("nor", "sud"),
        open_to=(),
        articles=tuple(acts.article(name, id=n) for n, name in enumerate(measures, start=1)),
        entered=1,
    )
    view = table.view("nor")
    known = tuple(
        replace(each, verifiability=verifiability.get(each.id, each.verifiability))
        for each in MEASURES
    )
    return replace(
        view,
        board=replace(view.board, measures=known),
        record=replace(view.record, agreements={"pact": agreement}),
    )


def test_it_keeps_to_the_letter_as_far_as_it_is_watched() -> None:
    assert hawk.stance(bound("notify", notify=1), "sud") == "evade"
    assert hawk.stance(bound("notify", notify=3), "sud") == "shave"
    assert hawk.stance(bound("notify", notify=5), "sud") == "letter"
    assert hawk.stance(bound("notify", "inspect", notify=1), "sud") == "letter"


def test_an_evasion_is_on_the_sheet_with_both_confirmations() -> None:
    table = Table(with_conditions(500))
    id = acts.tabled(table, acts.tabling(acts.article("hotline"), access=("all",)), "sud")
    acts.sign(table, id, "nor", "sud")
    table.until("decisions", 2)
    view = table.view("nor")
    quiet = tuple(replace(each, verifiability=1) for each in MEASURES)
    view = replace(view, board=replace(view.board, measures=quiet))
    for command in act("hawk", view, 0):
        table.must("nor", command)
    orders = table.view("nor").orders
    assert orders is not None
    assert orders.postures == {"sud": "evade"}
    assert set(orders.evasion) == {"leap", "comply"}
    assert orders.sealed


def test_it_never_guesses_that_another_is_afraid_of_it() -> None:
    guesses = [each for each in act("hawk", bound("notify"), 0) if isinstance(each, c.MakeEstimate)]
    assert [guess.level for guess in guesses] == [1]


def test_it_inspects_whenever_it_may() -> None:
    assert c.Inspect(round=1, target="sud") in act("hawk", bound("inspect"), 0)
    assert not any(isinstance(e, c.Inspect) for e in act("hawk", bound("notify"), 0))


def test_it_reserves_the_number_that_binds_least() -> None:
    table = Table(with_conditions(500))
    id = acts.tabled(table, acts.tabling(access=("all",)), "sud")
    wish = answer(table.view("nor"), acts.draft(table, id))
    assert isinstance(wish, c.AddBracket)
    assert (wish.parameter, wish.value) == ("troops", 25000)
    table.must("nor", wish)
    assert answer(table.view("nor"), acts.draft(table, id)) is None


def test_it_signs_words_and_what_binds_only_others() -> None:
    for article, signs in (
        (acts.article("pledge"), True),
        (acts.article("freeze", ("sud",)), True),
        (acts.article("hotline"), False),
    ):
        table = Table(with_conditions(500))
        id = acts.tabled(table, acts.tabling(article, access=("all",)), "sud")
        forecast = Forecast(revision=1, word=LIKELY, against=None)
        acts.sign(table, id, "sud")
        view = replace(table.view("nor"), forecasts={id: forecast})
        assert isinstance(answer(view, view.drafts[id]), c.Sign) == signs


def test_it_does_not_stand_by_what_others_have_not_signed() -> None:
    table = Table(with_conditions(500))
    freeze = acts.article("freeze", ("sud",))
    id = acts.tabled(table, acts.tabling(freeze, access=("all",)), "sud")
    forecast = Forecast(revision=1, word=LIKELY, against=None)
    view = replace(table.view("nor"), forecasts={id: forecast})
    assert answer(view, view.drafts[id]) is None


def test_it_asks_of_another_what_it_does_not_give_and_only_once() -> None:
    table = Table(with_conditions(500))
    (wish,) = act("hawk", table.view("nor"), 0)
    assert isinstance(wish, c.Table)
    assert [article.parties for article in wish.articles] == [("sud",)] or [
        article.parties for article in wish.articles
    ] == [("mid",)]
    table.must("nor", wish)
    assert not any(isinstance(e, c.Table) for e in act("hawk", table.view("nor"), 0))
    assert not any(
        isinstance(e, c.Table) for e in act("hawk", Table(with_conditions(500)).view("nor"), 1)
    )
