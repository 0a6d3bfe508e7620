"""What is true and told to nobody: the hidden section of the world."""

from typing import Literal

from msgspec import Struct

from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Bot, Condition, Scenario


class PartyState(Struct, frozen=True, kw_only=True, gc=False):
    """What is true of a party and told to its own capital in part."""

    conditions: dict[Condition, int]
    explored: dict[Condition, int]
    """How much exploration has added over the tide so far."""
    tidal: dict[Condition, int] = {}
    """What the tide and the news alone would have made of the conditions."""
    capital: int
    mandate: str
    leaps: int = 0
    paid: dict[str, int] = {}
    """How often each domestic group has been paid for its vote."""


class Pair(Struct, frozen=True, kw_only=True, gc=False):
    """What a holder believes of another party: one ordered pair."""

    image: int
    """L, thousandths of log-odds of good faith."""
    start: int
    baseline: int
    institution: int = 0
    process: int = 0
    """q′, 0 to 1000."""
    cover: dict[Fear, int] = {}
    ages: dict[str, int] = {}
    """Rounds since a kind of measure first bound the other towards the holder."""
    repair: int = 0
    """What a small breach took and institution still gives back."""
    owed: dict[str, int] = {}
    """What an unanswered leap would take back, by round made (as text)."""
    errors: dict[Fear, int] = {}
    """The drifting error of the intelligence, thousandths of its spread."""
    conduct: int = 500
    """How the other has really met its obligations towards the holder: what trust would be due."""


class Adjustment(Struct, frozen=True, kw_only=True, gc=False):
    """A step by which control moves a number of a party, with its reason."""

    id: str
    """Its subject in the ledger."""
    round: int
    """The round whose resolution works it."""
    party: str
    what: Condition | Literal["capital", "image"]
    of: str | None
    change: int
    reason: str
    by: str = "control"
    """Under what its facilitator stands in the log."""
    at: int = 0
    """When; 0 in logs of before this was kept."""
    taken: bool = False
    """Whether control took it back before it worked."""


class Hidden(Struct, frozen=True, kw_only=True, gc=False):
    """All that nobody was told."""

    scenario: Scenario
    seed: str
    rules: str
    format: int
    parties: dict[str, PartyState]
    pairs: dict[str, dict[str, Pair]]
    understudies: dict[str, Bot] = {}
    authors: dict[str, str] = {}
    """Drafts that a third party tabled → who wrote them."""
    injects: dict[str, int] = {}
    """Injects sent by hand → the round whose resolution works their effects."""
    allowances: dict[str, int] = {}
    """Seat → thousandths of every phase's time; 0: no limit. Who is not named has what all have."""
    adjustments: tuple[Adjustment, ...] = ()
    wishes: dict[str, int] = {}
    """Seat → what it asked control for, until that answers."""
