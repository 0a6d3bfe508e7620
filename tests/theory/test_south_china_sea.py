"""History: in the South China Sea good faith stays flat, by −.15 to +.10, however much is signed.

"At least some states must be dissatisfied": here are experts and a forum, a declaration and a code,
and nobody yet who is tired of the status quo.
"""

import pytest

from game_rules.minds.fears import fears
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Scenario
from server.scenarios.loading import CASES, load_scenario
from tests.theory.scripted import Played, load

pytestmark = pytest.mark.slow

SEEDS = tuple(f"{number:032x}" for number in range(10))
SEA = load_scenario(CASES / "south-china-sea.yaml")
CLAIMANTS = (("china", "viet-nam"), ("china", "philippines"))
ORDERED = (*CLAIMANTS, *(pair[::-1] for pair in CLAIMANTS))


@pytest.fixture(scope="module")
def as_recorded() -> list[Played]:
    script = load("south-china-sea")
    return [Played(SEA, script, seed=seed) for seed in SEEDS]


def start(holder: str, of: str) -> int:
    return next(r.good_faith for r in SEA.relations if (r.holder, r.of) == (holder, of))


def test_good_faith_stays_flat(as_recorded: list[Played]) -> None:
    for holder, of in ORDERED:
        ends = [one.faith(holder, of)[-1] for one in as_recorded]
        assert -150 <= sum(ends) // len(ends) - start(holder, of) <= 100
        kept = [end for end in ends if -200 <= end - start(holder, of) <= 150]
        assert len(kept) >= len(ends) * 3 // 4


def test_nothing_transforms(as_recorded: list[Played]) -> None:
    assert {one.transformed(*pair) for one in as_recorded for pair in CLAIMANTS} == {None}


def test_the_declaration_is_signed_at_once_and_brings_nobody_closer(
    as_recorded: list[Played],
) -> None:
    for one in as_recorded:
        assert one.entered["Declaration"] == 1
    for holder, of in ORDERED:
        after = [one.faith(holder, of)[2] for one in as_recorded]
        assert sum(after) // len(after) <= start(holder, of)


def test_coercion_and_growth_are_feared_no_less_at_the_end(as_recorded: list[Played]) -> None:
    for one in ("viet-nam", "philippines"):
        for fear in ("coercion", "growth"):
            first = [feared(SEA, each, one, fear, 0) for each in as_recorded]
            last = [feared(SEA, each, one, fear, -1) for each in as_recorded]
            assert sum(last) >= sum(first)


def feared(scenario: Scenario, played: Played, party: str, fear: Fear, number: int) -> int:
    """How much a party fears something of China after a round."""
    sensitivities = next(one.sensitivities for one in scenario.parties if one.id == party)
    pair = played.pairs[number][party]["china"]
    return fears(pair.image, sensitivities, pair.cover)[fear]
