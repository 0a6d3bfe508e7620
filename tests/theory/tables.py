"""Whole games of one line-up, or of several, and what G1 to G9 look at in them."""

from collections.abc import Mapping
from typing import NamedTuple

from game_rules.fears import good_faith
from game_rules.play import Play, Player, play
from game_rules.scenario import Scenario
from tests.kit.games import rival_pairs
from tests.kit.lineups import all_play


class End(NamedTuple):
    """A game, and the mean good faith over both directions of its rival pairs at its end."""

    game: Play
    faith: float


def ends(scenario: Scenario, players: Player | Mapping[str, Player], seed: str) -> End:
    """A game of one player in every seat, or of these."""
    seated = players if isinstance(players, Mapping) else all_play(scenario, players)
    game = play(scenario, seed, seated)
    pairs = game.world.hidden.pairs
    found = [
        good_faith(pairs[a][b].image) / 1000
        for pair in rival_pairs(scenario)
        for a, b in (pair, pair[::-1])
    ]
    return End(game=game, faith=sum(found) / len(found))


__all__ = ["End", "ends"]
