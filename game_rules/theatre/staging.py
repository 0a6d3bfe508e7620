"""Staging: a scenario as a script begins it, with the conditions, beliefs and news of the case."""

from collections.abc import Iterator

from msgspec.structs import replace

from game_rules.exact.numbers import clamp
from game_rules.scenario.scenario import (
    Condition,
    Dictate,
    Effect,
    Inject,
    Party,
    Scenario,
    SetCondition,
    Tide,
)
from game_rules.scenario.treaty import Article
from game_rules.theatre.coding import coded
from game_rules.theatre.script import Script, TextLine


def staged(scenario: Scenario, script: Script) -> Scenario:
    """The scenario in which a script is played: all that the moves themselves do not bring."""
    if script.coding is not None:
        leaps = {(one.round, one.party) for one in script.leaps} | {
            (one.round, one.party) for one in script.answers if one.by == "leap"
        }
        scenario = coded(scenario, script.coding, tuple(sorted(leaps)))
    known = {(belief.holder, belief.of): belief.good_faith for belief in script.beliefs}
    staged: Scenario = replace(
        scenario,
        parties=tuple(_afraid(party, script) for party in scenario.parties),
        relations=tuple(
            replace(one, good_faith=known.get((one.holder, one.of), one.good_faith))
            for one in scenario.relations
        ),
        injects=(*scenario.injects, *_news(scenario, script)),
        tide=() if script.tide == "none" else scenario.tide,
    )
    return replace(staged, tide=(*staged.tide, *_tides(staged, script)))


def _afraid(party: Party, script: Script) -> Party:
    """The party with what the script says of its fears."""
    feared = dict(party.sensitivities)
    for one in script.fears:
        if party.id in one.parties:
            feared |= one.levels
    changed: Party = replace(party, sensitivities=feared)
    return changed


def articles_of(scenario: Scenario, script: Script, text: TextLine) -> tuple[Article, ...]:
    """A text's articles written out, the numbers that it does not give at their defaults."""
    measures = {offer.measure.id: offer.measure for offer in scenario.offers}
    parties = text.parties or script.parties
    return tuple(
        Article(
            id=number,
            measure=clause.measure,
            parties=clause.parties or parties,
            values={
                one.id: clause.values.get(one.id, one.default)
                for one in measures[clause.measure].parameters
            },
            monitor=clause.monitor,
        )
        for number, clause in enumerate(text.articles, start=1)
    )


def _news(scenario: Scenario, script: Script) -> Iterator[Inject]:
    """Shocks, and what is dictated."""
    for number, shock in enumerate(script.shocks, start=1):
        yield _inject(f"shock-{number}", shock.round, shock.title, shock.effects)
    for number, text in enumerate(script.texts, start=1):
        if text.process == "dictated":
            effect = Dictate(
                title=text.title,
                parties=text.parties or script.parties,
                articles=articles_of(scenario, script, text),
            )
            yield _inject(f"dictated-{number}", text.round, text.title, (effect,))


def _inject(id: str, round: int, title: str, effects: tuple[Effect, ...]) -> Inject:
    words = {"en": title}
    return Inject(id=f"script-{id}", round=round, headline=words, text=words, effects=effects)


def _tides(scenario: Scenario, script: Script) -> Iterator[Tide]:
    """Changes that bring each condition to where the script wants it."""
    for party in scenario.parties:
        yield from _of_party(scenario, script, party)


def _of_party(scenario: Scenario, script: Script, party: Party) -> Iterator[Tide]:
    """Walks through the rounds as the engine does: news with a resolution, then the tide."""
    level: dict[Condition, int] = dict(party.conditions)
    for round in range(1, scenario.rounds + 1):
        for condition, change in _changes(scenario, party.id, round):
            level[condition] = clamp(level[condition] + change)
        for wanted in script.conditions:
            if wanted.round == round and party.id in wanted.parties:
                for condition, target in wanted.levels.items():
                    change = target - level[condition]
                    level[condition] = target
                    if change:
                        yield Tide(round=round, party=party.id, condition=condition, change=change)


def _changes(scenario: Scenario, party: str, round: int) -> Iterator[tuple[Condition, int]]:
    for inject in scenario.injects:
        if inject.round == round - 1:
            for effect in inject.effects:
                if isinstance(effect, SetCondition) and effect.party == party:
                    yield effect.condition, effect.change
    for tide in scenario.tide:
        if tide.round == round and tide.party in (None, party):
            yield tide.condition, tide.change


__all__ = ["articles_of", "staged"]
