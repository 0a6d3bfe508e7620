"""Texts on the table: who sees them, who changes them, what a change does."""

import pytest

from game_rules.record import commands as c
from game_rules.record.events import DraftTold, Event, ForecastGiven
from game_rules.scenario.treaty import Draft
from tests.kit.acts import article, draft, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def seen_by(event: Event) -> tuple[Draft, tuple[str, ...]]:
    told = next(t for t in event.known if isinstance(t.facts[0], DraftTold))
    fact = told.facts[0]
    assert isinstance(fact, DraftTold)
    return fact.draft, told.viewers


def test_a_draft_is_told_to_those_admitted_and_to_control() -> None:
    table = Table(small())
    made, viewers = seen_by(table.must("nor", tabling(title=" A\u202e pact ")))
    assert viewers == ("nor", "sud", "control")
    assert made.title == "A pact"
    assert (made.revision, made.sponsors, made.tabled) == (1, ("nor",), 1)
    assert table.view("mid").drafts == {}
    assert table.view("projector").drafts == {}


def test_all_admits_the_observer_and_the_projector() -> None:
    table = Table(small())
    _, viewers = seen_by(table.must("nor", tabling(access=("all",))))
    assert viewers == ("nor", "sud", "mid", "observer", "projector", "control")


def test_ids_tell_nothing_of_drafts_that_others_made() -> None:
    first, second = Table(small()), Table(small())
    tabled(first, by="mid")
    alone, after = tabled(second), tabled(first)
    assert alone == after
    assert len({alone, tabled(first), tabled(first, by="mid")}) == 3
    assert len(alone) == 10


def test_each_party_that_can_read_and_sign_asks_at_home() -> None:
    table = Table(small())
    event = table.must("nor", tabling(parties=("nor", "sud", "mid"), access=("sud",)))
    asked = {
        told.viewers: fact.forecast.revision
        for told in event.known
        for fact in told.facts
        if isinstance(fact, ForecastGiven) and fact.forecast
    }
    assert asked == {("nor",): 1, ("sud",): 1}


@pytest.mark.parametrize(
    ("command", "code"),
    [
        (tabling(title=""), "text-empty"),
        (tabling(title="x" * 121), "text-too-long"),
        (tabling(parties=("nor",)), "too-few-parties"),
        (tabling(parties=("nor", "nor")), "too-few-parties"),
        (tabling(parties=("nor", "atlantis")), "no-such-party"),
        (tabling(access=("atlantis",)), "no-such-party"),
        (tabling(access=("projector",)), "no-such-party"),
    ],
)
def test_a_draft_has_a_title_and_parties_of_this_table(command: c.Table, code: str) -> None:
    assert Table(small()).refused("nor", command) == code


def test_a_sponsor_has_a_limited_number_of_open_drafts() -> None:
    table = Table(small())
    ids = [tabled(table) for _ in range(12)]
    assert table.refused("nor", tabling()) == "too-many-drafts"
    tabled(table, by="sud")
    table.must("nor", c.Withdraw(draft=ids[0], revision=1))
    tabled(table)


def test_what_is_tabled_and_withdrawn_again_is_limited_too() -> None:
    table = Table(small())
    for _ in range(24):
        table.must("nor", c.Withdraw(draft=tabled(table), revision=1))
    assert table.refused("nor", tabling()) == "too-many-tabled"
    tabled(table, by="sud")
    for _ in range(3):
        table.tick()
    tabled(table)


def test_a_third_party_may_table_a_text_for_others() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=("nor", "sud")), by="mid")
    assert draft(table, id).sponsors == ("mid",)
    sign(table, id, "nor", "sud")
    assert table.refused("mid", c.Sign(draft=id, revision=1)) == "not-a-party"


def test_a_cosponsor_puts_its_name_to_the_same_text() -> None:
    table = Table(small())
    id = tabled(table)
    sign(table, id, "nor")
    event = table.must("sud", c.Cosponsor(draft=id, revision=1))
    made, _ = seen_by(event)
    assert (made.sponsors, made.revision, made.signatures) == (("nor", "sud"), 1, ("nor",))
    assert any(isinstance(f, ForecastGiven) for t in event.known for f in t.facts)
    assert table.refused("sud", c.Cosponsor(draft=id, revision=1)) == "already-sponsor"
    assert table.refused("mid", c.Cosponsor(draft=id, revision=1)) == "no-such-draft"


