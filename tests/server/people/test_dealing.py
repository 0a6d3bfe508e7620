"""Who gets which place."""

from msgspec.structs import replace

from server.people.dealing import Place, next_exercise, next_place
from tests.kit.served import scenarios

TWO_SHORES = scenarios()["two-shores"]


def dealt(count: int) -> list[tuple[str, str]]:
    taken: list[tuple[str, str]] = []
    for _ in range(count):
        place = next_place(TWO_SHORES, taken)
        taken.append((place.party, place.role))
    return taken


def test_a_class_of_six_fills_three_delegations_of_two() -> None:
    assert dealt(6) == [
        ("halvern", "head"),
        ("corvane", "head"),
        ("skerra", "head"),
        ("halvern", "military"),
        ("corvane", "military"),
        ("skerra", "military"),
    ]


def test_people_seven_and_eight_get_the_fourth_party() -> None:
    assert dealt(8)[6:] == [("vessany", "head"), ("vessany", "military")]


def test_the_ninth_person_mirrors_a_seat() -> None:
    assert dealt(9)[8] == ("halvern", "head")


def test_a_place_that_was_left_is_filled_first() -> None:
    taken = dealt(6)
    taken.remove(("skerra", "head"))
    assert next_place(TWO_SHORES, taken) == Place("skerra", "head")


def test_a_party_that_nobody_may_play_is_dealt_to_nobody() -> None:
    first, *others = TWO_SHORES.parties
    scenario = replace(TWO_SHORES, parties=(replace(first, playable=False), *others))
    assert next_place(scenario, []).party == "corvane"


def test_the_exercise_with_the_fewest_people_comes_first() -> None:
    assert next_exercise({"a": 2, "b": 1, "c": 1}) == ["b", "c", "a"]
