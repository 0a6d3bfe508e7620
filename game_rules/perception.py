"""Perception: how one image of another party moves in a round, cause by cause.

The function `move` is given the holder's own state and what was released to it.
It cannot name anything else.
"""

from msgspec import Struct
from msgspec.structs import replace

from game_rules import institution, leap, process, signals
from game_rules.catalogue import Fear, Kind
from game_rules.conditions import readiness
from game_rules.constants import CONSTANTS, Constants
from game_rules.fears import cover, fears, match, threat
from game_rules.ledger import Account, Cause, Item
from game_rules.lens import mechanical, shadow
from game_rules.numbers import milli, power, sigmoid
from game_rules.obligations import weight
from game_rules.released import Obligation, Released, kinds
from game_rules.scenario import Condition, Lens
from game_rules.world import Pair

OBSERVABLE: frozenset[Kind] = frozenset({"notification", "constraint"})
"""What observers can see to be kept."""

TALK: frozenset[Kind] = frozenset({"declaratory", "information", "communication"})
"""What is said and not done: no words make a rule of it."""


class Holder(Struct, frozen=True, kw_only=True, gc=False):
    """The own state that an image depends on."""

    conditions: dict[Condition, int]
    tidal: dict[Condition, int]
    sensitivities: dict[Fear, int]
    lens: Lens


class _Now(Struct, frozen=True, kw_only=True, gc=False):
    """The pair at the round's start, as the formulas need it."""

    ready: int
    bias: float
    reader: dict[str, int]
    """What of the reader enters the evidence of everything that it reads, thousandths."""
    process: int
    fears: dict[Fear, int]
    pair: Pair
    lens: Lens
    kinds: frozenset[Kind]
    """Of the measures that bind the other."""
    ruled: bool
    """Whether its deeds stand under a rule that it has put into words, and is believed."""


class _Beside(Struct, frozen=True, kw_only=True):
    """What a measure's evidence owes to the others in force, and to how all are seen."""

    bonus: int
    clear: bool
    """Whether figures say what the rest is about."""
    observed: bool
    """Whether observers are let in."""
    letter: int
    shaved: int
    checked: int


def bias(
    p: float, ready: int, held: int, k: Constants = CONSTANTS, *, candid: bool = False
) -> float:
    """b: how far a wary reader turns what it sees against its meaning.

    Less so what comes from one that has doubted its own policy in public.
    """
    turned = k.bias * (1.0 - p) * (1.0 - ready / 1000) * (1.0 - k.shield * held / 1000)
    return min(k.bias_most, turned) * (k.candour if candid else 1.0)


def surprise(p: float) -> float:
    """How much is left to learn: of a friend nothing good is news."""
    return min(1.0, 2.0 * (1.0 - p))


def move(
    holder: Holder, pair: Pair, released: Released, k: Constants = CONSTANTS
) -> tuple[Pair, Account]:
    """The pair after the round, and the account of its image, which sums exactly."""
    now = _now(holder, pair, released, k)
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


def _now(holder: Holder, pair: Pair, released: Released, k: Constants) -> _Now:
    p = sigmoid(pair.image / 1000)
    by = holder.tidal if shadow(holder.lens) else holder.conditions
    questioned = released.questioned and not shadow(holder.lens)
    ready = readiness(by, holder.lens, questioned, k)
    wary = bias(p, ready, pair.institution, k, candid=questioned)
    worked = process.grow(pair.process, released, holder.conditions["forum"], k)
    found = kinds(released.theirs)
    return _Now(
        ready=ready,
        bias=wary,
        reader={
            "bias": milli(wary),
            "readiness": ready,
            "process": worked,
            "faith": milli(p),
            "surprise": milli(surprise(p)),
        },
        process=worked,
        fears=fears(pair.image, holder.sensitivities, pair.cover, holder.lens, k),
        pair=pair,
        lens=holder.lens,
        kinds=found,
        ruled=_ruled(released, found, wary),
    )


def _ruled(released: Released, found: frozenset[Kind], wary: float) -> bool:
    """Whether the other's deeds stand under a rule that it has put into words, and is believed.

    Words are made good by what is done in their spirit.
    """
    if "declaratory" not in found or found <= TALK:
        return False
    deeds = any(one.measure.kind not in TALK and one.seen == "spirit" for one in released.theirs)
    return deeds and _understood(released, "declaratory", wary)


def _items(
    now: _Now, released: Released, k: Constants
) -> tuple[list[Item], dict[str, int], dict[str, int], int]:
    """All causes; and what the pair keeps of them: ages, leaps owed, what is to be repaired."""
    pair = now.pair
    ages = _aged(pair.ages, now.kinds, released)
    items = _tide(now, released, k)
    if shadow(now.lens):
        return items, ages, {}, 0
    taken = 0
    items += _measures(now, released, k)
    items += _signals(now, released, k)
    blows = signals.blows(released, now.bias, pair.institution, k)
    for blow in (*_breach(now, released, k), *_incident(now, released, k), *blows):
        items.append(blow)
        if not blow.factors["major"]:
            taken -= blow.amount
    leaps, owed = _leaps(now, released, k)
    items += leaps
    for news in released.news:
        if news.change:
            cause = "control" if news.by_control else "incident"
            items.append(
                Item(
                    cause="control" if cause == "control" else "incident",
                    amount=news.change,
                    subject=news.inject,
                )
            )
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
    return {kind: ages.get(kind, 0) + (kind in now) for kind in sorted(now.union(ages))}


def _tide(now: _Now, released: Released, k: Constants) -> list[Item]:
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


