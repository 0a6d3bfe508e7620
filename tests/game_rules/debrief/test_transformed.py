"""Signed is not transformed."""

from msgspec.structs import replace

from game_rules.debrief.story import Pairing
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import CONDITIONS, Relation, Scenario
from tests.game_rules.debrief import script
from tests.kit.small import party, small
from tests.kit.table import Table

RIVALS = ("nor", "sud")


def with_conditions(level: int, faith: int = 350, rounds: int = 3) -> Scenario:
    """The small scenario with all conditions and images at one level."""
    plain = small(rounds)
    even = dict.fromkeys(CONDITIONS, level)
    names = (("nor", 1), ("sud", 2), ("mid", 3))
    return replace(
        plain,
        parties=tuple(party(id, key, id, conditions=even) for id, key in names),
        relations=tuple(
            Relation(holder=each.holder, of=each.of, good_faith=faith, rival=each.rival)
            for each in plain.relations
        ),
    )


def pairing(table: Table) -> Pairing:
    return next(each for each in script.told(table).pairings if each.parties == RIVALS)


def test_rivals_come_first() -> None:
    table = Table(small())
    assert [each.rival for each in script.told(table).pairings] == [True, False, False]


def test_signatures_entries_and_measures_in_force_stand_in_their_rounds() -> None:
    table = Table(with_conditions(500))
    script.play_round(table)
    script.agree(table, "hotline", "notify")
    script.play_round(table)
    pair = pairing(table)
    assert pair.measures_in_force == (0, 0, 2)
    marks = [(mark.round, mark.kind, mark.party) for mark in pair.marks if mark.kind != "news"]
    assert marks[:3] == [(2, "signed", "nor"), (2, "signed", "sud"), (2, "entered", None)]
    other = next(e for e in script.told(table).pairings if e.parties == ("nor", "mid"))
    assert all(mark.kind not in ("signed", "entered") for mark in other.marks)


def test_a_measure_that_has_run_out_is_no_longer_in_force() -> None:
    table = Table(with_conditions(600, faith=600, rounds=5))
    script.agree(table, "freeze")
    for _ in range(4):
        script.play_round(table)
    assert pairing(table).measures_in_force == (0, 1, 1, 0, 0)


def test_what_is_wanting_is_told_of_a_pair_that_trusts_and_has_not_transformed() -> None:
    trusting = Table(with_conditions(500, faith=560))
    script.play_round(trusting)
    pair = pairing(trusting)
    assert pair.transformed is None
    sentence = next(each for each in pair.sentences if each.code == "transformed-not")
    faith = [curve.good_faith[1] for curve in pair.curves]
    assert sentence.args["good-faith"] == sum(faith) // 2
    assert sentence.args["least"] == min(faith)
    assert sentence.args["good-faith-asked"] == CONSTANTS.transformed_mean
    afraid = Table(with_conditions(500, faith=300))
    script.play_round(afraid)
    assert all(each.code != "transformed-not" for each in pairing(afraid).sentences)


def test_a_window_that_never_opened_is_told_with_the_readiest_round() -> None:
    table = Table(with_conditions(300))
    script.play_round(table)
    sentence = next(each for each in pairing(table).sentences if each.code == "window-never")
    assert pairing(table).windows == ()
    assert sentence.args["readiness"] == max(
        min(both) for both in zip(*(c.readiness for c in pairing(table).curves), strict=True)
    )


def test_an_open_window_is_told_with_what_was_tried_in_it() -> None:
    table = Table(with_conditions(600))
    script.agree(table, "hotline")
    script.play_round(table)
    pair = pairing(table)
    assert pair.windows == ((0, 1),)
    sentence = next(each for each in pair.sentences if each.code == "window-open")
    assert (sentence.args["inside"], sentence.args["outside"]) == (1, 0)
    assert (sentence.args["round"], sentence.args["until"]) == (1, 1)


def test_good_faith_that_stays_below_one_half_is_told_beside_the_measures() -> None:
    table = Table(with_conditions(450))
    script.agree(table, "hotline")
    script.play_round(table)
    script.play_round(table)
    sentence = next(each for each in pairing(table).sentences if each.code == "half-not-passed")
    assert sentence.args["measures"] == 1
    assert 300 < int(sentence.args["good-faith"]) < 500


def test_the_round_in_which_good_faith_passed_one_half_names_what_weighed_most() -> None:
    table = Table(with_conditions(650, faith=470))
    script.agree(table, "hotline", "notify")
    for _ in range(3):
        script.play_round(table)
    sentence = next(each for each in pairing(table).sentences if each.code == "half-passed")
    pair = pairing(table)
    until = int(sentence.args["until"])
    means = [sum(curve.good_faith[n] for curve in pair.curves) // 2 for n in range(4)]
    assert means[until - 1] < 500 <= means[until]
    assert sentence.args["measures"] == 2
    assert sentence.args["round"] == 1
