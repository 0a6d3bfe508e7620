"""The summary: what many games have in common, counted once and per game."""

import pytest
from msgspec.structs import replace

from game_rules.scenario.scenario import Clock
from game_rules.theatre.enact import Rejected
from server.workshop.trials.game import Game
from server.workshop.trials.summary import (
    BESIDES,
    NEAR,
    PER_DECISION,
    STILL,
    SURE,
    Fan,
    Seat,
    Summary,
    dead_end,
    fan,
    length,
    shared,
    summarise,
    tables,
    vacant,
)
from tests.server.workshop.trials.summed import PLAN, game, signed

SCENARIO = PLAN.scenario


def of(*games: Game) -> Summary:
    return summarise(PLAN, len(games), games, {})


def seat(party: str, games: tuple[Game, ...], *idle: Game) -> Seat:
    seats = summarise(PLAN, len(games), games, {party: idle}).seats
    return next(each for each in seats if each.party == party)


# Nothing, and many -----------------------------------------------------------


def test_of_no_games_there_is_a_summary_too() -> None:
    none = summarise(PLAN, 5, [], {})
    assert (none.asked, none.games, none.none, none.some, none.all) == (5, 0, 0, 0, 0)
    assert none.entries == none.leaps == (0.0,) * 6
    assert not any((none.faith, none.ready, none.saturated, none.first))
    assert none.crises == 1000


def test_what_was_asked_for_is_told_with_it() -> None:
    told = summarise(replace(PLAN, without=("leaps",), seed="tide"), 9, [game()], {})
    assert (told.asked, told.games, told.seed, told.without) == (9, 1, "tide", ("leaps",))
    assert told.bots == PLAN.bots
    assert told.called("nor") == "Norland"
    assert told.called("nor/sud") == "Norland of Sudland"
    assert told.called("nobody") == "nobody"


# What became of the relations ------------------------------------------------


def test_games_are_sorted_by_how_many_pairs_transformed() -> None:
    told = of(game(1), game(2, moved=3), game(3, moved=6))
    assert (told.none, told.some, told.all) == (1, 0, 2)
    (pair,) = told.pairs
    assert (pair.share, pair.rounds) == (666, (0, 0, 1, 0, 0, 1))


def test_where_one_of_two_pairs_transformed_it_was_some() -> None:
    first, second = game(moved=2).transformed, game().transformed
    told = of(game(transformed=(*first, *second)))
    assert (told.none, told.some, told.all) == (0, 1, 0)


def test_good_faith_is_told_of_rivals_in_both_directions_and_of_nobody_else() -> None:
    assert set(of(game()).faith) == {"nor/sud", "sud/nor"}
    assert of(game(ends=700)).faith["nor/sud"].middle == (350, *[700] * 6)
    assert set(of(game()).ready) == {"nor", "sud", "mid"}


def test_an_image_is_saturated_beyond_the_edge_and_not_on_it() -> None:
    for end, share in ((NEAR, 0), (NEAR - 1, 500), (1000 - NEAR, 0), (1001 - NEAR, 500)):
        assert of(game(1), game(2, ends=end)).saturated["nor/mid"] == share


def test_crises_are_counted_over_all_games() -> None:
    assert of(game(crises=(1, 3)), game(crises=(2, 3))).crises == 500
    assert of(game(crises=(0, 0))).crises == 1000, "none was lost"


# What was agreed -------------------------------------------------------------


def test_agreements_and_leaps_are_counted_per_round_and_game() -> None:
    busy = game(signed=(signed(1, "notify"), signed(3, "hotline")), leaps=(("nor", 2),))
    told = of(busy, game(2, signed=(signed(3, "notify"),)))
    assert list(told.entries) == [0.5, 0, 1, 0, 0, 0]
    assert list(told.leaps) == [0, 0.5, 0, 0, 0, 0]
    assert told.first == {1: 1, 3: 1}
    assert of(game()).first == {0: 1}, "never"


def test_a_measure_counts_once_in_a_game_however_often_it_was_agreed() -> None:
    twice = game(signed=(signed(1, "notify"), signed(2, "notify")))
    used = {one.measure: one.share for one in of(twice, game(2)).measures}
    offered = [offer.measure.id for offer in SCENARIO.offers]
    assert used == {**dict.fromkeys(offered, 0), "notify": 500}


def test_lost_votes_are_told_per_game() -> None:
    assert of(game(failed=3), game(2)).failed == 1.5


@pytest.mark.parametrize(("last", "dead"), [(0, 0), (1, 1), (3, 3), (4, None), (6, None)])
def test_a_game_is_dead_when_three_rounds_passed_without_anything_new(
    last: int, dead: int | None
) -> None:
    agreed = (signed(last, "notify"),) if last else ()
    assert dead_end(game(signed=agreed), SCENARIO) == dead


