"""Whole games of one line-up, or of several, and what G1 to G9 look at in them."""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import islice
from statistics import fmean, stdev
from typing import NamedTuple

from game_rules.bots import act
from game_rules.exact.chance import draw
from game_rules.minds.fears import good_faith
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import Play, Player, play
from server.scenarios.loading import shelf
from tests.kit.games import rival_pairs
from tests.kit.lineups import ALL, all_play


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


# Mixed tables ----------------------------------------------------------------

MIX: tuple[Player, ...] = (
    partial(act, "reciprocator"),
    partial(act, "tit-for-tat"),
    partial(act, "grit"),
    partial(act, "reformer"),
    partial(act, "hawk"),
    partial(act, "diplomat"),
    ALL["sign-at-once"],
    ALL["explore-only"],
)
"""Who sits at a mixed table: four that build, each in its way, and four with whom that is hard."""


@cache
def mixed(number: int) -> Play:
    """The game of a mixed table of `two-shores`: each seat is drawn from all of the above."""
    shores, seed = shelf()["two-shores"], f"{number:032x}"
    seats = sorted(shores.parties, key=lambda party: party.key)
    drawn = {party.id: draw(seed, "lineup", 0, party.key) * len(MIX) // 1000 for party in seats}
    return play(shores, seed, {party: MIX[place] for party, place in drawn.items()})


# Differences -----------------------------------------------------------------

STEP, MOST, SURE = 12, 60, 3.0
"""Games that are played at a time, at most in all, and how many errors apart is clearly apart."""


def at_least(
    bound: float,
    first: Callable[[str], float],
    second: Callable[[str], float],
    *,
    step: int = STEP,
    most: int = MOST,
) -> bool:
    """Whether the first is in the mean so much above the second, with the same chance in both.

    Games are played in pairs, seed by seed, until the mean of the differences is clearly on one
    side of the bound, or there have been many of them; then it decides by itself.
    """
    pairs = (first(seed) - second(seed) for seed in seeds())
    found = list(islice(pairs, step))
    while len(found) < most and abs(fmean(found) - bound) < SURE * error(found):
        found += islice(pairs, step)
    return fmean(found) >= bound


def error(found: Sequence[float]) -> float:
    """The standard error of a mean."""
    return float(stdev(found) / len(found) ** 0.5)


def seeds() -> Iterator[str]:
    """The seeds of the games, in their order."""
    number = 0
    while True:
        yield f"{number:032x}"
        number += 1


__all__ = ["STEP", "End", "at_least", "ends", "mixed", "seeds"]
