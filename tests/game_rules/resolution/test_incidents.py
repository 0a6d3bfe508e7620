"""What goes wrong by itself."""

from game_rules.resolution.incidents import incident
from game_rules.scenario.constants import CONSTANTS


def happened(seed: int, *, line: bool) -> str:
    size, chances = incident(f"{seed:032x}", 3, (1, 2), ("a", "b"), communication=line)
    assert [chance.draw < chance.odds for chance in chances] == [
        size == "small" or chances[0].draw < chances[0].odds,
        size == "grave",
    ]
    return size


def test_small_and_grave_ones_come_about_as_often_as_they_should() -> None:
    sizes = [happened(seed, line=False) for seed in range(2000)]
    assert abs(sizes.count("small") / 2000 - CONSTANTS.incident_odds / 1000) < 0.03
    assert abs(sizes.count("grave") / 2000 - CONSTANTS.grave_odds / 1000) < 0.015


def test_a_line_to_talk_over_prevents_some_and_causes_none() -> None:
    for seed in range(500):
        with_line, without = happened(seed, line=True), happened(seed, line=False)
        assert with_line == "none" or without != "none"
    assert any(
        happened(seed, line=True) == "none" != happened(seed, line=False) for seed in range(500)
    )
