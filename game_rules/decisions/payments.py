"""Payments: what a government promises a group at home for its vote, and what that costs.

Side payments (Putnam 1988): they buy votes of this round and not convictions. They are paid when it
comes to a vote, of the capital that a leap or a failed vote takes too, and a group that has been
paid before asks for more.
"""

from msgspec.structs import replace

from game_rules.decisions.orders import open_envelope, sheet, written
from game_rules.exact.numbers import milli
from game_rules.exact.sure import sure
from game_rules.home.domestic import House, houses
from game_rules.home.outlook import forecast
from game_rules.record.actors import Actor
from game_rules.record.commands import SidePayment
from game_rules.record.events import Event, ForecastGiven, Refused, Told, together
from game_rules.record.world import World
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Group
from game_rules.seats.sight import View


def price(group: Group, paid: int, k: Constants = CONSTANTS) -> int:
    """What a group asks: by its weight, and by how often it has been paid."""
    return milli(k.payment / 1000 * group.weight / 250 * (1.0 + k.payment_again * paid))


def prices(house: House, k: Constants = CONSTANTS) -> dict[str, int]:
    """What each group of a party asks now."""
    paid = house.state.paid
    return {group.id: price(group, paid.get(group.id, 0), k) for group in house.party.groups}


def bill(asked: dict[str, int], groups: tuple[str, ...]) -> int:
    """What these groups cost together."""
    return sum(asked[group] for group in groups)


def may_pay(view: View, actor: Actor, command: SidePayment) -> Refused | None:
    """A group of ours, once, and with standing that is left."""
    return open_envelope(view, actor, command.round, "explore") or _payable(view, command)


def _payable(view: View, command: SidePayment) -> Refused | None:
    home, groups = sure(view.home), sheet(view).payments
    if command.group not in home.prices:
        return Refused(code="no-such-group", args={"group": command.group})
    if (command.group in groups) == command.pay:
        return Refused(code="nothing-changed")
    needed = CONSTANTS.capital_floor + bill(home.prices, (*groups, command.group))
    if command.pay and home.capital < needed:
        return Refused(code="too-little-capital", args={"needed": needed, "has": home.capital})
    return None


def pay(world: World, view: View, actor: Actor, command: SidePayment) -> Event:
    """Written on the sheet; and the own capital says how each text would fare with that."""
    party = view.viewer
    others = tuple(group for group in sheet(view).payments if group != command.group)
    groups = (*others, command.group) if command.pay else others
    house = promised(houses(world)[party], groups)
    known = world.known[party]
    asked = tuple(
        ForecastGiven(draft=id, forecast=forecast(house, known.drafts[id]))
        for id in sorted(known.forecasts)
    )
    told = Event(known=(Told(viewers=(party,), facts=asked),) if asked else ())
    return together(written(view, actor, command), told)


def promised(house: House, groups: tuple[str, ...]) -> House:
    """The house with what its groups were promised."""
    if not groups:
        return house
    bought: House = replace(house, payments=groups)
    return bought


__all__ = ["bill", "may_pay", "pay", "price", "prices", "promised"]
