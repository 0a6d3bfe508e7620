"""Gestures: read as the reader can read them, and never enough by themselves.

Osgood's first step (GRIT, 1962) needs somebody who can see it; "information feeds existing fears"
(S1) holds for signs as well; and the prototype's finding stands: gestures alone transform nothing.
"""

import pytest

from game_rules.record.commands import Attention
from game_rules.record.world import Orders
from game_rules.resolution.verdict import changed
from game_rules.scenario.scenario import Lens
from game_rules.theatre.play import play
from server.scenarios import shelf
from tests.kit.bench import Bench
from tests.kit.lineups import all_play, gestures_only


def read(ready: int, faith: int, *, friendly: bool = True, lens: Lens = "transformation") -> int:
    """What a sign of `a` moves in the image that `b` has of it."""
    bench = Bench(ready=ready, faith=faith, lens=lens)
    token = Attention(token="gesture" if friendly else "warning", partner="b")
    bench.play(1, orders={"a": Orders(tokens=(token,))})
    return sum(each.amount for each in bench.account("b", "a").items if each.cause == "gesture")


def test_a_hand_is_seen_by_who_is_ready_and_taken_for_a_trick_by_who_is_not() -> None:
    assert read(650, 400) > 0
    assert read(100, 100) < 0


def test_a_fist_frightens_everybody_and_most_of_all_the_fearful() -> None:
    assert read(100, 100, friendly=False) < 1.5 * read(650, 600, friendly=False) < 0


def test_how_it_is_read_is_a_choice_of_lens() -> None:
    """By itself it works under the conventional lens; under the tide alone it is nothing."""
    assert read(100, 100, lens="conventional") > 0
    assert read(100, 100, lens="artifact") == read(100, 100, lens="artifact", friendly=False) == 0


@pytest.mark.slow
def test_gestures_alone_transform_nothing() -> None:
    scenario = shelf()["two-shores"]
    for number in range(6):
        game = play(scenario, f"{number:032x}", all_play(scenario, gestures_only))
        pairs = game.world.hidden.pairs
        assert not any(
            changed(pairs[one][other], pairs[other][one])
            for one in pairs
            for other in pairs[one]
            if scenario_rivals(one, other)
        )


def scenario_rivals(one: str, other: str) -> bool:
    relations = shelf()["two-shores"].relations
    return any(each.rival and {each.holder, each.of} == {one, other} for each in relations)
