"""What is said of a what-if: curves, shares, fans, and no more than can be known."""

from typing import Any

import pytest

from game_rules.record import commands as c
from game_rules.record.actors import Control
from game_rules.record.events import Refused
from game_rules.theatre.course import Became, Course
from game_rules.whatif.answer import FEW, Answer, Fan, Replays, answer, fan
from game_rules.whatif.change import NoLeaps
from game_rules.whatif.replay import Dropped

PAIR = ("nor", "sud")


def course(*faith: int, transformed: int | None = None, mid: int = 500, back: int = 500) -> Course:
    """One in which Norland comes to believe so much of Sudland, and others at last of Norland."""
    flat = (500,) * len(faith)
    return Course(
        rounds=len(faith) - 1,
        faith={
            "nor": {"sud": faith, "mid": flat},
            "sud": {"nor": (*flat[:-1], back), "mid": flat},
            "mid": {"nor": (*flat[:-1], mid), "sud": flat},
        },
        became=(Became(parties=PAIR, transformed=transformed),),
    )


def dropped(entry: int, round: int) -> Dropped:
    return Dropped(
        entry=entry, round=round, actor=Control(), command=c.Start(), refused=Refused(code="ended")
    )


def told(
    was: Course,
    now: Course,
    *lost: Dropped,
    played: tuple[Course, ...] = (),
    changed: tuple[Course, ...] = (),
) -> Answer:
    return answer(Replays(changes=(NoLeaps(),), was=was, now=now, dropped=lost), played, changed)


def said(found: Answer) -> dict[str, dict[str, Any]]:
    return {one.code.removeprefix("whatif-"): dict(one.args) for one in found.sentences}


def test_both_curves_of_every_ordered_pair_are_given() -> None:
    found = told(course(300, 400), course(300, 450))
    assert len(found.lines) == 6
    (line,) = (one for one in found.lines if (one.holder, one.of) == PAIR)
    assert (line.played, line.changed) == ((300, 400), (300, 450))
    assert line.played_fan is line.changed_fan is None, "no futures were asked for"
    assert found.futures == 0
    assert found.changes == (NoLeaps(),)


def test_the_pair_of_rivals_that_ended_most_otherwise_is_named() -> None:
    found = said(told(course(300, 400), course(300, 350)))
    assert found["otherwise"] == {
        "party": "nor", "other": "sud", "good-faith": 400, "good-faith-then": 350,
    }  # fmt: skip


def test_of_both_directions_the_one_that_ended_further_off_is_named() -> None:
    found = said(told(course(300, 400), course(390, 410, back=300)))
    assert (found["otherwise"]["party"], found["otherwise"]["good-faith-then"]) == ("sud", 300)


def test_where_no_image_of_a_rival_ended_otherwise_that_is_said() -> None:
    elsewhere = told(course(300, 400), course(350, 400, mid=900))
    assert "same" in said(elsewhere), "the way there and other pairs are no end"
    assert "otherwise" not in said(elsewhere)


@pytest.mark.parametrize(
    ("was", "now", "code", "args"),
    [
        (None, None, "transforms-neither", {}),
        (2, None, "transforms-no-more", {"round": 2}),
        (None, 3, "transforms-only-then", {"until": 3}),
        (2, 3, "transforms-too", {"round": 2, "until": 3}),
    ],
)
def test_whether_it_transforms_is_said_of_each_pair(
    was: int | None, now: int | None, code: str, args: dict[str, int]
) -> None:
    found = told(course(1, 1, transformed=was), course(1, 1, transformed=now))
    assert said(found)[code] == {"party": "nor", "other": "sud", **args}
    (share,) = found.shares
    assert (share.parties, share.played, share.changed) == (PAIR, was, now)
    assert (share.played_futures, share.changed_futures) == (0, 0)
    assert "futures" not in said(found)


def test_of_futures_it_is_counted_in_how_many_it_transforms() -> None:
    yes, no = course(1, 900, transformed=1), course(1, 100)
    found = told(no, no, played=(no, no, yes), changed=(yes, yes, no))
    assert said(found)["futures"] == {
        "party": "nor", "other": "sud", "games": 3, "changed": 2, "played": 1,
    }  # fmt: skip
    (line,) = (one for one in found.lines if (one.holder, one.of) == PAIR)
    assert line.changed_fan == Fan(low=(1, 100), middle=(1, 900), high=(1, 900))
    assert line.played_fan == Fan(low=(1, 100), middle=(1, 100), high=(1, 900))


@pytest.mark.parametrize(("games", "few"), [(0, False), (1, True), (FEW - 1, True), (FEW, False)])
def test_few_futures_are_owned_to_be_few(games: int, few: bool) -> None:
    same = course(1, 1)
    found = said(told(same, same, played=(same,) * games, changed=(same,) * games))
    assert ("few-futures" in found) is few
    if few:
        assert found["few-futures"] == {"games": games}


def test_moves_that_were_possible_no_more_are_told_from_wishes_that_were_not_granted() -> None:
    same = course(1, 1)
    assert not {"dropped", "not-granted"} & said(told(same, same)).keys()
    found = said(told(same, same, dropped(7, 2), dropped(0, 1), dropped(9, 3)))
    assert found["dropped"] == {"moves": 2, "round": 2}
    assert found["not-granted"] == {"moves": 1, "round": 1}


def test_it_always_ends_with_what_no_replay_can_say() -> None:
    assert told(course(1, 1), course(1, 2)).sentences[-1].code == "whatif-one-reading"


def test_a_fan_of_one_is_that_one_and_of_ten_it_leaves_none_out() -> None:
    assert fan([(1, 2)]) == Fan(low=(1, 2), middle=(1, 2), high=(1, 2))
    ten = fan([(number,) for number in range(1, 11)])
    assert ten == Fan(low=(1,), middle=(5,), high=(9,))
