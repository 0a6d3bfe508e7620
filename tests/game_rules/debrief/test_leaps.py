"""What became of the leaps of faith."""

from game_rules.debrief.chronicle import chronicle
from game_rules.minds.fears import good_faith
from game_rules.record import commands as c
from game_rules.record.ledger import Reckoning
from tests.game_rules.debrief import script
from tests.game_rules.debrief.test_transformed import with_conditions
from tests.kit import acts
from tests.kit.table import Table


def leap(table: Table, by: str) -> tuple[str, c.Command]:
    return by, c.Leap(round=script.now(table), confirm=True)


def books(table: Table) -> dict[int, Reckoning]:
    return dict(chronicle(table.entries).reckonings())


def believed(table: Table, party: str, round: int) -> int:
    """What the two others, on average, believed of a party after a round."""
    row = chronicle(table.entries).moments[round].pairs
    one, two = (good_faith(row[other][party].image) for other in script.ALL if other != party)
    return (one + two) // 2


def paid(reckoning: Reckoning, party: str) -> int:
    return sum(
        shift.amount
        for shift in reckoning.shifts
        if shift.party == party and shift.what == "capital" and shift.cause.startswith("leap")
    )


def test_a_leap_that_waits_is_told_with_its_price() -> None:
    table = Table(with_conditions(500))
    script.play_round(table, leap(table, "nor"))
    sentence = script.find(script.told(table), "leap-waiting", script.overall)
    book = books(table)[1]
    assert sentence.args == {
        "party": "nor",
        "round": 1,
        "good-faith": believed(table, "nor", 0),
        "good-faith-then": believed(table, "nor", 1),
        "capital": paid(book, "nor"),
    }
    assert believed(table, "nor", 1) > believed(table, "nor", 0)
    assert paid(book, "nor") < 0


def test_an_unanswered_leap_is_told_with_what_was_lost_again() -> None:
    table = Table(with_conditions(500, rounds=4))
    script.play_round(table, leap(table, "nor"))
    for _ in range(3):
        script.play_round(table)
    sentence = script.find(script.told(table), "leap-unanswered", script.overall)
    found = books(table)
    assert sentence.args["good-faith"] == believed(table, "nor", 0)
    assert sentence.args["good-faith-then"] == believed(table, "nor", 3) < believed(table, "nor", 1)
    assert sentence.args["capital"] == sum(paid(book, "nor") for book in found.values())


def test_an_answered_leap_is_told_with_who_answered() -> None:
    table = Table(with_conditions(500))
    script.play_round(table, leap(table, "nor"))
    script.play_round(table, leap(table, "sud"))
    sentence = script.find(script.told(table), "leap-answered", script.overall)
    assert (sentence.args["party"], sentence.args["by"]) == ("nor", "sud")
    assert (sentence.args["round"], sentence.args["until"]) == (1, 2)
    assert sentence.args["good-faith"] == believed(table, "nor", 0)
    assert sentence.args["good-faith-then"] == believed(table, "nor", 2)


def test_a_leap_that_one_of_two_held_back_is_told_with_the_right_that_was_missing() -> None:
    crew = {"nor": ("head", "military"), "sud": ("head",), "mid": ("head",)}
    table = Table(with_conditions(500), crew=crew)
    acts.ready(table, "nor-head", "sud", "mid")
    table.must("nor-head", c.Leap(round=1, confirm=True))
    acts.seal(table, "nor-head", "sud", "mid")
    sentence = script.find(script.told(table), "leap-held-back", script.overall)
    assert sentence.args == {"party": "nor", "round": 1, "missing": "comply"}


def test_where_nobody_leapt_the_readiest_is_named_and_what_cannot_be_said() -> None:
    table = Table(with_conditions(550))
    script.play_round(table)
    debrief = script.told(table)
    sentence = script.find(debrief, "leap-not-made", script.overall)
    assert sentence.args["round"] == 1
    unknown = script.find(debrief, "cannot-say-leap", script.overall)
    assert unknown.args == {"party": sentence.args["party"], "round": 1}
