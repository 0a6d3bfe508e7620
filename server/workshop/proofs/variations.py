"""Variations of a log: all that a viewer was not told becomes something else.

What it was told stays: the public facts, and those told to it. Two things stay as well since the
`here` message tells them to everybody: who sits where, and which parties a bot plays.
"""

from collections.abc import Callable, Iterator, Sequence
from hashlib import sha256
from typing import Any

from msgspec import Struct
from msgspec.structs import replace

from game_rules.history import Entry
from game_rules.record.actors import Control
from game_rules.record.commands import Start
from game_rules.record.events import (
    Begun,
    Crewed,
    Event,
    HiddenFact,
    KnownFact,
    Resolved,
    Told,
    UnderstudyIn,
)
from game_rules.record.hidden import Pair, PartyState

Variation = Callable[[Sequence[Entry], str], list[Entry]]
"""A log and a viewer → the same log to that viewer."""


def emptied(entries: Sequence[Entry], viewer: str) -> list[Entry]:
    """All of it is gone, and so are the entries of which nothing is left."""

    def rest(entry: Entry) -> Event:
        event = entry.event
        return Event(
            public=event.public,
            known=tuple(
                told if told.viewers == (viewer,) else kept
                for told in event.known
                if (kept := _for_one(told, viewer)) is not None
            ),
            hidden=tuple(
                _bare(fact) if isinstance(fact, Begun) else fact
                for fact in event.hidden
                if isinstance(fact, Begun | UnderstudyIn)
            ),
        )

    left = [(entry, event) for entry in entries if (event := rest(entry)) != Event()]
    return [_retold(entry, event, number) for number, (entry, event) in enumerate(left, start=1)]


def exchanged(entries: Sequence[Entry], viewer: str) -> list[Entry]:
    """What one party is, has and was told, another is, has and was told."""
    first = next(fact for fact in entries[0].event.hidden if isinstance(fact, Begun))
    parties = tuple(first.parties)
    others = tuple(party for party in parties if party != viewer)
    names = dict(zip(others, (*others[1:], *others[:1]), strict=True))
    all_names = dict(zip(parties, (*parties[1:], *parties[:1]), strict=True))

    def to_others(told: Told) -> Iterator[Told]:
        yield from _parted(told, viewer, lambda other: names.get(other, other), lambda fact: fact)

    return [
        _retold(
            entry,
            Event(
                public=entry.event.public,
                known=tuple(new for told in entry.event.known for new in to_others(told)),
                hidden=tuple(_turned(fact, all_names) for fact in entry.event.hidden),
            ),
            entry.number,
        )
        for entry in entries
    ]


def shuffled(entries: Sequence[Entry], viewer: str) -> list[Entry]:
    """What was told to others, and to nobody, happens in other entries than it did."""
    told = [t for e in entries for t in e.event.known if _elsewhere(t, viewer)]
    hidden = [f for e in entries for f in e.event.hidden if not isinstance(f, Begun | UnderstudyIn)]
    places = [*range(1, len(entries))] or [0]
    to_tell: dict[int, list[Told]] = {}
    to_hide: dict[int, list[HiddenFact]] = {}
    for number, each in enumerate(told):
        to_tell.setdefault(places[_key("told", number) % len(places)], []).append(each)
    for number, fact in enumerate(hidden):
        to_hide.setdefault(places[_key("hidden", number) % len(places)], []).append(fact)
    return [
        _retold(
            entry,
            Event(
                public=entry.event.public,
                known=(
                    *to_tell.get(place, ()),
                    *(told for told in entry.event.known if not _elsewhere(told, viewer)),
                ),
                hidden=(
                    *(f for f in entry.event.hidden if isinstance(f, Begun | UnderstudyIn)),
                    *to_hide.get(place, ()),
                ),
            ),
            entry.number,
        )
        for place, entry in enumerate(entries)
    ]


