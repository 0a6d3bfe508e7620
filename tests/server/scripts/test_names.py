"""Names and numbers in a script: each mistake with its place and a sentence."""

from msgspec.structs import replace

from game_rules.theatre.script import Script
from server.scripts.names import actor, any_party, in_rounds, once, playable, within
from tests.kit.small import party, small

SCENARIO = small()
WITH_A_BYSTANDER = replace(
    SCENARIO, parties=(*SCENARIO.parties, party("ost", 9, "Ostland", playable=False))
)
HERE = ("moves", 3)


def test_a_party_is_one_of_the_scenario_and_a_near_one_is_asked_about() -> None:
    assert list(any_party(HERE, "nor", SCENARIO)) == []
    assert list(any_party(HERE, "ost", WITH_A_BYSTANDER)) == []
    assert list(any_party(HERE, "norr", SCENARIO)) == [
        (HERE, "there is no party “norr”; did you mean “nor”?")
    ]
    assert list(any_party(HERE, "xyz", SCENARIO)) == [(HERE, "there is no party “xyz”")]


def test_who_acts_is_played_by_somebody() -> None:
    assert list(playable(HERE, "nor", WITH_A_BYSTANDER)) == []
    assert list(playable(HERE, "ost", WITH_A_BYSTANDER)) == [
        (HERE, "“ost” is played by nobody in this scenario, so it cannot act")
    ]
    assert [said for _, said in playable(HERE, "xyz", WITH_A_BYSTANDER)] == [
        "there is no party “xyz”"
    ]


def test_who_makes_a_move_is_played_by_the_script_and_is_told_one_thing_at_a_time() -> None:
    script = Script(parties=("nor",))
    assert list(actor(HERE, "nor", script, SCENARIO)) == []
    (told,) = actor(HERE, "sud", script, SCENARIO)
    assert told == (HERE, "“sud” makes a move here, but it is not among the script's “parties”")
    assert len(list(actor(HERE, "xyz", script, SCENARIO))) == 1


def test_rounds_and_numbers_have_both_their_ends() -> None:
    assert [n for n in range(6) if list(in_rounds(HERE, n, SCENARIO))] == [0, 4, 5]
    assert list(in_rounds(HERE, 4, SCENARIO)) == [(HERE, "there is no round 4; “small” has 3")]
    assert [n for n in range(-1, 7) if list(within(HERE, "w", n, (1, 5)))] == [-1, 0, 6]
    assert list(within(HERE, "w", 6, (1, 5))) == [(HERE, "“w” must lie between 1 and 5, not at 6")]


def test_what_is_named_twice_is_told_where_it_stands_again() -> None:
    assert list(once(HERE, "the party", ["a", "b"])) == []
    assert list(once(HERE, "the party", ["a", "b", "a", "a"])) == [
        ((*HERE, 2), "the party “a” is named twice"),
        ((*HERE, 3), "the party “a” is named twice"),
    ]
