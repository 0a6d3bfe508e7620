"""What control may do, and what comes of it."""

import pytest
from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record.actors import Delegate, Deputy
from game_rules.record.events import InjectSent, NewsCame, Readied, Refused
from tests.kit.acts import ready
from tests.kit.small import small
from tests.kit.table import Table


def seat(seat: str, party: str | None, role: str | None = "head") -> c.TakeSeat:
    return c.TakeSeat(seat=seat, party=party, role=role)


# Seats -----------------------------------------------------------------------


def test_a_delegation_learns_of_its_own_crew_and_of_no_other() -> None:
    table = Table(small(), crew={}, start=False)
    event = table.must("control", seat("ann", "nor"))
    assert [told.viewers for told in event.known] == [("nor",)]
    assert table.view("nor").crew == {"ann": "head"}
    assert table.view("sud").crew == {}
    assert table.view("projector").crew == {}
    oversight = table.view("control").oversight
    assert oversight is not None
    assert oversight.parties["nor"].crew == {"ann": "head"}


def test_several_people_may_hold_one_role() -> None:
    table = Table(small(), crew={"nor": ("head", "military")}, start=False)
    table.must("control", seat("mirror", "nor", "head"))
    assert sorted(table.view("nor").crew.values()) == ["head", "head", "military"]


def test_a_seat_is_in_one_place() -> None:
    table = Table(small(), crew={"nor": ("head",)}, start=False)
    table.must("control", seat("nor", "sud", "military"))
    assert table.view("nor").crew == {}
    assert table.view("sud").crew == {"nor": "military"}
    table.must("control", seat("nor", "sud", "head"))
    assert table.view("sud").crew == {"nor": "head"}
    table.must("control", seat("nor", None, None))
    assert table.view("sud").crew == {}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (seat("nor", "nor"), "already-there"),
        (seat("new", None, None), "no-seat"),
        (seat("new", "atlantis"), "no-such-party"),
        (seat("new", "nor", "cook"), "no-such-role"),
        (seat("new", "nor", None), "no-such-role"),
    ],
)
def test_a_place_must_be_one(command: c.TakeSeat, code: str) -> None:
    assert Table(small(), start=False).refused("control", command) == code


def test_people_share_places_until_there_are_two_to_each_and_then_may_only_change_them() -> None:
    table = Table(small(), start=False)
    for number in range(9):
        table.must("control", seat(f"more{number}", "nor", "military"))
    answer = table.do("control", seat("late", "sud"))
    assert answer == Refused(code="exercise-full", args={"max": 12})
    table.must("control", seat("more0", "sud", "military"))
    table.must("control", seat("more1", None, None))
    table.must("control", seat("late", "sud"))


def test_a_bot_yields_to_a_person_who_takes_the_party() -> None:
    table = Table(small(), crew={"nor": ("head",)})
    assert table.world.hidden.understudies == {"sud": "reciprocator", "mid": "reciprocator"}
    table.must("control", seat("late", "sud"))
    assert table.world.hidden.understudies == {"mid": "reciprocator"}
    ready(table, "late")
    done = c.Ready(round=1, phase="talks", ready=False)
    assert table.refused(Deputy(party="sud"), done) == "no-understudy"


def test_a_bot_can_play_beside_people_who_are_away() -> None:
    table = Table(small())
    table.must("control", c.Understudy(party="nor", bot="hawk"))
    answer = table.do(Deputy(party="nor"), c.Ready(round=1, phase="talks", ready=True))
    assert not isinstance(answer, Refused)
    assert answer.public == (Readied(party="nor", ready=True),)
    table.must("nor", c.Ready(round=1, phase="talks", ready=False))
    again = c.Understudy(party="nor", bot="hawk")
    assert table.refused("control", again) == "already-there"
    table.must("control", c.Understudy(party="nor", bot=None))
    assert table.refused("control", c.Understudy(party="nor", bot=None)) == "already-there"
    assert table.refused("control", c.Understudy(party="x", bot="hawk")) == "no-such-party"


