"""The ledger: why every image moved, exactly, with the factors of each cause.

Within an account the amounts sum to the change of the image, in integers.
"""

from typing import Literal

from msgspec import Struct

from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Condition

Cause = Literal[
    "tide",
    "information",
    "interaction",
    "communication",
    "notification",
    "observation",
    "inspection",
    "constraint",
    "declaratory",
    "breach",
    "gesture",
    "query",
    "denunciation",
    "process",
    "leap",
    "institution",
    "slide",
    "repair",
    "incident",
    "control",
]


class Item(Struct, frozen=True, kw_only=True, gc=False):
    """One cause of one image's change."""

    cause: Cause
    amount: int
    """Thousandths of log-odds."""
    subject: str = ""
    """`agreement/article` for a measure, a party for a leap, an inject id for news."""
    factors: dict[str, int] = {}
    """Thousandths: w, match, seen, effort, age, alpha, bias, readiness, process, bonus, …"""


class Account(Struct, frozen=True, kw_only=True, gc=False):
    """One ordered pair's round: from what, by what, to what."""

    before: int
    after: int
    readiness: int
    """Of the holder towards this partner."""
    bias: int
    fears: dict[Fear, int]
    """After the round, thousandths."""
    threat: int
    """Overall threat after the round: the sensitivity-weighted mean of the fears."""
    institution: int
    baseline: int
    items: tuple[Item, ...]


class Ballot(Struct, frozen=True, kw_only=True, gc=False):
    """One party's vote on one text."""

    draft: str
    title: str
    party: str
    yes: dict[str, int]
    """Group → share of its weight in favour, thousandths."""
    total: int
    threshold: int
    passed: bool
    worth: int = 0
    """V after devaluation: how well the text answers what is feared of the others."""
    exposure: int = 0
    """E: what it lays bare, with what is in force already."""
    paid: tuple[str, ...] = ()
    """Groups that were promised something for this round's votes."""
    short: int = 0
    """How much good faith is wanting to bear the exposure; not above 0: none."""


class Shift(Struct, frozen=True, kw_only=True, gc=False):
    """One change of a party's condition or capital, with its cause."""

    party: str
    what: Condition | Literal["capital"]
    amount: int
    cause: str


class Compliance(Struct, frozen=True, kw_only=True, gc=False):
    """How a party really met one article towards one partner, and what that partner saw."""

    agreement: str
    article: int
    party: str
    towards: str
    true: Literal["spirit", "letter", "shave", "evade"]
    seen: Literal["spirit", "letter", "shave", "evade"]
    odds: int
    draw: int


class Chance(Struct, frozen=True, kw_only=True, gc=False):
    """A draw and what it was compared with."""

    purpose: str
    odds: int
    draw: int


class Reckoning(Struct, frozen=True, kw_only=True, gc=False):
    """Everything about one round's resolution that the debrief explains with."""

    accounts: dict[str, dict[str, Account]]
    ballots: tuple[Ballot, ...] = ()
    shifts: tuple[Shift, ...] = ()
    compliance: tuple[Compliance, ...] = ()
    chances: tuple[Chance, ...] = ()
    readiness: dict[str, int] = {}
    """Each party's own readiness."""
    verdict: dict[str, dict[str, int]] = {}
    """After the last round: party → line (security, judgement, standing, mandate) → thousandths."""
