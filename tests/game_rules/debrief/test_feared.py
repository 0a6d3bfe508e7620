"""What they were afraid of, against what was guessed."""

from itertools import pairwise

from msgspec.structs import replace

from game_rules.debrief import tell
from game_rules.debrief.chronicle import chronicle
from game_rules.debrief.feared import _sentences
from game_rules.debrief.story import Feared
from game_rules.scenario.catalogue import Fear
from tests.game_rules.debrief import script
from tests.kit.logs import played
from tests.kit.small import small
from tests.kit.table import Table

# In rounds 1, 3 and 5 Norland guesses about Sudland; in between about Midland.
TRUTH: Fear = "surprise"
WRONG: Fear = "coercion"


def after(*guesses: Fear) -> Feared:
    """Sudland's fear of Norland, after Norland made these guesses about it."""
    table = Table(small(rounds=6))
    for fear in guesses:
        script.play_round(table, script.guess(table, "nor", fear, level=1))
        script.play_round(table)
    pair = next(
        each for each in script.told(table).feared if (each.holder, each.of) == ("sud", "nor")
    )
    assert set(pair.dominant) == {TRUTH}
    return pair


def said(pair: Feared) -> dict[str, str | int]:
    return {"code": pair.sentences[0].code, **pair.sentences[0].args}


def test_a_guess_that_was_never_right_is_told_from_first_to_last() -> None:
    assert said(after(WRONG, WRONG)) == {
        "code": "guess-missed",
        "by": "nor",
        "party": "sud",
        "guess": WRONG,
        "fear": TRUTH,
        "round": 1,
        "until": 3,
    }


def test_a_wrong_guess_counts_from_when_it_was_first_made() -> None:
    assert said(after("growth", WRONG))["round"] == 3


def test_who_finds_out_is_told_when() -> None:
    assert said(after(WRONG, TRUTH, TRUTH)) == {
        "code": "guess-found",
        "by": "nor",
        "party": "sud",
        "fear": TRUTH,
        "round": 3,
    }


def test_who_had_it_and_left_it_is_told_so() -> None:
    assert said(after(TRUTH, WRONG)) == {
        "code": "guess-left",
        "by": "nor",
        "party": "sud",
        "fear": TRUTH,
        "guess": WRONG,
        "round": 1,
        "until": 3,
    }


def test_who_holds_to_what_has_passed_is_told_so_and_not_of_a_change_of_mind() -> None:
    plain = after(TRUTH, TRUTH)
    most: tuple[Fear, ...] = (TRUTH, TRUTH, "opacity", "opacity", "opacity")
    found = tuple({**fears, fear: 1000} for fears, fear in zip(plain.fears, most, strict=True))
    pair = replace(plain, dominant=most, fears=found)
    assert said(replace(pair, sentences=tuple(_sentences(pair)))) == {
        "code": "guess-overtaken",
        "by": "nor",
        "party": "sud",
        "guess": TRUTH,
        "fear": "opacity",
        "round": 1,
        "until": 3,
    }


def test_who_never_guessed_is_told_so() -> None:
    table = Table(small())
    script.play_round(table)
    for pair in script.told(table).feared:
        assert pair.sentences[0].code == "guess-none"
        assert pair.guesses == ()


def test_what_nobody_guessed_and_the_widest_gap_are_told_first() -> None:
    table = Table(small())
    script.play_round(table, script.guess(table, "nor", WRONG, level=1))
    debrief = script.told(table)
    unguessed = script.find(debrief, "nobody-guessed", script.overall)
    assert unguessed.args == {"party": "sud", "fear": TRUTH}
    gap = script.find(debrief, "gap", script.overall)
    pair = next(each for each in debrief.feared if (each.holder, each.of) == ("sud", "nor"))
    assert gap.args["guessed"] == 0
    assert gap.args["threat"] == pair.threat[0]


def test_a_late_right_guess_is_told_with_its_round() -> None:
    table = Table(small(rounds=4))
    script.play_round(table, script.guess(table, "nor", WRONG))
    script.play_round(table)
    script.play_round(table, script.guess(table, "nor", TRUTH))
    late = script.find(script.told(table), "nobody-guessed-before", script.overall)
    assert late.args == {"party": "sud", "fear": TRUTH, "round": 3}


def test_every_pair_is_told_when_its_fear_moved_most_and_by_what() -> None:
    """The round, the two figures and the cause are those of the books."""
    _, entries = played("two-shores")
    told, story = chronicle(entries), tell(entries)
    codes = set()
    for pair in story.feared:
        last = pair.sentences[-1]
        codes.add(last.code)
        steps = [abs(after - before) for before, after in pairwise(pair.threat)]
        if last.code == "fear-still":
            assert max(steps) < 50
            continue
        round = int(last.args["round"])
        assert steps[round - 1] == max(steps)
        assert last.args["threat-before"] == pair.threat[round - 1]
        assert last.args["threat"] == pair.threat[round]
        if last.code in ("fear-fell", "fear-rose"):
            falls = last.code == "fear-fell"
            assert (pair.threat[round] < pair.threat[round - 1]) is falls
            items = dict(told.accounts(pair.holder, pair.of))[round].items
            amounts = [item.amount for item in items if item.cause == last.args["cause"]]
            assert (sum(amounts) > 0) is falls
    assert "fear-fell" in codes


def test_what_a_leap_eased_is_told_of_the_leap() -> None:
    _, entries = played("two-shores")
    story = tell(entries)
    pair = next(each for each in story.feared if (each.holder, each.of) == ("corvane", "halvern"))
    assert pair.sentences[-1].args["cause"] == "leap"


def test_a_quiet_evening_moved_nothing() -> None:
    table = Table(small(rounds=2))
    script.play_round(table)
    story = script.told(table)
    pair = next(each for each in story.feared if (each.holder, each.of) == ("sud", "nor"))
    assert pair.sentences[-1].code == "fear-still"
    assert pair.sentences[-1].args == {"party": "sud", "other": "nor", "rounds": 1}
