"""Understudies: bots that play for parties, through the same door as people.

After each change of an exercise its bots are asked what they wish, a moment later, so that
people can follow. A bot that wished nothing, or only what was refused, is not asked again before
its view has changed.
"""

import asyncio

import structlog

from game_rules.bots import act
from game_rules.play import key
from game_rules.scenario import Bot
from game_rules.view import view
from game_rules.world import Known, Public
from server.entries import derived_id
from server.exercises import Answer, Done, Exercise

log = structlog.get_logger()


class Understudies:
    """Asks the bots of all exercises."""

    def __init__(self, pause: float) -> None:
        self._pause = pause
        self._thinking: set[str] = set()
        self._silent: dict[tuple[str, str], tuple[Public, Known]] = {}

    def note(self, exercise: Exercise) -> None:
        """An exercise has changed: asks its bots soon, unless they are about to be asked."""
        if not exercise.world.hidden.understudies or exercise.id in self._thinking:
            return
        self._thinking.add(exercise.id)
        asyncio.get_running_loop().call_later(self._pause, self._ask, exercise)

    def _ask(self, exercise: Exercise) -> None:
        self._thinking.discard(exercise.id)
        world = exercise.world
        if exercise.lost or world.public.stage.status != "running":
            return
        order = {party.id: party.key for party in world.hidden.scenario.parties}
        bots = world.hidden.understudies
        for party in sorted(bots, key=order.__getitem__):
            if self._wish(exercise, party, bots[party]):
                self.note(exercise)  # the others see first what this one does
                return

    def _wish(self, exercise: Exercise, party: str, bot: Bot) -> bool:
        """Sends what a bot wishes; whether it wished anything."""
        world = exercise.world
        now = world.public, world.known[party]
        before = self._silent.get((exercise.id, party))
        if before is not None and before[0] is now[0] and before[1] is now[1]:
            return False
        try:
            commands = act(bot, view(party, *now), key(world, party))
        except Exception:  # a bot that stumbles is a bot that is silent
            log.exception("bot-stumbled", exercise=exercise.id, party=party, bot=bot)
            commands = ()
        self._silent[exercise.id, party] = now
        number = exercise.past.number
        for index, command in enumerate(commands):
            id = derived_id(exercise.id, f"bot:{party}", number, index)
            exercise.submit(f"bot:{party}", id, command, _Heard(exercise.id, party))
        return bool(commands)


class _Heard:
    """Takes note of a bot's refusals: a bot should wish nothing that is not granted."""

    def __init__(self, exercise: str, party: str) -> None:
        self._exercise, self._party = exercise, party

    def __call__(self, answer: Answer) -> None:
        if not isinstance(answer, Done):
            code = getattr(answer, "code", "lost")
            log.info("bot-refused", exercise=self._exercise, party=self._party, code=code)


__all__ = ["Understudies"]
