"""Whole games of bots."""

from collections import Counter
from functools import cache, partial

import pytest

from game_rules.bots import act
from game_rules.minds.fears import good_faith
from game_rules.record.commands import Leap, SetPosture, TimePassed
from game_rules.record.events import Leapt, PhaseOpened
from game_rules.record.world import WATCHERS
from game_rules.scenario.scenario import Bot, Scenario
from game_rules.theatre.play import Play, Player, play
from game_rules.view import glance
from tests.kit.logs import NAMES, scenario
from tests.kit.small import small

TABLES: dict[str, tuple[Bot, ...]] = {
    "reciprocators": ("reciprocator",),
    "hawks": ("hawk",),
    "mixed": ("reciprocator", "hawk", "reciprocator"),
    "cunning": ("reformer", "opportunist", "hawk"),
}


def seated(scenario: Scenario, kinds: tuple[Bot, ...]) -> dict[str, Player]:
    parties = [party.id for party in scenario.parties if party.playable]
    return {party: partial(act, kinds[n % len(kinds)]) for n, party in enumerate(parties)}


@cache
def small_game(table: str, seed: str = "1b" * 16) -> Play:
    scenario = small(rounds=5)
    return play(scenario, seed, seated(scenario, TABLES[table]))


@pytest.mark.parametrize("table", TABLES)
def test_nothing_that_a_bot_wishes_is_refused(table: str) -> None:
    assert small_game(table).refused == []
    assert small_game(table).ended


@pytest.mark.slow
@pytest.mark.parametrize("table", TABLES)
@pytest.mark.parametrize("name", NAMES[1:])
def test_nothing_is_refused_in_the_scenarios_that_are_played(name: str, table: str) -> None:
    case = scenario(name)
    for seed in ("2c" * 16, "3d" * 16):
        game = play(case, seed, seated(case, TABLES[table]))
        assert game.refused == []
        assert game.ended


@pytest.mark.parametrize("table", TABLES)
def test_bots_never_let_the_others_wait_for_the_clock(table: str) -> None:
    assert not any(isinstance(e.command, TimePassed) for e in small_game(table).entries)


@pytest.mark.parametrize("table", TABLES)
def test_the_same_seed_gives_the_same_log(table: str) -> None:
    scenario = small(rounds=5)
    again = play(scenario, "1b" * 16, seated(scenario, TABLES[table]))
    assert again.entries == small_game(table).entries


@pytest.mark.parametrize("table", TABLES)
def test_nothing_is_said_twice(table: str) -> None:
    """Within a phase a bot never repeats itself: its business there comes to an end."""
    said: Counter[tuple[object, ...]] = Counter()
    round, phase = 0, "lobby"
    for entry in small_game(table).entries:
        said[(str(entry.actor), str(entry.command), round, phase)] += 1
        for fact in entry.event.public:
            if isinstance(fact, PhaseOpened):
                round, phase = fact.round, fact.phase
    assert max(said.values()) == 1


def test_a_bot_has_nothing_to_say_where_it_has_no_delegation() -> None:
    world = small_game("mixed").world
    for watcher in WATCHERS:
        view = glance(watcher, world.public, world.known[watcher])
        assert act("reciprocator", view, 0) == ()
        assert act("hawk", view, 0) == ()


def test_a_bot_is_silent_before_the_start_and_after_the_end() -> None:
    game = Play(small(), "1b" * 16)
    lobby = game.world
    over = small_game("mixed").world
    for world in (lobby, over):
        view = glance("nor", world.public, world.known["nor"])
        assert act("reciprocator", view, 0) == ()
        assert act("hawk", view, 0) == ()


def test_reciprocators_come_to_trust_each_other_and_hawks_do_not() -> None:
    def trust(table: str) -> int:
        pairs = small_game(table).world.hidden.pairs
        return good_faith(pairs["nor"]["sud"].image) + good_faith(pairs["sud"]["nor"].image)

    assert trust("reciprocators") > trust("hawks") + 100
    assert small_game("reciprocators").world.public.record.agreements


def test_hawks_never_leap_and_never_pursue_the_spirit_of_a_text() -> None:
    for entry in small_game("mixed").entries:
        hawk = getattr(entry.actor, "party", "") == "sud"
        assert not (hawk and isinstance(entry.command, Leap))
        if hawk and isinstance(entry.command, SetPosture):
            assert entry.command.stance != "spirit"


def test_a_reciprocator_leaps_at_most_twice() -> None:
    leaps = Counter(
        fact.party
        for entry in small_game("reciprocators").entries
        for fact in entry.event.public
        if isinstance(fact, Leapt)
    )
    assert all(number <= 2 for number in leaps.values())
