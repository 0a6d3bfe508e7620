"""The words of the debrief: none too many, and every argument taken for what it is."""

import re
from pathlib import Path

from game_rules.debrief.sentences import ARGUMENTS, CODES

CLIENT = Path(__file__).resolve().parents[2] / "client"
CATALOGUE = (CLIENT / "locales" / "en" / "debrief.ftl").read_text("utf-8")
SAID = (CLIENT / "src" / "pages" / "debrief" / "said.ts").read_text("utf-8")


def test_there_are_words_for_the_sentences_and_for_no_others() -> None:
    assert set(re.findall(r"^sentence-([a-z-]+) =", CATALOGUE, re.MULTILINE)) == set(CODES)


def test_the_client_takes_arguments_for_what_they_are() -> None:
    table = SAID[SAID.index("export const ARGUMENTS") : SAID.index("} as const")]
    found = dict(re.findall(r'^  "?([a-z-]+)"?: "([a-z]+)",$', table, re.MULTILINE))
    assert found == ARGUMENTS