def test_a_game_that_transformed_is_not_dead() -> None:
    assert dead_end(game(moved=2), SCENARIO) is None


def test_dead_ends_are_counted_by_their_round() -> None:
    told = of(game(1), game(2, signed=(signed(2, "notify"),)), game(3, moved=1))
    assert (told.dead, told.dead_from) == (2, {0: 1, 2: 1})


# Seats -----------------------------------------------------------------------


def test_what_a_seat_does_is_told_per_game() -> None:
    busy = game(
        acts={"nor": {"Table": 3}},
        signed=(signed(1, "notify"), signed(1, "hotline", parties=("sud", "mid"))),
        leaps=(("nor", 1), ("sud", 1)),
    )
    nor = seat("nor", (busy, game(2)))
    assert (nor.tabled, nor.signed, nor.leaps) == (1.5, 0.5, 0.5)


def test_a_seat_s_silence_is_held_against_the_same_game() -> None:
    games = (game(1), game(2, ends=600))
    assert seat("mid", games, game(2, ends=600)).moved == 0
    assert seat("mid", games, game(2, ends=640)).moved == 40
    assert seat("mid", games, game(3)).tried == 0, "a game that was not played says nothing"


def test_only_what_others_have_between_them_counts() -> None:
    played, silent = game(1), game(1)
    silent = replace(silent, faith={**silent.faith, "nor/mid": (350, *[900] * 6)})
    assert seat("mid", (played,), silent).moved == 0
    assert seat("sud", (played,), silent).moved == 200, "one of the two directions"
    assert seat("mid", (played,), game(1, moved=3)).differs == 1
    assert seat("nor", (played,), game(1, moved=3)).differs == 0, "its own pair is not others'"


@pytest.mark.parametrize(
    ("tried", "differs", "moved", "idle"),
    [
        (SURE, 0, STILL - 1, True),
        (SURE - 1, 0, 0, False),
        (SURE, 1, 0, False),
        (SURE, 0, STILL, False),
    ],
)
def test_a_seat_is_idle_when_that_is_sure(tried: int, differs: int, moved: int, idle: bool) -> None:
    plain = seat("mid", (game(),))
    assert replace(plain, tried=tried, differs=differs, moved=moved).idle is idle


# How long it takes -----------------------------------------------------------


def test_the_clock_counts_all_rounds_and_begins_a_minute_for_the_rest() -> None:
    scenario = replace(SCENARIO, clock=Clock(talks=50, decisions=10, reading=0))
    assert length(scenario, []).by_clock == 6
    longer = replace(SCENARIO, clock=Clock(talks=50, decisions=10, reading=1))
    assert length(longer, []).by_clock == 7


def test_the_busiest_sheet_of_all_decides() -> None:
    told = length(SCENARIO, [game(sheets={"nor": 1, "sud": 3}), game(sheets={"nor": 2}), game()])
    assert told.sheet == 3 + BESIDES
    assert told.needed == told.sheet * PER_DECISION
    assert told.given == SCENARIO.clock.decisions
    assert length(SCENARIO, []).sheet == BESIDES


def test_a_class_fits_or_shares_or_leaves_places_to_bots() -> None:
    assert SCENARIO.players == (3, 6)
    assert [tables(SCENARIO, people) for people in (2, 3, 6, 7, 12, 13)] == [
        None, (1, 3), (1, 6), (2, 4), (2, 6), (3, 5),
    ]  # fmt: skip
    assert shared(SCENARIO, 14) == (2, 2)
    assert vacant(SCENARIO, 14) == (5, 1)


# Fans, and what was not granted ----------------------------------------------


def test_a_fan_of_one_game_is_a_line() -> None:
    assert fan([(1, 2)]) == Fan(low=(1, 2), middle=(1, 2), high=(1, 2))


def test_a_fan_lies_between_the_outer_tenths() -> None:
    rows = [(n, 100 - n) for n in range(101)]
    assert fan(rows) == Fan(low=(10, 10), middle=(50, 50), high=(90, 90))


def test_moves_that_were_not_granted_are_counted_by_game_the_most_frequent_first() -> None:
    def refused(code: str) -> Rejected:
        return Rejected(round=1, party="nor", move="Sign", code=code, subject="Pact")

    told = of(
        game(1, rejected=(refused("a"),)),
        game(2, rejected=(refused("b"), refused("b"))),
        game(3, rejected=(refused("b"),)),
    )
    assert list(told.rejected.items()) == [
        ("round 1: not granted to nor: signing “Pact” (b)", 2),
        ("round 1: not granted to nor: signing “Pact” (a)", 1),
    ]
