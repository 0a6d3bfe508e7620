"""Decide: from whose sight a wish is judged, and what one accepted wish brings about at once."""

import pytest
from msgspec.structs import replace

from game_rules.decide import decide, sight
from game_rules.record import commands as c
from game_rules.record.actors import Actor, Clock, Control, Delegate, Deputy
from game_rules.record.events import Event, PhaseCut, PhaseOpened, Readied, Refused
from game_rules.record.world import CONTROL, OBSERVER, PROJECTOR
from game_rules.scenario.constants import CONSTANTS, Constants
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit.acts import ready, seal
from tests.kit.small import small
from tests.kit.table import Table


@pytest.mark.parametrize(
    "actor",
    [
        Delegate(seat="nor", party="nobody"),
        Delegate(seat="nor", party=CONTROL),
        Delegate(seat="nor", party=OBSERVER),
        Deputy(party=CONTROL),
        Deputy(party=""),
        Clock(),
    ],
)
def test_whoever_is_no_delegation_sees_what_the_projector_shows(actor: Actor) -> None:
    """A party may be called whatever a forger likes: nobody comes to control's sight by a name."""
    table = Table(small())
    seen = sight(table.world, actor)
    assert seen.viewer == PROJECTOR
    assert (seen.oversight, seen.dossier, seen.orders) == (None, None, None)
    assert seen.drafts == {}


def test_a_delegation_is_judged_by_its_own_sight_and_control_by_all_of_it() -> None:
    table = Table(small())
    for actor in (Delegate(seat="nor", party="nor"), Deputy(party="nor")):
        seen = sight(table.world, actor)
        assert seen.viewer == "nor"
        assert seen.dossier is table.world.known["nor"].dossier
        assert seen.oversight is None
    assert sight(table.world, Control()).oversight is not None


def test_what_is_refused_brings_nothing_about() -> None:
    table = Table(small())
    answer = decide(table.world, Clock(), c.Start(), table.at)
    assert answer == Refused(code="not-yours")


def test_the_last_who_is_done_ends_the_phase_in_the_same_event() -> None:
    table = Table(small())
    ready(table, "nor", "sud")
    done = c.Ready(round=1, phase="talks", ready=True)
    event = table.must("mid", done)
    kinds = [type(fact) for fact in event.public]
    assert kinds.index(Readied) < kinds.index(PhaseOpened)
    assert table.world.public.stage.phase == "decisions"


def test_the_last_seal_resolves_the_round_in_the_same_event() -> None:
    table = Table(small())
    table.until("decisions")
    seal(table, "nor", "sud")
    event = table.must("mid", c.Seal(round=1, sealed=True))
    assert any(isinstance(f, PhaseOpened) and f.phase == "reading" for f in event.public)


def test_a_phase_that_is_cut_is_told_with_its_reason_before_what_follows_from_it() -> None:
    table = Table(small())
    event = table.must(CONTROL, c.EndPhase(round=1, phase="talks", reason="lun\u202ech"))
    assert event.public[0] == PhaseCut(reason="lunch")
    assert any(isinstance(fact, PhaseOpened) for fact in event.public[1:])


def test_the_constants_are_the_resolutions_and_nobody_elses() -> None:
    """A study that changes them changes what a round comes to, never what may be wished."""
    other = replace(CONSTANTS, leap=0.2)
    table = Table(with_conditions(650))
    word = c.Speak(channel="plenary", text="Hello.")
    assert both(table, "nor", word, other) == 1
    table.until("decisions")
    table.must("nor", c.Leap(round=1, confirm=True))
    seal(table, "nor", "sud")
    assert both(table, "mid", c.Seal(round=1, sealed=True), other) == 2


def both(table: Table, who: str, command: c.Command, other: Constants) -> int:
    """How many different events a command comes to under the two sets of constants."""
    actor = table.actor(who)
    events = [decide(table.world, actor, command, table.at, k) for k in (CONSTANTS, other)]
    assert all(isinstance(event, Event) for event in events)
    return 1 if events[0] == events[1] else 2


def test_the_moment_counts_for_deadlines_alone() -> None:
    table = Table(small())
    word = c.Speak(channel="plenary", text="Hello.")
    actor = table.actor("nor")
    first, later = (decide(table.world, actor, word, table.at + wait) for wait in (0, 50_000))
    assert first == later
    cut = c.EndPhase(round=1, phase="talks", reason="")
    events = [decide(table.world, Control(), cut, table.at + wait) for wait in (0, 50_000)]
    due = []
    for event in events:
        assert isinstance(event, Event)
        due += [fact.due for fact in event.public if isinstance(fact, PhaseOpened)]
    assert due[1] - due[0] == 50_000
