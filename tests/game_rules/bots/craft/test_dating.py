"""A text of one's own is offered for a term where the own vote on it is in doubt, and once."""

import pytest
from msgspec.structs import replace

from game_rules.bots.craft import dating
from game_rules.record.commands import Revise
from game_rules.scenario.treaty import Draft
from game_rules.view import View
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def written(by: str = "nor") -> tuple[View, Draft]:
    table = Table(with_conditions(500))
    other = "sud" if by == "nor" else "nor"
    id = acts.tabled(table, acts.tabling(access=(other,)), by)
    view = table.view("nor")
    return view, view.drafts[id]


def test_a_doubtful_text_of_our_own_ends_by_itself_and_is_otherwise_the_same() -> None:
    view, draft = written()
    offered = dating.dated(view, draft, "doubtful")
    assert offered is not None
    assert offered.command == Revise(
        draft=draft.id, revision=1, title=draft.title, articles=draft.articles, term=dating.TERM
    )


@pytest.mark.parametrize("word", ["certain", "likely", "unlikely", "hopeless"])
def test_what_passes_or_fails_anyhow_has_no_term(word: str) -> None:
    assert dating.dated(*written(), word) is None


def test_a_term_is_offered_once_and_in_nobody_else_s_text() -> None:
    view, draft = written()
    assert dating.dated(view, replace(draft, term=5), "doubtful") is None
    assert dating.dated(*written(by="sud"), "doubtful") is None


def test_a_text_that_another_has_put_its_name_to_is_still_its_author_s() -> None:
    view, draft = written()
    assert dating.dated(view, replace(draft, sponsors=("nor", "sud")), "doubtful") is not None
    assert dating.dated(view, replace(draft, sponsors=("sud", "nor")), "doubtful") is None
