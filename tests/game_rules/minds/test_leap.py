"""What a leap does."""

from game_rules.exact.numbers import milli
from game_rules.minds.leap import both, carried, given_back, lost, made, seen


def test_below_the_threshold_hardly_anything_is_carried() -> None:
    assert carried(0.2) < 0.07
    assert carried(0.9) > 0.95


def test_the_wary_see_less_of_it_and_the_leaper_is_not_wary_of_itself() -> None:
    assert seen(700, 1.0, 1, "transformation") < seen(700, 0.0, 1, "transformation")
    whole = seen(700, 0.0, 1, "transformation")
    assert abs(made(700, 1, "transformation") - milli(0.78 * whole / 1000)) <= 1


def test_repeating_it_wears_it_out() -> None:
    sizes = [seen(700, 0.2, n, "transformation") for n in (1, 2, 3)]
    assert sizes[1] < sizes[0] // 2
    assert sizes[2] < sizes[1] // 2


def test_under_conventional_readiness_does_not_matter() -> None:
    assert seen(50, 1.2, 1, "conventional") == seen(900, 0.0, 1, "conventional")


def test_the_larger_counts_whole_and_the_smaller_half() -> None:
    assert both(600, 400) == (600, 200)
    assert both(400, 600) == (200, 600)


def test_seven_tenths_of_an_unanswered_leap_are_lost() -> None:
    assert lost(1000) == 700


def test_home_thanks_for_an_answer_as_far_as_the_leap_has_carried_it() -> None:
    ready, unready, again = (
        given_back(250, ready, nth, "transformation")
        for ready, nth in ((900, 1), (200, 1), (900, 2))
    )
    assert ready >= 0.75 * 250
    assert unready < 20
    assert again < ready // 3
