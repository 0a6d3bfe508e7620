"""What some are told: facts that fold into the known part of their viewers, and no other."""

from typing import Literal

from msgspec import UNSET, UnsetType

from game_rules.record.events.fact import Fact
from game_rules.record.events.public import Annotated, NewsCame, RatificationFailed
from game_rules.record.phrases import Phrase
from game_rules.record.world import (
    Channel,
    Dossier,
    Finding,
    Forecast,
    Guess,
    Home,
    Intelligence,
    Orders,
    OwnTime,
)
from game_rules.scenario.scenario import Bot
from game_rules.scenario.treaty import Draft, Proposal


class Crewed(Fact, tag="crewed", frozen=True, kw_only=True):
    """The delegation's seats: seat → role, and the bot that plays for it, if any."""

    crew: dict[str, str]
    bot: Bot | None = None


class ChannelOpened(Fact, tag="channel-opened", frozen=True, kw_only=True):
    """A channel that the viewer can read."""

    channel: Channel


class Heard(Fact, tag="heard", frozen=True, kw_only=True):
    """Something was said in a channel."""

    channel: str
    party: str
    """A party, or `control`."""
    seat: str
    role: str
    text: str
    to: str = ""
    """The seat that control means; the whole delegation reads it all the same."""
    phrase: Phrase | UnsetType = UNSET
    """What a bot said, with no text: every window has its own words for it."""


DraftAct = Literal[
    "tabled",
    "cosponsored",
    "revised",
    "bracketed",
    "unbracketed",
    "widened",
    "withdrawn",
    "signed",
    "unsigned",
    "concluded",
    "failed",
    "carried",
    "approved",
    "returned",
    "held",
]
"""What was done to a draft; `carried`: it stays on the table into the next round.

`approved`, `returned`: control has, where its approval is required; `held`: a resolution has
passed it over because control has said nothing yet.
"""


class DraftTold(Fact, tag="draft", frozen=True, kw_only=True):
    """A draft as it stands after an act; the viewer is admitted to it."""

    act: DraftAct
    by: str
    """The party that acted, or `control`; empty for a resolution."""
    draft: Draft


class ProposalTold(Fact, tag="proposal", frozen=True, kw_only=True):
    """A proposal as it stands; told to its author and to those asked, and to control."""

    by: str
    proposal: Proposal


class DossierGiven(Fact, tag="dossier", frozen=True, kw_only=True):
    """The sheet and the mandate."""

    dossier: Dossier


class HomeRead(Fact, tag="home", frozen=True, kw_only=True):
    """How the own capital reads the situation."""

    home: Home


class IntelligenceGiven(Fact, tag="intelligence", frozen=True, kw_only=True):
    """What the services believe."""

    intelligence: Intelligence


class ForecastGiven(Fact, tag="forecast", frozen=True, kw_only=True):
    """How ratification of a draft looks from home; None: no longer on the table."""

    draft: str
    forecast: Forecast | None


class OrdersWritten(Fact, tag="orders", frozen=True, kw_only=True):
    """The delegation's own sealed sheet as it stands."""

    orders: Orders


class TimeGiven(Fact, tag="time-given", frozen=True, kw_only=True):
    """How much longer than all others the delegation has in this phase; None: no longer."""

    time: OwnTime | None


class Found(Fact, tag="found", frozen=True, kw_only=True):
    """What was found out of the others' compliance this round."""

    findings: tuple[Finding, ...]


class Guessed(Fact, tag="guessed", frozen=True, kw_only=True):
    """An own estimate was kept."""

    guess: Guess


KnownFact = (
    Crewed
    | Annotated
    | ChannelOpened
    | Heard
    | DraftTold
    | ProposalTold
    | DossierGiven
    | HomeRead
    | IntelligenceGiven
    | ForecastGiven
    | OrdersWritten
    | TimeGiven
    | Found
    | Guessed
    | NewsCame
    | RatificationFailed
)
