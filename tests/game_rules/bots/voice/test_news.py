"""What of the last resolution is worth a word, and to whom."""

from msgspec.structs import replace

from game_rules.bots.voice.news import NEWS, told
from game_rules.bots.voice.saying import Args, Saying
from game_rules.bots.voice.tongue import TONGUES
from game_rules.record.world import LeapMade, QueryMade, SignMade
from game_rules.view import View
from tests.game_rules.bots.scenes import talks
from tests.kit.acts import article, pact

HAWK, MILD = TONGUES["hawk"], TONGUES["reciprocator"]
PACT = pact(article("hotline"), article("notify", id=2), sponsors=("sud",))


def third(**record: object) -> View:
    """Norland's sight of the third talks, after a record of this."""
    view = talks()
    stage = replace(view.stage, round=3)
    seen: View = replace(view, stage=stage, record=replace(view.record, **record))
    return seen


def said(view: View, *, hawk: bool = False) -> list[Saying]:
    found = list(told(view, HAWK if hawk else MILD))
    assert {one.code for one in found} <= NEWS
    return found


def test_another_s_leap_of_the_last_round_is_news_and_each_takes_it_in_its_own_way() -> None:
    leaps = (
        LeapMade(party="sud", round=2),
        LeapMade(party="mid", round=1),
        LeapMade(party="nor", round=2),
    )
    assert said(third(leaps=leaps)) == [Saying("leap-welcomed", {"party": "sud"})]
    assert said(third(leaps=leaps), hawk=True) == [Saying("leap-doubted", {"party": "sud"})]


def test_who_leaves_what_binds_us_too_is_told_so() -> None:
    view = third()
    last = 2 + view.board.notice
    left = replace(PACT, notices={"sud": last})
    about: Args = {"party": "sud", "measure": "hotline"}
    assert said(third(agreements={"pact": left})) == [Saying("left-regretted", about)]
    assert said(third(agreements={"pact": left}), hawk=True) == [Saying("left-noted", about)]
    for other in (
        replace(left, parties=("sud", "mid")),
        replace(PACT, notices={"nor": last}),
        replace(PACT, notices={"sud": last - 1}),
    ):
        assert said(third(agreements={"pact": other})) == []


def test_signs_made_to_us_are_answered_the_fist_first() -> None:
    signs = (
        SignMade(by="mid", party="nor", friendly=True, round=2),
        SignMade(by="sud", party="nor", friendly=False, round=2),
        SignMade(by="sud", party="mid", friendly=False, round=2),
        SignMade(by="mid", party="nor", friendly=False, round=1),
    )
    fist, hand = (
        Saying("fist-deplored", {"party": "sud"}),
        Saying("hand-welcomed", {"party": "mid"}),
    )
    assert said(third(signs=signs)) == [fist, hand]
    returned = Saying("fist-returned", {"party": "sud"})
    assert said(third(signs=signs), hawk=True) == [returned], "a hawk says nothing of hands"


def test_a_question_of_ours_is_recalled_and_an_answer_of_ours_is_pointed_to() -> None:
    ours = QueryMade(by="nor", party="sud", round=2)
    to_us = QueryMade(by="mid", party="nor", round=1, answer="answered")
    assert said(third(queries=(ours, to_us))) == [
        Saying("asked", {"party": "sud"}),
        Saying("answered", {"party": "mid"}),
    ]
    for other in (
        replace(ours, round=1),
        replace(ours, by="mid"),
        replace(to_us, answer="silent"),
        replace(to_us, round=2),
        replace(to_us, party="sud"),
    ):
        assert said(third(queries=(other,))) == []


def test_what_was_negotiated_and_binds_us_from_now_on_is_welcomed() -> None:
    begun = replace(PACT, entered=2)
    assert said(third(agreements={"pact": begun})) == [
        Saying("force-welcomed", {"measure": "hotline"})
    ]
    for other in (
        PACT,
        replace(begun, negotiated=False),
        replace(begun, parties=("sud", "mid")),
    ):
        assert said(third(agreements={"pact": other})) == []


def test_the_gravest_comes_first() -> None:
    view = third(
        leaps=(LeapMade(party="sud", round=2),),
        signs=(SignMade(by="sud", party="nor", friendly=True, round=2),),
        queries=(QueryMade(by="nor", party="sud", round=2),),
        agreements={
            "new": replace(PACT, id="new", entered=2),
            "pact": replace(PACT, notices={"sud": 2 + talks().board.notice}),
        },
    )
    assert [one.code for one in said(view)] == [
        "leap-welcomed",
        "left-regretted",
        "hand-welcomed",
        "asked",
        "force-welcomed",
    ]
