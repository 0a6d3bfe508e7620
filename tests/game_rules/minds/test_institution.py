"""Rules of normal behaviour."""

from game_rules.minds.institution import grown, held, loss, repaired, settled, slide
from game_rules.scenario.scenario import Lens


def after(
    institution: int = 0,
    *,
    measures: int = 3,
    image: int = 500,
    process: int = 500,
    ready: int = 700,
    generation: int = 420,
    lens: Lens = "transformation",
) -> int:
    return grown(
        institution,
        measures=measures,
        readiness=ready,
        process=process,
        image=image,
        generation=generation,
        lens=lens,
    )


def test_it_grows_with_measures_readiness_process_and_trust() -> None:
    assert after(measures=0) == 0
    assert after(measures=1) < after(measures=3) < after(measures=6) == after(measures=9)
    assert after(ready=100) < after(ready=700)
    assert after(process=0) < after(process=1000)
    assert after(image=-2000) < after(image=1000)
    assert after(999, measures=6, process=1000, ready=1000, image=3000) <= 1000


def test_new_people_take_up_new_rules_sooner() -> None:
    assert after(generation=0) < after(generation=420) < after(generation=800)
    assert after(generation=0, lens="conventional") == after(generation=800, lens="conventional")


def test_under_artifact_measures_do_not_make_it() -> None:
    assert after(measures=0, lens="artifact") == after(measures=6, lens="artifact") > 0


def test_what_is_normal_follows_upwards_only() -> None:
    assert settled(0, 500, 1000) > 0
    assert settled(0, 500, -1000) == 0
    assert settled(0, 0, 1000) == 0


def test_without_institution_old_habits_take_a_tenth() -> None:
    assert slide(1000, 0) == -100
    assert slide(-1000, 0) == 100
    assert held(1000, 0, 0, 0) == 0


def test_an_institution_keeps_what_habits_would_take() -> None:
    assert held(1000, 0, 800, 500) == 90
    assert slide(1000, 0) + held(1000, 0, 800, 1000) == 0


def test_small_blows_are_softened_and_major_ones_worse() -> None:
    assert loss(300, 0) == 300
    assert loss(300, 1000) == 135
    assert loss(600, 1000) == 750


def test_repair_gives_back_a_part_each_round() -> None:
    assert repaired(300, 0) == 0
    assert repaired(300, 1000) == 96
