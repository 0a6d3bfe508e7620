"""Sure: what the rules promise to be there."""

from typing import TypeVar

T = TypeVar("T")


def sure(value: T | None) -> T:
    """The value; None is a defect of the rules, never of a command."""
    if value is None:
        raise AssertionError("the rules promised a value")
    return value


__all__ = ["sure"]
