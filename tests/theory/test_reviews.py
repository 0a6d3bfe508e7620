"""Reviews and third parties: what they cost, what they bring to light, and how they mend.

"Institutions hold" (S10) by repair; a review does a part of that work before there is a habit. And
"third parties cut exposure, and dilute evidence" (S15): the more so when they do not look.
"""

import pytest
from msgspec.structs import replace

from game_rules.record.commands import Attention
from game_rules.record.world import Orders, QueryMade
from tests.kit.bench import Bench, conditions_for, party, scenario

REVIEW = {
    "a": Orders(postures={"b": "letter"}, tokens=(Attention(token="review", partner="b"),)),
    "b": Orders(postures={"a": "letter"}, tokens=(Attention(token="review", partner="a"),)),
}


def mended(*, review: bool, institution: int = 0) -> int:
    """What comes back of a small breach in the round after it."""
    bench = Bench(ready=500).agree("stockholm-notification")
    bench.pairs(lambda pair: replace(pair, repair=200, institution=institution))
    bench.play(1, orders=REVIEW if review else None, stance="letter")
    return sum(each.amount for each in bench.account().items if each.cause == "repair")


def test_a_review_mends_before_there_is_a_habit() -> None:
    assert mended(review=False) == 0
    assert mended(review=True) == 60
    assert mended(review=True, institution=500) > mended(review=False, institution=500) > 0


def odds(*, review: bool) -> int:
    bench = Bench(ready=500).agree("stockholm-notification")
    shaving = Orders(postures={"a": "shave"})
    orders = {"a": REVIEW["a"], "b": replace(REVIEW["b"], postures={"a": "shave"})}
    bench.play(1, orders=orders if review else {"b": shaving})
    return next(one.odds for one in bench.books[0].compliance if one.party == "b")


def test_a_review_brings_to_light_what_was_not_kept() -> None:
    assert odds(review=True) > odds(review=False)


def test_a_review_takes_both_and_answers_what_was_asked() -> None:
    bench = Bench(ready=600, faith=400).agree("stockholm-notification")
    put = QueryMade(by="a", party="b", round=0)
    record = replace(bench.world.public.record, queries=(put,))
    bench.world = replace(bench.world, public=replace(bench.world.public, record=record))
    bench.play(1, orders=REVIEW)
    assert bench.world.public.record.queries[0].answer == "answered"


THREE = ("a", "b", "c")


def watched(tokens: tuple[Attention, ...], seed: int = 0) -> Bench:
    """An article of `a` and `b` under the eyes of `c`; `a` and `b` keep it in the letter."""
    parties = tuple(party(name, key, conditions_for(650)) for key, name in enumerate(THREE, 1))
    bench = Bench(of=scenario(parties, 350), seed=f"{seed:032x}")
    bench.agree("zone-ceilings", parties=("a", "b"), monitor="c")
    return bench.play(1, stance="spirit", orders={"c": Orders(tokens=tokens)})


EYES = (Attention(token="monitor"),)


def test_what_nobody_watched_over_proves_less() -> None:
    def w(bench: Bench) -> int:
        items = bench.account("a", "b").items
        return next(each.factors["w"] for each in items if each.cause == "constraint")

    # Each is rounded to a thousandth in its own account.
    assert w(watched(())) == pytest.approx(0.7 * w(watched(EYES)), abs=1)
