"""What a bot wants to go on, and what it lets end."""

from typing import Literal

import pytest
from msgspec.structs import replace

from game_rules.bots.craft.renewals import renewals
from game_rules.record import commands as c
from game_rules.record.world import Finding
from game_rules.scenario.treaty import Agreement, Article
from game_rules.view import View
from tests.game_rules.bots.scenes import talks
from tests.kit.acts import article


def ending(*articles: Article, **changes: object) -> View:
    """The view of a text that ends with this round."""
    view = talks()
    pact = Agreement(
        id="pact",
        title="Pact",
        sponsors=("sud",),
        parties=("nor", "sud"),
        open_to=(),
        articles=articles or (article("notify"),),
        entered=0,
        term=view.stage.round,
    )
    record = replace(view.record, agreements={"pact": replace(pact, **changes)})
    seen: View = replace(view, record=record)
    return seen


def found(what: Literal["complied", "shaved", "evaded"], agreement: str = "pact") -> Finding:
    return Finding(round=1, agreement=agreement, article=1, party="sud", found=what)


def test_what_was_kept_so_far_is_to_go_on() -> None:
    (one,) = renewals(ending())
    assert one.command == c.Renew(agreement="pact", renew=True)
    assert (one.code, one.args) == ("kept-so-far", {"agreement": "pact"})


def test_it_is_said_once_and_not_before_the_end_is_near() -> None:
    assert list(renewals(ending(renewing=("nor",)))) == []
    assert list(renewals(ending(renewing=("sud",)))), "what the other says is its own affair"
    assert list(renewals(ending(term=9))) == []


@pytest.mark.parametrize(
    ("what", "renewed"), [("complied", True), ("shaved", False), ("evaded", False)]
)
def test_what_another_was_caught_at_is_let_go(
    what: Literal["complied", "shaved", "evaded"], renewed: bool
) -> None:
    assert bool(list(renewals(replace(ending(), findings=(found(what),))))) is renewed


def test_a_breach_of_another_text_is_no_reason() -> None:
    assert list(renewals(replace(ending(), findings=(found("evaded", agreement="other"),))))


@pytest.mark.parametrize(
    ("articles", "renewed"),
    [
        ((article("pledge"),), True),
        ((article("notify"),), False),
        ((article("pledge"), article("notify", ("sud",), id=2)), True),
        ((article("pledge"), article("notify", id=2)), False),
    ],
)
def test_who_stands_by_words_alone_lets_deeds_of_its_own_end(
    articles: tuple[Article, ...], renewed: bool
) -> None:
    view = ending(*articles)
    assert list(renewals(view))
    assert bool(list(renewals(view, words_only=True))) is renewed


def test_a_deed_that_has_ended_already_asks_for_nothing() -> None:
    view = ending(article("pledge"), article("freeze", id=2), lapsed=(2,))
    assert list(renewals(view, words_only=True))