def test_a_party_that_is_not_for_playing_has_neither_people_nor_bots() -> None:
    scenario = small()
    silent = replace(scenario.parties[2], playable=False)
    table = Table(replace(scenario, parties=(*scenario.parties[:2], silent)))
    assert table.refused("control", seat("x", "mid")) == "not-playable"
    assert table.refused("control", c.Understudy(party="mid", bot="hawk")) == "not-playable"
    assert "mid" not in table.world.hidden.understudies
    ready(table, "nor", "sud")
    assert table.world.public.stage.phase == "decisions"


# The clock -------------------------------------------------------------------


def test_an_exercise_starts_once_and_not_by_a_player() -> None:
    table = Table(small(), start=False)
    wish = c.Ready(round=0, phase="talks", ready=True)
    assert table.refused("nor", wish) == "not-started"
    assert table.refused("control", c.Pause(reason="")) == "not-started"
    assert table.refused("control", c.End(reason="")) == "not-started"
    assert table.refused("control", c.SendInject(inject="storm")) == "not-started"
    table.must("control", c.Start())
    assert table.refused("control", c.Start()) == "already-started"


def test_a_pause_keeps_what_was_left() -> None:
    table = Table(small())
    assert table.refused("control", c.Resume()) == "not-paused"
    table.must("control", c.Pause(reason=" Fire alarm "), after=20_000)
    stage = table.world.public.stage
    assert (stage.status, stage.left, stage.due) == ("paused", 100_000, None)
    assert stage.reason == "Fire alarm"
    assert table.refused("control", c.Pause(reason="")) == "paused"
    end_phase = c.EndPhase(round=1, phase="talks")
    assert table.refused("control", end_phase) == "paused"
    table.must("control", c.Resume(), after=3_600_000)
    stage = table.world.public.stage
    assert (stage.status, stage.due, stage.left) == ("running", table.at + 100_000, None)
    assert stage.reason == ""


def test_a_pause_keeps_who_was_ready() -> None:
    table = Table(small())
    ready(table, "nor")
    table.must("control", c.Pause(reason=""))
    table.must("control", c.Resume())
    assert table.world.public.stage.ready == ("nor",)


def test_extra_time_is_added_to_the_deadline_or_to_what_is_left() -> None:
    table = Table(small())
    due = table.world.public.stage.due
    assert due is not None
    extend = c.Extend(round=1, phase="talks", seconds=30, reason="Nearly there")
    table.must("control", extend)
    assert table.world.public.stage.due == due + 30_000
    table.must("control", c.Pause(reason=""))
    left = table.world.public.stage.left
    assert left is not None
    table.must("control", extend)
    assert table.world.public.stage.left == left + 30_000


@pytest.mark.parametrize(
    ("change", "code"),
    [
        ({"seconds": 0}, "out-of-range"),
        ({"seconds": -5}, "out-of-range"),
        ({"seconds": 604_801}, "out-of-range"),
        ({"round": 2}, "too-late"),
        ({"phase": "reading"}, "too-late"),
        ({"reason": "x" * 281}, "text-too-long"),
    ],
)
def test_extra_time_has_bounds_and_a_phase(change: dict[str, int | str], code: str) -> None:
    fields: dict[str, int | str] = {"round": 1, "phase": "talks", "seconds": 30, **change}
    command = c.Extend(**fields)  # type: ignore[arg-type]
    assert Table(small()).refused("control", command) == code


def test_control_ends_a_phase_and_an_exercise() -> None:
    table = Table(small())
    table.must("control", c.EndPhase(round=1, phase="talks", reason="Enough"))
    assert table.world.public.stage.phase == "decisions"
    assert table.refused("control", c.EndPhase(round=1, phase="talks")) == "too-late"
    table.must("control", c.End(reason="Bells"))
    assert table.world.public.stage.status == "ended"
    assert table.world.public.stage.reason == "Bells"
    assert table.refused("control", c.End(reason="again")) == "ended"
    assert table.refused("nor", c.Seal(round=1, sealed=True)) == "ended"
    assert table.refused("control", c.Extend(round=1, phase="decisions", seconds=9)) == "ended"


