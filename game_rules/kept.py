"""Kept: what a pure function has given, found again by the identity of what it was given.

The world's values are replaced, never changed, and too large to be compared each time: the very
same objects give the very same result. What was given is kept beside the result, so that nothing
else can come to have its identity. When there is no room left, all is forgotten.
"""

from collections.abc import Callable
from functools import wraps
from typing import ParamSpec, TypeVar

P = ParamSpec("P")
R = TypeVar("R")


def kept(room: int) -> Callable[[Callable[P, R]], Callable[P, R]]:
    """Keeps the results of so many calls, of those that give all arguments by their place.

    The function is pure, and its arguments and results are never changed.
    """

    def keep(function: Callable[P, R]) -> Callable[P, R]:
        found: dict[tuple[int, ...], tuple[tuple[object, ...], R]] = {}

        @wraps(function)
        def look(*args: P.args, **named: P.kwargs) -> R:
            if named:
                return function(*args, **named)
            # Nothing is looked up more often; most have two arguments, and `map` costs as much.
            key = (id(args[0]), id(args[1])) if len(args) == 2 else tuple(map(id, args))
            held = found.get(key)
            if held is not None:
                return held[1]
            result = function(*args, **named)
            if len(found) >= room:
                found.clear()
            found[key] = (args, result)
            return result

        return look

    return keep


__all__ = ["kept"]
