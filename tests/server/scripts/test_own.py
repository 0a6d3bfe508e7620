"""A script with a case of its own: played without a scenario, and as strictly read."""

import pytest

from game_rules.scenario.scenario import CONDITIONS
from game_rules.theatre.coding import Coding, coded
from game_rules.theatre.enact import Enacted
from server.scenarios import ScenarioMistake, load_scenario
from server.scenarios.loading import CASES, load_catalogue
from server.scripts.loading import read_own, read_script
from tests.kit.table import SEED

BEAGLE = """\
title: The Beagle Channel
case:
  rounds: 3
  rivals: [[chile, argentina]]
parties: [chile, argentina, holy-see]
texts:
  - round: 1
    title: Treaty
    sponsors: [chile, argentina]
    articles:
      - {measure: demilitarised-zone, parties: [chile, argentina], monitor: holy-see}
beliefs:
  - {holder: chile, of: argentina, good_faith: 700}
  - {holder: argentina, of: chile, good_faith: 700}
"""


def test_a_case_of_its_own_is_played_without_a_scenario() -> None:
    scenario, script = read_own(BEAGLE.encode(), "beagle.yaml")
    enacted = Enacted(scenario, script, seed=SEED)
    assert len(enacted.pairs) == 3
    assert enacted.entered == {"Treaty": 1}
    assert not enacted.rejected
    assert scenario.title == {"en": "The Beagle Channel"}
    assert [offer.measure for offer in scenario.offers] == list(load_catalogue().measures)


def test_it_begins_as_an_empty_coding_sheet_has_it() -> None:
    scenario, _ = read_own(BEAGLE.encode(), "beagle.yaml")
    begun = coded(scenario, Coding())
    for party, same in zip(scenario.parties, begun.parties, strict=True):
        assert all(party.conditions[name] == same.conditions[name] for name in CONDITIONS)
        assert party.sensitivities == same.sensitivities
        assert (party.capital, party.threshold) == (same.capital, same.threshold)
    assert scenario.tide_noise == begun.tide_noise
    assert not begun.tide
    (faith,) = {one.good_faith for one in scenario.relations if one.rival}
    assert faith == 510


def test_whoever_is_in_no_pair_is_a_third_party() -> None:
    scenario, _ = read_own(BEAGLE.encode(), "beagle.yaml")
    rivals = {(one.holder, one.of) for one in scenario.relations if one.rival}
    assert rivals == {("chile", "argentina"), ("argentina", "chile")}


@pytest.mark.parametrize(
    ("old", "new", "line", "sentence"),
    [
        ("rounds: 3", "rounds: 0", 3, "“rounds” must lie between 1 and 60"),
        ("rounds: 3", "rounds: 900", 3, "“rounds” must lie between 1 and 60"),
        ("[[chile, argentina]]", "[]", 4, "at least one pair"),
        ("[[chile, argentina]]", "[[chile, peru]]", 4, "“peru” is not among"),
        ("[[chile, argentina]]", "[[chile, chile]]", 4, "a pair of two parties, not of 1"),
        ("argentina]]", "argentina], [argentina, chile]]", 4, "named twice"),
        ("holy-see]\ntexts", "Holy See]\ntexts", 5, "small letters, digits and hyphens"),
        ("holy-see]\ntexts", f"{'x' * 41}]\ntexts", 5, "at most 40 letters, not 41"),
        ("argentina, holy-see]\n", "argentina, chile]\n", 5, "“chile” is named twice"),
        ("round: 1", "round: 4", 7, "there is no round 4"),
        ("title: The", "scenario: NO\ntitle: The", 1, "the name of a case"),
        ("monitor: holy-see", "monitor: argentina", 11, "no third party"),
    ],
)
def test_a_mistake_in_it_is_told_with_its_line(
    old: str, new: str, line: int, sentence: str
) -> None:
    assert old in BEAGLE
    with pytest.raises(ScenarioMistake) as refused:
        read_own(BEAGLE.replace(old, new, 1).encode(), "beagle.yaml")
    told = [(one.line, one.sentence) for one in refused.value.mistakes]
    assert any(at == line and sentence in said for at, said in told), told


def test_a_script_without_a_case_needs_a_scenario() -> None:
    with pytest.raises(ScenarioMistake, match="name the scenario"):
        read_own(b"parties: [chile]\n", "beagle.yaml")


def test_a_case_of_its_own_is_not_played_in_another() -> None:
    pop_up = load_scenario(CASES / "pop-up.yaml")
    with pytest.raises(ScenarioMistake, match="brings a case of its own"):
        read_script(BEAGLE.encode(), "beagle.yaml", pop_up)


def test_more_parties_than_a_case_can_have_are_refused() -> None:
    crowd = ", ".join(f"p{number}" for number in range(13))
    text = f"case: {{rounds: 1, rivals: [[p0, p1]]}}\nparties: [{crowd}]\n"
    with pytest.raises(ScenarioMistake, match="2 to 12 parties, not 13"):
        read_own(text.encode(), "crowd.yaml")
