"""Wishes: commands on their way to an exercise, and what is answered to whoever sent them."""

from collections.abc import Callable
from dataclasses import dataclass

from game_rules.record.commands import Command
from game_rules.record.events import Refused


@dataclass(frozen=True, slots=True)
class Done:
    """The command is in the log, for good."""


@dataclass(frozen=True, slots=True)
class Lost:
    """Nobody knows yet what became of the command: send it again, with the same id."""


@dataclass(frozen=True, slots=True)
class Overtaken:
    """The command was no longer wished when its turn had come. Nothing has happened."""


Answer = Done | Refused | Lost | Overtaken
DONE = Done()
TRY_AGAIN = Refused(code="try-again")
"""The command is certainly not in the log, and not because of the rules."""
BROKEN = Refused(code="rules-broke")
"""The rules failed on it; the exercise stands as before."""


@dataclass(slots=True)
class Wish:
    """A command on its way."""

    seat: str
    id: str
    command: Command
    answer: Callable[[Answer], None]
    still: Callable[[], bool] | None = None
    """Whether it is still wished, asked when it is about to be decided on what is durable."""


__all__ = ["BROKEN", "DONE", "TRY_AGAIN", "Answer", "Done", "Lost", "Overtaken", "Wish"]
