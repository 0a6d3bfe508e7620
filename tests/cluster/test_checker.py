"""The checker finds each kind of fault, and nothing in what is right."""

import json
from collections.abc import Callable
from dataclasses import dataclass

import pytest
from msgspec import to_builtins
from msgspec.structs import replace

from game_rules.begin import begin
from game_rules.deadlines import due
from game_rules.decide import decide
from game_rules.evolve import evolve
from game_rules.history import FORMAT, RULES, Entry
from game_rules.record.actors import Clock, Control
from game_rules.record.commands import (
    Command,
    Convene,
    Improvise,
    Overslept,
    Ready,
    Speak,
    Start,
    TakeSeat,
    TimePassed,
)
from game_rules.record.events import Event
from server.archive.entries import BEGINNING, to_row
from server.archive.row import Row
from server.table.past import Past
from server.table.run import actor_of
from server.table.viewers import Viewers
from server.wire.protocol import Farewell, You
from tests.cluster.checker import faults
from tests.cluster.people import Account, Gone, Line, Person
from tests.kit.small import small
from tests.kit.table import MORNING, SEED

SMALL = small()
PARTIES = [party.id for party in SMALL.parties if party.playable]


@dataclass
class Ear:
    """A listener that never asks to be told: it is told by the play."""

    seat: str

    def stir(self) -> None: ...
    def move(self) -> None: ...
    def leave(self, code: Farewell) -> None: ...


class Play:
    """One honest process, with one person from each party and control."""

    def __init__(self) -> None:
        self.rows: list[Row] = []
        first = begin(SMALL, "e", SEED)
        convene = Convene(exercise="e", rules=RULES, format=FORMAT)
        entry = Entry(number=1, at=MORNING, actor=Control(), id="0", command=convene, event=first)
        self._keep(entry)
        self.past = Past(entry, self.rows[0])
        role = SMALL.roles[0].id
        for place, party in enumerate(PARTIES):
            self.do("control", f"s{place}", TakeSeat(seat=party, party=party, role=role))
        self.do("control", "start", Start())
        self.viewers = Viewers(self.past)
        self.people = {name: self._enter(name) for name in ("control", *PARTIES)}

    def do(self, seat: str, id: str, command: Command, at: int = MORNING) -> None:
        actor = actor_of(self.past.world, seat)
        assert actor is not None
        event = decide(self.past.world, actor, command, at)
        assert isinstance(event, Event), event
        number = self.past.number + 1
        entry = Entry(number=number, at=at, actor=actor, id=id, command=command, event=event)
        self._keep(entry)
        self.past.follow(entry, self.rows[-1], evolve(self.past.world, event))

    def tell(self, seat: str, id: str, command: Command) -> None:
        """The same, sent by somebody, and told to all."""
        person = self.people[seat]
        person.account.sent[id] = to_builtins(command)
        person.account.times[id] = 1
        self.do(seat, id, command)
        self.viewers.renew()
        for slot in self.viewers.slots:
            if slot.listener.seat == seat:
                slot.done.append(id)
            letter = slot.sight.compose(slot)
            if letter is not None:
                self.people[slot.listener.seat]._take(json.loads(letter.payload))

    def _keep(self, entry: Entry) -> None:
        self.rows.append(to_row("e", entry, self.rows[-1].hash if self.rows else BEGINNING))

    def _enter(self, name: str) -> Person:
        person = Person("", _nowhere)
        slot = self.viewers.join(name, Ear(name), {})
        you = You(
            viewer=name, seat=name, role=None, name="", exercise="e", seminar="S", watches=False
        )
        person._take(json.loads(slot.sight.welcome(slot, you, MORNING, ()).payload))
        return person

    @property
    def accounts(self) -> list[Account]:
        return [person.account for person in self.people.values()]


async def _nowhere() -> Line:
    raise Gone


@pytest.fixture
def play() -> Play:
    """Some talk, and who is ready for what."""
    play = Play()
    one, other = PARTIES[:2]
    for n in range(3):
        play.tell(one, f"a{n}", Speak(channel=f"caucus-{one}", text=f"One {n}"))
        play.tell(other, f"b{n}", Ready(round=1, phase="talks", ready=n % 2 == 0))
        play.tell("control", f"c{n}", Improvise(headline=f"News {n}", text="", to=()))
    return play


def test_nothing_is_found_in_what_is_right(play: Play) -> None:
    assert faults("e", play.rows, play.accounts) == []


def test_whoever_skips_what_is_in_between_is_shown_the_log_all_the_same(play: Play) -> None:
    person = play.people[PARTIES[0]].account
    del person.sightings[1:-1:2]
    assert faults("e", play.rows, play.accounts) == []


Damage = Callable[[Play], None]


def lose_an_entry(play: Play) -> None:
    del play.rows[-3]


def lose_the_last_entry(play: Play) -> None:
    del play.rows[-1]


