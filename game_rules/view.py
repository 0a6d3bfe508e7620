"""A view: what one viewer may see, built up from the public and the known part alone."""

from msgspec import Struct

from game_rules.catalogue import Fear
from game_rules.events import KnownFact, PublicFact
from game_rules.scenario import Bot, Condition, Text
from game_rules.treaty import Draft
from game_rules.world import (
    Board,
    Channel,
    Dossier,
    Finding,
    Forecast,
    Guess,
    Home,
    Intelligence,
    Known,
    Orders,
    Public,
    Record,
    Stage,
)


class Moves(Struct, frozen=True, kw_only=True):
    """What the viewer could do now, from the function that also refuses."""

    may: dict[str, str]
    """Command tag → empty if some seat of the viewer may, or the refusal's code."""
    drafts: dict[str, dict[str, str]]
    """Draft → command tag → the same, for the commands that name a draft."""
    partners: tuple[str, ...]
    """Parties towards which obligations bind us: a posture matters."""
    inspectable: tuple[str, ...]
    leap: str
    """Empty if a leap can be confirmed, or why not."""
    estimate_about: str
    """The party that this round's estimate is about; empty: none left."""
    estimate_open: bool


class Prepared(Struct, frozen=True, kw_only=True):
    """An inject that control can send."""

    id: str
    round: int | None
    to: tuple[str, ...]
    headline: Text
    text: Text
    sent: bool


class PartySight(Struct, frozen=True, kw_only=True):
    """What control sees of a party."""

    conditions: dict[Condition, int]
    readiness: int
    capital: int
    mandate: str
    orders: Orders | None
    bot: Bot | None
    crew: dict[str, str]


class PairSight(Struct, frozen=True, kw_only=True):
    """What control sees of an ordered pair."""

    good_faith: int
    threat: int
    fears: dict[Fear, int]
    institution: int
    readiness: int


class Oversight(Struct, frozen=True, kw_only=True):
    """What control sees besides what others are told: everything."""

    rounds: int
    parties: dict[str, PartySight]
    pairs: dict[str, dict[str, PairSight]]
    injects: tuple[Prepared, ...]


class View(Struct, frozen=True, kw_only=True):
    """A viewer's sight of the exercise. Each field is a part that is told whole when it changes;
    drafts and channels are parts of their own."""

    viewer: str
    board: Board
    stage: Stage
    record: Record
    moves: Moves
    crew: dict[str, str]
    channels: dict[str, Channel]
    drafts: dict[str, Draft]
    dossier: Dossier | None
    home: Home | None
    intelligence: Intelligence | None
    forecasts: dict[str, Forecast]
    findings: tuple[Finding, ...]
    orders: Orders | None
    guesses: tuple[Guess, ...]
    oversight: Oversight | None


class Line(Struct, frozen=True, kw_only=True):
    """One line of a stream: a fact, where it stands in the log, and when it was."""

    n: int
    at: int
    fact: PublicFact | KnownFact


__all__ = ["Known", "Line", "Moves", "Oversight", "PairSight", "PartySight", "Prepared", "Public", "View"]
