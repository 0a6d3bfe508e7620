"""Bots: they see a view and send commands, like people.

A bot is a pure function. It is asked after each change what it wishes now, and wishes nothing
when its business in this phase is done; whatever it wishes, it would not be refused.
"""

from typing import assert_never

from game_rules.bots.hawk import act as _hawk
from game_rules.bots.reciprocator import act as _reciprocator
from game_rules.commands import Command
from game_rules.scenario import Bot
from game_rules.view import View


def act(bot: Bot, view: View, key: int) -> tuple[Command, ...]:
    """What the bot wishes now. `key` is keyed chance, the same throughout a round."""
    if view.stage.status != "running" or view.home is None:
        return ()
    match bot:
        case "reciprocator":
            return _reciprocator(view, key)
        case "hawk":
            return _hawk(view, key)
        case _:
            assert_never(bot)


__all__ = ["act"]
