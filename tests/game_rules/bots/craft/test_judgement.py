"""Judgement: what a bot makes of its view, question by question."""

from typing import Literal

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from game_rules.bots.craft import judgement
from game_rules.record.world import Finding, Intelligence, LeapMade
from game_rules.scenario.catalogue import FEARS
from game_rules.scenario.scenario import PositionAim, SecurityAim
from game_rules.scenario.treaty import Draft
from game_rules.view import View
from tests.game_rules.bots.scenes import fearing, wishing
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import Table

BOUNDS = st.none() | st.integers(-50, 50)


def seen(**changes: object) -> View:
    """Norland's sight of a first round."""
    return replace(Table(small()).view("nor"), **changes)


def told(view: View, **fears: int) -> View:
    """The services say of each of these how much it fears us, in every fear."""
    assert view.intelligence is not None
    said = {party: dict.fromkeys(FEARS, size) for party, size in fears.items()}
    return replace(view, intelligence=Intelligence(round=1, fears=said))


def test_a_delegation_that_has_read_nothing_of_home_judges_all_the_same() -> None:
    blind = seen(home=None, intelligence=None)
    assert judgement.readiness(blind) == judgement.capital(blind) == 0
    assert judgement.aims(blind) == ()
    assert judgement.dread(blind, "sud") == judgement.dreaded(blind, "sud") == 0
    assert set(judgement.own_fears(blind, "sud").values()) == {0}
    assert set(judgement.their_fears(blind, "sud").values()) == {0}
    assert judgement.early(blind) == frozenset()
    assert judgement.wanted_value(blind, "notify", "days", 21) == 21


@given(st.integers(0, 4), st.integers(0, 4), st.integers(0, 1000))
def test_trust_is_what_the_more_afraid_of_the_two_leaves_of_it(
    ours: int, mids: int, theirs: int
) -> None:
    view = told(fearing(seen(), sud=ours, mid=mids), sud=theirs)
    assert judgement.dread(view, "sud") == 6 * ours
    assert judgement.dread(view, "mid") == 6 * mids
    trust = judgement.trust(view, "sud")
    assert 0 <= trust <= 1000
    assert trust <= judgement.trust(told(view, sud=0), "sud")
    assert trust <= judgement.trust(fearing(view, sud=0), "sud")
    assert judgement.most_threatening(view, ("sud", "mid")) == (
        ("mid", "sud") if mids > ours else ("sud", "mid")
    )


def test_a_fear_that_the_mandate_asks_about_weighs_half_a_band_more() -> None:
    view = wishing(fearing(seen(), sud=2), SecurityAim(of="sud", fear="growth"))
    fears = judgement.own_fears(view, "sud")
    assert fears["growth"] == 625
    assert {size for fear, size in fears.items() if fear != "growth"} == {500}
    assert judgement.dominant(fears) == "growth"
    level = judgement.own_fears(fearing(view, mid=1), "mid")
    assert set(level.values()) == {250}, "it is about Sudland"


@given(BOUNDS, BOUNDS, st.integers(-100, 100))
def test_the_mandate_is_content_with_the_number_nearest_to_the_one_offered(
    low: int | None, high: int | None, value: int
) -> None:
    if low is not None and high is not None and low > high:
        low, high = high, low
    aim = PositionAim(measure="notify", parameter="days", at_least=low, at_most=high)
    view = wishing(seen(), aim)

    def content(number: int) -> bool:
        return (low is None or number >= low) and (high is None or number <= high)

    found = judgement.wanted_value(view, "notify", "days", value)
    assert content(found)
    nearest = min(abs(n - value) for n in range(-150, 151) if content(n))
    assert abs(found - value) == nearest
    assert judgement.wanted_value(view, "notify", "troops", value) == value


