"""Readers: one party, and what it is given of another, for tests of how images move."""

from typing import Any

from msgspec.structs import replace

from game_rules.minds.perception import move
from game_rules.minds.reader import Holder
from game_rules.minds.released import Obligation, Released, Seen
from game_rules.record.hidden import Pair
from game_rules.record.ledger import Account, Item
from game_rules.scenario.catalogue import Kind
from tests.game_rules.minds.test_process import seen as obligation
from tests.kit.bench import FEARED, conditions_for

PAIR = Pair(image=-600, start=-600, baseline=-600)


def holder(ready: int = 650, **changes: Any) -> Holder:
    """Somebody as ready as this towards whoever is read."""
    levels = conditions_for(ready)
    plain = Holder(conditions=levels, tidal=levels, sensitivities=FEARED, lens="transformation")
    return replace(plain, **changes)


def account(released: Released, pair: Pair = PAIR, ready: int = 650) -> Account:
    """What the other's round comes to in the books."""
    return move(holder(ready), pair, released)[1]


def items(found: Account, cause: str) -> list[Item]:
    """The lines with one cause."""
    return [item for item in found.items if item.cause == cause]


def bound(how: Seen = "spirit", kind: Kind = "notification", **changes: Any) -> Obligation:
    """What binds the other, and how it was seen to be met."""
    return replace(obligation(how, kind), **changes)


def with_(*theirs: Obligation, **changes: Any) -> Released:
    """A round in which the other is bound by these."""
    return replace(Released(round=1, noise=0, theirs=theirs), **changes)
