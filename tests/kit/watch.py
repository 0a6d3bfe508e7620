"""What each viewer of a table is sent, byte for byte and in order, as the server composes it."""

from collections.abc import Iterator

from msgspec import json

from game_rules.foresee import foresee
from game_rules.oversight import control_view
from game_rules.parts import lines, parts
from game_rules.record.actors import Actor
from game_rules.record.commands import Command
from game_rules.record.events import Event, ForecastGiven, HomeRead, IntelligenceGiven, Refused
from game_rules.record.world import CONTROL
from game_rules.scenario.scenario import Scenario
from game_rules.view import View, view
from tests.kit.acts import article, tabling
from tests.kit.table import SEED, Table

QUESTIONS = (
    tabling(parties=("nor", "sud", "mid")),
    tabling(article("notify"), article("inspect", id=2), article("pledge", id=3)),
    tabling(article("notify", days=42, troops=5000), article("inspect", id=2, quota=5)),
)
"""Texts that somebody might be writing all the time, and how they would fare at home."""


class Watch:
    """Follows a table; nothing is sent to a viewer for whom nothing changed.

    Each asks its home at every moment how some texts would fare.
    """

    def __init__(self, table: Table, *, leave_out: frozenset[str] = frozenset()) -> None:
        self.table = table
        self.leave_out = leave_out
        self.messages: dict[str, list[bytes]] = {viewer: [] for viewer in table.world.known}
        self._parts: dict[str, dict[str, object]] = {viewer: {} for viewer in table.world.known}
        self._views: dict[str, View] = {}
        self._foreseen: dict[str, bytes] = {}
        self._read = 0
        self.look()

    def look(self) -> None:
        """Sends what the entries since the last look have changed."""
        for viewer in self.messages:
            self._send(viewer)
        self._read = len(self.table.entries)

    def answer(self, viewer: str, refused: Refused) -> None:
        """Sends a refusal to whoever wished."""
        if viewer in self.messages:
            self.messages[viewer].append(json.encode(refused))

    def _seen(self, viewer: str) -> dict[str, object]:
        world, before = self.table.world, self._views.get(viewer)
        if viewer == CONTROL:
            return parts(control_view(world))
        seen = self._views[viewer] = view(viewer, world.public, world.known[viewer], before)
        return parts(seen)

    def _send(self, viewer: str) -> None:
        after = {
            name: part for name, part in self._seen(viewer).items() if name not in self.leave_out
        }
        before = self._parts[viewer]
        changed = {
            name: part
            for name, part in after.items()
            if before.get(name) is not part and before.get(name) != part
        }
        gone = sorted(before.keys() - after.keys())
        grown = []
        for entry in self.table.entries[self._read :]:
            grown += lines(entry.at, entry.event, viewer)
        if changed or gone or grown:
            self.messages[viewer].append(json.encode((changed, gone, grown)))
        self._parts[viewer] = after
        foreseen = json.encode([foresee(self.table.world, viewer, text) for text in QUESTIONS])
        if foreseen != self._foreseen.get(viewer):
            self.messages[viewer].append(foreseen)
        self._foreseen[viewer] = foreseen


class Twins:
    """Two exercises that differ in something hidden and are played alike."""

    def __init__(
        self,
        one: Scenario,
        other: Scenario,
        *,
        seed: str = SEED,
        leave_out: frozenset[str] = frozenset(),
    ) -> None:
        self.tables = (Table(one, seed=seed), Table(other, seed=seed))
        self.watches = tuple(Watch(table, leave_out=leave_out) for table in self.tables)

    def both(self, who: str | Actor, command: Command) -> None:
        """The same wish at both, at the same moment."""
        for number in (0, 1):
            self.only(number, who, command)

    def only(self, number: int, who: str | Actor, command: Command) -> Event | Refused:
        """A wish at one of them, which the other never hears of."""
        table, watch = self.tables[number], self.watches[number]
        answer = table.do(who, command)
        if isinstance(answer, Refused):
            actor = table.actor(who)
            watch.answer(getattr(actor, "party", CONTROL), answer)
        else:
            watch.look()
        return answer

    def tick(self) -> None:
        """The clock reaches the end of the phase at both."""
        for table, watch in zip(self.tables, self.watches, strict=True):
            table.tick()
            watch.look()

    def same(self, viewer: str) -> bool:
        """Whether a viewer has been sent the same at both."""
        one, other = (watch.messages[viewer] for watch in self.watches)
        return one == other

    def told_alike(self, viewer: str) -> bool:
        """Whether a viewer was told the same at both, its own capital's readings aside."""
        one, other = ([*_told(table, viewer)] for table in self.tables)
        return one == other


READINGS = HomeRead | IntelligenceGiven | ForecastGiven


def _told(table: Table, viewer: str) -> Iterator[bytes]:
    for entry in table.entries:
        yield from map(json.encode, entry.event.public)
        for told in entry.event.known:
            if viewer in told.viewers:
                yield from (json.encode(f) for f in told.facts if not isinstance(f, READINGS))
