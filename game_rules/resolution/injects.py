"""Injects: which news works its effects at a round's resolution, and which effects."""

from collections.abc import Iterator

from msgspec import Struct

from game_rules.exact.chance import token
from game_rules.record.hidden import Adjustment
from game_rules.scenario.scenario import (
    Dictate,
    Effect,
    Inject,
    MoveImage,
    OpenLeap,
    Scenario,
    SetCondition,
)
from game_rules.scenario.treaty import Agreement


class Working(Struct, frozen=True, kw_only=True):
    """An inject whose effects this resolution works."""

    inject: Inject
    by_control: bool


def working(scenario: Scenario, sent: dict[str, int], round: int) -> tuple[Working, ...]:
    """Dated injects of this round, unless sent before by hand, and those sent by hand in it."""
    found = []
    for inject in scenario.injects:
        if inject.id in sent:
            if sent[inject.id] == round:
                found.append(Working(inject=inject, by_control=True))
        elif inject.round == round:
            found.append(Working(inject=inject, by_control=False))
    return tuple(found)


def adjusted(adjustments: tuple[Adjustment, ...], round: int) -> tuple[Working, ...]:
    """What control has moved by hand, as news that nobody is told, with its own line each."""
    return tuple(
        Working(
            inject=Inject(id=one.id, headline={}, text={}, effects=_effects(one)), by_control=True
        )
        for one in adjustments
        if one.round == round and not one.taken
    )


def _effects(one: Adjustment) -> tuple[Effect, ...]:
    match one.what:
        case "image":
            return (MoveImage(holder=one.party, of=one.of or "", change=one.change),)
        case "capital":
            return ()  # not in a scenario's power: the capital's own account has it
        case _:
            return (SetCondition(party=one.party, condition=one.what, change=one.change),)


def images(found: tuple[Working, ...], holder: str, of: str) -> Iterator[tuple[Working, MoveImage]]:
    """Effects on one image."""
    for one in found:
        for effect in one.inject.effects:
            if isinstance(effect, MoveImage) and (effect.holder, effect.of) == (holder, of):
                yield one, effect


def conditions(found: tuple[Working, ...], party: str) -> Iterator[tuple[Working, SetCondition]]:
    """Effects on one party's conditions."""
    for one in found:
        for effect in one.inject.effects:
            if isinstance(effect, SetCondition) and effect.party == party:
                yield one, effect


def dictated(found: tuple[Working, ...], seed: str, round: int) -> Iterator[Agreement]:
    """Agreements that are dictated by news; they bind from the next round on."""
    for one in found:
        for number, effect in enumerate(one.inject.effects, start=1):
            if isinstance(effect, Dictate):
                yield Agreement(
                    id=token(seed, f"dictated/{one.inject.id}", number),
                    title=effect.title,
                    sponsors=(),
                    parties=effect.parties,
                    open_to=(),
                    articles=effect.articles,
                    entered=round,
                    negotiated=False,
                )


def leap_discount(scenario: Scenario, sent: dict[str, int], round: int, party: str) -> int:
    """How much cheaper news has made a leap of this party in this round.

    A dated inject comes with a resolution, so it opens the leap of the round that follows.
    """
    total = 0
    for inject in scenario.injects:
        opens = sent[inject.id] if inject.id in sent else (inject.round or -1) + 1
        if opens == round:
            total += sum(
                effect.discount
                for effect in inject.effects
                if isinstance(effect, OpenLeap) and effect.party == party
            )
    return total


__all__ = ["Working", "adjusted", "conditions", "dictated", "images", "leap_discount", "working"]
