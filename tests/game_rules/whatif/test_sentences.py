"""A sentence of a what-if has the arguments of its code, all of them and no other."""

import pytest

from game_rules.debrief.story import Evidence
from game_rules.whatif.sentences import say

HERE = Evidence(screen="transformed")


def test_a_code_is_said_with_its_arguments_as_the_catalogue_names_them() -> None:
    said = say("otherwise", HERE, party="a", other="b", good_faith=1, good_faith_then=2)
    assert said.code == "whatif-otherwise"
    assert said.args == {"party": "a", "other": "b", "good-faith": 1, "good-faith-then": 2}
    assert said.evidence is HERE
    assert say("same", HERE).args == {}


@pytest.mark.parametrize(
    "args", [{}, {"games": 3, "party": "a"}, {"party": "a"}], ids=["none", "too many", "other"]
)
def test_one_that_is_wanting_or_too_much_is_a_mistake_of_ours(args: dict[str, str | int]) -> None:
    with pytest.raises(ValueError, match="few-futures takes"):
        say("few-futures", HERE, **args)
