"""Passwords: a name that nobody has takes as long to refuse as one that somebody has."""

import pytest
from argon2 import PasswordHasher

from server.people import passwords
from server.people.passwords import LONGEST, SHORTEST, Passwords, hashed, why_unfit


def test_what_a_name_that_nobody_has_is_compared_with_costs_what_others_cost() -> None:
    """As written down it would fall behind when the usual costs rise."""
    assert not PasswordHasher().check_needs_rehash(passwords._NOBODYS)


@pytest.mark.slow
async def test_only_the_password_itself_fits_and_nothing_fits_nobody() -> None:
    kept = hashed("correct horse battery")
    assert "correct" not in kept
    assert kept != hashed("correct horse battery"), "salted"
    asked = Passwords()
    tried = (
        (kept, "correct horse battery"),
        (kept, "correct horse batterx"),
        (None, "correct horse battery"),
        ("no hash at all", "correct horse battery"),
    )
    answers = [await asked.fits(*one) for one in tried]
    assert answers == [True, False, False, False]


@pytest.mark.parametrize(
    ("password", "name", "code"),
    [
        ("x" * (SHORTEST - 1), "", "password-too-short"),
        ("x" * SHORTEST, "", ""),
        ("x" * LONGEST, "", ""),
        ("x" * (LONGEST + 1), "", "password-too-long"),
        ("Grace Hopper", "grace hopper", "password-is-name"),
        ("HopperHopper", "hopper", "password-is-name"),
        ("HopperHoppers", "hopper", ""),
    ],
)
def test_a_new_password_is_refused_for_one_reason(password: str, name: str, code: str) -> None:
    assert why_unfit(password, name) == code
