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
from typing import Final

import structlog
from sqlalchemy.exc import SQLAlchemyError

from game_rules.bots import speak
from game_rules.bots.style import Style, of_party
from game_rules.record.world import Known, Public
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import key
from game_rules.view import glance
from server.archive.entries import derived_id, to_entry
from server.archive.event_log import EventLog
from server.archive.trouble import brief
from server.table.exercise import Exercise
from server.table.wishes import Answer, Done, Overtaken

AGAIN: Final = 1.0
"""Seconds before a log that could not be read is asked again."""
_Me = tuple[Exercise, str]
"""A bot: where it plays, and for whom."""
log = structlog.get_logger()


class Understudies:
    """Asks the bots of all exercises."""

    def __init__(self, pause: float, event_log: EventLog) -> None:
        self._pause = pause
        self._log = event_log
        # An exercise that is lost and read anew is another one: whoever waits for the old waits
        # for nothing.
        self._thinking: set[Exercise] = set()
        self._silent: dict[_Me, tuple[Public, Known]] = {}
        self._wishing: Counter[_Me] = Counter()
        """How many wishes of a bot are on their way; until they are answered it wishes no more."""
        self._last: dict[Exercise, str] = {}
        """Exercise → the party that was asked last: the one after it is the next to be asked."""
        self._styles: dict[_Me, Style] = {}
        """Of those whose people played before; kept while the bot plays."""
        self._reading: dict[_Me, asyncio.Task[None]] = {}

    def note(self, exercise: Exercise) -> None:
        """An exercise has changed: asks its bots soon, unless they are about to be asked."""
        bots = exercise.world.hidden.understudies
        if not bots or exercise.lost or exercise in self._thinking:
            return
        for party in bots:
            if not self._has_seen(exercise, party):
                break
        else:
            return
        self._thinking.add(exercise)
        asyncio.get_running_loop().call_later(self._pause, self._ask, exercise)

    def _ask(self, exercise: Exercise) -> None:
        self._thinking.discard(exercise)
        if exercise.lost:
            return
        world = exercise.world
        bots = world.hidden.understudies
        self._forget(exercise, bots)
        if world.public.stage.status != "running":
            return
        for party in self._in_turn(exercise):
            if party in bots and self._wish(exercise, party, bots[party]):
                self._last[exercise] = party
                self.note(exercise)  # the others see first what this one does
                return

    def _in_turn(self, exercise: Exercise) -> list[str]:
        """The parties in the order of their keys, beginning after the one that was asked last."""
        parties = sorted(exercise.world.hidden.scenario.parties, key=lambda party: party.key)
        order = [party.id for party in parties]
        last = self._last.get(exercise)
        place = order.index(last) + 1 if last in order else 0
        return order[place:] + order[:place]

    def _forget(self, exercise: Exercise, bots: dict[str, Bot]) -> None:
        """Drops what is known of bots that no longer play, and of an exercise that is over."""
        if exercise.world.public.stage.status == "ended":
            self.closed(exercise)
            return
        for party in exercise.world.known:
            if party not in bots:
                self._silent.pop((exercise, party), None)
                self._styles.pop((exercise, party), None)

    def closed(self, exercise: Exercise) -> None:
        """Drops all that is known of an exercise that is over, or is no longer kept."""
        self._last.pop(exercise, None)
        for party in exercise.world.known:
            self._silent.pop((exercise, party), None)
            self._styles.pop((exercise, party), None)

    def _wish(self, exercise: Exercise, party: str, bot: Bot) -> bool:
        """Sends what a bot wishes; whether it wished anything."""
        me = exercise, party
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
        before = self._silent.get((exercise, party))
        if before is None:
            return False
        world = exercise.world
        return before[0] is world.public and before[1] is world.known[party]

    def _style_is_known(self, exercise: Exercise, party: str) -> bool:
        """Whether the record of the party's people has been read, if there is one."""
        me = exercise, party
        crew = exercise.world.known[party].crew
        if me in self._styles or not any(seat in exercise.past.ids for seat in crew):
            return True
        if me not in self._reading:
            self._begin_to_read(exercise, party)
        return False

    def _begin_to_read(self, exercise: Exercise, party: str) -> None:
        task = asyncio.get_running_loop().create_task(self._read(exercise, party))
        self._reading[exercise, party] = task

        def over(_task: asyncio.Task[None]) -> None:
            # Whatever became of it, and be it that it never began: else the bot waits for ever.
            del self._reading[exercise, party]
            if exercise.lost:
                self.closed(exercise)
            self.note(exercise)

        task.add_done_callback(over)

    async def _read(self, exercise: Exercise, party: str) -> None:
        """Fits the style of the party's people from the log."""
        me = exercise, party
        try:
            rows = await self._log.rows(exercise.id)
            style = await asyncio.to_thread(lambda: of_party(map(to_entry, rows), party))
        except SQLAlchemyError as error:  # it waits for the log, as everybody does
            log.error("database-in-trouble", error=brief(error))
            await asyncio.sleep(AGAIN)
        except Exception:  # it plays in its own manner then
            log.exception("style-unread", exercise=exercise.id, party=party)
            self._styles[me] = Style()
        else:
            self._styles[me] = style

    def _answered(self, exercise: Exercise, party: str, answer: Answer) -> None:
        me = exercise, party
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
