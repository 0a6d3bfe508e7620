"""What is released to whom."""

from typing import Any

from msgspec.structs import replace

from game_rules.record.commands import Attention
from game_rules.record.events import HomeRead, IntelligenceGiven
from game_rules.record.world import Orders
from game_rules.scenario.constants import CONSTANTS
from game_rules.scenario.scenario import Mandate, StandingAim
from tests.kit.bench import FEARED, Bench, conditions_for, party, scenario

SUMMIT = ("annual-force-data", "stockholm-notification", "challenge-inspection")
PLAIN = Mandate(id="plain", text={"en": "Stay in office."}, aims=(StandingAim(capital=300),))


def played(seed: int = 1, **of_b: Any) -> Bench:
    """Six rounds in which `a` is always the same, and `b` differs in what nobody can see."""
    ready = of_b.pop("ready", 400)
    other = party("b", 2, conditions_for(ready), **of_b)
    of = scenario((party("a", 1, conditions_for(500)), other), 350, noise=80)
    bench = Bench(of=of, seed=f"{seed:032x}", k=CONSTANTS).agree(*SUMMIT)
    work = Orders(postures={"b": "spirit"}, tokens=(Attention(token="review", partner="b"),))
    return bench.play(6, stance="letter", orders={"a": work}, leaps=["b"])


def learnt(bench: Bench, viewer: str = "a") -> list[Any]:
    """All that a viewer was told, but for the intelligence, which is a disclosure of its own."""
    return [
        fact
        for event in bench.events
        for told in event.known
        if viewer in told.viewers
        for fact in told.facts
        if not isinstance(fact, IntelligenceGiven)
    ]


def test_another_s_hidden_state_never_enters_an_own_reading() -> None:
    """Law 5."""
    as_it_was = played()
    sly = replace(PLAIN, id="other", aims=(StandingAim(capital=900),))
    for hidden in (
        {"ready": 700},
        {"capital": 900},
        {"mandates": (sly,)},
        {"fears": {**FEARED, "surprise": 100}},
    ):
        other = played(**hidden)
        assert [event.public for event in other.events] == [
            event.public for event in as_it_was.events
        ]
        assert learnt(other) == learnt(as_it_was)
        assert learnt(other, "b") != learnt(as_it_was, "b")


def test_what_is_drawn_enters() -> None:
    """The drawn tide and the incidents: otherwise the test above could not fail."""
    assert learnt(played(seed=2)) != learnt(played(seed=1))


def test_the_two_directions_of_a_pair_move_apart() -> None:
    bench = played(ready=800)
    assert bench.images()["a", "b"] != bench.images()["b", "a"]


def test_readings_are_told_to_their_own_delegation_alone() -> None:
    for event in played().events:
        for told in event.known:
            if any(isinstance(fact, HomeRead) for fact in told.facts):
                assert len(told.viewers) == 1
