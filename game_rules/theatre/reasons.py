"""Reasons: why bots did what they did, found again from the log.

A reason tells of forecasts, fears and findings that are the delegation's own: it stands in no
event, and control alone is told. A bot is a pure function of its view, so that it can be asked
again.
"""

from collections import deque
from collections.abc import Iterator, Sequence
from typing import Final

from msgspec import Struct

from game_rules.bots import explain, lines
from game_rules.bots.craft.wishes import Wish
from game_rules.bots.style import Style, of_party
from game_rules.evolve import evolve
from game_rules.history import Entry
from game_rules.record.actors import Deputy
from game_rules.record.commands import Command, Phase
from game_rules.record.world import World
from game_rules.scenario.scenario import Bot
from game_rules.theatre.play import key
from game_rules.view import glance

AGO: Final = 8
"""Entries by which a bot's wish may be older than its place in the log."""


class Reason(Struct, frozen=True, kw_only=True):
    """One command of a bot, and why it was given."""

    entry: int
    round: int
    phase: Phase
    party: str
    bot: Bot
    command: Command
    code: str
    """Empty: asked again, the bot would have done something else."""
    args: dict[str, str | int]


def reasons(entries: Sequence[Entry]) -> tuple[Reason, ...]:
    """The reason of everything that bots did, in the order of the log."""
    return tuple(_reasons(entries))


def _reasons(entries: Sequence[Entry]) -> Iterator[Reason]:
    worlds: deque[World] = deque(maxlen=AGO)
    minds: dict[str, _Mind] = {}
    for place, entry in enumerate(entries):
        if worlds and isinstance(entry.actor, Deputy):
            party = entry.actor.party
            bot = worlds[-1].hidden.understudies.get(party)
            if bot is not None:
                if party not in minds:
                    minds[party] = _Mind(party, _style(worlds[-1], entries[:place], party))
                yield minds[party].reason(worlds, bot, entry)
        worlds.append(evolve(worlds[-1] if worlds else None, entry.event))


class _Mind:
    """A bot as it was when it was last asked: it may send several commands at once."""

    def __init__(self, party: str, style: Style | None) -> None:
        self._party = party
        self._style = style
        self._wishes: list[Wish] = []

    def reason(self, worlds: Sequence[World], bot: Bot, entry: Entry) -> Reason:
        wish = self._taken(entry.command)
        for world in reversed(worlds):
            if wish is not None:
                break
            sight = glance(self._party, world.public, world.known[self._party])
            chance = key(world, self._party)
            wishes = explain(bot, sight, chance, self._style)
            self._wishes = [*wishes, *lines(bot, sight, chance, wishes, self._style)]
            wish = self._taken(entry.command)
        stage = worlds[-1].public.stage
        return Reason(
            entry=entry.number,
            round=stage.round,
            phase=stage.phase,
            party=self._party,
            bot=bot,
            command=entry.command,
            code=wish.code if wish else "",
            args=wish.args if wish else {},
        )

    def _taken(self, command: Command) -> Wish | None:
        for place, wish in enumerate(self._wishes):
            if wish.command == command:
                return self._wishes.pop(place)
        return None


def _style(world: World, before: Sequence[Entry], party: str) -> Style | None:
    """The style of the people whose seat it took, if there were any."""
    return of_party(before, party) if world.known[party].crew else None


__all__ = ["Reason", "reasons"]
