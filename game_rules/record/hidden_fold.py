"""The hidden fold: what nobody was told, from hidden facts and nothing else."""

from typing import assert_never

from msgspec.structs import replace

from game_rules.record.events import (
    Adjusted,
    AuthorHidden,
    Begun,
    HiddenFact,
    InjectSent,
    Resolved,
    TakenBack,
    TimeAllowed,
    TimeWished,
    UnderstudyIn,
)
from game_rules.record.hidden import Hidden


def fold_hidden(  # noqa: C901, PLR0911, PLR0912 — one arm per fact
    hidden: Hidden | None, fact: HiddenFact
) -> Hidden:
    """The hidden part after one more hidden fact; the first fact is `Begun`."""
    if hidden is None:
        if not isinstance(fact, Begun):
            raise AssertionError("a log begins with its scenario and seed")
        return Hidden(
            scenario=fact.scenario,
            seed=fact.seed,
            rules=fact.rules,
            format=fact.format,
            parties=fact.parties,
            pairs=fact.pairs,
        )
    match fact:
        case UnderstudyIn():
            others = {k: v for k, v in hidden.understudies.items() if k != fact.party}
            if fact.bot is not None:
                others[fact.party] = fact.bot
            return replace(hidden, understudies=others)
        case AuthorHidden():
            return replace(hidden, authors={**hidden.authors, fact.draft: fact.author})
        case InjectSent():
            return replace(hidden, injects={**hidden.injects, fact.inject: fact.round})
        case Adjusted():
            return replace(hidden, adjustments=(*hidden.adjustments, fact.adjustment))
        case TakenBack():
            stand = tuple(
                replace(one, taken=True) if one.id == fact.adjustment else one
                for one in hidden.adjustments
            )
            return replace(hidden, adjustments=stand)
        case TimeWished():
            return replace(hidden, wishes={**hidden.wishes, fact.seat: fact.factor})
        case TimeAllowed():
            waits = {seat: wish for seat, wish in hidden.wishes.items() if seat != fact.seat}
            allowances = {**hidden.allowances, fact.seat: fact.factor}
            return replace(hidden, allowances=allowances, wishes=waits)
        case Resolved():
            return replace(hidden, parties=fact.parties, pairs=fact.pairs)
        case Begun():
            raise AssertionError("an exercise begins once")
        case _:
            assert_never(fact)


__all__ = ["fold_hidden"]
