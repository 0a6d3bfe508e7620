"""Crisis: after the last round one comes for every rival pair, and mutual fear decides."""

from game_rules.exact.chance import draw
from game_rules.exact.numbers import clamp, milli
from game_rules.record.ledger import Chance
from game_rules.scenario.constants import CONSTANTS, Constants


def crisis(
    seed: str,
    round: int,
    keys: tuple[int, int],
    names: tuple[str, str],
    threats: tuple[int, int],
    *,
    communication: bool,
    k: Constants = CONSTANTS,
) -> tuple[bool, Chance]:
    """Whether a pair holds: the more both fear each other, the likelier it escalates.

    A line to talk over helps. `keys` are sorted: the draw belongs to the pair.
    """
    odds = k.crisis * (threats[0] + threats[1]) / 2000
    if communication:
        odds *= k.crisis_communication
    chance = clamp(milli(odds))
    drawn = draw(seed, "crisis", round, *keys)
    return drawn >= chance, Chance(purpose="crisis/" + "/".join(names), odds=chance, draw=drawn)


__all__ = ["crisis"]
