"""Positions: where in an exercise each entry of its log came."""

from game_rules.record import commands as c
from game_rules.record.actors import Clock, Control, Delegate, Deputy
from game_rules.record.world import CONTROL
from game_rules.whatif.positions import END, LOBBY, PHASES, Position, party_of, position, positions
from tests.kit.small import small
from tests.kit.table import Table


def test_before_the_start_everything_comes_in_the_lobby() -> None:
    table = Table(small(), start=False)
    assert set(positions(table.entries)) == {LOBBY}
    assert positions(()) == (LOBBY,)


def test_there_is_a_place_before_each_entry_and_one_after_the_last() -> None:
    table = Table(small())
    places = positions(table.entries)
    assert len(places) == len(table.entries) + 1
    assert places[-2:] == (LOBBY, Position(1, PHASES.index("talks")))


def test_places_only_go_forward_from_the_lobby_to_the_end() -> None:
    table = Table(small(rounds=2))
    table.play({})
    places = positions(table.entries)
    assert list(places) == sorted(places)
    assert (places[0], places[-1]) == (LOBBY, END)
    between = {place for place in places if place not in {LOBBY, END}}
    phases = {Position(round, phase) for round in (1, 2) for phase in range(len(PHASES))}
    assert between == phases - {Position(2, PHASES.index("reading"))}, "nobody reads the last round"


def test_a_pause_is_no_place_of_its_own() -> None:
    table = Table(small())
    before = position(table.world)
    table.must(CONTROL, c.Pause(reason="Fire drill"))
    assert position(table.world) == before


def test_a_delegation_acts_for_its_party_by_whomever_and_nobody_else_for_any() -> None:
    assert party_of(Delegate(seat="s1", party="nor")) == party_of(Deputy(party="nor")) == "nor"
    assert party_of(Control()) is None
    assert party_of(Clock()) is None
