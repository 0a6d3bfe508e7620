"""Proposals: tabled together with consent, or through a third whose name alone stands under it."""

from msgspec.structs import replace

from game_rules.bots.craft.consents import consents
from game_rules.debrief import tell
from game_rules.evolve import evolve
from game_rules.record import commands as c
from game_rules.record.events import AuthorHidden, Entered, Event, Lapsed, ProposalTold
from game_rules.record.world import CONTROL
from game_rules.scenario.treaty import Agreement, Draft, Proposal
from tests.kit.acts import article
from tests.kit.small import small
from tests.kit.table import Table
from tests.kit.watch import Twins

RIVALS = ("nor", "sud")


def proposing(
    *asked: str, through: bool = False, access: tuple[str, ...] = (), title: str = "Pact"
) -> c.Propose:
    return c.Propose(
        title=title,
        parties=RIVALS,
        access=access,
        articles=(article("notify"),),
        asked=asked,
        through=through,
    )


def proposed(table: Table, command: c.Propose, by: str = "nor") -> Proposal:
    event = table.must(by, command)
    return next(f.proposal for t in event.known for f in t.facts if isinstance(f, ProposalTold))


def only_draft(table: Table, viewer: str = CONTROL) -> Draft:
    (found,) = table.world.known[viewer].drafts.values()
    return found


def told(event: Event) -> set[str]:
    return {viewer for each in event.known for viewer in each.viewers}


def test_whoever_asks_for_names_asks_somebody_and_takes_part() -> None:
    table = Table(small())
    assert table.refused("nor", proposing()) == "nobody-asked"
    assert table.refused("nor", proposing("nor")) == "nobody-asked"
    assert table.refused("nor", proposing("sud", "mid", through=True)) == "one-name-only"
    assert table.refused("mid", proposing("nor", through=True)) == "author-no-party"
    assert table.refused("nor", proposing("sud", title=" ")) == "text-empty"


def test_only_those_whose_name_is_wanted_hear_of_it() -> None:
    table = Table(small())
    event = table.must("nor", proposing("mid", through=True))
    assert told(event) == {"nor", "mid", CONTROL}
    assert event.public == ()
    assert table.world.known["sud"].proposals == {}
    assert table.view("mid").moves.consentable == tuple(table.world.known["mid"].proposals)
    assert table.view("nor").moves.consentable == ()


def test_with_the_last_consent_the_text_bears_all_the_names() -> None:
    table = Table(small())
    proposal = proposed(table, proposing("sud", "mid"))
    table.must("sud", c.Consent(proposal=proposal.id, consent=True))
    assert table.world.known[CONTROL].drafts == {}
    assert (
        table.refused("sud", c.Consent(proposal=proposal.id, consent=True)) == "already-consented"
    )
    table.must("mid", c.Consent(proposal=proposal.id, consent=True))
    assert set(only_draft(table).sponsors) == {"nor", "sud", "mid"}
    assert only_draft(table).sponsors[0] == "nor"
    assert table.refused("mid", c.Consent(proposal=proposal.id, consent=True)) == "proposal-closed"


def test_one_who_declines_ends_it_and_an_author_takes_it_back() -> None:
    table = Table(small())
    first = proposed(table, proposing("sud", "mid"))
    table.must("mid", c.Consent(proposal=first.id, consent=False))
    assert table.refused("sud", c.Consent(proposal=first.id, consent=True)) == "proposal-closed"
    second = proposed(table, proposing("sud"))
    assert second.id != first.id
    assert table.refused("nor", c.Consent(proposal=second.id, consent=True)) == "own-proposal"
    table.must("nor", c.Consent(proposal=second.id, consent=False))
    assert table.refused("sud", c.Consent(proposal=second.id, consent=True)) == "proposal-closed"
    assert table.world.known[CONTROL].drafts == {}


def test_the_last_name_is_refused_where_what_the_text_stands_on_has_ended_since() -> None:
    table = Table(small())
    pact = Agreement(
        id="a",
        title="Pact",
        sponsors=("nor",),
        parties=RIVALS,
        open_to=(),
        articles=(article("notify"),),
        entered=0,
    )
    table.world = evolve(table.world, Event(public=(Entered(agreement=pact),)))
    watching = replace(proposing("sud", "mid"), articles=(article("observe"),))
    proposal = proposed(table, watching)
    third = proposed(table, replace(watching, asked=("mid",), through=True))
    table.must("sud", c.Consent(proposal=proposal.id, consent=True))
    over = replace(pact, lapsed=(1,))
    table.world = evolve(table.world, Event(public=(Lapsed(agreement=over),)))
    for each in (proposal, third):
        yes = c.Consent(proposal=each.id, consent=True)
        assert table.refused("mid", yes) == "stands-on"
        assert list(consents(table.view("mid"))) == []
    table.must("mid", c.Consent(proposal=third.id, consent=False))
    table.world = evolve(table.world, Event(public=(Entered(agreement=pact),)))
    table.must("mid", c.Consent(proposal=proposal.id, consent=True))
    assert only_draft(table).sponsors == ("nor", "sud", "mid")


def through(table: Table) -> Event:
    proposal = proposed(table, proposing("mid", through=True, access=("all",)))
    return table.must("mid", c.Consent(proposal=proposal.id, consent=True))


def test_through_a_third_it_bears_the_thirds_name_alone() -> None:
    table = Table(small())
    event = through(table)
    assert only_draft(table).sponsors == ("mid",)
    assert [fact.author for fact in event.hidden if isinstance(fact, AuthorHidden)] == ["nor"]
    text = only_draft(table)
    assert table.refused("nor", c.Withdraw(draft=text.id, revision=1)) == "not-our-draft"
    table.must("nor", c.Sign(draft=text.id, revision=1))
    table.must("mid", c.Withdraw(draft=text.id, revision=1))


def test_nobody_can_tell_a_text_that_another_wrote_from_the_thirds_own() -> None:
    """At one table Norland wrote it, at the other Midland itself did."""
    twins = Twins(small(), small())
    event = twins.only(0, "nor", proposing("mid", through=True, access=("all",)))
    assert isinstance(event, Event)
    (id,) = twins.tables[0].world.known["mid"].proposals
    twins.only(0, "mid", c.Consent(proposal=id, consent=True))
    own = c.Table(title="Pact", parties=RIVALS, access=("all",), articles=(article("notify"),))
    twins.only(1, "mid", own)
    for party in RIVALS:
        for table in twins.tables:
            assert only_draft(table, party) == only_draft(twins.tables[0], party)
    for _ in range(4):
        twins.tick()
    for viewer in ("sud", "observer", "projector"):
        assert twins.same(viewer), viewer
    assert not twins.same("nor")
    assert not twins.same("mid")


def test_the_debrief_tells_who_wrote_it() -> None:
    table = Table(small())
    through(table)
    table.until("talks", 2)
    said = [each for each in tell(table.entries).sentences if each.code == "author-hidden"]
    assert [(each.args["party"], each.args["by"]) for each in said] == [("nor", "mid")]
