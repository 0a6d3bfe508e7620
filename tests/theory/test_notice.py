"""What the theory says of leaving in the open, and of silence.

Not among the numbered signatures, but said with S10 ("institutions hold") and S1 ("information
feeds fears"): a lawful way out is a small loss that habit softens; and an answer helps who is
ready for it and alarms who is not.
"""

from msgspec.structs import replace

from game_rules.record.world import Orders, QueryMade
from tests.kit.bench import Bench


def left(institution: int) -> int:
    bench = Bench(ready=500).agree("stockholm-notification")
    bench.pairs(lambda pair: replace(pair, institution=institution))
    (id,) = bench.world.public.record.agreements
    bench.play(1, orders={"a": Orders(denounce=(id,))})
    return sum(
        each.amount for each in bench.account("b", "a").items if each.cause == "denunciation"
    )


def test_an_institution_softens_a_notice() -> None:
    assert left(800) > 0.65 * left(0)
    assert left(0) < -150


def test_a_notice_costs_less_than_an_evasion_found_out() -> None:
    evade = Bench(ready=500).k.evade
    assert -left(0) < 0.6 * evade


def replied(ready: int, faith: int) -> int:
    """What the answer to a query moves in the image of the one who asked."""
    bench = Bench(ready=ready, faith=faith).agree("stockholm-notification")
    put = QueryMade(by="b", party="a", round=0)
    record = replace(bench.world.public.record, queries=(put,))
    bench.world = replace(bench.world, public=replace(bench.world.public, record=record))
    bench.play(1, orders={"a": Orders(replies=("b",))})
    return sum(each.amount for each in bench.account("b", "a").items if each.cause == "query")


def test_an_answer_calms_who_is_ready_and_alarms_who_is_not() -> None:
    assert replied(650, 350) > 0
    assert replied(100, 100) < 0


def silent(ready: int, faith: int) -> int:
    bench = Bench(ready=ready, faith=faith).agree("stockholm-notification")
    put = QueryMade(by="b", party="a", round=0)
    record = replace(bench.world.public.record, queries=(put,))
    bench.world = replace(bench.world, public=replace(bench.world.public, record=record))
    bench.play(1)
    return sum(each.amount for each in bench.account("b", "a").items if each.cause == "query")


def test_silence_says_most_to_who_is_afraid() -> None:
    assert silent(100, 100) < 1.5 * silent(650, 600) < 0
