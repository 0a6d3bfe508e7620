"""What every bot does alike: it asks before it acts, and says when it is done."""

from collections.abc import Iterable

from game_rules.allowed import allowed
from game_rules.bots.craft.wishes import Wish, wish
from game_rules.record.actors import Actor, Delegate, Deputy
from game_rules.record.commands import Command, Ready
from game_rules.record.world import Orders
from game_rules.view import View


def may(view: View, command: Command) -> bool:
    """Whether a command would not be refused."""
    return allowed(view, _who(view), command) is None


def permitted(view: View, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """The wishes that would not be refused."""
    actor = _who(view)
    return tuple(one for one in wishes if allowed(view, actor, one.command) is None)


def first(view: View, wishes: Iterable[Wish]) -> tuple[Wish, ...]:
    """The first that would not be refused; those after it need not even be thought of."""
    actor = _who(view)
    for one in wishes:
        if allowed(view, actor, one.command) is None:
            return (one,)
    return ()


def _who(view: View) -> Actor:
    """The understudy; in a chair that was not given to one, the first of the crew."""
    if view.bot is None and view.crew:
        return Delegate(seat=next(iter(view.crew)), party=view.viewer)
    return Deputy(party=view.viewer)


def done(view: View) -> tuple[Wish, ...]:
    """Say that we are ready, once."""
    if view.viewer in view.stage.ready:
        return ()
    stage = view.stage
    ready = Ready(round=stage.round, phase=stage.phase, ready=True)
    return permitted(view, [wish(ready, "done")])


def sheet(view: View) -> Orders:
    """This round's sealed orders as they stand."""
    if view.orders is not None and view.orders.round == view.stage.round:
        return view.orders
    return Orders(round=view.stage.round)
