"""Reading scenario files: what is accepted, and how each mistake is told."""

import json
from pathlib import Path

import jsonschema
import pytest
import typer
from hypothesis import given, settings
from hypothesis import strategies as st
from ruamel.yaml import YAML

from game_rules.scenario import Scenario
from server import scenarios
from server.scenarios import (
    ScenarioMistake,
    __main__,
    json_schema,
    load_catalogue,
    load_scenario,
    read_scenario,
    shelf,
)
from server.scenarios.loading import CASES, RULE_BOOK, read_catalogue
from server.scenarios.reading import DEEPEST, LARGEST, MOST

FILES = sorted(CASES.glob("*.yaml"))
every_file = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])

SMALL = """\
id: small
title: Small
blurb: Two neighbours.
fictional: true
players: [2, 4]
minutes: 30
rounds: 3
clock: {talks: 60, decisions: 30}
roles:
  - id: head
    name: Head
    rights: [sign, leap, ready, table, revise, comply, inspect, explore, speak]
parties:
  - id: east
    key: 1
    name: {en: East, fr: Est}
    short: E
    sheet: {basic: You live in the east.}
    conditions: {fatigue: 400, unease: 400, cost: 400, experts: 400, generation: 400, forum: 400}
    sensitivities:
      {surprise: 500, opacity: 500, escalation: 500, growth: 500, intentions: 500, coercion: 500}
    mandates:
      - id: calm
        text: Be calm.
        aims:
          - {type: security, fear: surprise, of: west}
          - {type: position, measure: helsinki-notification, parameter: troops, at_most: 25000}
          - {type: standing, capital: 500}
  - id: west
    key: 2
    name: West
    short: W
    sheet: {basic: You live in the west.}
    conditions: {fatigue: 400, unease: 400, cost: 400, experts: 400, generation: 400, forum: 400}
    sensitivities:
      {surprise: 500, opacity: 500, escalation: 500, growth: 500, intentions: 500, coercion: 500}
    mandates:
      - id: grasp
        text: Take what you can.
        aims:
          - {type: advantage, over: east}
          - {type: position, measure: non-use-of-force, not_before: 2}
          - {type: standing, sponsored: 1}
relations:
  - {holder: east, of: west, good_faith: 300}
  - {holder: west, of: east, good_faith: 300}
offers:
  - measure: helsinki-notification
    parameters: {troops: {max: 30000}, days: {default: 14}}
  - {measure: non-use-of-force, card: false}
tide:
  - {round: 2, party: east, condition: unease, change: 100}
injects:
  - id: news
    round: 2
    to: [west]
    headline: News
    text: Something happened.
    effects:
      - {type: image, holder: east, of: west, change: -100}
      - {type: condition, party: west, condition: cost, change: 50}
      - {type: leap, party: east, discount: 50}
questions:
  - text: What happened?
"""


def read(text: str | bytes) -> Scenario:
    return read_scenario(text.encode() if isinstance(text, str) else text, "small.yaml")


def refusal(text: str | bytes) -> ScenarioMistake:
    with pytest.raises(ScenarioMistake) as refused:
        read(text)
    return refused.value


def spoilt(old: str, new: str) -> str:
    assert SMALL.count(old) >= 1, old
    return SMALL.replace(old, new, 1)


# --- what is accepted ---------------------------------------------------------------------


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


# --- mistakes, each with its line ---------------------------------------------------------

