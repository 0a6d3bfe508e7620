"""Names in any script, without what cannot be seen."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from server.people.names import LONGEST, any_of, clean_name, graphemes, language_or, why_not

FAMILY = "👩\u200d👩\u200d👧\u200d👦"


@pytest.mark.parametrize(
    ("text", "count"),
    [
        ("", 0),
        ("Ada", 3),
        ("e\u0301", 1),
        ("நிலா", 2),
        ("हिन्दी", 3),
        (FAMILY, 1),
        ("👍🏽", 1),
        ("🇫🇮🇸🇪", 2),
        ("مریم", 4),
        ("\u0301", 1),
    ],
)
def test_graphemes_are_counted_about_as_a_reader_counts(text: str, count: int) -> None:
    # Unicode's rules join the Hindi conjunct and count two; a reader of names is served by either.
    assert graphemes(text) == count


@pytest.mark.parametrize(
    ("given_", "kept"),
    [
        ("Jose\u0301", "José"),
        ("a\u2066b\u2069\u061c\u200ec", "abc"),
        ("a\r\nb\tc", "a b c"),
        ("\ue000\ud800x", "x"),
        ("علی\u200cرضا", "علی\u200cرضا"),
        (FAMILY, FAMILY),
        ("\u200d\u200c", ""),
        ("\u3164", ""),
        ("\u2800 \u115f", ""),
        ("\ufe0f\u200d", ""),
        ("\u0301", ""),
        ("❤\ufe0f", "❤\ufe0f"),
        ("a\u2028b", "a b"),
    ],
)
def test_what_cannot_be_seen_goes_and_what_scripts_need_stays(given_: str, kept: str) -> None:
    assert clean_name(given_) == kept


def test_forty_characters_are_a_name_and_forty_one_are_not() -> None:
    assert why_not("x" * LONGEST) == ""
    assert why_not(FAMILY * 20) == ""
    assert why_not("x" * (LONGEST + 1)) == "name-too-long"
    assert why_not("") == "name-empty"


def test_a_tower_of_marks_is_too_long_however_few_its_characters() -> None:
    assert why_not("z" + "\u0337" * 300) == "name-too-long"


@given(st.text(max_size=80))
def test_a_clean_name_is_as_clean_as_it_gets(text: str) -> None:
    name = clean_name(text)
    assert clean_name(name) == name
    assert name == name.strip()
    assert name.isprintable() or any(joiner in name for joiner in "\u200c\u200d") or " " in name


def test_a_language_is_a_tag_or_english() -> None:
    assert language_or("pt-BR") == "pt-BR"
    assert language_or("zh-Hans-CN") == "zh-Hans-CN"
    for wrong in ("", "english please", "a", "en_US", "x" * 200, "en\n"):
        assert language_or(wrong) == "en"


@pytest.mark.parametrize(
    ("name", "text", "left"),
    [
        ("Ada", "Ask Ada, Adam and ADA.", "Ask —, Adam and —."),
        ("王小明", "我同意王小明的提案", "我同意—的提案"),
        ("Ada", "我同意Ada的提案", "我同意—的提案"),
        ("明", "明天，明。", "明天，—。"),
        ("田中", "田中さん", "—さん"),
        ("محمد", "قال لمحمد ومحمد", "قال ل— و—"),
        ("محمد", "المحمدية", "المحمدية"),
        ("", "nothing", "nothing"),
    ],
)
def test_a_name_is_found_where_words_have_no_space_between_them(
    name: str, text: str, left: str
) -> None:
    assert any_of([name]).sub("—", text) == left


def test_of_two_names_that_begin_alike_the_longer_is_found_whole() -> None:
    assert any_of(["Ada", "Ada Lovelace"]).sub("—", "Ada Lovelace, Ada") == "—, —"
