"""Telling: of one resolution each learns its own part, and no two learn what is one's alone."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace

from game_rules.record import commands as c
from game_rules.record.events import (
    DraftTold,
    Event,
    ForecastGiven,
    Found,
    HomeRead,
    IntelligenceGiven,
    KnownFact,
    NewsCame,
    RatificationFailed,
)
from game_rules.scenario.scenario import Inject
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.small import small
from tests.kit.table import Table


def resolved(table: Table) -> Event:
    """The event with which the running round is resolved."""
    before = len(table.entries)
    if table.world.public.stage.phase == "talks":
        acts.ready(table, *script.ALL)
    acts.seal(table, *script.ALL)
    assert len(table.entries) > before
    return table.entries[-1].event


def told(event: Event, viewer: str) -> Iterator[KnownFact]:
    return (fact for each in event.known if viewer in each.viewers for fact in each.facts)


def readers(event: Event, kind: type) -> set[str]:
    """Whoever is told a fact of this kind."""
    return {
        viewer
        for each in event.known
        if any(isinstance(fact, kind) for fact in each.facts)
        for viewer in each.viewers
    }


def test_each_delegation_is_told_of_its_own_home_and_nobody_of_anothers() -> None:
    event = resolved(Table(small()))
    for kind in (HomeRead, IntelligenceGiven, Found):
        whose = [
            each.viewers for each in event.known for fact in each.facts if isinstance(fact, kind)
        ]
        assert whose == [("nor",), ("sud",), ("mid",)]


@pytest.mark.parametrize("access", [("sud",), ("all",)])
def test_a_failure_is_told_to_all_who_could_read_the_text_and_to_nobody_else(
    access: tuple[str, ...],
) -> None:
    table = Table(with_conditions(450, faith=200))
    text = acts.tabling(acts.article("inspect"), acts.article("freeze", id=2), access=access)
    id = acts.tabled(table, text)
    acts.sign(table, id, "nor", "sud")
    event = resolved(table)
    in_public = [fact for fact in event.public if isinstance(fact, RatificationFailed)]
    if access == ("all",):
        assert {fact.draft for fact in in_public} == {id}
        assert readers(event, RatificationFailed) == set()
    else:
        assert in_public == []
        assert readers(event, RatificationFailed) == {"nor", "sud", "control"}
    assert {"mid", "projector", "observer"} & readers(event, DraftTold) == (
        {"mid", "projector", "observer"} if access == ("all",) else set()
    )


def test_what_is_in_force_is_forecast_to_those_alone_who_may_still_join() -> None:
    table = Table(with_conditions(600, faith=600))
    everybody = ("nor", "sud", "mid")
    pact = acts.tabling(acts.article("hotline", everybody), parties=everybody, access=("all",))
    id = acts.tabled(table, pact)
    acts.sign(table, id, "nor", "sud")
    event = resolved(table)
    assert id in table.world.public.record.agreements
    given = {
        viewer: fact.forecast
        for viewer in everybody
        for fact in told(event, viewer)
        if isinstance(fact, ForecastGiven)
    }
    assert given["nor"] is given["sud"] is None
    assert given["mid"] is not None
    assert {party: table.view(party).forecasts.keys() for party in everybody} == {
        "nor": set(),
        "sud": set(),
        "mid": {id},
    }


def test_whoever_may_still_join_hears_every_round_how_home_would_take_it_now() -> None:
    """Else the word would be that of the round in which the others concluded it."""
    table = Table(with_conditions(600, faith=600))
    everybody = ("nor", "sud", "mid")
    pact = acts.tabling(acts.article("hotline", everybody), parties=everybody, access=("all",))
    id = acts.tabled(table, pact)
    acts.sign(table, id, "nor", "sud")
    resolved(table)
    acts.ready(table, *script.ALL)
    event = resolved(table)
    for viewer in everybody:
        words = [fact.forecast for fact in told(event, viewer) if isinstance(fact, ForecastGiven)]
        assert len(words) == (viewer == "mid")
        assert None not in words


def test_each_learns_how_others_met_what_they_owe_it_and_not_how_it_did_itself() -> None:
    table = Table(with_conditions(600, faith=600))
    script.agree(table, "hotline", "notify")
    resolved(table)
    acts.ready(table, *script.ALL)
    acts.ready(table, *script.ALL)
    table.must("nor", c.SetPosture(round=2, partner="sud", stance="spirit"))
    event = resolved(table)
    found = {
        viewer: [
            one for fact in told(event, viewer) if isinstance(fact, Found) for one in fact.findings
        ]
        for viewer in script.ALL
    }
    assert {one.party for one in found["nor"]} == {"sud"}
    assert {one.party for one in found["sud"]} == {"nor"}
    assert len(found["nor"]) == len(found["sud"]) == 2
    assert found["mid"] == []
    assert all(one.spirit for one in found["sud"])
    assert not any(one.spirit for one in found["nor"])


def test_a_text_that_stays_is_told_anew_only_where_its_terms_are_wiped_off() -> None:
    """A bracket that was resolved stands in the text for the rest of its round."""
    table = Table(small())
    moved, still = (acts.tabled(table, acts.tabling(title=title)) for title in ("A", "B"))
    table.must("sud", c.AddBracket(draft=moved, revision=1, article=1, parameter="days", value=30))
    bracket = acts.draft(table, moved).brackets[0].id
    table.must("nor", c.ResolveBracket(draft=moved, revision=2, bracket=bracket, accept=True))
    assert acts.draft(table, moved).resolved
    event = resolved(table)
    acts_told = {
        fact.draft.id: fact.act for fact in told(event, "nor") if isinstance(fact, DraftTold)
    }
    assert acts_told == {moved: "carried"}
    assert acts.draft(table, moved).resolved == ()
    assert acts.draft(table, still).status == "open"


def test_dated_news_comes_to_those_whom_it_is_meant_for() -> None:
    secret = Inject(
        id="secret", round=1, to=("nor",), headline={"en": "A leak"}, text={"en": "Of papers."}
    )
    open_to_all = Inject(id="open", round=1, headline={"en": "Fog"}, text={"en": "Everywhere."})
    event = resolved(Table(replace(with_conditions(450), injects=(secret, open_to_all))))
    assert [fact.inject for fact in event.public if isinstance(fact, NewsCame)] == ["open"]
    assert readers(event, NewsCame) == {"nor"}
    assert [f.inject for f in told(event, "nor") if isinstance(f, NewsCame)] == ["secret"]
