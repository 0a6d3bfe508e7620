"""Screen three: a measure that was read against its meaning, and the same at another time.

The other reading is computed by the function that made the ledger, from the item's own factors
with those that belong to the moment replaced: readiness, bias, process, trust and what was
feared. What belongs to the measure stays: its weight, its numbers, its age, how it was met.
"""

from collections.abc import Iterator
from typing import Final

from msgspec.structs import replace

from game_rules.debrief.chronicle import Chronicle
from game_rules.debrief.sentences import say
from game_rules.debrief.story import Evidence, Feared, OtherWay, Sentence
from game_rules.minds import signals
from game_rules.minds.evidence import evidence
from game_rules.minds.fears import good_faith, match
from game_rules.record.ledger import Account, Item
from game_rules.scenario.catalogue import KINDS, Measure

TOLD: Final = 5
"""The least that counts, thousandths of log-odds: less is shown as 0.00."""


def other_ways(told: Chronicle, pairs: tuple[Feared, ...]) -> tuple[OtherWay, ...]:
    """Of each ordered pair the measure that was read worst, the most telling first."""
    found = [way for pair in pairs if (way := _of_pair(told, pair)) is not None]
    return tuple(
        sorted(found, key=lambda way: (way.item.amount - way.other_amount, way.holder, way.of))
    )


def _of_pair(told: Chronicle, pair: Feared) -> OtherWay | None:
    accounts = dict(told.accounts(pair.holder, pair.of))
    against = [
        (item.amount, round, item)
        for round, account in accounts.items()
        for item in account.items
        if (item.cause in KINDS or _is_gesture(item)) and item.amount <= -TOLD
    ]
    if not against or len(accounts) < 2:
        return None
    _, round, item = min(against, key=lambda each: (each[0], each[1], each[2].subject))
    amount, other = max(
        (reread(told, pair, item, when), -when) for when in accounts if when != round
    )
    return _way(told, pair, accounts, round, item, -other, amount)


def reread(told: Chronicle, pair: Feared, item: Item, round: int) -> int:
    """What the item's measure would have moved, by itself and in the process, in another round."""
    accounts = dict(told.accounts(pair.holder, pair.of))
    account = accounts[round]
    speaks = signals.GESTURE if _is_gesture(item) else _measure(told, item).answers
    moment = next(each for each in told.moments if each.round == round)
    factors = {
        **item.factors,
        "match": match(speaks, pair.fears[round - 1]),
        "readiness": account.readiness,
        "bias": account.bias,
        "process": moment.pairs[pair.holder][pair.of].process,
        "faith": good_faith(account.before),
    }
    _, whole = evidence(factors, told.scenario.lens)
    return whole


def _is_gesture(item: Item) -> bool:
    """A hand held out, which is read as a measure is; a fist is read in one way only."""
    return item.cause == "gesture" and "alpha" in item.factors


def _measure(told: Chronicle, item: Item) -> Measure:
    name = told.measure_of(item.subject)
    return next(offer.measure for offer in told.scenario.offers if offer.measure.id == name)


def _way(
    told: Chronicle,
    pair: Feared,
    accounts: dict[int, Account],
    round: int,
    item: Item,
    other: int,
    amount: int,
) -> OtherWay:
    was, then = accounts[round], accounts[other]
    bare = OtherWay(
        holder=pair.holder,
        of=pair.of,
        round=round,
        item=item,
        readiness=was.readiness,
        good_faith=good_faith(was.before),
        other_round=other,
        other_readiness=then.readiness,
        other_good_faith=good_faith(then.before),
        other_amount=amount,
        sentences=(),
    )
    return replace(bare, sentences=tuple(_sentences(bare, told.measure_of(item.subject))))


def _sentences(way: OtherWay, measure: str) -> Iterator[Sentence]:
    shown = Evidence(screen="other-way", round=way.round, holder=way.holder, of=way.of)
    if not measure:
        yield say(
            "gesture-read-against",
            shown,
            party=way.holder,
            other=way.of,
            round=way.round,
            amount=way.item.amount,
            until=way.other_round,
            instead=way.other_amount,
        )
        return
    yield say(
        "read-against",
        shown,
        party=way.holder,
        other=way.of,
        measure=measure,
        round=way.round,
        amount=way.item.amount,
        readiness=way.readiness,
        good_faith=way.good_faith,
    )
    if abs(way.other_amount) < TOLD:
        return
    yield say(
        "would-have-helped" if way.other_amount > 0 else "would-have-hurt",
        shown,
        party=way.holder,
        other=way.of,
        measure=measure,
        until=way.other_round,
        instead=way.other_amount,
        readiness_then=way.other_readiness,
    )


__all__ = ["other_ways", "reread"]
