"""The reformer: a new leader who works on the own house first, and then goes first.

It explores what is weakest at home, offers low-risk measures meanwhile, reads its own window and
opens everything when that is open (the supporting conditions of Macintosh 1996). A small
disappointment does not stop it, and it buys a doubtful vote where it can afford to, or offers the
text for a term. What a rival did not want on its paper it lets a third table, and it does not
quarrel with its soldiers over every article while it is weak at home. To who is
tired the status quo is a loss already, and in losses people dare more (Kahneman and Tversky
1979): fatigue lowers what a leap takes. Unasked it leaps once, since a second leap costs half as
much again and carries a quarter; but it answers another's.
"""

from game_rules.bots import reciprocator
from game_rules.bots.craft.temper import Temper
from game_rules.bots.craft.wishes import Wish
from game_rules.view import View

REFORMER = Temper(
    ready=350,
    daring=500,
    leaps=550,
    answers=250,
    cushion=50,
    forgives=2,
    resents=False,
    ways="weakest-first",
    weary=200,
    echoes=True,
    asks="first",
    pays=True,
    dates=True,
    indirect=True,
    heeds=True,
)


def wishes(view: View, key: int) -> tuple[Wish, ...]:
    """What it wishes now."""
    return reciprocator.wishes(view, key, REFORMER)


__all__ = ["REFORMER", "wishes"]
