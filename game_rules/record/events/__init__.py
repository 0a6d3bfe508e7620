"""Events: what has happened, as facts in three sections.

An event's `public` facts fold into the public part, each `Told` into the known
part of its viewers, and `hidden` facts into the hidden part; no fold sees
another's section. The facts of the first two are the closed list of
disclosures: whatever a viewer may ever learn is one of them.
"""

from itertools import chain

from msgspec import Struct

from game_rules.record.events.hidden import *
from game_rules.record.events.known import *
from game_rules.record.events.public import *


class Told(Struct, frozen=True, kw_only=True, gc=False):
    """Facts that these viewers, and nobody else, are told."""

    viewers: tuple[str, ...]
    facts: tuple[KnownFact, ...]


class Event(Struct, frozen=True, kw_only=True, gc=False):
    """What one accepted command has brought about."""

    public: tuple[PublicFact, ...] = ()
    known: tuple[Told, ...] = ()
    hidden: tuple[HiddenFact, ...] = ()


class Refused(Struct, frozen=True, kw_only=True, gc=False):
    """A wish that was not granted: a code of the client's catalogue, and its arguments."""

    code: str
    args: dict[str, str | int] = {}


def together(*events: Event) -> Event:
    """One event that says what several say, in their order."""
    return Event(
        public=tuple(chain.from_iterable([event.public for event in events])),
        known=tuple(chain.from_iterable([event.known for event in events])),
        hidden=tuple(chain.from_iterable([event.hidden for event in events])),
    )
