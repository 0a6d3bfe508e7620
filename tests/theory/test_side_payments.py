"""Two-level games: side payments widen the win-set (Putnam 1988), and do not buy trust.

A text that fails by a few votes passes with them; one that nobody trusts enough to bear does not.
"""

from game_rules.record.world import Orders
from tests.kit.bench import Bench

ALL = ("military", "legislature", "public", "industry")


def passed(name: str, faith: int, payments: tuple[str, ...]) -> bool:
    bench = Bench(ready=350, faith=faith).sign(name)
    bench.play(1, orders={one: Orders(payments=payments) for one in "ab"})
    return bool(bench.world.public.record.agreements)


def test_a_vote_that_is_near_can_be_bought() -> None:
    bought = [
        faith
        for faith in range(20, 700, 10)
        if not passed("military-hotline", faith, ())
        and passed("military-hotline", faith, ("military", "legislature"))
    ]
    assert bought


def test_trust_cannot_be_bought() -> None:
    assert not passed("zone-ceilings", 150, ALL)
