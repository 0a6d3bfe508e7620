"""Places: where a bot can say something, so that nobody hears of a text who may not read it."""

from collections.abc import Iterable

from game_rules.record.world import OBSERVER, PLENARY, PROJECTOR, Channel
from game_rules.scenario.treaty import Draft
from game_rules.view import View


def of_texts(view: View, drafts: Iterable[Draft]) -> str | None:
    """The widest channel all of whose listeners can read these texts."""
    readers = [frozenset(draft.access) for draft in drafts]
    fit = [
        channel
        for channel in view.channels.values()
        if channel.kind in ("plenary", "opened")
        and view.viewer in channel.members
        and all(listeners(channel) <= some for some in readers)
    ]
    widest = sorted(fit, key=lambda channel: (-len(channel.members), channel.id))
    return widest[0].id if widest else None


def listeners(channel: Channel) -> frozenset[str]:
    """Who hears what is said in a channel, but for control, who hears everything."""
    watchers = (OBSERVER, PROJECTOR) if channel.kind == "plenary" else ()
    return frozenset((*channel.members, *watchers))


def between(view: View, party: str) -> str | None:
    """The channel that we share with one other alone; where two sit, the plenary is that."""
    pair = {view.viewer, party}
    for channel in view.channels.values():
        if channel.kind == "opened" and set(channel.members) == pair:
            return channel.id
    plenary = view.channels.get(PLENARY)
    return PLENARY if plenary is not None and set(plenary.members) == pair else None


__all__ = ["between", "listeners", "of_texts"]
