"""Mistakes in a scenario file: each is told in a sentence, with its line."""

import pytest

from tests.kit.mistakes import MISTAKES
from tests.kit.written import SMALL, refusal, spoilt


@pytest.mark.parametrize(("old", "new", "sentence"), MISTAKES.values(), ids=list(MISTAKES))
def test_a_mistake_is_told_in_a_sentence_with_its_line(old: str, new: str, sentence: str) -> None:
    text = spoilt(old, new)
    refused = refusal(text)
    told = [mistake for mistake in refused.mistakes if sentence in mistake.sentence]
    assert told, refused
    marked = [number for number, line in enumerate(text.split("\n"), 1) if "#!" in line]
    assert not marked or told[0].line in marked, refused


def test_several_mistakes_are_told_at_once_in_the_order_of_lines() -> None:
    text = SMALL.replace("rounds: 3", "rounds: three").replace(
        "of: west, change", "off: west, change"
    )
    refused = refusal(text)
    image = (
        text.split("\n").index("      - {type: image, holder: east, off: west, change: -100}") + 1
    )
    assert [mistake.line for mistake in refused.mistakes] == [7, image, image]
    assert refused.line == 7
    assert refused.sentence == refused.mistakes[0].sentence
    assert str(refused).startswith("small.yaml:7: ")


def test_a_missing_number_is_told_where_its_party_begins() -> None:
    refused = refusal(spoilt("    short: W\n", ""))
    assert refused.line == SMALL.split("\n").index("  - id: west") + 1


def test_a_party_without_a_mandate_is_told() -> None:
    before, _, after = SMALL.partition("    mandates:\n      - id: calm")
    rest = after[after.index("  - id: west") :]
    assert "“east” needs at least one mandate" in str(refusal(f"{before}    mandates: []\n{rest}"))


def test_the_same_mistake_is_not_told_a_hundred_times() -> None:
    refused = refusal("\n".join(f"k{number}: 1" for number in range(1000)))
    assert len(refused.mistakes) == 50
