"""Decisions: each of them was made, and each of its options can be."""

import pytest

from game_rules.history import Entry
from game_rules.record import commands as c
from game_rules.whatif.decision import Decision, Option
from game_rules.whatif.decisions import decisions
from game_rules.whatif.replay import replay
from game_rules.whatif.resolved import resolved_part
from tests.kit.acts import sign, tabled
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table


def log(name: str) -> tuple[Entry, ...]:
    return played(name)[1]


@pytest.mark.slow
def test_every_option_of_every_decision_can_be_replayed() -> None:
    entries = log("small")
    found = decisions(entries)
    assert {one.kind for one in found} >= {"all", "sign", "table", "posture", "attend", "leap"}
    for decision in found:
        assert decision.options, decision
        for option in decision.options:
            assert replay(entries, option.changes).entries != entries, option


def test_a_decision_stands_in_its_round_with_whoever_made_it_and_its_last_word() -> None:
    table = Table(small())
    draft = tabled(table)
    sign(table, draft, "nor", "sud")
    table.until("talks", 2)
    table.until("decisions")
    table.must("nor", c.SetPosture(round=2, partner="sud", stance="shave"))
    table.must("nor", c.SetPosture(round=2, partner="sud", stance="spirit"))
    table.until("reading")
    (posture,) = (one for one in decisions(table.entries) if one.kind == "posture")
    assert (posture.round, posture.party) == (2, "nor")
    assert (posture.partners, posture.values) == (("sud",), ("spirit",))
    assert [option.value for option in posture.options] == ["letter", "shave"]
    (tabling,) = (one for one in decisions(table.entries) if one.kind == "table")
    assert (tabling.round, tabling.draft, tabling.title) == (1, draft, {"en": "Pact"})
    signing = [one for one in decisions(table.entries) if one.kind == "sign"]
    assert {one.party for one in signing} == {None, "nor", "sud"}


def test_words_and_estimates_are_no_decisions() -> None:
    table = Table(small())
    table.must("nor", c.Speak(channel="plenary", text="Good morning."))
    table.until("decisions")
    table.must("nor", c.MakeEstimate(round=1, about="sud", level=3, fear="opacity"))
    assert [one.kind for one in decisions(table.entries)] == ["all"]


@pytest.mark.parametrize("fewer", [1, 40])
def test_nothing_is_offered_beyond_the_rounds_that_were_played(fewer: int) -> None:
    entries = resolved_part(log("two-shores")[:-fewer])
    found = options(decisions(entries))
    rounds = max(one.round for one, _ in found)
    assert all(one.round + option.rounds <= rounds for one, option in found)


def options(found: tuple[Decision, ...]) -> list[tuple[Decision, Option]]:
    return [(one, option) for one in found for option in one.options]


def test_what_was_sealed_since_the_last_resolution_is_left_out() -> None:
    table = Table(small())
    assert resolved_part(table.entries) == ()
    table.until("reading")
    whole = tuple(table.entries)
    assert resolved_part(whole) == whole
    table.until("decisions", 2)
    table.must("nor", c.Leap(round=2, confirm=True))
    assert resolved_part(table.entries) == whole


def test_all_of_an_exercise_that_is_over_is_open() -> None:
    table = Table(small())
    table.until("reading")
    table.until("talks", 2)
    table.must("control", c.End(reason="The bell."))
    assert resolved_part(table.entries) == tuple(table.entries)
