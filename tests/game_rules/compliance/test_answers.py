"""Which leaps are answered."""

from game_rules.compliance.answers import Answers, answers
from game_rules.record.world import LeapMade
from game_rules.scenario.treaty import Agreement
from tests.kit.acts import article
from tests.kit.small import MEASURES

BY_ID = {measure.id: measure for measure in MEASURES}
RIVALS = {"nor": frozenset({"sud"}), "sud": frozenset({"nor"}), "mid": frozenset[str]()}


def pact(measure: str, bound: tuple[str, ...] = ("nor", "sud")) -> Agreement:
    return Agreement(
        id="x",
        title="X",
        sponsors=(),
        parties=("nor", "sud"),
        open_to=(),
        articles=(article(measure, bound),),
        entered=2,
    )


def found(
    round: int, *entered: Agreement, leapt: tuple[str, ...] = (), made: tuple[LeapMade, ...] = ()
) -> Answers:
    before = made or (LeapMade(party="nor", round=1),)
    return answers(before, leapt, entered, BY_ID, RIVALS, round)


def test_an_own_leap_answers() -> None:
    assert found(2, leapt=("sud",)).answered == (("nor", 1, "sud"), ("sud", 2, "nor"))


def test_a_new_inspection_or_constraint_answers_if_it_binds_who_answers() -> None:
    assert found(2, pact("inspect")).answered == (("nor", 1, "sud"),)
    assert found(2, pact("freeze")).answered == (("nor", 1, "sud"),)
    assert found(2, pact("hotline")).answered == ()
    assert found(2, pact("freeze", ("nor",))).answered == ()


def test_it_must_come_within_two_rounds() -> None:
    waiting, last, late = found(2), found(3), found(4, pact("freeze"))
    assert (waiting.gone, waiting.lapsed) == ((), ())
    assert last.gone == (("nor", 1, "sud"),)
    assert last.lapsed == (("nor", 1),)
    assert late == Answers(answered=(), lapsed=(), gone=())


def test_at_once_they_answer_each_other() -> None:
    both = answers((), ("nor", "sud"), (), BY_ID, RIVALS, 1)
    assert both.answered == (("nor", 1, "sud"), ("sud", 1, "nor"))


def test_nobody_answers_twice_and_friends_do_not_count() -> None:
    answered = (LeapMade(party="nor", round=1, answered_by=("sud",)),)
    assert found(2, leapt=("mid",), made=answered).answered == ()
    assert found(3, made=answered).lapsed == ()