def test_a_measure_is_too_early_until_the_mandate_lets_it_come() -> None:
    later = PositionAim(measure="inspect", not_before=2)
    never = PositionAim(measure="freeze")
    view = wishing(seen(), later, never)
    assert judgement.early(view) == {"inspect", "freeze"}
    second = replace(view, stage=replace(view.stage, round=2))
    assert judgement.early(second) == {"freeze"}
    assert not judgement.too_early(second, "inspect")


def test_what_is_shared_binds_both_and_what_is_owed_one() -> None:
    table = Table(with_conditions(600, faith=600))
    both = acts.article("hotline")
    one = acts.article("pledge", ("sud",), id=2)
    id = acts.tabled(table, acts.tabling(both, one))
    acts.sign(table, id, "nor", "sud")
    script.play_round(table)
    nor, sud = table.view("nor"), table.view("sud")
    assert judgement.shared(nor, "sud") == judgement.shared(sud, "nor") == {"hotline"}
    assert judgement.owed(nor, "sud", "nor") == {"hotline", "pledge"}
    assert judgement.owed(nor, "nor", "sud") == {"hotline"}
    assert judgement.in_force(nor, "sud") == {"hotline", "pledge"}
    assert judgement.in_force(nor, "nor") == {"hotline"}
    assert judgement.shared(nor, "mid") == frozenset()
    (agreement,) = nor.record.agreements.values()
    assert [article.id for article in judgement.running(agreement)] == [1, 2]
    assert [a.id for a in judgement.running(replace(agreement, lapsed=(1,)))] == [2]


def test_a_partner_is_judged_by_what_was_found_of_it_and_no_other() -> None:
    def found(party: str, how: Literal["complied", "evaded"], *, spirit: bool = False) -> Finding:
        return Finding(round=1, agreement="a", article=1, party=party, found=how, spirit=spirit)

    view = seen(
        findings=(
            found("sud", "evaded"),
            found("sud", "complied", spirit=True),
            found("mid", "complied"),
            found("mid", "complied"),
        )
    )
    assert [one.found for one in judgement.breaches(view, "sud")] == ["evaded"]
    assert judgement.breaches(view, "mid") == ()
    assert judgement.evaders(view) == {"sud"}
    assert judgement.grudging(view, "mid")
    assert not judgement.grudging(view, "sud")
    assert not judgement.grudging(seen(), "mid"), "who owes nothing grudges nothing"


LEAP = LeapMade(party="sud", round=3)


@pytest.mark.parametrize(
    ("leap", "bands", "waits"),
    [
        (LEAP, 1, True),
        (LEAP, 0, False),
        (replace(LEAP, round=1), 1, True),
        (replace(LEAP, round=0), 1, False),
        (replace(LEAP, lapsed=True), 1, False),
        (replace(LEAP, answered_by=("nor",)), 1, False),
        (replace(LEAP, answered_by=("mid",)), 1, True),
        (replace(LEAP, party="nor"), 1, False),
    ],
)
def test_a_leap_waits_for_an_answer_of_whoever_fears_the_leaper(
    leap: LeapMade, bands: int, waits: bool
) -> None:
    view = fearing(seen(), sud=bands)
    view = replace(
        view, stage=replace(view.stage, round=3), record=replace(view.record, leaps=(leap,))
    )
    assert judgement.unanswered(view) == (("sud",) if waits else ())


@pytest.mark.parametrize(
    ("bound", "signed", "waits"),
    [
        (("sud", "mid"), (), True),
        (("sud", "mid"), ("sud",), True),
        (("sud", "mid"), ("sud", "mid"), False),
        (("sud",), (), True),
        (("sud",), ("sud",), False),
        (("sud", "nor"), (), False),
    ],
)
def test_who_watches_signs_after_two_of_those_it_watches(
    bound: tuple[str, ...], signed: tuple[str, ...], waits: bool
) -> None:
    draft = Draft(
        id="d",
        title="Watch",
        revision=1,
        sponsors=("sud",),
        parties=("nor", "sud", "mid"),
        access=("all",),
        articles=(acts.article("hotline", bound),),
        signatures=signed,
    )
    assert judgement.early_witness(seen(), draft) == waits
