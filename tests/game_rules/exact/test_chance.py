"""Keyed chance."""

from hashlib import blake2b
from struct import unpack

from game_rules.exact.chance import draw, noise, token

SEED = "0123456789abcdef" * 2


def test_a_draw_depends_on_everything_that_it_is_for_and_on_nothing_else() -> None:
    one = draw(SEED, "detect", 3, 1, 2)
    assert one == draw(SEED, "detect", 3, 1, 2)
    others = [
        draw(SEED, "incident", 3, 1, 2),
        draw(SEED, "detect", 4, 1, 2),
        draw(SEED, "detect", 3, 2, 1),
        draw("00" * 16, "detect", 3, 1, 2),
    ]
    assert one not in others


def test_draws_are_spread_evenly() -> None:
    drawn = [draw(SEED, "x", 1, key) for key in range(5000)]
    assert 0 <= min(drawn) <= 5
    assert 994 <= max(drawn) <= 999
    assert abs(sum(drawn) / 5000 - 499.5) < 15


def test_noise_is_about_normal() -> None:
    drawn = [noise(SEED, "x", 1, key) for key in range(5000)]
    assert abs(sum(drawn) / 5000) < 50
    assert abs(sum(one * one for one in drawn) / 5000 / 1e6 - 1) < 0.06
    assert all(-6000 <= one <= 6000 for one in drawn)


def test_noise_is_twelve_thousandths_of_one_hash() -> None:
    key = bytes.fromhex(SEED)
    for party in range(50):
        told = blake2b(f"x/1/{party}".encode(), key=key, digest_size=48).digest()
        twelve = [part * 1000 >> 32 for part in unpack(">12I", told)]
        assert noise(SEED, "x", 1, party) == sum(twelve) - 5994


def test_tokens_are_opaque() -> None:
    assert len({token(SEED, "draft", n) for n in range(100)}) == 100
    assert all(len(token(SEED, "draft", n)) == 10 for n in range(10))
