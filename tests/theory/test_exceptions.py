"""Minimum intention (S9), article by article: what is kept in the spirit moves, the rest does not.

Who keeps most and the least of it only in the letter gains more than who keeps all in the letter;
and one that evades a single obligation and is found out pays for that one breach.
"""

from game_rules.record.commands import Stance
from game_rules.record.world import Orders
from tests.kit.bench import Bench

TWO = ("stockholm-notification", "invited-observers")


def gain(general: Stance, exceptions: dict[int, Stance]) -> float:
    bench = Bench(ready=650, faith=400).agree(*TWO)
    (id,) = bench.world.public.record.agreements
    sheets = {
        one: Orders(
            postures={other: general},
            exceptions={f"{other}/{id}/{number}": each for number, each in exceptions.items()},
        )
        for one, other in (("a", "b"), ("b", "a"))
    }
    return bench.play(4, orders=sheets).gain()


def test_each_obligation_is_read_by_itself() -> None:
    whole, part, none = gain("spirit", {}), gain("spirit", {1: "letter"}), gain("letter", {})
    assert whole > part > none
    assert gain("letter", {2: "spirit"}) == part
