"""The start of an exercise."""

from msgspec.structs import replace

from game_rules.minds.fears import good_faith
from game_rules.record.events import DossierGiven, HomeRead, IntelligenceGiven
from game_rules.resolution.opening import opening, tides
from game_rules.scenario.scenario import StandingAim, Tide
from server.scenarios.loading import CASES, load_scenario
from tests.kit.small import small
from tests.kit.table import SEED


def test_images_are_where_the_scenario_says_and_so_is_what_is_normal() -> None:
    case = load_scenario(CASES / "two-shores.yaml")
    start = opening(case, SEED)
    for relation in case.relations:
        pair = start.pairs[relation.holder][relation.of]
        assert abs(good_faith(pair.image) - relation.good_faith) <= 1
        assert pair.start == pair.baseline == pair.image
        assert pair.institution == pair.process == 0


def test_everybody_is_told_sheet_reading_and_intelligence_of_its_own() -> None:
    start = opening(small(), SEED)
    assert [told.viewers for told in start.known] == [("nor",), ("sud",), ("mid",)]
    for told in start.known:
        assert [type(fact) for fact in told.facts] == [DossierGiven, HomeRead, IntelligenceGiven]


def test_the_dossier_holds_the_mandate_that_was_drawn_and_no_other() -> None:
    start = opening(small(), SEED)
    for told in start.known:
        (party,) = told.viewers
        fact = told.facts[0]
        assert isinstance(fact, DossierGiven)
        assert fact.dossier.mandate == start.parties[party].mandate
        assert fact.dossier.mandate.startswith(party)
        assert not fact.dossier.advantage


def test_the_first_reading_has_the_objectives() -> None:
    told = opening(small(), SEED).known[0]
    fact = told.facts[1]
    assert isinstance(fact, HomeRead)
    (objective,) = fact.home.objectives
    assert isinstance(objective.aim, StandingAim)
    assert objective.met
    assert fact.home.causes == ()
    assert all(reading.trend == 0 for reading in fact.home.fears)


def test_the_first_tide_comes_before_the_first_talks() -> None:
    tide = (
        Tide(round=1, condition="forum", change=100),
        Tide(round=1, party="sud", condition="forum", change=-600),
        Tide(round=2, condition="forum", change=300),
    )
    case = replace(small(), tide=tide)
    parties = opening(case, SEED).parties
    assert [parties[party].conditions["forum"] for party in ("nor", "sud")] == [550, 0]
    assert tides(case, "nor", 2) == [("forum", 300)]


def test_the_seed_draws_mandates_and_errors_only() -> None:
    one, other = opening(small(), SEED), opening(small(), "ff" * 16)
    assert one.pairs["nor"]["sud"].errors != other.pairs["nor"]["sud"].errors
    assert one.pairs["nor"]["sud"].image == other.pairs["nor"]["sud"].image
    assert one.parties["nor"].conditions == other.parties["nor"].conditions
