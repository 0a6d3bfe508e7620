"""A script with something left out."""

from game_rules.theatre.script import without_leaps, without_measures
from tests.kit.thaw import read


def test_nobody_leaps_without_leaps_and_a_text_can_lose_its_measures() -> None:
    script = read()
    assert without_leaps(script).leaps == ()
    assert [answer.by for answer in without_leaps(script).answers] == ["Eyes"]
    less = without_measures(script, frozenset({"hotline", "pledge", "inspect"}))
    assert [text.title for text in less.texts] == ["The line"]
    assert less.texts[0].bracket is not None
    assert less.texts[0].bracket.article == 1
    assert [answer.by for answer in less.answers] == ["leap"]
