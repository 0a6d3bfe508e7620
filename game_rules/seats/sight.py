"""Sights: the types of what one viewer may see, part by part."""

from msgspec import Struct

from game_rules.record.commands import Attention
from game_rules.record.events import DraftAct, KnownFact, PublicFact
from game_rules.record.hidden import Adjustment
from game_rules.record.world import (
    Board,
    Channel,
    Dossier,
    Finding,
    Forecast,
    Guess,
    Home,
    Intelligence,
    Orders,
    OwnTime,
    Record,
    Remark,
    Stage,
)
from game_rules.scenario.catalogue import Fear
from game_rules.scenario.scenario import Bot, Condition, Text
from game_rules.scenario.treaty import Draft, Proposal


class Moves(Struct, frozen=True, kw_only=True, gc=False):
    """What the viewer could do now, from the function that also refuses."""

    may: dict[str, str]
    """Command tag → empty if some seat of the viewer may, or the refusal's code."""
    drafts: dict[str, dict[str, str]]
    """Draft → command tag → the same, for the commands that name a draft.

    Drafts to which nothing can be done any more are left out.
    """
    partners: tuple[str, ...]
    """Parties towards which obligations bind us: a posture matters."""
    inspectable: tuple[str, ...]
    askable: tuple[str, ...]
    """Parties that owe us something, and could be asked about it."""
    askers: tuple[str, ...]
    """Who asked us last round and waits for an answer."""
    denounceable: tuple[str, ...]
    """Agreements of which we could give notice."""
    consentable: tuple[str, ...]
    """Proposals that wait for our consent."""
    renewable: tuple[str, ...]
    """Agreements of ours that end soon and can be renewed."""
    attention: tuple[Attention, ...]
    """What a token could be spent on: whatever has an object."""
    leap: str
    """Empty if a leap can be confirmed, or why not."""
    estimate_about: str
    """The party that this round's estimate is about; empty: none left."""
    estimate_open: bool
    lost: tuple[int, ...]
    """The places of those of our objectives that can no longer be met, as far as we can know."""


NOTHING = Moves(
    may={},
    drafts={},
    partners=(),
    inspectable=(),
    askable=(),
    askers=(),
    denounceable=(),
    consentable=(),
    renewable=(),
    attention=(),
    leap="not-ours",
    estimate_about="",
    estimate_open=False,
    lost=(),
)
"""For those who only look on."""


class Prepared(Struct, frozen=True, kw_only=True, gc=False):
    """An inject that control can send."""

    id: str
    round: int | None
    to: tuple[str, ...]
    headline: Text
    text: Text


class PartySight(Struct, frozen=True, kw_only=True, gc=False):
    """What control sees of a party."""

    conditions: dict[Condition, int]
    readiness: int
    capital: int
    mandate: str
    orders: Orders | None
    bot: Bot | None
    crew: dict[str, str]
    time: OwnTime | None
    """More time than the others have in this phase."""


class PairSight(Struct, frozen=True, kw_only=True, gc=False):
    """What control sees of an ordered pair."""

    good_faith: int
    threat: int
    fears: dict[Fear, int]
    institution: int
    readiness: int


class Oversight(Struct, frozen=True, kw_only=True, gc=False):
    """What control sees besides what others are told: everything."""

    rounds: int
    parties: dict[str, PartySight]
    pairs: dict[str, dict[str, PairSight]]
    seats: int
    """How many people the scenario has room for."""
    sent: tuple[str, ...]
    """The injects that have come."""
    allowances: dict[str, int]
    """Seat → thousandths of every phase's time; 0: no limit."""
    adjustments: tuple[Adjustment, ...]
    """What control has moved, and what waits for a resolution to be moved."""
    wishes: dict[str, int]
    """Seat → what it asks for, until control answers."""


class Papers(Struct, frozen=True, kw_only=True, gc=False):
    """What lies on control's desk: texts, which do not change while numbers do."""

    injects: tuple[Prepared, ...]
    mandates: dict[str, Text]
    """Party → what its mandate says."""


class View(Struct, frozen=True, kw_only=True, gc=False):
    """A viewer's sight of the exercise.

    Each field is a part that is told whole when it changes; drafts and channels are parts of
    their own.
    """

    viewer: str
    board: Board
    stage: Stage
    record: Record
    moves: Moves
    crew: dict[str, str]
    bot: Bot | None
    """The bot that plays for the own delegation; told to nobody but bots and `allowed`."""
    channels: dict[str, Channel]
    drafts: dict[str, Draft]
    proposals: dict[str, Proposal]
    dossier: Dossier | None
    home: Home | None
    intelligence: Intelligence | None
    forecasts: dict[str, Forecast]
    findings: tuple[Finding, ...]
    orders: Orders | None
    time: OwnTime | None
    guesses: tuple[Guess, ...]
    remarks: tuple[Remark, ...]
    """What a bot remembers of what was said; told to nobody, as nobody else remembers so."""
    oversight: Oversight | None
    papers: Papers | None


class DraftActed(Struct, frozen=True, kw_only=True, gc=False, tag_field="fact", tag="draft-acted"):
    """What was done to a draft, without its text: the text is a part of its own."""

    act: DraftAct
    by: str
    draft: str
    title: str
    revision: int
    reason: str = ""
    """Why control has sent it back."""


LineFact = PublicFact | KnownFact | DraftActed


class Line(Struct, frozen=True, kw_only=True, gc=False):
    """One line of a stream: a fact, and when it was.

    It has no number but its place in the stream: any other would tell of what was not told.
    """

    at: int
    fact: LineFact


__all__ = [
    "NOTHING",
    "DraftActed",
    "Forecast",
    "Line",
    "LineFact",
    "Moves",
    "Oversight",
    "PairSight",
    "PartySight",
    "Prepared",
    "View",
]
