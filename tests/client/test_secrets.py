"""Scenario text is told to those whom it concerns, and never lies in the built client."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from game_rules.scenario.scenario import Scenario
from server.door.built_client import built_client
from server.scenarios import shelf


def secrets(scenario: Scenario) -> Iterator[str]:
    """Every sentence of the scenario that is somebody's own: sheets, mandates, injects."""
    texts = [
        text for party in scenario.parties for text in (party.sheet.basic, party.sheet.advanced)
    ]
    texts += [mandate.text for party in scenario.parties for mandate in party.mandates]
    texts += [text for inject in scenario.injects for text in (inject.headline, inject.text)]
    for text in texts:
        for words in text.values():
            for sentence in words.replace("\n", " ").split(". "):
                if len(sentence) > 20:
                    yield sentence.strip(". ")


@pytest.fixture(scope="module")
def bundle() -> str:
    """Everything textual that a browser can fetch before it has said who it is."""
    folder = built_client()
    assert folder is not None, "the client is not built: `make client`"
    files = [file for file in Path(folder).rglob("*") if file.suffix in {".js", ".html", ".css"}]
    assert files
    return "\n".join(file.read_text() for file in files)


@pytest.mark.parametrize("scenario", shelf().values(), ids=lambda scenario: scenario.id)
def test_no_secret_sentence_is_in_the_built_client(scenario: Scenario, bundle: str) -> None:
    told = list(secrets(scenario))
    assert len(told) > 40
    assert [sentence for sentence in told if sentence in bundle] == []


def test_the_search_would_find_a_sentence_that_is_there(bundle: str) -> None:
    """The interface's own words are in the bundle in the form that the search looks for."""
    line = Path("client/locales/en/measures.ftl").read_text().split(".plain = ")[1].split("\n")[0]
    assert line.split(" ", 1)[1][:25] in bundle
