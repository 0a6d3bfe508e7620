"""Whole games of one line-up, or of several, and what G1 to G9 look at in them.

Of a game is kept what is asked of it, and not its log: hundreds of logs in memory make every
further game slower.
"""

from collections.abc import Callable, Iterator, Mapping, Sequence
from functools import cache, partial
from itertools import islice
from statistics import fmean, stdev
from typing import NamedTuple

from game_rules.bots import act
from game_rules.scenario.scenario import Scenario
from game_rules.theatre.play import Player, play
from server.scenarios.loading import shelf
from tests.kit.games import ended, faith
from tests.kit.lineups import ALL, all_play
from tests.theory.readings import Reading, readings


def ends(scenario: Scenario, players: Player | Mapping[str, Player], seed: str) -> float:
    """Good faith at the end of a game of one player in every seat, or of these.

    The mean over both directions of all rival pairs.
    """
    seated = players if isinstance(players, Mapping) else all_play(scenario, players)
    return faith(play(scenario, seed, seated))


# Mixed tables ----------------------------------------------------------------

BUILDERS: tuple[Player, ...] = (
    partial(act, "reciprocator"),
    partial(act, "tit-for-tat"),
    partial(act, "grit"),
    partial(act, "reformer"),
)
"""Bots that build, each in its way."""

MIX: tuple[Player, ...] = (
    *BUILDERS,
    BUILDERS[0],
    partial(act, "hawk"),
    partial(act, "diplomat"),
    partial(act, "opportunist"),
    BUILDERS[3],
    ALL["sign-at-once"],
    ALL["explore-only"],
)
"""Who sits at a mixed table: every bot, twice the one that takes an empty seat and the reformer;
and two that sign at once and never. Six of eleven build. Their order is one in which, over two
squares, as many tables have none, one, two and three builders among the rivals as chance would
give in the mean."""

SQUARE = len(MIX) ** 2
"""Tables in which each two seats see each two players once."""

FRESH = 40_000
"""The number of the first game by which is judged: none from here on had been looked at when the
mix, the opening and the numbers were chosen, and many below had."""


class Table(NamedTuple):
    """What became of one table."""

    transformed: tuple[bool, ...]
    """Of each rival pair."""
    readings: tuple[Reading, ...]


@cache
def mixed(number: int) -> Table:
    """A mixed table of `two-shores`: over a square every player has sat beside every other.

    Drawn at random, who happens to sit together would make more noise than what they then do.
    """
    shores, seed = shelf()["two-shores"], f"{FRESH + number:032x}"
    seats = sorted(shores.parties, key=lambda party: party.key)
    game = play(
        shores, seed, {p.id: MIX[who] for p, who in zip(seats, seating(number), strict=True)}
    )
    return Table(
        transformed=tuple(round is not None for round in ended(game).values()),
        readings=tuple(readings(game)),
    )


def seating(number: int) -> tuple[int, int, int, int]:
    """The players of the four seats of a table, by their places in the mix."""
    count = len(MIX)
    turn, one, other = number // SQUARE, number // count % count, number % count
    third = one + other + 4 * turn
    return one, other, third % count, (third + other) % count


# Differences -----------------------------------------------------------------

FIRST, STEP, MOST, SURE = 12, 4, 60, 3.0
"""Games that are played at first, then at a time, at most in all; and how many errors apart is
clearly apart."""


def differences(
    bound: float,
    first: Callable[[str], float],
    second: Callable[[str], float],
    *,
    begin: int = FIRST,
    most: int = MOST,
) -> list[float]:
    """By how much the first is above the second, seed by seed, with the same chance in both.

    Games are played in pairs until the mean of the differences is clearly on one side of the
    bound, or there have been many of them; then it decides by itself.
    """
    pairs = (first(seed) - second(seed) for seed in seeds())
    found = list(islice(pairs, begin))
    while len(found) < most and abs(fmean(found) - bound) < SURE * error(found):
        found += islice(pairs, STEP)
    return found


def error(found: Sequence[float]) -> float:
    """The standard error of a mean."""
    return float(stdev(found) / len(found) ** 0.5)


def seeds() -> Iterator[str]:
    """The seeds of the games, in their order: those that nobody had looked at."""
    number = FRESH
    while True:
        yield f"{number:032x}"
        number += 1


__all__ = [
    "BUILDERS",
    "FIRST",
    "FRESH",
    "MIX",
    "SQUARE",
    "Table",
    "differences",
    "ends",
    "error",
    "mixed",
    "seeds",
]