MISTAKES = {
    "an unknown key": ("rounds: 3", "rounds: 3\nroundnames: []  #!", "did you mean “round_names”"),
    "an unknown key that resembles none": ("rounds: 3", "rounds: 3\nxyz: 1  #!", "no “xyz”"),
    "a missing key": ("    short: W\n", "", "“short” is missing"),
    "text for a number": ("rounds: 3", "rounds: three  #!", "a whole number, not “three”"),
    "a number for text": ("short: E", "short: 7  #!", "put it between quotes"),
    "a broken number": ("rounds: 3", "rounds: 3.5  #!", "a whole number, not 3.5"),
    "nothing for a number": ("rounds: 3", "rounds:  #!", "a whole number, not nothing"),
    "true for a number": ("rounds: 3", "rounds: true  #!", "a whole number, not true"),
    "a word for true or false": ("fictional: true", "fictional: yes  #!", "true or false"),
    "a list for a text": ("title: Small", "title: [Small]  #!", "not a list"),
    "a word for a list": (
        "tide:\n  - {round",
        "tide: low\nsources:\n  - {round",
        "a list, not “low”",
    ),
    "a list for a mapping": (
        "clock: {talks: 60, decisions: 30}",
        "clock: [60, 30]  #!",
        "a mapping of names to values, not a list",
    ),
    "half a pair": ("players: [2, 4]", "players: [2]  #!", "a list of 2"),
    "no pair at all": ("players: [2, 4]", "players: [4, 2]  #!", "from a smaller to a larger"),
    "an unknown word": ("rights: [sign,", "rights: [sing,  #!\n      ", "did you mean “sign”"),
    "an unknown condition": ("{fatigue: 400", "{fatige: 400  #!\n      ", "did you mean “fatigue”"),
    "an unknown condition in the tide": (
        "condition: unease, change: 100}",
        "condition: disease, change: 100}  #!",
        "“condition” must be one of",
    ),
    "a text without English": ("{en: East, fr: Est}", "{fr: Est}  #!", "no English text"),
    "an empty text": ("title: Small", "title: ''  #!", "is empty"),
    "no language": ("{en: East, fr: Est}", "{en: East, French: Est}  #!", "not a language tag"),
    "an id with capitals": ("id: small", "id: Small  #!", "small letters"),
    "a condition above the whole": ("{fatigue: 400", "{fatigue: 1400  #!\n      ", "between 0 and"),
    "an image beyond belief": ("good_faith: 300}", "good_faith: 1000}  #!", "between 20 and 980"),
    "too many rounds": ("rounds: 3", "rounds: 400  #!", "between 1 and 60"),
    "an aim of no type": ("{type: advantage, over: east}", "{over: east}  #!", "“type” is missing"),
    "an aim of an unknown type": (
        "{type: advantage, over: east}",
        "{type: avantage, over: east}  #!",
        "did you mean “advantage”",
    ),
    "an aim that is a word": ("{type: advantage, over: east}", "victory  #!", "with a “type”"),
    "an unknown measure": (
        "- measure: helsinki-notification",
        "- measure: helsinky-notification  #!",
        "did you mean “helsinki-notification”",
    ),
    "an unknown parameter": ("{troops: {max", "{trops: {max", "did you mean “troops”"),
    "numbers in no order": ("{max: 30000}", "{max: 20000}", "min ≤ default ≤ max"),
    "a focal value outside": ("{max: 30000}", "{max: 30000, focal: [40000]}", "focal value 40000"),
    "a measure offered twice": (
        "  - {measure: non-use-of-force, card: false}",
        "  - {measure: non-use-of-force}\n  - {measure: non-use-of-force}  #!",
        "“non-use-of-force” is used twice",
    ),
    "a prerequisite not offered": (
        "  - {measure: non-use-of-force, card: false}",
        "  - {measure: non-use-of-force}\n  - {measure: evaluation-visit}  #!",
        "requires “annual-force-data”",
    ),
    "an unknown party in the tide": (
        "party: east, condition",
        "party: eats, condition",
        "there is no party “eats”; did you mean “east”?",
    ),
    "a tide after the end": ("- {round: 2, party", "- {round: 4, party", "beyond the end"),
    "news after the end": ("    round: 2\n", "    round: 9  #!\n", "beyond the end"),
    "news to nobody we know": ("to: [west]", "to: [north]  #!", "there is no party “north”"),
    "an effect on an unknown party": (
        "{type: leap, party: east",
        "{type: leap, party: nobody",
        "there is no party “nobody”",
    ),
    "an effect on an image of oneself": (
        "{type: image, holder: east, of: west",
        "{type: image, holder: east, of: east",
        "no image of itself",
    ),
    "a party twice": ("  - id: west", "  - id: east  #!", "the id “east” is used twice"),
    "a key of chance twice": ("    key: 2", "    key: 1  #!", "the key “1” is used twice"),
    "a party called like a part of the program": (
        "  - id: west",
        "  - id: projector  #!",
        "no name for a party",
    ),
    "a role twice": (
        "parties:\n",
        "  - {id: head, name: Other, rights: []}  #!\nparties:\n",
        "the id “head” is used twice",
    ),
    "nobody to sign": ("rights: [sign, leap", "rights: [leap", "no role has the right to sign"),
    "nobody to denounce": ("minutes: 30", "minutes: 30\ndenounce: true", "right to denounce"),
    "nobody to write": (
        "explore, speak]",
        "explore]\nplenary: written",
        "no role has the right to speak",
    ),
    "an image missing": (
        "  - {holder: west, of: east, good_faith: 300}\n",
        "",
        "the image that “west” has of “east” is missing",
    ),
    "an image twice": (
        "  - {holder: west, of: east",
        "  - {holder: east, of: west, good_faith: 300}\n  - {holder: west, of: east",
        "given twice",
    ),
    "an image of oneself": (
        "holder: west, of: east,",
        "holder: west, of: west,",
        "image of itself",
    ),
    "a condition missing": (", forum: 400}", "}", "the condition “forum” of “east” is missing"),
    "a fear missing": (", coercion: 500}", "}", "the fear “coercion” of “east” is missing"),
    "an aim about an unknown party": ("of: west}\n", "of: vest}  #!\n", "did you mean “west”"),
    "an aim against oneself": (
        "{type: advantage, over: east}",
        "{type: advantage, over: west}",
        "itself",
    ),
    "an aim about a measure not offered": (
        "measure: non-use-of-force, not_before: 2",
        "measure: no-first-use, not_before: 2",
        "“no-first-use” is not offered",
    ),
    "an aim about an unknown parameter": (
        "parameter: troops, at_most: 25000",
        "parameter: trops, at_most: 25000",
        "no parameter “trops”; did you mean “troops”?",
    ),
    "an aim beyond the range of a parameter": (
        "at_most: 25000",
        "at_most: 35000",
        "from 10000 to 30000",
    ),
    "an aim about a parameter without a number": (
        ", at_most: 25000",
        "",
        "“at_least” or “at_most”",
    ),
    "an aim with a number but no parameter": (
        "not_before: 2}",
        "at_most: 2}",
        "need a “parameter”",
    ),
    "an aim that mixes number and round": (
        "at_most: 25000",
        "at_most: 25000, not_before: 2",
        "goes with a whole measure",
    ),
    "an aim for a round after the end": ("not_before: 2", "not_before: 4", "beyond the end"),
    "an aim that stands on nothing": (
        "standing, capital: 500",
        "standing",
        "“capital” or “sponsored”",
    ),
    "two aims": ("          - {type: standing, sponsored: 1}\n", "", "a mandate has 3 aims"),
    "names for other rounds": (
        "minutes: 30",
        "minutes: 30\nround_names: [One]  #!",
        "1 names for 3",
    ),
    "groups that do not make a whole": (
        "    short: W",
        "    short: W\n    groups: [{id: public, weight: 999, a: 1, h: 1}]  #!",
        "must weigh 1000",
    ),
    "an empty sheet": ("{basic: You live in the west.}", "{basic: {}}  #!", "the sheet of “west”"),
    "a list of conditions": (
        "conditions: {fatigue: 400",
        "conditions: [400]  #!\n    x: {fatigue: 400",
        "a mapping of names to values, not a list",
    ),
    "no offers": (
        SMALL[SMALL.index("offers:") : SMALL.index("tide:")],
        "offers: []  #!\n",
        "at least one measure",
    ),
    "a lonely party": (
        SMALL[SMALL.index("  - id: west") : SMALL.index("relations:")],
        "",
        "at least two parties",
    ),
    "a duplicate key": ("rounds: 3", "rounds: 3\nrounds: 4  #!", "already given on line 7"),
    "an anchor": ("title: Small", "title: &a Small  #!", "anchors"),
    "an alias": ("title: Small", "title: *a  #!", "aliases"),
    "a tag": ("title: Small", "title: !!str Small  #!", "tags"),
    "a key that is a list": ("rounds: 3", "[a]: 3  #!", "a key must be a word"),
    "a second document": ("rounds: 3", "rounds: 3\n---  #!\n", "a second document"),
    "a bracket left open": ("players: [2, 4]", "players: [2, 4", "this is not YAML"),
    "a forbidden character": ("title: Small", "title: S\x07mall  #!", "does not allow"),
    "an impossible escape": ("title: Small", 'title: "\\UFFFFFFFF"  #!', "YAML"),
}


