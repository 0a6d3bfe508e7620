"""Shape: a tree of a file against the classes that it should fill, told in plain sentences."""

from typing import Literal

import pytest
from msgspec import Struct

from game_rules.scenario.scenario import Clock, Party, Relation, Role, Text
from server.scenarios.mistakes import Complaints
from server.scenarios.reading import read
from server.scenarios.shape import Plain, shape


class Cat(Struct, tag="cat"):
    lives: int


class Dog(Struct, tag="dog"):
    barks: bool = True


class House(Struct):
    """One field of each kind that a file may have."""

    name: Text = {}
    rooms: int = 1
    warm: bool = True
    street: str = "Main"
    pet: Cat | Dog | None = None
    colours: tuple[str, ...] = ()
    size: tuple[int, int] = (1, 1)
    view: Literal["sea", "hills"] = "sea"
    floors: dict[Literal["attic", "cellar"], int] = {}
    owners: dict[str, int] = {}


class Street(Struct):
    houses: tuple[House, ...]


def read_as(cls: type[Struct], text: str) -> tuple[Plain, list[str]]:
    complaints = Complaints("house.yaml")
    plain = shape(read(text.encode(), complaints), cls, complaints)
    return plain, [f"{mistake.line}: {mistake.sentence}" for mistake in complaints.mistakes]


def house(text: str) -> Plain:
    """What is read, where nothing is wrong."""
    plain, mistakes = read_as(House, text)
    assert mistakes == []
    return plain


def wrong(text: str) -> str:
    """The one thing that is wrong."""
    _, (mistake,) = read_as(House, text)
    return mistake


@pytest.mark.parametrize(
    ("text", "plain"),
    [
        ("rooms: 3", {"rooms": 3}),
        ("warm: false", {"warm": False}),
        ("street: Elm", {"street": "Elm"}),
        ("name: Hill House", {"name": {"en": "Hill House"}}),
        ("name: {en: Hill, fr: Mont}", {"name": {"en": "Hill", "fr": "Mont"}}),
        ("pet: {type: cat, lives: 9}", {"pet": {"type": "cat", "lives": 9}}),
        ("pet: {type: dog}", {"pet": {"type": "dog"}}),
        ("pet:", {"pet": None}),
        ("colours: [red, blue]", {"colours": ["red", "blue"]}),
        ("colours: []", {"colours": []}),
        ("size: [2, 3]", {"size": [2, 3]}),
        ("view: hills", {"view": "hills"}),
        ("floors: {attic: 2}", {"floors": {"attic": 2}}),
        ("owners: {Ann: 1}", {"owners": {"Ann": 1}}),
    ],
)
def test_what_fits_is_read_as_plain_data(text: str, plain: Plain) -> None:
    assert house(text) == plain


@pytest.mark.parametrize(
    ("text", "sentence"),
    [
        ("rooms: three", "“rooms” must be a whole number, not “three”"),
        ("rooms: true", "“rooms” must be a whole number, not true"),
        ("rooms: 2.5", "“rooms” must be a whole number, not 2.5"),
        ("rooms: [3]", "“rooms” must be a whole number, not a list"),
        ("rooms: {a: 3}", "“rooms” must be a whole number, not a mapping"),
        ("rooms:", "“rooms” must be a whole number, not nothing"),
        ("warm: 1", "“warm” must be true or false, not 1"),
        ("warm: no", "“warm” must be true or false, not “no”"),
        ("street: 7", "“street” must be text, not 7; put it between quotes"),
        ("street: true", "“street” must be text, not true; put it between quotes"),
        ("street: ''", "“street” is empty"),
        ("street: [Elm]", "“street” must be text, not a list"),
        ("name: 7", "“name” must be text, or texts by language, not 7"),
        ("name: ' '", "“name” is empty"),
        ("name: {}", "“name” has no English text (“en”)"),
        ("name: {fr: Mont}", "“name” has no English text (“en”)"),
        ("name: {en: Hill, French: Mont}", "“French” is not a language tag"),
        ("name: {en: Hill, fr: ''}", "“fr” of “name” is empty"),
        ("name: {en: [Hill]}", "“en” of “name” must be text, not a list"),
        ("pet: cat", "“pet” must be a mapping with a “type”, not “cat”"),
        ("pet: {lives: 9}", "“type” is missing: one of cat, dog"),
        ("pet: {type: cat}", "“lives” is missing in “pet”"),
        ("pet: {type: dog, lives: 9}", "“pet” has no “lives”: it has barks, type"),
        ("colours: red", "“colours” must be a list, not “red”"),
        ("colours: [1]", "an entry of “colours” must be text, not 1; put it between quotes"),
        ("size: [2]", "“size” must be a list of 2, not a list"),
        ("size: [2, x]", "an entry of “size” must be a whole number, not “x”"),
        ("view: lake", "“view” must be one of hills, sea, not “lake”"),
        ("view: see", "“view” must be one of hills, sea, not “see”; did you mean “sea”?"),
        ("floors: {atic: 2}", "“floors” has no “atic”; did you mean “attic”?"),
        ("owners: [Ann]", "“owners” must be a mapping of names to values, not a list"),
        ("owners: {Ann: x}", "“Ann” must be a whole number, not “x”"),
        ("room: 3", "this file has no “room”; did you mean “rooms”?"),
        ("- 3", "this file must be a mapping of names to values, not a list"),
    ],
)
def test_what_does_not_fit_is_told_in_the_author_s_words(text: str, sentence: str) -> None:
    assert wrong(text) == f"1: {sentence}"


def test_a_long_text_is_quoted_by_its_beginning() -> None:
    assert wrong(f"rooms: {'many ' * 20}").endswith("“many many many many many many many many …”")


def test_what_is_missing_is_told_where_its_mapping_begins() -> None:
    assert read_as(Street, "{}")[1] == ["1: “houses” is missing in this file"]


def test_everything_wrong_is_told_at_once_each_with_its_line() -> None:
    _, mistakes = read_as(
        Street, "houses:\n  - rooms: x\n  - warm: y\n    size: 3\n  - view: sea\n"
    )
    assert [int(mistake.split(":")[0]) for mistake in mistakes] == [2, 3, 4]


@pytest.mark.parametrize(
    ("cls", "text", "mistakes"),
    [
        (Clock, "{talks: 1, decisions: 60, reading: 0}", []),
        (Clock, "{talks: 0, decisions: 60}", ["“talks” must lie between 1 and 2678400, not at 0"]),
        (Relation, "{holder: a, of: b, good_faith: 20}", []),
        (
            Relation,
            "{holder: a, of: b, good_faith: 19}",
            ["“good_faith” must lie between 20 and 980, not at 19"],
        ),
        (Role, "{id: head, name: Head, rights: []}", []),
        (
            Role,
            "{id: Head, name: Head, rights: []}",
            ["“id” must be made of small letters, digits and hyphens, not “Head”"],
        ),
    ],
)
def test_numbers_and_names_are_held_to_their_ranges(
    cls: type[Struct], text: str, mistakes: list[str]
) -> None:
    assert read_as(cls, text)[1] == [f"1: {mistake}" for mistake in mistakes]


def test_a_number_in_a_mapping_is_told_on_its_own_line() -> None:
    mistakes = read_as(Party, "conditions:\n  fatigue: 1000\n  unease: 1001\n")[1]
    told = [mistake for mistake in mistakes if "between" in mistake]
    assert told == ["3: “conditions” must lie between 0 and 1000, not at 1001"]
