"""Perception: how one image of another party moves in a round, cause by cause.

The function `move` is given the holder's own state and what was released to it.
It cannot name anything else.
"""

from typing import Literal

from msgspec.structs import replace

from game_rules.exact.numbers import milli
from game_rules.minds import institution, leap, signals
from game_rules.minds.evidence import measured, signalled
from game_rules.minds.fears import cover, fears, threat
from game_rules.minds.lens import shadow
from game_rules.minds.reader import Holder, Now, at_start
from game_rules.minds.released import Released
from game_rules.record.hidden import Pair
from game_rules.record.ledger import Account, Item
from game_rules.scenario.catalogue import Kind
from game_rules.scenario.constants import CONSTANTS, Constants


def move(
    holder: Holder, pair: Pair, released: Released, k: Constants = CONSTANTS
) -> tuple[Pair, Account]:
    """The pair after the round, and the account of its image, which sums exactly."""
    now = at_start(holder, pair, released, k)
    items, ages, owed, pool = _items(now, released, k)
    change = sum([item.amount for item in items])
    after = max(-k.image_most, min(k.image_most, pair.image + change))
    if after != pair.image + change:
        short = after - pair.image - change
        items.append(Item(cause="slide", amount=short, factors={"bound": k.image_most}))
    held = institution.grown(
        pair.institution,
        measures=_pursued(released, k),
        readiness=now.ready,
        process=now.process,
        image=after,
        generation=holder.conditions["generation"],
        lens=holder.lens,
        k=k,
    )
    covers = cover(released.theirs, released.ours, k)
    found = fears(after, holder.sensitivities, covers, holder.lens, k)
    moved = replace(
        pair,
        image=after,
        baseline=institution.settled(pair.baseline, held, after, k),
        institution=held,
        process=now.process,
        cover=covers,
        ages=ages,
        repair=pool,
        owed=owed,
    )
    account = Account(
        before=pair.image,
        after=after,
        readiness=now.ready,
        bias=now.reader["bias"],
        fears=found,
        threat=threat(found, holder.sensitivities),
        institution=held,
        baseline=moved.baseline,
        items=tuple(items),
    )
    return moved, account


def _items(
    now: Now, released: Released, k: Constants
) -> tuple[list[Item], dict[str, int], dict[str, int], int]:
    """All causes; and what the pair keeps of them: ages, leaps owed, what is to be repaired."""
    pair = now.pair
    ages = _aged(pair.ages, now.kinds, released)
    items = _tide(now, released, k)
    if shadow(now.lens):
        return items, ages, {}, 0
    taken = 0
    items += measured(now, released, k)
    items += signalled(now, released, k)
    blows = signals.blows(released, now.bias, pair.institution, k)
    for blow in (*_breach(now, released, k), *_incident(now, released, k), *blows):
        items.append(blow)
        if not blow.factors["major"]:
            taken -= blow.amount
    leaps, owed = _leaps(now, released, k)
    items += leaps
    for item in _news(now, released, k):
        items.append(item)
        if item.factors and not item.factors["major"]:
            taken -= item.amount
    back = institution.repaired(pair.repair, pair.institution, k, reviewed=released.reviewed)
    if back:
        items.append(
            Item(
                cause="repair",
                amount=back,
                factors={
                    "taken": pair.repair,
                    "institution": pair.institution,
                    "reviewed": 1000 if released.reviewed else 0,
                },
            )
        )
    return items, ages, owed, pair.repair - back + taken


def _pursued(released: Released, k: Constants) -> float:
    """How many of the other's measures can become habit: those it takes seriously, as it is seen.

    The letter teaches as little as it proves; what runs out counts for half.
    """
    whole = {"spirit": 1.0, "letter": k.letter, "shave": k.letter * k.seen_shaved, "evade": 0.0}
    return sum([whole[each.seen] * (0.5 if each.dated else 1.0) for each in released.theirs])


def _aged(ages: dict[str, int], bound: frozenset[Kind], released: Released) -> dict[str, int]:
    """Rounds that each kind has bound the other, and its gestures: again is not new."""
    now: set[str] = set(bound)
    if released.gesture == "friendly":
        now.add("gesture")
    if not now:
        return ages
    return {kind: ages.get(kind, 0) + (kind in now) for kind in sorted(now.union(ages))}


