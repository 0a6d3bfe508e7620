"""The schema that editors know: it accepts what we accept, and refuses what it can see."""

import json
from pathlib import Path

import jsonschema
import pytest
from ruamel.yaml import YAML

from server.scenarios import __main__, json_schema
from server.scenarios.loading import CASES
from tests.kit.mistakes import MISTAKES
from tests.kit.written import SMALL, spoilt

FILES = sorted(CASES.glob("*.yaml"))
every_file = pytest.mark.parametrize("path", FILES, ids=[path.stem for path in FILES])

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
