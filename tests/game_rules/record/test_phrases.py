"""Every line of a bot has its words in every language, with the arguments that it is given."""

import re
from pathlib import Path
from typing import get_args

import pytest

from game_rules.record.phrases import ABOUT, PHRASES, VARIED, Code

LOCALES = Path(__file__).resolve().parents[3] / "client" / "locales"
ARGUMENT = r"\{ (?:\$(\w+)|THE\(\$(\w+)\)) \}"
TONGUES = sorted(path.name for path in LOCALES.iterdir())


def sentences(tongue: str) -> dict[str, str]:
    """Id → sentence; the second wording as `id.second`."""
    found: dict[str, str] = {}
    last = ""
    for line in (LOCALES / tongue / "voices.ftl").read_text("utf-8").splitlines():
        if match := re.match(r"says-([a-z-]+) = (.+)", line):
            last = match[1]
            found[last] = match[2]
        elif match := re.match(r"    \.second = (.+)", line):
            found[f"{last}.second"] = match[1]
    return found


def test_the_list_is_closed() -> None:
    assert set(PHRASES) == set(get_args(Code))
    assert set(PHRASES) > VARIED
    assert frozenset().union(*PHRASES.values()) == set(ABOUT)


@pytest.mark.parametrize("tongue", TONGUES)
def test_no_code_is_missing_in_any_language(tongue: str) -> None:
    said = sentences(tongue)
    assert set(said) == {*PHRASES, *(f"{code}.second" for code in VARIED)}
    assert len(set(said.values())) == len(said), "no two say the same"
    for id, sentence in said.items():
        named = {bare or called for bare, called in re.findall(ARGUMENT, sentence)}
        assert named <= PHRASES[id.removesuffix(".second")], id  # type: ignore[index]
        assert sentence.count("{") == len(re.findall(ARGUMENT, sentence)), id
        assert len(sentence) < 170, f"{id} is a speech"
    assert len(TONGUES) == 6
