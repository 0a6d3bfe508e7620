"""Saying: a line that a bot could say, and where."""

from typing import NamedTuple

from game_rules.record.phrases import Code
from game_rules.record.world import PLENARY

Args = dict[str, str | int]


class Saying(NamedTuple):
    """A code with its arguments, for a channel."""

    code: Code
    args: Args
    channel: str = PLENARY


__all__ = ["Args", "Saying"]
