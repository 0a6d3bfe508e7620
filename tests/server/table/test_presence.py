"""Who is here, as far as several processes know, over a bus that loses calls."""

from dataclasses import dataclass, field

import pytest
from hypothesis import settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
    run_state_machine_as_test,
)

from server.table import presence
from server.table.bus import Call, Present
from server.table.presence import FADE, REPEAT, Presence

PLACES = ("north", "south", "west")


@dataclass
class Town:
    """Some processes, one clock, and calls that come at once or never."""

    now: float = 0.0
    lost: bool = False
    processes: dict[str, "Line"] = field(default_factory=dict)
    said: list[Call] = field(default_factory=list)

    def open(self, process: str) -> Presence:
        line = self.processes[process] = Line(process, self)
        line.presence = Presence("exercise", line)
        line.presence.ask()
        return line.presence


@dataclass
class Line:
    """A process's own end of the bus."""

    process: str
    town: Town
    hears: bool = True
    presence: Presence | None = None

    def call(self, exercise: str, call: Call) -> None:
        """Everybody hears it, its own process too, or nobody."""
        assert isinstance(call, Present)
        self.town.said.append(call)
        for other in [] if self.town.lost else list(self.town.processes.values()):
            if other.hears and other.presence is not None:
                assert other.presence.hear(call) == (other.process != self.process)

    def attend(self, exercise: str) -> None:
        """Never asked for here."""
        raise NotImplementedError

    neglect = attend


@pytest.fixture
def town(monkeypatch: pytest.MonkeyPatch) -> Town:
    """A town whose clock is that of all presences."""
    town = Town()
    monkeypatch.setattr(presence, "_now", lambda: town.now)
    return town


def test_who_comes_later_is_told_at_once_who_is_here_already(town: Town) -> None:
    north = town.open("north")
    north.say(["ann", "bob"])
    south = town.open("south")
    assert south.seats == {"ann", "bob"}
    assert south.elsewhere
    assert not north.elsewhere, "nobody listens at the other"


def test_who_is_at_two_processes_is_here_while_one_of_them_has_it(town: Town) -> None:
    north, south = town.open("north"), town.open("south")
    north.say(["ann"])
    south.say(["ann"])
    north.say([])
    assert north.seats == south.seats == {"ann"}
    south.say([])
    assert north.seats == south.seats == frozenset()


def test_a_call_that_was_lost_is_made_good_by_the_next_repeat(town: Town) -> None:
    north, south = town.open("north"), town.open("south")
    town.lost = True
    north.say(["ann"])
    town.lost = False
    assert south.seats == frozenset()
    town.now += REPEAT * 1.01
    north.keep()
    assert south.seats == {"ann"}


def test_a_process_that_falls_silent_fades_and_one_that_goes_on_does_not(town: Town) -> None:
    north, south, west = map(town.open, PLACES)
    north.say(["ann"])
    south.say(["bob"])
    del town.processes["north"]  # killed: it says nothing any more
    for _ in range(4):
        town.now += REPEAT * 1.01
        south.keep()
        west.keep()
    assert west.seats == {"bob"}


def test_who_is_deaf_forgets_nobody(town: Town) -> None:
    """That nothing is heard says nothing about them then."""
    north, south = town.open("north"), town.open("south")
    north.say(["ann"])
    town.processes["south"].hears = False
    town.now += 2 * FADE
    south.keep()
    assert south.seats == {"ann"}


def test_nothing_is_said_twice_before_it_is_time(town: Town) -> None:
    north = town.open("north")
    north.say(["ann"])
    town.said.clear()
    north.say(["ann"])
    town.now += REPEAT * 0.9
    north.keep()
    assert town.said == []
    town.now += REPEAT * 0.2
    north.keep()
    assert town.said == [Present(process="north", seats=("ann",))]


class Processes(RuleBasedStateMachine):
    """People come and go, calls are lost, time goes on; in the end everybody knows who is here."""

    @initialize()
    def begin(self) -> None:
        self.patch = pytest.MonkeyPatch()
        self.town = Town()
        self.patch.setattr(presence, "_now", lambda: self.town.now)
        self.houses = {name: self.town.open(name) for name in PLACES}
        self.at: dict[str, set[str]] = {name: set() for name in PLACES}

    def teardown(self) -> None:
        if hasattr(self, "patch"):
            self.patch.undo()

    @rule(place=st.sampled_from(PLACES), seats=st.frozensets(st.sampled_from("abc")))
    def listen(self, place: str, seats: frozenset[str]) -> None:
        self.at[place] = set(seats)
        self.houses[place].say(seats)

    @rule(lost=st.booleans())
    def weather(self, lost: bool) -> None:
        self.town.lost = lost

    @rule(seconds=st.floats(0, 2 * FADE))
    def wait(self, seconds: float) -> None:
        self.town.now += seconds
        for house in self.houses.values():
            house.keep()

    @precondition(lambda self: not self.town.lost)
    @rule()
    def settle(self) -> None:
        """Enough repeats for who has left unheard to fade."""
        for _ in range(5):
            self.town.now += REPEAT * 1.01
            for house in self.houses.values():
                house.keep()
        here = set().union(*self.at.values())
        for house in self.houses.values():
            assert house.seats == here

    @invariant()
    def everybody_knows_their_own(self) -> None:
        for place, house in getattr(self, "houses", {}).items():
            assert house.seats >= self.at[place]


def test_however_calls_are_lost_everybody_agrees_in_the_end() -> None:
    run_state_machine_as_test(
        Processes, settings=settings(max_examples=60, stateful_step_count=20, deadline=None)
    )
