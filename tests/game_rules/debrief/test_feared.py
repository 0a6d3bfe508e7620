"""What they were afraid of, against what was guessed."""

from game_rules.debrief.story import Feared
from game_rules.scenario.catalogue import Fear
from tests.game_rules.debrief import script
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
