"""Ranges: no number of a file goes without bounds that somebody thought about."""

import re
from collections.abc import Iterator

import pytest
from msgspec import Struct, inspect

from game_rules.scenario.catalogue import Catalogue
from game_rules.scenario.scenario import Offer, Scenario
from server.scenarios.loading import load_catalogue, shelf
from server.scenarios.offers import OfferLine
from server.scenarios.ranges import LANGUAGE, NAME, RANGES

BOUND_BY_OTHERS = {
    ("Scenario", "players"): "from a smaller to a larger, as its check says",
    ("Numbers", "focal"): "within the parameter's own range",
    ("Parameter", "focal"): "within the parameter's own range",
    ("Article", "values"): "within the parameter's own range",
}


def holds_numbers(info: inspect.Type) -> bool:
    match info:
        case inspect.IntType():
            return True
        case inspect.UnionType(types=parts) | inspect.TupleType(item_types=parts):
            return any(holds_numbers(part) for part in parts)
        case inspect.VarTupleType(item_type=part) | inspect.DictType(value_type=part):
            return holds_numbers(part)
        case _:
            return False


def classes(info: inspect.Type, found: dict[type[Struct], inspect.StructType]) -> None:
    """All classes that a file fills, as it writes them."""
    match info:
        case inspect.StructType(cls=cls):
            if cls is Offer:
                classes(inspect.type_info(OfferLine), found)
            elif cls not in found:
                found[cls] = info
                for field in info.fields:
                    classes(field.type, found)
        case inspect.UnionType(types=parts) | inspect.TupleType(item_types=parts):
            for part in parts:
                classes(part, found)
        case inspect.VarTupleType(item_type=part) | inspect.DictType(value_type=part):
            classes(part, found)
        case _:
            pass


def filled() -> dict[type[Struct], inspect.StructType]:
    found: dict[type[Struct], inspect.StructType] = {}
    for root in (Scenario, Catalogue):
        classes(inspect.type_info(root), found)
    return found


def numbers() -> Iterator[tuple[type[Struct], str]]:
    for cls, info in filled().items():
        for field in info.fields:
            if holds_numbers(field.type):
                yield cls, field.encode_name


def test_every_number_of_a_file_has_a_range_or_a_reason_to_have_none() -> None:
    without = {
        (cls.__name__, field) for cls, field in numbers() if field not in RANGES.get(cls, {})
    }
    assert without == set(BOUND_BY_OTHERS)


def test_every_range_is_of_a_number_that_there_is() -> None:
    there = set(numbers())
    assert {(cls, field) for cls, fields in RANGES.items() for field in fields} <= there


def test_a_range_goes_from_a_smaller_to_a_larger_number() -> None:
    assert all(low < high for fields in RANGES.values() for low, high in fields.values())


@pytest.mark.parametrize("word", ["a", "sea-bed", "group-77", "korea-2018"])
def test_an_id_is_made_of_small_words_with_hyphens(word: str) -> None:
    assert re.fullmatch(NAME, word)


@pytest.mark.parametrize(
    "word", ["", "A", "7", "a b", "a--b", "-a", "a-", "a_b", "é", "a/b", "a\n"]
)
def test_what_would_not_stand_in_a_link_is_no_id(word: str) -> None:
    assert not re.fullmatch(NAME, word)


def test_language_tags_are_those_that_our_own_cases_use_and_their_kin() -> None:
    used = {tag for case in shelf().values() for tag in case.title}
    assert {"en", "ar", "zh"} <= used
    assert all(re.fullmatch(LANGUAGE, tag) for tag in used | {"pt-BR", "zh-Hans"})
    assert not any(re.fullmatch(LANGUAGE, tag) for tag in ("english", "e", "EN", "en_GB", ""))


def test_our_own_catalogue_lies_within_them() -> None:
    ranges = RANGES[type(load_catalogue().measures[0])]
    for measure in load_catalogue().measures:
        low, high = ranges["exposure"]
        assert low <= measure.exposure <= high