# News ------------------------------------------------------------------------


def test_a_prepared_inject_reaches_those_it_is_for_and_works_at_the_resolution() -> None:
    table = Table(small())
    event = table.must("control", c.SendInject(inject="scandal"))
    (told,) = event.known
    assert told.viewers == ("nor", "control")
    assert event.public == ()
    assert event.hidden == (InjectSent(inject="scandal", round=1),)
    assert table.refused("control", c.SendInject(inject="scandal")) == "already-sent"
    before = table.world.hidden.parties["nor"].conditions["fatigue"]
    table.until("reading")
    assert table.world.hidden.parties["nor"].conditions["fatigue"] != before


def test_news_sent_while_people_read_works_in_the_round_ahead() -> None:
    table = Table(small())
    table.until("reading")
    event = table.must("control", c.SendInject(inject="storm"))
    assert event.hidden == (InjectSent(inject="storm", round=2),)
    (fact,) = event.public
    assert isinstance(fact, NewsCame)
    assert fact.headline == {"en": "A storm"}


def test_a_dated_inject_counts_as_sent_once_it_has_come() -> None:
    table = Table(small())
    assert table.refused("control", c.SendInject(inject="none")) == "no-such-inject"
    table.until("decisions", 2)
    event = table.tick()
    assert any(isinstance(f, NewsCame) and f.inject == "dated" for f in event.public)
    assert table.refused("control", c.SendInject(inject="dated")) == "already-sent"


def test_a_dated_inject_sent_early_does_not_come_again() -> None:
    table = Table(small())
    table.must("control", c.SendInject(inject="dated"))
    table.until("reading", 2)
    came = [f for e in table.entries for f in e.event.public if isinstance(f, NewsCame)]
    assert len(came) == 1


def test_improvised_news_goes_to_all_or_to_some() -> None:
    table = Table(small())
    event = table.must("control", c.Improvise(headline=" Quake ", text="It shook.", to=()))
    (fact,) = event.public
    assert isinstance(fact, NewsCame)
    assert (fact.headline, fact.inject) == ({"en": "Quake"}, "")
    event = table.must("control", c.Improvise(headline="Psst", text="", to=("sud", "nor")))
    assert event.public == ()
    assert event.known[0].viewers == ("nor", "sud", "control")
    refused = c.Improvise(headline="Psst", text="", to=("atlantis",))
    assert table.refused("control", refused) == "no-such-party"
    assert table.refused("control", c.Improvise(headline="", text="x", to=())) == "text-empty"


# The debrief -----------------------------------------------------------------


def test_the_debrief_opens_after_any_round_and_play_goes_on() -> None:
    table = Table(small())
    opening = c.OpenDebrief(open=True)
    assert table.refused("control", opening) == "nothing-to-debrief"
    table.until("reading")
    table.must("control", opening)
    assert table.refused("control", opening) == "already-open"
    table.tick()
    assert table.world.public.stage.debrief
    ready(table, "nor")
    table.must("control", c.OpenDebrief(open=False))
    assert table.refused("control", c.OpenDebrief(open=False)) == "already-closed"


def test_an_exercise_that_was_ended_early_can_be_debriefed() -> None:
    table = Table(small())
    table.must("control", c.End(reason=""))
    table.must("control", c.OpenDebrief(open=True))
    assert table.world.public.stage.debrief


def test_an_exercise_is_convened_once() -> None:
    convene = c.Convene(exercise="x", rules="1", format=1)
    assert Table(small()).refused("control", convene) == "already-convened"


def test_a_stranger_is_refused_whatever_the_wish() -> None:
    table = Table(small())
    stranger = Delegate(seat="nobody", party="nor")
    for command in (c.Start(), c.Seal(round=1, sealed=True), c.Pause(reason="")):
        assert table.refused(stranger, command) == "no-seat"
