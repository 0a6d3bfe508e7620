"""What a command of a person costs the rules at a live table, at the end of a long exercise.

Bots have played up to the last round's talks; then people sit down, and the same few commands are
repeated. Each is decided and folded, and every delegation's view is taken on from the one before,
what has changed for it found and encoded: all that a server asks of the rules for one command.
"""

import statistics
import time
from collections.abc import Iterator

from msgspec import Struct, json
from msgspec.structs import replace

from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.parts import changes
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Control, Delegate
from game_rules.record.events import Event
from game_rules.record.world import World
from game_rules.scenario.scenario import Right, Scenario
from game_rules.scenario.treaty import Article, Draft
from game_rules.seats.rights import holders
from game_rules.theatre.play import Play, bots
from game_rules.view import View, view

LINE = "We can live with the number in article one if the other shore says what it calls routine."
Step = tuple[str, Actor, c.Command]


class Cost(Struct, frozen=True, kw_only=True):
    """What one kind of command costs, in microseconds: the median of the repeats."""

    command: str
    decide_us: float
    evolve_us: float
    told_us: float
    """To find and encode what has changed, for all delegations together."""


class Room:
    """A table at which people sit, and everybody's view of it."""

    def __init__(self, scenario: Scenario) -> None:
        game = Play(scenario, "0" * 32)
        players = bots(scenario)
        game.open(players)
        while game.world.public.stage.round < scenario.rounds:
            if not game.hear(players):
                game.tick()
        self.parties = tuple(party.id for party in scenario.parties if party.playable)
        for party in self.parties:
            game.do(Control(), c.Understudy(party=party, bot=None))
        roles = [role.id for role in game.world.public.board.roles]
        for party in self.parties:
            for role in roles:
                seat = f"{party}-{role}"
                game.do(Control(), c.TakeSeat(seat=seat, party=party, role=role))
        self.world: World = game.world
        self.views: dict[str, View] = {party: self._look(party) for party in self.parties}
        self.costs: dict[str, list[tuple[float, float, float]]] = {}
        self.draft = ""

    def _look(self, party: str, before: View | None = None) -> View:
        return view(party, self.world.public, self.world.known[party], before)

    def do(self, step: Step) -> None:
        """One command, timed."""
        name, actor, command = step
        began = time.perf_counter()
        event = decide(self.world, actor, command, 0)
        decided = time.perf_counter()
        if not isinstance(event, Event):
            raise TypeError(f"{name}: {event.code}")
        self.world = evolve(self.world, event)
        folded = time.perf_counter()
        for party in self.parties:
            before = self.views[party]
            now = self.views[party] = self._look(party, before)
            for part in changes(before, now)[0].values():
                json.encode(part)
        told = time.perf_counter()
        cost = (decided - began, folded - decided, told - folded)
        self.costs.setdefault(name, []).append(cost)

    def who(self, party: str, right: Right) -> Delegate:
        """Somebody of a delegation with a right."""
        found = holders(self.views[party])[right]
        assert isinstance(found, Delegate)
        return found

    def text(self) -> Draft:
        """The text as it stands."""
        return self.world.known[self.parties[0]].drafts[self.draft]


def live(scenario: Scenario, repeats: int = 60) -> list[Cost]:
    """The cost of each kind of command."""
    room = Room(scenario)
    for step in _opening(room):
        room.do(step)
    drafts = room.world.known[room.parties[0]].drafts
    room.draft = next(draft.id for draft in drafts.values() if draft.title == LINE)
    room.costs.clear()
    for number in range(repeats):
        for step in _cycle(room, number):
            room.do(step)
    return [
        Cost(
            command=name,
            decide_us=statistics.median(cost[0] for cost in costs) * 1e6,
            evolve_us=statistics.median(cost[1] for cost in costs) * 1e6,
            told_us=statistics.median(cost[2] for cost in costs) * 1e6,
        )
        for name, costs in room.costs.items()
    ]


def _opening(room: Room) -> Iterator[Step]:
    """Whoever was ready takes it back, and a text of up to three articles comes on the table."""
    for party in room.parties:
        if party in room.world.public.stage.ready:
            yield _ready(room, party)
    one, other = room.parties[:2]
    offered = [m for m in room.world.public.board.measures if not m.requires and m.parameters]
    articles = tuple(
        Article(
            id=number,
            measure=measure.id,
            parties=(one, other),
            values={parameter.id: parameter.default for parameter in measure.parameters},
        )
        for number, measure in enumerate(offered[:3], start=1)
    )
    text = c.Table(title=LINE, parties=(one, other), access=("all",), articles=articles)
    yield "table", room.who(one, "table"), text


def _cycle(room: Room, number: int) -> Iterator[Step]:
    """A line, a reservation and its end, another number, a signature and its end, and a nod."""
    one, other = room.parties[:2]
    first = room.text().articles[0]
    board = room.world.public.board
    parameter = next(m for m in board.measures if m.id == first.measure).parameters[0]
    numbers = [v for v in range(parameter.min, parameter.max + 1) if v != parameter.default][:8]

    def revision() -> int:
        return room.text().revision

    id = room.draft
    yield "speak", room.who(other, "speak"), c.Speak(channel="plenary", text=LINE)
    away = next(v for v in numbers if v != first.values[parameter.id])
    bracket = c.AddBracket(
        draft=id, revision=revision(), article=first.id, parameter=parameter.id, value=away
    )
    yield "bracket", room.who(other, "revise"), bracket
    mine = room.text().brackets[0].id
    taken = c.ResolveBracket(draft=id, revision=revision(), bracket=mine, accept=False)
    yield "unbracket", room.who(other, "revise"), taken
    value = [v for v in numbers if v != first.values[parameter.id]][number % 7]
    changed = replace(first, values={**first.values, parameter.id: value})
    text = (changed, *room.text().articles[1:])
    revise = c.Revise(draft=id, revision=revision(), title=LINE, articles=text)
    yield "revise", room.who(one, "revise"), revise
    yield "sign", room.who(other, "sign"), c.Sign(draft=id, revision=revision())
    yield "unsign", room.who(other, "sign"), c.Unsign(draft=id, revision=revision())
    yield _ready(room, one)
    yield _ready(room, one)


def _ready(room: Room, party: str) -> Step:
    stage = room.world.public.stage
    ready = c.Ready(round=stage.round, phase=stage.phase, ready=party not in stage.ready)
    return "ready", room.who(party, "ready"), ready


__all__ = ["Cost", "live"]
