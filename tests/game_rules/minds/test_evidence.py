"""What a measure in force, an answer or a gesture says to whoever reads it."""

import pytest
from msgspec.structs import replace

from game_rules.minds.evidence import OBSERVABLE, evidence, measured, signalled
from game_rules.minds.reader import at_start
from game_rules.minds.released import Obligation
from game_rules.record.hidden import Pair
from game_rules.record.ledger import Item
from game_rules.scenario.catalogue import KINDS, Kind
from game_rules.scenario.constants import CONSTANTS
from tests.game_rules.minds.readers import PAIR, account, bound, holder, items, with_
from tests.kit.bench import CARDS, Bench

PLAIN = {
    "w": 400, "match": 1000, "seen": 1000, "effort": 1000, "age": 0, "declared": 0,
    "alpha": 500, "bias": 0, "readiness": 500, "process": 0, "bonus": 1000, "checked": 1000,
    "faith": 300, "negotiated": 1000,
}  # fmt: skip
"""A measure that is new, kept in the spirit and read as it is meant."""


def says(**factors: int) -> tuple[int, int]:
    return evidence({**PLAIN, **factors}, "transformation")


def told(*theirs: Obligation, pair: Pair = PAIR, ready: int = 650) -> list[Item]:
    released = with_(*theirs)
    return measured(at_start(holder(ready), pair, released, CONSTANTS), released, CONSTANTS)


def test_a_measure_says_more_the_heavier_it_is_and_the_better_it_speaks_to_what_is_feared() -> None:
    for factor in ("w", "match", "seen", "effort", "bonus", "checked"):
        assert says()[0] > says(**{factor: 300})[0] > 0, factor
    assert says(w=800)[0] == pytest.approx(2 * says()[0], abs=1)


def test_what_is_not_new_says_less_and_words_keep_it_from_going_stale() -> None:
    assert says()[0] > says(age=1)[0] > says(age=4)[0] > 0
    assert says(age=4)[0] < says(age=4, declared=1000)[0] < says()[0]


def test_the_process_adds_where_somebody_is_ready_and_what_was_dictated_takes_no_part() -> None:
    base, whole = says(process=600)
    assert base == says()[0] == says()[1], "without a process there is nothing to add"
    assert whole > base
    assert says(process=600, readiness=900)[1] > whole > says(process=600, readiness=100)[1]
    assert says(process=600, negotiated=0) == (base, base)


def test_the_conventional_reading_knows_neither_process_nor_suspicion() -> None:
    plain = evidence(PLAIN, "conventional")
    assert plain[0] == plain[1] > 0
    for factor in ("process", "bias", "readiness", "alpha"):
        assert evidence({**PLAIN, factor: 999}, "conventional") == plain
    assert evidence({**PLAIN, "effort": 500}, "conventional") < plain


def test_the_books_are_enough_to_do_the_sum_again() -> None:
    bench = Bench(ready=500, faith=350, noise=80).agree(*CARDS).play(3, review=True)
    checked = 0
    for row in bench.books[-1].accounts.values():
        for one in row.values():
            for item in one.items:
                if item.cause in KINDS:
                    base, whole = evidence(item.factors, "transformation")
                    process = [
                        other.amount
                        for other in one.items
                        if other.cause == "process" and other.subject == item.subject
                    ]
                    assert item.amount == base
                    assert item.amount + sum(process) == whole
                    checked += 1
    assert checked >= 2 * (len(CARDS) - 2)


def test_nothing_damps_what_is_read_against_its_meaning() -> None:
    factors = account(with_(bound("spirit"))).items[0].factors
    turned = {**factors, "bias": 1200, "alpha": 600}
    harm = evidence(turned, "transformation")
    assert harm[0] == harm[1] < 0
    factors["process"] = 500
    for damping in ("effort", "bonus", "readiness", "process", "negotiated"):
        assert evidence({**turned, damping: 10}, "transformation") == harm
        assert evidence({**factors, damping: 10}, "transformation") < evidence(
            factors, "transformation"
        )
    assert evidence({**turned, "faith": 950}, "transformation") == harm
    assert evidence({**factors, "faith": 950}, "transformation")[0] < factors["w"]


def test_an_unmet_article_says_nothing_and_a_shaved_one_half() -> None:
    assert items(account(with_(bound("evade"))), "notification") == []
    letter, shaved = (account(with_(bound(how))).items[0].factors for how in ("letter", "shave"))
    assert shaved["effort"] == letter["effort"]
    assert (letter["seen"], shaved["seen"]) == (1000, 500)


