"""What bots ask of others' conduct: whom, when, and how often."""

from typing import Literal

from msgspec.structs import replace

from game_rules.bots import asking
from game_rules.bots.craft.temper import RECIPROCATOR
from game_rules.bots.reformer import REFORMER
from game_rules.record.world import QueryMade
from game_rules.view import View
from tests.game_rules.bots.scenes import caught, talks
from tests.game_rules.bots.test_faces import at
from tests.game_rules.bots.test_hawk import bound


def put(
    view: View, round: int, answer: Literal["answered", "silent"] | None = None, by: str = "nor"
) -> View:
    """The view after somebody asked Sudland in a round."""
    query = QueryMade(by=by, party="sud", round=round, answer=answer)
    put: View = replace(view, record=replace(view.record, queries=(query,)))
    return put


def test_conduct_is_asked_about_where_something_was_broken_and_nowhere_else() -> None:
    assert asking.benefit_of_doubt(caught(bound("notify"), "shaved")) == "sud"
    assert asking.benefit_of_doubt(bound("notify")) is None
    assert asking.benefit_of_doubt(caught(talks(), "shaved")) is None, "it owes us nothing"


def test_nobody_is_asked_again_before_it_could_answer() -> None:
    view = at(caught(bound("notify"), "shaved"), 4)
    assert asking.benefit_of_doubt(put(view, 4 - asking.RESTS)) is None
    assert asking.benefit_of_doubt(put(view, 3 - asking.RESTS)) == "sud"
    assert asking.benefit_of_doubt(put(view, 4, by="mid")) == "sud", (
        "another's question is another's"
    )


def test_who_asks_first_asks_and_who_does_not_sends_inspectors_where_it_may() -> None:
    view = caught(bound("notify", "inspect"), "shaved")
    asked = asking.question(view, REFORMER)
    assert asked is not None
    assert asked.code == "ask-first"
    assert asking.question(view, RECIPROCATOR) is None
    assert asking.instead(view) is None


def test_where_nobody_need_let_inspectors_in_a_question_does_instead() -> None:
    asked = asking.instead(caught(bound("notify"), "shaved"))
    assert asked is not None
    assert asked.code == "caught"
    assert asking.instead(bound("notify")) is None


def test_who_asks_to_embarrass_asks_whoever_was_caught_at_once_and_others_in_even_rounds() -> None:
    view = bound("notify")
    assert asking.exposed(at(view, 3)) is None
    assert asking.exposed(at(view, 2)) == "sud"
    assert asking.exposed(at(caught(view, "shaved"), 3)) == "sud"
    assert asking.exposed(at(talks(), 2)) is None


def test_silence_is_that_of_the_round_that_had_to_answer() -> None:
    view = at(bound("notify"), 3)
    assert asking.silent(put(view, 1, "silent")) == {"sud"}
    assert asking.silent(put(view, 1, "answered")) == frozenset()
    assert asking.silent(put(view, 1)) == frozenset(), "it may still answer"
    assert asking.silent(put(view, 1, "silent", by="mid")) == frozenset(), "it did not owe us that"
    assert asking.silent(put(at(view, 4), 1, "silent")) == frozenset(), "that was long ago"
