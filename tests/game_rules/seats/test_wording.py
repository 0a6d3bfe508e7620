"""What people write is made fit for a log and a screen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from game_rules.seats.wording import clean, reworded


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
