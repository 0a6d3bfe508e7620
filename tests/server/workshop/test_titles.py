"""What the texts of a log were called, for who names one by its words."""

import pytest

from game_rules.record import commands as c
from game_rules.whatif.change import NoAgreement, NoLeaps, SignLater
from server.workshop.changes import WordMistake, change_of
from server.workshop.titles import beside, by_id, titles
from tests.kit.acts import draft, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def test_every_text_that_ever_lay_there_is_called_as_it_was_last() -> None:
    table = Table(small())
    first, second = tabled(table, tabling(title="A start")), tabled(table, by="sud")
    text = draft(table, first)
    table.must("nor", c.Revise(draft=first, revision=1, title="A treaty", articles=text.articles))
    table.must("sud", c.Withdraw(draft=second, revision=1))
    assert titles(table.entries) == {first: "A treaty", second: "Pact"}
    assert titles([]) == {}


def test_a_text_can_be_named_by_its_title() -> None:
    called = {"a1": "Treaty: a start", "b2": "Notices", "c3": "Notices"}
    assert by_id(change_of("no-agreement:Treaty: a start"), called) == NoAgreement(agreement="a1")
    assert by_id(change_of("sign-later:Treaty: a start:2"), called) == SignLater(
        agreement="a1", rounds=2
    )
    assert by_id(change_of("no-agreement:b2"), called) == NoAgreement(agreement="b2")
    with pytest.raises(WordMistake, match="name one of b2, c3"):
        by_id(change_of("no-agreement:Notices"), called)
    assert beside(NoAgreement(agreement="a1"), called) == "  “Treaty: a start”"
    assert "one of several" in beside(NoAgreement(agreement="b2"), called)


def test_what_nothing_is_called_is_left_to_be_refused_where_it_is_asked_for() -> None:
    called = {"a1": "Pact"}
    assert by_id(NoAgreement(agreement="xyz"), called) == NoAgreement(agreement="xyz")
    assert beside(NoAgreement(agreement="xyz"), called) == ""
    assert by_id(NoLeaps(), called) == NoLeaps()
    assert beside(NoLeaps(), called) == ""


def test_an_id_is_an_id_although_another_text_is_called_so() -> None:
    called = {"a1": "b2", "b2": "Pact"}
    assert by_id(SignLater(agreement="b2", rounds=1), called) == SignLater(agreement="b2", rounds=1)
