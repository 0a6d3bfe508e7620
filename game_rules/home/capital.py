"""Capital: what a government can afford at home."""

from msgspec import Struct

from game_rules.exact.numbers import clamp, milli
from game_rules.scenario.constants import CONSTANTS, Constants


class Round(Struct, frozen=True, kw_only=True):
    """What of a round counts at home."""

    price: int = 0
    """Of a leap made, discounted."""
    back: int = 0
    """What the answers to own leaps give back of their price."""
    unanswered: int = 0
    """Own leaps that ran out of time."""
    failed: int = 0
    """Texts signed and voted down at home."""
    concluded: int = 0
    """Texts that came into force."""
    unseen: int = 0
    """Partners towards whom an evasion went undetected."""
    caught: int = 0
    """Partners who found something out."""
    paid: int = 0
    """What side payments took, all together."""
    threatened: int = 0
    """One if a hostile gesture was made, to applause."""
    denounced: int = 0
    """Agreements of which notice was given."""
    spirit: int = 0
    """Partners towards whom obligations were met in the spirit."""


def changes(
    capital: int, start: int, round: Round, k: Constants = CONSTANTS
) -> tuple[tuple[str, int], ...]:
    """Every change by its cause; never below the floor, so that nobody is out of the game."""
    wished = (
        ("leap", -round.price),
        ("leap-answered", round.back),
        ("leap-unanswered", -k.leap_unanswered * round.unanswered),
        ("vote-failed", -min(k.failed_votes_most, k.failed_vote * round.failed)),
        ("agreement", k.success * round.concluded),
        ("evasion", k.unseen_evasion * round.unseen),
        ("caught", -k.caught * round.caught),
        ("payment", -round.paid),
        ("warning", k.warning_capital * round.threatened),
        ("denounced", -k.denounced_capital * round.denounced),
        ("spirit", -k.spirit * round.spirit),
        ("return", milli(k.capital_return * (start - capital) / 1000)),
    )
    level, found = capital, []
    for cause, amount in wished:
        after = clamp(level + amount, min(k.capital_floor, level))
        if after != level:
            found.append((cause, after - level))
        level = after
    return tuple(found)


__all__ = ["Round", "changes"]