@pytest.mark.parametrize(("old", "new", "sentence"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_in_a_sentence_with_its_line(old: str, new: str, sentence: str) -> None:
    text = spoilt(old, new)
    refused = refusal(text)
    told = [mistake for mistake in refused.mistakes if sentence in mistake.sentence]
    assert told, refused
    marked = [number for number, line in enumerate(text.split("\n"), 1) if "#!" in line]
    assert not marked or told[0].line in marked, refused


def test_several_mistakes_are_told_at_once_in_the_order_of_lines() -> None:
    text = SMALL.replace("rounds: 3", "rounds: three").replace(
        "of: west, change", "off: west, change"
    )
    refused = refusal(text)
    image = (
        text.split("\n").index("      - {type: image, holder: east, off: west, change: -100}") + 1
    )
    assert [mistake.line for mistake in refused.mistakes] == [7, image, image]
    assert refused.line == 7
    assert refused.sentence == refused.mistakes[0].sentence
    assert str(refused).startswith("small.yaml:7: ")


def test_a_missing_number_is_told_where_its_party_begins() -> None:
    refused = refusal(spoilt("    short: W\n", ""))
    assert refused.line == SMALL.split("\n").index("  - id: west") + 1


def test_a_party_without_a_mandate_is_told() -> None:
    before, _, after = SMALL.partition("    mandates:\n      - id: calm")
    rest = after[after.index("  - id: west") :]
    assert "“east” needs at least one mandate" in str(refusal(f"{before}    mandates: []\n{rest}"))


def test_the_same_mistake_is_not_told_a_hundred_times() -> None:
    refused = refusal("\n".join(f"k{number}: 1" for number in range(1000)))
    assert len(refused.mistakes) == 50


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b"# only a comment\n", "empty"),
        (b"title: \xff\xfe\n", "not UTF-8"),
        (SMALL.encode("utf-16"), "not UTF-8"),
        (b"#" * (LARGEST + 1), "larger than"),
        (b"[" * 50, "nested"),
        (b"- " * (DEEPEST + 1), "nested"),
        (b"just words", "a mapping of names to values"),
        (b"[1, 2]", "a mapping of names to values"),
    ],
)
def test_what_is_no_scenario_at_all_is_refused(content: bytes, sentence: str) -> None:
    assert sentence in refusal(content).sentence


