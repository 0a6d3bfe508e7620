"""What counts after the last round."""

import pytest
from msgspec.structs import replace

from game_rules.record.commands import Stance
from game_rules.record.events import Resolved
from game_rules.scenario.constants import CONSTANTS
from tests.kit.bench import QUIET, Bench, conditions_for, party, scenario


def crisis_odds(*measures: str, stance: Stance = "letter") -> int:
    """The odds that the crisis after a single round escalates."""
    two = (party("a", 1, conditions_for(300)), party("b", 2, conditions_for(300)))
    unseen = replace(QUIET, detect_base=0, detect_step=0)
    bench = Bench(of=scenario(two, 300, rounds=1), k=unseen)
    if measures:
        bench.agree(*measures)
    bench.play(1, stance=stance)
    (resolved,) = (one for one in bench.events[-1].hidden if isinstance(one, Resolved))
    (chance,) = (one for one in resolved.reckoning.chances if one.purpose.startswith("crisis/"))
    return chance.odds


def test_a_line_to_talk_over_helps_where_it_is_answered() -> None:
    answered, let_ring = (
        crisis_odds("military-hotline", stance=stance) for stance in ("letter", "evade")
    )
    assert answered < 0.9 * let_ring
    assert let_ring == pytest.approx(crisis_odds(), abs=25)
    assert CONSTANTS.crisis_communication < 0.9