def alter_an_entry(play: Play) -> None:
    play.rows[-1] = replace(play.rows[-1], command='{"type":"start"}')


def decide_on_another_world(play: Play) -> None:
    """An entry that was decided before the one that it stands behind, sealed all the same."""
    world = play.past.world
    before = Play().past.world
    one = PARTIES[0]
    command = Ready(round=1, phase="talks", ready=True)
    actor = actor_of(before, one)
    assert actor is not None
    event = decide(before, actor, command, MORNING)
    assert isinstance(event, Event)
    play.tell(one, "r0", command)
    number = play.past.number + 1
    entry = Entry(number=number, at=MORNING, actor=actor, id="r1", command=command, event=event)
    assert play.past.world is not world
    play._keep(entry)


def serve_a_deadline_too_early(play: Play) -> None:
    moment = due(play.past.world)
    assert moment is not None
    play.do("clock", "t", TimePassed(due=moment), moment - 1)


def serve_a_deadline_twice(play: Play) -> None:
    moment = due(play.past.world)
    assert moment is not None
    command = TimePassed(due=moment)
    play.do("clock", "t", command, moment)
    event = decide(play.past.world, Clock(), Overslept(due=due(play.past.world) or 0), moment)
    assert isinstance(event, Event)
    number = play.past.number + 1
    entry = Entry(number=number, at=moment, actor=Clock(), id="tt", command=command, event=event)
    play._keep(entry)


def let_somebody_in_before_the_clock(play: Play) -> None:
    moment = due(play.past.world)
    assert moment is not None
    play.do("control", "late", Improvise(headline="Late", text="", to=()), moment)


def do_something_twice_that_nobody_was_told_of(play: Play) -> None:
    play.do("control", "twice", Improvise(headline="Once", text="", to=()))
    play.do("control", "twice", Improvise(headline="Once", text="", to=()))


def acknowledge_what_was_not_stored(play: Play) -> None:
    play.people[PARTIES[0]].account.done.add("never")


def store_what_was_refused(play: Play) -> None:
    play.people[PARTIES[0]].account.refused["a1"] = "too-late"


def store_what_nobody_sent(play: Play) -> None:
    del play.people[PARTIES[1]].account.sent["b1"]


def store_something_else(play: Play) -> None:
    play.people[PARTIES[0]].account.sent["a1"]["text"] = "Another"


def show_too_little(play: Play) -> None:
    del play.people[PARTIES[1]].account.sightings[-1]


def show_what_is_not_in_the_log(play: Play) -> None:
    person = play.people[PARTIES[0]]
    stage = {**person.parts["stage"], "round": 7}
    person._take({"type": "view", "parts": {"stage": stage}, "gone": [], "lines": {}, "done": []})


def go_back(play: Play) -> None:
    sightings = play.people["control"].account.sightings
    sightings.append(sightings[2])
    sightings.append(sightings[-2])


def tell_a_line_twice(play: Play) -> None:
    lines = play.people[PARTIES[0]].account.lines[f"talk/caucus-{PARTIES[0]}"]
    lines.append(lines[-1])


def tell_a_line_to_another(play: Play) -> None:
    one, other = (play.people[party].account for party in PARTIES[:2])
    stream = f"talk/caucus-{PARTIES[0]}"
    other.lines[stream] = one.lines[stream]


def offer_what_cannot_be_done(play: Play) -> None:
    person = play.people[PARTIES[0]]
    message = {"parts": {"moves": {"may": ["win"]}}, "gone": [], "lines": {}, "done": []}
    person._take({"type": "view", **message})


@pytest.mark.parametrize(
    ("damage", "found"),
    [
        (lose_an_entry, "gap"),
        (lose_the_last_entry, "is in the log 0 times"),
        (alter_an_entry, "chain of hashes"),
        (decide_on_another_world, "does not agree"),
        (serve_a_deadline_too_early, "was not due"),
        (serve_a_deadline_twice, "was not due"),
        (let_somebody_in_before_the_clock, "had not served"),
        (do_something_twice_that_nobody_was_told_of, "control: twice is in the log 2 times"),
        (acknowledge_what_was_not_stored, "in the log 0 times"),
        (store_what_was_refused, "refused (too-late) and is in the log"),
        (store_what_nobody_sent, "nobody sent"),
        (store_something_else, "another command"),
        (show_too_little, "not the view of the whole log"),
        (show_what_is_not_in_the_log, "in no view of the log"),
        (go_back, "went back"),
        (tell_a_line_twice, "not those of the log"),
        (tell_a_line_to_another, "not those of the log"),
        (offer_what_cannot_be_done, "offers what could not be done"),
    ],
)
def test_each_kind_of_fault_is_found(play: Play, damage: Damage, found: str) -> None:
    damage(play)
    sentences = faults("e", play.rows, play.accounts)
    assert any(found in sentence for sentence in sentences), sentences
