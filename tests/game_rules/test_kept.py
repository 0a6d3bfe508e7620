"""A result is found again by the identity of what it was made from."""

from game_rules.kept import kept


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
    def double(number: int) -> int:
        asked.append(number)
        return 2 * number

    assert (double(number=1), double(number=1)) == (2, 2)
    assert asked == [1, 1]