def _tide(now: Now, released: Released, k: Constants) -> list[Item]:
    pair = now.pair
    items = []
    if released.noise:
        items.append(Item(cause="tide", amount=released.noise))
    if shadow(now.lens):
        pull = milli(k.artifact_pull * (now.ready / 1000 - k.artifact_even))
        if pull:
            items.append(Item(cause="tide", amount=pull, factors={"readiness": now.ready}))
    back = institution.slide(pair.image, pair.start, k)
    if back:
        items.append(Item(cause="slide", amount=back, factors={"away": pair.image - pair.start}))
    rule = now.ruled and not shadow(now.lens)
    kept = institution.held(pair.image, pair.start, pair.baseline, pair.institution, rule, k)
    if kept:
        items.append(
            Item(
                cause="institution",
                amount=kept,
                factors={
                    "institution": pair.institution,
                    "baseline": pair.baseline,
                    "declared": 1000 if rule else 0,
                },
            )
        )
    return items


def _breach(now: Now, released: Released, k: Constants) -> list[Item]:
    """What was found out: the worst counts whole, the others a part; words given make it worse."""
    found = [o for o in released.theirs if o.seen in ("shave", "evade")]
    if not found:
        return []
    worst = max(found, key=lambda o: (o.seen == "evade", o.measure.number))
    size = k.evade if worst.seen == "evade" else k.shave
    times = min(k.breach_most, 1.0 + k.further_breach * (len(found) - 1))
    declared = "declaratory" in now.kinds
    if declared:
        times *= k.declared
    answered = released.query == "answered"
    if answered:
        times *= k.lied
    cost = milli(institution.loss(size, now.pair.institution, k) / 1000 * times)
    return [
        Item(
            cause="breach",
            amount=-cost,
            subject=f"{worst.agreement}/{worst.article}",
            factors={
                "size": size,
                "articles": len(found),
                "declared": 1000 if declared else 0,
                "answered": 1000 if answered else 0,
                "institution": now.pair.institution,
                "major": 1000 if size > k.small_loss else 0,
            },
        )
    ]


def _incident(now: Now, released: Released, k: Constants) -> list[Item]:
    if released.incident == "none":
        return []
    size = k.grave if released.incident == "grave" else k.incident
    told = "notification" in now.kinds
    cost = institution.loss(size, now.pair.institution, k)
    if told:
        cost = milli(cost / 1000 * k.incident_notification)
    return [
        Item(
            cause="incident",
            amount=-cost,
            factors={
                "size": size,
                "notified": 1000 if told else 0,
                "institution": now.pair.institution,
                "major": 1000 if size > k.small_loss else 0,
            },
        )
    ]


def _news(now: Now, released: Released, k: Constants) -> list[Item]:
    """News: just what it says, or, where it is written as a loss, what a blow of its size costs."""
    items = []
    for news in released.news:
        cause: Literal["control", "incident"] = "control" if news.by_control else "incident"
        if news.change and not news.loss:
            items.append(Item(cause=cause, amount=news.change, subject=news.inject))
        elif news.change:
            size = -news.change
            factors = {
                "size": size,
                "institution": now.pair.institution,
                "major": 1000 if size > k.small_loss else 0,
            }
            cost = institution.loss(size, now.pair.institution, k)
            items.append(Item(cause=cause, amount=-cost, subject=news.inject, factors=factors))
    return items


def _leaps(now: Now, released: Released, k: Constants) -> tuple[list[Item], dict[str, int]]:
    theirs, ours = released.their_leap, released.our_leap
    a = leap.seen(now.ready, now.bias, theirs.nth, now.lens, k) if theirs else 0
    b = leap.made(now.ready, ours.nth, now.lens, k) if ours else 0
    if theirs and ours:
        a, b = leap.both(a, b)
    items = []
    owed = dict(now.pair.owed)
    for made, amount, own in ((theirs, a, 0), (ours, b, 1000)):
        if made is None:
            continue
        items.append(
            Item(
                cause="leap",
                amount=amount,
                subject=made.party,
                factors={
                    "own": own,
                    "nth": made.nth,
                    "readiness": now.ready,
                    "bias": 0 if own else now.reader["bias"],
                },
            )
        )
        if not released.settled:
            owed[str(made.round)] = leap.lost(amount, k)
    for round in (*released.answered, *released.lapsed):
        taken = owed.pop(str(round), 0)
        if taken and round in released.lapsed:
            items.append(Item(cause="leap", amount=-taken, factors={"unanswered": round}))
    return items, owed


__all__ = ["move"]
