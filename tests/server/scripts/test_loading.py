"""Scripts: read strictly, and told with their lines where something in them is amiss."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.scenarios import ScenarioMistake
from server.scripts.loading import load_script, read_script
from tests.kit.thaw import CASE, SCRIPT, read


def test_a_script_is_read_as_it_is_meant() -> None:
    script = read(SCRIPT)
    assert script.parties == ("nor", "sud")
    assert script.texts[0].articles[1].values == {"troops": 9000}
    assert script.texts[1].process == "dictated"
    assert script.texts[2].articles[0].monitor == "mid"
    assert script.conduct[1].towards == ("sud",)
    assert script.conditions[0].levels["cost"] == 900
    assert script.bots == {"mid": "reciprocator"}


MISTAKES = {
    "an unknown party": ("parties: [nor, sud]\ntexts", "parties: [nor, sut]  #!\ntexts", "“sud”?"),
    "an unknown measure": ("{measure: hotline}", "{measure: hotlin}  #!", "“hotline”?"),
    "an unknown parameter": ("{troops: 9000}", "{tropps: 9000}  #!", "did you mean “troops”"),
    "a number out of range": ("troops: 9000", "troops: 900000", "runs from 5000 to 25000"),
    "a round that never comes": ("  - round: 1\n", "  - round: 9  #!\n", "there is no round 9"),
    "another scenario": ("scenario: small", "scenario: large  #!", "written for “large”"),
    "an unknown key": ("title: A thaw", "titel: A thaw  #!", "did you mean “title”"),
    "two texts of a title": ("title: Eyes", "title: The line  #!", "two texts are called"),
    "a text that nobody tables": ("    sponsors: [sud]\n", "", "has no “sponsors”"),
    "a sponsor for what is dictated": (
        "process: dictated",
        "process: dictated\n    sponsors: [nor]  #!",
        "nobody tables or signs it",
    ),
    "a bracket in what is dictated": (
        "process: dictated",
        "process: dictated\n    bracket: {article: 1, parameter: x, owner: nor, accepts: sud}  #!",
        "nobody brackets",
    ),
    "a bracket on no article": ("article: 2,", "article: 3,", "there is no article 3"),
    "a bracket on no parameter": ("parameter: days", "parameter: day", "did you mean “days”"),
    "an own bracket accepted": ("accepts: nor", "accepts: sud", "its own bracket"),
    "a monitor that is bound": ("monitor: mid", "monitor: nor", "no third party to it"),
    "a monitor outside the text": (
        "parties: [nor, sud, mid]\n",
        "parties: [nor, sud]\n",
        "“mid” watches over this article",
    ),
    "a bracket above the last value": (
        "values: {troops: 9000}\n    bracket: {article: 2, parameter: days,",
        "values: {troops: 25000}\n    bracket: {article: 2, parameter: troops,",
        "would ask for 25001, and “troops” ends at 25000",
    ),
    "a text that its party cannot read": (
        "parties: [nor, sud, mid]\n",
        "parties: [nor, sud, mid]\n    access: [sud, mid]  #!\n",
        "“nor” is a party to “Eyes” and could not read it",
    ),
    "a title without end": ("title: Eyes", f"title: {'x' * 121}", "at most 120 letters, not 121"),
    "conditions of nobody": ("parties: [nor], levels", "parties: [], levels", "at least one party"),
    "a meeting twice in a round": ("{rounds: [1, 2]", "{rounds: [1, 1]", "“1” is named twice"),
    "a monitor where none can be": (
        "{measure: hotline}",
        "{measure: hotline, monitor: mid}  #!",
        "no third party can watch",
    ),
    "two stances at once": (
        "stance: spirit}",
        "stance: spirit}\n  - {round: 1, party: nor, stance: evade}  #!",
        "two stances from round 1 on: spirit and evade",
    ),
    "a stance that is none": ("stance: shave", "stance: cheat", "evade, letter, shave, spirit"),
    "three at a meeting of two": (
        "token: experts, parties: [nor, sud]}",
        "token: experts, parties: [nor]}  #!",
        "exactly two",
    ),
    "a party that the script does not play": (
        "token: forum, parties: [nor]",
        "token: forum, parties: [mid]",
        "not among the script's “parties”",
    ),
    "two leaps in a round": (
        "leaps:\n",
        "leaps:\n  - {round: 1, party: nor}\n",
        "twice in round 1",
    ),
    "an answer to no leap": (
        "{round: 2, party: sud, to: nor}",
        "{round: 2, party: nor, to: sud}",
        "no leap of “sud” waits",
    ),
    "an answer by no text": ("by: Eyes", "by: Eye", "did you mean “Eyes”"),
    "an answer that binds nobody": ("by: Eyes", "by: The line", "answers no leap"),
    "an answer beside a leap": (
        "leaps:\n",
        "leaps:\n  - {round: 2, party: sud}\n",
        "leaps in round 2 already",
    ),
    "an inspection of oneself": ("by: nor, of: sud", "by: nor, of: nor", "inspect itself"),
    "two inspections in a round": (
        "inspections:\n",
        "inspections:\n  - {rounds: [3], by: nor, of: sud}\n",
        "two inspections in round 3",
    ),
    "a level out of range": ("fatigue: 200", "fatigue: 2000", "between 0 and 1000"),
    "a level set twice": (
        "conditions:\n",
        "conditions:\n  - {round: 3, parties: [nor], levels: {fatigue: 300}}\n",
        "set twice",
    ),
    "a belief of oneself": ("{holder: nor, of: sud, good", "{holder: sud, of: sud, good", "itself"),
    "a belief too sure": ("good_faith: 650", "good_faith: 1000", "between 20 and 980"),
    "an effect too strong": ("change: -300", "change: -30000", "between -5000 and 5000"),
    "a loss that is a gain": ("change: -300}", "change: 30, loss: true}", "below 0, not 30"),
    "an effect on nobody": ("holder: nor, of: sud, change", "holder: n, of: sud, change", "“n”"),
    "an unknown inject": ("inject: scandal", "inject: scandals", "did you mean “scandal”"),
    "a bot for a party of the script": ("{mid: rec", "{nor: rec", "played by the script already"),
    "an unknown bot": ("reciprocator}", "pacifist}", "must be one of"),
    "a list for a text": (
        "  - round: 1\n    title: The line",
        "  - round: 1\n    title: [a]",
        "text",
    ),
    "a sponsor that is no party": (
        "sponsors: [nor, sud]\n",
        "sponsors: [nor, sud]\n    parties: [nor, mid]\n",
        "“sud” sponsors “The line” and is no party to it",
    ),
    "one bound twice": (
        "      - {measure: hotline}\n",
        "      - {measure: hotline}\n      - {measure: hotline, parties: [sud]}  #!\n",
        "“The line” binds “sud” to “hotline” twice",
    ),
    "a fear that is none": (
        "beliefs:\n",
        "fears:\n  - {parties: [nor], levels: {dark: 900}}  #!\nbeliefs:\n",
        "has no “dark”: it has coercion,",
    ),
    "a fear weighed twice": (
        "beliefs:\n",
        "fears:\n  - {parties: [nor, sud], levels: {opacity: 900}}\n"
        "  - {parties: [sud], levels: {opacity: 200}}  #!\nbeliefs:\n",
        "“opacity” of “sud” is weighed twice",
    ),
    "fears of nobody": (
        "beliefs:\n",
        "fears:\n  - {parties: [], levels: {opacity: 900}}  #!\nbeliefs:\n",
        "fears are somebody's",
    ),
    "a fraction for thousandths": (
        "good_faith: 650",
        "good_faith: 0.65",
        "in thousandths, as 650",
    ),
    "a key by another word": (
        "conduct:\n",
        "violations:\n",
        "has no “violations”; that stands under “conduct”",
    ),
    "no YAML": ("parties: [nor, sud]\ntexts", "parties: [nor, sud\ntexts", "this is not YAML"),
}


@pytest.mark.parametrize(("old", "new", "sentence"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_in_a_sentence_with_its_line(old: str, new: str, sentence: str) -> None:
    assert old in SCRIPT
    text = SCRIPT.replace(old, new, 1)
    with pytest.raises(ScenarioMistake) as refused:
        read(text)
    told = [mistake for mistake in refused.value.mistakes if sentence in mistake.sentence]
    assert told, refused.value
    marked = {number for number, line in enumerate(text.split("\n"), 1) if "#!" in line}
    assert not marked or marked & {mistake.line for mistake in told}, refused.value


def test_a_breach_needs_something_to_break() -> None:
    alone = SCRIPT.replace("bots: {mid: reciprocator}\n", "")
    lines = "  - {round: 1, party: sud, stance: evade, towards: [mid], measure: hotline}\n"
    with pytest.raises(ScenarioMistake) as refused:
        read(alone.replace("meetings:\n", f"{lines}meetings:\n", 1))
    assert refused.value.sentence == (
        "“sud” cannot evade: no text of this script binds it to “hotline” towards “mid”"
    )
    read(alone.replace("meetings:\n", f"{lines.replace('hotline', 'inspect')}meetings:\n", 1))
    read(SCRIPT.replace("meetings:\n", f"{lines}meetings:\n", 1))  # a bot may sign anything


def test_ten_megabytes_of_nonsense_are_refused_with_a_line(tmp_path: Path) -> None:
    path = tmp_path / "nonsense.yaml"
    path.write_bytes(b"[{" * 5_000_000)
    with pytest.raises(ScenarioMistake, match="larger than"):
        load_script(path, CASE)
    assert str(path) in _refusal(path)


def test_a_file_that_is_not_there_is_a_mistake_too(tmp_path: Path) -> None:
    assert "cannot be read" in _refusal(tmp_path / "none.yaml")
    assert "cannot be read" in _refusal(tmp_path)


def _refusal(path: Path) -> str:
    with pytest.raises(ScenarioMistake) as refused:
        load_script(path, CASE)
    return str(refused.value)


@given(st.binary(max_size=300))
def test_random_bytes_are_read_or_refused(content: bytes) -> None:
    _read_or_refuse(content)


@given(
    st.lists(st.tuples(st.integers(0, 1500), st.integers(0, 6), st.text(max_size=4)), max_size=3)
)
def test_a_changed_script_is_read_or_refused(changes: list[tuple[int, int, str]]) -> None:
    text = SCRIPT
    for at, cut, put in changes:
        text = text[:at] + put + text[at + cut :]
    _read_or_refuse(text.encode("utf-8", "surrogatepass"))


def _read_or_refuse(content: bytes) -> None:
    with suppress(ScenarioMistake):
        read_script(content, "any.yaml", CASE)
