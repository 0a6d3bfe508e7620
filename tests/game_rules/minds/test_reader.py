"""A party before a round, as it will read what the other does."""

import pytest
from msgspec.structs import replace

from game_rules.minds.reader import TALK, Now, at_start, bias, surprise, understood
from game_rules.minds.released import Obligation, Released
from game_rules.scenario.catalogue import KINDS
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Lens
from tests.game_rules.minds.readers import PAIR, account, bound, holder, with_


def start(
    released: Released | None = None,
    *,
    image: int = -600,
    ready: int = 650,
    lens: Lens = "transformation",
) -> Now:
    pair = replace(PAIR, image=image)
    return at_start(holder(ready, lens=lens), pair, released or with_(), CONSTANTS)


def test_whoever_trusts_or_is_ready_turns_less_of_it_round() -> None:
    assert bias(0.2, 100, 0) > bias(0.4, 100, 0) > bias(0.4, 600, 0) > bias(0.4, 600, 900)
    assert bias(0.0, 0, 0) == CONSTANTS.bias_most


def test_there_is_no_news_in_a_friend_s_good_deeds() -> None:
    assert surprise(0.3) == 1.0
    assert surprise(0.9) == pytest.approx(0.2)


def test_who_has_doubted_its_own_policy_is_hardly_turned_round() -> None:
    assert bias(0.2, 100, 0, candid=True) == pytest.approx(CONSTANTS.candour * bias(0.2, 100, 0))


def test_everything_that_a_reader_brings_stands_in_the_books_in_thousandths() -> None:
    now = start()
    assert now.reader == {
        "bias": round(1000 * now.bias),
        "readiness": now.ready,
        "process": now.process,
        "faith": 354,
        "surprise": 1000,
    }
    assert start(image=600).reader["surprise"] == 709


def test_a_question_in_public_is_heard_but_by_whom_nothing_moves() -> None:
    asked = with_(questioned=True)
    lenses: dict[Lens, bool] = {"transformation": True, "conventional": True, "artifact": False}
    for lens, heard in lenses.items():
        before, after = start(lens=lens), start(asked, lens=lens)
        assert (after.bias < before.bias) is heard
        assert (after == before) is not heard


def test_what_is_in_force_is_known_by_its_kinds() -> None:
    theirs = with_(bound("spirit"), bound("letter", "constraint"), bound("evade", "constraint"))
    assert start(theirs).kinds == {"notification", "constraint"}


def test_words_make_a_rule_of_deeds_that_are_meant_and_of_no_more_talk() -> None:
    def declared(*others: Obligation) -> list[int]:
        words = bound("spirit", "declaratory")
        found = account(with_(words, *others), replace(PAIR, image=500, institution=300))
        return [item.factors["declared"] for item in found.items if item.cause in KINDS]

    assert declared(bound("spirit", "constraint")) == [0, 1000]
    assert declared(bound("letter", "constraint")) == [0, 0]
    assert declared(bound("spirit", "information")) == [0, 0]


def test_a_rule_takes_words_that_are_believed_and_a_deed() -> None:
    def ruled(*theirs: Obligation, image: int = 500, ready: int = 650) -> bool:
        return start(with_(*theirs), image=image, ready=ready).ruled

    words, deed = bound("letter", "declaratory"), bound("spirit", "constraint")
    assert ruled(words, deed)
    assert not ruled(words)
    assert not ruled(deed)
    assert not ruled(words, deed, image=-5000, ready=50), "who is afraid hears a threat in them"
    assert not ruled(bound("evade", "declaratory"), deed), "words that are broken"
    assert not ruled(words, *(bound("spirit", kind) for kind in TALK))


@pytest.mark.parametrize("kind", KINDS)
def test_a_measure_is_understood_if_it_is_kept_and_not_turned_against_its_meaning(
    kind: str,
) -> None:
    clear, turned = 0.5, 1.0 / (2.0 * 0.56)
    for how, wary, meant in (
        ("spirit", clear, True),
        ("shave", clear, True),
        ("evade", clear, False),
        ("spirit", turned, False),
    ):
        released = with_(bound(how, kind))  # type: ignore[arg-type]
        assert understood(released, kind, wary) is meant  # type: ignore[arg-type]
    other = next(one for one in KINDS if one != kind)
    assert not understood(with_(bound("spirit", other)), kind, clear)  # type: ignore[arg-type]
