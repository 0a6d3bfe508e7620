"""Problems: the tree in the module's first lines is the tree that there is."""

import inspect
import re

import pytest

from server.wire import problems
from server.wire.problems import Problem, TryAgain

KINDS = [
    kind
    for _, kind in inspect.getmembers(problems, inspect.isclass)
    if issubclass(kind, Problem) and kind is not Problem
]


def test_every_kind_has_its_own_status_and_stands_in_the_tree_with_it() -> None:
    drawn = dict(re.findall(r"[├└]── (\w+)\s+(\d+)", problems.__doc__ or ""))
    assert drawn == {kind.__name__: str(kind.status) for kind in KINDS}
    assert len({kind.status for kind in KINDS}) == len(KINDS)


def test_what_a_problem_says_is_its_own_whatever_becomes_of_what_it_was_given() -> None:
    given: dict[str, str | int] = {"max": 3}
    problem = Problem("too-many", given)
    given["max"] = 4
    assert (problem.code, problem.arguments) == ("too-many", {"max": 3})
    assert Problem("plain").arguments == {}


def test_nothing_happened_has_one_code_for_all() -> None:
    with pytest.raises(Problem) as refused:
        raise TryAgain
    assert (refused.value.code, refused.value.status) == ("try-again", 503)
