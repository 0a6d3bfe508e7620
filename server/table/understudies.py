"""Understudies: bots that play for parties, through the same door as people.

After each change of an exercise its bots are asked in turn what they wish, a moment later, so
that people can follow. A bot that wished nothing, or only what was refused, is not asked again
before its view has changed. One that takes the place of people goes on in their style, which is
read from the log once, when it takes over.
"""

import asyncio
from collections import Counter
from functools import partial
from itertools import islice

import structlog

from game_rules.bots import speak
from game_rules.bots.style import Style, of_party
from game_rules.record.world import Known, Public
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import key
from game_rules.view import glance
from server.archive.entries import derived_id, to_entry
from server.archive.event_log import EventLog
from server.table.exercise import Exercise
from server.table.wishes import Answer, Done, Overtaken

log = structlog.get_logger()


class Understudies:
    """Asks the bots of all exercises."""

    def __init__(self, pause: float, event_log: EventLog) -> None:
        self._pause = pause
        self._log = event_log
        self._thinking: set[str] = set()
        self._silent: dict[tuple[str, str], tuple[Public, Known]] = {}
        self._wishing: Counter[tuple[str, str]] = Counter()
        """How many wishes of a bot are on their way; until they are answered it wishes no more."""
        self._last: dict[str, str] = {}
        """Exercise → the party that was asked last: the one after it is the next to be asked."""
        self._styles: dict[tuple[str, str], Style] = {}
        """Of those whose people played before; kept while the bot plays."""
        self._reading: dict[tuple[str, str], asyncio.Task[None]] = {}

    def note(self, exercise: Exercise) -> None:
        """An exercise has changed: asks its bots soon, unless they are about to be asked."""
        bots = exercise.world.hidden.understudies
        if not bots or exercise.id in self._thinking:
            return
        for party in bots:
            if not self._has_seen(exercise, party):
                break
        else:
            return
        self._thinking.add(exercise.id)
        asyncio.get_running_loop().call_later(self._pause, self._ask, exercise)

    def _ask(self, exercise: Exercise) -> None:
        self._thinking.discard(exercise.id)
        world = exercise.world
        bots = world.hidden.understudies
        self._forget(exercise, bots)
        if exercise.lost or world.public.stage.status != "running":
            return
        for party in self._in_turn(exercise):
            if party in bots and self._wish(exercise, party, bots[party]):
                self._last[exercise.id] = party
                self.note(exercise)  # the others see first what this one does
                return

    def _in_turn(self, exercise: Exercise) -> list[str]:
        """The parties in the order of their keys, beginning after the one that was asked last."""
        parties = sorted(exercise.world.hidden.scenario.parties, key=lambda party: party.key)
        order = [party.id for party in parties]
        last = self._last.get(exercise.id)
        place = order.index(last) + 1 if last in order else 0
        return order[place:] + order[:place]

    def _forget(self, exercise: Exercise, bots: dict[str, Bot]) -> None:
        """Drops what is known of bots that no longer play, and of exercises that are over."""
        over = exercise.lost or exercise.world.public.stage.status == "ended"
        for party in exercise.world.known:
            if over or party not in bots:
                self._silent.pop((exercise.id, party), None)
                self._styles.pop((exercise.id, party), None)
        if over:
            self._last.pop(exercise.id, None)

    def _wish(self, exercise: Exercise, party: str, bot: Bot) -> bool:
        """Sends what a bot wishes; whether it wished anything."""
        me = exercise.id, party
        if self._wishing[me] or not self._style_is_known(exercise, party):
            return False
        if self._has_seen(exercise, party):
            return False
        world = exercise.world
        now = world.public, world.known[party]
        try:
            wishes = speak(bot, glance(party, *now), key(world, party), self._styles.get(me))
        except Exception:  # a bot that stumbles is a bot that is silent
            log.exception("bot-stumbled", exercise=exercise.id, party=party, bot=bot)
            wishes = ()
        self._silent[me] = now
        number, seat = exercise.past.number, f"bot:{party}"
        ids = [derived_id(exercise.id, seat, number, index) for index in range(len(wishes))]
        still = partial(_alone, exercise, seat, len(exercise.past.ids.get(seat, ())), set(ids))
        for id, wish in zip(ids, wishes, strict=True):
            self._wishing[me] += 1
            log.debug("bot-wishes", exercise=exercise.id, party=party, why=wish.code)
            answer = partial(self._answered, exercise, party)
            exercise.submit(seat, id, wish.command, answer, still)
        return bool(wishes)

    def _has_seen(self, exercise: Exercise, party: str) -> bool:
        """Whether a bot was asked about just what it sees now."""
        before = self._silent.get((exercise.id, party))
        if before is None:
            return False
        world = exercise.world
        return before[0] is world.public and before[1] is world.known[party]

    def _style_is_known(self, exercise: Exercise, party: str) -> bool:
        """Whether the record of the party's people has been read, if there is one."""
        me = exercise.id, party
        crew = exercise.world.known[party].crew
        if me in self._styles or not any(seat in exercise.past.ids for seat in crew):
            return True
        if me not in self._reading:
            task = asyncio.get_running_loop().create_task(self._read(exercise, party))
            self._reading[me] = task
        return False

    async def _read(self, exercise: Exercise, party: str) -> None:
        """Fits the style of the party's people from the log, and asks the bot then."""
        try:
            rows = await self._log.rows(exercise.id)
            style = await asyncio.to_thread(lambda: of_party(map(to_entry, rows), party))
        except Exception:  # it plays in its own manner then
            log.exception("style-unread", exercise=exercise.id, party=party)
            style = Style()
        del self._reading[exercise.id, party]
        self._styles[exercise.id, party] = style
        self.note(exercise)

    def _answered(self, exercise: Exercise, party: str, answer: Answer) -> None:
        me = exercise.id, party
        self._wishing[me] -= 1
        if not self._wishing[me]:
            del self._wishing[me]
            self.note(exercise)
        if not isinstance(answer, Done | Overtaken):
            # A bot should wish nothing that is not granted; another was faster, or it errs.
            code = getattr(answer, "code", "lost")
            log.info("bot-refused", exercise=exercise.id, party=party, code=code)


def _alone(exercise: Exercise, seat: str, before: int, own: set[str]) -> bool:
    """Whether a bot has done nothing but this since it wished it.

    Another process asks the same bot: it wishes the same with the same ids, unless it was asked
    a little earlier or later, and then one of the two wishes is dropped and asked for anew.
    """
    return set(islice(exercise.past.ids.get(seat, ()), before, None)) <= own


__all__ = ["Understudies"]
