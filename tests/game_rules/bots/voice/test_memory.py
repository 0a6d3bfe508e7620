"""What a bot remembers of what was said, by whom and since when."""

import pytest
from msgspec.structs import replace

from game_rules.bots.voice import memory
from game_rules.record.phrases import Code, Phrase
from game_rules.record.world import Remark
from game_rules.view import View
from tests.game_rules.bots.scenes import talks

NOW, THEN = 2, 1
"""The last resolution, and the last but one."""


def remark(
    after: int, by: str, code: Code | None, *, second: bool = False, **args: str | int
) -> Remark:
    phrase = None if code is None else Phrase(code=code, args=args, second=second)
    said = "" if phrase else "Something in words."
    return Remark(after=after, channel="plenary", party=by, text=said, phrase=phrase)


def remembering(*remarks: Remark) -> View:
    """Norland's sight after the second resolution."""
    view = talks()
    assert view.home is not None
    seen: View = replace(view, remarks=remarks, home=replace(view.home, round=NOW))
    return seen


def test_before_the_first_reading_of_home_all_is_of_the_beginning() -> None:
    assert memory.last(replace(talks(), home=None)) == 0
    assert memory.last(remembering()) == NOW


def test_lately_is_since_the_last_resolution_whoever_spoke() -> None:
    old, ours, theirs = (
        remark(THEN, "nor", "open-door"),
        remark(NOW, "nor", "open-terms"),
        remark(NOW, "sud", None),
    )
    view = remembering(old, ours, theirs)
    assert list(memory.lately(view)) == [ours, theirs]
    assert memory.ours(view) == (ours.phrase,), "words of people are no phrase of ours"


def test_own_lines_of_some_codes_are_remembered_for_two_rounds() -> None:
    then, now = remark(THEN, "nor", "offer"), remark(NOW, "nor", "offer-kept")
    view = remembering(
        then,
        now,
        remark(NOW, "nor", "signed"),
        remark(NOW, "nor", None),
        remark(NOW, "sud", "offer"),
    )
    assert memory.own(view, "offer", "offer-kept") == (then.phrase, now.phrase)
    assert memory.own(view, "offer") == (then.phrase,)


def test_how_much_was_said_counts_from_the_last_resolution_on() -> None:
    view = remembering(
        remark(THEN, "nor", "hear-need"),
        remark(NOW, "nor", "hear-need"),
        remark(NOW, "nor", "hear-need"),
        remark(NOW, "nor", "hear-home"),
        remark(NOW, "sud", "hear-need"),
    )
    assert memory.said(view, "hear-need") == 2
    assert memory.said(view, "hear-need", "hear-home") == 3
    assert memory.said(view, "signed") == 0


@pytest.mark.parametrize(
    ("after", "party", "repeated"),
    [(NOW, "nor", True), (THEN, "nor", True), (NOW, "sud", True), (THEN, "sud", False)],
)
def test_what_we_said_last_and_what_another_says_now_would_be_a_repetition(
    after: int, party: str, repeated: bool
) -> None:
    view = remembering(remark(after, party, "asked", party="mid"))
    assert memory.repeats(view, "asked", {"party": "mid"}) is repeated
    assert not memory.repeats(view, "asked", {"party": "sud"})
    assert not memory.repeats(view, "answered", {"party": "mid"})


def test_a_wording_is_taken_while_it_is_in_use_or_was_our_own_last() -> None:
    assert memory.taken(remembering(), "asked") == set()
    view = remembering(
        remark(NOW, "sud", "asked", second=True), remark(THEN, "mid", "asked", second=False)
    )
    assert memory.taken(view, "asked") == {True}
    ours = remembering(*view.remarks, remark(THEN, "nor", "asked", second=False))
    assert memory.taken(ours, "asked") == {True, False}
    assert memory.taken(ours, "answered") == set()
