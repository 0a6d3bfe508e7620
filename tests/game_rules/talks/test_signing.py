"""Signing, taking back, and acceding."""

from msgspec.structs import replace

from game_rules.evolve import evolve
from game_rules.record import commands as c
from game_rules.record.events import DraftTold, Entered, Event, Told
from game_rules.scenario.treaty import Agreement
from tests.kit.acts import article, draft, sign, tabled, tabling
from tests.kit.small import small
from tests.kit.table import Table


def test_signatures_stand_under_one_revision() -> None:
    table = Table(small())
    id = tabled(table)
    sign(table, id, "nor", "sud")
    assert draft(table, id, "sud").signatures == ("nor", "sud")
    assert table.refused("nor", c.Sign(draft=id, revision=1)) == "already-signed"
    table.must("nor", c.Unsign(draft=id, revision=1))
    assert draft(table, id).signatures == ("sud",)
    assert table.refused("nor", c.Unsign(draft=id, revision=1)) == "not-signed"


def test_only_parties_of_the_text_sign() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=("all",)))
    assert table.refused("mid", c.Sign(draft=id, revision=1)) == "not-a-party"


def test_a_party_that_cannot_read_the_text_cannot_sign_it() -> None:
    table = Table(small())
    id = tabled(table, tabling(access=()))
    assert table.refused("sud", c.Sign(draft=id, revision=1)) == "no-such-draft"


def in_force_between_rivals(table: Table) -> str:
    """A concluded text of three of which two are bound."""
    id = tabled(table, tabling(parties=("nor", "sud", "mid"), access=("all",)))
    known = draft(table, id)
    agreement = Agreement(
        id=id,
        title=known.title,
        sponsors=known.sponsors,
        parties=("nor", "sud"),
        open_to=("mid",),
        articles=known.articles,
        entered=1,
    )
    concluded = replace(known, status="concluded", signatures=("nor", "sud"))
    told = DraftTold(act="concluded", by="", draft=concluded)
    event = Event(
        public=(Entered(agreement=agreement),),
        known=(Told(viewers=(*known.access, "control"), facts=(told,)),),
    )
    table.world = evolve(table.world, event)
    return id


def test_a_party_may_accede_to_an_agreement_open_to_it() -> None:
    table = Table(small())
    id = in_force_between_rivals(table)
    sign(table, id, "mid")
    assert draft(table, id).signatures == ("nor", "sud", "mid")
    table.must("mid", c.Unsign(draft=id, revision=1))


def test_who_is_bound_neither_signs_nor_takes_back() -> None:
    table = Table(small())
    id = in_force_between_rivals(table)
    assert table.refused("nor", c.Sign(draft=id, revision=1)) == "already-signed"
    assert table.refused("nor", c.Unsign(draft=id, revision=1)) == "in-force"


def test_a_concluded_text_is_closed_to_every_change() -> None:
    table = Table(small())
    id = in_force_between_rivals(table)
    revise = c.Revise(draft=id, revision=1, title="x", articles=(article("hotline"),))
    assert table.refused("nor", revise) == "draft-closed"
    assert table.refused("nor", c.Widen(draft=id, access=("all",))) == "draft-closed"
    assert table.refused("mid", c.Cosponsor(draft=id, revision=1)) == "draft-closed"


def test_an_accession_is_voted_on_at_the_resolution() -> None:
    table = Table(small())
    id = in_force_between_rivals(table)
    sign(table, id, "mid")
    table.until("reading")
    joined = "mid" in table.world.public.record.agreements[id].parties
    failed = any(
        ballot.party == "mid" and not ballot.passed
        for fact in table.entries[-1].event.hidden
        if (ballots := getattr(fact, "reckoning", None))
        for ballot in ballots.ballots
    )
    assert joined != failed


def test_a_withdrawn_text_is_not_signed() -> None:
    table = Table(small())
    id = tabled(table)
    table.must("nor", c.Withdraw(draft=id, revision=1))
    assert table.refused("sud", c.Sign(draft=id, revision=1)) == "draft-closed"
