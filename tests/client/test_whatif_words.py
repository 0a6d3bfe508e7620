"""The words of a what-if: one message per sentence and per crisis, and none too many."""

import re
from pathlib import Path

from game_rules.whatif.sentences import CODES
from game_rules.whatif.standard_crises import CRISES

CATALOGUE = (
    Path(__file__).resolve().parents[2] / "client" / "locales" / "en" / "whatif.ftl"
).read_text("utf-8")


def test_there_are_words_for_the_sentences_and_for_no_others() -> None:
    found = re.findall(
        r"^sentence-whatif-([a-z-]+) =(.*(?:\n[ ].*)*(?:\n\}.*)?)", CATALOGUE, re.MULTILINE
    )
    assert {code for code, _ in found} == set(CODES)
    for code, words in found:
        named = set(re.findall(r"\$([a-z-]+)", words)) - {"span"}
        assert named == set(CODES[code]), code


def test_there_is_a_name_for_each_standard_crisis_and_for_no_other() -> None:
    found = re.findall(r"^crisis-([a-z-]+) =", CATALOGUE, re.MULTILINE)
    assert sorted(found) == sorted(crisis.id for crisis in CRISES)
