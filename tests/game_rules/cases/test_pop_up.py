"""The pop-up: half an hour, two delegations, and a fair chance for those who explore."""

from functools import partial

from game_rules.bots import act
from game_rules.record.events import Resolved
from game_rules.resolution.verdict import changed, transformed
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import play
from server.scenarios.loading import CASES, load_scenario

THIN_ICE = load_scenario(CASES / "pop-up.yaml")
SEEDS = tuple(f"{number:032x}" for number in range(1, 13))


def evenings(bot: Bot) -> list[int | None]:
    """The round in which the two transform, evening by evening."""
    found = []
    for seed in SEEDS:
        game = play(THIN_ICE, seed, {one.id: partial(act, bot) for one in THIN_ICE.parties})
        assert game.refused == []
        rounds = [f.pairs for e in game.entries for f in e.event.hidden if isinstance(f, Resolved)]
        met = [changed(p["brenna"]["toskar"], p["toskar"]["brenna"]) for p in rounds]
        found.append(transformed(met, last=len(rounds)))
    return found


def test_it_fits_into_half_an_hour_with_time_for_the_sheets_and_the_debrief() -> None:
    clock = THIN_ICE.clock
    played = THIN_ICE.rounds * (clock.talks + clock.decisions + clock.reading)
    assert played <= (THIN_ICE.minutes - 10) * 60 == 20 * 60
    assert len(THIN_ICE.parties) == 2
    assert THIN_ICE.players[0] == 2


def test_there_are_five_or_six_cards() -> None:
    assert 5 <= sum(offer.card for offer in THIN_ICE.offers) <= 6


def test_two_that_explore_can_transform_and_not_before_the_window_opens() -> None:
    found = evenings("reciprocator")
    reached = [round for round in found if round is not None]
    assert len(reached) >= len(found) // 2
    assert min(reached) >= 3


def test_two_hawks_do_not() -> None:
    assert set(evenings("hawk")) == {None}