@pytest.mark.slow
def test_a_file_of_endless_words_is_refused_before_it_takes_long() -> None:
    assert f"{MOST:,}" in refusal(b"- a\n" * (MOST + 10)).sentence


def test_bytes_that_are_no_text_are_told_with_their_line() -> None:
    assert refusal(b"id: small\ntitle: \xff\n").line == 2


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


# --- the catalogue's own mistakes ---------------------------------------------------------


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


# --- whatever is in the file --------------------------------------------------------------

WORDS = [
    *(
        "&a ",
        "*a",
        "!!str ",
        "[",
        "]",
        "{",
        "}",
        "'",
        "|",
        "|9",
        ">+",
        "? ",
        ": ",
        "- ",
        "<<: ",
        "#",
    ),
    *("@", "`", "%YAML 3.9\n", "---\n", "...\n", "\n", "\t", "\r", "\x00", "\x85", "\u2028"),
    *('"', '"\\xZZ"', "1e999", "9" * 5000),
]
BITS = st.sampled_from(WORDS)
CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), BITS | st.text(max_size=5)),
    min_size=1,
    max_size=3,
)


def changed(text: str, changes: list[tuple[float, int, str]]) -> bytes:
    for place, length, bit in changes:
        at = int(place * len(text))
        text = text[:at] + bit + text[at + length :]
    return text.encode("utf-8", "surrogatepass")


