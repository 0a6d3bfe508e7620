"""What binds nobody and is read all the same: silence, a fist, a notice of leaving."""

import pytest

from game_rules.minds import institution
from game_rules.minds.fears import match
from game_rules.minds.released import Released
from game_rules.minds.signals import ANSWER, GESTURE, blow, blows, said
from game_rules.scenario.catalogue import FEARS, Fear
from game_rules.scenario.constants import CONSTANTS
from tests.kit.bench import FEARED


def heard(bias: float = 0.0, held: int = 0, **what: object) -> list[tuple[str, int, str]]:
    released = Released(round=1, noise=0, **what)  # type: ignore[arg-type]
    return [(one.cause, one.amount, one.subject) for one in blows(released, bias, held)]


def test_what_is_said_is_a_small_measure_that_is_new_and_meant() -> None:
    factors = said(200, 500, ANSWER, FEARED)
    assert (factors["w"], factors["alpha"], factors["age"]) == (200, 500, 0)
    assert factors["match"] == match(ANSWER, FEARED) > 0
    assert said(200, 500, ANSWER, FEARED, 6) == {**factors, "age": 6}
    assert {factors[one] for one in ("seen", "effort", "bonus", "checked", "negotiated")} == {1000}
    assert factors["declared"] == 0


def test_an_answer_speaks_to_secrets_and_a_hand_to_intentions() -> None:
    def most(speaks: dict[Fear, int]) -> Fear:
        return max(FEARS, key=lambda fear: speaks.get(fear, 0))

    assert most(ANSWER) == "opacity"
    assert most(GESTURE) == "intentions"


def test_where_nothing_was_done_nothing_is_lost() -> None:
    assert heard() == heard(query="answered", gesture="friendly") == []


def test_silence_and_a_fist_cost_what_they_cost_a_calm_reader() -> None:
    assert heard(query="silent") == [("query", -CONSTANTS.silence, "")]
    assert heard(gesture="hostile") == [("gesture", -CONSTANTS.warning, "")]


def test_fear_makes_them_heavier_up_to_a_bound_and_habit_lighter() -> None:
    assert heard(0.5, query="silent") == [("query", -180, "")]
    assert heard(99.0, query="silent") == [("query", -CONSTANTS.small_loss, "")], "no breach"
    ((_, softened, _),) = heard(held=800, query="silent")
    assert softened == -institution.loss(CONSTANTS.silence, 800) > -CONSTANTS.silence


@pytest.mark.parametrize(("articles", "size"), [(0, 220), (1, 220), (2, 275), (3, 330)])
def test_a_notice_weighs_more_with_each_article_that_it_ends(articles: int, size: int) -> None:
    assert heard(1.2, denounced=(("pact", articles),)) == [("denunciation", -size, "pact")]


def test_each_of_them_stands_in_the_books_by_itself() -> None:
    found = heard(query="silent", gesture="hostile", denounced=(("a", 1), ("b", 1)))
    assert [(cause, subject) for cause, _, subject in found] == [
        ("query", ""),
        ("gesture", ""),
        ("denunciation", "a"),
        ("denunciation", "b"),
    ]


def test_what_made_it_heavy_can_be_read_again() -> None:
    one = blow("query", 120, "", 0.5, 300)
    assert one.factors == {"size": 180, "bias": 500, "institution": 300, "major": 0}
