"""Whatever is in a file: it is read, or refused with a line that is there."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from server.scenarios import ScenarioMistake
from server.scenarios.loading import CASES
from server.scenarios.reading import DEEPEST, LARGEST, MOST
from tests.kit.written import SMALL, read, refusal

FILES = sorted(CASES.glob("*.yaml"))


@pytest.mark.parametrize(
    ("content", "sentence"),
    [
        (b"", "empty"),
        (b"# only a comment\n", "empty"),
        (b"title: \xff\xfe\n", "not UTF-8"),
        (SMALL.encode("utf-16"), "not UTF-8"),
        (b"#" * (LARGEST + 1), "larger than"),
        (b"[" * 50, "nested"),
        (b"- " * (DEEPEST + 1), "nested"),
        (b"just words", "a mapping of names to values"),
        (b"[1, 2]", "a mapping of names to values"),
        (b'title: "\\ud800"', "an escape stands for a character that no text may have"),
        (b'title: "a\\0b"', "an escape stands for"),
        (b'"\\x07": 1', "an escape stands for"),
    ],
)
def test_what_is_no_scenario_at_all_is_refused(content: bytes, sentence: str) -> None:
    assert sentence in refusal(content).sentence


@pytest.mark.slow
def test_a_file_of_endless_words_is_refused_before_it_takes_long() -> None:
    assert f"{MOST:,}" in refusal(b"- a\n" * (MOST + 10)).sentence


def test_bytes_that_are_no_text_are_told_with_their_line() -> None:
    assert refusal(b"id: small\ntitle: \xff\n").line == 2


WORDS = [
    *(
        "&a ",
        "*a",
        "!!str ",
        "[",
        "]",
        "{",
        "}",
        "'",
        "|",
        "|9",
        ">+",
        "? ",
        ": ",
        "- ",
        "<<: ",
        "#",
    ),
    *("@", "`", "%YAML 3.9\n", "---\n", "...\n", "\n", "\t", "\r", "\x00", "\x85", "\u2028"),
    *('"', '"\\xZZ"', "1e999", "9" * 5000),
]
BITS = st.sampled_from(WORDS)
CHANGES = st.lists(
    st.tuples(st.floats(0, 1), st.integers(0, 60), BITS | st.text(max_size=5)),
    min_size=1,
    max_size=3,
)


def changed(text: str, changes: list[tuple[float, int, str]]) -> bytes:
    for place, length, bit in changes:
        at = int(place * len(text))
        text = text[:at] + bit + text[at + length :]
    return text.encode("utf-8", "surrogatepass")


def ends_well(content: bytes) -> bool:
    """Whether a file is read or refused; a refusal names lines that are there."""
    try:
        read(content)
    except ScenarioMistake as refused:
        told = refused.mistakes
    else:
        return True
    lines = content.count(b"\n") + 1
    return bool(told) and all(1 <= one.line <= lines and one.sentence for one in told)


@pytest.mark.slow
@given(st.binary(max_size=400))
@settings(max_examples=300)
def test_random_bytes_are_read_or_refused(content: bytes) -> None:
    assert ends_well(content)


@pytest.mark.slow
@given(CHANGES)
@settings(max_examples=150)
def test_a_changed_small_scenario_is_read_or_refused(changes: list[tuple[float, int, str]]) -> None:
    assert ends_well(changed(SMALL, changes))


@pytest.mark.slow
@given(st.sampled_from([path.read_text("utf-8") for path in FILES]), CHANGES)
@settings(max_examples=25)
def test_a_changed_scenario_of_ours_is_read_or_refused(
    text: str, changes: list[tuple[float, int, str]]
) -> None:
    assert ends_well(changed(text, changes))
