"""A vote worked out on paper, beside what the engine gives.

`Σ w_g σ(4 u_g) ≥ θ`, `u = a V/(V + .5) + .45 p − h E (1 − p) + .75 (capital − .5) − .11`, and for
industry what concern about cost adds; `V = Σ w · match`, less on a rival's paper; a promise adds
.2.
"""

from math import exp

import pytest

from game_rules.record.ledger import Ballot
from game_rules.record.world import Orders
from tests.kit.bench import Bench, conditions_for

pytestmark = pytest.mark.defaults

GROUPS = {
    "military": (0.3, 0.7, 1.25),
    "legislature": (0.3, 0.8, 0.9),
    "public": (0.2, 0.9, 0.7),
    "industry": (0.2, 0.6, 0.5),
}
"""Weight, a, h."""
P, CAPITAL, W, EXPOSURE = 0.35, 0.6, 0.31, 0.085
"""A notice of exercises between two at p = .35: it answers surprise, which is feared most."""


def on_paper(worth: float, cost: float, paid: tuple[str, ...] = ()) -> float:
    total = 0.0
    for name, (weight, a, h) in GROUPS.items():
        u = a * worth / (worth + 0.5) + 0.45 * P - h * EXPOSURE * (1 - P)
        u += 0.75 * (CAPITAL - 0.5) - 0.11
        u += 1.6 * (cost - 0.42) if name == "industry" else 0.0
        u += 0.2 if name in paid else 0.0
        total += weight / (1 + exp(-4 * u))
    return total


def voted(*sponsors: str, paid: tuple[str, ...] = ()) -> Ballot:
    """How `b` votes, to whom `a` is a rival."""
    bench = Bench(ready=350, faith=350).sign("stockholm-notification", sponsors=sponsors)
    bench.play(1, orders={"b": Orders(payments=paid)})
    return next(each for each in bench.books[0].ballots if each.party == "b")


def test_a_vote_is_what_it_is_on_paper() -> None:
    level = conditions_for(350)["cost"] / 1000
    devalued = 0.55 + 0.6 * (level - 0.42)
    for sponsors, kept in ((("b",), 1.0), (("a", "b"), 1.0), (("a",), devalued)):
        found = voted(*sponsors)
        assert found.worth == pytest.approx(1000 * W * kept, abs=1.5)
        assert found.exposure == pytest.approx(1000 * EXPOSURE, abs=1)
        assert found.total == pytest.approx(1000 * on_paper(W * kept, level), abs=3)


@pytest.mark.parametrize("paid", [("military",), ("military", "legislature"), ("industry",)])
def test_a_promise_is_worth_what_it_is_on_paper(paid: tuple[str, ...]) -> None:
    level = conditions_for(350)["cost"] / 1000
    found = voted("b", paid=paid)
    assert found.paid == paid
    assert found.total == pytest.approx(1000 * on_paper(W, level, paid), abs=3)
    assert found.short == voted("b").short, "no promise makes an exposure bearable"


def test_a_promise_costs_by_weight_and_by_how_often_and_only_where_it_comes_to_a_vote() -> None:
    """48 of a group that weighs .3, and half as much again each time; 32 of one that weighs .2."""
    bench = Bench(ready=350, faith=350)
    orders = {"b": Orders(payments=("military", "public"))}

    def taken() -> int:
        before = bench.world.hidden.parties["b"].capital
        bench.play(1, orders=orders)
        moved = {
            one.cause: one.amount
            for one in bench.books[-1].shifts
            if one.party == "b" and one.what == "capital"
        }
        assert bench.world.hidden.parties["b"].capital == before + sum(moved.values())
        return -moved.get("payment", 0)

    assert taken() == 0, "nothing was voted on"
    bench.sign("stockholm-notification")
    assert taken() == 48 + 32
    bench.sign("annual-calendar")
    assert taken() == 72 + 48
