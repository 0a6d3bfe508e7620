"""Elsewhere: what is looked for by another word is found under a key that there is."""

import pytest
from msgspec.structs import fields

from game_rules.theatre.script import Script
from server.scenarios.elsewhere import ELSEWHERE, meant


@pytest.mark.parametrize("cls", ELSEWHERE, ids=lambda cls: cls.__name__)
def test_the_words_are_no_keys_and_what_they_mean_are(cls: type) -> None:
    keys = {field.name for field in fields(cls)}
    assert not keys & ELSEWHERE[cls].keys()
    assert set(ELSEWHERE[cls].values()) <= keys


def test_what_is_no_word_for_anything_means_nothing() -> None:
    assert meant(Script, "violations") == "; that stands under “conduct”"
    assert meant(Script, "hats") == ""
    assert meant(int, "violations") == ""
