"""History: Egypt and Israel transform in rounds 8 to 10 of 11, and not without the leap.

The early texts are carried home because a third party watches over them, and do not transform
anything; the journey does, and what was in force by then holds it. A signature in the script is
an attempt that has to pass every gate of the engine.

What the engine gives, over twelve seeds: round 9 in ten, 11 in two (where grave incidents came
early); without the leap none. The text of 1974 binds the two in all, that of 1975 in ten; with no
monitor in it, either binds them in none. Over thirty other seeds: 9 in twenty-seven, 10 in two, 11
in one; without the leap none. The empty strip of Camp David is what nobody carries home without
the journey: in two of these forty-two. The case was fitted (see the comment at its head), so that
this is no prediction.
"""

import pytest
from msgspec.structs import replace

from server.scenarios.loading import CASES, load_scenario
from tests.theory.scripted import Played, Script, load, without_leaps

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(12))
RIVALS = ("egypt", "israel")
JERUSALEM = 8
EARLY = ("First disengagement", "Second disengagement")


def play(script: Script, seeds: tuple[str, ...] = SEEDS) -> list[Played]:
    scenario = load_scenario(CASES / "sinai.yaml")
    return [Played(scenario, script, seed=seed) for seed in seeds]


@pytest.fixture(scope="module")
def as_recorded() -> list[Played]:
    return play(load("sinai"))


@pytest.fixture(scope="module")
def without() -> list[Played]:
    return play(without_leaps(load("sinai")))


def unwatched(script: Script, title: str) -> Script:
    """The same texts, and in one of them no third party to watch over it."""
    texts = tuple(
        replace(text, articles=tuple(replace(one, monitor=None) for one in text.articles))
        if text.title == title
        else text
        for text in script.texts
    )
    changed: Script = replace(script, texts=texts)
    return changed


def binds_both(played: Played, title: str) -> bool:
    """Whether a text is in force between the two."""
    return any(
        agreement.title == title and set(RIVALS) <= set(agreement.parties)
        for agreement in played.table.world.public.record.agreements.values()
    )


def test_they_transform_in_rounds_eight_to_ten_with_the_journey(as_recorded: list[Played]) -> None:
    found = [one.transformed(*RIVALS) for one in as_recorded]
    assert sum(round in {8, 9, 10} for round in found) >= len(found) * 3 // 4
    assert all(round is None or round >= JERUSALEM for round in found)


def test_nothing_transforms_without_the_journey(without: list[Played]) -> None:
    assert [one.transformed(*RIVALS) for one in without] == [None] * len(without)


def test_good_faith_stays_low_until_the_journey_though_texts_are_in_force(
    as_recorded: list[Played],
) -> None:
    """Signed is not transformed."""
    for one in as_recorded:
        assert binds_both(one, "First disengagement")
        for holder, of in (RIVALS, RIVALS[::-1]):
            faith = one.faith(holder, of)
            assert max(faith[: JERUSALEM - 1]) <= 450
            assert faith[JERUSALEM - 1] >= faith[JERUSALEM - 2] + 150


def test_the_leaper_changes_its_own_mind_too(
    as_recorded: list[Played], without: list[Played]
) -> None:
    for leapt, plain in zip(as_recorded, without, strict=True):
        assert leapt.faith(*RIVALS)[JERUSALEM - 1] >= plain.faith(*RIVALS)[JERUSALEM - 1] + 150


@pytest.mark.parametrize("title", EARLY)
def test_the_early_texts_cannot_be_carried_home_without_a_third_party(
    as_recorded: list[Played], title: str
) -> None:
    alone = play(unwatched(load("sinai"), title), SEEDS[:6])
    assert not any(binds_both(one, title) for one in alone)
    assert sum(binds_both(one, title) for one in as_recorded) > len(as_recorded) // 2


def test_zones_and_force_are_agreed_in_every_game_with_the_journey_and_only_in_some_without(
    as_recorded: list[Played], without: list[Played]
) -> None:
    def frames(played: list[Played]) -> int:
        return sum(binds_both(one, "Camp David") for one in played)

    assert frames(as_recorded) == len(as_recorded)
    assert frames(without) < len(without)


def test_syria_and_israel_do_not_transform(as_recorded: list[Played]) -> None:
    for one in as_recorded:
        assert one.transformed("syria", "israel") is None