def test_a_new_text_is_a_new_revision_and_voids_the_signatures() -> None:
    table = Table(small())
    id = tabled(table)
    sign(table, id, "nor", "sud")
    revise = c.Revise(draft=id, revision=1, title="Pact", articles=(article("notify", days=30),))
    table.must("sud", revise)
    made = draft(table, id)
    assert (made.revision, made.signatures) == (2, ())
    assert made.articles[0].values["days"] == 30
    answer = table.do("nor", c.Sign(draft=id, revision=1))
    assert not isinstance(answer, Event)
    assert (answer.code, answer.args) == ("stale-revision", {"revision": 2})


def test_who_only_reads_along_does_not_write() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=("all",)))
    text = (article("notify", days=30),)
    revise = c.Revise(draft=id, revision=1, title="Pact", articles=text)
    assert table.refused("mid", revise) == "reads-along"
    assert table.refused("mid", c.Widen(draft=id, access=("all",))) == "reads-along"
    table.must("mid", c.Cosponsor(draft=id, revision=1))
    table.must("mid", revise)


def test_a_revision_that_changes_nothing_is_none() -> None:
    table = Table(small())
    id = tabled(table)
    same = c.Revise(draft=id, revision=1, title="Pact ", articles=draft(table, id).articles)
    assert table.refused("nor", same) == "nothing-changed"
    table.must("nor", c.Revise(draft=id, revision=1, title="Treaty", articles=same.articles))


def test_a_stale_revision_is_refused_with_the_current_one() -> None:
    table = Table(small())
    id = tabled(table)
    first = c.Revise(draft=id, revision=1, title="A", articles=draft(table, id).articles)
    table.must("nor", first)
    for command in (
        first,
        c.Cosponsor(draft=id, revision=1),
        c.Withdraw(draft=id, revision=1),
        c.AddBracket(draft=id, revision=1, article=1, parameter="days", value=30),
        c.ResolveBracket(draft=id, revision=1, bracket=1, accept=True),
        c.Sign(draft=id, revision=1),
        c.Unsign(draft=id, revision=1),
    ):
        assert table.refused("sud", command) == "stale-revision"


def test_access_only_widens_and_shows_the_draft_as_it_is_now() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("nor", c.Revise(draft=id, revision=1, title="New", articles=(article("hotline"),)))
    made, viewers = seen_by(table.must("sud", c.Widen(draft=id, access=("mid",))))
    assert viewers == ("nor", "sud", "mid", "control")
    assert table.view("mid").drafts == {id: made}
    assert made.revision == 2
    assert table.refused("nor", c.Widen(draft=id, access=("mid",))) == "nothing-changed"
    table.must("nor", c.Widen(draft=id, access=("all",)))
    assert table.view("projector").drafts.keys() == {id}
    assert table.refused("nor", c.Widen(draft=id, access=())) == "nothing-changed"


def test_widening_keeps_signatures() -> None:
    table = Table(small())
    id = tabled(table)
    sign(table, id, "nor")
    table.must("nor", c.Widen(draft=id, access=("all",)))
    assert draft(table, id).signatures == ("nor",)


def test_who_tabled_a_draft_takes_it_off() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("sud", c.Cosponsor(draft=id, revision=1))
    assert table.refused("sud", c.Withdraw(draft=id, revision=1)) == "not-our-draft"
    table.must("nor", c.Withdraw(draft=id, revision=1))
    assert table.view("sud").drafts[id].status == "withdrawn"
    assert table.view("sud").forecasts == {}
    assert table.refused("sud", c.Sign(draft=id, revision=1)) == "draft-closed"
    assert table.refused("sud", c.Cosponsor(draft=id, revision=1)) == "draft-closed"


def test_drafts_are_for_talks() -> None:
    table = Table(small())
    id = tabled(table)
    sign(table, id, "sud")
    table.tick()
    assert table.refused("nor", tabling()) == "wrong-phase"
    assert table.refused("nor", c.Withdraw(draft=id, revision=1)) == "wrong-phase"
    assert table.refused("nor", c.Sign(draft=id, revision=1)) == "wrong-phase"
    table.must("sud", c.Unsign(draft=id, revision=1))
    table.must("control", c.Pause(reason=""))
    assert table.refused("sud", c.Unsign(draft=id, revision=1)) == "paused"


def test_an_unknown_draft_and_one_that_we_may_not_see_are_the_same() -> None:
    table = Table(small())
    id = tabled(table)
    for draft_id in (id, "0000000000"):
        assert table.refused("mid", c.Sign(draft=draft_id, revision=1)) == "no-such-draft"
        assert table.refused("mid", c.Widen(draft=draft_id, access=("all",))) == "no-such-draft"
