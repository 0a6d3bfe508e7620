"""A result is found again by the identity of what it was made from."""

from collections.abc import Callable

import pytest

from game_rules.exact.kept import kept


def test_the_very_same_objects_are_not_asked_about_twice() -> None:
    asked: list[list[int]] = []

    @kept(2)
    def total(numbers: list[int], more: list[int]) -> int:
        asked.append(numbers)
        return sum(numbers) + sum(more)

    one, other = [1], [2]
    assert [total(one, other) for _ in range(3)] == [3, 3, 3]
    assert asked == [one]
    assert total(other, one) == 3
    assert asked == [one, other]


def test_equal_is_not_the_same() -> None:
    asked: list[list[int]] = []

    @kept(9)
    def first(numbers: list[int]) -> int:
        asked.append(numbers)
        return numbers[0]

    for _ in range(5):
        # Each list is gone but for what is kept; nothing else may come to have its identity.
        assert first([len(asked)]) == len(asked) - 1
    assert len(asked) == 5


def test_when_no_room_is_left_all_is_forgotten() -> None:
    asked: list[str] = []

    @kept(2)
    def shout(word: str) -> str:
        asked.append(word)
        return word.upper()

    words = ["one", "two", "three"]
    for word in (*words, "three", "one"):
        shout(word)
    assert asked == ["one", "two", "three", "one"]


def test_who_names_an_argument_is_answered_and_not_remembered() -> None:
    asked: list[int] = []

    @kept(2)
    def times(number: int, factor: int = 2) -> int:
        asked.append(number)
        return factor * number

    assert (times(1, factor=2), times(1, factor=2)) == (2, 2)
    assert asked == [1, 1]


@pytest.mark.parametrize(
    "joined",
    [
        lambda one: [one],
        lambda one, two: [one, two],
        lambda one, two, three: [one, two, three],
        lambda one, two, three, four: [one, two, three, four],
    ],
)
def test_any_number_of_arguments_is_looked_up_by_all_of_them(
    joined: Callable[..., list[str]],
) -> None:
    words = ["a", "b", "c", "d"][: joined.__code__.co_argcount]
    others = [[*words[:n], "z", *words[n + 1 :]] for n in range(len(words))]
    remembered = kept(9)(joined)
    for _ in range(2):
        assert [remembered(*each) for each in (words, *others)] == [words, *others]
    assert remembered(*words) is remembered(*words)
