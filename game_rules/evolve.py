"""Evolve: the world after one more event.

The three sections are folded apart, each by a function that is given its own
facts only. What an event does not touch stays the identical object, so that
`is` tells cheaply what has changed.
"""

from msgspec.structs import replace

from game_rules.events import Event, HiddenFact, PublicFact, Told
from game_rules.hidden_fold import fold_hidden
from game_rules.known_fold import fold_known
from game_rules.public_fold import fold_public
from game_rules.sure import sure
from game_rules.world import WATCHERS, Hidden, Known, Public, World


def evolve(world: World | None, event: Event) -> World:
    """The world after `event`; None before the first, which convenes the exercise."""
    public = _public(world.public if world else None, event.public)
    viewers = world.known if world else _strangers(public)
    known = _known(viewers, event.known)
    hidden = _hidden(world.hidden if world else None, event.hidden)
    if world is None:
        return World(public=public, known=known, hidden=hidden)
    return replace(world, public=public, known=known, hidden=hidden)


def _public(public: Public | None, facts: tuple[PublicFact, ...]) -> Public:
    for fact in facts:
        public = fold_public(public, fact)
    return sure(public)


def _strangers(public: Public) -> dict[str, Known]:
    """Everybody who can be told something, before they are told anything."""
    return {viewer: Known() for viewer in (*(p.id for p in public.board.parties), *WATCHERS)}


def _known(known: dict[str, Known], disclosures: tuple[Told, ...]) -> dict[str, Known]:
    if not disclosures:
        return known
    after = dict(known)
    for told in disclosures:
        for viewer in told.viewers:
            mine = after[viewer]
            for fact in told.facts:
                mine = fold_known(mine, fact)
            after[viewer] = mine
    return after


def _hidden(hidden: Hidden | None, facts: tuple[HiddenFact, ...]) -> Hidden:
    for fact in facts:
        hidden = fold_hidden(hidden, fact)
    return sure(hidden)


__all__ = ["evolve"]
