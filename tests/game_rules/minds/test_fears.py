"""Fears, bands and what covers them."""

from hypothesis import given
from hypothesis import strategies as st

from game_rules.minds.fears import band, cover, fears, good_faith, match, threat
from game_rules.scenario.catalogue import FEARS, Fear
from tests.game_rules.minds.test_process import seen
from tests.kit.bench import FEARED

images = st.integers(-6000, 6000)


def test_good_faith_is_the_probability() -> None:
    assert [good_faith(image) for image in (-6000, 0, 6000)] == [2, 500, 998]


@given(images, images)
def test_whoever_trusts_more_fears_less(one: int, other: int) -> None:
    low, high = sorted((one, other))
    before, after = fears(low, FEARED, {}), fears(high, FEARED, {})
    assert all(after[fear] <= before[fear] for fear in FEARS)
    assert threat(after, FEARED) <= threat(before, FEARED)


def test_relief_depends_on_trust_except_under_the_lens_conventional() -> None:
    covers: dict[Fear, int] = {"surprise": 600}

    def share(image: int, *, conventional: bool) -> float:
        lens = "conventional" if conventional else "transformation"
        bare = fears(image, FEARED, {}, lens)["surprise"]  # type: ignore[arg-type]
        return 1 - fears(image, FEARED, covers, lens)["surprise"] / bare  # type: ignore[arg-type]

    assert share(-2000, conventional=False) < 0.05 < share(1000, conventional=False)
    assert share(-2000, conventional=True) > 0.4


def test_under_artifact_measures_relieve_nothing() -> None:
    assert fears(0, FEARED, {"surprise": 900}, "artifact") == fears(0, FEARED, {}, "artifact")


def test_cover_grows_by_a_part_of_the_rest_and_evasion_covers_nothing() -> None:
    one = cover((seen("letter"),), ())["surprise"]
    two = cover((seen("letter"), seen("spirit")), ())["surprise"]
    assert 0 < one < two < 2 * one
    assert cover((seen("evade"),), ()) == {}


def test_bands_run_from_calm_to_alarm() -> None:
    assert [band(level) for level in (0, 199, 200, 999, 1000)] == [0, 0, 1, 4, 4]


def test_a_measure_matches_what_it_speaks_to() -> None:
    found: dict[Fear, int] = {**dict.fromkeys(FEARS, 100), "surprise": 800}
    assert match({"surprise": 1000}, found) == 1000
    assert match({"coercion": 1000}, found) == 125
    assert match({"surprise": 1000}, dict.fromkeys(FEARS, 0)) == 0
