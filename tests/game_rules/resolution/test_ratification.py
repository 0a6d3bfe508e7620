"""What becomes of what was signed."""

from msgspec.structs import replace

from game_rules.home.domestic import houses
from game_rules.record.world import World
from game_rules.resolution.ratification import drafts_of, in_force, ratify
from game_rules.scenario.scenario import Scenario
from game_rules.scenario.treaty import Agreement, Draft
from tests.kit.acts import article
from tests.kit.small import small
from tests.kit.table import Table

ALL = ("nor", "sud", "mid")


def draft(*signatures: str, id: str = "d1", measure: str = "pledge") -> Draft:
    return Draft(
        id=id,
        title="Pact",
        revision=1,
        sponsors=("mid",),
        parties=ALL,
        access=ALL,
        articles=(article(measure, ALL),),
        signatures=signatures,
    )


def world(*drafts: Draft, scenario: Scenario | None = None) -> World:
    start = Table(scenario or small()).world
    known = {
        viewer: replace(part, drafts={one.id: one for one in drafts}) if viewer in ALL else part
        for viewer, part in start.known.items()
    }
    return replace(start, known=known)


def stubborn(party: str) -> Scenario:
    """A home that never agrees to anything."""
    whole = small()
    parties = tuple(
        replace(one, threshold=1000) if one.id == party else one for one in whole.parties
    )
    return replace(whole, parties=parties)


def test_a_text_binds_those_who_signed_and_carried_it() -> None:
    start = world(draft("nor", "sud"))
    outcome = ratify(start, houses(start), 1)
    (entered,) = outcome.entered
    assert entered.parties == ("nor", "sud")
    assert entered.open_to == ("mid",)
    assert entered.entered == 1
    assert [one.status for one in outcome.concluded] == ["concluded"]
    assert in_force(start, outcome) == {"d1": entered}


def test_one_signature_is_none_and_waits() -> None:
    start = world(draft("nor"))
    outcome = ratify(start, houses(start), 1)
    assert not outcome.ballots
    assert [one.id for one in outcome.carried] == ["d1"]


def test_who_fails_at_home_is_left_out_and_the_others_go_on() -> None:
    start = world(draft(*ALL), scenario=stubborn("mid"))
    outcome = ratify(start, houses(start), 1)
    assert outcome.entered[0].parties == ("nor", "sud")
    assert [failure.party for failure in outcome.failures] == ["mid"]
    assert "mid" in outcome.entered[0].open_to


def test_a_text_that_binds_nobody_else_has_failed() -> None:
    start = world(draft("nor", "mid"), scenario=stubborn("mid"))
    outcome = ratify(start, houses(start), 1)
    assert not outcome.entered
    assert [one.status for one in outcome.failed] == ["failed"]
    assert outcome.failures[0].against


def test_one_rival_and_who_watches_over_it_are_no_treaty() -> None:
    """What two promise each other binds neither while the other has not carried it."""
    watched = replace(draft(*ALL), articles=(article("notify", ("nor", "sud"), monitor="mid"),))
    start = world(watched, scenario=stubborn("sud"))
    outcome = ratify(start, houses(start), 1)
    assert not outcome.entered
    assert [one.status for one in outcome.failed] == ["failed"]
    assert [failure.party for failure in outcome.failures] == ["sud"]
    start = world(replace(watched, signatures=("nor", "mid")))
    outcome = ratify(start, houses(start), 1)
    assert not outcome.ballots, "nobody spends a vote on what cannot bind"
    assert [one.id for one in outcome.carried] == ["d1"]
    start = world(replace(watched, signatures=("nor", "sud")))
    assert ratify(start, houses(start), 1).entered[0].open_to == ("mid",)


def test_what_binds_one_alone_needs_that_one_and_somebody_to_whom_it_is_owed() -> None:
    offered = replace(draft("nor", "mid"), articles=(article("notify", ("nor",)),))
    start = world(offered)
    assert [vote.party for vote in ratify(start, houses(start), 1).ballots] == ["nor", "mid"]
    start = world(replace(offered, signatures=("sud", "mid")))
    assert not ratify(start, houses(start), 1).ballots


def test_a_late_signature_is_an_accession_and_is_voted_on_too() -> None:
    late = replace(draft(*ALL), status="concluded")
    pact = Agreement(
        id="d1",
        title="Pact",
        sponsors=("mid",),
        parties=("nor", "sud"),
        open_to=("mid",),
        articles=late.articles,
        entered=1,
    )

    def acceding(scenario: Scenario | None = None) -> World:
        start = world(late, scenario=scenario)
        record = replace(start.public.record, agreements={"d1": pact})
        return replace(start, public=replace(start.public, record=record))

    start = acceding()
    outcome = ratify(start, houses(start), 3)
    assert [(one.parties, party) for one, party in outcome.acceded] == [((*ALL[:2], "mid"), "mid")]
    refused = acceding(stubborn("mid"))
    outcome = ratify(refused, houses(refused), 3)
    assert not outcome.acceded
    assert outcome.concluded[0].signatures == ("nor", "sud")


def test_of_several_copies_the_latest_counts() -> None:
    start = world(draft("nor"))
    newer = replace(draft("nor", "sud"), revision=2)
    known = {**start.known, "sud": replace(start.known["sud"], drafts={"d1": newer})}
    assert drafts_of(replace(start, known=known))["d1"].revision == 2