def test_kinds_reinforce_each_other_up_to_a_bound() -> None:
    def bonus(count: int) -> int:
        many = [bound("spirit", kind) for kind in KINDS[:count]]
        return account(with_(*many)).items[0].factors["bonus"]

    assert [bonus(n) for n in (1, 2, 3)] == [1000, 1120, 1240]
    assert bonus(8) == 1450


def test_of_whom_nothing_binds_there_is_nothing_to_read() -> None:
    assert told() == []


def test_the_base_and_the_process_stand_on_lines_of_their_own() -> None:
    worked = replace(PAIR, process=700)
    base, process = told(bound("spirit"), pair=worked)
    assert (base.cause, process.cause) == ("notification", "process")
    assert base.subject == process.subject == "x/1"
    assert base.factors == process.factors
    (alone,) = told(bound("spirit"), pair=replace(worked, image=-5900), ready=50)
    assert alone.amount < 0, "what is read against its meaning has no second line"


@pytest.mark.parametrize("kind", KINDS)
def test_observers_make_what_they_can_see_count_for_more(kind: Kind) -> None:
    def checked(*others: Obligation) -> int:
        return told(bound("letter", kind), *others)[0].factors["checked"]

    assert checked() == (1350 if kind == "observation" and kind in OBSERVABLE else 1000)
    assert checked(bound("letter", "observation")) == (1350 if kind in OBSERVABLE else 1000)


def test_what_made_a_line_stands_in_its_factors() -> None:
    (plain, *_) = told(bound("spirit"))
    wanted = {"age": 0, "monitored": 0, "declared": 0, "negotiated": 1000, "seen": 1000}
    assert wanted.items() <= plain.factors.items()
    dictated = replace(bound("shave"), monitored=True, negotiated=False)
    (other, *_) = told(dictated, pair=replace(PAIR, ages={"notification": 2}))
    changed = {"age": 2, "monitored": 1000, "negotiated": 0, "seen": 500}
    assert changed.items() <= other.factors.items()


def test_figures_that_are_believed_make_the_rest_easier_to_read() -> None:
    trusting = replace(PAIR, image=500)

    def alpha(*others: Obligation) -> list[int]:
        found = told(*others, pair=trusting)
        return [item.factors["alpha"] for item in found if item.cause != "process"]

    figures, deed = bound("letter", "information"), bound("letter", "constraint")
    assert alpha(deed) == [560]
    assert alpha(figures, deed) == [560, 476], "and themselves no easier"
    assert alpha(bound("evade", "information"), deed) == [560], "which are not given"


def test_a_third_party_that_watches_says_less_than_own_eyes_and_one_that_sleeps_even_less() -> None:
    def weight(*, monitored: bool, watched: bool) -> int:
        one = replace(bound("spirit"), monitored=monitored, watched=watched)
        return told(one)[0].factors["w"]

    own = weight(monitored=False, watched=True)
    assert own > weight(monitored=True, watched=True) > weight(monitored=True, watched=False)
    assert weight(monitored=False, watched=False) == own, "there is nobody to sleep"


def test_an_answer_and_a_hand_are_read_as_small_measures_and_silence_is_not() -> None:
    def heard(**what: str) -> list[Item]:
        released = with_(**what)
        return signalled(at_start(holder(), PAIR, released, CONSTANTS), released, CONSTANTS)

    assert heard() == heard(query="silent") == heard(gesture="hostile") == []
    (answer,) = heard(query="answered")
    assert (answer.cause, answer.amount > 0) == ("query", True)
    (hand,) = heard(gesture="friendly")
    assert (hand.cause, hand.amount > 0) == ("gesture", True)
    assert [one.cause for one in heard(query="answered", gesture="friendly")] == [
        "query",
        "gesture",
    ]


def test_the_same_hand_goes_stale_faster_than_a_measure() -> None:
    def age(times: int) -> int:
        released = with_(gesture="friendly")
        pair = replace(PAIR, ages={"gesture": times})
        now = at_start(holder(), pair, released, CONSTANTS)
        return signalled(now, released, CONSTANTS)[0].factors["age"]

    assert [age(times) for times in (0, 1, 2)] == [0, 3, 6]
