"""Evolve: the world after one more event.

The three sections are folded apart, each by a function that is given its own
facts only. What an event does not touch stays the identical object, so that
`is` tells cheaply what has changed.
"""

from collections.abc import Iterable

from msgspec.structs import replace

from game_rules.exact.sure import sure
from game_rules.record.events import Event, HiddenFact, PublicFact, Told
from game_rules.record.hidden import Hidden
from game_rules.record.hidden_fold import fold_hidden
from game_rules.record.known_fold import Changes, for_bots, noted
from game_rules.record.public_fold import fold_public
from game_rules.record.world import WATCHERS, Known, Public, World


def evolve(world: World | None, event: Event) -> World:
    """The world after `event`; None before the first, which convenes the exercise."""
    if world is None:
        public = _public(None, event.public)
        return World(
            public=public,
            known=_known(_strangers(public), event.known),
            hidden=_hidden(None, event.hidden),
        )
    return World(
        public=_public(world.public, event.public) if event.public else world.public,
        known=_known(world.known, event.known) if event.known else world.known,
        hidden=_hidden(world.hidden, event.hidden) if event.hidden else world.hidden,
    )


def _public(public: Public | None, facts: tuple[PublicFact, ...]) -> Public:
    for fact in facts:
        public = fold_public(public, fact)
    return sure(public)


def _strangers(public: Public) -> dict[str, Known]:
    """Everybody who can be told something, before they are told anything.

    They begin with the same object, so that what all are told is kept once.
    """
    return dict.fromkeys((*(p.id for p in public.board.parties), *WATCHERS), Known())


def _known(known: dict[str, Known], disclosures: Iterable[Told]) -> dict[str, Known]:
    """Everybody's knowledge, replaced once for all that they are told here."""
    changed: dict[str, Changes] = {}
    for told in disclosures:
        note = noted(told.facts)
        if note is None:
            continue
        viewers = told.viewers
        if for_bots(told.facts):  # most of all that is said
            viewers = tuple([v for v in viewers if known[v].bot is not None or v in changed])
        for viewer in viewers:
            changes = changed.get(viewer)
            if changes is None:
                changes = changed[viewer] = {}
            note(known[viewer], changes)
    after = known
    for viewer, changes in changed.items():
        if changes:
            after = dict(known) if after is known else after
            after[viewer] = replace(known[viewer], **changes)
    return after


def _hidden(hidden: Hidden | None, facts: tuple[HiddenFact, ...]) -> Hidden:
    for fact in facts:
        hidden = fold_hidden(hidden, fact)
    return sure(hidden)


__all__ = ["evolve"]
