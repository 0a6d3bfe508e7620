"""The stress test: the same nights with and without, and agreements ranked by what they hold."""

from functools import cache

import pytest
from msgspec import json
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.scenario.catalogue import FEARS, KINDS
from game_rules.whatif.standard_crises import CRISES, NIGHTS
from game_rules.whatif.stress import Stress, stress, withstood
from server.scenarios.loading import load_catalogue
from tests.kit.bench import Bench
from tests.kit.logs import played, scenario


@cache
def last(name: str) -> Stress:
    return stress(played(name)[1])


@cache
def log(name: str) -> tuple[Entry, ...]:
    return played(name)[1]


def test_there_are_two_hundred_standard_crises() -> None:
    assert len(CRISES) * NIGHTS == 200
    assert len({crisis.id for crisis in CRISES}) == len(CRISES)


def test_every_crisis_names_what_there_is_and_every_fear_and_cushion_is_tested() -> None:
    measures = load_catalogue().by_id()
    for crisis in CRISES:
        assert crisis.fears
        assert set(crisis.measures) <= set(measures)
        assert all(0 < part < 500 for part in (*crisis.kinds.values(), *crisis.measures.values()))
    assert {fear for crisis in CRISES for fear in crisis.fears} == set(FEARS)
    assert {kind for crisis in CRISES for kind in crisis.kinds} == set(KINDS)


def bench(*measures: str, faith: int = 400) -> Stress:
    table = Bench(faith=faith).agree(*measures)
    return withstood(table.world, 1, ())


def test_a_line_to_talk_over_holds_a_pair_more_often() -> None:
    bare, line = bench(), bench("military-hotline")
    assert bare.agreements == ()
    assert bare.pairs[0].held == bare.pairs[0].bare == line.pairs[0].bare
    assert line.pairs[0].held > bare.pairs[0].held
    (worth,) = line.agreements
    assert (worth.thrown, worth.held) == (200, line.pairs[0].held)
    assert worth.without == bare.pairs[0].held
    assert sum(worth.by_crisis.values()) == worth.held - worth.without


def test_a_measure_made_for_a_crisis_helps_there_and_not_where_it_says_nothing() -> None:
    sea = bench("incidents-at-sea").agreements[0].by_crisis
    assert sea["incident-at-sea"] == max(sea.values())
    assert sea["incident-at-sea"] >= 2
    assert sea["leaked-plan"] <= 1


def test_of_two_agreements_the_one_that_holds_more_comes_first() -> None:
    table = Bench(faith=400).agree("expenditure-form").agree("military-hotline")
    first, second = withstood(table.world, 1, ()).agreements
    by_id = table.world.public.record.agreements
    assert by_id[first.agreement].articles[0].measure == "military-hotline"
    assert first.held - first.without > second.held - second.without


@pytest.mark.parametrize(("less", "more"), [(200, 500), (500, 800)])
def test_who_trusts_more_holds_more(less: int, more: int) -> None:
    assert bench(faith=less).pairs[0].held < bench(faith=more).pairs[0].held


def test_what_was_evaded_cushions_nothing() -> None:
    table = Bench(faith=400).agree("military-hotline").play(1, stance="evade")
    kept = withstood(table.world, 1, ())
    evaded = withstood(table.world, 1, table.books[-1].compliance)
    assert {one.true for one in table.books[-1].compliance} == {"evade"}
    assert evaded.pairs[0].held < kept.pairs[0].held


def test_names_and_places_of_parties_change_nothing() -> None:
    """S13, on a bad night."""
    world = Bench(faith=400).agree("military-hotline", "invited-observers").world
    case = world.hidden.scenario
    turned = replace(world.hidden, scenario=replace(case, parties=case.parties[::-1]))
    one, other = withstood(world, 1, ()), withstood(replace(world, hidden=turned), 1, ())
    assert json.encode(one) == json.encode(other)


@pytest.mark.slow
@pytest.mark.parametrize("name", ["two-shores", "helsinki"])
def test_the_same_log_gives_the_same_nights_after_any_round(name: str) -> None:
    rounds = scenario(name).rounds
    assert json.encode(stress(log(name))) == json.encode(last(name))
    assert last(name).round == rounds
    for round in (1, rounds // 2):
        found = stress(log(name), round)
        assert found.round == round
        assert all(0 <= pair.held <= found.crises for pair in found.pairs)
    gains = [worth.held - worth.without for worth in last(name).agreements]
    assert gains == sorted(gains, reverse=True)


@pytest.mark.slow
def test_a_round_that_never_was_cannot_be_last() -> None:
    with pytest.raises(LookupError):
        stress(log("two-shores"), 99)
