"""The arena: an exercise as a PettingZoo environment, over the same engine as a live one.

It needs the extra `detente[researchers]`. A learner is given what the delegation in its seat knows
and a mask of what it may wish; each wish is decided as a person's is. Delegations act in turn until
each says that it is done with the phase; the reading of a round takes no turn.
"""

from collections.abc import Mapping
from functools import partial
from hashlib import sha256
from typing import Any, ClassVar

import numpy as np
from gymnasium import spaces
from pettingzoo import AECEnv

from game_rules.bots import act
from game_rules.record.actors import Deputy
from game_rules.record.commands import Ready
from game_rules.record.events import Event, Resolved
from game_rules.scenario.scenario import Bot, Scenario
from game_rules.theatre.play import Play, Player
from game_rules.view import View, glance
from server.workshop.features import features
from server.workshop.menu import DONE, command_of, legal, menu

LINES = ("security", "judgement", "standing", "mandate")
PATIENCE = 12
"""Wishes of one delegation in one phase, after which it can only be done."""


class Arena(AECEnv):
    """One agent for each playable party that no bot plays.

    The verdict of an exercise has four lines and is never added up. A learner needs one number all
    the same: `reward` says how much each line counts, and by default only security does. All four
    stand in `infos` at the end.
    """

    metadata: ClassVar[dict[str, Any]] = {"name": "detente_v1", "is_parallelizable": False}

    def __init__(
        self,
        scenario: Scenario,
        *,
        bots: Mapping[str, Bot] | None = None,
        reward: Mapping[str, float] | None = None,
        patience: int = PATIENCE,
    ) -> None:
        super().__init__()
        self.render_mode = None
        self.scenario = scenario
        self._weights = dict(reward or {"security": 1.0})
        if unknown := set(self._weights) - set(LINES):
            raise ValueError(f"no line of the verdict: {', '.join(sorted(unknown))}")
        self._patience = patience
        self._players: dict[str, Player] = {
            party: partial(act, bot) for party, bot in (bots or {}).items()
        }
        order = sorted(scenario.parties, key=lambda party: party.key)
        playable = [party.id for party in order if party.playable]
        if unknown := set(self._players) - set(playable):
            raise ValueError(f"nobody can play: {', '.join(sorted(unknown))}")
        self._playable = playable
        self.possible_agents = [party for party in playable if party not in self._players]
        self._menus = {party: menu(scenario, party) for party in self.possible_agents}
        self._seed = 0
        self._begin()
        self.action_spaces = {
            agent: spaces.Discrete(len(self._menus[agent])) for agent in self.possible_agents
        }
        self.observation_spaces = {
            agent: spaces.Dict(
                {
                    "observation": spaces.Box(
                        0.0, 1.0, (len(features(self._view(agent), scenario)),), np.float32
                    ),
                    "action_mask": spaces.Box(0, 1, (len(self._menus[agent]),), np.int8),
                }
            )
            for agent in self.possible_agents
        }

    # What PettingZoo asks for --------------------------------------------------

    def observation_space(self, agent: str) -> Any:
        return self.observation_spaces[agent]

    def action_space(self, agent: str) -> Any:
        return self.action_spaces[agent]

    def reset(self, seed: int | None = None, options: dict[str, Any] | None = None) -> None:  # noqa: ARG002
        """A new exercise; without a seed the next one in the order of seeds."""
        self._seed = self._seed + 1 if seed is None else seed
        self._begin()

    def observe(self, agent: str) -> dict[str, Any]:
        view = self._view(agent)
        mask = np.zeros(len(self._menus[agent]), np.int8)
        if agent == self.agent_selection and not self._play.ended:
            mask[:] = self._mask(agent, view)
        return {
            "observation": np.asarray(features(view, self.scenario), np.float32),
            "action_mask": mask,
        }

    def step(self, action: Any) -> None:
        """One wish of the agent whose turn it is; one that is refused counts as being done."""
        agent = self.agent_selection
        if self.terminations[agent] or self.truncations[agent]:
            self._was_dead_step(action)
            return
        self._cumulative_rewards[agent] = 0.0
        self._clear_rewards()
        view = self._view(agent)
        wish = command_of(view, self._menus[agent][int(action)])
        self._acts += 1
        answer = self._play.do(Deputy(party=agent), wish) if wish is not None else None
        if int(action) == DONE or not isinstance(answer, Event):
            self._done(agent, view)
        self._on()
        self._accumulate_rewards()

    def render(self) -> None:
        """Nothing: `entries` is the log of the exercise, for `detente replay`."""

    def close(self) -> None:
        """Nothing is held open."""

    @property
    def entries(self) -> list[Any]:
        """The log so far."""
        return self._play.entries

    # Turns ---------------------------------------------------------------------

    def _begin(self) -> None:
        seed = sha256(f"arena/{self._seed}".encode()).hexdigest()[:32]
        self._play = Play(self.scenario, seed)
        self._play.open(self._playable)
        self.agents = list(self.possible_agents)
        self.rewards = dict.fromkeys(self.agents, 0.0)
        self._cumulative_rewards = dict.fromkeys(self.agents, 0.0)
        self.terminations = dict.fromkeys(self.agents, False)
        self.truncations = dict.fromkeys(self.agents, False)
        self.infos: dict[str, dict[str, Any]] = {agent: {} for agent in self.agents}
        self._over: set[str] = set()
        self._acts = 0
        self._place = self._where()
        self.agent_selection = self.agents[0]
        self._on()

    def _where(self) -> tuple[int, str, str]:
        stage = self._play.world.public.stage
        return stage.round, stage.phase, stage.status

    def _view(self, agent: str) -> View:
        world = self._play.world
        return glance(agent, world.public, world.known[agent])

    def _mask(self, agent: str, view: View) -> list[bool]:
        if self._acts >= self._patience:
            return [place == DONE for place in range(len(self._menus[agent]))]
        return legal(view, self._menus[agent])

    def _done(self, agent: str, view: View) -> None:
        self._over.add(agent)
        self._acts = 0
        wish = command_of(view, self._menus[agent][DONE])
        if wish is not None and self._where() == self._place:
            self._play.do(Deputy(party=agent), wish)

    def _on(self) -> None:
        """Bots answer, time passes, and somebody has the turn or the exercise is over."""
        while not self._play.ended:
            self._read()
            while self._players and self._play.hear(self._players):
                self._read()
            if self._where() != self._place:
                self._place, self._acts = self._where(), 0
                self._over.clear()
            waiting = [agent for agent in self.agents if agent not in self._over]
            if waiting and self._place[1] != "reading":
                if self.agent_selection not in waiting:
                    self.agent_selection = waiting[0]
                return
            if not self._play.ended:
                self._play.tick()
        self._finish()

    def _read(self) -> None:
        """Agents have read what there is to read."""
        stage = self._play.world.public.stage
        for agent in self.agents:
            now = self._play.world.public.stage
            if now.status == "running" and (now.round, now.phase) == (stage.round, "reading"):
                ready = Ready(round=now.round, phase="reading", ready=True)
                if agent not in now.ready:
                    self._play.do(Deputy(party=agent), ready)

    def _finish(self) -> None:
        last = [f for e in self._play.entries for f in e.event.hidden if isinstance(f, Resolved)]
        for agent in self.agents:
            lines = last[-1].reckoning.verdict[agent]
            self.rewards[agent] = sum(
                weight * lines[line] / 1000 for line, weight in self._weights.items()
            )
            self.terminations[agent] = True
            self.infos[agent] = {"verdict": {line: lines[line] / 1000 for line in LINES}}


__all__ = ["LINES", "Arena"]
