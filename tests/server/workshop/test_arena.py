"""The arena: PettingZoo's own tests, and a log that the rules decide so again."""

import re
import sys
import warnings
from pathlib import Path
from typing import Any

import pytest

if sys.version_info >= (3, 15):
    pytest.skip("PettingZoo does not take this Python yet", allow_module_level=True)
from pettingzoo.test import api_test, seed_test

from server.workshop.arena import LINES, Arena
from server.workshop.proofs.audit import audit
from tests.kit.logs import scenario

pytestmark = pytest.mark.slow

DOCS = Path(__file__).parents[3] / "docs"


def arena(**changes: object) -> Arena:
    return Arena(scenario("two-shores"), **changes)  # type: ignore[arg-type]


def played(env: Arena, seed: int) -> None:
    """Random wishes, to the end."""
    env.reset(seed=seed)
    for place, agent in enumerate(env.possible_agents):
        env.action_space(agent).seed(seed + place)
    for agent in env.agent_iter():
        seen, _, terminated, truncated, _ = env.last()
        over = terminated or truncated
        env.step(None if over else env.action_space(agent).sample(seen["action_mask"]))


def test_it_is_an_environment_by_pettingzoos_own_test() -> None:
    with warnings.catch_warnings():
        warnings.simplefilter("error")
        # As in PettingZoo's own games with a mask, an observation is a dictionary.
        warnings.filterwarnings("ignore", "Observation space for each agent probably should be")
        warnings.filterwarnings("ignore", "Observation is not a NumPy array")
        # Agents are called as the parties are.
        warnings.filterwarnings("ignore", "We recommend agents to be named")
        api_test(arena(), num_cycles=400)


def test_the_same_seed_gives_the_same_exercise_by_pettingzoos_own_test() -> None:
    seed_test(arena, num_cycles=150)


def test_the_page_for_researchers_runs_as_it_stands() -> None:
    """But for the number of exercises."""
    page = (DOCS / "how-to" / "train-a-learner.md").read_text("utf-8")
    first, kept, learner = re.findall(r"```python\n(.*?)```", page, re.DOTALL)
    assert "Path(" in kept
    exec(compile(first, "first", "exec"), {})  # noqa: S102 - our own page
    assert "range(1500)" in learner
    told: dict[str, Any] = {}
    exec(compile(learner.replace("1500", "2"), "learner", "exec"), told)  # noqa: S102
    assert told["weights"].any()


def test_its_log_is_a_log_like_any_other() -> None:
    env = arena()
    played(env, 3)
    assert audit(env.entries).agrees
    assert env.entries[-1].event.public[-1].reason == "complete"


def test_all_four_lines_are_told_and_security_alone_counts_unless_asked() -> None:
    told = {}
    for name, env in (
        ("one", arena()),
        ("other", arena(reward={"standing": 2.0})),
    ):
        env.reset(seed=5)
        while not all(env.terminations.values()):
            env.step(0)
        told[name] = {
            agent: (env.rewards[agent], env.infos[agent]["verdict"]) for agent in env.agents
        }
    for (reward, verdict), (double, same) in zip(
        told["one"].values(), told["other"].values(), strict=True
    ):
        assert set(verdict) == set(LINES)
        assert verdict == same
        assert reward == verdict["security"]
        assert double == 2 * verdict["standing"]


def test_bots_can_take_the_other_seats() -> None:
    others = [party.id for party in scenario("two-shores").parties if party.playable][1:]
    env = arena(bots=dict.fromkeys(others, "reciprocator"))
    assert len(env.possible_agents) == 1
    played(env, 4)
    assert any(f for e in env.entries for f in e.event.public if type(f).__name__ == "Entered")


def test_what_is_no_line_and_no_party_is_refused() -> None:
    with pytest.raises(ValueError, match="no line of the verdict: peace"):
        arena(reward={"peace": 1.0})
    with pytest.raises(ValueError, match="nobody can play: atlantis"):
        arena(bots={"atlantis": "hawk"})
