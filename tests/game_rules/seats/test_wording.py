"""What people write is made fit for a log and a screen."""

from unicodedata import category, normalize

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.seats.wording import MARKS, clean, reworded


@pytest.mark.parametrize(
    ("written", "kept"),
    [
        ("  plain  ", "plain"),
        ("two\nlines", "two\nlines"),
        ("windows\r\nlines\rhere", "windows\nlines\nhere"),
        ("a\tb", "a b"),
        ("a\x00b\x1bc\x7fd\x85e", "abcde"),
        ("a\u202eb\u2066c\u2069", "abc"),
        ("\ufeffa\u200bb", "ab"),
        ("e\u0301", "\u00e9"),
        (
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
            "\u0645\u06cc\u200c\u062e\u0648\u0627\u0647\u0645",
        ),
        ("\U0001f468\u200d\U0001f469", "\U0001f468\u200d\U0001f469"),
        (" \u200d\n\u200c\u200e\u2060 ", ""),
        ("lone \ud800 surrogate", "lone \ufffd surrogate"),
    ],
)
def test_text_is_composed_and_what_cannot_be_seen_goes(written: str, kept: str) -> None:
    assert clean(written) == kept


@pytest.mark.parametrize("marks", ["\u0301", "\u0327\u0301", "\u0f73", "\u0344", "\u0e33\u0301"])
def test_no_tower_of_marks_is_put_in_order(marks: str) -> None:
    """Thirty thousand took seconds, and whoever sent one kept everybody waiting."""
    tower = clean(f"a{marks * 30_000}b")
    run = longest = 0
    for character in tower:
        run = run + 1 if category(character)[0] == "M" else 0
        longest = max(longest, run)
    assert longest <= MARKS
    assert (normalize("NFD", tower)[0], tower[-1]) == ("a", "b")
    assert clean(tower) == tower


def test_marks_that_a_script_stacks_stay() -> None:
    pointed = "\u05e9\u05c1\u05b8\u05c1\u0591"
    assert set(clean(pointed)) == set(pointed)


@given(st.text(st.characters(codec="utf-8")))
def test_clean_text_is_clean(text: str) -> None:
    assert clean(clean(text)) == clean(text)


def test_length_counts_what_is_kept() -> None:
    assert reworded("x" * 280) is None
    assert reworded("\u200b" * 1000 + "x" * 280) is None
    refused = reworded("x" * 281)
    assert refused is not None
    assert (refused.code, refused.args) == ("text-too-long", {"max": 280})


def test_nothing_is_not_said() -> None:
    assert reworded("") is None
    refused = reworded(" \u202e\x00 ", empty=False)
    assert refused is not None
    assert refused.code == "text-empty"
