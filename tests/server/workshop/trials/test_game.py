"""A game: what is worth counting of one exercise, and nothing that is not in its log."""

from functools import cache

from msgspec.structs import replace

from game_rules.minds.fears import good_faith
from game_rules.record import commands as c
from game_rules.scenario.scenario import Relation
from server.workshop.trials.game import Game, Lost, play_game, played, rivals, told
from server.workshop.trials.plan import Plan, seed_of
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import SEED, Table
from tests.server.workshop.trials.summed import PLAN


def of(table: Table, plan: Plan = PLAN) -> Game:
    return told(plan, 1, SEED, table.entries, ())


@cache
def evening() -> Table:
    """Two rivals agree on a line and a notification, one leaps, one evades; another vote fails."""
    table = Table(with_conditions(600, rounds=4))
    script.agree(table, "hotline", "notify")
    script.play_round(table, ("nor", c.Leap(round=1, confirm=True)))
    script.play_round(table, script.stance(table, "sud", "nor", "evade"))
    acts.tabled(table, by="sud", command=acts.tabling(access=("nor",)))
    script.play_round(table)
    return table


def test_the_same_number_is_the_same_game_and_another_is_another() -> None:
    plan = replace(PLAN, scenario=small(rounds=2))
    assert play_game(plan, 1) == play_game(plan, 1)
    assert play_game(plan, 1).seed == seed_of("1", 1) != play_game(plan, 2).seed


def test_who_keeps_still_does_nothing_and_the_others_play() -> None:
    plan = replace(PLAN, scenario=small(rounds=2))
    entries, rejected = played(plan, 1, "sud")
    acted = {entry.actor.party for entry in entries if hasattr(entry.actor, "party")}
    assert acted == {"nor", "mid"}
    assert rejected == ()


def test_a_text_is_counted_in_the_round_of_its_entry_with_what_it_holds() -> None:
    (pact,) = of(evening()).signed
    assert (pact.title, pact.round, pact.parties) == ("Pact", 1, ("nor", "sud"))
    assert pact.measures == ("hotline", "notify")
    assert pact.negotiated


def test_leaps_are_told_with_their_round() -> None:
    assert of(evening()).leaps == (("nor", 1),)


def test_what_each_did_with_texts_is_counted_and_what_it_sealed_is_not() -> None:
    game = of(evening())
    assert game.acts == {"nor": {"Table": 1, "Sign": 1}, "sud": {"Sign": 1, "Table": 1}}


def test_good_faith_runs_from_the_start_to_the_last_round() -> None:
    game = of(evening())
    pairs = evening().world.hidden.pairs
    assert {len(row) for row in game.faith.values()} == {4}
    assert {len(row) for row in game.ready.values()} == {3}
    assert game.faith["nor/sud"][0] == 350
    for name, row in game.faith.items():
        holder, of_ = name.split("/")
        assert row[-1] == good_faith(pairs[holder][of_].image)


def test_the_busiest_sheet_counts_partners_and_not_articles() -> None:
    assert of(evening()).sheets == {"nor": 1, "sud": 1}
    table = Table(with_conditions(600, faith=600))
    script.agree(table, "hotline", parties=("nor", "sud", "mid"))
    script.play_round(table)
    script.play_round(table)
    assert of(table).sheets == {"nor": 2, "sud": 2, "mid": 2}


def test_a_vote_that_failed_is_told_with_what_was_missing() -> None:
    table = Table(with_conditions(450, faith=200))
    script.agree(table, "inspect", "freeze")
    script.play_round(table)
    game = of(table)
    assert game.failed == len(game.lost) > 0
    assert game.signed == ()
    for vote in game.lost:
        assert isinstance(vote, Lost)
        assert (vote.title, vote.round) == ("Pact", 1)
        assert vote.yes < vote.threshold or vote.short > 0


def test_crises_come_at_the_end_and_are_counted_held_of_all() -> None:
    assert of(evening()).crises == (0, 0)
    table = Table(with_conditions(600))
    for _ in range(3):
        script.play_round(table)
    held, crises = of(table).crises
    assert crises == len(rivals(table.scenario)) == 1
    assert 0 <= held <= crises


def test_rounds_in_full_and_what_else_happened_only_where_they_are_wanted() -> None:
    assert of(evening()).rounds == ()
    assert of(evening()).happened == ()
    assert len(of(evening(), replace(PLAN, detail=True)).rounds) == 4


def test_a_pair_of_rivals_is_one_pair_by_whichever_side_it_is_written() -> None:
    scenario = small()
    assert rivals(scenario) == (("nor", "sud"),)
    one_sided = tuple(
        replace(each, rival=(each.holder, each.of) == ("mid", "nor")) for each in scenario.relations
    )
    assert rivals(replace(scenario, relations=one_sided)) == (("nor", "mid"),)
    nobody = tuple(replace(each, rival=False) for each in scenario.relations)
    assert rivals(replace(scenario, relations=nobody)) == ()
    assert all(isinstance(each, Relation) for each in scenario.relations)


def test_pairs_come_in_the_order_of_the_chance_keys() -> None:
    scenario = small()
    everybody = tuple(replace(each, rival=True) for each in scenario.relations)
    turned = tuple(replace(each, key=9 - each.key) for each in scenario.parties)
    assert rivals(replace(scenario, relations=everybody)) == (
        ("nor", "sud"),
        ("nor", "mid"),
        ("sud", "mid"),
    )
    assert rivals(replace(scenario, relations=everybody, parties=turned)) == (
        ("mid", "sud"),
        ("mid", "nor"),
        ("sud", "nor"),
    )
