"""Process: q′, how much a relationship is being worked on, by kinds of acts and never by words."""

from game_rules.exact.numbers import clamp, milli
from game_rules.minds.released import Released
from game_rules.scenario.constants import CONSTANTS, Constants


def acts_counted(forum: int, k: Constants = CONSTANTS) -> int:
    """How many kinds of acts count in a round: without a forum hardly any bears fruit."""
    return sum([forum >= level for level in k.forum_from])


def grow(process: int, released: Released, forum: int, k: Constants = CONSTANTS) -> int:
    """q′ after this round's acts: it fades, and each kind of act adds a part of the rest."""
    q = process / 1000 * (1.0 - k.process_fade)
    if released.acts:
        for _ in range(min(len(released.acts), acts_counted(forum, k))):
            q += k.act * (1.0 - q)
    if released.theirs and not breached(released):
        q += k.quiet * (1.0 - q)
    return clamp(milli(q))


def breached(released: Released) -> bool:
    """Whether the other was found out this round."""
    return any(obligation.seen in ("shave", "evade") for obligation in released.theirs)


__all__ = ["acts_counted", "breached", "grow"]
