"""Revisions: every state of a text that one viewer has been told, and nothing else."""

from collections.abc import Iterable, Iterator

from msgspec import Struct

from game_rules.history import Entry
from game_rules.record.events import DraftAct, DraftTold
from game_rules.scenario.treaty import Draft


class Revised(Struct, frozen=True, kw_only=True):
    """A text as it stood, and what was done to it last."""

    act: DraftAct
    by: str
    """The party that acted; empty for a resolution."""
    at: int
    draft: Draft


def revisions(entries: Iterable[Entry], viewer: str, draft: str) -> tuple[Revised, ...]:
    """A text's revisions in their order, each as it was first told to this viewer.

    Who was admitted later begins with the revision that was told then. Signatures make no
    revision.
    """
    found: dict[int, Revised] = {}
    for told in _told(entries, viewer, draft):
        found.setdefault(told.draft.revision, told)
    return tuple(found.values())


def _told(entries: Iterable[Entry], viewer: str, draft: str) -> Iterator[Revised]:
    for entry in entries:
        for told in entry.event.known:
            if viewer not in told.viewers:
                continue
            for fact in told.facts:
                if isinstance(fact, DraftTold) and fact.draft.id == draft:
                    yield Revised(act=fact.act, by=fact.by, at=entry.at, draft=fact.draft)


__all__ = ["Revised", "revisions"]
