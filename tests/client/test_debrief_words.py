"""The words of the debrief: the client has a message for every sentence that the rules can say."""

import re
from pathlib import Path

import pytest

from game_rules.debrief.sentences import ARGUMENTS, CODES

CLIENT = Path(__file__).resolve().parents[2] / "client"
CATALOGUE = (CLIENT / "locales" / "en" / "debrief.ftl").read_text("utf-8")
SAID = (CLIENT / "src" / "pages" / "debrief" / "said.ts").read_text("utf-8")
ADDED = {"span", "way"}
"""Arguments that the client itself adds to every sentence."""


def messages() -> dict[str, str]:
    """Code → the text of its message."""
    found = re.findall(r"^sentence-([a-z-]+) = ?(.*?)(?=^\S|\Z)", CATALOGUE, re.M | re.S)
    return {code: text for code, text in found if not text.startswith("#")}


def test_every_sentence_has_its_words_and_no_words_are_left_over() -> None:
    assert set(messages()) == set(CODES)


@pytest.mark.parametrize("code", CODES)
def test_a_message_uses_only_the_arguments_of_its_sentence(code: str) -> None:
    used = set(re.findall(r"\{ ?\$([a-z-]+)", messages()[code]))
    assert used <= set(CODES[code]) | ADDED


def test_the_client_takes_arguments_for_what_they_are() -> None:
    table = SAID[SAID.index("export const ARGUMENTS") : SAID.index("} as const")]
    found = dict(re.findall(r'^  "?([a-z-]+)"?: "([a-z]+)",$', table, re.M))
    assert found == ARGUMENTS