def altered(entries: Sequence[Entry], viewer: str) -> list[Entry]:
    """Every number in it is another, every text longer, every yes a no."""

    def changed(fact: Any) -> Any:
        return fact if isinstance(fact, Crewed | UnderstudyIn) else _other(fact)

    return [
        _retold(
            entry,
            Event(
                public=entry.event.public,
                known=tuple(
                    new
                    for told in entry.event.known
                    for new in _parted(told, viewer, lambda other: other, changed)
                ),
                hidden=tuple(changed(fact) for fact in entry.event.hidden),
            ),
            entry.number,
        )
        for entry in entries
    ]


ALL: dict[str, Variation] = {
    "emptied": emptied,
    "exchanged": exchanged,
    "shuffled": shuffled,
    "altered": altered,
}
"""In the order in which a certificate tells of them."""


def _retold(entry: Entry, event: Event, number: int) -> Entry:
    """Another event at the same moment; who did what is another too, but for the first."""
    if entry.number == 1:
        return replace(entry, event=event)
    digits = f"{_key('id', entry.number):032x}"[-32:]
    return replace(entry, number=number, actor=Control(), id=digits, command=Start(), event=event)


def _for_one(told: Told, viewer: str) -> Told | None:
    """What is left of a disclosure when nobody but the viewer hears it."""
    if viewer in told.viewers:
        return Told(viewers=(viewer,), facts=told.facts)
    crews = tuple(fact for fact in told.facts if isinstance(fact, Crewed))
    return Told(viewers=told.viewers, facts=crews) if crews else None


def _parted(
    told: Told,
    viewer: str,
    name: Callable[[str], str],
    change: Callable[[KnownFact], KnownFact],
) -> Iterator[Told]:
    """The disclosure as it was to the viewer, and as another one to the others."""
    if viewer in told.viewers:
        yield Told(viewers=(viewer,), facts=told.facts)
    for other in told.viewers:
        if other != viewer:
            crews = tuple(fact for fact in told.facts if isinstance(fact, Crewed))
            rest = tuple(change(fact) for fact in told.facts if not isinstance(fact, Crewed))
            if crews:
                yield Told(viewers=(other,), facts=crews)
            if rest:
                yield Told(viewers=(name(other),), facts=rest)


def _elsewhere(told: Told, viewer: str) -> bool:
    """Whether a disclosure can be moved: the viewer is not in it, and it seats nobody."""
    return viewer not in told.viewers and not any(isinstance(f, Crewed) for f in told.facts)


def _bare(fact: Begun) -> Begun:
    scenario = replace(fact.scenario, parties=(), relations=(), injects=())
    return replace(fact, scenario=scenario, seed="", parties={}, pairs={})


def _turned(fact: HiddenFact, names: dict[str, str]) -> HiddenFact:
    match fact:
        case Begun() | Resolved():
            parties: dict[str, PartyState] = {names[id]: each for id, each in fact.parties.items()}
            pairs: dict[str, dict[str, Pair]] = {
                names[holder]: {names[of]: pair for of, pair in each.items()}
                for holder, each in fact.pairs.items()
            }
            return replace(fact, parties=parties, pairs=pairs)
        case _:
            return fact


def _other(value: Any) -> Any:  # noqa: PLR0911 - an arm for each kind
    """The same kind of thing, and another one."""
    match value:
        case Struct():
            return type(value)(
                **{name: _other(getattr(value, name)) for name in value.__struct_fields__}
            )
        case bool():
            return not value
        case int():
            return value + 1 + _key("number", value) % 997
        case str():
            return value + "~" * (1 + _key("text", len(value)) % 7)
        case tuple():
            return tuple(_other(each) for each in value)
        case dict():
            return {key: _other(each) for key, each in value.items()}
        case _:
            return value


def _key(purpose: str, number: int) -> int:
    """A number that looks like chance and is the same every time."""
    return int.from_bytes(sha256(f"{purpose}/{number}".encode()).digest(), "big")


__all__ = ["ALL", "Variation", "altered", "emptied", "exchanged", "shuffled"]
