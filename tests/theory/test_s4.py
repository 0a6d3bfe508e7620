"""S4: a leap of faith needs its moment.

A "'leap of faith' initiative by at least one key senior policy maker that is capable of
crossing a key emotional and conceptual threshold": unready and unanswered, less than .10
log-odds are left after four rounds, and capital is lost; ready and answered, four times that or
more, it opens measures that could not be ratified before, and the leaper's own image rises too.
"""

import pytest

from game_rules.exact.numbers import milli
from tests.kit.bench import QUIET, Bench
from tests.theory.printed import printed, span

DEEP = "challenge-inspection"


def left(bench: Bench, quiet: Bench) -> float:
    return bench.gain() - quiet.gain()


@pytest.mark.parametrize("ready", [50, 100, 200, 300])
@pytest.mark.parametrize("faith", [100, 250, 350])
def test_unready_and_unanswered_hardly_anything_is_left(ready: int, faith: int) -> None:
    quiet = Bench(ready=ready, faith=faith).play()
    leapt = Bench(ready=ready, faith=faith).play(4, leaps=["a"])
    assert left(leapt, quiet) < 0.10
    before, after = quiet.world.hidden.parties["a"], leapt.world.hidden.parties["a"]
    assert after.capital <= before.capital - 200


@pytest.mark.parametrize("ready", [650, 800])
@pytest.mark.parametrize("faith", [200, 350])
def test_ready_and_answered_it_carries(ready: int, faith: int) -> None:
    quiet = Bench(ready=ready, faith=faith).play()
    leapt = Bench(ready=ready, faith=faith).play(1, leaps=["a"])
    leapt.sign(DEEP).play(1)
    assert leapt.world.public.record.leaps[0].answered_by == ("b",)
    leapt.play(2)
    unready = Bench(ready=100, faith=faith).play(4, leaps=["a"])
    assert left(leapt, quiet) >= 4 * max(0.1, left(unready, Bench(ready=100, faith=faith).play()))


def test_it_opens_what_could_not_be_ratified_before() -> None:
    before = Bench(ready=700, faith=250).sign(DEEP).play(1)
    assert not before.world.public.record.agreements
    after = Bench(ready=700, faith=250).play(1, leaps=["a"]).sign(DEEP).play(1)
    assert len(after.world.public.record.agreements) == 1


def test_the_threshold_is_the_leapers_own() -> None:
    quiet = Bench(ready=650, faith=350).play(1)
    leapt = Bench(ready=650, faith=350).play(1, leaps=["a"])
    assert leapt.images()["a", "b"] > quiet.images()["a", "b"] + 500


def test_an_answer_within_two_rounds_keeps_it_and_a_later_one_does_not() -> None:
    in_time = Bench(ready=650, faith=350).play(1, leaps=["a"]).play(1).play(1, leaps=["b"])
    assert in_time.world.public.record.leaps[0].answered_by == ("b",)
    late = Bench(ready=650, faith=350).play(1, leaps=["a"]).play(2).play(1, leaps=["b"])
    assert late.world.public.record.leaps[0].answered_by == ()
    assert late.world.public.record.leaps[0].lapsed


def test_most_of_an_unanswered_leap_goes_on_both_sides() -> None:
    bench = Bench(ready=650, faith=350).play(1, leaps=["a"])
    made = {
        (one, other): sum(
            i.amount for i in bench.books[0].accounts[one][other].items if i.cause == "leap"
        )
        for one, other in bench.start
    }
    bench.play(2)
    for one, other in bench.start:
        taken = [i.amount for i in bench.account(one, other).items if i.cause == "leap"]
        assert taken == [milli(-QUIET.leap_lost * made[one, other] / 1000)]


def test_two_leaps_at_once_count_the_larger_whole_and_the_smaller_half() -> None:
    alone = Bench(ready=650, faith=350).play(1, leaps=["a"])
    both = Bench(ready=650, faith=350).play(1, leaps=["a", "b"])
    seen = [i.amount for i in alone.account("b", "a").items if i.cause == "leap"]
    made = [i.amount for i in alone.account("a", "b").items if i.cause == "leap"]
    assert [i.amount for i in both.account("a", "b").items if i.cause == "leap"] == [
        seen[0],
        made[0] // 2,
    ]
    assert both.world.hidden.pairs["a"]["b"].owed == {}


@pytest.mark.defaults
def test_the_page_says_what_a_leap_leaves() -> None:
    def alone(ready: int, faith: int) -> float:
        quiet = Bench(ready=ready, faith=faith).play()
        return left(Bench(ready=ready, faith=faith).play(4, leaps=["a"]), quiet)

    unready = [alone(ready, faith) for ready in (50, 100, 200, 300) for faith in (100, 250, 350)]
    printed("S4", "a leap, unready and unanswered: what is left", "< .10", span(unready))
    carried, own = [], []
    for ready in (650, 800):
        for faith in (200, 350):
            quiet = Bench(ready=ready, faith=faith).play()
            leapt = Bench(ready=ready, faith=faith).play(1, leaps=["a"])
            own.append((leapt.images()["a", "b"] - quiet.start["a", "b"]) / 1000)
            carried.append(left(leapt.sign(DEEP).play(1).play(2), quiet))
    printed("S4", "ready and answered: what is left", "≥ .40, and 4 × the above", span(carried))
    printed("S4", "the leaper's own image, at once", "rises", span(own))
