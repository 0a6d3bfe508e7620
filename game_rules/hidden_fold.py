"""The hidden fold: what nobody was told, from hidden facts and nothing else."""

from typing import assert_never

from msgspec.structs import replace

from game_rules.events import AuthorHidden, Begun, HiddenFact, InjectSent, Resolved, UnderstudyIn
from game_rules.world import Hidden


def fold_hidden(hidden: Hidden | None, fact: HiddenFact) -> Hidden:
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
        case Resolved():
            return replace(hidden, parties=fact.parties, pairs=fact.pairs)
        case Begun():
            raise AssertionError("an exercise begins once")
        case _:
            assert_never(fact)


__all__ = ["fold_hidden"]
