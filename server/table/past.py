"""The past of an exercise, folded: its world, its ids and its streams."""

from collections.abc import Iterable

from msgspec import json

from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.parts import news
from game_rules.record.events import Event
from game_rules.record.world import World
from server.archive.entries import BEGINNING, said, to_entry
from server.archive.row import Row

_encode = json.Encoder().encode


class Past:
    """What an exercise's entries amount to. It follows them one by one."""

    def __init__(self, entry: Entry, row: Row) -> None:
        self.world = evolve(None, entry.event)
        self.number = 0
        self.at = 0
        self.hash = BEGINNING
        self.ids: dict[str, dict[str, bytes]] = {}
        """Seat → id → what the command said."""
        self.streams: dict[str, dict[str, list[bytes]]] = {name: {} for name in self.world.known}
        """Viewer → stream → lines, each encoded once for all who are told it."""
        self._grown: set[str] = set()
        self.follow(entry, row, self.world)

    def follow(self, entry: Entry, row: Row, world: World, *, own: bool = False) -> None:
        """Takes the next entry, with the world after it; `own`: this process has written it."""
        if entry.number != self.number + 1:
            raise ValueError(f"entry {entry.number} does not follow {self.number}")
        self.world = world
        self.number, self.at, self.hash = entry.number, entry.at, row.hash
        # Another may have been of an older version, which wrote the same otherwise.
        content = row.command_hash if own else said(row, entry.command)
        self.ids.setdefault(row.seat, {})[entry.id] = content
        self._listen(entry.at, entry.event)

    def _listen(self, at: int, event: Event) -> None:
        for stream, fact, told in news(event):
            self._grown.add(stream)
            line = b'{"at":%d,"fact":%b}' % (at, _encode(fact))  # a `Line`
            for viewer in self.streams if told is None else told:
                streams = self.streams[viewer]
                if stream in streams:
                    streams[stream].append(line)
                else:
                    streams[stream] = [line]

    def take_grown(self) -> set[str]:
        """Streams that have grown, for one viewer or another, since this was last asked."""
        grown, self._grown = self._grown, set()
        return grown


def remember(rows: Iterable[Row]) -> Past | None:
    """The past that rows from the beginning amount to; None if there are none."""
    past: Past | None = None
    for row in rows:
        entry = to_entry(row)
        if past is None:
            past = Past(entry, row)
        else:
            past.follow(entry, row, evolve(past.world, entry.event))
    return past


__all__ = ["Past", "remember"]
