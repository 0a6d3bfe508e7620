"""Evidence: what a measure in force, an answer or a gesture says to whoever reads it."""

from msgspec import Struct

from game_rules.compliance.obligations import weight
from game_rules.exact.numbers import milli, power
from game_rules.minds import signals
from game_rules.minds.fears import match
from game_rules.minds.lens import mechanical
from game_rules.minds.reader import TALK, Now, surprise, understood
from game_rules.minds.released import Obligation, Released
from game_rules.record.ledger import Cause, Item
from game_rules.scenario.catalogue import Kind
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Lens

OBSERVABLE: frozenset[Kind] = frozenset({"notification", "constraint"})
"""What observers can see to be kept."""


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


def evidence(factors: dict[str, int], lens: Lens, k: Constants = CONSTANTS) -> tuple[int, int]:
    """What a measure with these factors says: by itself, and with what the process adds.

    It takes nothing but the ledger's own thousandths, so that whoever has the books can do the
    sum again. Where it is read against its meaning, nothing damps the harm, and time does not
    wear it off: what feeds a fear does so every round.
    """
    core = k.evidence * factors["w"] / 1000
    core *= k.tailor_base + k.tailor_match * factors["match"] / 1000
    core *= factors["seen"] / 1000
    gain = factors["effort"] / 1000 * factors["bonus"] / 1000 * surprise(factors["faith"] / 1000)
    gain *= factors["checked"] / 1000
    if age := factors["age"]:
        gain *= power(k.ageing + k.anchor * (1.0 - k.ageing) * factors["declared"] / 1000, age)
    if mechanical(lens):
        whole = milli(core * gain * k.mechanical)
        return whole, whole
    sign = 1.0 - 2.0 * factors["alpha"] / 1000 * factors["bias"] / 1000
    if sign <= 0.0:
        harm = milli(core * sign)
        return harm, harm
    amplified = k.process_part * factors["readiness"] / 1000 * factors["process"] / 1000
    amplified *= factors["negotiated"] / 1000
    base, said = k.process_base, core * sign * gain
    return milli(said * base), milli(said * (base + amplified))


def measured(now: Now, released: Released, k: Constants) -> list[Item]:
    """What each measure that binds the other says, with what the process adds to it."""
    if not released.theirs:
        return []
    beside = _Beside(
        bonus=milli(1.0 + min(k.bonus_most, k.bonus * (len(now.kinds) - 1))),
        clear="information" in now.kinds and understood(released, "information", now.bias),
        observed="observation" in now.kinds,
        letter=milli(k.letter),
        shaved=milli(k.seen_shaved),
        checked=milli(k.checked),
    )
    items: list[Item] = []
    for obligation in released.theirs:
        items += _measure(now, obligation, beside, k)
    return items


def _measure(now: Now, obligation: Obligation, beside: _Beside, k: Constants) -> list[Item]:
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


def _factors(now: Now, obligation: Obligation, beside: _Beside, k: Constants) -> dict[str, int]:
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


def signalled(now: Now, released: Released, k: Constants) -> list[Item]:
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


def _read(now: Now, cause: Cause, subject: str, own: dict[str, int], k: Constants) -> Item:
    factors = {**own, **now.reader}
    _, whole = evidence(factors, now.lens, k)
    return Item(cause=cause, amount=whole, subject=subject, factors=factors)


__all__ = ["evidence", "measured", "signalled"]
