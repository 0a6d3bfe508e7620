"""Parts and lines: a view and an event, cut into what the wire carries.

The value of a part is the very object of the section that it was folded from:
a part that is the identical object (`is`) has not changed and need not be
encoded again. The others are compared by `==`, above all `moves`, which is built.
"""

from collections.abc import Iterator, Mapping
from itertools import compress
from operator import is_not

from msgspec.structs import astuple

from game_rules.record.events import (
    Annotated,
    Convened,
    DraftTold,
    Event,
    ForecastGiven,
    Heard,
    Held,
    KnownFact,
    Led,
    NewsCame,
    OrdersWritten,
    ProposalTold,
    RatificationFailed,
)
from game_rules.seats import drafts
from game_rules.seats.sight import DraftActed, Line, LineFact, View

_FIELDS = View.__struct_fields__
_EVERYBODYS = frozenset({"board", "stage", "record", "moves", "oversight", "papers"})
_DELEGATIONS = _EVERYBODYS | {
    "crew",
    "dossier",
    "forecasts",
    "findings",
    "guesses",
    "home",
    "intelligence",
    "orders",
    "proposals",
    "time",
}
"""Fields of a view that are parts as they are."""


def parts(view: View) -> dict[str, object]:
    """The view as named parts; what the viewer does not have is not named.

    `board`, `stage`, `record` and `moves` are everybody's; `draft/ID` and `channel/ID` come one
    by one.
    """
    named: dict[str, object] = {
        "board": view.board,
        "stage": view.stage,
        "record": view.record,
        "moves": view.moves,
    }
    if view.oversight is not None:
        named["oversight"] = view.oversight
    if view.papers is not None:
        named["papers"] = view.papers
    if view.dossier is not None:
        named.update(_delegation(view))
    for draft in view.drafts.values():
        named[f"draft/{draft.id}"] = draft
    for channel in view.channels.values():
        named[f"channel/{channel.id}"] = channel
    return named


def changes(before: View | None, view: View) -> tuple[dict[str, object], frozenset[str]]:
    """The parts that are other than in an earlier view, and the names of those that are gone."""
    if before is None or (before.dossier is None) != (view.dossier is None):
        then, now = parts(before) if before else {}, parts(view)
        return _other("", then, now), _lost("", then, now)
    named = _EVERYBODYS if view.dossier is None else _DELEGATIONS
    changed: dict[str, object] = {}
    gone: frozenset[str] = frozenset()
    for name in compress(_FIELDS, map(is_not, astuple(before), astuple(view))):
        if name in named and getattr(before, name) != (is_now := getattr(view, name)):
            if is_now is None:
                gone |= {name}
            else:
                changed[name] = is_now
    if before.drafts is not view.drafts:
        for draft in drafts.changed(before.drafts, view.drafts):
            if before.drafts.get(draft.id) != draft:
                changed["draft/" + draft.id] = draft
        gone |= _lost("draft/", before.drafts, view.drafts)
    if before.channels is not view.channels:
        changed |= _other("channel/", before.channels, view.channels)
        gone |= _lost("channel/", before.channels, view.channels)
    return changed, gone


def _other(kind: str, before: Mapping[str, object], now: Mapping[str, object]) -> dict[str, object]:
    found = {}
    for name, part in now.items():
        was = before.get(name)  # no part is None
        if was is not part and was != part:
            found[kind + name] = part
    return found


def _lost(kind: str, before: Mapping[str, object], now: Mapping[str, object]) -> frozenset[str]:
    if before.keys() <= now.keys():
        return frozenset()
    return frozenset(kind + name for name in before.keys() - now.keys())


def _delegation(view: View) -> dict[str, object]:
    """What only a delegation has: its dossier came with its chair."""
    own: dict[str, object] = {
        "crew": view.crew,
        "dossier": view.dossier,
        "forecasts": view.forecasts,
        "findings": view.findings,
        "guesses": view.guesses,
        "proposals": view.proposals,
    }
    if view.home is not None:
        own["home"] = view.home
    if view.intelligence is not None:
        own["intelligence"] = view.intelligence
    if view.orders is not None:
        own["orders"] = view.orders
    if view.time is not None:
        own["time"] = view.time
    return own


def news(event: Event) -> Iterator[tuple[str, LineFact, tuple[str, ...] | None]]:
    """What an event adds to streams: the stream, the fact, and its viewers; None: everybody.

    The streams are `record`, `notes`, and `talk/CHANNEL` for each channel.
    """
    for fact in event.public:
        match fact:
            case Convened() | Led() | Held():
                pass  # folded: it comes as a part
            case Annotated():
                yield "notes", fact, None
            case _:
                yield "record", fact, None
    for disclosure in event.known:
        for known in disclosure.facts:
            if type(known) not in _SILENT:
                for stream, line in _lines_of(known):
                    yield stream, line, disclosure.viewers


def lines(at: int, event: Event, viewer: str) -> list[tuple[str, Line]]:
    """What an event adds to a viewer's streams."""
    return [
        (stream, Line(at=at, fact=fact))
        for stream, fact, viewers in news(event)
        if viewers is None or viewer in viewers
    ]


_SILENT = frozenset({ForecastGiven, OrdersWritten})
"""Facts of which there are most, and that leave no line: they come as parts."""


def _lines_of(
    fact: KnownFact,
) -> Iterator[
    tuple[str, Heard | Annotated | NewsCame | RatificationFailed | ProposalTold | DraftActed]
]:
    match fact:
        case Heard():
            yield f"talk/{fact.channel}", fact
        case Annotated():
            yield "notes", fact
        case NewsCame() | RatificationFailed() | ProposalTold():
            yield "record", fact
        case DraftTold() if fact.act != "carried":
            draft = fact.draft
            yield (
                "record",
                DraftActed(
                    act=fact.act,
                    by=fact.by,
                    draft=draft.id,
                    title=draft.title,
                    revision=draft.revision,
                    reason=draft.returned if fact.act == "returned" else "",
                ),
            )
        case _:
            return  # folded: it comes as a part


__all__ = ["changes", "lines", "news", "parts"]
