"""A plan: what is to be played how often, and what is left out of it."""

from collections.abc import Iterable
from functools import partial
from hashlib import sha256
from typing import Final, get_args

from msgspec import Struct
from msgspec.structs import replace

from game_rules.bots import act
from game_rules.record.commands import Command, Leap, Table
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Bot, Dictate, Effect, Inject, Scenario
from game_rules.theatre.play import Player
from game_rules.theatre.script import Script, without_leaps, without_measures
from game_rules.view import View
from server.scenarios.mistakes import or_perhaps

PARTS: Final = ("leaps", "measures", "institution", "process")
"""What can be left out besides a single measure or inject."""


class PlanMistake(Exception):  # noqa: N818 - said to the person who asked
    """What was asked for cannot be; the message is a sentence."""


class Plan(Struct, frozen=True, kw_only=True):
    """One kind of game, to be played with many seeds."""

    scenario: Scenario
    bots: dict[str, Bot]
    """Party → who plays it; the others keep still."""
    seed: str
    without: tuple[str, ...] = ()
    script: Script | None = None
    detail: bool = False
    """Whether every round is wanted in full."""
    alone: bool = False
    """Whether it is one game, which is told and not counted."""

    def constants(self) -> Constants:
        """The numbers that the rounds are resolved with."""
        changed = CONSTANTS
        if "institution" in self.without:
            changed = replace(changed, institution=0.0)
        if "process" in self.without:
            changed = replace(changed, act=0.0, quiet=0.0, process_part=0.0)
        return changed

    def players(self, idle: str | None = None) -> dict[str, Player]:
        """Who plays, in the order of the chance keys; `idle` keeps still."""
        order = sorted(self.scenario.parties, key=lambda party: party.key)
        return {
            party.id: self._player(self.bots[party.id], idle=party.id == idle)
            for party in order
            if party.id in self.bots
        }

    def _player(self, bot: Bot, *, idle: bool) -> Player:
        if idle:
            return _still
        kept_from: tuple[type[Command], ...] = ()
        if "leaps" in self.without:
            kept_from += (Leap,)
        if "measures" in self.without:
            kept_from += (Table,)
        return partial(_restrained, bot, kept_from) if kept_from else partial(act, bot)


def _still(_view: View, _key: int) -> tuple[Command, ...]:
    return ()


def _restrained(
    bot: Bot, kept_from: tuple[type[Command], ...], view: View, key: int
) -> tuple[Command, ...]:
    return tuple(wish for wish in act(bot, view, key) if not isinstance(wish, kept_from))


def seed_of(base: str, number: int) -> str:
    """The seed of a game: 32 hexadecimal digits from any word and a number."""
    return sha256(f"{base}/{number}".encode()).hexdigest()[:32]


def crew(scenario: Scenario, asked: str | None) -> dict[str, Bot]:
    """Party → bot, from `hawk`, `hawk,reciprocator` in the file's order, or `party=bot,…`."""
    playable = [party.id for party in scenario.parties if party.playable]
    chosen = {party.id: party.bot for party in scenario.parties if party.playable}
    words = [word.strip() for word in (asked or "").split(",") if word.strip()]
    if not words:
        return chosen
    if any("=" in word for word in words):
        for word in words:
            party, _, bot = word.partition("=")
            if party not in playable:
                raise PlanMistake(f"there is no party “{party}”{or_perhaps(party, playable)}")
            chosen[party] = _bot(bot)
        return chosen
    if len(words) > len(playable):
        raise PlanMistake(
            f"there are {len(words)} bots for {len(playable)} parties: {', '.join(playable)}"
        )
    for place, party in enumerate(playable):
        chosen[party] = _bot(words[place % len(words)])
    return chosen


def _bot(word: str) -> Bot:
    for bot in BOTS:
        if bot == word:
            return bot
    near = or_perhaps(word, list(BOTS)) or f"; there are {', '.join(BOTS)}"
    raise PlanMistake(f"there is no bot “{word}”{near}")


BOTS: Final[tuple[Bot, ...]] = get_args(Bot)


def leave_out(plan: Plan, words: Iterable[str]) -> Plan:
    """The plan without these: leaps, measures, institution, process, a measure or an inject."""
    for word in words:
        plan = _without(plan, word)
    return plan


def _without(plan: Plan, word: str) -> Plan:
    scenario, script = plan.scenario, plan.script
    measures = [offer.measure.id for offer in scenario.offers]
    injects = [inject.id for inject in scenario.injects]
    if word == "leaps":
        script = without_leaps(script) if script else None
    elif word == "measures":
        scenario = _undictated(scenario, frozenset(measures))
        script = without_measures(script, frozenset(measures)) if script else None
    elif word in measures:
        gone = _with_dependants(scenario, word)
        scenario = _undictated(
            replace(scenario, offers=tuple(o for o in scenario.offers if o.measure.id not in gone)),
            gone,
        )
        script = without_measures(script, gone) if script else None
    elif word in injects:
        kept = tuple(inject for inject in scenario.injects if inject.id != word)
        scenario = replace(scenario, injects=kept)
        if script:
            prompts = tuple(one for one in script.injects if one.inject != word)
            script = replace(script, injects=prompts)
    elif word not in PARTS:
        near = or_perhaps(word, [*PARTS, *measures, *injects]) or (
            f": it is none of {', '.join(PARTS)}, no measure and no inject of “{scenario.id}”"
        )
        raise PlanMistake(f"“{word}” cannot be left out{near}")
    left: Plan = replace(plan, scenario=scenario, script=script, without=(*plan.without, word))
    return left


def _with_dependants(scenario: Scenario, measure: str) -> frozenset[str]:
    """A measure, and those that stand on it."""
    gone = {measure}
    while True:
        more = {
            offer.measure.id
            for offer in scenario.offers
            if offer.measure.id not in gone and gone & set(offer.measure.requires)
        }
        if not more:
            return frozenset(gone)
        gone |= more


def _undictated(scenario: Scenario, measures: frozenset[str]) -> Scenario:
    """The scenario, in which news dictates nothing of these measures."""
    changed: Scenario = replace(
        scenario, injects=tuple(_spared(inject, measures) for inject in scenario.injects)
    )
    return changed


def _spared(inject: Inject, measures: frozenset[str]) -> Inject:
    effects: list[Effect] = []
    for effect in inject.effects:
        if isinstance(effect, Dictate):
            articles = tuple(one for one in effect.articles if one.measure not in measures)
            if articles:
                effects.append(replace(effect, articles=articles))
        else:
            effects.append(effect)
    spared: Inject = replace(inject, effects=tuple(effects))
    return spared


__all__ = ["BOTS", "PARTS", "Plan", "PlanMistake", "crew", "leave_out", "seed_of"]
