"""What every bot does alike: it asks before it acts, and says when it is done."""

from collections.abc import Iterable

from game_rules.actors import Actor, Delegate, Deputy
from game_rules.allowed import allowed
from game_rules.commands import Command, Ready
from game_rules.view import View
from game_rules.world import Orders


def permitted(view: View, commands: Iterable[Command]) -> tuple[Command, ...]:
    """The commands that would not be refused."""
    actor = _who(view)
    return tuple(command for command in commands if allowed(view, actor, command) is None)


def first(view: View, commands: Iterable[Command]) -> tuple[Command, ...]:
    """The first that would not be refused; those after it need not even be thought of."""
    actor = _who(view)
    for command in commands:
        if allowed(view, actor, command) is None:
            return (command,)
    return ()


def _who(view: View) -> Actor:
    """The understudy; in a chair that was not given to one, the first of the crew."""
    if view.bot is None and view.crew:
        return Delegate(seat=next(iter(view.crew)), party=view.viewer)
    return Deputy(party=view.viewer)


def done(view: View) -> tuple[Command, ...]:
    """Say that we are ready, once."""
    if view.viewer in view.stage.ready:
        return ()
    stage = view.stage
    return permitted(view, [Ready(round=stage.round, phase=stage.phase, ready=True)])


def sheet(view: View) -> Orders:
    """This round's sealed orders as they stand."""
    if view.orders is not None and view.orders.round == view.stage.round:
        return view.orders
    return Orders(round=view.stage.round)
