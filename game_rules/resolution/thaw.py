"""Thaw: telling a capital that news has made a leap politically thinkable this round."""

from msgspec.structs import replace

from game_rules.record.events import Event, HomeRead, Told
from game_rules.record.world import World
from game_rules.resolution.injects import leap_discount


def thaw(world: World, round: int) -> Event:
    """Tells each capital for which a leap has become cheaper, or is no longer so."""
    scenario, sent = world.hidden.scenario, world.hidden.injects
    told = []
    for party in scenario.parties:
        home = world.known[party.id].home
        discount = leap_discount(scenario, sent, round, party.id)
        if home is not None and home.thaw != discount:
            fact = HomeRead(home=replace(home, thaw=discount))
            told.append(Told(viewers=(party.id,), facts=(fact,)))
    return Event(known=tuple(told))


__all__ = ["thaw"]
