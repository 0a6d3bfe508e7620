"""Understudies: bots that play for parties, through the same door as people.

After each change of an exercise its bots are asked what they wish, a moment later, so that
people can follow. A bot that wished nothing, or only what was refused, is not asked again before
its view has changed.
"""

import asyncio
from collections import Counter
from functools import partial

import structlog

from game_rules.bots import act
from game_rules.play import key
from game_rules.scenario import Bot
from game_rules.view import glance
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
        self._wishing: Counter[tuple[str, str]] = Counter()
        """How many wishes of a bot are on their way; until they are answered it wishes no more."""

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
        me = exercise.id, party
        if self._wishing[me]:
            return False
        world = exercise.world
        now = world.public, world.known[party]
        before = self._silent.get(me)
        if before is not None and before[0] is now[0] and before[1] is now[1]:
            return False
        try:
            commands = act(bot, glance(party, *now), key(world, party))
        except Exception:  # a bot that stumbles is a bot that is silent
            log.exception("bot-stumbled", exercise=exercise.id, party=party, bot=bot)
            commands = ()
        self._silent[me] = now
        number = exercise.past.number
        for index, command in enumerate(commands):
            id = derived_id(exercise.id, f"bot:{party}", number, index)
            self._wishing[me] += 1
            exercise.submit(f"bot:{party}", id, command, partial(self._answered, exercise, party))
        return bool(commands)

    def _answered(self, exercise: Exercise, party: str, answer: Answer) -> None:
        me = exercise.id, party
        self._wishing[me] -= 1
        if not self._wishing[me]:
            del self._wishing[me]
            self.note(exercise)
        if not isinstance(answer, Done):
            # A bot should wish nothing that is not granted; another was faster, or it errs.
            code = getattr(answer, "code", "lost")
            log.info("bot-refused", exercise=exercise.id, party=party, code=code)


__all__ = ["Understudies"]
