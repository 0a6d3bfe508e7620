"""Reading scenario files: what is accepted, and what is no scenario at all."""

from pathlib import Path

import pytest

from server import scenarios
from server.scenarios import ScenarioMistake, load_catalogue, load_scenario, shelf
from server.scenarios.loading import CASES, RULE_BOOK, read_catalogue
from tests.kit.written import SMALL, read, spoilt

FILES = sorted(CASES.glob("*.yaml"))
every_file = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])


def test_the_package_exports_what_it_lists() -> None:
    assert all(hasattr(scenarios, name) for name in scenarios.__all__)


def test_a_small_scenario_is_read_as_it_is_meant() -> None:
    scenario = read(SMALL)
    assert scenario.id == "small"
    assert scenario.title == {"en": "Small"}
    assert scenario.parties[0].name == {"en": "East", "fr": "Est"}
    assert scenario.injects[0].to == ("west",)
    assert scenario.offers[1].card is False


def test_an_offer_becomes_the_whole_measure_with_the_numbers_of_the_scenario() -> None:
    measure = read(SMALL).offers[0].measure
    troops, days, kilometres = measure.parameters
    assert measure.number == 22
    assert (troops.min, troops.default, troops.max, troops.focal) == (10000, 25000, 30000, (25000,))
    assert (days.default, days.focal) == (14, (14, 21))
    assert kilometres == load_catalogue().by_id()["helsinki-notification"].parameters[2]


def test_a_narrower_range_drops_the_focal_values_outside_it() -> None:
    numbers = "{troops: {min: 10000, default: 12000, max: 20000}}"
    text = spoilt("{troops: {max: 30000}, days: {default: 14}}", numbers)
    text = text.replace("at_most: 25000", "at_most: 20000")
    assert read(text).offers[0].measure.parameters[0].focal == ()


def test_words_that_older_yaml_took_for_something_else_stay_words() -> None:
    for word in ("NO", "off", "12:30", "0o7", "1_000", "2026-01-01", "<<"):
        assert read(spoilt("title: Small", f"title: {word}")).title == {"en": word}


def test_what_is_given_as_null_is_as_if_left_out() -> None:
    assert read(spoilt("party: east, condition", "party: null, condition")).tide[0].party is None


def test_line_breaks_and_byte_order_marks_of_other_systems_do_no_harm() -> None:
    assert read("\ufeff" + SMALL.replace("\n", "\r\n")) == read(SMALL)


def test_a_folded_text_keeps_its_paragraphs() -> None:
    text = spoilt("blurb: Two neighbours.", "blurb: >-\n  One\n  line.\n\n  Another.")
    assert read(text).blurb == {"en": "One line.\nAnother."}


@pytest.mark.slow
@every_file
def test_every_scenario_of_ours_loads(path: Path) -> None:
    assert load_scenario(path).id == path.stem


@pytest.mark.slow
def test_the_shelf_is_keyed_by_id() -> None:
    assert {key: scenario.id for key, scenario in shelf().items()} == {
        path.stem: path.stem for path in FILES
    }


def test_the_catalogue_is_read_once() -> None:
    assert load_catalogue() is load_catalogue()


def test_a_file_that_is_not_there_is_a_mistake_too(tmp_path: Path) -> None:
    with pytest.raises(ScenarioMistake, match="cannot be read"):
        load_scenario(tmp_path / "nothing.yaml")
    with pytest.raises(ScenarioMistake, match="cannot be read"):
        load_scenario(tmp_path)


def test_the_shelf_refuses_a_file_under_a_strange_name(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "other.yaml").write_text(SMALL, "utf-8")
    monkeypatch.setattr("server.scenarios.loading.CASES", tmp_path)
    with pytest.raises(ScenarioMistake, match=r"must be called small\.yaml"):
        shelf()


def measure(id: str, number: int, requires: str = "[]", parameters: str = "[]") -> str:
    return (
        f"  - id: {id}\n    number: {number}\n    category: constraint\n    kind: constraint\n"
        f"    requires: {requires}\n    parameters: {parameters}\n"
        "    w: 1\n    alpha: 1\n    exposure: 1\n    intrusiveness: 1\n    cost: 1\n"
        "    verifiability: 1\n    answers: {surprise: 1000}\n"
        "    precedent: {text: None, year: 2000}\n"
    )


TWICE = "{id: x, unit: days, min: 1, default: 1, max: 2, deeper: lower}"


@pytest.mark.parametrize(
    ("entries", "sentence"),
    [
        ([measure("a", 1), measure("a", 2)], "the id “a” is used twice"),
        ([measure("a", 1), measure("b", 1)], "the number “1” is used twice"),
        ([measure("a", 1, "[c]")], "there is no measure “c”"),
        ([measure("a", 1, "[b]"), measure("b", 2, "[a]")], "in a circle"),
        ([measure("a", 1, "[a]")], "in a circle"),
        ([measure("a", 1, "[]", f"[{TWICE}, {TWICE}]")], "the id “x” is used twice"),
        ([measure("a", 1, "[]", f"[{TWICE.replace('default: 1', 'default: 3')}]")], "min ≤"),
        ([measure("a", 1).replace("{surprise: 1000}", "{}")], "answers no fear"),
        ([measure("a", 1).replace("w: 1\n", "w: -1\n")], "between 0 and 3000"),
    ],
)
def test_a_mistaken_catalogue_is_refused(entries: list[str], sentence: str) -> None:
    with pytest.raises(ScenarioMistake) as refused:
        read_catalogue(("measures:\n" + "".join(entries)).encode(), "measures.yaml")
    assert sentence in str(refused.value)


def test_the_rule_book_lies_beside_the_rules() -> None:
    assert (RULE_BOOK / "decide.py").exists()
    assert CASES == RULE_BOOK / "cases"
