"""Phrases: what a bot says, as a code with arguments; every window puts it into its own words.

A sentence may name a `party`, a `measure`, and the `other` measure of an exchange. What else an
offer carries says which reservations it speaks of, to whoever takes it up.
"""

from typing import Final, Literal

from msgspec import Struct

Code = Literal[
    # a round opens
    "open-door",
    "open-terms",
    "open-deeds",
    "open-mirror",
    "open-step",
    "open-home",
    "open-bargain",
    # what was done in the last round
    "leap-welcomed",
    "leap-doubted",
    "hand-welcomed",
    "fist-deplored",
    "fist-returned",
    "left-regretted",
    "left-noted",
    "force-welcomed",
    "asked",
    "answered",
    # a text of ours
    "table-common",
    "table-all",
    "table-alone",
    "table-demand",
    "table-leap",
    "table-counter",
    # a text of another
    "reserved",
    "reserved-curt",
    "yielded",
    "signed",
    "signed-curt",
    "not-ripe",
    "not-carried",
    "not-signed",
    "vote-near",
    # spoken to
    "hear-need",
    "hear-reading",
    "hear-home",
    "hear-curt",
    # an exchange
    "offer",
    "offer-taken",
    "offer-declined",
    "offer-kept",
]
"""The closed list of what bots can say."""

ABOUT: Final = ("party", "measure", "other")
"""The arguments that sentences may name, in their order."""

_NOBODY: Final = frozenset[str]()
_PARTY: Final = frozenset({"party"})
_MEASURE: Final = frozenset({"measure"})
_BOTH: Final = frozenset({"party", "measure"})
_EXCHANGE: Final = frozenset({"party", "measure", "other"})

PHRASES: Final[dict[Code, frozenset[str]]] = {
    "open-door": _NOBODY,
    "open-terms": _NOBODY,
    "open-deeds": _NOBODY,
    "open-mirror": _NOBODY,
    "open-step": _NOBODY,
    "open-home": _NOBODY,
    "open-bargain": _NOBODY,
    "leap-welcomed": _PARTY,
    "leap-doubted": _PARTY,
    "hand-welcomed": _PARTY,
    "fist-deplored": _PARTY,
    "fist-returned": _PARTY,
    "left-regretted": _BOTH,
    "left-noted": _BOTH,
    "force-welcomed": _MEASURE,
    "asked": _PARTY,
    "answered": _PARTY,
    "table-common": _BOTH,
    "table-all": _MEASURE,
    "table-alone": _BOTH,
    "table-demand": _BOTH,
    "table-leap": _BOTH,
    "table-counter": _BOTH,
    "reserved": _MEASURE,
    "reserved-curt": _MEASURE,
    "yielded": _MEASURE,
    "signed": _MEASURE,
    "signed-curt": _MEASURE,
    "not-ripe": _MEASURE,
    "not-carried": _MEASURE,
    "not-signed": _MEASURE,
    "vote-near": _MEASURE,
    "hear-need": _BOTH,
    "hear-reading": _BOTH,
    "hear-home": _PARTY,
    "hear-curt": _PARTY,
    "offer": _EXCHANGE,
    "offer-taken": _EXCHANGE,
    "offer-declined": _EXCHANGE,
    "offer-kept": _EXCHANGE,
}
"""Code → what its sentences may name."""

VARIED: Final[frozenset[Code]] = frozenset(
    {
        "open-door",
        "open-terms",
        "open-deeds",
        "open-mirror",
        "open-step",
        "open-home",
        "open-bargain",
        "leap-welcomed",
        "force-welcomed",
        "table-common",
        "signed",
        "not-ripe",
        "hear-need",
        "hear-home",
    }
)
"""Those for which there are two wordings: they come most often."""


class Phrase(Struct, frozen=True, kw_only=True, gc=False, forbid_unknown_fields=True):
    """One line of a bot."""

    code: Code
    args: dict[str, str | int] = {}
    second: bool = False
    """Whether it is the second of two wordings."""


__all__ = ["ABOUT", "PHRASES", "VARIED", "Code", "Phrase"]
