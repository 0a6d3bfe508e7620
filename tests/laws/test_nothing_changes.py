"""A world is replaced and never changed: what is kept by identity stands on that.

Law 1.
"""

import pytest
from msgspec import json

from game_rules.bots import act
from game_rules.history import Entry
from game_rules.oversight import control_view
from game_rules.record.world import CONTROL, World
from game_rules.theatre.play import Play, bots
from game_rules.view import view
from tests.kit.served import scenarios


def sights(world: World) -> bytes:
    """Everybody's view of a world, with the moves."""
    views = [
        view(viewer, world.public, known)
        for viewer, known in world.known.items()
        if viewer != CONTROL
    ]
    return json.encode([*views, control_view(world)])


@pytest.mark.slow
def test_no_world_and_no_view_is_other_after_the_game_than_it_was_in_it() -> None:
    scenario = scenarios()["two-shores"]
    game = Play(scenario, "5" * 32)
    players = bots(scenario)
    game.open(players)
    then: list[tuple[World, bytes, bytes]] = []
    while not game.ended:
        then.append((game.world, json.encode(game.world), sights(game.world)))
        if not game.hear(players):
            game.tick()
    assert len(then) > 20
    for world, written, seen in then:
        assert json.encode(world) == written
        assert sights(world) == seen


@pytest.mark.slow
def test_what_was_never_seen_before_is_decided_and_seen_alike() -> None:
    """Every object is new when a log is read again: nothing is kept of it yet."""
    scenario = scenarios()["two-shores"]
    game = Play(scenario, "6" * 32)
    players = bots(scenario)
    game.open(players)
    while game.world.public.stage.round < 3:
        if not game.hear(players):
            game.tick()
    entries = [json.decode(json.encode(entry), type=Entry) for entry in game.entries]
    again = Play.onward(entries, json.decode(json.encode(game.world), type=World))
    assert sights(again.world) == sights(game.world)
    for one in (game, again):
        one.run(players)
    assert json.encode(again.entries) == json.encode(game.entries)
    assert json.encode(again.world) == json.encode(game.world)


def test_a_bot_wishes_the_same_of_a_view_that_is_equal_and_another() -> None:
    scenario = scenarios()["two-shores"]
    game = Play(scenario, "7" * 32)
    players = bots(scenario)
    game.open(players)
    again = json.decode(json.encode(game.world), type=World)
    for party in players:
        one, other = (
            view(party, world.public, world.known[party]) for world in (game.world, again)
        )
        assert act("reciprocator", one, 1) == act("reciprocator", other, 1)
