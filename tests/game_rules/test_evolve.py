"""The world after one more event."""

import pytest
from msgspec.structs import replace

from game_rules.begin import begin
from game_rules.evolve import evolve
from game_rules.history import fold
from game_rules.record import commands as c
from game_rules.record.events import (
    Acceded,
    Begun,
    CrisisHeld,
    Entered,
    Event,
    ForecastGiven,
    Found,
    IncidentHappened,
    Lapsed,
    LeapAnswered,
    LeapLapsed,
    Leapt,
    NewsCame,
    PublicFact,
    Questioned,
    RatificationFailed,
    Readied,
    RoundClosed,
    Told,
    together,
)
from game_rules.record.hidden_fold import fold_hidden
from game_rules.record.public_fold import fold_public
from game_rules.record.world import Forecast, LeapMade
from game_rules.scenario.treaty import Agreement
from tests.kit.acts import article, tabled
from tests.kit.small import small
from tests.kit.table import SEED, Table

PACT = Agreement(
    id="a",
    title="Pact",
    sponsors=("nor",),
    parties=("nor", "sud"),
    open_to=("mid",),
    articles=(article("freeze"),),
    entered=1,
)


def after(*facts: PublicFact) -> Table:
    table = Table(small())
    table.world = evolve(table.world, Event(public=facts))
    return table


def test_the_first_event_lays_the_table() -> None:
    world = evolve(None, begin(small(), "x", SEED))
    assert world.public.stage.status == "lobby"
    assert list(world.known) == ["nor", "sud", "mid", "observer", "projector", "control"]
    assert world.hidden.scenario == small()


def test_what_an_event_leaves_alone_stays_the_identical_object() -> None:
    table = Table(small())
    before = table.world
    table.must("nor", c.MakeEstimate(round=1, about="sud", level=1, fear="growth"))
    assert table.world.public is before.public
    assert table.world.hidden is before.hidden
    assert table.world.known["sud"] is before.known["sud"]
    assert table.world.known["nor"].drafts is before.known["nor"].drafts
    assert table.world.known["nor"] is not before.known["nor"]


def test_agreements_enter_grow_and_lapse_in_the_record() -> None:
    grown = replace(PACT, parties=("nor", "sud", "mid"), open_to=())
    over = replace(grown, lapsed=(1,))
    assert after(Entered(agreement=PACT)).world.public.record.agreements == {"a": PACT}
    table = after(Entered(agreement=PACT), Acceded(agreement=grown, party="mid"))
    assert table.world.public.record.agreements == {"a": grown}
    table = after(Entered(agreement=PACT), Lapsed(agreement=over))
    assert table.world.public.record.agreements == {"a": over}


def test_a_leap_is_answered_or_lapses() -> None:
    answered = LeapAnswered(party="nor", round=1, by="sud")
    table = after(
        Leapt(party="nor", round=1),
        Leapt(party="nor", round=2),
        answered,
        answered,
        LeapLapsed(party="nor", round=2),
    )
    assert table.world.public.record.leaps == (
        LeapMade(party="nor", round=1, answered_by=("sud",)),
        LeapMade(party="nor", round=2, lapsed=True),
    )


def test_the_status_quo_is_questioned_once_by_each() -> None:
    table = after(Questioned(party="nor"), Questioned(party="nor"), Questioned(party="sud"))
    assert table.world.public.record.questioned == ("nor", "sud")


@pytest.mark.parametrize(
    "fact",
    [
        IncidentHappened(parties=("nor", "sud"), grave=True),
        RoundClosed(round=1),
        CrisisHeld(parties=("nor", "sud"), held=True),
        NewsCame(inject="x", headline={}, text={}),
        RatificationFailed(draft="a", title="", party="nor", against=()),
    ],
)
def test_what_is_only_told_is_kept_in_the_log_alone(fact: PublicFact) -> None:
    table = Table(small())
    world = evolve(table.world, Event(public=(fact,)))
    assert world.public is table.world.public


def test_a_forecast_goes_with_its_draft() -> None:
    table = Table(small())
    id = tabled(table)
    assert table.view("nor").forecasts.keys() == {id}
    table.must("nor", c.Withdraw(draft=id, revision=1))
    assert table.view("nor").forecasts == {}
    assert table.view("control").forecasts == {}
    told = Forecast(revision=1, word="likely", against=None)
    for forecast, left in ((told, {id}), (None, set())):
        fact = ForecastGiven(draft=id, forecast=forecast)
        table.world = evolve(table.world, Event(known=(Told(viewers=("nor",), facts=(fact,)),)))
        assert table.view("nor").forecasts.keys() == left


def test_findings_are_those_of_the_last_resolution() -> None:
    table = Table(small())
    event = Event(known=(Told(viewers=("nor",), facts=(Found(findings=()),)),))
    assert evolve(table.world, event).known["nor"].findings == ()


def test_events_join_section_by_section() -> None:
    first = Event(public=(Readied(party="nor", ready=True),))
    second = Event(public=(RoundClosed(round=1),), known=(Told(viewers=("nor",), facts=()),))
    assert together(first, second) == Event(
        public=(*first.public, *second.public), known=second.known
    )
    assert together() == Event()


def test_a_log_without_its_beginning_is_a_defect() -> None:
    with pytest.raises(AssertionError):
        fold_public(None, RoundClosed(round=1))
    with pytest.raises(AssertionError):
        evolve(None, Event())
    with pytest.raises(AssertionError):
        fold(())
    table = Table(small())
    begun = table.entries[0].event.hidden[0]
    assert isinstance(begun, Begun)
    with pytest.raises(AssertionError):
        fold_hidden(table.world.hidden, begun)
    resolved = next(
        fact for fact in (table.tick(), table.tick())[1].hidden if not isinstance(fact, Begun)
    )
    with pytest.raises(AssertionError):
        fold_hidden(None, resolved)
