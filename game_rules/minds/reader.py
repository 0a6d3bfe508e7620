"""A reader: one party before a round, as it will read what the other does.

It is made of the holder's own state and of what was released to it, and of nothing else.
"""

from msgspec import Struct

from game_rules.exact.numbers import milli, sigmoid
from game_rules.minds import process
from game_rules.minds.conditions import readiness
from game_rules.minds.fears import fears
from game_rules.minds.lens import shadow
from game_rules.minds.released import Released, kinds
from game_rules.record.hidden import Pair
from game_rules.scenario.catalogue import Fear, Kind
from game_rules.scenario.constants import CONSTANTS, Constants
from game_rules.scenario.scenario import Condition, Lens

TALK: frozenset[Kind] = frozenset({"declaratory", "information", "communication"})
"""What is said and not done: no words make a rule of it."""


class Holder(Struct, frozen=True, kw_only=True, gc=False):
    """The own state that an image depends on."""

    conditions: dict[Condition, int]
    tidal: dict[Condition, int]
    sensitivities: dict[Fear, int]
    lens: Lens


class Now(Struct, frozen=True, kw_only=True, gc=False):
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


def at_start(holder: Holder, pair: Pair, released: Released, k: Constants) -> Now:
    """The pair as the round finds it."""
    p = sigmoid(pair.image / 1000)
    by = holder.tidal if shadow(holder.lens) else holder.conditions
    questioned = released.questioned and not shadow(holder.lens)
    ready = readiness(by, holder.lens, questioned, k)
    wary = bias(p, ready, pair.institution, k, candid=questioned)
    worked = process.grow(pair.process, released, holder.conditions["forum"], k)
    found = kinds(released.theirs)
    return Now(
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
    return deeds and understood(released, "declaratory", wary)


def understood(released: Released, kind: Kind, wary: float) -> bool:
    """Whether a measure of this kind is in force, and is read as it is meant."""
    return any(
        one.measure.kind == kind
        and one.seen != "evade"
        and 2.0 * one.measure.alpha / 1000 * wary < 1.0
        for one in released.theirs
    )


__all__ = ["TALK", "Holder", "Now", "at_start", "bias", "surprise", "understood"]
