"""Each party's rounds: as they were and not as its capital had them told."""

from msgspec.structs import replace

from game_rules.debrief.books import books
from game_rules.debrief.chronicle import chronicle
from game_rules.debrief.stories import own_readiness, stories
from game_rules.minds.conditions import readiness
from game_rules.record import commands as c
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import CONDITIONS
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit.logs import log
from tests.kit.small import small
from tests.kit.table import Table


def test_every_party_has_a_line_through_every_round_from_the_start_on() -> None:
    told = chronicle(log("small"))
    found = stories(told)
    assert [story.party for story in found] == [party.id for party in told.scenario.parties]
    for story in found:
        states = [moment.parties[story.party] for moment in told.moments]
        assert story.capital == tuple(state.capital for state in states)
        assert story.conditions == tuple(state.conditions for state in states)
        assert story.readiness == own_readiness(told, story.party)
        assert story.mandate == states[0].mandate


def test_readiness_is_read_through_the_lens_of_the_exercise() -> None:
    low = with_conditions(100)
    plain, agent = (
        own_readiness(chronicle(Table(replace(low, lens=lens)).entries), "nor")
        for lens in ("transformation", "agent")
    )
    assert plain == (readiness(dict.fromkeys(CONDITIONS, 100), "transformation"),)
    assert plain[0] < agent[0] == CONSTANTS.agent_floor


def test_before_the_end_there_is_no_verdict_and_a_dossier_as_dealt() -> None:
    table = Table(small())
    (nor, *_) = stories(chronicle(table.entries))
    dossier = table.world.known["nor"].dossier
    assert dossier is not None
    assert (nor.mandate, nor.mandate_text) == (dossier.mandate, dossier.mandate_text)
    assert nor.verdict == {}
    home = table.world.known["nor"].home
    assert home is not None
    assert nor.objectives == home.objectives


def test_the_books_of_a_round_hold_the_steps_that_control_made_in_it() -> None:
    table = Table(small())
    for change in (50, -20):
        step = c.Adjust(party="nor", what="capital", of=None, change=change, reason="A test.")
        table.must("control", step)
        script.play_round(table)
    script.play_round(table)
    told = chronicle(table.entries)
    pages = books(told)
    assert [page.round for page in pages] == [1, 2, 3]
    assert [[one.change for one in page.adjustments] for page in pages] == [[50], [-20], []]
    for page, (_, reckoning) in zip(pages, told.reckonings(), strict=True):
        assert page.accounts is reckoning.accounts
        assert page.ballots is reckoning.ballots
        assert page.compliance is reckoning.compliance
