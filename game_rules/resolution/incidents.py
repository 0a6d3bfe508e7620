"""Incidents: what goes wrong between two parties without anybody's wish."""

from typing import Literal

from game_rules.exact.chance import draw
from game_rules.exact.numbers import milli
from game_rules.record.ledger import Chance
from game_rules.scenario.constants import CONSTANTS, Constants

Size = Literal["none", "small", "grave"]


def incident(
    seed: str,
    round: int,
    keys: tuple[int, int],
    names: tuple[str, str],
    *,
    communication: bool,
    apart: bool = False,
    hostile: bool = False,
    k: Constants = CONSTANTS,
) -> tuple[Size, tuple[Chance, ...]]:
    """Whether something went wrong between two parties this round.

    A line to talk over makes it rarer, a threat between the two more likely, and forces that are
    kept `apart` make the grave ones rarer. `keys` are sorted: the draw belongs to the pair.
    """
    fewer = k.incident_communication if communication else 1.0
    fewer *= k.incident_hostile if hostile else 1.0
    graver = fewer * (k.grave_constraint if apart else 1.0)
    small, grave = milli(k.incident_odds / 1000 * fewer), milli(k.grave_odds / 1000 * graver)
    first = draw(seed, "incident", round, *keys)
    second = draw(seed, "grave-incident", round, *keys)
    label = "/".join(names)
    chances = (
        Chance(purpose=f"incident/{label}", odds=small, draw=first),
        Chance(purpose=f"grave-incident/{label}", odds=grave, draw=second),
    )
    if second < grave:
        return "grave", chances
    return ("small" if first < small else "none"), chances


__all__ = ["Size", "incident"]