def ends_well(content: bytes) -> bool:
    """Whether a file is read or refused; a refusal names lines that are there."""
    try:
        read(content)
    except ScenarioMistake as refused:
        told = refused.mistakes
    else:
        return True
    lines = content.count(b"\n") + 1
    return bool(told) and all(1 <= one.line <= lines and one.sentence for one in told)


@pytest.mark.slow
@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_random_bytes_are_read_or_refused(content: bytes) -> None:
    assert ends_well(content)


@pytest.mark.slow
@given(CHANGES)
@settings(max_examples=150)
def test_a_changed_small_scenario_is_read_or_refused(changes: list[tuple[float, int, str]]) -> None:
    assert ends_well(changed(SMALL, changes))


@pytest.mark.slow
@given(st.sampled_from([path.read_text("utf-8") for path in FILES]), CHANGES)
@settings(max_examples=25)
def test_a_changed_scenario_of_ours_is_read_or_refused(
    text: str, changes: list[tuple[float, int, str]]
) -> None:
    assert ends_well(changed(text, changes))


# --- the schema ---------------------------------------------------------------------------


SCHEMA = jsonschema.Draft202012Validator(json_schema())


def plain(text: str) -> object:
    return YAML(typ="safe", pure=True).load(text)


def test_the_schema_file_is_the_one_that_would_be_written() -> None:
    assert __main__.SCHEMA.read_text("utf-8") == __main__.schema_text()


def test_the_table_of_measures_is_the_one_that_would_be_written() -> None:
    assert __main__.TABLE.read_text("utf-8") == __main__.table_text()


@pytest.mark.slow
def test_the_schema_is_a_schema() -> None:
    jsonschema.Draft202012Validator.check_schema(SCHEMA.schema)


@pytest.mark.slow
@every_file
def test_the_schema_accepts_our_files_and_they_name_it(path: Path) -> None:
    text = path.read_text("utf-8")
    assert list(SCHEMA.iter_errors(plain(text))) == []
    assert text.startswith("# yaml-language-server: $schema=scenario.schema.json\n")


@pytest.mark.parametrize(
    "name",
    [
        "an unknown key",
        "a missing key",
        "text for a number",
        "a word for true or false",
        "half a pair",
        "an unknown word",
        "an unknown condition",
        "a condition missing",
        "a text without English",
        "an id with capitals",
        "an image beyond belief",
        "an aim of an unknown type",
        "an unknown measure",
    ],
)
def test_the_schema_refuses_what_an_editor_can_see(name: str) -> None:
    old, new, _ = MISTAKES[name]
    assert SCHEMA.is_valid(plain(SMALL))
    assert not SCHEMA.is_valid(plain(spoilt(old, new)))


def test_the_schema_file_is_json_that_others_can_read() -> None:
    assert json.loads(__main__.SCHEMA.read_text("utf-8")) == SCHEMA.schema


# --- from a terminal ----------------------------------------------------------------------


def run(*files: Path, **options: bool) -> int:
    """The exit code of `python -m server.scenarios`."""
    try:
        __main__.main(list(files), **options)
    except typer.Exit as ended:
        return int(ended.exit_code)
    return 0


def test_files_are_checked_from_a_terminal(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    good, bad = tmp_path / "small.yaml", tmp_path / "bad.yaml"
    good.write_text(SMALL, "utf-8")
    bad.write_text(SMALL.replace("rounds: 3", "rounds: three"), "utf-8")
    assert run(good) == 0
    assert "“Small” is fine" in capsys.readouterr().out
    assert run(good, bad) == 1
    assert f"{bad}:7: “rounds” must be a whole number" in capsys.readouterr().err


def test_a_stale_file_is_told_and_written_anew(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    monkeypatch.setattr(__main__, "SCHEMA", tmp_path / "new" / "scenario.schema.json")
    monkeypatch.setattr(__main__, "TABLE", tmp_path / "new" / "measures.md")
    assert run(schema=True, table=True, check=True) == 1
    assert "scenario.schema.json is stale" in capsys.readouterr().err
    assert run(schema=True, table=True) == 0
    assert run(schema=True, table=True, check=True) == 0


def test_the_rule_book_lies_beside_the_rules() -> None:
    assert (RULE_BOOK / "scenario.py").exists()
    assert CASES == RULE_BOOK / "cases"