def _measures(now: _Now, released: Released, k: Constants) -> list[Item]:
    if not released.theirs:
        return []
    beside = _Beside(
        bonus=milli(1.0 + min(k.bonus_most, k.bonus * (len(now.kinds) - 1))),
        clear="information" in now.kinds and _understood(released, "information", now.bias),
        observed="observation" in now.kinds,
        letter=milli(k.letter),
        shaved=milli(k.seen_shaved),
        checked=milli(k.checked),
    )
    items: list[Item] = []
    for obligation in released.theirs:
        items += _measure(now, obligation, beside, k)
    return items


def _understood(released: Released, kind: Kind, wary: float) -> bool:
    """Whether a measure of this kind is in force, and is read as it is meant."""
    return any(
        one.measure.kind == kind
        and one.seen != "evade"
        and 2.0 * one.measure.alpha / 1000 * wary < 1.0
        for one in released.theirs
    )


def evidence(factors: dict[str, int], lens: Lens, k: Constants = CONSTANTS) -> tuple[int, int]:
    """What a measure with these factors says: by itself, and with what the process adds.

    It takes nothing but the ledger's own thousandths, so that whoever has the books can do the
    sum again. Where it is read against its meaning, nothing damps the harm, and time does not
    wear it off: what feeds a fear does so every round.
    """
    core = k.evidence * factors["w"] / 1000
    core *= k.tailor_base + k.tailor_match * factors["match"] / 1000
    fresh = k.ageing + k.anchor * (1.0 - k.ageing) * factors["declared"] / 1000
    core *= factors["seen"] / 1000
    gain = factors["effort"] / 1000 * factors["bonus"] / 1000 * surprise(factors["faith"] / 1000)
    gain *= factors["checked"] / 1000
    gain *= power(fresh, factors["age"])
    if mechanical(lens):
        whole = milli(core * gain * k.mechanical)
        return whole, whole
    sign = 1.0 - 2.0 * factors["alpha"] / 1000 * factors["bias"] / 1000
    if sign <= 0.0:
        harm = milli(core * sign)
        return harm, harm
    amplified = k.process_part * factors["readiness"] / 1000 * factors["process"] / 1000
    amplified *= factors["negotiated"] / 1000
    base = k.process_base
    return milli(core * sign * gain * base), milli(core * sign * gain * (base + amplified))


def _measure(now: _Now, obligation: Obligation, beside: _Beside, k: Constants) -> list[Item]:
    if obligation.seen == "evade":
        return []
    factors = _factors(now, obligation, beside, k)
    base, whole = evidence(factors, now.lens, k)
    subject = f"{obligation.agreement}/{obligation.article}"
    cause = obligation.measure.kind
    items = [Item(cause=cause, amount=base, subject=subject, factors=factors)]
    if whole != base:
        items.append(Item(cause="process", amount=whole - base, subject=subject, factors=factors))
    return items


def _factors(now: _Now, obligation: Obligation, beside: _Beside, k: Constants) -> dict[str, int]:
    """Everything that the evidence of a measure depends on, thousandths but for the age."""
    measure, reader = obligation.measure, now.reader
    clear = beside.clear and measure.kind != "information"
    checked = beside.observed and measure.kind in OBSERVABLE
    w = weight(measure, obligation.depth, k)
    if obligation.monitored:
        w *= k.monitored_evidence if obligation.watched else k.monitored_evidence * k.unwatched
    return {
        "w": milli(w),
        "match": match(measure.answers, now.fears),
        "seen": beside.shaved if obligation.seen == "shave" else 1000,
        "effort": 1000 if obligation.seen == "spirit" else beside.letter,
        "age": now.pair.ages.get(measure.kind, 0),
        "declared": 1000 if now.ruled and measure.kind not in TALK else 0,
        "alpha": milli(k.clear * measure.alpha / 1000) if clear else measure.alpha,
        "bias": reader["bias"],
        "readiness": reader["readiness"],
        "process": reader["process"],
        "bonus": beside.bonus,
        "checked": beside.checked if checked else 1000,
        "faith": reader["faith"],
        "surprise": reader["surprise"],
        "depth": obligation.depth,
        "monitored": 1000 if obligation.monitored else 0,
        "negotiated": 1000 if obligation.negotiated else 0,
    }


def _signals(now: _Now, released: Released, k: Constants) -> list[Item]:
    """What was said or shown without binding anybody, read as a small measure would be."""
    items = []
    if released.query == "answered":
        answer = signals.said(k.answer_w, k.answer_alpha, signals.ANSWER, now.fears)
        items.append(_read(now, "query", "", answer, k))
    if released.gesture == "friendly":
        age = k.gesture_stale * now.pair.ages.get("gesture", 0)
        hand = signals.said(k.gesture_w, k.gesture_alpha, signals.GESTURE, now.fears, age)
        items.append(_read(now, "gesture", "", hand, k))
    return items


def _read(now: _Now, cause: Cause, subject: str, own: dict[str, int], k: Constants) -> Item:
    factors = {**own, **now.reader}
    _, whole = evidence(factors, now.lens, k)
    return Item(cause=cause, amount=whole, subject=subject, factors=factors)


def _breach(now: _Now, released: Released, k: Constants) -> list[Item]:
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


def _incident(now: _Now, released: Released, k: Constants) -> list[Item]:
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


def _leaps(now: _Now, released: Released, k: Constants) -> tuple[list[Item], dict[str, int]]:
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


__all__ = ["Holder", "bias", "evidence", "move", "surprise"]
