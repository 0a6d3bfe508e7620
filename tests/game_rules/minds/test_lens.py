"""Lenses."""

from typing import get_args

from game_rules.minds.lens import mechanical, shadow
from game_rules.scenario.scenario import Lens


def test_one_lens_is_mechanical_and_one_a_shadow() -> None:
    lenses: tuple[Lens, ...] = get_args(Lens)
    assert [lens for lens in lenses if mechanical(lens)] == ["conventional"]
    assert [lens for lens in lenses if shadow(lens)] == ["artifact"]
