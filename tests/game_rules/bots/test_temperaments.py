"""All temperaments at one table: nobody is refused, each plays in its own way, and says why."""

from functools import partial
from typing import get_args

import pytest

from game_rules.bots import act, explain
from game_rules.record import commands as c
from game_rules.record.actors import Deputy
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import Play, play
from game_rules.view import glance
from server.scenarios.loading import shelf
from tests.kit.small import small

BOTS: tuple[Bot, ...] = get_args(Bot)
NEW: tuple[Bot, ...] = ("grit", "tit-for-tat", "opportunist", "reformer", "diplomat")


@pytest.mark.slow
@pytest.mark.parametrize("name", [*sorted(shelf()), "small"])
def test_no_mixed_table_is_ever_refused_anything_or_waits_for_the_clock(name: str) -> None:
    scenario = small(rounds=5) if name == "small" else shelf()[name]
    playable = [party.id for party in scenario.parties if party.playable]
    for first in range(0, len(BOTS), 2):
        players = {
            party: partial(act, BOTS[(first + place) % len(BOTS)])
            for place, party in enumerate(playable)
        }
        game = play(scenario, f"{first:032x}", players)
        assert game.refused == []
        assert not any(isinstance(entry.command, c.TimePassed) for entry in game.entries)


@pytest.mark.slow
def test_every_temperament_plays_the_two_shores_in_its_own_way() -> None:
    scenario = shelf()["two-shores"]

    def manner(bot: Bot) -> str:
        game = play(scenario, "2c" * 16, {p.id: partial(act, bot) for p in scenario.parties})
        return str([(entry.actor, entry.command) for entry in game.entries[6:]])

    assert len({manner(bot) for bot in BOTS}) == len(BOTS)


def test_every_wish_has_a_reason_and_acting_is_explaining_without_it() -> None:
    seen = 0
    for bot in BOTS:
        game = Play(small(rounds=3), "1b" * 16)
        players = {party: partial(act, bot) for party in ("nor", "sud", "mid")}
        game.open(players)
        while not game.ended and seen < 500:
            for party in players:
                world = game.world
                view = glance(party, world.public, world.known[party])
                wishes = explain(bot, view, 7)
                assert act(bot, view, 7) == tuple(wish.command for wish in wishes)
                assert all(wish.code for wish in wishes)
                seen += len(wishes)
                for wish in wishes:
                    game.do(Deputy(party=party), wish.command)
            if not game.ended:
                game.tick()
    assert seen > 100
