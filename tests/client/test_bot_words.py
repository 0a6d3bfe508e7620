"""The words for why bots do what they do: one message per reason, and none too many."""

import re
from pathlib import Path
from typing import get_args

from game_rules.bots.craft.wishes import Code

CATALOGUE = Path(__file__).resolve().parents[2] / "client" / "locales" / "en" / "control.ftl"


def test_there_are_words_for_every_reason_and_for_no_other() -> None:
    found = re.findall(r"^bot-why-([a-z-]+) =", CATALOGUE.read_text("utf-8"), re.MULTILINE)
    assert sorted(found) == sorted([*get_args(Code), "unknown"])
