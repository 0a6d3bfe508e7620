"""The closed list of sentences."""

import re
from pathlib import Path
from typing import get_args

import pytest

from game_rules.debrief.sentences import ARGUMENTS, CODES, Code, say
from game_rules.debrief.story import Evidence
from game_rules.whatif.sentences import CODES as WHAT_IF

SOMEWHERE = Evidence(screen="record")


def test_every_code_has_its_arguments() -> None:
    assert set(CODES) == set(get_args(Code))


def test_every_argument_has_one_kind_in_all_sentences() -> None:
    named = [*CODES.values(), *WHAT_IF.values()]
    assert {name for names in named for name in names} == set(ARGUMENTS)


def test_a_sentence_takes_exactly_the_arguments_of_its_code() -> None:
    sentence = say("crisis-held", SOMEWHERE, party="a", other="b")
    assert sentence.args == {"party": "a", "other": "b"}
    with pytest.raises(ValueError, match="crisis-held"):
        say("crisis-held", SOMEWHERE, party="a")
    with pytest.raises(ValueError, match="crisis-held"):
        say("crisis-held", SOMEWHERE, party="a", other="b", round=1)


def test_an_underscore_in_an_argument_stands_for_a_hyphen() -> None:
    sentence = say("window-never", SOMEWHERE, party="a", other="b", readiness=1, round=1)
    assert set(sentence.args) == {"party", "other", "readiness", "round"}
    helped = say(
        "would-have-helped",
        SOMEWHERE,
        party="a",
        other="b",
        measure="m",
        until=2,
        instead=3,
        readiness_then=4,
    )
    assert helped.args["readiness-then"] == 4


WORDS = Path(__file__).parents[3] / "client" / "locales" / "en" / "debrief.ftl"

SELECTED = {"span", "way", "size", "guessed-level", "threat-level"}
"""What the client makes of the arguments to choose a form: one round or more, up or down."""


def worded() -> dict[str, set[str]]:
    """Code → the arguments that its English words use."""
    found: dict[str, set[str]] = {}
    code = ""
    for line in WORDS.read_text("utf-8").splitlines():
        begins = re.match(r"([a-z][a-z0-9-]*) =", line)
        if begins:
            code = begins[1].removeprefix("sentence-") if line.startswith("sentence-") else ""
        if code:
            found.setdefault(code, set()).update(re.findall(r"\$([a-z-]+)", line))
    return found


def test_every_sentence_has_words_that_use_its_own_arguments_only() -> None:
    words = worded()
    for code, names in CODES.items():
        assert code in words, f"sentence-{code} has no words"
        assert words[code] <= set(names) | SELECTED, code
