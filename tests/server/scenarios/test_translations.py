"""Translations of a case: how they are laid over it, and that those played in six lack none."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import msgspec
import pytest

from server.desk.lessons import CASE as LESSONS_CASE
from server.scenarios import ScenarioMistake, shelf
from server.scenarios.loading import CASES, load_scenario
from server.scenarios.mistakes import Complaints
from server.scenarios.reading import Place, read
from server.scenarios.translations import lay, translation_files

LANGUAGES = {"ar", "en", "es", "fr", "ru", "zh"}
PLAYED_IN_SIX = ("two-shores", "pop-up")
CASE = b"""\
id: small
title: Small
names: [Spring, Autumn]
parties:
  - {id: east, name: East, key: 1}
  - {id: west, name: {en: West, de: West}}
questions:
  - {text: Why?}
"""


def laid(words: str) -> Any:
    case = read(CASE, Complaints("case"))
    lay(case, {"fr": ("small.fr.yaml", words.encode())})
    return plain(case)


def plain(place: Place) -> Any:
    if isinstance(place.value, dict):
        return {key: plain(value) for key, value in place.value.items()}
    if isinstance(place.value, list):
        return [plain(value) for value in place.value]
    return place.value


def texts(thing: Any, path: str = "") -> Iterator[tuple[str, dict[str, str]]]:
    """Every text by language in a scenario, with where it stands."""
    match thing:
        case {"en": str(), **_rest}:
            yield path, thing
        case dict():
            for key, value in thing.items():
                yield from texts(value, f"{path}/{key}")
        case list() | tuple():
            for number, value in enumerate(thing):
                yield from texts(value, f"{path}/{number}")
        case _:
            return


def test_a_translation_says_the_same_things_beside_the_english() -> None:
    found = laid(
        "title: Petit\nnames: [Printemps, Automne]\n"
        "parties:\n  east: {name: Est}\n  west: {name: Ouest}\nquestions:\n  - {text: Pourquoi}\n"
    )
    assert found["title"] == {"en": "Small", "fr": "Petit"}
    assert found["names"] == [
        {"en": "Spring", "fr": "Printemps"},
        {"en": "Autumn", "fr": "Automne"},
    ]
    assert found["parties"][0] == {"id": "east", "name": {"en": "East", "fr": "Est"}, "key": 1}
    assert found["parties"][1]["name"] == {"en": "West", "de": "West", "fr": "Ouest"}
    assert found["questions"] == [{"text": {"en": "Why?", "fr": "Pourquoi"}}]


@pytest.mark.parametrize(
    ("words", "line", "said"),
    [
        ("title: Petit\nprologue: Avant\n", 2, "no “prologue” in this file"),
        ("parties:\n  nord: {name: Nord}\n", 2, "no “nord” in “parties”"),
        ("names: [Printemps, Automne, Hiver]\n", 1, "no “3” in “names”"),
        ("title: 7\n", 1, "“title” must be text"),
        ("parties: Partis\n", 1, "no text to translate in “parties”"),
        ("parties:\n  east: {key: Un}\n", 2, "no text to translate in “key”"),
    ],
)
def test_a_translation_of_what_is_not_there_is_a_mistake_with_its_line(
    words: str, line: int, said: str
) -> None:
    with pytest.raises(ScenarioMistake) as caught:
        laid(words)
    (mistake,) = caught.value.mistakes
    assert (mistake.line, said in mistake.sentence) == (line, True), mistake


def test_translations_lie_in_a_folder_beside_the_case(tmp_path: Path) -> None:
    case = tmp_path / "small.yaml"
    (tmp_path / "translations").mkdir()
    for name in ("small.fr.yaml", "small.zh-Hant.yaml", "other.fr.yaml"):
        (tmp_path / "translations" / name).write_text("{}\n")
    found = {tag: path.name for tag, path in translation_files(case).items()}
    assert found == {"fr": "small.fr.yaml", "zh-Hant": "small.zh-Hant.yaml"}
    assert translation_files(CASES / "helsinki.yaml") == {}


@pytest.mark.parametrize("case", PLAYED_IN_SIX)
def test_no_text_of_the_class_preset_or_the_tutorial_lacks_a_language(case: str) -> None:
    """Sheets at both levels, mandates, news and questions, for everybody in their own words."""
    found = dict(texts(msgspec.to_builtins(load_scenario(CASES / f"{case}.yaml"))))
    assert len(found) > 45
    lacking = {path: LANGUAGES - text.keys() for path, text in found.items()}
    assert {path: tags for path, tags in lacking.items() if tags} == {}
    assert [path for path, text in found.items() if text["zh"] == text["en"]] == []


@pytest.mark.parametrize("case", PLAYED_IN_SIX)
def test_the_paragraphs_of_a_translation_are_those_of_the_english(case: str) -> None:
    for path, text in texts(msgspec.to_builtins(shelf()[case])):
        counts = {tag: (words.count("\n"), words.count("*")) for tag, words in text.items()}
        assert set(counts.values()) == {counts["en"]}, (path, counts)


def test_a_tutorial_is_made_of_a_case_that_speaks_all_six() -> None:
    assert LESSONS_CASE in PLAYED_IN_SIX
