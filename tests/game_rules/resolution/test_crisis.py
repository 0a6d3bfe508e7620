"""The crisis after the last round."""

from game_rules.resolution.crisis import crisis


def held(seed: int, fear: int, *, line: bool = False) -> bool:
    stands, chance = crisis(f"{seed:032x}", 6, (1, 2), ("a", "b"), (fear, fear), communication=line)
    assert stands == (chance.draw >= chance.odds)
    return stands


def test_mutual_fear_escalates() -> None:
    shares = [sum(held(seed, fear) for seed in range(200)) for fear in (0, 300, 800)]
    assert shares[0] == 200 > shares[1] > shares[2] > 0


def test_a_line_to_talk_over_can_hold_it_and_never_breaks_it() -> None:
    pairs = [(held(seed, 600, line=True), held(seed, 600)) for seed in range(200)]
    assert all(with_line or not without for with_line, without in pairs)
    assert any(with_line and not without for with_line, without in pairs)
