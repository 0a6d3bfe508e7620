"""Names that are taken for one another."""

import pytest

from server.people.likeness import look_of


@pytest.mark.parametrize(
    "other",
    [
        "ada  lovelace",
        "A\u200dda Love\u200clace",
        "Аda Lоvеlасе",
        "Αda Lοvelace",
        "Ａｄａ Ｌｏｖｅｌａｃｅ",
        "Ada LoveIace",
        "Ada L0velace",
        "Ada Lovelace\ufe0f",
    ],
)
def test_who_reads_quickly_takes_one_for_the_other(other: str) -> None:
    assert look_of(other) == look_of("Ada Lovelace")


@pytest.mark.parametrize(
    ("one", "other"),
    [("Анна", "Анита"), ("Émile", "Emile"), ("Ada", "Eda"), ("علی", "علا"), ("நிலா", "நிலை")],
)
def test_other_names_are_others(one: str, other: str) -> None:
    assert look_of(one) != look_of(other)
