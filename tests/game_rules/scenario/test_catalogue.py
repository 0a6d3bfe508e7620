"""The catalogue of measures: complete, in range, and with words for everything."""

import re
from pathlib import Path

import pytest

from game_rules.scenario import catalogue as module
from game_rules.scenario.catalogue import FEARS, KINDS, Kind, Measure
from server.scenarios import load_catalogue

CATALOGUE = load_catalogue()
FIRST, CYBER = CATALOGUE.measures[:57], CATALOGUE.measures[57:]
ROOT = Path(__file__).parents[3]
MESSAGES = (ROOT / "client/locales/en/measures.ftl").read_text("utf-8")

# Of each kind: w, alpha, exposure, usual intrusiveness, usual verifiability.
BASE: dict[Kind, tuple[int, int, int, int, int]] = {
    "declaratory": (100, 770, 20, 1, 1),
    "information": (320, 600, 40, 2, 3),
    "communication": (150, 330, 25, 1, 5),
    "interaction": (180, 320, 35, 1, 2),
    "notification": (310, 560, 85, 2, 4),
    "observation": (310, 360, 190, 3, 5),
    "inspection": (500, 140, 350, 5, 5),
    "constraint": (540, 170, 420, 3, 4),
}


def message(name: str) -> dict[str, str]:
    """A message of the Fluent file: its value under "" and its attributes by name."""
    found = re.search(rf"^{name} =((?:.*\n)(?:[ \t}}].*\n|\n(?=[ \t]))*)", MESSAGES, re.MULTILINE)
    assert found, f"no message {name}"
    value, *attributes = re.split(r"^    \.(\w+) =", found[1], flags=re.MULTILINE)
    return {"": value.strip()} | {
        name: text.strip() for name, text in zip(attributes[::2], attributes[1::2], strict=True)
    }


def near_five(hundredths: int) -> int:
    """A number of hundredths as the nearest multiple of five."""
    return (hundredths + 250) // 500 * 5


def each(measure: Measure) -> str:
    return measure.id


every_measure = pytest.mark.parametrize("measure", CATALOGUE.measures, ids=each)


def test_the_module_exports_what_it_lists() -> None:
    assert all(hasattr(module, name) for name in module.__all__)


def test_there_are_fifty_seven_measures_in_the_order_of_their_numbers() -> None:
    assert [measure.number for measure in FIRST] == list(range(1, 58))
    assert not any(measure.id.startswith("cyber-") for measure in FIRST)


def test_sixteen_measures_for_cyber_space_follow_them() -> None:
    assert [measure.number for measure in CYBER] == list(range(58, 74))
    assert all(measure.id.startswith("cyber-") for measure in CYBER)
    assert len(CATALOGUE.by_id()) == 57 + 16
    assert [measure.precedent.year for measure in CYBER] == [2013] * 11 + [2016] * 5


def test_every_kind_and_every_main_fear_has_its_measures() -> None:
    assert {measure.kind for measure in FIRST} == set(KINDS)
    mainly = {max(m.answers, key=lambda fear: m.answers[fear]) for m in FIRST}
    assert mainly == set(FEARS)


def test_measures_for_cyber_space_are_mild_and_constrain_and_verify_nothing() -> None:
    """All sixteen are voluntary: they speak to intentions and to escalation, and bind lightly."""
    for measure in CYBER:
        assert measure.category in {"informational", "declaratory"}
        assert (measure.intrusiveness, measure.cost, measure.verifiability) == (1, 1, 2)
        assert set(measure.answers) <= {"intentions", "escalation"}
        assert measure.exposure < 100


@pytest.mark.parametrize(
    ("numbers", "category"),
    [
        (range(1, 29), "informational"),
        (range(29, 38), "verification"),
        (range(38, 55), "constraint"),
        (range(55, 58), "declaratory"),
    ],
)
def test_numbers_follow_the_categories_of_the_table(numbers: range, category: str) -> None:
    assert {CATALOGUE.measures[number - 1].category for number in numbers} == {category}


@every_measure
def test_weights_follow_the_rule_in_the_head_of_the_file(measure: Measure) -> None:
    w, alpha, exposure, intrusiveness, verifiability = BASE[measure.kind]
    steps = measure.intrusiveness - intrusiveness
    assert measure.w == near_five(w * (100 + 6 * steps))
    assert measure.exposure == near_five(exposure * (100 + 12 * steps))
    assert measure.alpha == near_five(alpha * (100 - 3 * (measure.verifiability - verifiability)))


@every_measure
def test_a_measure_speaks_to_one_fear_mainly_and_to_one_more_at_most(measure: Measure) -> None:
    assert sorted(measure.answers.values(), reverse=True) in ([1000], [1000, 600])


@every_measure
def test_parameters_leave_room_to_bargain_around_their_defaults(measure: Measure) -> None:
    for parameter in measure.parameters:
        assert parameter.min <= parameter.default <= parameter.max
        assert parameter.min < parameter.max
        assert all(parameter.min <= value <= parameter.max for value in parameter.focal)
        assert tuple(sorted(set(parameter.focal))) == parameter.focal


def test_only_the_no_fly_zone_feeds_a_fear_of_those_it_binds() -> None:
    feeding = {measure.number: measure.raises for measure in CATALOGUE.measures if measure.raises}
    assert feeding == {46: {"opacity": 500}}


def test_the_stations_and_forces_of_third_parties_can_be_run_by_third_parties() -> None:
    assert all(CATALOGUE.measures[number - 1].third_party for number in (33, 34, 35, 47, 48))


@every_measure
def test_an_article_names_every_parameter_and_no_other(measure: Measure) -> None:
    words = message(f"measure-{measure.id}")
    assert words[""]
    named = set(re.findall(r"\$([a-z_]+)", words["text"]))
    assert named == {parameter.id for parameter in measure.parameters}
    assert "ach party bound shall" in words["text"]


@every_measure
def test_a_card_has_one_plain_sentence(measure: Measure) -> None:
    plain = message(f"measure-{measure.id}")["plain"]
    assert plain.endswith(".")
    assert plain.count(". ") == 0
    assert len(plain) <= 110


def test_no_message_speaks_of_a_measure_that_does_not_exist() -> None:
    spoken = set(re.findall(r"^measure-([a-z0-9-]+) =", MESSAGES, re.MULTILINE))
    assert spoken == set(CATALOGUE.by_id())


def test_units_categories_fears_and_conditions_have_names() -> None:
    units = {parameter.unit for m in CATALOGUE.measures for parameter in m.parameters}
    categories = {f"category-{measure.category}" for measure in CATALOGUE.measures}
    conditions = ("fatigue", "unease", "cost", "experts", "generation", "forum")
    names = categories | {f"unit-{unit}" for unit in units}
    names |= {f"fear-{fear}" for fear in FEARS} | {f"condition-{name}" for name in conditions}
    assert all(message(name)[""] for name in names)
    assert all("$number" in message(f"unit-{unit}")[""] for unit in units)
