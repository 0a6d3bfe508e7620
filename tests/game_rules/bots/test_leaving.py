"""Which agreements a bot leaves, where it may: what others broke, and what asks more of it."""

from typing import Literal

import pytest
from msgspec.structs import replace

from game_rules.bots import leaving
from game_rules.record.commands import Denounce
from game_rules.record.world import Finding, Orders, QueryMade
from game_rules.view import View
from tests.game_rules.bots.scenes import given
from tests.game_rules.bots.test_faces import at
from tests.game_rules.bots.test_hawk import bound
from tests.kit import acts


def may_leave(*measures: str, **verifiability: int) -> View:
    view = bound(*measures, **verifiability)
    left: View = replace(view, board=replace(view.board, denounce=True))
    return left


def broken(view: View, found: Literal["shaved", "evaded"]) -> View:
    breach = Finding(round=1, agreement="pact", article=1, party="sud", found=found)
    broken: View = replace(view, findings=(breach,))
    return broken


def test_what_was_not_kept_at_all_is_left_and_what_was_shaved_is_not() -> None:
    (notice,) = leaving.evaded(broken(may_leave("notify"), "evaded"))
    assert notice.command == Denounce(round=1, agreement="pact", notice=True)
    assert list(leaving.evaded(broken(may_leave("notify"), "shaved"))) == []
    assert list(leaving.evaded(may_leave("notify"))) == []


def test_where_a_scenario_lets_nobody_leave_nobody_does() -> None:
    assert list(leaving.evaded(broken(bound("notify"), "evaded"))) == []


def test_notice_is_given_once() -> None:
    view = broken(may_leave("notify"), "evaded")
    noted = replace(view, orders=Orders(round=1, denounce=("pact",)))
    assert list(leaving.evaded(noted)) == []


@pytest.mark.parametrize(("answer", "left"), [("silent", 1), ("answered", 0), (None, 0)])
def test_the_patient_leave_what_was_evaded_asked_about_and_met_with_silence(
    answer: Literal["answered", "silent"] | None, left: int
) -> None:
    view = at(broken(may_leave("notify"), "evaded"), 3)
    put = QueryMade(by="nor", party="sud", round=1, answer=answer)
    asked = replace(view, record=replace(view.record, queries=(put,)))
    assert len(list(leaving.unexplained(asked))) == left


def test_an_even_balance_is_kept_and_one_that_turned_is_left() -> None:
    even = may_leave("notify")
    assert list(leaving.overborne(even)) == []
    ours = given(even, "freeze")
    turned = [one.command for one in leaving.overborne(ours)]
    assert turned == [Denounce(round=1, agreement="freeze", notice=True)]
    assert list(leaving.overborne(given(even, "freeze", by="sud"))) == []


def test_what_nobody_can_check_weighs_nothing_unless_somebody_looks() -> None:
    view = may_leave("freeze", freeze=leaving.UNCHECKED)
    pact = view.record.agreements["pact"]
    assert leaving.borne(view, pact, "nor") == 0
    watched = replace(pact, articles=(acts.article("freeze", monitor="mid"),))
    assert leaving.borne(view, watched, "nor") == 85
    assert leaving.borne(given(view, "inspect"), pact, "nor") == 85, "inspectors are let in"
    checked = may_leave("freeze", freeze=leaving.UNCHECKED + 1)
    assert leaving.borne(checked, pact, "nor") == 85
    assert leaving.borne(checked, pact, "mid") == 0
