"""Bots: they see a view and send commands, like people.

A bot is a pure function. It is asked after each change what it wishes now, and wishes nothing
when its business in this phase is done; whatever it wishes, it would not be refused.
"""

from collections.abc import Callable
from typing import Final

from game_rules.bots import diplomat, grit, hawk, opportunist, reciprocator, reformer, tit_for_tat
from game_rules.bots.craft.wishes import Wish
from game_rules.bots.habits import bent
from game_rules.bots.style import Style
from game_rules.bots.voice import bargains
from game_rules.bots.voice.speaking import spoken
from game_rules.bots.voice.tongue import tongue
from game_rules.record.commands import Command, Ready
from game_rules.scenario.scenario import Bot
from game_rules.view import View

_MINDS: Final[dict[Bot, Callable[[View, int], tuple[Wish, ...]]]] = {
    "reciprocator": reciprocator.wishes,
    "tit-for-tat": tit_for_tat.wishes,
    "grit": grit.wishes,
    "reformer": reformer.wishes,
    "opportunist": opportunist.wishes,
    "hawk": hawk.wishes,
    "diplomat": diplomat.wishes,
}


def explain(bot: Bot, view: View, key: int, style: Style | None = None) -> tuple[Wish, ...]:
    """What the bot wishes now, and why: for control alone."""
    if view.stage.status != "running" or view.home is None:
        return ()
    wishes = _MINDS[bot](view, key)
    wished = bent(view, style, wishes) if style else wishes
    return bargains.faithful(view, wished) if view.remarks else wished


def lines(
    bot: Bot, view: View, key: int, wishes: tuple[Wish, ...], style: Style | None = None
) -> tuple[Wish, ...]:
    """What the bot says before it does what it wishes: one line at most, or the way to one."""
    if view.stage.status != "running":
        return ()
    return spoken(view, tongue(bot, stands_in=style is not None), key, wishes)


def speak(bot: Bot, view: View, key: int, style: Style | None = None) -> tuple[Wish, ...]:
    """What the bot says and wishes now; it is not done before it has said what it has to say.

    Who has no listeners asks `explain`: a bot that is never heard plays the same, but for the
    bargains that it strikes.
    """
    wishes = explain(bot, view, key, style)
    said = lines(bot, view, key, wishes, style)
    return (*said, *(one for one in wishes if not (said and isinstance(one.command, Ready))))


def act(bot: Bot, view: View, key: int, style: Style | None = None) -> tuple[Command, ...]:
    """What the bot wishes now. `key` is keyed chance, the same throughout a round.

    With the style of people who played before, it goes on as they did.
    """
    return tuple(wish.command for wish in explain(bot, view, key, style))


__all__ = ["act", "explain", "lines", "speak"]
