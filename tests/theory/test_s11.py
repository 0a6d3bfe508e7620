"""S11: at least some states must be dissatisfied.

Confidence building can structure change "when at least some states are dissatisfied with, and
beginning to question, status quo security policies": where fatigue, unease and concern about
cost start at .2 or below for all and no tide comes, no line-up of bots transforms in 500 seeded
games; with one party at .7, some do.
"""

import pytest

from game_rules.scenario.scenario import Condition, Scenario
from game_rules.theatre.play import Player
from tests.kit.bench import CARDS, party, scenario
from tests.kit.games import transformed
from tests.kit.lineups import ALL
from tests.theory.printed import printed

pytestmark = pytest.mark.slow

LINE_UPS = (
    ("reformer", "reformer"),
    ("leap-every-round", "leap-every-round"),
    ("reformer", "leap-every-round"),
    ("sign-at-once", "reformer"),
    ("explore-only", "reformer"),
)
SEEDS = 100


def content(level: int, rest: int = 600) -> dict[Condition, int]:
    """A party as dissatisfied as this; its experts, people and forum are better than middling."""
    return {
        "fatigue": level,
        "unease": level,
        "cost": level,
        "experts": rest,
        "generation": rest,
        "forum": rest,
    }


def two(one: int, other: int) -> Scenario:
    parties = (party("a", 1, content(one)), party("b", 2, content(other)))
    return scenario(parties, 350, rounds=10, noise=80, measures=CARDS)


def players(names: tuple[str, str]) -> dict[str, Player]:
    return {"a": ALL[names[0]], "b": ALL[names[1]]}


@pytest.mark.parametrize("names", LINE_UPS, ids="+".join)
def test_nobody_dissatisfied_nothing_transforms(names: tuple[str, str]) -> None:
    calm = two(200, 200)
    found = [transformed(calm, players(names), f"{seed:032x}") for seed in range(SEEDS)]
    count = sum(any(game.values()) for game in found)
    assert count == 0
    about = f"nobody dissatisfied, {' and '.join(names)}: games in which a pair transforms"
    printed("S11", about, "none", f"{count} of {SEEDS}")


def test_one_dissatisfied_party_can_be_enough() -> None:
    uneasy = two(700, 200)
    # Somebody must take the leap that the other's ease does not call for: two reformers wait.
    names = ("reformer", "leap-every-round")
    found = [transformed(uneasy, players(names), f"{seed:032x}") for seed in range(20)]
    count = sum(any(game.values()) for game in found)
    assert count > 0
    about = "one party at .7, a reformer and one that leaps: games in which a pair transforms"
    printed("S11", about, "some", f"{count} of {len(found)}")
