"""The reformer: the own house first, then the first step, small disappointments or not."""

from msgspec.structs import replace

from game_rules.bots import act, reciprocator
from game_rules.bots.craft import texts
from game_rules.bots.craft.temper import RECIPROCATOR
from game_rules.bots.reformer import REFORMER
from game_rules.record import commands as c
from game_rules.record.world import Finding
from game_rules.scenario.scenario import Condition
from game_rules.view import View
from tests.game_rules.bots.scenes import caught, leapt, ready, tabled_by, talks
from tests.game_rules.bots.test_hawk import bound


def with_condition(view: View, condition: Condition, level: int) -> View:
    assert view.home is not None
    levels = {**view.home.conditions, condition: level}
    changed: View = replace(view, home=replace(view.home, conditions=levels))
    return changed


def tokens(view: View) -> set[str]:
    """What its attention goes to."""
    (spent,) = (one for one in act("reformer", view, 0) if isinstance(one, c.Attend))
    return {token.token for token in spent.tokens}


def test_it_works_on_what_is_weakest_at_home() -> None:
    view = bound()
    assert "promote" in tokens(with_condition(view, "generation", 100))
    assert "promote" not in tokens(with_condition(view, "generation", 900))


def test_while_it_is_not_ready_it_offers_what_lays_little_bare() -> None:
    meanwhile = tabled_by("reformer", talks(300))
    assert {article.measure for article in meanwhile.articles} <= {"hotline", "pledge"}
    assert not texts.acceptable(talks(300), REFORMER, ("nor", "sud")) >= texts.ANSWERS


def test_when_its_window_is_open_it_opens_everything() -> None:
    assert texts.acceptable(ready(talks(300)), REFORMER, ("nor", "sud")) == texts.ALL


def test_it_goes_first_where_nobody_has_leapt() -> None:
    step = reciprocator.leap(ready(bound("notify")), REFORMER)
    assert step is not None
    assert step.code == "leap-weary"


def test_unasked_it_leaps_once_and_keeps_a_second_leap_for_an_answer() -> None:
    view = leapt(ready(bound("notify")), "nor")
    assert reciprocator.leap(view, REFORMER) is None
    answer = reciprocator.leap(leapt(view, "nor", "sud"), REFORMER)
    assert answer is not None
    assert answer.code == "leap-answered"
    assert reciprocator.leap(leapt(view, "nor", "nor", "sud"), REFORMER) is None


def test_fatigue_lowers_what_a_leap_takes() -> None:
    view = talks()
    rested, weary = (
        reciprocator.wearied(with_condition(view, "fatigue", level), REFORMER) for level in (0, 900)
    )
    assert weary.leaps < rested.leaps == REFORMER.leaps
    assert weary.daring < rested.daring
    between = ready(bound("notify"), (weary.leaps + rested.leaps) // 2)
    assert reciprocator.leap(between, rested) is None
    assert reciprocator.leap(between, weary) is not None


def test_who_met_it_in_the_letter_alone_is_still_met_in_the_spirit() -> None:
    """A small disappointment: others answer the letter with the letter."""
    letter = Finding(round=1, agreement="x", article=1, party="sud", found="complied", spirit=False)
    view: View = replace(talks(), findings=(letter,))
    assert {reciprocator.posture(view, "sud", key, REFORMER)[0] for key in range(9)} == {"spirit"}
    assert {reciprocator.posture(view, "sud", key, RECIPROCATOR)[0] for key in range(9)} > {
        "spirit"
    }


def test_it_forgives_every_other_breach() -> None:
    view = caught(bound("notify"), "shaved")
    stances = [
        reciprocator.posture(view, "sud", key, replace(REFORMER, asks="if-caught"))[0]
        for key in range(10)
    ]
    assert stances.count("spirit") == 5
    assert stances.count("letter") == 5
